using System.Diagnostics;
using DanVanKheo.Functions.Tests.Hosting;
using Xunit;

namespace DanVanKheo.Functions.Tests.Imports;

/// <summary>The longest list there may be, in its worst shape: all of one unit, with names that share most of their words. The officer waits for it at the page.</summary>
public sealed class FullListTests(DevelopmentApp app, ITestOutputHelper output) : IClassFixture<DevelopmentApp>
{
    /// <summary>Seconds of a processor: the clock on the wall goes with what else the machine does.</summary>
    private const int Longest = 15;

    [Fact]
    public async Task Five_thousand_rows_are_judged_while_the_officer_waits()
    {
        using var clerk = new Clerk(app.Address, app.Mailbox);
        await clerk.HomeAsync();
        var list = Lists.Of(Lists.Mark(), 5000, change: (i, row) => row["name"] = $"Mô hình vận động nhân dân {i * 7919 % 100003} xây dựng nông thôn mới khu dân cư số {i}");
        var before = Worked();
        var page = await clerk.CheckedAsync(list);
        var seconds = (Worked() - before).TotalSeconds;
        output.WriteLine($"{list.Content.Length >> 10} KiB judged and shown with {seconds:0.0} s of a processor");
        Assert.InRange(seconds, 0, Longest);
        Assert.Contains("5.000 dòng: 1 đúng, 4.999 có thể trùng, 0 lỗi", page.Text, StringComparison.Ordinal);
        Assert.InRange(page.Body.Length, 1, 40 * 1024);
    }

    private TimeSpan Worked()
    {
        using var process = Process.GetProcessById(app.Process.ProcessId);
        return process.TotalProcessorTime;
    }
}
