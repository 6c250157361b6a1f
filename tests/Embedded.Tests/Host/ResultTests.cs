using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Xunit;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class ResultTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", "Content", 201, "text/html; charset=utf-8", "<p>Dân vận khéo</p>")]
    [InlineData("POST", "SeeOther", 303, "", "")]
    [InlineData("GET", "Redirect", 302, "", "")]
    [InlineData("GET", "File", 200, "application/pdf", "0123456789")]
    [InlineData("GET", "Json", 202, "application/json; charset=utf-8", """{"title":"Tổ dân vận","count":3}""")]
    [InlineData("GET", "Minimal", 200, "application/json; charset=utf-8", """{"title":"minimal","count":1}""")]
    [InlineData("GET", "Null", 200, "", "")]
    [InlineData("GET", "Written", 200, "", "by hand")]
    [InlineData("GET", "Throws", 500, "", "")]
    public async Task A_result_is_written_as_ASPNET_Core_writes_it(string method, string function, int status, string type, string body)
    {
        await using var host = await RunningHost.StartAsync(typeof(ResultFunctions));
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/" + function);
        using var response = await host.Client.SendAsync(request, Ct);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString() ?? "");
        Assert.Equal(body, System.Text.RegularExpressions.Regex.Unescape(await response.Content.ReadAsStringAsync(Ct)));
    }

    [Fact]
    public async Task Redirects_and_downloads_carry_their_headers()
    {
        await using var host = await RunningHost.StartAsync(typeof(ResultFunctions));
        using var redirect = await host.Client.GetAsync("/api/Redirect", Ct);
        Assert.Equal("/elsewhere", redirect.Headers.Location?.ToString());
        using var seeOther = await host.Client.PostAsync("/api/SeeOther", null, Ct);
        Assert.Equal("/outcome", seeOther.Headers.Location?.ToString());

        using var range = new HttpRequestMessage(HttpMethod.Get, "/api/File") { Headers = { Range = new RangeHeaderValue(2, 4) } };
        using var file = await host.Client.SendAsync(range, Ct);
        Assert.Equal(HttpStatusCode.PartialContent, file.StatusCode);
        Assert.Equal("234", await file.Content.ReadAsStringAsync(Ct));
        Assert.Equal("Báo cáo.pdf", file.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.False(file.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_refusal_for_lack_of_room_is_503_and_says_when_to_come_again()
    {
        await using var host = await RunningHost.StartAsync(typeof(ResultFunctions));
        using var response = await host.Client.PostAsync("/api/Overloaded", null, Ct);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task A_form_with_files_is_read()
    {
        await using var host = await RunningHost.StartAsync(typeof(ResultFunctions));
        using var form = new MultipartFormDataContent { { new StringContent("Mô hình"), "name" }, { new ByteArrayContent(new byte[70_000]), "file", "a.bin" } };
        using var response = await host.Client.PostAsync("/api/Form", form, Ct);
        Assert.Equal("Mô hình:70000", await response.Content.ReadAsStringAsync(Ct));
    }

    [Theory]
    [InlineData(900, 200)]
    [InlineData(1100, 413)]
    public async Task A_body_over_the_limit_is_413(int size, int status)
    {
        await using var host = await RunningHost.StartAsync(builder => RunningHost.Set(builder, "FUNCTIONS_REQUEST_BODY_SIZE_LIMIT", "1000"), typeof(ResultFunctions));
        using var body = new StringContent($$"""{"title":"{{new string('a', size - 24)}}","count":1}""", Encoding.UTF8, "application/json");
        using var response = await host.Client.PostAsync("/api/Body", body, Ct);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
    }

    [Fact]
    public async Task A_failure_is_logged_and_tells_the_caller_nothing()
    {
        await using var host = await RunningHost.StartAsync(typeof(ResultFunctions));
        using var response = await host.Client.GetAsync("/api/Throws", Ct);
        Assert.Equal("", await response.Content.ReadAsStringAsync(Ct));
        Assert.Contains("Function 'Throws' failed on GET", host.Log.Text, StringComparison.Ordinal);
        Assert.Contains("the sum is wrong", host.Log.Text, StringComparison.Ordinal);

        await Assert.ThrowsAsync<HttpRequestException>(() => host.Client.GetStringAsync("/api/ThrowsLate", Ct));
    }
}
