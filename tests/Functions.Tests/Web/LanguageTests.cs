using System.Net;
using DanVanKheo.Functions.Tests.Hosting;
using Xunit;

namespace DanVanKheo.Functions.Tests.Web;

/// <summary>?lang= switches, stays on the same page, and leads nowhere else.</summary>
[Collection(nameof(SharedApp))]
public sealed class LanguageTests(DevelopmentApp app)
{
    [Theory]
    [InlineData("/ho-so?ma=abc&lang=en", "/ho-so?ma=abc")]
    [InlineData("/?lang=en", "/")]
    [InlineData("/mo-hinh?x=1&x=2&lang=en&y=%26", "/mo-hinh?x=1&x=2&y=%26")]
    [InlineData("/khong-co?lang=en", "/khong-co")]
    public async Task The_rest_of_the_address_stays(string address, string location)
    {
        using var browser = app.Browser();
        var answer = await browser.RequestAsync(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal(location, answer.Location!.PathAndQuery);
        Assert.Equal("en", (await browser.GetAsync(location)).Document.DocumentElement.GetAttribute("lang"));
        await browser.GetAsync("/?lang=vi");
        Assert.Equal("vi", (await browser.GetAsync(location)).Document.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("//evil.example/?lang=en")]
    [InlineData("///evil.example?lang=en")]
    [InlineData("/%2Fevil.example?lang=en")]
    [InlineData("/\\evil.example?lang=en")]
    [InlineData("/%5Cevil.example?lang=en")]
    [InlineData("/%09/evil.example?lang=en")]
    [InlineData("//evil.example/%2e%2e?lang=en")]
    public async Task No_address_leads_to_another_host(string target)
    {
        var answer = await RawRequest.GetAsync(app.Address, target);
        var location = answer.Head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Location:", StringComparison.OrdinalIgnoreCase))?["Location:".Length..].Trim() ?? "/";
        Assert.Equal(app.Address.Authority, new Uri(app.Address, location).Authority);
    }

    [Theory]
    [InlineData("//evil.example/x")]
    [InlineData("/%2Fevil.example/x")]
    [InlineData("/%5Cevil.example/x")]
    public async Task No_page_links_to_another_host(string target)
    {
        var answer = await RawRequest.GetAsync(app.Address, target);
        Assert.DoesNotMatch("href=\"[/\\\\]{2}", answer.Body);
        Assert.DoesNotMatch("action=\"[/\\\\]{2}", answer.Body);
    }

    [Fact]
    public async Task An_unknown_language_changes_nothing()
    {
        using var browser = app.Browser();
        var page = await browser.GetAsync("/?lang=xx%0d%0aSet-Cookie:%20a=b");
        Assert.Equal("vi", page.Expect(HttpStatusCode.OK, "An unknown language").Document.DocumentElement.GetAttribute("lang"));
    }
}
