using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Nominations;
using DanVanKheo.Opinions;
using DanVanKheo.Papers;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The pages of commendation and nomination in the states that look different.</summary>
internal static class SampleCommendations
{
    private const string Code = "DVK-2027-0042";
    private const string Source = "Công văn 12-CV/UBKT ngày 03/05/2027 của Ủy ban Kiểm tra";

    private static readonly Choice[] Signers = [new("bi-thu", "Nguyễn Thành Nam, Bí thư"), new("pho-bi-thu", "Trương Thị Oanh, Phó Bí thư Thường trực")];

    private static readonly Nomination Proposed = new(new(2027, 3), Code, "Tỉnh ủy", "02-TTr/ĐUK", Hostile, "thi-dua", Now);

    public static ChecksView Checks { get; } = new(
        [
            new(CheckSeverity.Blocking, "HoldComplaint", "03/05/2027", Source), new(CheckSeverity.Blocking, "SameAchievement", "DVK-2026-0007", "Giấy khen", "05-QĐ/ĐUK"),
            new(CheckSeverity.Warning, "SameYear", "DVK-2027-0011", "Biểu dương", "06-QĐ/ĐUK"), new(CheckSeverity.Warning, "DatedBack", "30/06/2027"),
            new(CheckSeverity.Advice, "AwardedBefore", "2025, 2026"), new(CheckSeverity.Advice, "RevokedBefore", "03-QĐ/ĐUK", "Giấy khen"),
        ],
        [new("u.x", "dan-van-kheo", 2025, "DVK-2025-0003", "Giấy khen", "03-QĐ/ĐUK", new(2025, 10, 15), Revoked: true), new("u.x", "dan-van-kheo", 2026, "DVK-2026-0007", "Biểu dương", "12-QĐ/ĐUK", new(2026, 10, 14))]);

    public static IEnumerable<SamplePage> Pages()
    {
        yield return SamplePage.Of<CertificatePage, CertificateView>("certificate-amended", "/giay-khen/7K2M-9QXA", Certificate with { State = DecisionState.Amended, Changes = [new("07-QĐ/ĐUK", new(2027, 7, 15), ChangeKind.Amend)], Wording = Hostile });
        yield return SamplePage.Of<CertificatePage, CertificateView>("certificate-revoked", "/giay-khen/7K2M-9QXA", Certificate with { State = DecisionState.Revoked, Changes = [new("07-QĐ/ĐUK", new(2027, 7, 15), ChangeKind.Amend), new("08-QĐ/ĐUK", new(2027, 8, 1), ChangeKind.Revoke)] });
        yield return SamplePage.Of<RegisterPage, RegisterView>("register", "/can-bo/quyet-dinh", new("Đảng ủy Khối các cơ quan tỉnh", [new(Series(PaperType.Decision, 1, 2, 3), new(1, 3, 25, "/can-bo/quyet-dinh")), new(Series(PaperType.Submission), PageTurn.Only)]));
        yield return SamplePage.Of<RegisterPage, RegisterView>("register-odd", "/can-bo/quyet-dinh", new("Đảng ủy Khối các cơ quan tỉnh", [new(Series(PaperType.Decision, 1, 2, 5, 5), PageTurn.Only)]));
        yield return SamplePage.Of<DecisionPage, DecisionView>("decision", Decision.Address, Decision);
        yield return SamplePage.Of<DecisionPage, DecisionView>("decision-problems", Decision.Address, Decision with
        {
            State = DecisionState.Amended,
            Changes = [new("07-QĐ/ĐUK", new(2027, 7, 15), ChangeKind.Amend, Hostile)],
            Wording = Long,
            Input = new("Revoke", "31/02/2027", "bi-thu", "Sai", "", "yes", Hostile, "giay-khen", Hostile),
            Problems = [new("date", "NotDate"), new("reason", "ChangeReasonTooShort", 10), new("ground", "GroundMissing")],
        });
        yield return SamplePage.Of<DecisionPage, DecisionView>("decision-revoked", Decision.Address, Decision with { State = DecisionState.Revoked });
        foreach (var page in Conditions().Concat(Staged()).Concat(Nominations())) yield return page;
    }

