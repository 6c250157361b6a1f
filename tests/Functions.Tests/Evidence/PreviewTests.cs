using System.Net;
using System.Text.RegularExpressions;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Registrations5;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>The small picture comes beside the file and never in its place.</summary>
[Collection(nameof(SharedApp))]
public sealed partial class PreviewTests(DevelopmentApp app)
{
    [Fact]
    public async Task A_small_picture_is_shown_and_the_original_stays_as_it_was()
    {
        using var browser = await Uploader.AtDraftAsync(app.Address);
        var (photo, small) = (SampleFiles.Png("Ảnh gốc.png").Content, SampleFiles.Jpeg().Content);
        var id = (await browser.BeginAsync("Ảnh gốc.png", photo.Length)).GetProperty("id").GetString()!;
        await browser.PieceAsync(id, 0, photo);
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PieceAsync(id, "nho", small)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await browser.FinishAsync(id)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PieceAsync(id, "nho", SampleFiles.Jpeg().Content)).Status);
        var picture = Picture().Match(await browser.PageAsync("/dang-ky/minh-chung")).Groups[1].Value;
        Assert.NotEmpty(picture);
        var (type, shown) = await browser.DownloadAsync(picture);
        Assert.Equal("image/jpeg", type);
        Assert.Equal(small.ToArray(), shown);
        using var stranger = app.Browser();
        (await stranger.GetAsync(picture)).Expect(HttpStatusCode.NotFound, "Without the draft");
    }

    [Fact]
    public async Task What_is_no_small_picture_is_refused_and_the_file_comes_without()
    {
        using var browser = await Uploader.AtDraftAsync(app.Address);
        var photo = SampleFiles.Png("Ảnh.png").Content;
        var id = (await browser.BeginAsync("Ảnh.png", photo.Length)).GetProperty("id").GetString()!;
        await browser.PieceAsync(id, 0, photo);
        foreach (var wrong in (byte[][])[photo.ToArray(), "<svg onload=alert(1)>"u8.ToArray(), [.. SampleFiles.Jpeg().Content.Span, .. new byte[100 * 1024]], []])
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PieceAsync(id, "nho", wrong)).Status);
        }

        Assert.Equal(HttpStatusCode.NoContent, (await browser.FinishAsync(id)).Status);
        var page = await browser.PageAsync("/dang-ky/minh-chung");
        Assert.Contains("Ảnh.png", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PieceAsync("khong-co", "nho", SampleFiles.Jpeg().Content)).Status);
    }

    [GeneratedRegex("<img src=\"([^\"]+/nho)\"")]
    private static partial Regex Picture();
}
