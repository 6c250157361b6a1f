using DanVanKheo.Calendar;
using DanVanKheo.FollowUps;
using DanVanKheo.Opinions;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Replications;
using DanVanKheo.Showcase;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The pages of what follows a registration.</summary>
internal static class SampleFollowUps
{
    private const string Code = "DVK-2027-0042";
    private const string Home = "/bao-cao/ho-so/" + Code;

    private static readonly IReadOnlyList<Indicator> Indicators =
    [
        new(0, "Số buổi tiếp xúc cử tri tại thôn", "buổi", "2", "12", "30/09/2027"),
        new(1, Hostile, "", "", "95", ""),
    ];

    private static readonly IReadOnlyList<CitedFile> Cited =
    [
        new("dang-ky.f1", "anh-tiep-xuc-cu-tri-xa-trong-hoa.jpg", "Buổi tiếp xúc tại nhà văn hóa thôn", 1_258_291),
        new("2027-h1.f2", Hostile + ".pdf", "", 348_160),
    ];

    private static readonly IReadOnlyList<ReportLine> Reports =
    [
        new("2027-h1", "Báo cáo 6 tháng đầu năm 2027", Due, ReportStanding.Late, Due.AddDays(3)),
        new("2027-9t", "Báo cáo 9 tháng 2027", Due.AddDays(90), ReportStanding.Open, null),
        new("2027-nam", "Báo cáo năm 2027", Due.AddDays(150), ReportStanding.Coming, null),
    ];

    private static readonly IReadOnlyList<Inspection> Inspections =
    [
        new(1, new(2027, 3, 1), "Đào Văn Long, Ủy viên Ủy ban Kiểm tra", InspectionSubject.Head, "Đơn vị làm đúng kế hoạch.", "kiem-tra", Now,
        [
            new(1, 1, "Danh sách chưa có chữ ký.", "Lấy đủ chữ ký.", new Deadline(new(2027, 3, 2))),
            new(2, 1, Hostile, "Bổ sung biên bản.", new Deadline(new(2027, 4, 2)), Answer: "Đã bổ sung.", AnsweredAt: Now),
            new(3, 1, "Ghi nhầm đơn vị.", "Không cần.", new Deadline(new(2027, 4, 2)), FindingState.Withdrawn),
        ]),
    ];

    private static readonly Answers Typed = Answers.Empty.With(new Dictionary<string, string>
    {
        ["state_0"] = "done",
        ["reached_0"] = "12",
        ["evidence_0"] = "dang-ky.f1",
        ["remark_1"] = "Chưa tổng hợp xong.",
        ["narrative"] = Hostile,
        ["way"] = "Gặp già làng trước một tuần.",
        ["discipline"] = "pending",
    });

    private static readonly IReadOnlyList<IndicatorProgress> Progress =
    [
        new(Indicators[0], DoneState.Done, "12", "", Cited[0], "Báo cáo 6 tháng đầu năm 2027", false),
        new(Indicators[1], DoneState.NotReported, "", "Chưa tổng hợp xong.", null, "", true),
    ];

    private static readonly AchievementView Achievement = new(Sections, Progress, Pending: true, Now);

    private static readonly AchievementSettings Settings = new(
    [
        new("so-luoc", new("I. Sơ lược", "I. Outline"), [Question("way", FieldKind.Text, "Cách làm khéo")]),
        new("thanh-tich", new("II. Thành tích", "II. Achievements"), [Question("discipline", FieldKind.Line, "Kê khai")]),
    ], "thanh-tich");

    public static IEnumerable<SamplePage> Pages() => [.. Submitter(), .. Officer(), .. Opinion(), .. Lineages()];

