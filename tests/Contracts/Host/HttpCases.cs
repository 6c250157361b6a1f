using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;

namespace DanVanKheo.Contracts.Host;

public sealed class HttpCases(FunctionApp app) : IClassFixture<FunctionApp>
{
    [Theory]
    [InlineData("GET", "ByName", 200, "by name GET")]
    [InlineData("DELETE", "byname", 200, "by name DELETE")]
    [InlineData("GET", "dossiers/new", 200, "literal")]
    [InlineData("GET", "Dossiers/DVK-2027-0042", 200, "dossier DVK-2027-0042")]
    [InlineData("GET", "dossiers/%C4%91%E1%BA%A3ng", 200, "dossier đảng")]
    [InlineData("POST", "dossiers/new", 200, "saved new")]
    [InlineData("PUT", "dossiers/7", 404, null)]
    [InlineData("GET", "pages/12", 200, "page 12")]
    [InlineData("HEAD", "pages/12", 200, "")]
    [InlineData("POST", "pages/12", 404, null)]
    [InlineData("GET", "pages/0", 404, null)]
    [InlineData("GET", "pages/x", 404, null)]
    [InlineData("GET", "notes/2027?q=a%20b", 200, "2027 none a b")]
    [InlineData("GET", "notes/2027/xuan", 200, "2027 xuan ")]
    [InlineData("GET", "rest", 200, "rest ")]
    [InlineData("GET", "rest/a/b/c", 200, "rest a/b/c")]
    [InlineData("GET", "nothing", 404, null)]
    [InlineData("GET", "../ByName", 404, null)]
    public async Task A_request_finds_its_function(string method, string path, int status, string? body)
    {
        using var response = await SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/" + path));
        Assert.Equal(status, (int)response.StatusCode);
        if (body is not null) Assert.Equal(body, await response.Content.ReadAsStringAsync(Storage.Cancel));
    }

    [Fact]
    public async Task Status_type_and_text_go_out_as_they_were_given()
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/Html"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("<p>Dân vận khéo</p>", await response.Content.ReadAsStringAsync(Storage.Cancel));
    }

    [Theory]
    [InlineData("Json", 202, "Tổ dân vận", 3)]
    [InlineData("Minimal", 200, "minimal", 1)]
    public async Task Objects_go_out_as_json_in_camel_case(string function, int status, string title, int count)
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/" + function));
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var told = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Storage.Cancel)).RootElement;
        Assert.Equal((title, count), (told.GetProperty("title").GetString(), told.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task A_redirect_carries_its_address_and_the_middleware_its_header()
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/Page303"));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/outcome", response.Headers.Location?.ToString());
        Assert.Equal(["Page303"], response.Headers.GetValues("x-function"));
    }

    [Fact]
    public async Task A_part_of_a_download_is_given()
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/Download") { Headers = { Range = new RangeHeaderValue(2, 4) } });
        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal("234", await response.Content.ReadAsStringAsync(Storage.Cancel));
        Assert.Equal("Báo cáo.pdf", response.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task A_form_with_a_file_of_megabytes_comes_in_whole()
    {
        var content = new byte[3_000_000];
        new Random(5).NextBytes(content);
        using var form = new MultipartFormDataContent { { new StringContent("Mô hình"), "name" }, { new ByteArrayContent(content), "file", "a.bin" } };
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/Form") { Content = form });
        Assert.Equal($"Mô hình a.bin {Convert.ToHexString(SHA256.HashData(content))}", await response.Content.ReadAsStringAsync(Storage.Cancel));
    }

    [Fact]
    public async Task A_failure_is_500_and_tells_nothing_of_itself()
    {
        using var response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/Throws"));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("the sum is wrong", await response.Content.ReadAsStringAsync(Storage.Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_goes_away_cancels_the_function()
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Storage.Cancel);
        var request = app.Client.GetAsync(new Uri("/api/Slow", UriKind.Relative), leaving.Token);
        await app.JournalAsync("slow", told => told.Contains("begins", StringComparison.Ordinal));
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await app.JournalAsync("slow", told => told.Contains("is cancelled", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_level_wants_its_key_and_a_host_key_is_no_master_key()
    {
        var key = app.Key();
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("Keyed", null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("Keyed", "0000"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("Keyed", key));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("Keyed?code=" + Uri.EscapeDataString(key), null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("Master", null));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("Master", key));
    }

    private async Task<HttpStatusCode> StatusAsync(string path, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/" + path);
        if (key is not null) request.Headers.Add("x-functions-key", key);
        using var response = await SendAsync(request);
        return response.StatusCode;
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => app.Client.SendAsync(request, Storage.Cancel);
}
