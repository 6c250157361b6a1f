using DanVanKheo.Evidence;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Microsoft.Extensions.Options;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>The adapter and the application against a real clamd.</summary>
public sealed class RealClamdTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_gives_its_verdicts_over_TCP_and_over_a_socket()
    {
        await using var clamd = await RealClamd.StartAsync();
        foreach (var address in (string[])[clamd.Tcp, clamd.Unix])
        {
            var adapter = new Clamd(Options.Create(new ClamdOptions { Address = address }));
            Assert.Equal(new ScanVerdict(ScanState.Clean, ""), await ScanAsync(adapter, SampleFiles.Pdf().Content));
            Assert.Equal(ScanState.Clean, (await ScanAsync(adapter, new byte[25 * 1024 * 1024])).State);
            Assert.Equal(ScanState.Clean, (await ScanAsync(adapter, default)).State);
            var infected = await ScanAsync(adapter, EicarFile.Pdf().Content);
            Assert.Equal(ScanState.Infected, infected.State);
            Assert.StartsWith(EicarFile.Threat, infected.Detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Over_its_limit_there_is_no_verdict_and_no_storm()
    {
        await using var clamd = await RealClamd.StartAsync();
        var adapter = new Clamd(Options.Create(new ClamdOptions { Address = clamd.Tcp }));
        // Clamd may hang up so fast that its sentence is lost; then there was no answer, which is no verdict either.
        var outcome = await Record.ExceptionAsync(async () => Assert.Equal(ScanState.Unreachable, (await ScanAsync(adapter, new byte[40 * 1024 * 1024])).State));
        Assert.True(outcome is null or IOException, outcome?.ToString());
        Assert.Equal(ScanState.Clean, (await ScanAsync(adapter, SampleFiles.Png().Content)).State);
    }

    [Fact]
    public async Task The_application_shows_what_it_says()
    {
        await using var clamd = await RealClamd.StartAsync();
        await using var app = await ScannedApp.StartAsync(clamd.Unix);
        using var browser = new Visitor(app.Process.Address);
        await People.StartDraftAsync(browser);
        await (await browser.GetAsync("/dang-ky/minh-chung")).FormWith("file").Attach("file", SampleFiles.Png()).Attach("file", EicarFile.Pdf()).SubmitAsync(cancel: Cancel);
        await ScannedApp.UntilAsync(browser, "/dang-ky/minh-chung", "Có mã độc, đã cách ly, không mở được. (Eicar-Test-Signature");
        await ScannedApp.UntilAsync(browser, "/dang-ky/minh-chung", "Đã quét, không thấy mã độc.");
        await app.Mailbox.WaitForAsync(ScannedApp.Administrator, "cách ly", cancel: Cancel);
    }

    private static async Task<ScanVerdict> ScanAsync(Clamd clamd, ReadOnlyMemory<byte> content)
    {
        using var stream = new MemoryStream(content.ToArray());
        return await clamd.ScanAsync(stream, Cancel);
    }
}
