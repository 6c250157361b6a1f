using DanVanKheo.Boards;
using DanVanKheo.Commendations;
using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;
using DanVanKheo.Layout;
using DanVanKheo.Letters;
using DanVanKheo.Papers;
using DanVanKheo.Search;
using DanVanKheo.Staff;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Search, board and the officers' page of a dossier.</summary>
internal static class SampleDesk
{
    private const string Code = "DVK-2027-0042";

    private static BoardLine Line(int n) => new($"DVK-2027-{n:D4}", n % 3 == 0 ? Long : Nested, Unit, "Chi bộ, cấp ủy cơ sở cho ý kiến", "Võ Thị Giang, Nguyễn Thành Nam", n, n % 5 == 0 ? null : Due, n % 4, n % 5 == 0, n % 2 == 0 ? ["cần bổ sung ảnh", Hostile] : []);

    private static StageBoardView Board => new(
        new("chi-bo", 2027, Late: true),
        new([new("chi-bo", "Chi bộ, cấp ủy cơ sở cho ý kiến")], [new("2027", "2027")], [.. Enumerable.Range(0, 60).Select(i => new Choice($"u{i}", $"{Unit} {i}"))], [new("a", Hostile)], [new("p", "Võ Thị Giang")]),
        [new("Chi bộ, cấp ủy cơ sở cho ý kiến", 1240, 12, "buoc=chi-bo", true), new("Đảng ủy cấp trên xét duyệt", 3, 0, "buoc=khoi", false)],
        [.. Enumerable.Range(1, 15).Select(Line)], 1240, new(2, 83, 15, "/can-bo/bang?buoc=chi-bo"), [new("Việc gấp", "qua-han=co"), new(Hostile, "buoc=khoi")], Nonce)
    { People = [.. Enumerable.Range(0, 12).Select(i => new Choice($"p{i}", $"Nguyễn Thành Nam {i}, Phó Bí thư Thường trực"))] };

    private static StaffDossierView Dossier => new(
        Code, Nested, Unit, "Văn phòng Đoàn đại biểu Quốc hội", DossierStatus.UnderReview, Now, LateStages, Sections, null, Files, [], Earlier,
        [new(Now, "Đơn vị đăng ký", "bằng mã xác nhận", "Gửi đăng ký", ""), new(Now, "Hệ thống", "", "Bắt đầu bước", "Chi bộ, cấp ủy cơ sở cho ý kiến 1: Võ Thị Giang"), new(Now, Hostile, "", "Unheard", Hostile)],
        null, new(new(AccessGround.Duty, "bloc-reviewer", "khoi"), Unit, ""), Nonce)
    {
        Holders = "Võ Thị Giang",
        Due = Due,
        DaysHeld = 9,
        DaysLate = 2,
        Decisions = [new("05-QĐ/ĐUK", new(2027, 6, 30), "Giấy khen", "/can-bo/quyet-dinh/5"), new("09-QĐ/ĐUK", new(2027, 9, 30), "Revoke", null)],
        Papers = [new("Quyết định", "05-QĐ/ĐUK", new(2027, 6, 30), PaperState.Signed, "/can-bo/van-ban/quyet-dinh-5-1"), new("Phiếu thẩm định", "", null, PaperState.Draft, null)],
        Letters = [.. Enum.GetValues<LetterState>().Select(s => new SentLetter(LetterKind.Receipt, "tiep.xuc.cu.tri@vanphong.example.vn", Now, Now, s.ToString())), .. Enum.GetValues<LetterFate>().Where(f => f != LetterFate.Unknown).Select(f => new SentLetter(LetterKind.OpinionRequest, "", Now, null, f.ToString()))],
        Messages = [new("Lê Thị Thu", "Chuyên viên", true, Now, Audience.Reviewers, "Chi bộ, cấp ủy cơ sở cho ý kiến", "", Hostile), new(Unit, "", false, Now, Audience.Everyone, "", "Võ Thị Giang", "Đã bổ sung ảnh.\nNhờ xem lại.")],
        Message = MessageInput.Read("3f2504e04f8911d39a0c0305e82c3301", "", "Reviewers"),
        Audiences = [Audience.Reviewers, Audience.Appraisers, Audience.Everyone],
        Tags = ["cần bổ sung ảnh", Hostile],
        Actions = [.. new[] { "Evidence", "Reopen", "Inspect", "Holds", "Status", "Exemplar" }.Select(k => new StaffAction(k, "/can-bo/" + k.ToLowerInvariant()))],
        Task = $"{Code}|chi-bo|1|Opinion",
        TaskNonce = Nonce,
    };

