using System.Net;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Storage;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Retention;

/// <summary>Nothing is destroyed or made anonymous without minutes, before its time or on hold; what remains is the outcome and an audit that still holds.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private const string Address = "/can-bo/luu-tru";
    private AppProcess? app;
    private Mailbox? mailbox;

    private AppProcess App => app!;

    public async ValueTask InitializeAsync()
    {
        app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["Retention__UnsuccessfulYears"] = "1" });
        mailbox = new Mailbox(app.Address);
    }

    public async ValueTask DisposeAsync()
    {
        mailbox?.Dispose();
        await App.DisposeAsync();
    }

    [Fact]
    public async Task Minutes_destroy_what_is_over_and_anonymise_what_is_closed()
    {
        var people = new People(App.Address, mailbox!);
        var (destroyed, anonymous, open) = (await people.RegisterAsync(null, SampleFiles.Pdf()), await people.RegisterAsync(People.Model(3)), await people.RegisterAsync(People.Model(4)));
        foreach (var dossier in (SentDossier[])[destroyed, anonymous]) await people.DecideAsync(dossier, Decision.Reject("Trùng với nhiệm vụ thường xuyên."));
        using var office = new Officer(App.Address, mailbox!, People.CommendationOfficer);
        await office.SignInAsync(Address);

        await RefusedAsync(office, "Destroy", $"{destroyed.Code}", $"{destroyed.Code} chưa hết thời hạn giữ");
        await RefusedAsync(office, "Anonymise", $"{open.Code}", $"{open.Code} chưa kết thúc");
        await RefusedAsync(office, "Anonymise", "DVK-2001-0001", "Không có hồ sơ DVK-2001-0001");
        var held = (await (await office.GetAsync(Address)).FormWith("held").Fill("held", anonymous.Code).Fill("reason", "Đơn thư số 12 ngày 01/03").SubmitAsync()).Expect(HttpStatusCode.OK, "Holding");
        await RefusedAsync(office, "Anonymise", anonymous.Code, $"{anonymous.Code} đang được giữ");
        await held.FormWith("lift").SubmitAsync();

        await OrderAsync(office, "Anonymise", anonymous.Code);
        await GoneAsync(anonymous.Model.Email);
        Assert.NotEmpty(await HoldersAsync(anonymous.Model.Name));
        var row = await RowAsync(anonymous.Code);
        Assert.Equal((false, true), (row.ContainsKey("A_phone"), row.ContainsKey("A_method")));

        await LaterAsync(2);
        await office.SignInAsync(Address);
        await OrderAsync(office, "Destroy", destroyed.Code);
        await GoneAsync(destroyed.Model.Email, destroyed.Model.Name);
        Assert.DoesNotContain((await RowAsync(destroyed.Code)).Keys, c => c.StartsWith("A_", StringComparison.Ordinal));
        var draft = new BlobServiceClient($"DataFolder={App.DataFolder}").GetBlobContainerClient("evidence");
        Assert.Empty(await draft.GetBlobsAsync().ToListAsync());

        foreach (var dossier in (SentDossier[])[destroyed, anonymous])
        {
            var log = await office.GetAsync("/can-bo/so-vet/nhat-ky?ma=" + dossier.Code);
            Assert.Contains("Nguyên vẹn", log.Text, StringComparison.Ordinal);
            Assert.Contains("Đã xóa theo biên bản", log.Text, StringComparison.Ordinal);
            Assert.Contains("03-BB/ĐUK", log.Text, StringComparison.Ordinal);
            (await office.GetAsync(dossier.Status)).Expect(HttpStatusCode.OK, "What became of it is still answered");
        }
    }

    [Fact]
    public async Task Minutes_are_complete_keep_what_was_typed_and_are_an_administrators()
    {
        using var office = new Officer(App.Address, mailbox!, People.CommendationOfficer);
        await office.SignInAsync(Address);
        var form = (await office.GetAsync(Address)).FormWith("number").Fill("number", "03-BB/ĐUK").Fill("date", "31/02/2027").Fill("people", "Một người");
        var page = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Half minutes");
        Assert.Equal(4, page.Problems.Count);
        Assert.Equal(("03-BB/ĐUK", "31/02/2027"), (page.FormWith("number").Value("number"), page.FormWith("number").Value("date")));
        using var reviewer = new Officer(App.Address, mailbox!, People.BlocReviewer);
        await reviewer.SignInAsync();
        (await reviewer.GetAsync(Address)).Expect(HttpStatusCode.Forbidden, "Without the duty");
        (await office.Browser.PostAsync(Address + "/bien-ban", [new("nonce", "x")])).Expect(HttpStatusCode.Forbidden, "A form from elsewhere");
    }

    private static Task<Page> EnterAsync(Page page, string kind, string codes) =>
        page.FormWith("number").Fill("kind", kind).Fill("number", "03-BB/ĐUK").Fill("date", "01/11/2026").Fill("people", "Nguyễn Văn A\nTrần Thị B").Fill("dossiers", codes).SubmitAsync();

    private static async Task RefusedAsync(Officer office, string kind, string codes, string said)
    {
        var page = (await EnterAsync(await office.GetAsync(Address), kind, codes)).Expect(HttpStatusCode.UnprocessableEntity, said);
        Assert.Contains(page.Problems, p => p.Contains(said, StringComparison.Ordinal));
    }

    private static async Task OrderAsync(Officer office, string kind, string codes)
    {
        var page = (await EnterAsync(await office.GetAsync(Address), kind, codes)).Expect(HttpStatusCode.OK, "Minutes");
        for (var tries = 0; tries < 150 && page.Text.Contains("Đang thực hiện", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(200);
            page = await office.GetAsync(Address);
        }

        Assert.DoesNotContain("Đang thực hiện", page.Text, StringComparison.Ordinal);
    }

    private async Task LaterAsync(int years)
    {
        using var clock = new ClockDriver(App.Address);
        await clock.SetAsync(2, 1, (await clock.NowAsync()).Year + years, 9, 0);
    }

    /// <summary>No row of any table but the development mailbox, which stands for the mail out in the world, holds one of the words.</summary>
    private async Task GoneAsync(params string[] words)
    {
        foreach (var word in words)
        {
            var held = await HoldersAsync(word);
            Assert.True(held.Count == 0, $"“{word}” is still in {string.Join(", ", held)}");
        }
    }

    private async Task<TableEntity> RowAsync(string code) =>
        await new TableServiceClient($"DataFolder={App.DataFolder}").GetTableClient("Dossiers").QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {code}")).SingleAsync();

    private async Task<IReadOnlyList<string>> HoldersAsync(string word)
    {
        var tables = new Tables(new(new TableServiceClient($"DataFolder={App.DataFolder}"), null!));
        var held = new List<string>();
        foreach (var table in tables.All.Where(t => t.Name is not "Mailbox"))
        {
            await foreach (var row in table.QueryAsync<TableEntity>())
            {
                if (row.Select(c => c.Value).OfType<string>().Any(v => v.Contains(word, StringComparison.OrdinalIgnoreCase))) held.Add($"{table.Name} {row.PartitionKey} {row.RowKey}");
            }
        }

        return held;
    }
}
