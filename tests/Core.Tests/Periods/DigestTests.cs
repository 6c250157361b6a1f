using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Tests.Periods;

public sealed class DigestTests
{
    [Fact]
    public void A_quiet_month_has_nothing_to_say() => Assert.Empty(Digest.Of([], [], (0, ""), [], []));

    [Fact]
    public void Three_things_and_the_heaviest_first() =>
        Assert.Equal(["Drift", "Unfrozen", "Late"], Digest.Of([2027], ["2026-nam"], (4, "DVK-2027-0001"), ["Một", "Hai"], ["Economy"]).Select(m => m.Code));

    [Fact]
    public void Many_silent_units_weigh_more_than_one_late_dossier()
    {
        var matters = Digest.Of([], [], (1, "DVK-2027-0001"), ["Một", "Hai", "Ba", "Bốn"], []);
        Assert.Equal([("Silent", 4, "Một; Hai; Ba"), ("Late", 1, "DVK-2027-0001")], matters.Select(m => (m.Code, m.Count, m.Detail)));
    }

    [Theory]
    [InlineData(2027, 11, 20, 2027)]
    [InlineData(2027, 11, 21, 2026)] // a Sunday
    public void The_nightly_recount_looks_at_last_year_on_Sundays(int year, int month, int day, int counted) => Assert.Equal(counted, Recount.YearOn(new(year, month, day)));

    [Theory]
    [InlineData("", "AmendReasonTooShort")]
    [InlineData("Ngắn", "AmendReasonTooShort")]
    [InlineData("Bổ sung hồ sơ gửi muộn.", null)]
    public void An_amendment_says_why(string reason, string? code) => Assert.Equal(code, AmendRules.Check(reason)?.Code);

    [Fact]
    public void A_units_report_says_something()
    {
        Assert.Equal(["results"], UnitReportRules.Check(Narrative.Empty).Select(p => p.Field));
        Assert.Equal(["limits"], UnitReportRules.Check(new("Đã vận động được hai mươi hộ tham gia.", new string('x', 5001), "")).Select(p => p.Field));
        Assert.Empty(UnitReportRules.Check(new("Đã vận động được hai mươi hộ tham gia.", "", "")));
    }
}
