using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Registrations5;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Evidence;

/// <summary>Blobs that no row names go after a week; what a row names stays, however old; what is not ours is left alone.</summary>
public sealed class SweepTests
{
    private static readonly Dictionary<string, string> Often = new() { ["ReconcileSchedule"] = "* * * * * *" };

    [Fact]
    public async Task Nobodys_files_go_and_everybody_elses_stay()
    {
        await using var app = await AppProcess.StartAsync(settings: Often);
        using var clock = new ClockDriver(app.Address);
        using var browser = await Uploader.AtDraftAsync(app.Address);
        await browser.SendAsync("Giữ.pdf", SampleFiles.Pdf().Content);
        await browser.SendAsync("Cũng giữ.png", SampleFiles.Png().Content);
        await app.KillAsync();
        var kept = new KeptEvidence(app.DataFolder);
        var named = await kept.ServedAsync();
        Assert.Equal(2, named.Count);
        var draft = named[0].Split('/')[0];
        string[] orphans = [$"{draft}/0000000000000001aaaaaaaa", $"{draft}/0000000000000001aaaaaaaa.nho", "quenlang/0000000000000002bbbbbbbb"];
        foreach (var orphan in orphans.Append("khong-phai-cua-ta")) await kept.Blobs.Evidence.GetBlobClient(orphan).UploadAsync(new BinaryData("bỏ quên"), new BlobUploadOptions());
        await app.RestartAsync();

        // The sweep rests for most of a day.
        await clock.AdvanceAsync(TimeSpan.FromDays(1));
        await ReportedAsync(app, "Đang chờ: 3 tệp");
        Assert.Equivalent((string[])[.. named, .. orphans, "khong-phai-cua-ta"], await kept.ServedAsync(), strict: true);
        await clock.AdvanceAsync(TimeSpan.FromDays(9));
        await ReportedAsync(app, "đã xóa 3 tệp");
        Assert.Equivalent((string[])[.. named, "khong-phai-cua-ta"], await kept.ServedAsync(), strict: true);
    }

    [Fact]
    public async Task A_draft_nobody_sent_goes_a_week_after_its_last_day_and_one_that_was_sent_stays()
    {
        await using var app = await AppProcess.StartAsync(settings: Often);
        using var clock = new ClockDriver(app.Address);
        using var mailbox = new Mailbox(app.Address);
        using var submitter = new Submitter(app.Address, mailbox);
        await submitter.RegisterAsync(NineModels.All[0], [SampleFiles.Png()]);
        using (var writer = new Visitor(app.Address)) await People.WriteDraftAsync(writer, NineModels.All[1]);
        using (var browser = await Uploader.AtDraftAsync(app.Address)) await browser.SendAsync("Của nháp.pdf", SampleFiles.Pdf().Content);

        // The program is open all year, so that a draft is kept for ninety days.
        await clock.AdvanceAsync(TimeSpan.FromDays(93));
        await ReportedAsync(app, "đã xóa 0 bản cùng tệp kèm theo; 2 bản sẽ được xóa");
        await clock.AdvanceAsync(TimeSpan.FromDays(5));
        await ReportedAsync(app, "đã xóa 2 bản cùng tệp kèm theo; 0 bản sẽ được xóa");
        await app.KillAsync();
        var file = Assert.Single(await new KeptEvidence(app.DataFolder).ServedAsync());
        var tables = new TableServiceClient($"DataFolder={app.DataFolder}");
        var draft = Assert.Single(await tables.GetTableClient("Drafts").QueryAsync<TableEntity>().ToListAsync());
        Assert.Equal(file.Split('/')[0], draft.PartitionKey);
        Assert.Equal(draft.PartitionKey, Assert.Single(await tables.GetTableClient("Submitters").QueryAsync<TableEntity>().ToListAsync()).RowKey);
        Assert.DoesNotContain(await tables.GetTableClient("Evidence").QueryAsync<TableEntity>().ToListAsync(), row => row.GetString("Name") is "Của nháp.pdf");
    }

    private static async Task ReportedAsync(AppProcess app, string text)
    {
        using var mailbox = new Mailbox(app.Address);
        using var officer = new Officer(app.Address, mailbox, ScannedApp.Administrator);
        await officer.SignInAsync();
        await ScannedApp.UntilAsync(officer.Browser, "/can-bo/minh-chung", text);
    }
}
