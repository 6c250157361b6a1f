using DanVanKheo.Opinions;
using DanVanKheo.Organisations;

namespace DanVanKheo.Tests.Opinions;

/// <summary>An open task does not wait for somebody who is gone.</summary>
public sealed class InheritanceTests
{
    private static readonly OrganisationBook Book = new(
        [
            new(Chain.Bloc, OrganisationKind.Bloc, [new("Đảng ủy")]),
            new(Chain.Cell, OrganisationKind.GrassrootsCell, [new("Chi bộ Một")]) { Parents = [new(Chain.Bloc)] },
            new("chi-bo-hai", OrganisationKind.GrassrootsCell, [new("Chi bộ Hai")]) { Parents = [new(Chain.Bloc)] },
        ],
        [.. Chain.Directory.People, new("nguoi-ke", "Người Kế", "", "chi-bo-hai", "ke@khoi.example.vn")],
        [.. Chain.Directory.Duties, new("cell-approver", "chi-bo-hai", "nguoi-ke")]);

    private static readonly DateOnly On = new(2027, 7, 1);

    [Fact]
    public void Nobody_is_replaced_who_still_answers() => Assert.Equal("bi-thu Responsible", Passed(Book, Chain.At(Chain.CellStage, "bi-thu")));

    [Fact]
    public void The_successor_of_a_closed_unit_takes_over()
    {
        var closed = Reorganising.Apply(Book, new(On, "QĐ", [Chain.Cell], [new("chi-bo-hai", "", 1m)], false));
        Assert.Equal("nguoi-ke Successor bi-thu", Passed(closed, Chain.At(Chain.CellStage, "bi-thu")));
        var again = Chain.At(Chain.CellStage, "bi-thu") with { Holders = [new("nguoi-ke", HolderRole.Successor, "bi-thu")] };
        Assert.Equal("nguoi-ke Successor bi-thu", Passed(closed, again));
    }

    [Fact]
    public void Who_carries_the_duty_along_stays() => Assert.Equal(
        "bi-thu Responsible", Passed(Reorganising.Apply(Book, new(On, "QĐ", [Chain.Cell], [new("chi-bo-hai", "", 1m)], true)), Chain.At(Chain.CellStage, "bi-thu")));

    [Fact]
    public void Somebody_chosen_by_hand_stays_until_they_leave()
    {
        var handed = Chain.At(Chain.CellStage, "bi-thu") with { Holders = [new("dang-vien", HolderRole.HandedOver, "bi-thu")] };
        Assert.Equal("dang-vien HandedOver bi-thu", Passed(Book, handed));
        Assert.Equal("bi-thu Successor dang-vien", Passed(PeopleChanges.Leave(Book, "dang-vien", On.AddDays(-1)), handed));
    }

    [Fact]
    public void Neither_an_owner_nor_an_earlier_judge_inherits()
    {
        var closed = Reorganising.Apply(Book, new(On, "QĐ", [Chain.Cell], [new("chi-bo-hai", "", 1m)], false));
        var attempt = Chain.At(Chain.CellStage, "bi-thu");
        Assert.Equal(attempt, InheritanceRules.Pass(attempt, Chain.CellStage, closed.DirectoryAt(On), Chain.Cell, new(["ke@khoi.example.vn"], [])));
    }

    [Fact]
    public void What_is_decided_or_answered_by_the_submitter_stays()
    {
        var gone = PeopleChanges.Leave(Book, "bi-thu", On.AddDays(-1));
        var decided = Chain.At(Chain.CellStage, "bi-thu") with { Opinion = new(Verdict.Approve, "", "bi-thu", DateTimeOffset.UnixEpoch) };
        Assert.False(InheritanceRules.IsOrphaned(decided, Chain.CellStage, gone.DirectoryAt(On), Chain.Cell));
        Assert.False(InheritanceRules.IsOrphaned(Chain.At(Chain.ReportStage, "submitter"), Chain.ReportStage, gone.DirectoryAt(On), Chain.Cell));
    }

    private static string Passed(OrganisationBook book, StageAttempt attempt) => string.Join(
        ", ", InheritanceRules.Pass(attempt, Chain.CellStage, book.DirectoryAt(On), Chain.Cell, Chain.Guard()).Holders.Select(h => $"{h.Person} {h.As} {h.InPlaceOf}".TrimEnd()));
}
