using System.Net;
using System.Text;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>What people type comes back as text, whatever it looks like; and is stored in one form.</summary>
[Collection(nameof(SharedApp))]
public sealed class TypedTextTests(DevelopmentApp app)
{
    private const string Overview = "/dang-ky/khai-quat";

    public static TheoryData<string, string> Names => new()
    {
        { "<script>alert('xin chào')</script>", "<script>alert('xin chào')</script>" },
        { "\"><img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>" },
        { "Thi đua \"Dân vận khéo\" & 'nói đi đôi với làm'", "Thi đua \"Dân vận khéo\" & 'nói đi đôi với làm'" },
        { "Mô hình \u202Eoan hnid\u202C của chi bộ", "Mô hình oan hnid của chi bộ" },
        { "Mẹ đỡ đầu kết nối yêu thương".Normalize(NormalizationForm.FormD), "Mẹ đỡ đầu kết nối yêu thương" },
        { "Xe đạp 🚲 cho em đến trường 🌾", "Xe đạp 🚲 cho em đến trường 🌾" },
        { "=HYPERLINK(\"http://evil.example\",\"Bấm\")", "=HYPERLINK(\"http://evil.example\",\"Bấm\")" },
        { "{{7*7}} ${jndi:ldap://x} %s%n ../../etc", "{{7*7}} ${jndi:ldap://x} %s%n ../../etc" },
        { "  Mô hình có khoảng trắng hai đầu \t", "Mô hình có khoảng trắng hai đầu" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_name_is_text_on_every_page(string typed, string kept)
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var refused = (await (await browser.GetAsync(Overview)).Form(Overview).Fill("name", typed).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Only a name");
        Assert.Equal(kept, refused.Form(Overview).Value("name"));
        AssertOnlyText(refused);

        var form = refused.Form(Overview);
        foreach (var (field, value) in People.Model().Step("khai-quat").Where(f => f.Key != "name")) form.Fill(field, value);
        await form.SubmitAsync();
        var check = await browser.GetAsync("/dang-ky/xem-lai");
        Assert.Contains(kept, check.Document.Body!.TextContent, StringComparison.Ordinal);
        AssertOnlyText(check);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(9, false)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public async Task Length_is_counted_in_composed_letters(int length, bool taken)
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var typed = string.Concat(Enumerable.Repeat("ế".Normalize(NormalizationForm.FormD), length));
        var page = await (await browser.GetAsync(Overview)).Form(Overview).Fill("name", typed).SubmitAsync();
        Assert.Equal(taken, page.Document.QuerySelector("[role=alert] a[href='#name']") is null);
    }

    [Fact]
    public async Task The_longest_text_is_kept_whole_even_when_it_was_typed_decomposed()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        var composed = string.Concat(Enumerable.Repeat("ế", 3000));
        var form = (await browser.GetAsync("/dang-ky/noi-dung")).Form("/dang-ky/noi-dung");
        await form.Fill("situation", composed.Normalize(NormalizationForm.FormD)).SubmitAsync();
        Assert.Equal(3000, (await browser.GetAsync("/dang-ky/noi-dung")).Form("/dang-ky/noi-dung").Value("situation").Length);
    }

    [Fact]
    public async Task A_letter_shows_what_was_typed_as_text()
    {
        var model = People.Model() with { Name = "<b>Khéo</b> & \"gần dân\" <script>1</script>" };
        var dossier = await app.People.RegisterAsync(model);
        var mail = await app.People.RequestAsync(dossier);
        Assert.Contains(model.Name, mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>Khéo</b>", mail.Html, StringComparison.Ordinal);
    }

    private static void AssertOnlyText(Page page)
    {
        Assert.Empty(page.Document.QuerySelectorAll("[onerror], [onclick], img[src=x]"));
        // The one script of a page is our own file, never text between the tags.
        Assert.All(page.Document.QuerySelectorAll("script"), script => Assert.True(script.TextContent.Length == 0 && script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) == true));
        Assert.DoesNotContain(page.Links, link => link.Contains("evil.example", StringComparison.Ordinal));
    }
}
