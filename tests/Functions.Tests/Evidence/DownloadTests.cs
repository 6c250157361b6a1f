using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>Evidence leaves as a download, for who may see its dossier, and never as a page.</summary>
[Collection(nameof(SharedApp))]
public sealed class DownloadTests(DevelopmentApp app)
{
    [Fact]
    public async Task A_file_comes_back_byte_for_byte_as_an_attachment_with_its_name()
    {
        var photo = SampleFiles.Png("Ảnh “ra quân” của chị Ánh's tổ.png");
        var dossier = await app.People.RegisterAsync(null, photo);
        var (browser, page) = await app.People.OpenAsync(dossier);
        using var _ = browser;
        var file = await browser.GetAsync(Assert.Single(Files(page)));
        Assert.Equal(photo.Content.ToArray(), file.Body.ToArray());
        Assert.Equal("image/png", file.ContentType);
        Assert.Equal(photo.Name, file.FileName);
        Assert.StartsWith("attachment", file.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Contains("filename*=UTF-8''", file.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Equal("nosniff", file.Headers["X-Content-Type-Options"]);
        Assert.Equal("no-store", file.Headers["Cache-Control"]);
        Assert.Contains("default-src 'none'", file.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_dossier_or_without_the_link_is_not_found()
    {
        var mine = await app.People.RegisterAsync(null, SampleFiles.Pdf("Của hồ sơ một.pdf"));
        var other = await app.People.RegisterAsync(People.Model(2), SampleFiles.Pdf("Của hồ sơ hai.pdf"));
        var (me, page) = await app.People.OpenAsync(mine);
        var (them, theirs) = await app.People.OpenAsync(other);
        using var _ = me;
        using var __ = them;
        var id = Files(theirs)[0].Split('/')[^1];
        (await me.GetAsync($"{mine.OpinionPage}/tep/{id}")).Expect(HttpStatusCode.NotFound, "A file of another dossier");
        (await me.GetAsync($"{other.OpinionPage}/tep/{id}")).Expect(HttpStatusCode.NotFound, "Another dossier");
        using var stranger = app.Browser();
        (await stranger.GetAsync(Files(page)[0])).Expect(HttpStatusCode.NotFound, "Without the link");
    }

    [Theory]
    [InlineData("..%2F..%2Fhost.json")]
    [InlineData("%2e%2e%2f%2e%2e%2ftables.db")]
    [InlineData("..%5C..%5Ctables.db")]
    [InlineData("%00")]
    [InlineData("a%23b%3Fc")]
    [InlineData("'%20or%20'1'%20eq%20'1")]
    [InlineData("%E2%80%AE%F0%9F%9A%B2")]
    [InlineData("/etc/passwd")]
    public async Task An_id_that_is_none_is_not_found(string id)
    {
        var (dossier, cookie) = await WaitingAsync();
        var answer = await RawRequest.GetAsync(app.Address, $"{dossier.OpinionPage}/tep/{id}", $"Cookie: {cookie}");
        Assert.True(answer.Status is 404 or 400, $"{id}: {answer.Status}\n{answer.Body}");
        Assert.DoesNotContain("SQLite", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_id_is_not_found()
    {
        var (dossier, cookie) = await WaitingAsync();
        var answer = await RawRequest.GetAsync(app.Address, $"{dossier.OpinionPage}/tep/{new string('a', 3000)}", $"Cookie: {cookie}");
        Assert.True(answer.Status is 404 or 400 or 414, $"{answer.Status}\n{answer.Body}");
    }

    private async Task<(SentDossier Dossier, string Cookie)> WaitingAsync()
    {
        waiting ??= await app.People.RegisterAsync(null, SampleFiles.Pdf());
        return (waiting, "dvk_y_kien=" + (await app.People.RequestAsync(waiting)).Link.Segments[^1]);
    }

    private SentDossier? waiting;

    private static List<string> Files(Page page) => [.. page.Links.Where(l => l.Contains("/tep/", StringComparison.Ordinal))];
}
