using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DanVanKheo.Assets;
using Xunit;

namespace DanVanKheo.Functions.Tests.Pages;

/// <summary>What must hold of every page, in every state and both languages.</summary>
public sealed partial class PagesTests
{
    private const int HeaviestPage = 60 * 1024;

    private static readonly HashSet<string> Keys =
        [.. TextsTests.ResourceFiles().SelectMany(file => TextsTests.Read(file, CultureInfo.InvariantCulture).Keys).Where(key => key.Contains('.', StringComparison.Ordinal))];

    public static TheoryData<string, string> Cases => [.. SamplePages.All.SelectMany(p => (string[])["vi", "en"], (p, language) => (p.Name, language))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_page_is_whole_and_readable(string name, string language)
    {
        var html = await Sample(name).RenderAsync(PageRig.Pages, language);
        var page = Parse(html);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.EndsWith(" – Dân vận khéo", page.Title, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("#main", page.QuerySelector("body > a")?.GetAttribute("href"));
        Assert.Equal(SiteAssets.CssPath, page.QuerySelector("link[rel=stylesheet]")?.GetAttribute("href"));
        Assert.InRange(Encoding.UTF8.GetByteCount(html) + Bytes(SiteAssets.CssPath) + Bytes(SiteAssets.ScriptPath), 1, HeaviestPage);
        Assert.DoesNotContain(Keys, key => html.Contains($">{key}<", StringComparison.Ordinal) || html.Contains($"\"{key}\"", StringComparison.Ordinal));
        Assert.DoesNotMatch(OpenPlaceholder(), page.Body!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_people_typed_never_becomes_markup(string name, string language)
    {
        var page = Parse(await Sample(name).RenderAsync(PageRig.Pages, language));
        Assert.Empty(page.QuerySelectorAll($"script:not([src='{SiteAssets.ScriptPath}']), style, b, [style], [onclick]"));
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Equal("", script.TextContent));
        if (page.Body!.TextContent.Contains("alert(", StringComparison.Ordinal)) Assert.Contains(Samples.Hostile, page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Everything_has_its_label_and_every_anchor_its_target(string name, string language)
    {
        var page = Parse(await Sample(name).RenderAsync(PageRig.Pages, language));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        foreach (var control in page.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
        {
            Assert.True(page.QuerySelector($"label[for='{control.Id}']") is not null, $"{control.OuterHtml} has no label");
            foreach (var described in (control.GetAttribute("aria-describedby") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) Assert.Contains(described, ids);
        }

        foreach (var link in page.QuerySelectorAll("a[href^='#']")) Assert.Contains(link.GetAttribute("href")![1..], ids);
        foreach (var form in page.QuerySelectorAll<IHtmlFormElement>("form[method=post]")) Assert.NotNull(form.QuerySelector("button"));
        Assert.All(page.QuerySelectorAll("fieldset"), group => Assert.NotNull(group.QuerySelector("legend")));
    }

    [Fact]
    public void Every_page_component_has_a_sample()
    {
        var pages = Directory.GetFiles(Path.Combine(PageRig.Root, "src", "Pages"), "*Page.razor", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)!);
        var source = string.Concat(Directory.GetFiles(Path.Combine(PageRig.Root, "tests", "Functions.Tests", "Pages"), "Sample*.cs").Select(File.ReadAllText));
        Assert.All(pages.Where(p => p != "LetterPage"), p => Assert.Contains($"Of<{p},", source, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_typed_comes_back_in_the_form()
    {
        var step = Parse(await Sample("step-problems").RenderAsync(PageRig.Pages, "vi"));
        Assert.Equal(Samples.Nested, ((IHtmlInputElement)step.GetElementById("name")!).Value);
        Assert.Equal(Samples.Hostile, ((IHtmlTextAreaElement)step.GetElementById("skill")!).Value);
        Assert.Equal("u1", ((IHtmlSelectElement)step.GetElementById("unit")!).Value);
        Assert.True(((IHtmlInputElement)step.GetElementById("consent")!).IsChecked);
        var opinion = Parse(await Sample("opinion-problems").RenderAsync(PageRig.Pages, "vi"));
        Assert.Equal("Return", opinion.QuerySelector("[name=verdict][checked]")?.GetAttribute("value"));
        Assert.Empty(Parse(await Sample("opinion").RenderAsync(PageRig.Pages, "vi")).QuerySelectorAll("[name=verdict][checked]"));
    }

    [Fact]
    public async Task Two_languages_render_at_once_and_leave_the_caller_alone()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");
        var pages = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => Sample("home").RenderAsync(PageRig.Pages, i % 2 == 0 ? "vi" : "en"))));
        for (var i = 0; i < pages.Length; i++) Assert.Contains(i % 2 == 0 ? "Một mô hình đi qua bốn bước" : "A model passes four stages", pages[i], StringComparison.Ordinal);
        await Sample("home").RenderAsync(PageRig.Pages, "en");
        Assert.Equal("fr", CultureInfo.CurrentUICulture.Name);
    }

    [Fact]
    public void The_style_sheet_and_the_script_are_small_and_named_by_their_content()
    {
        Assert.InRange(Bytes(SiteAssets.CssPath), 1, 20 * 1024);
        Assert.InRange(Bytes(SiteAssets.ScriptPath), 1, 10 * 1024);
        Assert.Matches(@"^/assets/form\.[0-9a-f]{8}\.js$", SiteAssets.ScriptPath);
        Assert.Matches(@"^/assets/site\.[0-9a-f]{8}\.css$", SiteAssets.CssPath);
        Assert.False(SiteAssets.TryGet("site.00000000.css", out _, out _));
    }

    private static int Bytes(string path) => SiteAssets.TryGet(path.Split('/')[^1], out var body, out _) ? body.Length : throw new InvalidOperationException($"no {path}");

    private static SamplePage Sample(string name) => SamplePages.All.Single(p => p.Name == name);

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    [GeneratedRegex(@"\{\d")]
    private static partial Regex OpenPlaceholder();
}
