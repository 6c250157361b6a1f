using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations5;

/// <summary>Files in pieces over bad connections, against the application as it runs.</summary>
public sealed class ResumableUploadTests
{
    private const long MostGrowth = 64L * 1024 * 1024;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_video_of_25_MB_over_a_connection_cut_three_times_arrives_whole()
    {
        await using var app = await AppProcess.StartAsync(cancel: Cancel);
        using var browser = await Uploader.AtDraftAsync(app.Address);
        var video = Video(25 * 1024 * 1024);
        var id = (await browser.BeginAsync("Lễ ra quân.mp4", video.Length)).GetProperty("id").GetString()!;
        for (var cut = 0; cut < 3; cut++)
        {
            for (var piece = cut * 12; piece < cut * 12 + 12; piece++) await browser.PieceAsync(id, piece, Uploader.Cut(video, piece));
            await browser.BreakAsync(id, cut * 12 + 12, Uploader.Cut(video, cut * 12 + 12));
            if (cut == 1) await app.RestartAsync(cancel: Cancel);
        }

        Assert.Equal(50 - 36, await browser.SendAsync("Lễ ra quân.mp4", video));
        Assert.Contains("Lễ ra quân.mp4", await browser.PageAsync("/dang-ky/minh-chung"), StringComparison.Ordinal);
        await app.KillAsync();

        var (file, content) = Assert.Single(await new KeptData(app.DataFolder).FilesAsync(Cancel));
        Assert.True(content.AsSpan().SequenceEqual(video), "The file is not the one that was sent.");
        Assert.Equal((video.Length, "video/mp4", Convert.ToHexStringLower(SHA256.HashData(video))), (file.Size, file.ContentType, file.Sha256));
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_nothing_is_kept()
    {
        await using var app = await AppProcess.StartAsync(cancel: Cancel);
        using var browser = await Uploader.AtDraftAsync(app.Address);
        Assert.Equal("FileTypeRefused", Code(await browser.BeginAsync("cài đặt.exe", 10)));
        Assert.Equal("FileTooLarge", Code(await browser.BeginAsync("phim.mp4", 25 * 1024 * 1024 + 1)));
        Assert.Equal("FileEmpty", Code(await browser.BeginAsync("trống.pdf", 0)));
        var video = Video(Uploader.PieceSize + 100);
        var id = (await browser.BeginAsync("phim.mp4", video.Length)).GetProperty("id").GetString()!;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PieceAsync(id, 0, new byte[Uploader.PieceSize])).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PieceAsync(id, 1, video.AsMemory(0, 99))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PieceAsync(id, 2, video.AsMemory(0, 100))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await browser.PieceAsync(id, 0, video.AsMemory(0, Uploader.PieceSize + 1))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PieceAsync(id, 0, Uploader.Cut(video, 0))).Status);
        Assert.Contains("chưa đến đủ", JsonDocument.Parse((await browser.FinishAsync(id)).Body).RootElement.GetProperty("problem").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PieceAsync("khong-co", 0, Uploader.Cut(video, 0))).Status);
        browser.Nonce = new string('0', 64);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.FinishAsync(id)).Status);
        Assert.DoesNotContain("phim.mp4", await browser.PageAsync("/dang-ky/minh-chung"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sending_again_is_as_good_as_once_and_a_removed_file_can_come_back()
    {
        await using var app = await AppProcess.StartAsync(cancel: Cancel);
        using var browser = await Uploader.AtDraftAsync(app.Address);
        var pdf = SampleFiles.Pdf().Content;
        await browser.SendAsync("<b>kế hoạch</b>.pdf", pdf, "Bản đã ký");
        var again = await browser.BeginAsync("<b>kế hoạch</b>.pdf", pdf.Length);
        Assert.True(again.GetProperty("whole").GetBoolean());
        Assert.Equal(HttpStatusCode.NoContent, (await browser.FinishAsync(again.GetProperty("id").GetString()!)).Status);
        var page = await browser.PageAsync("/dang-ky/minh-chung");
        // Only what follows the last slash of a name is kept, as browsers do it.
        // Its name, and what its two buttons say to a screen reader.
        Assert.Equal(3, page.Split("b&gt;.pdf").Length - 1);

        var file = System.Text.RegularExpressions.Regex.Match(page, "/dang-ky/minh-chung/([0-9a-f]+)/xoa").Groups[1].Value;
        using var nonce = new FormUrlEncodedContent([new("nonce", browser.Nonce)]);
        await browser.PostAsync($"/dang-ky/minh-chung/{file}/xoa", nonce);
        Assert.DoesNotContain("b&gt;.pdf", await browser.PageAsync("/dang-ky/minh-chung"), StringComparison.Ordinal);
        await browser.SendAsync("<b>kế hoạch</b>.pdf", pdf);
        Assert.Contains("b&gt;.pdf", await browser.PageAsync("/dang-ky/minh-chung"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sixty_four_uploads_at_once_need_less_than_64_MB()
    {
        await using var app = await AppProcess.StartAsync(cancel: Cancel);
        using (var first = await Uploader.AtDraftAsync(app.Address)) await first.SendAsync("lần đầu.mp4", Video(4 * 1024 * 1024));
        var browsers = new List<Uploader>();
        for (var i = 0; i < 64; i++) browsers.Add(await Uploader.AtDraftAsync(app.Address));
        var video = Video(3 * 1024 * 1024);
        var before = Memory(app);
        var most = before;
        var sending = Task.WhenAll(browsers.Select(b => b.SendAsync("ra quân.mp4", video)));
        while (!sending.IsCompleted)
        {
            most = Math.Max(most, Memory(app));
            await Task.WhenAny(sending, Task.Delay(20, Cancel));
        }

        await sending;
        browsers.ForEach(b => b.Dispose());
        Assert.True(most - before < MostGrowth, $"Memory grew from {before >> 20} to {most >> 20} MB.");
    }

    private static long Memory(AppProcess app)
    {
        using var process = Process.GetProcessById(app.ProcessId);
        return process.WorkingSet64;
    }

    private static byte[] Video(int size)
    {
        var video = new byte[size];
        new Random(size).NextBytes(video);
        "\0\0\0 ftypisom"u8.CopyTo(video);
        return video;
    }

    private static string? Code(JsonElement refused) => refused.GetProperty("code").GetString();
}
