using System.IO.Compression;
using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>A file waits, is clean, or is taken out; and while nobody could look, nobody else opens it.</summary>
public sealed class ScanTests
{
    private const string Evidence = "/dang-ky/minh-chung";

    [Fact]
    public async Task A_clean_file_opens_once_it_was_scanned_and_an_infected_one_never()
    {
        await using var clamd = new ClamdDouble { Mood = ClamdMood.Hangs };
        await using var app = await ScannedApp.StartAsync(clamd.Address);
        var dossier = await app.People.RegisterAsync(null, SampleFiles.Pdf("Sạch.pdf"), EicarFile.Pdf("Độc.pdf"));
        var (browser, page) = await app.People.OpenAsync(dossier);
        using var _ = browser;
        Assert.DoesNotContain(page.Links, l => l.Contains("/tep/", StringComparison.Ordinal));
        Assert.DoesNotContain("Đã quét", page.Text, StringComparison.Ordinal);

        clamd.Mood = ClamdMood.Answers;
        using var clock = new ClockDriver(app.Process.Address);
        // The one that is being asked about still ends without a verdict.
        await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);
        await clock.AdvanceAsync(TimeSpan.FromHours(2));
        page = await ScannedApp.UntilAsync(browser, dossier.OpinionPage, "Có mã độc, đã cách ly, không mở được. (Eicar-Test-Signature)");
        page = await ScannedApp.UntilAsync(browser, dossier.OpinionPage, "Đã quét, không thấy mã độc.");
        var link = Assert.Single(page.Links.Where(l => l.Contains("/tep/", StringComparison.Ordinal)).Distinct());
        Assert.Equal(SampleFiles.Pdf("Sạch.pdf").Content.ToArray(), (await browser.GetAsync(link)).Expect(HttpStatusCode.OK, "The clean file").Body.ToArray());
        await InfectedIsGoneAsync(app, dossier, browser);
        Assert.Contains(clamd.Seen, c => c.AsSpan().SequenceEqual(EicarFile.Pdf().Content.Span));
    }

    /// <summary>Told to the submitter and the administrators, in no archive, in no place files are served from, in the history.</summary>
    private static async Task InfectedIsGoneAsync(ScannedApp app, SentDossier dossier, Visitor browser)
    {
        var told = await app.Mailbox.WaitForAsync(dossier.Model.Email, "mã độc");
        Assert.Contains("Độc.pdf", told.Text, StringComparison.Ordinal);
        var officer = await app.Mailbox.WaitForAsync(ScannedApp.Administrator, "cách ly");
        Assert.Contains("Eicar-Test-Signature", officer.Text, StringComparison.Ordinal);
        var zip = (await browser.GetAsync(dossier.OpinionPage + "/zip")).Expect(HttpStatusCode.OK, "The archive");
        using var archive = new ZipArchive(new MemoryStream(zip.Body.ToArray()));
        Assert.Equal(["minh-chung/Sạch.pdf"], archive.Entries.Select(e => e.FullName).Where(n => n.StartsWith("minh-chung/", StringComparison.Ordinal)));

        await app.Process.KillAsync();
        var kept = new KeptEvidence(app.Process.DataFolder);
        var infected = Assert.Single(await kept.FilesAsync(), f => f.File.Name == "Độc.pdf");
        Assert.Equal([$"{infected.Draft}/{infected.File.Id}"], await kept.QuarantinedAsync());
        Assert.DoesNotContain($"{infected.Draft}/{infected.File.Id}", await kept.ServedAsync());
        Assert.Equal(1, await kept.AuditedAsync(dossier.Code, "EvidenceInfected"));
    }

    [Theory]
    [InlineData(nameof(ClamdMood.HangsUp))]
    [InlineData(nameof(ClamdMood.Hangs))]
    [InlineData(nameof(ClamdMood.RefusesSize))]
    public async Task Without_a_verdict_a_file_stays_shut_and_is_asked_about_again(string mood)
    {
        await using var clamd = new ClamdDouble { Mood = Enum.Parse<ClamdMood>(mood) };
        await using var app = await ScannedApp.StartAsync(clamd.Address);
        using var clock = new ClockDriver(app.Process.Address);
        var dossier = await app.People.RegisterAsync(null, SampleFiles.Png("Ảnh.png"));
        var (browser, _) = await app.People.OpenAsync(dossier);
        using var __ = browser;
        var page = await ScannedApp.UntilAsync(browser, dossier.OpinionPage, "Chưa quét được mã độc");
        Assert.DoesNotContain(page.Links, l => l.Contains("/tep/", StringComparison.Ordinal));
        await RefusedAsync(app, dossier, browser);

        clamd.Mood = ClamdMood.Answers;
        await clock.AdvanceAsync(TimeSpan.FromHours(2));
        await ScannedApp.UntilAsync(browser, dossier.OpinionPage, "Đã quét, không thấy mã độc.");
    }

    /// <summary>Who knows the address gets a page that says why, and the officers' page names the fault.</summary>
    private static async Task RefusedAsync(ScannedApp app, SentDossier dossier, Visitor browser)
    {
        using var officer = new Officer(app.Process.Address, app.Mailbox, ScannedApp.Administrator);
        var board = await officer.SignInAsync("/can-bo/minh-chung");
        Assert.Contains("Ảnh.png", board.Text, StringComparison.Ordinal);
        Assert.Matches("clamd: |ERROR", board.Text);
        var file = (await new KeptEvidence(app.Process.DataFolder).FilesAsync()).Single().File.Id;
        var refused = (await browser.GetAsync($"{dossier.OpinionPage}/tep/{file}")).Expect(HttpStatusCode.Conflict, "A file that was not scanned");
        Assert.Contains("đang chờ quét", refused.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scanner_that_is_away_stops_nobody_from_uploading_and_is_found_when_it_comes()
    {
        int port;
        await using (var gone = new ClamdDouble()) port = gone.Port;
        await using var app = await ScannedApp.StartAsync($"tcp://127.0.0.1:{port}");
        using var browser = new Visitor(app.Process.Address);
        await People.StartDraftAsync(browser);
        var page = await (await browser.GetAsync(Evidence)).FormWith("file").Attach("file", SampleFiles.Pdf()).SubmitAsync();
        Assert.Contains("Chờ quét mã độc", page.Expect(HttpStatusCode.OK, "Uploading").Text, StringComparison.Ordinal);
        await ScannedApp.UntilAsync(browser, Evidence, "Chưa quét được mã độc");
    }

    [Fact]
    public async Task Files_from_before_there_was_a_scanner_are_scanned_when_there_is_one()
    {
        await using var clamd = new ClamdDouble();
        var settings = new Dictionary<string, string> { ["Clamd__Address"] = "", ["OutboxSchedule"] = "* * * * * *", ["ReconcileSchedule"] = "* * * * * *" };
        await using var process = await AppProcess.StartAsync(settings: settings);
        using var clock = new ClockDriver(process.Address);
        using var browser = new Visitor(process.Address);
        await People.StartDraftAsync(browser);
        var page = await (await browser.GetAsync(Evidence)).FormWith("file").Attach("file", SampleFiles.Pdf()).SubmitAsync();
        Assert.DoesNotContain("quét", page.Text, StringComparison.Ordinal);
        settings["Clamd__Address"] = clamd.Address;
        await process.RestartAsync();
        await clock.AdvanceAsync(TimeSpan.FromDays(1));
        await ScannedApp.UntilAsync(browser, Evidence, "Đã quét, không thấy mã độc.");
    }
}
