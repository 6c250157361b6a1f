using System.Net;
using System.Text.Json.Nodes;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Commendations;

/// <summary>A cell may commend in public and nothing more, whatever is posted; a programme that contradicts itself does not start.</summary>
public sealed class AuthorityTests
{
    [Fact]
    public async Task A_cell_cannot_give_a_merit_certificate_even_by_a_forged_post()
    {
        await using var own = await OwnProgramme.StartAsync(
            programme => programme["route"]!["stages"] = new JsonArray(OwnProgramme.Stage("bieu-duong", "Commendation", "cell-approver")),
            bloc => bloc["organisations"]!.AsArray().Single(o => (string?)o!["id"] == "hoi-phu-nu")!["kind"] = "PartyCell");
        var people = new People(own.Process.Address, own.Mailbox);
        var dossier = await people.RegisterAsync(People.Model());
        var request = await own.Mailbox.WaitForAsync(dossier.Model.Approver, dossier.Code, where: m => m.Key.Contains("OpinionRequest", StringComparison.Ordinal));
        using var browser = new Visitor(own.Process.Address);
        var page = await browser.GetAsync(request.Link.PathAndQuery);
        Assert.Equal(["bieu-duong"], Values(page, "award"));
        Assert.Equal(["bt-phu-nu"], Values(page, "signer"));

        page = await page.Form(dossier.OpinionPage + "/ma").SubmitAsync();
        var code = (await own.Mailbox.WaitForAsync(dossier.Model.Approver, "mã", where: m => m.Key.Contains("OpinionCode", StringComparison.Ordinal))).Code;
        KeyValuePair<string, string>[] Fields(string award, string signer) =>
            [new("nonce", page.FormWith("verdict").Value("nonce")), new("verdict", "Approve"), new("award", award), new("date", Signing.Today), new("signer", signer), new("code", code)];
        var forged = (await browser.PostAsync(dossier.OpinionPage, Fields("giay-khen", "bt-phu-nu"))).Expect(HttpStatusCode.UnprocessableEntity, "A forged award");
        Assert.Contains("không có thẩm quyền tặng hình thức Giấy khen", Assert.Single(forged.Problems), StringComparison.Ordinal);
        forged = (await browser.PostAsync(dossier.OpinionPage, Fields("bieu-duong", "bi-thu"))).Expect(HttpStatusCode.UnprocessableEntity, "A forged signer");
        Assert.Contains("Chưa chọn người ký", Assert.Single(forged.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain(await own.Mailbox.ReadAsync(dossier.Model.Email), m => m.Key.Contains("|Commendation|", StringComparison.Ordinal));

        (await browser.PostAsync(dossier.OpinionPage, Fields("bieu-duong", "bt-phu-nu"))).Expect(HttpStatusCode.OK, "What a cell may give");
        var certificate = await browser.GetAsync((await people.LetterAsync(dossier, "Commendation")).Link.PathAndQuery);
        foreach (var text in (string[])["01-QĐ/CB", "BIỂU DƯƠNG", "HỘI LIÊN HIỆP PHỤ NỮ"]) Assert.Contains(text, certificate.Text, StringComparison.OrdinalIgnoreCase);
        await TheCellAmendsItsOwnDecisionAsync(own, dossier, certificate.Url);
    }

    /// <summary>In the cell's own series of numbers, signed by its own secretary; nobody of another cell gets in.</summary>
    private static async Task TheCellAmendsItsOwnDecisionAsync(OwnProgramme own, SentDossier dossier, Uri certificate)
    {
        using var secretary = new Officer(own.Process.Address, own.Mailbox, dossier.Model.Approver);
        Assert.Contains("/can-bo/quyet-dinh", (await secretary.SignInAsync()).Links);
        var register = await secretary.GetAsync("/can-bo/quyet-dinh");
        Assert.Contains(dossier.Code, register.Text, StringComparison.Ordinal);
        var page = await secretary.GetAsync("/can-bo/quyet-dinh/1");
        Assert.Equal(["bt-phu-nu"], page.FormWith("kind").Choices("signer"));
        page = await page.FormWith("kind").Fill("kind", "Amend").Fill("date", Signing.Today).Fill("signer", "bt-phu-nu").Fill("reason", "Ghi đúng tên tập thể.").Fill("subjectName", "Tổ phụ nữ số 7").SubmitAsync();
        Assert.Contains("02-QĐ/CB", page.Expect(HttpStatusCode.OK, "Amending").Text, StringComparison.Ordinal);
        Assert.Contains("Tổ phụ nữ số 7", (await secretary.GetAsync(certificate.PathAndQuery)).Text, StringComparison.Ordinal);
        using var other = new Officer(own.Process.Address, own.Mailbox, "bithu.thue@khoi.example.vn");
        await other.SignInAsync();
        (await other.GetAsync("/can-bo/quyet-dinh/1?co-quan=hoi-phu-nu")).Expect(HttpStatusCode.Forbidden, "Another body's decision");
        using var bloc = new Officer(own.Process.Address, own.Mailbox, Signing.Officer);
        await bloc.SignInAsync();
        Assert.DoesNotContain(dossier.Code, (await bloc.GetAsync("/can-bo/quyet-dinh")).Text, StringComparison.Ordinal);
        Assert.Contains(dossier.Code, (await bloc.GetAsync("/can-bo/quyet-dinh?co-quan=hoi-phu-nu")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalogue_that_contradicts_itself_stops_the_start_with_words()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await using var own = await OwnProgramme.StartAsync(programme =>
            {
                var awards = programme["awards"]!.AsArray();
                awards[1]!["authority"]![0]!["to"] = "2010-01-01";
                awards[2]!["id"] = "bieu-duong";
            });
        });
        Assert.Contains("awards: 'bieu-duong' stands there 2 times.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("awards['giay-khen']: the authority of Bloc ends before it begins.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_programme_of_the_older_shape_still_works()
    {
        await using var own = await OwnProgramme.StartAsync(programme =>
        {
            programme.Remove("nomination");
            programme["awards"] = JsonNode.Parse("""[{ "id": "giay-khen", "name": { "vi": "Giấy khen", "en": "Certificate" }, "givenBy": ["Bloc"] }]""");
        });
        var (_, certificate) = await new People(own.Process.Address, own.Mailbox).CommendAsync();
        using var browser = new Visitor(own.Process.Address);
        Assert.Contains("01-QĐ/ĐUK", (await browser.GetAsync(certificate.PathAndQuery)).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Values(Page page, string name) => page.FormWith("verdict").Choices(name);
}
