using System.Globalization;
using DanVanKheo.Commendations;
using DanVanKheo.Tests.Programmes;

namespace DanVanKheo.Tests.Commendations;

public sealed class ChangeRulesTests
{
    private const string Reason = "Tên tập thể ghi sai so với quyết định thành lập.";
    private static readonly DateOnly Today = new(2027, 7, 20);
    private static readonly CommendationDecision First = new("DVK-2027-0042", 5, "ĐUK", "2025-2030", new("giay-khen", new(2027, 6, 30), "bi-thu"), "2345-6789", default)
    {
        AwardName = "Giấy khen",
        SubjectName = "Tỉnh đoàn",
    };

    private static readonly ChangeTerms Renamed = new(ChangeKind.Amend, new(2027, 7, 10), "bi-thu", Reason, SubjectName: "Ban Thường vụ Tỉnh đoàn");
    private static readonly ChangeTerms Revoked = new(ChangeKind.Revoke, new(2027, 7, 15), "pho-bi-thu", "Kê khai số xe đạp không có thật.", RevocationGround.FalseAchievement, Recover: true);

    [Fact]
    public void A_correction_and_a_revocation_within_the_rules_pass()
    {
        Assert.Empty(Problems(Renamed));
        Assert.Empty(Problems(Revoked));
        Assert.Empty(Problems(Renamed with { SubjectName = "", Award = "bieu-duong" }));
        Assert.Empty(Problems(Renamed with { SubjectName = "", Wording = "Đã có thành tích xuất sắc" }));
    }

    public static TheoryData<ChangeTerms, string> Wrong => new()
    {
        { Renamed with { Signer = "bt-thue" }, "signer SignerMissing" },
        { Renamed with { Date = default }, "date NotDate" },
        { Renamed with { Date = new(2027, 7, 21) }, "date DateInFuture" },
        { Renamed with { Date = new(2027, 6, 29) }, "date DateBeforeDecision" },
        { Renamed with { Reason = "Sai tên" }, "reason ChangeReasonTooShort" },
        { Renamed with { Reason = new string('a', 3001) }, "reason TooLong" },
        { Renamed with { SubjectName = "" }, "subjectName NothingChanges" },
        { Renamed with { SubjectName = "Tỉnh đoàn" }, "subjectName NothingChanges" },
        { Renamed with { SubjectName = new string('a', 201) }, "subjectName TooLong" },
        { Renamed with { Wording = new string('a', 501) }, "wording TooLong" },
        { Renamed with { Award = "bang-khen" }, "award AwardNotInAuthority" },
        { Renamed with { Award = "huan-chuong" }, "award AwardMissing" },
        { Revoked with { Ground = null }, "ground GroundMissing" },
        { Revoked with { Ground = (RevocationGround)9 }, "ground GroundMissing" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Each_fault_has_its_field(ChangeTerms terms, string problem) => Assert.Equal(problem, Assert.Single(Problems(terms)));

    [Fact]
    public void What_holds_is_the_latest_that_was_said()
    {
        var file = new DecisionFile(First, []);
        Assert.Equal((DecisionState.Valid, "Tỉnh đoàn", "giay-khen", "Giấy khen", ""), Now(file));
        file = file with { Changes = [Change(1, Renamed)] };
        Assert.Equal((DecisionState.Amended, "Ban Thường vụ Tỉnh đoàn", "giay-khen", "Giấy khen", ""), Now(file));
        file = file with { Changes = [.. file.Changes, Change(2, Renamed with { SubjectName = "", Award = "bieu-duong", Wording = "Đã có sáng kiến" }) with { AwardName = "Biểu dương" }] };
        Assert.Equal((DecisionState.Amended, "Ban Thường vụ Tỉnh đoàn", "bieu-duong", "Biểu dương", "Đã có sáng kiến"), Now(file));
        file = file with { Changes = [.. file.Changes, Change(3, Revoked)] };
        Assert.Equal((DecisionState.Revoked, "Ban Thường vụ Tỉnh đoàn", "bieu-duong", "Biểu dương", "Đã có sáng kiến"), Now(file));
        Assert.Same(First, file.First);
    }

    [Fact]
    public void A_revoked_decision_is_closed_for_good()
    {
        var file = new DecisionFile(First, [Change(1, Revoked)]);
        foreach (var terms in (ChangeTerms[])[Renamed, Revoked]) Assert.Equal("kind DecisionRevoked", Assert.Single(Problems(terms, file)));
    }

    [Fact]
    public void A_change_is_not_dated_before_the_one_it_follows()
    {
        var file = new DecisionFile(First, [Change(1, Renamed)]);
        Assert.Equal("date DateBeforeDecision", Assert.Single(Problems(Revoked with { Date = new(2027, 7, 9) }, file)));
        Assert.Equal("08-QĐ/ĐUK", file.Changes[0].FullNumber);
    }

    private static (DecisionState, string, string, string, string) Now(DecisionFile file) => (file.State, file.SubjectName, file.Award, file.AwardName, file.Wording);

    private static DecisionChange Change(int sequence, ChangeTerms terms) => new(First.Dossier, sequence, 7 + sequence, "ĐUK", terms, "", "chanh-van-phong", default);

    private static List<string> Problems(ChangeTerms terms, DecisionFile? file = null)
    {
        var commendation = new CommendationRules(DefaultProgramme.Programme, Issuer.OfBloc(DefaultProgramme.Directory), new(2027, 3, 1), Today);
        return [.. new ChangeRules(commendation, file ?? new(First, []), Today).Check(terms).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Field} {p.Code}"))];
    }
}
