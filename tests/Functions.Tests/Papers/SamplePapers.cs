using DanVanKheo.Appraisals;
using DanVanKheo.Commendations;
using DanVanKheo.Conferences;
using DanVanKheo.Councils;
using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Pages;
using DanVanKheo.Organisations;
using DanVanKheo.Papers;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>One paper of every kind under every standard, from the same people and models.</summary>
internal static class SamplePapers
{
    public static readonly DateOnly UnderHd36 = new(2026, 2, 5);
    public static readonly DateOnly UnderHd05 = new(2027, 7, 8);

    private static readonly Organisation Bloc = new("khoi-ccq", OrganisationKind.Bloc, "Đảng ủy Khối các cơ quan tỉnh", null, "ĐUK") { Letterhead = new("Tỉnh ủy Quảng Bình", "Đồng Hới") };
    private static readonly Organisation State = new("ubnd", OrganisationKind.Bloc, "Ủy ban nhân dân phường Đồng Thuận", null, "UBND") { Letterhead = new("", "Đồng Thuận", IssuerSide.State) };
    private static readonly Person Secretary = new("bi-thu", "Nguyễn Thành Nam", "Bí thư", "khoi-ccq", "bithu@khoi.example.vn");
    private static readonly Person Chairman = new("chu-tich", "Lê Thị Hồng", "Chủ tịch", "ubnd", "chutich@phuong.example.vn");

    public static readonly IReadOnlyList<AwardLine> Lines =
    [
        new("Ban Thường vụ Tỉnh đoàn", SubjectType.Collective, "Đảng ủy cơ quan Tỉnh đoàn", "Xe đạp yêu thương cùng em đến trường", "Giấy khen", "05-QĐ/ĐUK"),
        new("Hội Liên hiệp Phụ nữ tỉnh", SubjectType.Collective, "Chi bộ cơ sở Hội Liên hiệp Phụ nữ tỉnh", "Mẹ đỡ đầu-Kết nối yêu thương", "Giấy khen", "05-QĐ/ĐUK"),
        new("Cục Thuế tỉnh", SubjectType.Collective, "Đảng ủy Cục Thuế tỉnh", "Tuyên truyền, vận động người nộp thuế đăng ký sử dụng hóa đơn điện tử trên địa bàn", "Giấy khen", "05-QĐ/ĐUK"),
        new("Hoàng Văn Đức", SubjectType.Individual, "Đảng ủy Sở Tài nguyên và Môi trường", "Tăng cường công tác dân vận khéo trong tiếp công dân, giải quyết khiếu nại, tố cáo trong lĩnh vực tài nguyên và môi trường", "Giấy khen", "05-QĐ/ĐUK"),
        new("Võ Thị Giang", SubjectType.Individual, "Chi bộ cơ sở Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", Samples.Nested, "Giấy khen", "05-QĐ/ĐUK"),
    ];

    private static readonly ReportFigures Figures = SummaryFigures.Of(Samples.Summary, SamplePeriods.Report(Samples.Summary.Records.Select((r, i) => r with { Unit = $"u{i % 2 + 1}", Group = i % 2 == 0 ? "dot-pha.cchc" : "" })).Tables, new string('a', 64), "vi", SampleConferences.Carried);

    public static PaperFrame Frame(DateOnly day, int? number = 5, int? draft = null) => new(Bloc, "ĐUK", day, number, draft, Secretary);

    public static PaperFrame StateFrame(int? number = 5, int? draft = null) => new(State, "UBND", UnderHd05, number, draft, Chairman);

    /// <summary>Name, and paper in Vietnamese.</summary>
    public static IEnumerable<(string Name, Paper Paper)> All() =>
        ((string Name, PaperFrame Frame)[])[("hd05", Frame(UnderHd05)), ("hd36", Frame(UnderHd36)), ("nd30", StateFrame()), ("draft", Frame(UnderHd05, number: null, draft: 2))]
        is var frames ? [.. frames.SelectMany(f => Of(f.Frame), (f, paper) => ($"{f.Name}-{paper.Name}", paper.Paper)), ("hd05-minutes", Minutes())] : [];

