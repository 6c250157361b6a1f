using System.Text;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;

namespace DanVanKheo.Tests.Organisations;

/// <summary>What goes out comes in the same.</summary>
public sealed class BookJsonTests
{
    private static readonly DateOnly Today = new(2026, 11, 1);

    public static byte[] Sample => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "programmes", "sample-bloc.json"));

    /// <summary>Everything a book can hold.</summary>
    public static OrganisationBook Full => TwoReforms.Book with
    {
        Organisations =
        [
            .. TwoReforms.Book.Organisations.Select(o => o.Id == "g" ? o with { Symbol = "ĐU", Level = OrganisationLevel.Cell, Clusters = [new("cum-1", TwoReforms.Start, TwoReforms.Before, "KH 5")], Figures = [new(2026) { PartyMembers = 40, UnionMembers = 0 }] } : o),
            new("cum-1", OrganisationKind.EmulationCluster, [new("Cụm thi đua số 1")]),
        ],
        People = [new("p", "Nguyễn Thị \"Ấm\" & <b>", "Bí thư", "root", "p@khoi.example.vn"), new("q", "Q", "", "g", "p@khoi.example.vn") { To = TwoReforms.Before }],
        Duties = [new(Duty.Administrator, "root", "p"), new("cell-approver", "g", "q") { Field = "Economy", Season = 2027, From = TwoReforms.Start, To = TwoReforms.Before }],
        Labels = [new(OrganisationKind.SubBloc, new LocalText("Khối", "Group of units"))],
    };

    [Fact]
    public void The_file_is_written_and_read_the_same()
    {
        var written = BookJsonWriter.Write(Full);
        var reading = BookJson.Read(written, [], Today);
        Assert.Empty(reading.Faults);
        Assert.Equal(Full.Organisations.Select(Told), reading.Book!.Organisations.Select(Told));
        Assert.Equal(Full.People, reading.Book.People);
        Assert.Equal(Full.Duties, reading.Book.Duties);
        Assert.Equal(Full.Labels, reading.Book.Labels);
        Assert.Equal(written, BookJsonWriter.Write(reading.Book));
    }

    [Fact]
    public void The_file_is_for_people() => Assert.Contains("\"text\": \"Cụm thi đua số 1\"", Encoding.UTF8.GetString(BookJsonWriter.Write(Full)));

    [Fact]
    public void The_sample_that_ships_holds_without_a_warning_and_comes_back_the_same()
    {
        var reading = BookJson.Read(Sample, ["cell-approver", "bloc-reviewer", "commendation-officer", Duty.Administrator], Today);
        Assert.Empty(reading.Faults);
        var again = BookJson.Read(BookJsonWriter.Write(reading.Book!), [], Today).Book!;
        Assert.Equal(reading.Book!.Organisations.Select(Told), again.Organisations.Select(Told));
        Assert.Equal(reading.Book.Duties, again.Duties);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.NotNull(BookJson.Read([.. Encoding.UTF8.GetPreamble(), .. Sample], [], Today).Book);

    /// <summary>A record with lists is told by its lines: lists are equal only to themselves.</summary>
    private static string Told(OrganisationRecord record) =>
        string.Join('\n', BookLines.Of(new([record], [], [])).Select(l => l.Section + " " + string.Join("|", l.Cells)));
}
