using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using Xunit;

namespace DanVanKheo.Functions.Tests.Web;

/// <summary>What goes wrong is a page in the reader's language with a way on, and never a trace of the machine.</summary>
[Collection(nameof(SharedApp))]
public sealed class ProblemPageTests(DevelopmentApp app)
{
    [Theory]
    [InlineData("/khong-co-trang-nay")]
    [InlineData("/giay-khen/ABCD-2345")]
    [InlineData("/giay-khen/%27")]
    [InlineData("/mo-hinh/DVK-2027-9999")]
    [InlineData("/y-kien/ho-so/DVK-2027-0001")]
    [InlineData("/y-kien/ho-so/khong-phai-ma")]
    [InlineData("/y-kien/ho-so/DVK-2027-0001/tep/1")]
    [InlineData("/so-ket/ky/9999-h9")]
    [InlineData("/so-ket/ky/2027-h1/xlsx")]
    [InlineData("/assets/../host.json")]
    [InlineData("/assets/khong-co.css")]
    [InlineData("/dev/mail/khong-co")]
    [InlineData("/dev/mail/a%2Fb%23c")]
    [InlineData("/dev/mail/khong-co/html")]
    public async Task An_address_that_leads_nowhere(string address)
    {
        using var browser = app.Browser();
        var page = (await browser.GetAsync(address)).Expect(HttpStatusCode.NotFound, address);
        Assert.Equal("vi", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Heading);
        Assert.Contains("/", page.Links);
        Assert.Equal("no-store", page.Headers["Cache-Control"]);
        Assert.DoesNotContain("   at ", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_for_who_reads_English()
    {
        using var browser = app.Browser();
        await browser.GetAsync("/?lang=en");
        var page = (await browser.GetAsync("/khong-co")).Expect(HttpStatusCode.NotFound, "Nowhere, in English");
        Assert.DoesNotMatch("[ăâđêôơư]", page.Heading);
    }

    [Theory]
    [InlineData("/lien-ket/gui-lai")]
    [InlineData("/dang-ky/khai-quat")]
    [InlineData("/khong-co")]
    public async Task A_body_that_is_no_form_breaks_nothing(string address)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        foreach (var type in (string[])["application/json", "multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "text/plain"])
        {
            using var body = new StringContent("{\"token\":[1,2,3]}%%%&&&==");
            body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
            using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), body);
            Assert.True((int)answer.StatusCode < 500, $"{address} as {type}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_broken_upload_breaks_nothing()
    {
        using var browser = app.Browser();
        await People.StartDraftAsync(browser);
        using var client = new HttpClient { BaseAddress = app.Address };
        var token = await app.People.RequestAsync(await app.People.RegisterAsync());
        foreach (var type in (string[])["multipart/form-data", "multipart/form-data; boundary=x"])
        {
            using var body = new StringContent("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nhalf");
            body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/y-kien/ho-so/{token.Subject[1..14]}") { Content = body, Headers = { { "Cookie", "dvk_y_kien=" + token.Link.Segments[^1] } } };
            using var answer = await client.SendAsync(request);
            Assert.True((int)answer.StatusCode is >= 400 and < 500, $"{type}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Health_and_readiness_answer()
    {
        using var browser = app.Browser();
        Assert.Equal("ok", (await browser.GetAsync("/healthz")).Expect(HttpStatusCode.OK, "Health").Html);
        Assert.StartsWith("ready\nstorage ok\nmail ok", (await browser.GetAsync("/readyz")).Expect(HttpStatusCode.OK, "Readiness").Html, StringComparison.Ordinal);
    }
}
