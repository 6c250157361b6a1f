using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>A whole dossier as one ZIP: for its owner, for who is asked for an opinion, for officers whose duties cover it; for nobody else.</summary>
[Collection(nameof(SharedApp))]
public sealed class ArchiveTests(DevelopmentApp app)
{
    private static readonly Upload[] Files = [SampleFiles.Png("Ảnh “ra quân” đợt 1.png"), SampleFiles.Png("Ảnh “ra quân” đợt 1.png", 7), SampleFiles.Pdf("=Kế hoạch.pdf")];

    [Fact]
    public async Task Names_keep_their_marks_and_every_byte_can_be_checked()
    {
        var (browser, dossier) = await SentAsync();
        using var _ = browser;
        var archive = await ReadAsync(await browser.GetAsync("/dang-ky/minh-chung/zip"), dossier.Code);
        Assert.Equal(
            ["SHA256SUMS", "ho-so.css", "ho-so.html", "minh-chung/_=Kế hoạch.pdf", "minh-chung/Ảnh “ra quân” đợt 1 (2).png", "minh-chung/Ảnh “ra quân” đợt 1.png"],
            archive.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Files[1].Content.ToArray(), archive["minh-chung/Ảnh “ra quân” đợt 1 (2).png"]);
        var sums = Encoding.UTF8.GetString(archive["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split("  ", 2)).ToDictionary(l => l[1], l => l[0]);
        Assert.Equal(3, sums.Count);
        Assert.All(sums, line => Assert.Equal(line.Value, Convert.ToHexStringLower(SHA256.HashData(archive[line.Key]))));
        var page = Encoding.UTF8.GetString(archive["ho-so.html"]);
        Assert.Contains(WebUtility.HtmlEncode(dossier.Model.Name).Split(' ')[0], page, StringComparison.Ordinal);
        Assert.All(sums.Values, sum => Assert.Contains(sum, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_may_see_the_dossier_gets_it_and_who_may_not_does_not()
    {
        var (owner, dossier) = await SentAsync();
        using var _ = owner;
        var (approver, _) = await app.People.OpenAsync(dossier);
        using var __ = approver;
        await ReadAsync(await approver.GetAsync(dossier.OpinionPage + "/zip"), dossier.Code);
        using var reviewer = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        var page = (await reviewer.SignInAsync("/can-bo/minh-chung/" + dossier.Code)).Expect(HttpStatusCode.OK, "The officers' page");
        Assert.Contains("Chưa quét mã độc", page.Text, StringComparison.Ordinal);
        Assert.Contains("Nợ minh chứng", page.Text, StringComparison.Ordinal);
        await ReadAsync(await reviewer.GetAsync($"/can-bo/minh-chung/{dossier.Code}/zip"), dossier.Code);
        var file = page.Links.First(l => l.Contains("/tep/", StringComparison.Ordinal));
        (await reviewer.GetAsync(file)).Expect(HttpStatusCode.OK, "One file");

        using var stranger = app.Browser();
        (await stranger.GetAsync("/dang-ky/minh-chung/zip")).Expect(HttpStatusCode.NotFound, "Without a draft");
        (await stranger.GetAsync(dossier.OpinionPage + "/zip")).Expect(HttpStatusCode.NotFound, "Without the link");
        Assert.Equal("/dang-nhap", (await stranger.GetAsync($"/can-bo/minh-chung/{dossier.Code}/zip")).Url.AbsolutePath);
        using var elsewhere = new Officer(app.Address, app.Mailbox, NineModels.All.First(m => m.Approver != dossier.Model.Approver).Approver);
        (await elsewhere.SignInAsync("/can-bo/minh-chung/" + dossier.Code)).Expect(HttpStatusCode.Forbidden, "An officer of another unit");
        (await elsewhere.GetAsync($"/can-bo/minh-chung/{dossier.Code}/zip")).Expect(HttpStatusCode.Forbidden, "Its archive");
        (await elsewhere.GetAsync(file)).Expect(HttpStatusCode.Forbidden, "Its file");
    }

    [Theory]
    [InlineData("DVK-2027-9999", HttpStatusCode.NotFound)]
    [InlineData("..%2Fx", HttpStatusCode.NotFound)]
    public async Task A_code_that_is_none_is_not_found(string code, HttpStatusCode status)
    {
        using var reviewer = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        (await reviewer.SignInAsync("/can-bo/minh-chung/" + code)).Expect(status, code);
        (await reviewer.GetAsync($"/can-bo/minh-chung?ma=sai")).Expect(HttpStatusCode.UnprocessableEntity, "A mistyped code");
    }

    private async Task<(Visitor Browser, SentDossier Dossier)> SentAsync()
    {
        var browser = app.Browser();
        var model = People.Model();
        var page = await People.WriteDraftAsync(browser, model);
        foreach (var file in Files) page = (await page.FormWith("file").Attach("file", file).SubmitAsync()).Expect(HttpStatusCode.OK, file.Name);
        page = await People.AskForCodeAsync(browser);
        page = (await page.FormWith("code").Fill("code", await app.People.SubmissionCodeAsync(model)).SubmitAsync()).Expect(HttpStatusCode.OK, "The receipt");
        return (browser, new(page.Document.QuerySelector(".code-large")!.TextContent.Trim(), model));
    }

    private static async Task<Dictionary<string, byte[]>> ReadAsync(Page page, string code)
    {
        page.Expect(HttpStatusCode.OK, "The archive");
        Assert.Equal(("application/zip", code + ".zip"), (page.ContentType, page.FileName));
        using var archive = new ZipArchive(new MemoryStream(page.Body.ToArray()));
        var parts = new Dictionary<string, byte[]>();
        foreach (var entry in archive.Entries)
        {
            await using var content = entry.Open();
            using var copy = new MemoryStream();
            await content.CopyToAsync(copy);
            parts.Add(entry.FullName, copy.ToArray());
        }

        return parts;
    }
}