    public static IEnumerable<SamplePage> Pages()
    {
        const string search = "/can-bo/tim?q=x", board = "/can-bo/bang", dossier = "/can-bo/ho-so/" + Code;
        yield return SamplePage.Of<SearchPage, SearchView>("search", search, new("", [], 0, PageTurn.Only, false));
        yield return SamplePage.Of<SearchPage, SearchView>("search-none", search, new(Hostile, [], 0, PageTurn.Only, false));
        yield return SamplePage.Of<SearchPage, SearchView>("search-found", search, new("tiếp dân", [.. Enum.GetValues<DossierStatus>().Select(s => new SearchLine(Code, s == DossierStatus.Commended ? Hostile : Long, Unit, Nested, s, s == DossierStatus.UnderReview ? "Đảng ủy cấp trên xét duyệt" : ""))], 1234, new(3, 62, 20, search + "?q=x"), true));
        yield return SamplePage.Of<RebuildIndexPage, RebuildIndexView>("search-rebuild", "/can-bo/tim/lap-lai", new("2027", "2027", [], Nonce));
        yield return SamplePage.Of<RebuildIndexPage, RebuildIndexView>("search-rebuild-wrong", "/can-bo/tim/lap-lai", new("x", "", [new("year", "NotYear")], Nonce));
        yield return SamplePage.Of<StageBoardPage, StageBoardView>("stage-board", board, Board);
        yield return SamplePage.Of<StageBoardPage, StageBoardView>("stage-board-empty", board, new(new(), new([], [], [], [], []), [], [], 0, PageTurn.Only, [], Nonce));
        yield return SamplePage.Of<StageBoardPage, StageBoardView>("stage-board-results", board, Board with { Results = [new(Code, null), new("DVK-2027-0043", new("", "DossierNotYours")), new("DVK-2027-0044", new("person", "HandedOverOnce"))] });
        yield return SamplePage.Of<StageBoardPage, StageBoardView>("stage-board-wrong", board, Board with
        {
            Input = new(["DVK-2027-0001"], "HandOver", Hostile, "p1", "Ngắn"),
            Problems = [new("chon", "NothingTicked"), new("viec", "ChoiceMissing"), new("tag", "TagMissing"), new("person", "ReceiverMissing"), new("reason", "ReasonTooShort", 10), new("name", "ViewNameMissing")],
            ViewName = Hostile,
        });
        yield return SamplePage.Of<StaffDossierPage, StaffDossierView>("staff-dossier", dossier, Dossier);
        yield return SamplePage.Of<StaffDossierPage, StaffDossierView>("staff-dossier-all", dossier, Dossier with { Status = DossierStatus.Commended, Contact = [new("Điện thoại", "0912345678")], BrokenAt = 2, Appraisal = SampleAppraisals.Table, Revision = Revision, DaysLate = 0, Task = null });
        yield return SamplePage.Of<StaffDossierPage, StaffDossierView>("staff-dossier-wrong", dossier, Dossier with { Message = MessageInput.Read("3f2504e04f8911d39a0c0305e82c3301", Hostile, "Everyone"), TypedTag = Hostile, Problems = [new("text", "TooShort", 5, 2), new("tag", "TagsTooMany", 12)], Messages = [], Letters = [], Tags = [] });
    }
}
