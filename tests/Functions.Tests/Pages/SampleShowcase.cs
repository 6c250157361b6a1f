using DanVanKheo.Commendations;
using DanVanKheo.Layout;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Showcase;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>The public room: gallery, exemplars, leaflet; the owner's consent; the officers' desk.</summary>
internal static class SampleShowcase
{
    private const string Code = "DVK-2027-0042";

    private static readonly ShowcaseSettings Settings = new(
    [
        new("truoc", new("Trước khi làm mô hình, điều gì khó vận động nhất?", "What was hardest before?"), new("Trước đó", "Before")),
        new("thuyet-phuc", new("Ai là người khó thuyết phục nhất?", "Who was hardest to persuade?"), new("Khéo thuyết phục", "The skill of persuading")),
    ]);

    private static readonly IReadOnlyList<AnswerLine> Story = [new("Trước đó", Long), new("Khéo thuyết phục", Hostile)];

    private static readonly PublicationRecord[] Records =
    [
        new(PublicationKind.Newspaper, "Báo Quảng Bình", Hostile, new(2027, 7, 1), "https://bao.example.vn/dan-van-kheo", "truyen-thong", Now),
        new(PublicationKind.Radio, "Đài Phát thanh và Truyền hình tỉnh", Nested, new(2027, 6, 15), "", "truyen-thong", Now),
    ];

    public static IEnumerable<SamplePage> Pages() => [.. Public(), .. Owner(), .. Desk()];

    private static IEnumerable<SamplePage> Public()
    {
        GalleryOption[] fields = [new("CultureSociety", "", 3, true), new("Economy", "", 12, false)];
        var gallery = new GalleryView([.. Cards.Select((c, i) => c with { Featured = i == 0 })]) { All = 30, Total = 25, Turn = new(2, 3, 12, "/mo-hinh"), Fields = fields, Units = [new("a", Unit, 4, false), new("b", Hostile, 1, true)], Years = [new("2027", "2027", 9, true)] };
        yield return SamplePage.Of<GalleryPage, GalleryView>("gallery-filtered", "/mo-hinh?nam=2027", gallery with { Choice = new(DanVanKheo.Dossiers.WorkField.CultureSociety, "b", 2027) });
        yield return SamplePage.Of<GalleryPage, GalleryView>("gallery-none", "/mo-hinh?nam=1999", gallery with { Cards = [], Total = 0, Turn = PageTurn.Only, Choice = new(null, "", 1999) });
        yield return SamplePage.Of<GalleryPage, GalleryView>("gallery-pages", "/mo-hinh?trang=2", gallery);
        var exemplar = new ExemplarView(Cards[1], "Văn phòng Đoàn đại biểu Quốc hội", Sections, "7K2M-9QXA", "05-QĐ/ĐUK", new(2027, 6, 30))
        {
            Story = Story,
            Photos = [new("/mo-hinh/x/anh/1", "image/jpeg", Hostile, "Nhà văn hóa thôn, 01/06/2027") { Small = "/mo-hinh/x/anh/1?co=nho" }, new("/mo-hinh/x/anh/2", "image/png", "", "")],
            Records = Records,
            Meta = new(Hostile, Long, "https://kheo.example.vn/mo-hinh/" + Code, $"https://kheo.example.vn/mo-hinh/{Code}/the.svg", "https://kheo.example.vn/mo-hinh/x/anh/1", Unit),
        };
        yield return SamplePage.Of<ExemplarPage, ExemplarView>("exemplar-story", "/mo-hinh/" + Code, exemplar);
        yield return SamplePage.Of<ExemplarPage, ExemplarView>("exemplar-bare", "/mo-hinh/" + Code, new(Cards[2] with { Award = "" }, "", [], "", "", default));
        yield return SamplePage.Of<LeafletPage, LeafletView>("leaflet", $"/mo-hinh/{Code}/to-gap", new(exemplar, Story, "https://kheo.example.vn/mo-hinh/" + Code));
        yield return SamplePage.Of<LeafletPage, LeafletView>("leaflet-bare", $"/mo-hinh/{Code}/to-gap", new(exemplar with { Card = Cards[3] with { Award = "" }, Certificate = "", SubjectName = "" }, [], "https://kheo.example.vn/mo-hinh/" + Code));
    }

