using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>Three appraisers, one of whom steps aside; the table; the decision with and without all sheets.</summary>
public sealed class PanelTests(AppraisalApp app) : IClassFixture<AppraisalApp>
{
    private const string Reason = "Là em ruột của người phụ trách mô hình.";

    [Fact]
    public async Task Three_are_asked_one_steps_aside_another_takes_the_seat_and_the_table_tells_all()
    {
        var dossier = await app.Panel.WaitingAsync();
        var requests = await app.Panel.RequestsAsync(dossier);
        Assert.Equal(3, requests.Select(r => r.To).Distinct().Count());
        Assert.DoesNotContain(requests, r => r.To == dossier.Model.Approver || r.To == Panel.Chair);
        using (var first = app.Browser()) Assert.Contains("giao cho người khác", (await app.Panel.RecuseAsync(first, dossier, requests[0], Reason)).Text, StringComparison.Ordinal);
        var replaced = await app.Panel.RequestsAsync(dossier, 4);
        var all = replaced.Where(r => r.To != requests[0].To).ToList();
        Assert.Equal(3, all.Select(r => r.To).Distinct().Count());
        decimal[] less = [0, 8.5m, 21];
        for (var i = 0; i < 3; i++)
        {
            using var browser = app.Browser();
            var outcome = await app.Panel.SubmitAsync(browser, dossier, all[i], less[i], $"Góp ý số {i + 1}: bổ sung số liệu.");
            Assert.Contains("đã được ghi lúc", outcome.Text, StringComparison.Ordinal);
        }

        using var chair = app.Browser();
        var page = await chair.GetAsync((await app.Panel.LetterToChairAsync(dossier, "AppraisalReady")).Link.PathAndQuery);
        List<string> totals = [.. page.Document.QuerySelectorAll(".scores tfoot td").Select(td => td.TextContent.Trim())];
        Assert.Equal(("100", "91,5"), (totals[0], totals[^1]));
        Assert.Equal(["100", "79", "91,5"], totals[1..^1].Order(StringComparer.Ordinal));
        foreach (var sentence in (string[])["91,5 điểm: Đề nghị cấp trên khen thưởng", "chênh lệch giữa các phiếu 21 điểm", "Chênh lệch vượt 20 điểm", Reason, "Thay bằng", "Góp ý số 3", "chưa có số liệu kiểm chứng"]) Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phiếu còn thiếu", page.Text, StringComparison.Ordinal);
        await app.Panel.DecideAsync(dossier, Decision.Approve(""));
        var letter = await app.Mailbox.WaitForAsync(dossier.Model.Email, dossier.Code, where: m => m.Key == $"{dossier.Code}|tham-dinh|1|StageApproved|1");
        foreach (var advice in (string[])["Góp ý của người thẩm định", "Góp ý số 1", "Góp ý số 2", "Góp ý số 3"]) Assert.Contains(advice, letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Reason, letter.Text, StringComparison.Ordinal);
        Assert.Contains("Điểm thẩm định: 91,5/100 (trung vị của 3 phiếu)", (await app.People.RequestAsync(dossier, People.Commendation)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "thamdinh3@khoi.example.vn")]
    [InlineData(3, "thamdinh2@khoi.example.vn")]
    public async Task Nobody_of_the_unit_is_asked(int model, string colleague)
    {
        var dossier = await app.Panel.WaitingAsync(model);
        Assert.DoesNotContain(await app.Panel.RequestsAsync(dossier), r => r.To == colleague || r.To == dossier.Model.Approver);
    }

    [Fact]
    public async Task When_nobody_is_left_the_holder_is_told_and_may_decide_with_a_reason()
    {
        var dossier = await app.Panel.WaitingAsync();
        var recused = new HashSet<string>();
        for (var count = 3; recused.Count < 3; count++)
        {
            var next = (await app.Panel.RequestsAsync(dossier, Math.Min(count, 5))).First(r => !recused.Contains(r.To));
            using var browser = app.Browser();
            await app.Panel.RecuseAsync(browser, dossier, next, $"{Reason} ({count})");
            recused.Add(next.To);
        }

        Assert.Contains("không còn ai phù hợp", (await app.Panel.LetterToChairAsync(dossier, "AppraisalShort")).Text, StringComparison.Ordinal);
        using var chair = app.Browser();
        var page = await chair.GetAsync((await app.Panel.RequestToChairAsync(dossier)).Link.PathAndQuery);
        Assert.Contains("1 chỗ chưa có người thẩm định", page.Text, StringComparison.Ordinal);
        page = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
        page = await page.FormWith("verdict").Fill("verdict", "Approve").SubmitAsync();
        page.Expect(HttpStatusCode.UnprocessableEntity, "Deciding without all sheets and without a reason");
        Assert.Contains(page.Problems, p => p.Contains("Còn thiếu 3 phiếu", StringComparison.Ordinal));
        Assert.NotNull(page.Document.QuerySelector("[role=alert] a[href='#reason']"));
        var outcome = await app.Panel.DecideAsync(dossier, Decision.Approve("Đủ cơ sở, không chờ thêm phiếu."));
        Assert.Contains("Đủ cơ sở", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_comes_after_the_decision_meets_a_truthful_page()
    {
        var dossier = await app.Panel.WaitingAsync();
        var request = (await app.Panel.RequestsAsync(dossier))[0];
        using var browser = app.Browser();
        var sheet = await app.Panel.DeclareAsync(browser, request);
        sheet = await Panel.Fill(sheet.Form(Panel.PageOf(dossier) + "/ma")).SubmitAsync();
        var code = await app.Panel.CodeAsync(dossier, request);
        await app.Panel.DecideAsync(dossier, Decision.Return("Hồ sơ chưa có minh chứng kết quả."));
        var late = (await Panel.Fill(sheet.FormWith("points-tinh-kheo")).Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.OK, "Handing in late");
        Assert.Contains("không nhận phiếu nữa", late.Text, StringComparison.Ordinal);
        Assert.Contains("không nhận phiếu nữa", (await browser.GetAsync(request.Link.PathAndQuery)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("đã được ghi lúc", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_named_a_conflict_is_not_asked_again_after_a_return()
    {
        var dossier = await app.Panel.WaitingAsync();
        var request = (await app.Panel.RequestsAsync(dossier))[0];
        using (var browser = app.Browser()) await app.Panel.RecuseAsync(browser, dossier, request, Reason);
        await app.Panel.RequestsAsync(dossier, 4);
        await app.Panel.DecideAsync(dossier, Decision.Return("Hồ sơ chưa có minh chứng kết quả."));
        var returned = await app.Mailbox.WaitForAsync(dossier.Model.Email, dossier.Code, where: m => m.Key == $"{dossier.Code}|tham-dinh|1|Returned|1");
        using var submitter = new Submitter(app.Address, app.Mailbox);
        await submitter.ResubmitAsync(returned, dossier.Model.Email, "ket-qua", new Dictionary<string, string> { ["product"] = "Danh sách hộ tham gia có chữ ký và ảnh chụp." });
        Assert.DoesNotContain(await app.Panel.RequestsAsync(dossier, 3, 2), r => r.To == request.To);
    }
}
