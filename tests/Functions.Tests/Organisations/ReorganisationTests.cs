using System.IO.Compression;
using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Periods;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Organisations;

/// <summary>A unit is split in the middle of the year, then the bloc itself closes: what was frozen stays, what comes later is explained, and no task is left with somebody who is gone.</summary>
public sealed class ReorganisationTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private const string Basis = "Quyết định số 12-QĐ/TU";
    private const string Taxes = "cuc-thue";
    private const string Council = "bithu.hdnd@khoi.example.vn";

    [Fact]
    public async Task Splitting_a_unit_and_closing_the_bloc_leaves_earlier_reports_unchanged_and_later_ones_explainable()
    {
        var year = await JumpAsync(6, 10);
        var waiting = await app.People.RegisterAsync(People.Model(6));
        var other = await app.People.RegisterAsync(People.Model(1));
        var old = await app.People.RequestAsync(waiting);
        await JumpAsync(6, 16);
        await ReportOwner.FreezeAsync(app, $"{year}-h1");
        var (owner, frozen) = await SummaryAsync($"{year}-h1");
        using var _ = owner;
        var workbook = await owner.GetAsync($"/so-ket/ky/{year}-h1/xlsx");
        await JumpAsync(7, 1);
        using var office = new Administrator(app);
        await office.SignInAsync();

        await NobodyIsLeftWithoutAnApproverAsync(office, year);
        await office.ChangeAsync("sap-xep", Taxes, ("taker-1", "van-phong-hdnd"), ("share-1", "70"), ("name-2", "Chi bộ Hải quan"), ("share-2", "30"), ("carry", ""), ("on", $"01/07/{year}"), ("basis", Basis));
        await TheTaskWentToTheSuccessorAsync(waiting, old);
        Assert.Equal(frozen.Text, (await owner.GetAsync($"/so-ket/ky/{year}-h1")).Text);
        await TheOldReportIsExplainedAsync(office, year);

        await office.ChangeAsync("sap-xep", "khoi-ccq", ("name-1", "Đảng bộ các cơ quan Đảng tỉnh"), ("on", $"01/07/{year}"), ("basis", "Quyết định số 13-QĐ/TU"));
        Assert.Equal(frozen.Text, (await owner.GetAsync($"/so-ket/ky/{year}-h1")).Text);
        Assert.Equal(Sheets(workbook), Sheets(await owner.GetAsync($"/so-ket/ky/{year}-h1/xlsx")));
        Assert.Contains("Đảng bộ các cơ quan Đảng tỉnh", (await owner.GetAsync("/")).Html, StringComparison.Ordinal);
        await WorkGoesOnAsync(other);
    }

    /// <summary>The new unit of the split takes over from one that had an approver: somebody must be named before.</summary>
    private static async Task NobodyIsLeftWithoutAnApproverAsync(Administrator office, int year)
    {
        var refused = await office.TypeAsync("sap-xep", Taxes, ("name-1", "Chi bộ Thuế"), ("carry", ""), ("on", $"01/07/{year}"), ("basis", Basis));
        refused.Expect(HttpStatusCode.UnprocessableEntity, "A successor without an approver");
        Assert.Contains("không còn ai giữ vai trò “Người duyệt của chi bộ, đảng bộ cơ sở” cho Chi bộ Thuế", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Chi bộ Thuế", refused.FormWith("name-1").Value("name-1"));
    }

    private async Task TheTaskWentToTheSuccessorAsync(SentDossier waiting, Mail old)
    {
        using var successor = new Approver(app.Address, app.Mailbox, Council);
        var request = await successor.RequestedAsync(waiting.Code);
        Assert.Contains("Thay đồng chí: Đặng Minh Hải", request.Text, StringComparison.Ordinal);
        using var former = app.Browser();
        Assert.False((await former.GetAsync(old.Link.PathAndQuery)).HasField("verdict"));
        await successor.DecideAsync(request, Decision.Approve());
        Assert.Contains("Đảng ủy Cục Thuế tỉnh", (await former.GetAsync(waiting.Status)).Text, StringComparison.Ordinal);
        await app.People.RequestAsync(waiting, People.Bloc);
    }

    private static async Task TheOldReportIsExplainedAsync(Administrator office, int year)
    {
        var before = await office.GetAsync($"{Administrator.Tree}/doi-chieu?ky={year}-h1&ngay=30/06/{year}");
        Assert.Contains("Không đơn vị nào thay đổi giữa hai ngày.", before.Text, StringComparison.Ordinal);
        var after = (await office.GetAsync($"{Administrator.Tree}/doi-chieu?ky={year}-h1&ngay=01/07/{year}")).Expect(HttpStatusCode.OK, "The report under the new tree");
        Assert.Contains($"Từ 01/07/{year}: chia tách, 70% của “Đảng ủy Cục Thuế tỉnh” về “Chi bộ cơ sở Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh”. ({Basis})", after.Text, StringComparison.Ordinal);
        var rows = after.Document.QuerySelectorAll("section:nth-of-type(2) tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))).ToList();
        Assert.Contains("Chi bộ Hải quan|Đảng ủy Cục Thuế tỉnh: 1 × 30%|0,3", rows);
        Assert.Equal("2", after.Document.QuerySelectorAll("section:nth-of-type(2) tfoot td")[^1].TextContent);
        (await office.GetAsync($"{Administrator.Tree}/doi-chieu?ky={year - 1}-h1&ngay=01/07/{year}")).Expect(HttpStatusCode.UnprocessableEntity, "A period that was not frozen");
    }

    /// <summary>A dossier from before the closing goes on its way, and a new one begins.</summary>
    private async Task WorkGoesOnAsync(SentDossier other)
    {
        await app.People.DecideAsync(other, Decision.Approve());
        await app.People.DecideAsync(other, Decision.Approve(), People.Bloc);
        var fresh = await app.People.RegisterAsync(People.Model(3));
        await app.People.DecideAsync(fresh, Decision.Approve());
        await app.People.RequestAsync(fresh, People.Bloc);
    }

    /// <summary>Nine in the morning of a day of the year that has 10 June before it.</summary>
    private async Task<int> JumpAsync(int month, int day)
    {
        using var clock = app.Clock();
        var now = await clock.NowAsync();
        var year = now <= new DateTimeOffset(now.Year, month, day, 9, 0, 0, now.Offset) ? now.Year : now.Year + 1;
        await clock.SetAsync(day, month, year, 9, 0);
        return year;
    }

    private async Task<(Visitor Owner, Page Page)> SummaryAsync(string period)
    {
        var mail = await app.Mailbox.WaitForAsync(People.CommendationOfficer, "", where: m => m.Key.StartsWith(period + "|", StringComparison.Ordinal));
        var owner = app.Browser();
        return (owner, (await owner.GetAsync(mail.Link.PathAndQuery)).Expect(HttpStatusCode.OK, "The summary"));
    }

    /// <summary>The cells of a workbook; its file says besides when it was packed.</summary>
    private static IReadOnlyList<string> Sheets(Page workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook.Body.ToArray()));
        return [.. zip.Entries.Where(e => e.FullName.Contains("worksheets/", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        })];
    }
}
