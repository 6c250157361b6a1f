using System.Text;
using System.Text.Json;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Hosting;
using DanVanKheo.Staff;
using DanVanKheo.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Xunit;

namespace DanVanKheo.Functions.Tests.Staff;

/// <summary>The organisation's account signs in only behind App Service authentication and only from the one tenant; a header anybody sends does nothing.</summary>
[Collection(nameof(SharedApp))]
public sealed class AccountHeaderTests(DevelopmentApp app)
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";
    private const string Email = "thidua@khoi.example.vn";

    [Theory]
    [InlineData(Tenant, "True", Tenant, "aad", "preferred_username", true)]
    [InlineData(Tenant, "true", Tenant, "aad", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", true)]
    [InlineData("", "True", Tenant, "aad", "preferred_username", false)]
    [InlineData(Tenant, null, Tenant, "aad", "preferred_username", false)]
    [InlineData(Tenant, "False", Tenant, "aad", "preferred_username", false)]
    [InlineData(Tenant, "True", "99999999-2222-3333-4444-555555555555", "aad", "preferred_username", false)]
    [InlineData(Tenant, "True", Tenant, "google", "preferred_username", false)]
    [InlineData(Tenant, "True", Tenant, "aad", "name", false)]
    public void It_counts_only_where_everything_fits(string setting, string? guarded, string tenant, string provider, string claim, bool counts)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("WEBSITE_AUTH_ENABLED", guarded)]).Build();
        var header = new AccountHeader(Options.Create(new AppOptions { EntraTenant = setting }), configuration);
        Assert.Equal(counts ? Email : null, header.EmailOf(Request(Header(tenant, provider, claim))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("không phải base64")]
    [InlineData("e30=")]
    [InlineData("bnVsbA==")]
    [InlineData("eyJhdXRoX3R5cCI6ImFhZCIsImNsYWltcyI6MX0=")]
    public void What_is_no_principal_is_nobody(string text)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("WEBSITE_AUTH_ENABLED", "True")]).Build();
        Assert.Null(new AccountHeader(Options.Create(new AppOptions { EntraTenant = Tenant }), configuration).EmailOf(Request(text)));
    }

    [Fact]
    public async Task A_forged_header_does_nothing_where_nobody_guards_it()
    {
        using var client = Client(app.Address);
        var page = await client.GetStringAsync(new Uri("/dang-nhap", UriKind.Relative));
        Assert.DoesNotContain("/dang-nhap/tiep-tuc", page, StringComparison.Ordinal);
        using var answer = await client.PostAsync(new Uri("/dang-nhap/tiep-tuc", UriKind.Relative), new FormUrlEncodedContent([new("ve", "/viec")]));
        Assert.StartsWith("/dang-nhap", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var tasks = await client.GetAsync(new Uri("/viec", UriKind.Relative));
        Assert.StartsWith("/dang-nhap", tasks.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_App_Service_one_click_signs_in_with_the_same_duties()
    {
        await using var guarded = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__EntraTenant"] = Tenant, ["WEBSITE_AUTH_ENABLED"] = "True" });
        using var client = Client(guarded.Address);
        Assert.Contains("/dang-nhap/tiep-tuc", await client.GetStringAsync(new Uri("/dang-nhap", UriKind.Relative)), StringComparison.Ordinal);
        using var answer = await client.PostAsync(new Uri("/dang-nhap/tiep-tuc", UriKind.Relative), new FormUrlEncodedContent([new("ve", "/viec")]));
        Assert.Equal("/viec", answer.Headers.Location!.OriginalString);
        Assert.Contains("Lâm Thị Mai", await client.GetStringAsync(new Uri("/viec", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static HttpClient Client(Uri home)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = home };
        client.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL", Header(Tenant, "aad", "preferred_username"));
        return client;
    }

    private static HttpRequest Request(string header)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers["X-MS-CLIENT-PRINCIPAL"] = header;
        return http.Request;
    }

    private static string Header(string tenant, string provider, string claim) => Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new
    {
        auth_typ = provider,
        claims = new[] { new { typ = "http://schemas.microsoft.com/identity/claims/tenantid", val = tenant }, new { typ = claim, val = Email } },
        name_typ = "name",
        role_typ = "roles",
    })));
}