    private static IEnumerable<SamplePage> Submitter()
    {
        var home = new ReportHomeView(Home, Code, Nested, Unit, Stages, Reports, new("thanh-tich", "", Due, ReportStanding.Open, null), Inspections, 2028, new Dictionary<string, string> { ["lastResult"] = "Tốt" }, [new("lastResult", "TooShort", 20, 3)], Nonce);
        yield return SamplePage.Of<ReportHomePage, ReportHomeView>("report-home", Home, home);
        yield return SamplePage.Of<ReportHomePage, ReportHomeView>("report-home-sent", Home, home with { Achievement = home.Achievement! with { SentAt = Now }, Problems = [], Notice = "achievement", ContinueIn = null, Successors = ["DVK-2028-0007"] });
        var report = new ProgressReportView($"{Home}/2027-h1", Home, Code, Nested, "Báo cáo 6 tháng đầu năm 2027", Due, true, null, Indicators, Typed, Cited, [new("reached_1", "NotFigure"), new("file", "FileTooLarge", "video.mp4", 25)], Nonce, Now);
        yield return SamplePage.Of<ProgressReportPage, ProgressReportView>("report", report.Address, report);
        yield return SamplePage.Of<ProgressReportPage, ProgressReportView>("report-sent", report.Address, report with { SentAt = Now, Problems = [] });
        yield return SamplePage.Of<ProgressReportPage, ProgressReportView>("report-empty", report.Address, report with { Late = false, Answers = Answers.Empty, Files = [], Problems = [], SavedAt = null });
        var form = new AchievementFormView($"{Home}/thanh-tich", Home, Code, Nested, Due, false, Settings, Indicators, Typed, Cited, [Indicators[1]], [new("evidence_1", "EvidenceOwed")], Nonce, Now);
        yield return SamplePage.Of<AchievementFormPage, AchievementFormView>("achievement", form.Address, form);
        var check = new AchievementCheckView(form.Address, Home, Code, Nested, Achievement with { SentAt = null }, [new("code", "CodeWrong", 3)], "lien.he@donvi.example.vn", false, Nonce);
        yield return SamplePage.Of<AchievementCheckPage, AchievementCheckView>("achievement-check", form.Address + "/xem-lai", check);
        yield return SamplePage.Of<AchievementCheckPage, AchievementCheckView>("achievement-sent", form.Address + "/xem-lai", check with { Report = Achievement, Sent = true, Problems = [] });
        yield return SamplePage.Of<ContinuePage, ContinueView>("continue", "/dang-ky/tiep-tuc", new(Hostile, "khong phai thu", [new("ma", "CodeFormat"), new("email", "NotEmail")]));
        yield return SamplePage.Of<ContinuePage, ContinueView>("continue-sent", "/dang-ky/tiep-tuc", new("", "", [], Sent: true));
    }

    private static IEnumerable<SamplePage> Officer()
    {
        var view = new InspectionView("/can-bo/kiem-tra/" + Code, Code, Nested, Unit, Inspections, new("32/13", Hostile, "Head", "", [new("", "Lấy đủ chữ ký.", "mai")]), 2, [new("day", "NotDate"), new("text_0", "Missing")], Nonce);
        yield return SamplePage.Of<InspectionPage, InspectionView>("inspection", view.Address, view);
        yield return SamplePage.Of<InspectionPage, InspectionView>("inspection-first", view.Address, view with { Inspections = [], Input = new(), Problems = [], Number = 1 });
        yield return SamplePage.Of<MinutesPage, MinutesView>("inspection-minutes", view.Address + "/bien-ban/1", new("Đảng ủy Khối các cơ quan tỉnh", Code, Nested, Unit, Hostile, Inspections[0]));
    }

    private static IEnumerable<SamplePage> Opinion()
    {
        var view = new OpinionView(
            "/y-kien/ho-so/" + Code, Code, Nested, Unit, "Hà Văn Đạt", "Chuyên viên", StageKind.Implementation, "Triển khai thực hiện", Due, false, Stages, Sections, Files, [], new(), [], null, true, null, Nonce)
        {
            FollowUp = new(Progress, Reports, Inspections, Achievement, new LineageView("DVK-2026-0031", Hostile, LineageKind.Continues, "Đã tổ chức 10 buổi."), "/y-kien/ho-so/" + Code + "/bao-cao"),
        };
        yield return SamplePage.Of<OpinionPage, OpinionView>("opinion-follow-up", view.Address, view);
    }

    private static IEnumerable<SamplePage> Lineages()
    {
        var leaf = new GenealogyNode("DVK-2029-0007", "", "Đảng ủy Cục Thuế tỉnh", 2029, LineageKind.Continues, []);
        var copy = new GenealogyNode("DVK-2028-0003", Hostile, Unit, 2028, LineageKind.Replicates, [leaf]);
        var view = new ExemplarView(Cards[1], "Văn phòng Đoàn đại biểu Quốc hội", Sections, "7K2M-9QXA", "05-QĐ/ĐUK", new(2027, 6, 30));
        yield return SamplePage.Of<ExemplarPage, ExemplarView>("exemplar-copied", "/mo-hinh/" + Code, view with { Genealogy = new(Code, copy with { Children = [] }, LineageKind.Replicates, [copy, leaf], 1) });
        yield return SamplePage.Of<ExemplarPage, ExemplarView>("exemplar-alone", "/mo-hinh/" + Code, view with { Genealogy = new(Code, null, null, [], 0) });
    }
}
