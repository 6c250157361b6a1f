using DanVanKheo.Dossiers;
using DanVanKheo.Periods;

namespace DanVanKheo.Tests.Periods;

public sealed class ReportDifferenceTests
{
    private static readonly CountedDossier[] Three = [In(1), In(2), In(3)];

    [Fact]
    public void The_same_records_differ_in_nothing() => Assert.True(Between(Three, Three).IsEmpty);

    [Fact]
    public void What_came_left_and_changed_is_named_and_so_is_every_number_it_moves()
    {
        var difference = Between(Three, [In(1), In(2) with { Field = WorkField.Economy, Subject = SubjectType.Individual }, In(4) with { Unit = "u2" }, In(5) with { Unit = "u2" }]);
        Assert.Equal(["DVK-2024-0004", "DVK-2024-0005"], difference.Came);
        Assert.Equal(["DVK-2024-0003"], difference.Left);
        Assert.Equal(["DVK-2024-0002"], difference.Changed);
        Assert.Contains(new("S1", "Total", "Total", 3, 4), difference.Numbers);
        Assert.Contains(new("Bieu1", "Đơn vị 2", "Total", 0, 2), difference.Numbers);
        Assert.DoesNotContain(difference.Numbers, n => n.Before == n.After);
    }

    [Fact]
    public void One_that_was_withdrawn_since_left() =>
        Assert.Equal(["DVK-2024-0003"], Between(Three, [In(1), In(2), In(3) with { DroppedAt = In(3).SubmittedAt.AddDays(1) }]).Left);

    private static ReportDifference Between(CountedDossier[] before, CountedDossier[] after) =>
        ReportDifference.Between(PeriodTables.Of(SourceSample.Of(before)), before, PeriodTables.Of(SourceSample.Of(after)), after);

    private static CountedDossier In(int number) => CountedSample.One(number) with { Unit = "u1", Field = WorkField.CultureSociety };
}
