using System.Globalization;
using DanVanKheo.Commendations;

namespace DanVanKheo.Tests.Commendations;

public sealed class ConflictGuardTests
{
    private const string Subject = "tinh-doan.tinh-doan";
    private static readonly DateOnly Today = new(2027, 6, 15);
    private static readonly CommendationCase Case = new("DVK-2027-0042", "dan-van-kheo", 2027, ["DVK-2027-0042", "DVK-2026-0007"]);

    [Theory]
    [InlineData(HoldKind.Discipline, "HoldDiscipline")]
    [InlineData(HoldKind.Investigation, "HoldInvestigation")]
    [InlineData(HoldKind.Inspection, "HoldInspection")]
    [InlineData(HoldKind.Complaint, "HoldComplaint")]
    public void What_is_pending_blocks_and_nothing_overrides_it(HoldKind kind, string code)
    {
        var check = Assert.Single(ConflictGuard.Check(Case, [Hold("2027-05-01", null) with { Kind = kind }], [], Today));
        Assert.Equal((CheckSeverity.Blocking, code), (check.Severity, check.Code));
        Assert.Equal(["01/05/2027", "Công văn 12-CV/UBKT"], check.Details);
        Assert.True(ConflictGuard.Blocks([check]));
    }

    /// <summary>First day, last day, lifted, still holds on 15/06/2027.</summary>
    [Theory]
    [InlineData("2027-06-15", null, false, true)]
    [InlineData("2027-06-16", null, false, false)]
    [InlineData("2027-01-01", "2027-06-15", false, true)]
    [InlineData("2027-01-01", "2027-06-14", false, false)]
    [InlineData("2027-01-01", null, true, false)]
    public void A_hold_has_its_days(string from, string? to, bool lifted, bool holds)
    {
        var hold = Hold(from, to) with { LiftedAt = lifted ? default(DateTimeOffset) : null };
        Assert.Equal(holds, ConflictGuard.Blocks(ConflictGuard.Check(Case, [hold], [], Today)));
    }

    /// <summary>An earlier award: its dossier, its programme, its year, whether it was revoked; what is found.</summary>
    [Theory]
    [InlineData("DVK-2026-0007", "dan-van-kheo", 2027, false, "Blocking SameAchievement")]
    [InlineData("DVK-2027-0011", "dan-van-kheo", 2027, false, "Warning SameYear")]
    [InlineData("DVK-2027-0011", "hoc-tap-bac", 2027, false, "")]
    [InlineData("DVK-2026-0007", "dan-van-kheo", 2026, false, "Advice AwardedBefore")]
    [InlineData("DVK-2026-0007", "dan-van-kheo", 2027, true, "Advice RevokedBefore")]
    [InlineData("DVK-2027-0042", "dan-van-kheo", 2027, false, "")]
    public void One_achievement_is_commended_once(string dossier, string programme, int year, bool revoked, string found) =>
        Assert.Equal(found, string.Join(", ", Found([], [Award(year, dossier) with { Programme = programme, Revoked = revoked }])));

    [Fact]
    public void Earlier_years_are_told_in_order_and_once()
    {
        var check = Assert.Single(ConflictGuard.Check(Case, [], [Award(2026, "DVK-2026-0001"), Award(2025, "DVK-2025-0003"), Award(2026, "DVK-2026-0009")], Today));
        Assert.Equal("2025, 2026", Assert.Single(check.Details));
        Assert.False(ConflictGuard.NeedsReason([check]));
    }

    [Fact]
    public void The_gravest_comes_first() => Assert.Equal(
        ["Blocking HoldComplaint", "Warning SameYear", "Advice AwardedBefore", "Advice RevokedBefore"],
        Found([Hold("2027-06-01", null)], [Award(2027, "DVK-2027-0002"), Award(2025, "DVK-2025-0003"), Award(2024, "DVK-2024-0003") with { Revoked = true }]));

    [Theory]
    [InlineData("2027-06-10", null, false)]
    [InlineData("2027-06-10", "2027-06-10", false)]
    [InlineData("2027-06-10", "2027-06-11", true)]
    [InlineData("0001-01-01", "2027-06-11", false)]
    public void A_date_before_that_of_the_last_number_needs_a_reason(string date, string? latest, bool warned) =>
        Assert.Equal(warned, ConflictGuard.NeedsReason(ConflictGuard.CheckDate(Day(date), latest is null ? null : Day(latest))));

    [Theory]
    [InlineData("Tỉnh đoàn", "tỉnh  đoàn.", true)]
    [InlineData("Hội LHPN “Mẹ đỡ đầu”", "hội lhpn mẹ đỡ đầu", true)]
    [InlineData("Sở Y tế", "Sở Tài chính", false)]
    public void A_subject_is_known_however_its_name_is_typed(string one, string other, bool same) =>
        Assert.Equal(same, SubjectKey.Of("k1", one) == SubjectKey.Of("k1", other));

    [Fact]
    public void Another_unit_s_subject_is_another() => Assert.NotEqual(SubjectKey.Of("k1", "Tỉnh đoàn"), SubjectKey.Of("k2", "Tỉnh đoàn"));

    [Theory]
    [InlineData(HoldKind.Complaint, "2027-06-01", "2027-06-01", 10, "")]
    [InlineData(null, "2027-06-01", null, 10, "kind HoldKindMissing")]
    [InlineData((HoldKind)9, "2027-06-01", null, 10, "kind HoldKindMissing")]
    [InlineData(HoldKind.Complaint, "0001-01-01", null, 10, "from NotDate")]
    [InlineData(HoldKind.Complaint, "2027-06-01", "0001-01-01", 10, "to NotDate")]
    [InlineData(HoldKind.Complaint, "2027-06-02", "2027-06-01", 10, "to HoldEndsBefore")]
    [InlineData(HoldKind.Complaint, "2027-06-01", null, 9, "source SourceTooShort")]
    [InlineData(HoldKind.Complaint, "2027-06-01", null, 3001, "source TooLong")]
    public void A_hold_names_its_kind_days_and_source(HoldKind? kind, string from, string? to, int length, string problems) => Assert.Equal(
        problems,
        string.Join(", ", HoldRules.CheckEntry(kind, Day(from), to is null ? null : Day(to), new string('a', length)).Select(p => $"{p.Field} {p.Code}")));

    [Fact]
    public void A_hold_is_lifted_once_and_with_a_reason()
    {
        Assert.Empty(HoldRules.CheckLift(Hold("2027-06-01", null), "Kết luận: không vi phạm"));
        Assert.Equal("SourceTooShort", Assert.Single(HoldRules.CheckLift(Hold("2027-06-01", null), "")).Code);
        Assert.Equal("HoldLifted", Assert.Single(HoldRules.CheckLift(Hold("2027-06-01", null) with { LiftedAt = default(DateTimeOffset) }, "Kết luận: không vi phạm")).Code);
    }

    private static IEnumerable<string> Found(IReadOnlyList<Hold> holds, IReadOnlyList<LedgerEntry> awards) => ConflictGuard.Check(Case, holds, awards, Today).Select(c => $"{c.Severity} {c.Code}");

    private static Hold Hold(string from, string? to) => new("h1", Subject, HoldKind.Complaint, Day(from), to is null ? null : Day(to), "Công văn 12-CV/UBKT", "chanh-van-phong", default);

    private static LedgerEntry Award(int year, string dossier) => new(Subject, "dan-van-kheo", year, dossier, "Giấy khen", $"0{year % 10}-QĐ/ĐUK", new(year, 6, 1));

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
