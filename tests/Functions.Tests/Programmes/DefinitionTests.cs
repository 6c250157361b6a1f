using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Programmes;

/// <summary>A bad definition stops the start and names file, line and reason; a programme nobody here has seen runs.</summary>
public sealed class DefinitionTests
{
    [Theory]
    [InlineData("\"nmae\": 1", "sai.json(2,1): unknown property “nmae”")]
    [InlineData("\"halfYear\": { \"month\": 2, \"day\": 30 }", "sai.json(2,34): there is no day 30/2")]
    [InlineData("\"quotas\": [ { \"units\": [\"khong-co\"] } ]", "sai.json(2,25): there is no organisation “khong-co”")]
    [InlineData("\"basedOn\": \"sai.json\"", "sai.json")]
    public async Task The_app_does_not_start(string slip, string said)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("sai.json", slip.StartsWith("\"basedOn", StringComparison.Ordinal) ? $"{{ {slip} }}" : $"{{ \"basedOn\": \"dan-van-kheo.json\",\n{slip} }}");
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = file }));
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_nobody_has_seen_runs_its_three_reviews()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("huyen-x.json", UnseenProgramme.Json);
        await using var app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = file });
        using var mailbox = new Mailbox(app.Address);
        using var officer = new Officer(app.Address, mailbox, People.CommendationOfficer);
        var page = await officer.SignInAsync("/can-bo/chuong-trinh");
        Assert.Equal(UnseenProgramme.Name, page.Heading);
        var stages = page.Document.QuerySelectorAll("td[data-label=Bước]").Select(c => c.TextContent.Trim());
        Assert.Equal(["Chi bộ xét", "Xã xét", "Huyện xét", "Công khai ở thôn"], stages);
        using var browser = new Visitor(app.Address);
        var form = (await (await browser.GetAsync("/dang-ky")).Form("/dang-ky").SubmitAsync()).Form("/dang-ky/khai-quat");
        Assert.Equal(["collective"], form.Choices("subject"));
        Assert.Equal(["north", "south"], form.Choices("river"));
        Assert.False(form.Has("womenShare"));
    }

    [Fact]
    public async Task A_full_quota_refuses_one_more_before_it_is_sent()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("dinh-muc.json", """{ "basedOn": "dan-van-kheo.json", "quotas": [ { "most": 5 }, { "units": ["hoi-phu-nu"], "most": 1 } ] }""");
        await using var app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = file });
        using var mailbox = new Mailbox(app.Address);
        using var first = new Submitter(app.Address, mailbox);
        await first.RegisterAsync(NineModels.All[1], [SampleFiles.Pdf()]);
        using var second = new Submitter(app.Address, mailbox);
        var other = NineModels.All[1] with { Name = "Phân loại rác tại nguồn ở khu tập thể cơ quan" };
        var refused = await Assert.ThrowsAsync<UnexpectedPageException>(() => second.RegisterAsync(other, [SampleFiles.Pdf()]));
        Assert.Contains("đã đăng ký đủ 1 mô hình của năm", refused.Message, StringComparison.Ordinal);
        await second.RegisterAsync(other with { Unit = "hoi-nong-dan" }, [SampleFiles.Pdf()]);
    }
}
