using System.Net;
using Azure.Data.Tables;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Organisations;

/// <summary>An administrator sees what somebody else sees, changes nothing, and it stands in the log.</summary>
[Collection(nameof(SharedApp))]
public sealed class ViewAsTests(DevelopmentApp app)
{
    [Fact]
    public async Task Seen_as_somebody_else_read_only_and_logged()
    {
        var dossier = await app.People.RegisterAsync(People.Model(3));
        await app.People.RequestAsync(dossier);
        using var office = new Administrator(app);
        await office.SignInAsync("/can-bo/nguoi");
        var unsaid = await BeginAsync(office, "bt-ke-hoach", "xem");
        unsaid.Expect(HttpStatusCode.UnprocessableEntity, "No reason");
        var tasks = (await BeginAsync(office, "bt-ke-hoach", "Đồng chí báo không thấy hồ sơ")).Expect(HttpStatusCode.OK, "Their tasks");
        Assert.Contains("Đang xem với vai Phạm Thị Dung", tasks.Html, StringComparison.Ordinal);
        Assert.Contains(dossier.Code, tasks.Text, StringComparison.Ordinal);
        (await tasks.FormWith("viec").SubmitAsync()).Expect(HttpStatusCode.Forbidden, "Opening a task as somebody else");
        (await office.GetAsync("/can-bo/to-chuc")).Expect(HttpStatusCode.Forbidden, "A page that they may not see");
        var back = await tasks.Form("/can-bo/xem-nhu/thoi").SubmitAsync();
        Assert.Equal("/can-bo/nguoi", back.Expect(HttpStatusCode.OK, "Themself again").Url.AbsolutePath);
        Assert.DoesNotContain("Đang xem với vai", back.Html, StringComparison.Ordinal);
        Assert.Equal(["ViewedAs bt-ke-hoach: Đồng chí báo không thấy hồ sơ", "ViewedAsEnded bt-ke-hoach"], await LogAsync());
    }

    [Fact]
    public async Task Only_administrators_may()
    {
        using var reviewer = new Officer(app.Address, app.Mailbox, "danvan@khoi.example.vn");
        await reviewer.SignInAsync();
        (await reviewer.Browser.PostAsync("/can-bo/xem-nhu", [new("person", "bi-thu"), new("reason-bi-thu", "Một lý do đủ dài")])).Expect(HttpStatusCode.Forbidden, "Without the duty");
    }

    private static async Task<Page> BeginAsync(Administrator office, string person, string reason) =>
        await (await office.GetAsync("/can-bo/nguoi?tim=" + person)).FormWith("reason-" + person).Fill("reason-" + person, reason).SubmitAsync();

    private async Task<IReadOnlyList<string>> LogAsync()
    {
        var table = new TableServiceClient($"DataFolder={app.Process.DataFolder}").GetTableClient("Audit");
        return await table.QueryAsync<TableEntity>("PartitionKey eq 'to-chuc'").Where(r => r.ContainsKey("Act") && r.GetString("Act").StartsWith("Viewed", StringComparison.Ordinal) && r.GetString("Detail").Contains("bt-ke-hoach", StringComparison.Ordinal)).Select(r => $"{r.GetString("Act")} {r.GetString("Detail")}").ToListAsync();
    }
}
