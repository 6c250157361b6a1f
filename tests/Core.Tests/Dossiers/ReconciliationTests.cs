using DanVanKheo.Dossiers;

namespace DanVanKheo.Tests.Dossiers;

/// <summary>What a comparison says it did.</summary>
public sealed class ReconciliationTests
{
    private static readonly DateTimeOffset At = new(2027, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_healthy_system_is_only_looked_at()
    {
        var report = Reconciliation.Begin(At).And("DVK-2027-0001", Repair.None).And("DVK-2027-0002", Repair.None);
        Assert.True(report.IsQuiet);
        Assert.Equal((2, 0), (report.Looked, report.Codes.Count));
    }

    [Fact]
    public void Every_repair_is_counted_and_its_dossier_named()
    {
        var report = Reconciliation.Begin(At).And("DVK-2027-0001", Repair.Started | Repair.Hinted).And("DVK-2027-0002", Repair.Moved).And("DVK-2027-0003", Repair.None);
        Assert.False(report.IsQuiet);
        Assert.Equal((3, 1, 1, 1), (report.Looked, report.Started, report.Hinted, report.Moved));
        Assert.Equal(["DVK-2027-0001", "DVK-2027-0002"], report.Codes);
    }

    [Fact]
    public void A_bad_day_does_not_make_a_row_too_long()
    {
        var report = Enumerable.Range(1, 500).Aggregate(Reconciliation.Begin(At), (r, n) => r.And($"DVK-2027-{n:D4}", Repair.Started));
        Assert.Equal((500, Reconciliation.MostCodes), (report.Started, report.Codes.Count));
    }
}