    private static IEnumerable<SamplePage> Conditions()
    {
        var hold = new Hold("h1", "u.x", HoldKind.Complaint, new(2027, 5, 3), null, Hostile, "chanh-van-phong", Now);
        var view = new HoldsView("/can-bo/khen-thuong/" + Code, Code, Nested, "Văn phòng Đoàn đại biểu Quốc hội", Unit, Checks, [hold, hold with { Id = "h2", LiftedAt = Now, LiftReason = "Đã kết luận: không vi phạm" }], new(), [], Nonce);
        yield return SamplePage.Of<HoldsPage, HoldsView>("holds", view.Address, view);
        yield return SamplePage.Of<HoldsPage, HoldsView>("holds-none", view.Address, view with { Checks = new([], []), Holds = [], Input = new("Discipline", "x", "y", Hostile), Problems = [new("from", "NotDate"), new("to", "NotDate")] });
    }

    private static IEnumerable<SamplePage> Staged()
    {
        StagedLine[] lines =
        [
            new(Code, Hostile, Hostile, Verdict.Approve, "Giấy khen", new(2027, 6, 30), "Đỗ Văn Minh", Now, Checks.Checks, "[DVK-2027-0042] Khen thưởng", "Kính gửi,\n\nQuyết định: Số …-QĐ/ĐUK"),
            new("DVK-2027-0043", Long, Unit, Verdict.Reject, "", null, "Đỗ Văn Minh", Now, [], "[DVK-2027-0043] Kết quả", Hostile),
        ];
        yield return SamplePage.Of<StagedPage, StagedView>("staged", "/can-bo/du-kien", new(lines, "00ff00ff00ff00ff", [], Nonce));
        yield return SamplePage.Of<StagedPage, StagedView>("staged-none", "/can-bo/du-kien", new([], "00ff00ff00ff00ff", [new("", "NothingStaged")], Nonce));
        BatchLine[] results = [new(Code, BatchResult.Applied, [], Now), new("DVK-2027-0043", BatchResult.Refused, ["CommendationBlocked"], Now), new("DVK-2027-0044", null, [], null)];
        yield return SamplePage.Of<BatchPage, BatchView>("batch", "/can-bo/du-kien/x", new("x", Now, "Đỗ Văn Minh", results, "/can-bo/du-kien/x?dang=csv"));
        yield return SamplePage.Of<BatchPage, BatchView>("batch-done", "/can-bo/du-kien/x", new("x", Now, "Đỗ Văn Minh", results[..2], "/can-bo/du-kien/x?dang=csv"));
    }

    private static IEnumerable<SamplePage> Nominations()
    {
        yield return SamplePage.Of<NominationStatusPage, NominationStatusView>("nomination", "/de-nghi/DN-2027-0003", new("DN-2027-0003", Code, Unit, "Tỉnh ủy", "02-TTr/ĐUK", Now));
        yield return SamplePage.Of<NominationPackagePage, NominationPackageView>("nomination-package", "/de-nghi/ho-so/DN-2027-0003", new(Proposed, Nested, Hostile, Unit, "Giấy khen", "05-QĐ/ĐUK, 30/06/2027", Files, "/de-nghi/ho-so/DN-2027-0003/zip"));
        yield return SamplePage.Of<NominationListPage, NominationListView>("nominations", "/can-bo/de-nghi", new(2027, 8, [Proposed, Proposed with { Code = new(2027, 9), OverQuota = true }]));
        yield return SamplePage.Of<NominationListPage, NominationListView>("nominations-none", "/can-bo/de-nghi", new(2027, 8, []));
    }

    private static CertificateView Certificate => new(
        "7K2M-9QXA", "https://danvankheo.example.vn/giay-khen/7K2M-9QXA", "Giấy khen", Hostile, Unit, Nested,
        "05-QĐ/ĐUK", new(2027, 6, 30), "Đảng ủy Khối các cơ quan tỉnh", "Nguyễn Thành Nam", "Bí thư", null);

    private static DecisionView Decision => new(
        "/can-bo/quyet-dinh/5", "05-QĐ/ĐUK", new(2027, 6, 30), DecisionState.Valid, Code, Nested, Unit, Hostile, "Giấy khen", "", "7K2M-9QXA", [],
        [new("bieu-duong", "Biểu dương"), new("giay-khen", "Giấy khen")], Signers, new(), [], Nonce);

    private static SeriesView Series(PaperType type, params int[] numbers)
    {
        IssuedNumber[] papers = [.. numbers.Select((n, i) => new IssuedNumber(n, $"{n:D2}-QĐ/ĐUK", new(2027, 6, 30 - (i / 3)), Code, "Issue", Now))];
        return new(type, "2025-2030", papers, NumberReport.Of(numbers.Length == 0 ? 0 : Math.Min(numbers[^1], 4), papers.Select(p => new NumberDate(p.Number, p.Date))));
    }
}
