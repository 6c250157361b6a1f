using System.Net;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Imports;
using DanVanKheo.Sheets;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Jobs;

/// <summary>The machine dies in the middle of long work, twice: it goes on where it was, ends once, and nothing half done is ever shown.</summary>
public sealed class KilledJobTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const int Rows = 1200, Bad = 7;

    [Fact]
    public async Task A_long_list_is_checked_and_exported_through_power_cuts()
    {
        var mark = Lists.Mark();
        using var clerk = new Clerk(app.Address, app.Mailbox);
        var list = await CheckedAsync(clerk, mark);
        Assert.Equal(Rows, await CountAsync("Imports", list.Url.AbsolutePath.Split('/')[^1]));

        // The same list checked without a power cut, row for row.
        var quiet = await clerk.CheckedAsync(ListOf(mark), "Hold");
        Assert.Matches($"1.200 dòng: .*, {Bad} lỗi, 0 bỏ qua", Counts(list));
        Assert.Equal(Counts(quiet), Counts(list));
        Assert.Equal(await JudgedAsync(quiet), await JudgedAsync(list));

        await ExportedAsync(mark);
    }

    private static Upload ListOf(string mark) => Lists.Of(mark, Rows, change: (i, row) => row["email"] = i <= Bad ? "sai" : row["email"]);

    private static string Counts(Page list) => Regex.Match(list.Text, @"[\d.]+ dòng: [^ỏ]+ỏ qua").Value;

    /// <summary>How each row was judged.</summary>
    private Task<List<string>> JudgedAsync(Page list)
    {
        var import = list.Url.AbsolutePath.Split('/')[^1];
        return Table("Imports").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {import}")).Select(r => $"{r.RowKey} {r.GetString("State")} {r.GetString("Twin")}").ToListAsync().AsTask();
    }

    /// <summary>Uploads, and cuts the power as soon as the first rows were judged, and once more.</summary>
    private async Task<Page> CheckedAsync(Clerk clerk, string mark)
    {
        var form = (await clerk.HomeAsync()).FormWith("file").Fill("loai", "Hold").Attach("file", ListOf(mark));
        var upload = form.SubmitAsync();
        for (var cut = 0; cut < 2; cut++)
        {
            for (var tries = 0; tries < 400 && !await IsBetweenAsync(cut + 1); tries++) await Task.Delay(15);
            await app.Process.RestartAsync();
        }

        await Task.WhenAny(upload, Task.Delay(TimeSpan.FromSeconds(60)));
        // The answer may have been lost with the machine, and a browser that sends again brings a second list: the first is looked at.
        var first = (await JobsAsync())[0];
        var page = await clerk.DoneJobAsync("/can-bo/viec-chay/" + first.RowKey);
        Assert.StartsWith(Clerk.Home + "/", page.Url.AbsolutePath, StringComparison.Ordinal);
        return page;
    }

    /// <summary>Every row stands in the workbook once, though the machine died while it was made.</summary>
    private async Task ExportedAsync(string mark)
    {
        using var clerk = new Clerk(app.Address, app.Mailbox);
        var sent = await clerk.CheckedAsync(Lists.Of(mark + "x", 250));
        await clerk.DoneAsync((await Clerk.StartAsync(sent)).Url.AbsolutePath);
        using var officer = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        var form = (await officer.SignInAsync("/can-bo/viec-chay")).FormWith("trang-thai").Fill("nam", "");
        var begun = form.SubmitAsync();
        for (var tries = 0; tries < 400 && !await IsBetweenAsync(1, "ExportDossiers"); tries++) await Task.Delay(10);
        await app.Process.RestartAsync();
        await Task.WhenAny(begun, Task.Delay(TimeSpan.FromSeconds(60)));
        var job = (await JobsAsync()).First(j => j.GetString("Kind") == "ExportDossiers");
        var page = await officer.DoneAsync(await officer.GetAsync("/can-bo/viec-chay/" + job.RowKey));
        Assert.Contains("Đã xong: 250 mục", page.Text, StringComparison.Ordinal);
        var file = (await officer.GetAsync($"/can-bo/viec-chay/{job.RowKey}/tep")).Expect(HttpStatusCode.OK, "The workbook");
        using var sheet = SheetFile.Open(file.Body);
        var names = sheet.Sheets[0].Rows.Skip(1).Select(r => r[1]).ToList();
        Assert.Equal(Enumerable.Range(1, 250).Select(i => Lists.Name(mark + "x", i)).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(sheet.Sheets[0].Rows.SelectMany(r => r.Cells), c => c.Contains("@donvi.example.vn", StringComparison.Ordinal));

        using var other = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        (await other.SignInAsync("/can-bo/viec-chay/" + job.RowKey)).Expect(HttpStatusCode.Forbidden, "Somebody else's work");
        (await other.GetAsync($"/can-bo/viec-chay/{job.RowKey}/tep")).Expect(HttpStatusCode.Forbidden, "Somebody else's file");
    }

    /// <summary>Some parts of a job are done, and not all.</summary>
    private async Task<bool> IsBetweenAsync(int least, string kind = "CheckImport") =>
        (await JobsAsync()).FirstOrDefault(j => j.GetString("Kind") == kind) is { } job && (job.GetInt32("Done") >= least || job.GetString("State") != "Running");

    private async Task<List<TableEntity>> JobsAsync() => await Table("Jobs").QueryAsync<TableEntity>().ToListAsync();

    private Task<int> CountAsync(string table, string partition) => Table(table).QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")).CountAsync().AsTask();

    private TableClient Table(string name) => new TableServiceClient($"DataFolder={app.Process.DataFolder}").GetTableClient(name);
}
