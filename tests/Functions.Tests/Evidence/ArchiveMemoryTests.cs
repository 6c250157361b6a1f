using System.Diagnostics;
using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>A full dossier leaves as a ZIP while it is made: eight readers at once do not need eight dossiers of memory.</summary>
public sealed class ArchiveMemoryTests
{
    private const int MegaByte = 1024 * 1024;

    [Fact]
    public async Task Eight_archives_of_75_MB_at_once_need_less_than_64_MB()
    {
        await using var app = await AppProcess.StartAsync();
        using var browser = new Visitor(app.Address);
        await People.StartDraftAsync(browser);
        for (var i = 0; i < 3; i++) (await (await browser.GetAsync("/dang-ky/minh-chung")).FormWith("file").Attach("file", Video(i)).SubmitAsync()).Expect(HttpStatusCode.OK, "Uploading");
        await DownloadAsync(browser);
        var (before, most) = (Memory(app), 0L);
        var downloads = Task.WhenAll(Enumerable.Range(0, 8).Select(_ => DownloadAsync(browser)));
        while (!downloads.IsCompleted)
        {
            most = Math.Max(most, Memory(app));
            await Task.WhenAny(downloads, Task.Delay(20));
        }

        Assert.All(await downloads, size => Assert.InRange(size, 75 * MegaByte, 76 * MegaByte));
        Assert.True(most - before < 64 * MegaByte, $"Memory grew from {before >> 20} to {most >> 20} MB.");
    }

    private static async Task<int> DownloadAsync(Visitor browser) => (await browser.GetAsync("/dang-ky/minh-chung/zip")).Expect(HttpStatusCode.OK, "The archive").Body.Length;

    private static long Memory(AppProcess app)
    {
        using var process = Process.GetProcessById(app.ProcessId);
        return process.WorkingSet64;
    }

    private static Upload Video(int seed)
    {
        var video = new byte[25 * MegaByte];
        new Random(seed).NextBytes(video);
        "\0\0\0 ftypisom"u8.CopyTo(video);
        return new($"Ra quân {seed}.mp4", "video/mp4", video);
    }
}
