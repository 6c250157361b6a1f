using System.Net;
using DanVanKheo.Access;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Staff;

/// <summary>Officers see where they are signed in and end it; a remembered browser needs no code, and its secret works once.</summary>
[Collection(nameof(SharedApp))]
public sealed class SessionTests(DevelopmentApp app)
{
    private const string Sessions = "/viec/phien";

    [Fact]
    public async Task Sessions_are_listed_and_ended_one_by_one_and_all_at_once()
    {
        const string email = "hoidong3@khoi.example.vn";
        using var desk = new Officer(app.Address, app.Mailbox, email);
        using var lost = new Officer(app.Address, app.Mailbox, email);
        await desk.SignInAsync();
        await lost.SignInAsync();
        var list = await desk.GetAsync(Sessions);
        Assert.Equal(2, list.Document.QuerySelectorAll("tbody tr").Length);
        var mine = list.Document.QuerySelector("tr:has(.tag) input[name=phien]")!.GetAttribute("value")!;
        var other = list.Document.QuerySelectorAll("tbody input[name=phien]").Select(i => i.GetAttribute("value")!).Single(id => id != mine);
        var nonce = list.FormWith("phien").Value("nonce");
        (await desk.Browser.PostAsync(Sessions + "/ket-thuc", [new("phien", other), new("nonce", new string('0', 64))])).Expect(HttpStatusCode.Forbidden, "A form from elsewhere");
        Assert.Equal("/viec", (await lost.GetAsync("/viec")).Url.AbsolutePath);

        await desk.Browser.PostAsync(Sessions + "/ket-thuc", [new("phien", other), new("nonce", nonce)]);
        Assert.Equal("/dang-nhap", (await lost.GetAsync("/viec")).Url.AbsolutePath);
        Assert.Equal("/viec", (await desk.GetAsync("/viec")).Url.AbsolutePath);

        await lost.SignInAsync();
        await desk.Browser.PostAsync(Sessions + "/ket-thuc", [new("phien", "tat-ca"), new("nonce", nonce)]);
        foreach (var officer in (Officer[])[desk, lost]) Assert.Equal("/dang-nhap", (await officer.GetAsync("/viec")).Url.AbsolutePath);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        using var one = new Officer(app.Address, app.Mailbox, "hoidong4@khoi.example.vn");
        using var two = new Officer(app.Address, app.Mailbox, "hoidong5@khoi.example.vn");
        await one.SignInAsync();
        await two.SignInAsync();
        var theirs = (await two.GetAsync(Sessions)).FormWith("phien").Value("phien");
        await one.Browser.PostAsync(Sessions + "/ket-thuc", [new("phien", theirs), new("nonce", (await one.GetAsync(Sessions)).FormWith("phien").Value("nonce"))]);
        Assert.Equal("/viec", (await two.GetAsync("/viec")).Url.AbsolutePath);
    }

    [Fact]
    public async Task A_remembered_browser_signs_in_without_a_code_is_told_of_and_gets_a_new_secret_each_time()
    {
        const string email = "hoidong6@khoi.example.vn";
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };
        var first = await SignInAsync(client, email);
        Assert.Contains("max-age=2592000", first.Header, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/dang-nhap", first.Header, StringComparison.OrdinalIgnoreCase);
        var told = await app.Mailbox.WaitForAsync(email, "được ghi nhớ");
        Assert.EndsWith(Sessions, told.Link.AbsolutePath, StringComparison.Ordinal);

        var page = await GetAsync(client, "/dang-nhap?ve=/viec/phien", first.Device);
        Assert.Contains("/dang-nhap/tiep-tuc", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await ContinueAsync(client, first.Device, "0")).Status);
        var second = await ContinueAsync(client, first.Device);
        Assert.Equal((HttpStatusCode.SeeOther, "/viec"), (second.Status, second.Location));
        Assert.NotEqual(first.Device, second.Device);
        // The second half of a double click.
        var third = await ContinueAsync(client, first.Device);
        Assert.Equal("/viec", third.Location);

        // Two secrets later the first is a copy that somebody kept: the session ends for whoever holds the newest, too.
        Assert.Equal("/viec", (await ContinueAsync(client, third.Device)).Location);
        Assert.StartsWith("/dang-nhap", (await ContinueAsync(client, first.Device)).Location, StringComparison.Ordinal);
        Assert.DoesNotContain("/dang-nhap/tiep-tuc", await GetAsync(client, "/dang-nhap", third.Device), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_is_not_to_be_remembered_is_not_and_no_letter_tells_of_it()
    {
        const string email = "hoidong2@khoi.example.vn";
        using var officer = new Officer(app.Address, app.Mailbox, email);
        await officer.SignInAsync();
        Assert.DoesNotContain(await app.Mailbox.ReadAsync(email), m => m.Key.Contains("DeviceRemembered", StringComparison.Ordinal));
        await (await officer.GetAsync("/viec")).Form("/dang-xuat").SubmitAsync();
        Assert.Null((await officer.GetAsync("/dang-nhap")).TryForm("/dang-nhap/tiep-tuc"));
    }

    private async Task<(string Device, string Header)> SignInAsync(HttpClient client, string email)
    {
        using var asked = await PostAsync(client, "/dang-nhap", "", [new("email", email)]);
        var attempt = asked.Headers.GetValues("Set-Cookie").First().Split('=', ';')[1];
        var code = (await app.Mailbox.WaitForAsync(email, "mã")).Code;
        using var answer = await PostAsync(client, "/dang-nhap/ma", $"dvk_dang_nhap={attempt}", [new("code", code), new("remember", "yes"), new("nonce", AccessToken.Nonce(attempt, "sign-in"))]);
        var header = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("dvk_may_can_bo=", StringComparison.Ordinal));
        return (header.Split('=', ';')[1], header);
    }

    private static async Task<(HttpStatusCode Status, string Location, string Device)> ContinueAsync(HttpClient client, string device, string? nonce = null)
    {
        using var answer = await PostAsync(client, "/dang-nhap/tiep-tuc", $"dvk_may_can_bo={device}", [new("ve", "/viec"), new("nonce", nonce ?? AccessToken.Nonce(device, "continue-sign-in"))]);
        var set = answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.FirstOrDefault(c => c.StartsWith("dvk_may_can_bo=", StringComparison.Ordinal)) ?? "" : "";
        return (answer.StatusCode, answer.Headers.Location?.OriginalString ?? "", set.Length > 0 ? set.Split('=', ';')[1] : "");
    }

    private static async Task<string> GetAsync(HttpClient client, string address, string device)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("Cookie", $"dvk_may_can_bo={device}");
        using var answer = await client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, string cookie, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        if (cookie.Length > 0) request.Headers.Add("Cookie", cookie);
        return await client.SendAsync(request);
    }
}
