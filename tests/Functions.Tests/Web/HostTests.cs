using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Web;

/// <summary>Links come from the configured address, never from what a request says about itself.</summary>
[Collection(nameof(SharedApp))]
public sealed class HostTests(DevelopmentApp app)
{
    [Fact]
    public async Task A_forged_host_reaches_no_letter()
    {
        var model = People.Model();
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new() }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Host = "evil.example";
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");
        client.DefaultRequestHeaders.Add("X-Original-Host", "evil.example");
        client.DefaultRequestHeaders.Add("Forwarded", "host=evil.example;proto=https");
        await PostAsync(client, "/dang-ky", []);
        await PostAsync(client, "/dang-ky/khai-quat", model.Step("khai-quat"));
        var mail = await app.Mailbox.WaitForAsync(model.Email, "");
        Assert.Equal(app.Address.Authority, mail.Link.Authority);
        Assert.DoesNotContain("evil.example", mail.Html + mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dang-ky")]
    [InlineData("/khong-co")]
    [InlineData("/mo-hinh")]
    public async Task A_forged_host_reaches_no_page(string address)
    {
        var answer = await RawRequest.GetAsync(app.Address, address, "Host: evil.example", "X-Forwarded-Host: evil.example");
        Assert.DoesNotContain("evil.example", answer.Head + answer.Body, StringComparison.Ordinal);
    }

    private static async Task PostAsync(HttpClient client, string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var got = await client.GetAsync(new Uri(address, UriKind.Relative));
        var html = await got.Content.ReadAsStringAsync();
        var at = html.IndexOf("name=\"nonce\" value=\"", StringComparison.Ordinal);
        var nonce = at < 0 ? "" : html[(at + 20)..].Split('"')[0];
        using var form = new FormUrlEncodedContent([.. fields, new("nonce", nonce)]);
        // The redirect after a form goes to the same server, so the client follows it with the forged name.
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), form);
        Assert.True((int)answer.StatusCode < 500, $"{address}: {answer.StatusCode}");
    }
}
