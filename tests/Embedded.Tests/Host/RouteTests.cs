using System.Net;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class RouteTests
{
    [Theory]
    [InlineData("GET", "/api/healthz", 200, "health")]
    [InlineData("GET", "/API/Healthz", 200, "health")]
    [InlineData("GET", "/healthz", 404, "")]
    [InlineData("POST", "/api/healthz", 404, "")]
    [InlineData("HEAD", "/api/healthz", 404, "")]
    [InlineData("HEAD", "/api/pages/3", 200, "")]
    [InlineData("GET", "/api/ByName", 200, "by name GET")]
    [InlineData("DELETE", "/api/byname", 200, "by name DELETE")]
    [InlineData("GET", "/api/dossiers/new", 200, "literal")]
    [InlineData("GET", "/api/dossiers/DVK-2027-0042", 200, "dossier DVK-2027-0042")]
    [InlineData("GET", "/api/dossiers/%C4%91%E1%BA%A3ng", 200, "dossier đảng")]
    [InlineData("POST", "/api/dossiers/new", 200, "saved new")]
    [InlineData("PUT", "/api/dossiers/7", 404, "")]
    [InlineData("GET", "/api/pages/12", 200, "page 12")]
    [InlineData("GET", "/api/pages/0", 404, "")]
    [InlineData("GET", "/api/pages/x", 404, "")]
    [InlineData("GET", "/api/typed/0f8fad5b-d9cb-469f-a165-70867728950e/2027-02-03/true/2.5", 200, "0f8fad5bd9cb469fa16570867728950e 20270203 True 2.5")]
    [InlineData("GET", "/api/typed/0f8fad5b-d9cb-469f-a165-70867728950e/2027-02-03/false", 200, "0f8fad5bd9cb469fa16570867728950e 20270203 False none")]
    [InlineData("GET", "/api/typed/no-guid/2027-02-03/true", 500, "")]
    [InlineData("GET", "/api/loose/5", 200, "loose 5")]
    [InlineData("GET", "/api/loose/five", 500, "")]
    [InlineData("GET", "/api/context/an", 200, "Context|an|True|True|True|True")]
    public async Task A_request_finds_its_function(string method, string path, int status, string body)
    {
        await using var host = await RunningHost.StartAsync(typeof(RouteFunctions));
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("GET", "/healthz", 200, "health")]
    [InlineData("POST", "/healthz", 404, "no page 'healthz'")]
    [InlineData("GET", "/pages/x", 404, "no page 'pages/x'")]
    [InlineData("GET", "/", 404, "no page ''")]
    [InlineData("GET", "/api/healthz", 404, "no page 'api/healthz'")]
    public async Task A_catch_all_takes_what_no_other_route_takes(string method, string path, int status, string body)
    {
        await using var host = await RunningHost.StartAsync(
            builder => RunningHost.Set(builder, "AzureFunctionsJobHost:extensions:http:routePrefix", ""), typeof(RouteFunctions), typeof(CatchAllFunction));
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(body, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
