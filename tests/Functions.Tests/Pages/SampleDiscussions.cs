using DanVanKheo.Commendations;
using DanVanKheo.Discussions;
using static DanVanKheo.Functions.Tests.Pages.Samples;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>Messages about a dossier: as a reviewer, as those who registered, and where nobody may write any more.</summary>
internal static class SampleDiscussions
{
    private const string Code = "DVK-2027-0042";
    private const string Address = "/y-kien/ho-so/" + Code + "/trao-doi";

    public static IEnumerable<SamplePage> Pages()
    {
        MessageLine line = new("Võ Thị Giang", "Bí thư chi bộ", true, Now, Audience.Stage, "Chi bộ, cấp ủy cơ sở cho ý kiến", "Mai Thị Lan", Hostile);
        DiscussionView view = new(Address, "/y-kien/ho-so/" + Code, Code, Nested, [line, line with { Author = "Văn phòng Đoàn đại biểu Quốc hội", Position = "", Mine = false, Audience = Audience.Everyone, Told = "" }], null, []);
        MessageForm form = new(new("0123456789abcdef0123456789abcdef", "Số", "Stage", "", "12"), Enum.GetValues<Audience>(), [new("a", "Mai Thị Lan, Trưởng Ban"), new("b", Hostile)], Nonce) { Person = "Võ Thị Giang", CodeAt = view.Back };
        yield return SamplePage.Of<DiscussionPage, DiscussionView>("discussion", Address, view with { Form = form, Problems = [new("text", "TooShort", 5, 2), new("code", "CodeWrong", 3)] });
        yield return SamplePage.Of<DiscussionPage, DiscussionView>("discussion-owner", "/dang-ky/trao-doi", view with { Address = "/dang-ky/trao-doi", Back = "/dang-ky/da-gui", Messages = [], Form = form with { Audiences = [], People = [], Person = "" } });
        yield return SamplePage.Of<DiscussionPage, DiscussionView>("discussion-closed", Address, view);
    }
}
