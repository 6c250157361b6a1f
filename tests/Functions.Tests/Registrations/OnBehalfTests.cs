using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Registrations;

/// <summary>The receiving office types for somebody else: everybody can see it, and the contact confirms it or takes it back.</summary>
[Collection(nameof(SharedApp))]
public sealed class OnBehalfTests(DevelopmentApp app)
{
    private const string IntakeOfficer = "tiepnhan@khoi.example.vn";

    [Fact]
    public async Task The_contact_is_told_and_confirms_and_the_approver_reads_it()
    {
        var (officer, sent) = await EnterAsync();
        using var _ = officer;
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(sent.Model.Email), m => m.Key.Contains("SubmissionCode", StringComparison.Ordinal) || m.Key.Contains("DraftSaved", StringComparison.Ordinal));
        var receipt = await officer.GetAsync("/dang-ky/da-gui");
        Assert.Null(receipt.TryForm("/dang-ky/nhap-thay"));
        Assert.DoesNotContain("/dang-ky/rut", receipt.Links);
        Assert.Contains("Người liên hệ chưa xác nhận.", await OpinionAsync(sent), StringComparison.Ordinal);

        var letter = await app.People.LetterAsync(sent, "EnteredForYou");
        Assert.Contains("Chuyên viên Văn phòng Đảng ủy Khối", letter.Text, StringComparison.Ordinal);
        using var contact = app.Browser();
        var page = await contact.GetAsync(letter.Link.PathAndQuery);
        Assert.Contains("Hồ sơ được nhập thay", page.Text, StringComparison.Ordinal);
        page = (await page.Form("/dang-ky/nhap-thay").SubmitAsync()).Expect(HttpStatusCode.OK, "Confirming");
        Assert.Contains("Người liên hệ đã xác nhận lúc", page.Text, StringComparison.Ordinal);
        Assert.Null(page.TryForm("/dang-ky/nhap-thay"));
        Assert.Contains("Người liên hệ đã xác nhận lúc", await OpinionAsync(sent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_disagrees_takes_it_back_with_a_reason()
    {
        var (officer, sent) = await EnterAsync();
        officer.Dispose();
        using var contact = app.Browser();
        await contact.GetAsync((await app.People.LetterAsync(sent, "EnteredForYou")).Link.PathAndQuery);
        var page = await (await contact.GetAsync("/dang-ky/rut")).Form("/dang-ky/rut/ma").SubmitAsync();
        var code = await app.Mailbox.WaitForAsync(sent.Model.Email, "", where: m => m.Key.Contains("|WithdrawalCode|", StringComparison.Ordinal));
        page = await page.Form("/dang-ky/rut").Fill("reason", "Tôi không đăng ký mô hình này.").Fill("code", code.Code).SubmitAsync();
        Assert.Contains("Đã rút", page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nobody_else_types_for_others()
    {
        using var secretary = new Officer(app.Address, app.Mailbox, "bithu.phunu@khoi.example.vn");
        (await secretary.SignInAsync("/can-bo/nhap-thay")).Expect(HttpStatusCode.Forbidden, "A secretary at the page of the receiving office");
    }

    private async Task<string> OpinionAsync(SentDossier sent)
    {
        var (approver, page) = await app.People.OpenAsync(sent);
        approver.Dispose();
        return page.Text;
    }

    private async Task<(Visitor Officer, SentDossier Sent)> EnterAsync()
    {
        var officer = new Officer(app.Address, app.Mailbox, IntakeOfficer);
        var model = People.Model() with { Name = $"Mô hình nhập thay {Guid.NewGuid():N}"[..30] };
        var page = await (await officer.SignInAsync("/can-bo/nhap-thay")).Form("/can-bo/nhap-thay").SubmitAsync();
        foreach (var step in (string[])["khai-quat", "noi-dung", "ket-qua"])
        {
            var form = page.Form("/dang-ky/" + step);
            foreach (var (field, value) in model.Step(step)) form.Fill(field, value);
            page = await form.SubmitAsync();
        }

        var seen = await app.Mailbox.SeenAsync(IntakeOfficer);
        page = await People.AskForCodeAsync(officer.Browser);
        Assert.Contains(IntakeOfficer, page.Text, StringComparison.Ordinal);
        var code = (await app.Mailbox.WaitForAsync(IntakeOfficer, "", seen, m => m.Key.Contains("|SubmissionCode|", StringComparison.Ordinal))).Code;
        page = (await page.Form("/dang-ky/ma").Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.OK, "The receipt");
        return (officer.Browser, new(System.Text.RegularExpressions.Regex.Match(page.Text, @"DVK-\d{4}-\d{4}").Value, model));
    }
}