    public static IReadOnlyList<CertificateView> Certificates { get; } = [.. Lines.Select((l, i) => new CertificateView(
        $"7K2M-9QX{"ABCDE"[i]}", $"https://danvankheo.example.vn/giay-khen/7K2M-9QX{"ABCDE"[i]}", "Giấy khen", l.SubjectName, l.Unit, l.Model, "05-QĐ/ĐUK", UnderHd05, Bloc.Name, Secretary.FullName, Secretary.Position, null))];

    public static Paper Minutes()
    {
        var facts = SampleVotes.Minutes(SampleVotes.Secret(BallotChoice.For, BallotChoice.For, BallotChoice.For, BallotChoice.Against));
        return MinutesPaper.Write(facts with { Bloc = Bloc, At = new(2027, 7, 8, 3, 0, 0, TimeSpan.Zero) }, "vi");
    }

    public static Paper Decision(PaperFrame frame, IReadOnlyList<AwardLine>? lines = null) => DecisionPaper.Write(frame, new(null, "Tặng Giấy khen", "2027", lines ?? Lines), Typed(PaperType.Decision, frame), "vi");

    public static Paper Submission(PaperFrame frame) => SubmissionPaper.Write(frame, "2027", Lines, Typed(PaperType.Submission, frame), "vi");

    public static Paper Proposal(PaperFrame frame) => ProposalPaper.Write(
        frame, new("Ban Tuyên giáo và Dân vận Tỉnh ủy", "2027", Lines[4], "Giấy khen", "05-QĐ/ĐUK, ngày 08 tháng 7 năm 2027", "Mô hình đã lan ra ba đơn vị."), Typed(PaperType.Nomination, frame), "vi");

    public static Paper Report(PaperFrame frame) => ReportPaper.Write(frame, Figures, Typed(PaperType.Report, frame), "vi");

    private static IEnumerable<(string Name, Paper Paper)> Of(PaperFrame frame)
    {
        yield return ("report", Report(frame));
        yield return ("report-final", ReportPaper.Write(frame, Figures with { IsFinal = true, Period = "nhiệm kỳ 2025-2030" }, Typed(PaperType.Report, frame), "vi"));
        yield return ("submission", Submission(frame));
        yield return ("proposal", Proposal(frame));
        yield return ("decision", Decision(frame));
        yield return ("decision-amend", DecisionPaper.Write(frame, new(ChangeKind.Amend, "Tặng Giấy khen", "2027", Lines, "05-QĐ/ĐUK, ngày 08/7/2027", "ghi lại tên là “Tỉnh đoàn”."), Typed(PaperType.Decision, frame), "vi"));
        yield return ("decision-revoke", DecisionPaper.Write(frame, new(ChangeKind.Revoke, "", "2027", [], "05-QĐ/ĐUK, ngày 08/7/2027", "kê khai sai thành tích.", Recover: true), Typed(PaperType.Decision, frame), "vi"));
        yield return ("notice", NoticePaper.Write(frame, "2027", Lines, Typed(PaperType.Notice, frame), "vi"));
        yield return ("conference-minutes", ConferencePaper.Minutes(frame, SampleConferences.Facts, "vi"));
        yield return ("conference-notice", ConferencePaper.Notice(frame, SampleConferences.Facts, f => f == PaperFields.Opening ? ConferencePaper.Opening(SampleConferences.Facts, "vi") : PaperDefaults.Of(PaperType.Notice, f, frame, "vi"), "vi"));
        yield return ("ceremony", CeremonyPaper.Write(frame, "2027", Lines, "vi"));
        yield return ("sheet", ScoreSheetPaper.Write(frame, Sheet, "vi"));
    }

    private static ScoreSheetFacts Sheet => new("DVK-2027-0042", Samples.Nested, "Đảng ủy cơ quan Tỉnh đoàn", Secretary, SampleAppraisals.Table.Set, SampleAppraisals.Table.Sheets[1].Sheet);

    /// <summary>The standing words of every field.</summary>
    private static Func<string, string> Typed(PaperType type, PaperFrame frame) => field => PaperDefaults.Of(type, field, frame, "vi");
}
