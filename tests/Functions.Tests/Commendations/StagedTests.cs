using System.Net;
using System.Text;
using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Commendations;

/// <summary>Results kept as "dự kiến" are heard of by nobody, and are applied together, each once, whatever happens to the machine.</summary>
public sealed class StagedTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const int Batch = 5;

    [Fact]
    public async Task A_batch_killed_half_way_is_completed_once()
    {
        var dossiers = await Task.WhenAll(Enumerable.Range(0, Batch).Select(i => app.People.RegisterUpToCommendationAsync(Signing.OwnSubject(i))));
        using var browser = app.Browser();
        for (var i = 0; i < Batch; i++) await Signing.StageAsync(app.People, browser, dossiers[i]);
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(), m => m.Key.Contains("|Commendation|", StringComparison.Ordinal));

        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        var held = dossiers[^1];
        var conditions = await officer.SignInAsync("/can-bo/khen-thuong/" + held.Code);
        await conditions.FormWith("source").Fill("kind", "Discipline").Fill("from", Signing.Today).Fill("source", "Quyết định kiểm tra số 03-QĐ/UBKT").SubmitAsync();
        var page = await officer.GetAsync("/can-bo/du-kien");
        Assert.Equal(Batch, page.Document.QuerySelectorAll(".card").Length);
        Assert.Equal(Batch, page.Document.QuerySelectorAll("details .mail-text").Count(t => t.TextContent.Contains("Số …-QĐ/ĐUK", StringComparison.Ordinal)));
        Assert.Single(page.Document.QuerySelectorAll(".card .notice-red"));

        var batch = (await page.FormWith("batch").SubmitAsync()).Expect(HttpStatusCode.OK, "Applying").Url.AbsolutePath;
        Assert.InRange(await KillAsync(batch), 0, Batch - 1);
        await Task.Delay(100);
        await KillAsync(batch);

        var done = await DoneAsync(officer, batch);
        Assert.Equal(Batch - 1, Count(done, "Đã áp dụng"));
        Assert.Equal(1, Count(done, "còn vướng mắc"));
        foreach (var dossier in dossiers[..^1])
        {
            Assert.Contains("Đã khen thưởng", (await CommendedAsync(officer, dossier)).Text, StringComparison.Ordinal);
            Assert.Single(await app.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key.Contains("|Commendation|", StringComparison.Ordinal));
        }

        var register = await officer.GetAsync("/can-bo/quyet-dinh");
        Assert.Contains($"Đủ số từ 01 đến {Batch - 1:D2}, không cách, không trùng", register.Text, StringComparison.Ordinal);
        Assert.Contains(held.Code, (await officer.GetAsync("/can-bo/du-kien")).Text, StringComparison.Ordinal);
        await CsvIsTheSameAsync(officer, batch, dossiers);
        await AgainIsNothingAsync(officer, page, batch);
    }

    [Fact]
    public async Task An_opinion_given_after_all_leaves_nothing_to_apply()
    {
        var dossier = await app.People.RegisterUpToCommendationAsync(Signing.OwnSubject());
        using var browser = app.Browser();
        var page = await Signing.StageAsync(app.People, browser, dossier);
        Assert.Contains("Đã ghi kết quả dự kiến", page.Text, StringComparison.Ordinal);
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        Assert.Contains(dossier.Code, (await officer.SignInAsync("/can-bo/du-kien")).Text, StringComparison.Ordinal);
        await Signing.AnswerAsync(app.People, dossier, page, People.Commendation, 2, ("verdict", "Reject"), ("reason", "Chưa đủ thời gian thực hiện."));
        Assert.Contains("Chưa đủ thời gian", (await app.People.LetterAsync(dossier, "Rejected")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(dossier.Code, (await officer.GetAsync("/can-bo/du-kien")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_neither_read_nor_apply()
    {
        using var stranger = app.Browser();
        Assert.StartsWith("/dang-nhap", (await stranger.GetAsync("/can-bo/du-kien")).Url.AbsolutePath, StringComparison.Ordinal);
        (await stranger.PostAsync("/can-bo/du-kien", [new("batch", "0011223344556677")])).Expect(HttpStatusCode.Forbidden, "A stranger's post");
        using var officer = new Officer(app.Address, app.Mailbox, Signing.Officer);
        await officer.SignInAsync("/can-bo/du-kien");
        (await officer.Browser.PostAsync("/can-bo/du-kien", [new("batch", "0011223344556677")])).Expect(HttpStatusCode.Forbidden, "A post without the nonce");
        (await officer.GetAsync("/can-bo/du-kien/0011223344556677")).Expect(HttpStatusCode.NotFound, "A batch nobody started");
    }

    /// <summary>A power cut, and how many dossiers were done by then.</summary>
    private async Task<int> KillAsync(string batch)
    {
        await app.Process.KillAsync();
        var lines = new TableServiceClient($"DataFolder={app.Process.DataFolder}").GetTableClient("Batches").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {batch.Split('/')[^1]}"));
        var done = await lines.CountAsync(line => line.GetString("Result") is { Length: > 0 });
        await app.Process.RestartAsync();
        return done;
    }

    private static async Task<Page> DoneAsync(Officer officer, string batch)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await officer.GetAsync(batch);
            if (page.Text.Contains("Đã xử lý xong", StringComparison.Ordinal)) return page;
            if (tries == 200) throw new UnexpectedPageException("The batch was not completed.", page);
            await Task.Delay(100);
        }
    }

    private async Task<Page> CommendedAsync(Officer officer, SentDossier dossier)
    {
        await app.People.LetterAsync(dossier, "Commendation");
        return await officer.GetAsync(dossier.Status);
    }

    private static async Task CsvIsTheSameAsync(Officer officer, string batch, IReadOnlyList<SentDossier> dossiers)
    {
        var csv = await officer.GetAsync(batch + "?dang=csv");
        Assert.Equal(("text/csv", true), (csv.ContentType, csv.Body.Span.StartsWith(Encoding.UTF8.Preamble)));
        var lines = csv.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(dossiers.Count + 1, lines.Length);
        foreach (var dossier in dossiers) Assert.Single(lines, l => l.StartsWith(dossier.Code + ";", StringComparison.Ordinal));
        Assert.Equal(dossiers.Count - 1, lines.Count(l => l.Contains("\"Đã áp dụng\"", StringComparison.Ordinal)));
    }

    /// <summary>The other half of a double click, and a second batch of what remains.</summary>
    private static async Task AgainIsNothingAsync(Officer officer, Page page, string batch)
    {
        Assert.Equal(batch, (await page.FormWith("batch").SubmitAsync()).Url.AbsolutePath);
        var again = await (await officer.GetAsync("/can-bo/du-kien")).FormWith("batch").SubmitAsync();
        Assert.NotEqual(batch, again.Url.AbsolutePath);
        var done = await DoneAsync(officer, again.Url.AbsolutePath);
        Assert.Equal((0, 1), (Count(done, "Đã áp dụng"), Count(done, "còn vướng mắc")));
    }

    private static int Count(Page page, string result) => page.Document.QuerySelectorAll("tbody tr").Count(r => r.TextContent.Contains(result, StringComparison.Ordinal));
}
