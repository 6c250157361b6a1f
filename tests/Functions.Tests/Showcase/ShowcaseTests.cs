using System.Net;
using System.Text.RegularExpressions;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Showcase;

/// <summary>What the public sees of a model, and that it is gone the moment its consent is.</summary>
[Collection(nameof(SharedApp))]
public sealed partial class ShowcaseTests(DevelopmentApp app)
{
    private const string Hostile = "“Khéo” <script>alert(1)</script> & ]]> <b>Ánh sáng</b> '\"";
    private static readonly string[] Everywhere = ["page", "leaflet", "card", "gallery", "rss", "json", "sitemap", "status"];

    [Fact]
    public async Task A_model_stands_nowhere_before_it_is_recognised_everywhere_after_and_nowhere_once_consent_is_withdrawn()
    {
        using var exhibit = await Exhibit.OpenAsync(app);
        using var reader = app.Browser();
        var surfaces = new Surfaces(reader);
        Assert.Empty(await surfaces.WithAsync(exhibit.Code));
        Assert.Equal("noindex", (await reader.GetAsync(exhibit.Page)).Headers["X-Robots-Tag"]);

        await exhibit.CommendAsync();
        Assert.Equal(Everywhere, await surfaces.WithAsync(exhibit.Code));
        var page = await reader.GetAsync(exhibit.Page);
        Assert.False(page.Headers.ContainsKey("X-Robots-Tag"), "A recognised model may be found.");
        Assert.Null(page.Document.QuerySelector("meta[name=robots]"));
        var photo = Assert.Single(page.Document.QuerySelectorAll("#anh img")).GetAttribute("src")!;
        Assert.Contains(photo, page.Document.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!, StringComparison.Ordinal);
        var shown = (await reader.GetAsync(photo)).Expect(HttpStatusCode.OK, "A photograph with consent");
        Assert.Equal(("image/jpeg", "nosniff", ""), (shown.ContentType, shown.Headers["X-Content-Type-Options"], shown.FileName));

        var consent = await exhibit.EnterAsync();
        (await consent.Form(exhibit.Consent + "/rut").SubmitAsync()).Expect(HttpStatusCode.OK, "Withdrawing without a code");
        Assert.Empty(await surfaces.WithAsync(exhibit.Code));
        (await reader.GetAsync(photo)).Expect(HttpStatusCode.NotFound, "The photograph of a model that is not shown");
        Assert.DoesNotContain(exhibit.Dossier.Model.SubjectName, await surfaces.WordsAsync(exhibit.Code), StringComparison.Ordinal);
        (await reader.PostAsync(exhibit.Page + "/nhan-rong", [])).Expect(HttpStatusCode.NotFound, "Taking up a model that is not shown");
        Assert.Contains("Thay đổi nội dung công khai", await HistoryAsync(exhibit), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_part_and_each_photograph_has_its_own_consent_and_showing_more_needs_a_code()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var reader = app.Browser();
        var surfaces = new Surfaces(reader);
        var (name, situation) = (exhibit.Dossier.Model.SubjectName, "Nhiều hộ dân còn băn khoăn");
        foreach (var text in (string[])[name, situation]) Assert.Contains(text, await surfaces.WordsAsync(exhibit.Code), StringComparison.Ordinal);

        var form = exhibit.ConsentForm(await exhibit.EnterAsync());
        Assert.Equal(2, form.Boxes("photos").Count);
        var page = await form.Tick("parts", "khai-quat", "ket-qua", "Photos").Tick("photos", []).SubmitAsync();
        Assert.Contains("Đã lưu", page.Expect(HttpStatusCode.OK, "Showing less").Text, StringComparison.Ordinal);
        var words = await surfaces.WordsAsync(exhibit.Code);
        foreach (var text in (string[])[name, situation, $"{exhibit.Code}/anh/"]) Assert.DoesNotContain(text, words, StringComparison.Ordinal);
        Assert.Equal(Everywhere, await surfaces.WithAsync(exhibit.Code));

        form = exhibit.ConsentForm(page);
        var photos = form.Boxes("photos");
        page = await exhibit.ProveAsync(form, "code", f => f.Tick("parts", "Subject", "noi-dung", "Photos").Tick("photos", photos));
        Assert.Contains("Đã lưu", page.Expect(HttpStatusCode.OK, "Showing more with the code").Text, StringComparison.Ordinal);
        words = await surfaces.WordsAsync(exhibit.Code);
        foreach (var text in (string[])[name, situation]) Assert.Contains(text, words, StringComparison.Ordinal);
        Assert.Equal(2, (await reader.GetAsync(exhibit.Page)).Document.QuerySelectorAll("#anh img").Length);
    }

    [Fact]
    public async Task Without_the_right_code_nothing_more_is_shown_and_the_ticks_are_kept()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app, model => model with { Publish = false })).CommendAsync();
        using var reader = app.Browser();
        var surfaces = new Surfaces(reader);
        Assert.Empty(await surfaces.WithAsync(exhibit.Code));
        var page = await exhibit.ConsentForm(await exhibit.EnterAsync()).Tick("publish", "yes").Tick("parts", "noi-dung").SubmitAsync();
        Assert.Contains(exhibit.Dossier.Model.Email, page.Expect(HttpStatusCode.OK, "A code is mailed").Text, StringComparison.Ordinal);
        page = await page.FormWith("code").Fill("code", "000000").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity, "A wrong code");
        Assert.Equal(("yes", "noi-dung"), (page.FormWith("code").Value("publish"), page.FormWith("code").Value("parts")));
        Assert.Empty(await surfaces.WithAsync(exhibit.Code));
        (await exhibit.Owner.PostAsync(exhibit.Consent, [new("publish", "yes")])).Expect(HttpStatusCode.Forbidden, "Without the nonce");
        (await reader.GetAsync(exhibit.Consent)).Expect(HttpStatusCode.NotFound, "A stranger at the page of consent");
        page = await exhibit.ProveAsync(exhibit.ConsentForm(await exhibit.Owner.GetAsync(exhibit.Consent)), "code", f => f.Tick("publish", "yes").Tick("parts", "noi-dung"));
        Assert.Equal(Everywhere, await surfaces.WithAsync(exhibit.Code));
        Assert.DoesNotContain(exhibit.Dossier.Model.SubjectName, await surfaces.WordsAsync(exhibit.Code), StringComparison.Ordinal);
        Assert.Contains("Đã lưu", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_are_words_on_every_surface()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app, model => model with { Name = Hostile })).CommendAsync();
        using var reader = app.Browser();
        var surfaces = new Surfaces(reader);
        Assert.Equal(Everywhere, await surfaces.WithAsync(exhibit.Code));
        Assert.Contains(await surfaces.RssAsync(), i => i.Element("title")!.Value == Hostile);
        Assert.Contains(await surfaces.JsonAsync(), i => i.GetProperty("title").GetString() == Hostile);
        var (card, text) = await surfaces.CardAsync(exhibit.Code);
        Assert.Equal(Hostile, card.Elements().First().Value);
        Assert.Contains("<script>alert(1)", text, StringComparison.Ordinal);
        Assert.DoesNotContain(card.Descendants(), e => e.Name.LocalName is not ("title" or "rect" or "text"));
        var page = await reader.GetAsync(exhibit.Page);
        Assert.Empty(page.Document.QuerySelectorAll("script, b"));
        foreach (var name in (string[])["meta[property='og:title']", "meta[name='twitter:title']"]) Assert.Equal(Hostile, page.Document.QuerySelector(name)!.GetAttribute("content"));
        Assert.Equal(app.Address.ToString().TrimEnd('/') + exhibit.Page, page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_gallery_is_chosen_by_address_and_counts_what_it_shows()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var reader = app.Browser();
        var gallery = await reader.GetAsync("/mo-hinh");
        foreach (var name in (string[])["linh-vuc", "don-vi", "nam"])
        {
            foreach (var option in gallery.Document.QuerySelectorAll($"select[name='{name}'] option[value]:not([value=''])"))
            {
                var chosen = (await reader.GetAsync($"/mo-hinh?{name}={Uri.EscapeDataString(option.GetAttribute("value")!)}")).Expect(HttpStatusCode.OK, "A choice");
                var count = Count().Match(option.TextContent).Groups[1].Value;
                Assert.Contains($"({count} mô hình)", chosen.Document.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
                Assert.NotNull(chosen.Document.QuerySelector($"select[name='{name}'] option[selected][value='{option.GetAttribute("value")}']"));
                Assert.NotNull(chosen.Document.QuerySelector("meta[name=robots]"));
            }
        }

        var form = gallery.FormWith("linh-vuc").Fill("linh-vuc", "CultureSociety");
        Assert.Contains("linh-vuc=CultureSociety", (await form.SubmitAsync()).Url.Query, StringComparison.Ordinal);
        Assert.Contains("Không có mô hình nào", (await reader.GetAsync("/mo-hinh?nam=1999")).Text, StringComparison.Ordinal);
        (await reader.GetAsync("/mo-hinh?trang=999&linh-vuc=%3Cb%3E")).Expect(HttpStatusCode.OK, "An address that somebody made up");
    }

    [Fact]
    public async Task A_reader_who_has_the_page_is_told_so_and_robots_are_let_in_to_the_public_pages_only()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        foreach (var address in (string[])["/mo-hinh/rss.xml", "/mo-hinh/feed.json", "/sitemap.xml", exhibit.Page + "/the.svg", "/robots.txt"])
        {
            using var first = await client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString() is var c && c.Contains("public", StringComparison.Ordinal) && c.Contains("no-cache", StringComparison.Ordinal) ? "public, no-cache" : c);
            using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var second = await client.SendAsync(again);
            // Other tests commend models meanwhile: then the feed has changed, and so has its tag.
            Assert.True(second.StatusCode == HttpStatusCode.NotModified || !Equals(second.Headers.ETag, first.Headers.ETag), $"{address}: {second.StatusCode}");
        }

        using var page = await client.GetAsync(new Uri(exhibit.Page, UriKind.Relative));
        Assert.NotNull(page.Content.Headers.LastModified);
        Assert.Contains("Cookie", page.Headers.Vary);
        var robots = await client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));
        Assert.Equal(["User-agent: *", "Disallow: /", "Allow: /$", "Allow: /mo-hinh", "Allow: /giay-khen/", "Allow: /assets/", $"Sitemap: {app.Address}sitemap.xml"], robots.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_leaflet_is_one_sheet_with_a_code_and_another_unit_registers_from_the_page()
    {
        using var exhibit = await (await Exhibit.OpenAsync(app)).CommendAsync();
        using var reader = app.Browser();
        var leaflet = await reader.GetAsync(exhibit.Page + "/to-gap");
        Assert.NotNull(leaflet.Document.QuerySelector(".paper svg.qr"));
        Assert.Contains(exhibit.Page, leaflet.Text, StringComparison.Ordinal);
        Assert.InRange(leaflet.Document.QuerySelector(".paper")!.TextContent.Length, 200, 3600);
        Assert.Equal("noindex", leaflet.Headers["X-Robots-Tag"]);
        var page = await reader.GetAsync(exhibit.Page);
        Assert.Contains("Đăng ký học tập mô hình này", page.Text, StringComparison.Ordinal);
        Assert.Equal("/dang-ky/khai-quat", (await page.Form(exhibit.Page + "/nhan-rong").SubmitAsync()).Url.AbsolutePath);
    }

    private async Task<string> HistoryAsync(Exhibit exhibit)
    {
        using var officer = new Officer(app.Address, app.Mailbox, "vanphong@khoi.example.vn");
        return (await officer.SignInAsync("/can-bo/ho-so/" + exhibit.Code)).Text;
    }

    [GeneratedRegex(@"\((\d+)\)\s*$")]
    private static partial Regex Count();
}
