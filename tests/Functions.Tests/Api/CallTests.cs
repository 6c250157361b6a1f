using System.Text.Json.Nodes;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Imports;
using DanVanKheo.Functions.Tests.Search;
using DanVanKheo.TestKit;
using Xunit;
using static DanVanKheo.Functions.Tests.Api.ApiScenario;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>What holds for every call: keys, tags, pages, problems.</summary>
public sealed class CallTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task A_call_under_a_key_is_done_once()
    {
        var (key, sent) = (Guid.NewGuid().ToString(), Answers(People.Model()));
        var both = await Task.WhenAll(app.Admin.CallAsync("createDossier", Key(key), sent.DeepClone()), app.Admin.CallAsync("createDossier", Key(key), sent.DeepClone()));
        var first = both.First(a => a.Status == 201);
        foreach (var other in both.Where(a => a != first)) if (other.Status != 201) other.Expect(409, "KeyInUse");
        var again = (await app.Admin.CallAsync("createDossier", Key(key), sent)).Expect(201);
        Assert.Equal(first.Body, again.Body);
        Assert.Equal((first.Headers["Location"], "true"), (again.Headers["Location"], again.Headers["Idempotency-Replayed"]));
        var named = new Dictionary<string, string> { ["q"] = sent["answers"]!["subjectName"]!.GetValue<string>(), ["limit"] = "200" };
        await SearchTests.UntilAsync(async () => (await app.Admin.CallAsync("listDossiers", named)).Items.Count(d => d["code"]!.GetValue<string>() == first.String("dossier", "code")) == 1);

        (await app.Admin.CallAsync("createDossier", Key(key), Answers(People.Model(2)))).Expect(422, "KeyReused");
        var other2 = await app.AsAsync(ApiApp.Intake, ApiScopes.WriteDossiers);
        var own = (await other2.CallAsync("createDossier", Key(key), Answers(People.Model(2)))).Expect(201);
        Assert.NotEqual(first.String("dossier", "code"), own.String("dossier", "code"));
        (await app.Admin.CallAsync("createDossier", Key("short"), sent)).Expect(400, "KeyLength");
    }

    [Fact]
    public async Task A_refused_call_may_be_mended_under_its_key()
    {
        var (key, sent) = (Guid.NewGuid().ToString(), Answers(People.Model()));
        var email = sent["answers"]!["email"]!.DeepClone();
        sent["answers"]!["email"] = "sai";
        sent["answers"]!["indicators-0-due"] = "31/02/2027";
        var refused = (await app.Admin.CallAsync("createDossier", Key(key), sent)).Expect(422, "Invalid");
        Assert.Equal(["indicators-0-due", "email"], refused["errors"].AsArray().Select(e => e!["field"]!.GetValue<string>()).OrderDescending());
        Assert.All(refused["errors"].AsArray(), e => Assert.NotEmpty(e!["detail"]!.GetValue<string>()));
        sent["answers"]!["email"] = email;
        sent["answers"]!["indicators-0-due"] = "28/02/2027";
        (await app.Admin.CallAsync("createDossier", Key(key), sent)).Expect(201);
        (await app.Admin.CallAsync("createDossier", body: new JsonObject { ["answers"] = new JsonObject { ["khac"] = "x" } })).Expect(422, "Invalid");
        (await app.Admin.CallAsync("createDossier", body: new JsonObject { ["antworten"] = 1 })).Expect(400, "BodyUnreadable");
    }

    [Fact]
    public async Task A_list_with_bad_rows_starts_nothing_unless_asked_to()
    {
        var mark = Lists.Mark();
        var list = Lists.Of(mark, 3, change: (i, row) => row["email"] = i == 2 ? "sai" : row["email"]);
        var held = (await app.Admin.CallAsync("createImport", new() { ["dryRun"] = "false" }, file: list)).Expect(422, "ImportHeld");
        Assert.Contains(held["errors"].AsArray(), e => e!["field"]!.GetValue<string>() == "3.email" && e["code"]!.GetValue<string>() == "NotEmail");
        var id = held.String("about").Split('/')[^1];
        var read = (await app.Admin.CallAsync("readImport", new() { ["id"] = id })).Expect(200);
        Assert.Equal(("checked", 1, 0), (read.String("state"), read["count"]["bad"]!.GetValue<int>(), read["count"]["imported"]!.GetValue<int>()));
        (await app.Admin.CallAsync("startImport", new() { ["id"] = id })).Expect(409, "BadRowsLeft");
        (await app.Admin.CallAsync("startImport", new() { ["id"] = id, ["partial"] = "true" })).Expect(202);

        (await app.Admin.CallAsync("createImport", file: Clerk.Csv("xin chào"))).Expect(422, "Invalid");
        var past = (await app.Admin.CallAsync("createImport", new() { ["dryRun"] = "true" }, file: Clerk.Sample("so-cu-2021-2025.csv"))).Expect(201);
        Assert.Equal(("past", 20), (past.String("purpose"), past["count"]["all"]!.GetValue<int>()));
        var workbook = (await app.Admin.CallAsync("createImport", new() { ["dryRun"] = "true" }, file: Clerk.Sample("dang-ky-40-mo-hinh.xlsx"))).Expect(201);
        Assert.Equal((40, 5), (workbook["count"]["all"]!.GetValue<int>(), workbook["count"]["bad"]!.GetValue<int>()));
        var none = await app.AsAsync("bt-thue", ApiScopes.WriteImports);
        (await none.CallAsync("readImport", new() { ["id"] = id })).Expect(403, "NoDuty");
        (await none.CallAsync("createImport", file: list)).Expect(403, "NoDuty");
    }

    [Fact]
    public async Task Pages_go_on_where_they_ended_and_each_line_comes_once()
    {
        var mark = Lists.Mark();
        var list = (await app.Admin.CallAsync("createImport", file: Lists.Of(mark, 5))).Expect(201).String("id");
        for (var tries = 0; tries < 300 && (await app.Admin.CallAsync("readImport", new() { ["id"] = list })).String("state") != "done"; tries++) await Task.Delay(100);
        await SearchTests.UntilAsync(async () => (await app.Admin.CallAsync("listDossiers", new() { ["q"] = "to " + mark })).Items.Count == 5);
        var (codes, next) = (new List<string>(), (string?)null);
        do
        {
            var asked = new Dictionary<string, string> { ["q"] = "to " + mark, ["limit"] = "2" };
            if (next is not null) asked["after"] = next;
            var page = (await app.Admin.CallAsync("listDossiers", asked)).Expect(200);
            Assert.InRange(page.Items.Count, 0, 2);
            codes.AddRange(page.Items.Select(i => i["code"]!.GetValue<string>()));
            next = page.Json!["next"]?.GetValue<string>();
        }
        while (next is not null);
        Assert.Equal(5, codes.Distinct().Count());
        Assert.Equal(5, codes.Count);
        var first = (await app.Admin.CallAsync("listDossiers", new() { ["limit"] = "1" })).Expect(200).String("next");
        (await app.Admin.CallAsync("listDossiers", new() { ["limit"] = "1", ["q"] = mark, ["after"] = first })).Expect(422, "Invalid");
        (await app.Admin.CallAsync("listDossiers", new() { ["after"] = "bịa" })).Expect(422, "Invalid");
        (await app.Admin.CallAsync("listDossiers", new() { ["limit"] = "201" })).Expect(422, "Invalid");
        (await app.Admin.CallAsync("listDossiers", new() { ["unit"] = "", ["year"] = "", ["stage"] = "", ["q"] = "" })).Expect(200);
    }

    [Fact]
    public async Task What_did_not_change_is_not_sent_again()
    {
        var read = (await app.Admin.CallAsync("listOrganisations")).Expect(200);
        foreach (var tag in (string[])[read.ETag, "W/" + read.ETag, "*", "\"x\", " + read.ETag])
        {
            var again = await app.Admin.CallAsync("listOrganisations", new() { ["If-None-Match"] = tag });
            Assert.Equal((304, 0, read.ETag), (again.Status, again.Body.Length, again.ETag));
        }

        (await app.Admin.CallAsync("listOrganisations", new() { ["If-None-Match"] = "\"x\"" })).Expect(200);
    }

    [Fact]
    public async Task Problems_are_in_the_language_of_the_caller()
    {
        using var http = new HttpClient { BaseAddress = app.Process.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", ApiApp.AdminToken);
        foreach (var (path, method, status, language, title) in ((string, HttpMethod, int, string, string)[])
        [
            ("/api/v1/khong-co", HttpMethod.Get, 404, "vi", "Không có địa chỉ này"),
            ("/api/v1", HttpMethod.Get, 404, "en", "There is no such address"),
            ("/api/v1/dossiers", HttpMethod.Delete, 405, "en", "This address does not take this method"),
            ("/api/v1/dossiers/DVK-1999-0001", HttpMethod.Get, 404, "en", "Not found"),
            ("/api/v1/dossiers?stagee=x", HttpMethod.Get, 422, "vi", "Nội dung chưa hợp lệ"),
        ])
        {
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
            request.Headers.AcceptLanguage.ParseAdd(language);
            var answer = await DocumentAnswer.OfAsync(await http.SendAsync(request));
            Assert.Equal((status, "application/problem+json", title), (answer.Status, answer.ContentType, answer.String("title")));
            Assert.Equal(path.Split('?')[0], answer.String("instance"));
            if (status == 405) Assert.Equal("GET, POST", answer.Headers["Allow"]);
        }

        using var form = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/dossiers", UriKind.Relative)) { Content = new StringContent("x") };
        (await DocumentAnswer.OfAsync(await http.SendAsync(form))).Expect(415, "NotJson");
    }

    private static Dictionary<string, string> Key(string key) => new() { ["Idempotency-Key"] = key };
}
