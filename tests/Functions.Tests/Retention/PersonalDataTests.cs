using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using DanVanKheo.Functions.Tests.Audit;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Retention;

/// <summary>People get what is held of them, by a mailed code; what is wrong is corrected, and the correction is in the audit.</summary>
[Collection(nameof(SharedApp))]
public sealed class PersonalDataTests(DevelopmentApp app)
{
    private const string Door = "/ho-so-cua-toi";

    [Fact]
    public async Task Everything_held_of_an_address_comes_as_one_file()
    {
        var dossier = await app.People.RegisterAsync(null, SampleFiles.Pdf("Kế hoạch.pdf"));
        using var browser = app.Browser();
        Assert.Equal(Door, (await browser.GetAsync(Door + "/du-lieu")).Url.AbsolutePath);
        var list = await ProveAsync(browser, dossier.Model.Email);
        Assert.Contains(Door + "/du-lieu", list.Links);

        var file = (await browser.GetAsync(Door + "/du-lieu")).Expect(HttpStatusCode.OK, "The file");
        using var archive = new ZipArchive(new MemoryStream(file.Body.ToArray()), ZipArchiveMode.Read, false, Encoding.UTF8);
        Assert.Equal([$"{dossier.Code}/du-lieu.json", $"{dossier.Code}/minh-chung/Kế hoạch.pdf"], archive.Entries.Select(e => e.FullName));
        using var json = JsonDocument.Parse(archive.Entries[0].Open());
        var held = json.RootElement;
        Assert.Equal(dossier.Model.Email, held.GetProperty("dossier").GetProperty("contact").GetString());
        Assert.Equal(dossier.Model.Name, held.GetProperty("answers").GetProperty("name").GetString());
        Assert.Contains(held.GetProperty("letters").EnumerateArray(), l => l.GetProperty("kind").GetString() == "Receipt");
        Assert.Contains(held.GetProperty("history").EnumerateArray(), h => h.GetProperty("act").GetString() == "Submitted");
        Assert.Single(await AuditOf.ActsAsync(app.Process, dossier.Code, "DataExported"));
    }

    [Fact]
    public async Task A_wrong_telephone_number_is_corrected_by_its_owner()
    {
        var dossier = await app.People.RegisterAsync();
        using var browser = app.Browser();
        await ProveAsync(browser, dossier.Model.Email);
        var page = await browser.GetAsync(Door + "/dien-thoai");
        var wrong = (await page.FormWith("phone").Fill("phone", "không phải số").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No number");
        Assert.Equal("không phải số", wrong.FormWith("phone").Value("phone"));
        (await wrong.FormWith("phone").Fill("phone", "0987654321").SubmitAsync()).Expect(HttpStatusCode.OK, "The right one");
        var corrected = (await AuditOf.EntriesAsync(app.Process.DataFolder, dossier.Code)).Single(e => e.Act == "ContactCorrected");
        Assert.EndsWith("→ 0987654321", corrected.Detail, StringComparison.Ordinal);
        Assert.Equal(("submitter", "code"), (corrected.Actor, corrected.Via));
    }

    [Fact]
    public async Task An_officer_corrects_an_address_and_later_letters_go_there()
    {
        var dossier = await app.People.RegisterAsync();
        var right = $"dung-{Guid.NewGuid():N}"[..16] + "@donvi.example.vn";
        using var office = new Officer(app.Address, app.Mailbox, People.CommendationOfficer);
        await office.SignInAsync();
        var found = await (await office.GetAsync("/can-bo/lien-he")).FormWith("ma").Fill("ma", dossier.Code).SubmitAsync();
        Assert.Contains(dossier.Model.Email, found.Text, StringComparison.Ordinal);
        (await found.FormWith("email").Fill("email", right).Fill("reason", "Ngắn").SubmitAsync()).Expect(HttpStatusCode.UnprocessableEntity, "No reason");
        var after = await found.FormWith("email").Fill("email", right).Fill("reason", "Đơn vị báo qua điện thoại, đã gọi lại").SubmitAsync();
        Assert.Contains(right, after.Text, StringComparison.Ordinal);
        await app.People.DecideAsync(dossier, Decision.Reject("Trùng với nhiệm vụ thường xuyên."));
        Assert.Contains("|Rejected|", (await app.Mailbox.WaitForAsync(right, dossier.Code, where: m => m.Key.Contains("|Rejected|", StringComparison.Ordinal))).Key, StringComparison.Ordinal);
        using var reviewer = new Officer(app.Address, app.Mailbox, People.BlocReviewer);
        await reviewer.SignInAsync();
        (await reviewer.GetAsync("/can-bo/lien-he")).Expect(HttpStatusCode.Forbidden, "Without the duty");
    }

    private async Task<Page> ProveAsync(Visitor browser, string email)
    {
        var seen = await app.Mailbox.SeenAsync(email);
        var asked = await (await browser.GetAsync(Door)).FormWith("email").Fill("email", email).SubmitAsync();
        var code = (await app.Mailbox.WaitForAsync(email, "", seen, m => m.Key.Contains("|MyDossiersCode|", StringComparison.Ordinal))).Code;
        return (await asked.FormWith("code").Fill("code", code).SubmitAsync()).Expect(HttpStatusCode.OK, "Proving the address");
    }
}
