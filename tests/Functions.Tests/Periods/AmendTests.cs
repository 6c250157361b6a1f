using System.Net;
using DanVanKheo.Dossiers;
using DanVanKheo.Functions.Tests.Tallies;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Periods;

/// <summary>What is frozen stays, on the page, in the workbook and in the paper, whatever becomes of the dossiers; the amended version says where it differs.</summary>
public sealed class AmendTests(SeedBloc bloc) : IClassFixture<SeedBloc>
{
    private const string Period = "2015-h1";
    private const string Desk = "/can-bo/so-ket/" + Period;
    private const string Report = "/so-ket/ky/" + Period;

    [Fact]
    public async Task A_change_after_the_freeze_is_in_the_amended_version_only()
    {
        await bloc.ImportAsync([.. Enumerable.Range(1, 12).Select(n => PastDossier.Of(2015, n, bloc.Units[n % 3]))]);
        using var desk = await bloc.DeskAsync();
        await desk.FreezeAsync(Period);
        var (page, sheet, paper) = await ReadAsync(desk, "");
        Assert.Equal("12", page.Row("Tổng")[0]);

        await WithdrawAsync("DVK-2015-0001", new(2015, 6, 10));
        await bloc.ImportAsync([PastDossier.Of(2015, 13, bloc.Units[0], SubjectType.Individual, sent: new(2015, 5, 1)), PastDossier.Of(2015, 14, bloc.Units[0], sent: new(2015, 6, 16))]);
        Assert.Equal("12", (await desk.TableAsync("", "15/06/2015", 2015, 2015)).Row("Tổng")[0]);
        var (after, sheetAfter, paperAfter) = await ReadAsync(desk, "");
        Assert.Equal(Said(page), Said(after));
        Assert.Equal(sheet, sheetAfter);
        Assert.Equal(paper, paperAfter);

        await AmendAsync(desk);
        var (draft, _, paperOfDraft) = await ReadAsync(desk, "");
        Assert.Contains("bản 2", draft.Text, StringComparison.Ordinal);
        Assert.Equal(paper, paperOfDraft);
        await AssertDifferenceAsync(desk, draft);

        await desk.FreezeAsync(Period);
        var (first, firstSheet, _) = await ReadAsync(desk, "?ban=1");
        Assert.Equal(Said(page), Said(first));
        Assert.Equal(sheet, firstSheet);
        var newest = await desk.GetAsync(Report);
        await AssertDifferenceAsync(desk, newest);
        Assert.NotEqual(Seal(first), Seal(newest));
        Assert.Contains("11", (await desk.PaperAsync(Period)).Column("Theo chủ thể", 1));
    }

    [Fact]
    public async Task A_double_click_freezes_once_and_nothing_frozen_is_counted_again()
    {
        await bloc.ImportAsync([PastDossier.Of(2014, 1, bloc.Units[0])]);
        using var desk = await bloc.DeskAsync();
        var draft = await desk.DraftAsync("2014-h1");
        var form = draft.Form("/can-bo/so-ket/2014-h1/khoa").Fill("limits", "Chưa đều giữa các đơn vị.");
        foreach (var answer in await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync())) answer.Expect(HttpStatusCode.OK, "Freezing twice");
        var page = await desk.GetAsync("/so-ket/ky/2014-h1");
        Assert.Contains("Chưa đều giữa các đơn vị.", page.Text, StringComparison.Ordinal);
        await draft.Form("/can-bo/so-ket/2014-h1").Fill("limits", "Viết sau khi khóa.").SubmitAsync();
        await draft.Form("/can-bo/so-ket/2014-h1/dem-lai").Fill("limits", "Viết sau khi khóa.").SubmitAsync();
        var again = await desk.GetAsync("/so-ket/ky/2014-h1");
        Assert.Equal(page.Text, again.Text);
    }

    /// <summary>Twelve left one and got one: eleven collectives and one individual.</summary>
    private static async Task AssertDifferenceAsync(FigureDesk desk, Page page)
    {
        var difference = page.Document.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == "Khác với bản trước");
        var changes = difference.QuerySelectorAll("tbody tr").ToDictionary(r => r.Children[0].TextContent, r => (r.QuerySelector("del")!.TextContent, r.QuerySelector("ins")!.TextContent));
        Assert.Equal(("0", "1"), changes["Biểu 3. Từ đăng ký đến khen thưởng · Đăng ký · Cá nhân"]);
        Assert.Equal(("12", "11"), changes["Biểu 3. Từ đăng ký đến khen thưởng · Đăng ký · Tập thể"]);
        Assert.DoesNotContain("Ba số chính · Tổng · Tổng", changes.Keys);
        Assert.Equal(["DVK-2015-0013", "DVK-2015-0001"], difference.QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.Contains("Bổ sung hồ sơ gửi muộn của một đơn vị.", page.Text, StringComparison.Ordinal);
        await desk.GetAsync(Report + "?ban=2");
    }

    private static async Task AmendAsync(FigureDesk desk)
    {
        var page = await desk.GetAsync(Desk);
        var refused = (await page.Form(Desk + "/dieu-chinh").Fill("reason", "Ngắn").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A reason that says nothing");
        Assert.Equal("Ngắn", refused.FormWith("reason").Value("reason"));
        var amended = await refused.Form(Desk + "/dieu-chinh").Fill("reason", "Bổ sung hồ sơ gửi muộn của một đơn vị.").SubmitAsync();
        amended.Expect(HttpStatusCode.OK, "Amending");
    }

    private async Task WithdrawAsync(string code, DateOnly on)
    {
        using var archive = new Archive(bloc.Process.DataFolder);
        var read = await archive.Dossiers.GetAsync(code, default);
        Assert.True(await archive.Dossiers.TryUpdateAsync(read, read.Dossier with { Status = DossierStatus.Withdrawn, ClosedAt = PastDossier.At(on) }, default));
    }

    private static async Task<(Page Page, string Sheets, string Paper)> ReadAsync(FigureDesk desk, string version)
    {
        var sheets = FigureDesk.Sheets(await desk.GetAsync($"{Report}/xlsx{version}"));
        return (await desk.GetAsync(Report + version), string.Join('\n', sheets("Biểu 1").Concat(sheets("Hồ sơ")).Select(r => string.Join('|', r))), (await desk.PaperAsync(Period)).Text);
    }

    /// <summary>Everything a version says of itself: its sections and its hashes; the list of later versions is not its own.</summary>
    private static string Said(Page page) => string.Join('\n', page.Document.QuerySelectorAll("main section, main code").Select(e => e.TextContent.Trim()));

    private static string Seal(Page page) => page.Document.QuerySelector(".notice-green code")!.TextContent;
}
