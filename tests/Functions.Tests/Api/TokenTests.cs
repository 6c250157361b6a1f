using System.Net;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>Tokens are made, shown once, listed and revoked by administrators; the one in the environment counts in Development; too many calls wait.</summary>
public sealed class TokenTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task A_token_is_shown_once_and_works_until_it_is_revoked()
    {
        using var officer = new Officer(app.Process.Address, app.Mailbox, People.CommendationOfficer);
        var page = await officer.SignInAsync(ApiTokens.Address);
        var refused = await page.FormWith("name").Fill("name", "").Fill("days", "9999").SubmitAsync();
        refused.Expect(HttpStatusCode.UnprocessableEntity, "A token of nobody");
        Assert.Equal(["#name", "#person", "#scopes", "#days"], refused.Document.QuerySelectorAll(".errors a").Select(a => a.GetAttribute("href")));
        var name = $"Trục liên thông {Guid.NewGuid():N}"[..22];
        var made = await refused.FormWith("name").Fill("name", name).Fill("days", "30").Fill("person", ApiApp.Intake).Fill("scopes", ApiScopes.ReadDossiers).SubmitAsync();
        var text = made.Expect(HttpStatusCode.OK, "Making a token").Document.QuerySelector("code")!.TextContent;
        Assert.Matches("^dvk_[A-Za-z0-9_-]{43}$", text);
        var later = await officer.GetAsync(ApiTokens.Address);
        Assert.DoesNotContain(text, later.Text, StringComparison.Ordinal);
        Assert.Contains(name, later.Text, StringComparison.Ordinal);
        Assert.Contains("Chưa dùng", later.Text, StringComparison.Ordinal);

        var program = app.Admin.With(text);
        Assert.Equal(ApiApp.Intake, (await program.CallAsync("readToken")).Expect(200).String("person"));
        (await program.CallAsync("listDossiers")).Expect(200);
        (await program.CallAsync("listPapers")).Expect(403, "ScopeMissing");
        Assert.DoesNotContain("Chưa dùng", Row(await officer.GetAsync(ApiTokens.Address), name), StringComparison.Ordinal);

        var id = (await program.CallAsync("readToken")).String("id");
        var form = (await officer.GetAsync(ApiTokens.Address)).FormWith("id");
        Assert.Equal(id, form.Value("id"));
        Assert.Contains("Đã thu hồi", Row((await form.SubmitAsync()).Expect(HttpStatusCode.OK, "Revoking"), name), StringComparison.Ordinal);
        (await program.CallAsync("readToken")).Expect(401, "TokenInvalid");
        foreach (var file in Directory.EnumerateFiles(app.Process.DataFolder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal))) Assert.DoesNotContain(text, await ReadAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_administrators_see_the_page_and_only_its_own_form_posts()
    {
        using var officer = new Officer(app.Process.Address, app.Mailbox, People.BlocReviewer);
        (await officer.SignInAsync(ApiTokens.Address)).Expect(HttpStatusCode.Forbidden, "An officer without the duty");
        using var administrator = new Officer(app.Process.Address, app.Mailbox, People.CommendationOfficer);
        await administrator.SignInAsync(ApiTokens.Address);
        foreach (var address in (string[])[ApiTokens.Address, ApiTokens.Address + "/thu-hoi"]) (await administrator.Browser.PostAsync(address, [new("name", "x"), new("id", "x")])).Expect(HttpStatusCode.Forbidden, "A post without the nonce");
    }

    [Fact]
    public async Task A_scope_opens_no_more_than_the_duties_of_the_person()
    {
        var none = await app.AsAsync("bt-thue", ApiScopes.Admin);
        (await none.CallAsync("listPapers")).Expect(403, "NoDuty");
        (await none.CallAsync("verifyAudit")).Expect(403, "NoDuty");
        (await none.CallAsync("createDossier", body: ApiScenario.Answers(People.Model()))).Expect(403, "NoDuty");
    }

    [Fact]
    public async Task Too_many_calls_wait_and_the_token_of_the_environment_counts_in_Development_only()
    {
        await using var limited = await AppProcess.StartAsync(settings: new Dictionary<string, string> { [ApiGate.DevelopmentToken] = ApiApp.AdminToken, ["Limits__ApiCallsPerMinute"] = "3" });
        using var client = await DocumentClient.ReadAsync(limited.Address, ApiApp.AdminToken);
        for (var calls = 0; calls < 3; calls++) (await client.CallAsync("readToken")).Expect(200);
        var refused = (await client.CallAsync("readToken")).Expect(429, "TooManyCalls");
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture), 1, 60);

        await using var production = await AppProcess.StartAsync(settings: new Dictionary<string, string> { [ApiGate.DevelopmentToken] = ApiApp.AdminToken, ["AZURE_FUNCTIONS_ENVIRONMENT"] = "Production", ["SendGrid__ApiKey"] = "none" });
        using var outside = await DocumentClient.ReadAsync(production.Address, ApiApp.AdminToken);
        (await outside.CallAsync("readToken")).Expect(401, "TokenInvalid");
    }

    private static string Row(Page page, string name) => page.Document.QuerySelectorAll("tr").Single(r => r.TextContent.Contains(name, StringComparison.Ordinal)).TextContent;

    private static async Task<string> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }
}