    private static IEnumerable<SamplePage> Owner()
    {
        Choice[] parts = [new("Subject", "Tên tập thể, cá nhân"), new("khai-quat", "Khái quát"), new("noi-dung", "Nội dung"), new("Photos", "Hình ảnh")];
        Choice[] photos = [new("1", Hostile), new("2", "Ngày ra quân · Ảnh.png · 01/06/2027")];
        var view = new ConsentView($"/bao-cao/ho-so/{Code}/cong-khai", $"/bao-cao/ho-so/{Code}", Code, Nested, new(true, ["Subject", "noi-dung"], ["2"]), parts, photos, Nonce) { IsRecognised = true, IsPublic = true, Notice = true };
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent", view.Address, view);
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-early", view.Address, view with { IsRecognised = false, IsPublic = false, Notice = false, Photos = [], Consent = new(false, [], []) });
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-withheld", view.Address, view with { IsWithheld = true, IsPublic = false, Notice = false });
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-code", view.Address, view with { CodeSentTo = "lien.he@donvi.example.vn", Notice = false });
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-problems", view.Address, view with { Notice = false, Problems = [new FieldProblem("code", "CodeWrong", 3)] });
        var asked = view with { Notice = false, Story = Story, StoryState = StoryState.Asked, StoryDigest = "abc" };
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-story", view.Address, asked);
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-story-code", view.Address, asked with { Verdict = "agree", CodeSentTo = "lien.he@donvi.example.vn", CodeForStory = true });
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-story-problems", view.Address, asked with { Remark = Hostile, Problems = [new FieldProblem("verdict", "ChoiceMissing"), new FieldProblem("storyCode", "CodeWrong", 3)] });
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-story-agreed", view.Address, asked with { StoryState = StoryState.Published });
        yield return SamplePage.Of<ConsentPage, ConsentView>("consent-story-refused", view.Address, asked with { StoryState = StoryState.Refused, Remark = Hostile });
    }

    private static IEnumerable<SamplePage> Desk()
    {
        var mark = new FeaturedMark(new(2027, 42), 1, Hostile, "truyen-thong", Now);
        ShowcaseLine[] lines = [.. Enum.GetValues<StoryState>().Select((s, i) => new ShowcaseLine($"DVK-2027-00{i}1", i == 1 ? Hostile : Nested, Unit, i == 0, i == 1, s, i))];
        var list = new ShowcaseView("/can-bo/cong-khai", 2027, [2027, 2026], [new(mark, Nested, "Quách Văn Nghĩa", true), new(mark with { Code = new(2026, 3), Order = 2 }, Hostile, Hostile, false)], lines) { Records = [(PublicationKind.Newspaper, 4), (PublicationKind.Radio, 2)] };
        yield return SamplePage.Of<ShowcasePage, ShowcaseView>("showcase", list.Address, list);
        yield return SamplePage.Of<ShowcasePage, ShowcaseView>("showcase-empty", list.Address, new(list.Address, 2026, [2027, 2026], [], []));
        var desk = new ExemplarDeskView("/can-bo/cong-khai/" + Code, Code, Nested, Unit, Nonce) { IsPublic = true, MayPublish = true, StoryState = StoryState.Draft, IsStoryShown = true, Records = Records, Notice = "luu" };
        yield return SamplePage.Of<ExemplarDeskPage, ExemplarDeskView>("exemplar-desk", desk.Address, desk);
        yield return SamplePage.Of<ExemplarDeskPage, ExemplarDeskView>("exemplar-desk-featured", desk.Address, desk with { Mark = mark, Feature = new("1", Hostile), StoryState = StoryState.Published, Notice = "gui" });
        yield return SamplePage.Of<ExemplarDeskPage, ExemplarDeskView>("exemplar-desk-withheld", desk.Address, desk with { IsPublic = false, IsWithheld = true, StoryState = StoryState.None, IsStoryShown = false, Records = [], Notice = "" });
        yield return SamplePage.Of<ExemplarDeskPage, ExemplarDeskView>("exemplar-desk-problems", desk.Address, desk with
        {
            Notice = "",
            StoryState = StoryState.Refused,
            Remark = Hostile,
            Mark = mark,
            Record = new("Radio", Hostile, "", "mai", "javascript:alert(1)"),
            Problems = [new("title", "Missing"), new("day", "NotDate"), new("link", "NotWebAddress"), new("order", "FeaturePlace", 20), new("endReason", "ShowcaseReasonTooShort", 10), new("withholdReason", "ShowcaseReasonTooShort", 10)],
        });
        var notes = Answers.Empty.With([new("note_truoc", Hostile)]);
        var story = new StoryView(desk.Address, Code, Nested, Settings, notes, Answers.Empty.With([new("story_truoc", Long)]), "abc", Nonce) { State = StoryState.Refused, Remark = Hostile, Notice = true };
        yield return SamplePage.Of<StoryPage, StoryView>("story", desk.Address + "/bai-viet", story);
        yield return SamplePage.Of<StoryPage, StoryView>("story-none", desk.Address + "/bai-viet", story with { Settings = ShowcaseSettings.None, Notice = false, Remark = "" });
        yield return SamplePage.Of<StoryPage, StoryView>("story-problems", desk.Address + "/bai-viet", story with { Notice = false, Problems = [new("story_truoc", "TooManyWords", 120, 140), new("note_truoc", "TooLong", 3000, 3010), new("", "StoryWrittenMeanwhile")] });
    }
}
