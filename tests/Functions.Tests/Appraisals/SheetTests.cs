using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Appraisals;

/// <summary>The sheet: drafts are kept, mistakes are named and lose nothing, handing in counts once and needs the code.</summary>
public sealed class SheetTests(AppraisalApp app) : IClassFixture<AppraisalApp>
{
    [Fact]
    public async Task The_question_comes_before_the_content_and_looking_changes_nothing()
    {
        var (dossier, request) = await AskedAsync();
        using var browser = app.Browser();
        var before = (await app.Mailbox.ReadAsync()).Count(m => m.Subject.Contains(dossier.Code, StringComparison.Ordinal));
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await browser.RequestAsync(HttpMethod.Head, request.Link.PathAndQuery)).Status);
            foreach (var page in (string[])["", "/in", "/tep/x", "/xung-dot"]) await browser.GetAsync(Panel.PageOf(dossier) + page);
            await browser.GetAsync(request.Link.PathAndQuery);
        }

        var question = await browser.GetAsync(Panel.PageOf(dossier));
        Assert.True(question.HasField("conflict"), question.ToString());
        Assert.False(question.HasField("points-tinh-kheo"));
        Assert.DoesNotContain("mỗi đảng viên phụ trách năm hộ", question.Text, StringComparison.Ordinal);
        Assert.Equal("", question.FormWith("conflict").Value("conflict"));
        Assert.Equal(before, (await app.Mailbox.ReadAsync()).Count(m => m.Subject.Contains(dossier.Code, StringComparison.Ordinal)));
        Assert.Contains("mỗi đảng viên phụ trách năm hộ", (await app.Panel.DeclareAsync(browser, request)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Chưa trả lời")]
    [InlineData("yes", "ngắn", "Cần ghi lý do")]
    [InlineData("yes", "Là đồng tác giả của mô hình này.", "Chưa nhập mã")]
    public async Task An_incomplete_answer_is_refused_and_kept(string answer, string reason, string sentence)
    {
        var (dossier, request) = await AskedAsync();
        using var browser = app.Browser();
        var page = await browser.GetAsync(request.Link.PathAndQuery);
        var form = page.FormWith("conflict").Fill("reason", reason);
        if (answer.Length > 0) form.Fill("conflict", answer);
        page = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, $"“{answer}”");
        Assert.Contains(page.Problems, p => p.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal((answer, reason), (page.FormWith("conflict").Value("conflict"), page.FormWith("conflict").Value("reason")));
        Assert.Equal(3, (await app.Panel.RequestsAsync(dossier)).Count);
    }

    [Fact]
    public async Task A_draft_is_kept_even_when_it_is_wrong_and_opens_on_another_device()
    {
        var (dossier, request) = await AskedAsync();
        using var desk = app.Browser();
        var sheet = await app.Panel.DeclareAsync(desk, request);
        await sheet.Form(Panel.PageOf(dossier) + "/nhap").Fill("points-tinh-kheo", "hai mươi").Fill("points-hai-hoa", "4,5").Fill("comment-ket-qua", "Đang xem số liệu.").Fill("note", "Cần hỏi lại.").SubmitAsync();
        using var phone = app.Browser();
        var again = await phone.GetAsync(request.Link.PathAndQuery);
        var form = again.FormWith("points-tinh-kheo");
        Assert.Equal(["hai mươi", "4,5", "Đang xem số liệu.", "Cần hỏi lại."], new[] { "points-tinh-kheo", "points-hai-hoa", "comment-ket-qua", "note" }.Select(form.Value));
        Assert.Contains("Tổng tạm tính: 4,5/100", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_sheet_names_every_mistake_and_keeps_what_was_typed()
    {
        var (dossier, request) = await AskedAsync();
        using var browser = app.Browser();
        var sheet = await app.Panel.DeclareAsync(browser, request);
        var form = Panel.Fill(sheet.FormWith("points-tinh-kheo")).Fill("points-can-thiet", "16").Fill("points-tinh-kheo", "12,3").Fill("points-ho-so", "1").Fill("points-ket-qua", "");
        var page = (await form.SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "A wrong sheet");
        Assert.Equal(5, page.Problems.Count);
        foreach (var sentence in (string[])["Sự cần thiết, gắn nhiệm vụ chính trị, việc khó, điểm nóng: Điểm tối đa của tiêu chí này là 15", "bước 0,5", "Chưa chấm điểm", "cần nhận xét từ 10 ký tự", "Chưa nhập mã"]) Assert.Contains(page.Problems, p => p.Contains(sentence, StringComparison.Ordinal));
        var kept = (await browser.GetAsync(Panel.PageOf(dossier))).FormWith("points-tinh-kheo");
        Assert.Equal(["16", "12,3", "1", ""], new[] { "can-thiet", "tinh-kheo", "ho-so", "ket-qua" }.Select(c => kept.Value($"points-{c}")));
    }

    [Fact]
    public async Task A_forwarded_link_cannot_hand_in_and_opens_no_other_dossier()
    {
        var (dossier, request) = await AskedAsync();
        var (other, _) = await AskedAsync();
        using var stranger = app.Browser();
        var sheet = await app.Panel.DeclareAsync(stranger, request);
        var page = (await Panel.Fill(sheet.FormWith("points-tinh-kheo")).SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "Handing in without a code");
        Assert.Contains("Chưa nhập mã", Assert.Single(page.Problems), StringComparison.Ordinal);
        Assert.False(page.FormWith("points-tinh-kheo").Has("email"));
        (await stranger.GetAsync(Panel.PageOf(other))).Expect(HttpStatusCode.NotFound, "Another dossier");
        (await stranger.PostAsync(Panel.PageOf(dossier), [new("nonce", "x"), new("points-tinh-kheo", "20")])).Expect(HttpStatusCode.Forbidden, "Without the nonce");
        Assert.Contains(dossier.Code, page.Heading, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_double_click_hands_in_once_and_shows_the_outcome_twice()
    {
        var (dossier, request) = await AskedAsync();
        using var browser = app.Browser();
        var sheet = await app.Panel.DeclareAsync(browser, request);
        sheet = await Panel.Fill(sheet.Form(Panel.PageOf(dossier) + "/ma"), 5).SubmitAsync();
        var form = sheet.FormWith("points-tinh-kheo").Fill("code", await app.Panel.CodeAsync(dossier, request));
        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync(), form.SubmitAsync());
        Assert.All(answers, a => Assert.Contains("đã được ghi lúc", a.Text, StringComparison.Ordinal));
        using var chair = app.Browser();
        var table = await chair.GetAsync((await app.Panel.RequestToChairAsync(dossier)).Link.PathAndQuery);
        Assert.Equal(4, table.Document.QuerySelectorAll(".scores thead th").Length);
        Assert.Contains("95 điểm", table.Text, StringComparison.Ordinal);
        Assert.Contains("Phiếu còn thiếu", table.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_others_are_seen_after_ones_own_sheet_and_internal_notes_never()
    {
        var dossier = await app.Panel.WaitingAsync();
        var requests = await app.Panel.RequestsAsync(dossier);
        using var first = app.Browser();
        var sheet = await app.Panel.DeclareAsync(first, requests[0]);
        await sheet.Form(Panel.PageOf(dossier) + "/nhap").Fill("note", "Chỉ để người kết luận đọc.").Fill("comment-ben-vung", "Nên nhân rộng trong khối.").SubmitAsync();
        await HandInAsync(first, dossier, requests[0]);
        using var second = app.Browser();
        Assert.DoesNotContain("Nên nhân rộng", (await app.Panel.DeclareAsync(second, requests[1])).Text, StringComparison.Ordinal);
        var outcome = await app.Panel.SubmitAsync(second, dossier, requests[1], 1);
        Assert.Contains("Nên nhân rộng", outcome.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chỉ để người kết luận", outcome.Text, StringComparison.Ordinal);
        using var chair = app.Browser();
        Assert.Contains("Chỉ để người kết luận", (await chair.GetAsync((await app.Panel.RequestToChairAsync(dossier)).Link.PathAndQuery)).Text, StringComparison.Ordinal);
        var print = await second.GetAsync(Panel.PageOf(dossier) + "/in");
        Assert.Contains("Người thẩm định (ký", print.Text, StringComparison.Ordinal);
        Assert.Contains("99", print.Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_and_next_goes_on_to_the_next_dossier_of_who_proved_their_address()
    {
        var (one, two) = (await app.Panel.WaitingAsync(), await app.Panel.WaitingAsync(7));
        var (ones, twos) = (await app.Panel.RequestsAsync(one), await app.Panel.RequestsAsync(two));
        var request = ones.First(r => twos.Any(t => t.To == r.To));
        using var browser = app.Browser();
        var sheet = await app.Panel.DeclareAsync(browser, request);
        var stays = await sheet.Form(Panel.PageOf(one) + "/tiep").Fill("points-hai-hoa", "3,5").SubmitAsync();
        Assert.Equal(Panel.PageOf(one), stays.Url.AbsolutePath);
        Assert.Contains("xác nhận địa chỉ thư trước", stays.Text, StringComparison.Ordinal);
        Assert.Equal("3,5", stays.FormWith("points-hai-hoa").Value("points-hai-hoa"));
        var outcome = await app.Panel.SubmitAsync(browser, one, request);
        var next = await outcome.Form(Panel.PageOf(one) + "/tiep").SubmitAsync();
        Assert.NotEqual(Panel.PageOf(one), next.Url.AbsolutePath);
        Assert.True(next.HasField("conflict") || next.HasField("points-tinh-kheo"), next.ToString());
    }

    /// <summary>Hands in what the sheet holds, with everything else at its full points.</summary>
    private async Task HandInAsync(Visitor browser, SentDossier dossier, Mail request)
    {
        var page = await browser.GetAsync(Panel.PageOf(dossier));
        var comment = page.FormWith("note").Value("comment-ben-vung");
        page = await Panel.Fill(page.Form(Panel.PageOf(dossier) + "/ma")).Fill("comment-ben-vung", comment).SubmitAsync();
        await page.FormWith("note").Fill("code", await app.Panel.CodeAsync(dossier, request)).SubmitAsync();
    }

    private async Task<(SentDossier Dossier, Mail Request)> AskedAsync()
    {
        var dossier = await app.Panel.WaitingAsync();
        return (dossier, (await app.Panel.RequestsAsync(dossier))[0]);
    }
}
