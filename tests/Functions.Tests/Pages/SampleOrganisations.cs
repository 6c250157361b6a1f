using DanVanKheo.Commendations;
using DanVanKheo.Organisations;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Pages of organisations and people.</summary>
internal static class SampleOrganisations
{
    private const string Tree = "/can-bo/to-chuc";
    private const string Role = "Người duyệt của chi bộ, đảng bộ cơ sở";
    private static readonly IReadOnlyList<Choice> Units = [.. Enumerable.Range(1, 7).Select(n => new Choice($"u{n}", $"{Unit} {n}"))];

    public static IEnumerable<SamplePage> Pages() => [.. Trees(), .. Changes(), .. Imports(), .. Reports()];

    private static IEnumerable<SamplePage> Trees()
    {
        var unit = new TreeNode("u1", Unit, "Chi bộ cơ sở", "Cụm thi đua số 1", [Role, "Người duyệt cấp trên cơ sở"], []);
        var root = new TreeNode("b", "Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy cấp trên trực tiếp", "", [], [new("k", Hostile, "Nhóm", "", [], [unit, unit with { Id = "u2", Cluster = "", Vacant = [] }])]);
        yield return SamplePage.Of<TreePage, TreeView>("tree", Tree, new("01/07/2027", false, new(2027, 7, 1), [root], [new("old", Hostile, new(2027, 6, 30), $"Kế thừa: {Unit} (60%).")], 2));
        yield return SamplePage.Of<TreePage, TreeView>("tree-wrong", Tree + "?ngay=x", new("31/02", true, new(2027, 7, 1), [], [], 0));
        var view = new OrganisationView(
            "u1", Unit, "Chi bộ cơ sở", "Cơ sở", "ĐU", "từ 01/01/2020", false,
            [new("Tên gọi", Hostile, "đến hết 30/06/2027", ""), new("Tên gọi", Unit, "từ 01/07/2027", "Quyết định số 12-QĐ/TU")],
            [$"Từ 01/07/2027: chia tách, 60% của “{Unit}” về “{Nested}”."], [("c", Hostile)],
            [new(2025) { PartyMembers = 1042, Staff = 0 }, new(2026)], [new("k", Role, "", "Nguyễn Thị Bình", " (chỉ năm 2027)")]);
        yield return SamplePage.Of<OrganisationPage, OrganisationView>("organisation", Tree + "/don-vi/u1", view);
        yield return SamplePage.Of<OrganisationPage, OrganisationView>("organisation-ended", Tree + "/don-vi/u1", view with { Ended = true, Symbol = "", Children = [], Figures = [], Duties = [], Steps = [] });
    }

    private static IEnumerable<SamplePage> Changes()
    {
        foreach (var form in BookForms.All)
        {
            var fields = form.Fields.Select(f => new ChangeFieldView(f, f.Kind == BookFieldKind.Line ? Hostile : "", f.Kind is BookFieldKind.Organisation or BookFieldKind.Kind or BookFieldKind.Level or BookFieldKind.Cluster or BookFieldKind.Role or BookFieldKind.WorkField ? Units : null));
            var view = new ChangeView(form.Act, $"{Tree}/lam/{form.Act}", Tree, "u1", Hostile, [.. fields], [], [], null, [], "", Nonce);
            yield return SamplePage.Of<ChangePage, ChangeView>("change-" + form.Act, view.Address, view with { Problems = [new(form.Fields[0].Id, "Missing")], Faults = [$"Từ 01/07/2027 không còn ai giữ vai trò “{Role}” cho {Unit}."] });
            if (form is ReorganiseForm) yield return SamplePage.Of<ChangePage, ChangeView>("change-check", view.Address, view with { Added = [Nested, Hostile], Removed = [Hostile], Revision = "000001-x" });
        }

        var person = new PersonLine("p", "Nguyễn Thị Bình", "Bí thư chi bộ", Unit, "bithu.phunu@khoi.example.vn", null, [new("k", Role, Unit, "", " (chỉ lĩnh vực Kinh tế; chỉ năm 2027)"), new("", Role, Hostile, "", "")]);
        yield return SamplePage.Of<PeoplePage, PeopleView>("people", "/can-bo/nguoi", new([person, person with { Id = "q", Name = Hostile, Left = new(2027, 6, 30), Duties = [] }], Nonce) { Asked = Hostile, Active = 31, Turn = new(2, 3, 15, "/can-bo/nguoi?tim=x") });
    }

    private static IEnumerable<SamplePage> Imports()
    {
        var empty = new ImportView("", [], [], [], "", "", [], Nonce);
        yield return SamplePage.Of<ImportPage, ImportView>("organisations-import", Tree + "/nhap", empty with { Problems = [new("file", "BookFileMissing")] });
        yield return SamplePage.Of<ImportPage, ImportView>("organisations-refused", Tree + "/nhap", empty with { File = Hostile, Faults = [new("Trực thuộc", 14, $"k2: tổ chức đứng trên chính nó: k2 → {Hostile} → k2.", false), new("Tổ chức", 20, $"u1: chưa có ai giữ vai trò “{Role}”.", true)] });
        yield return SamplePage.Of<ImportPage, ImportView>("organisations-tried", Tree + "/nhap", empty with { File = "to-chuc.xlsx", Added = [Nested], Removed = [Hostile], Prepared = "000002-x", Revision = "000001-x" });
    }

    private static IEnumerable<SamplePage> Reports()
    {
        var view = new MappedReportView([new("2027-h1", "15/06/2027"), new("2026-h1", "15/06/2026")], "2027-h1", "01/07/2027", [], "15/06/2027", [(Unit, 5), (Hostile, 2)], [new(Nested, "3,5", [$"{Unit}: 5 × 70%"]), new(Hostile, "3,5", [$"{Unit}: 5 × 30%", $"{Hostile}: 2 × 100%"])], 7, "7", [$"Từ 01/07/2027: chia tách, 70% của “{Unit}” về “{Nested}”. (Quyết định số 12-QĐ/TU)"], new string('a', 64));
        yield return SamplePage.Of<MappedReportPage, MappedReportView>("mapped", Tree + "/doi-chieu", view);
        yield return SamplePage.Of<MappedReportPage, MappedReportView>("mapped-problems", Tree + "/doi-chieu", view with { Old = [], New = [], Problems = [new("ky", "PeriodNotFrozen")] });
    }
}
