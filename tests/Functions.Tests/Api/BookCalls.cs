using System.Text.Json.Nodes;
using DanVanKheo.Api;
using DanVanKheo.TestKit;
using Xunit;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>A personnel system keeps people and duties: it tries a change, writes it, finds it, and is told what is in the way.</summary>
internal static class BookCalls
{
    private const string Unit = "hoi-nong-dan";

    public static async Task RunAsync(ApiApp app)
    {
        await RefusedAsync(app);
        var person = await JoinedAsync(app);
        await DutyAsync(app, person);
        await WholeAsync(app, person);
        var other = await app.AsAsync(ApiApp.Intake, ApiScopes.ReadOrganisations, ApiScopes.WriteOrganisations);
        foreach (var id in (string[])["readBook", "listPeople", "exportBook"]) (await other.CallAsync(id)).Expect(403, "NoDuty");
        (await other.CallAsync("changeBook", body: Person("x"))).Expect(403, "NoDuty");
    }

    private static JsonObject Person(string email, bool dry = false) => Change("can-bo", "", dry, ("fullName", "Lò Văn Thử"), ("position", "Bí thư chi bộ"), ("organisation", Unit), ("email", email));

    private static JsonObject Change(string act, string subject, bool dry, params (string Field, string Value)[] fields) => new()
    {
        ["act"] = act,
        ["subject"] = subject,
        ["fields"] = new JsonObject(fields.Select(f => KeyValuePair.Create(f.Field, (JsonNode?)f.Value))),
        ["dryRun"] = dry,
    };

    private static async Task<Dictionary<string, string>> MatchAsync(ApiApp app) => new() { ["If-Match"] = (await app.Admin.CallAsync("readBook")).Expect(200).ETag };

    private static async Task RefusedAsync(ApiApp app)
    {
        var book = (await app.Admin.CallAsync("readBook")).Expect(200);
        Assert.Contains(book["acts"].AsArray(), a => a!["name"]!.GetValue<string>() == "sap-xep" && a["fields"]!.AsArray().Count > 10);
        (await app.Admin.CallAsync("changeBook", body: Person("x"))).Expect(428, "MatchMissing");
        (await app.Admin.CallAsync("changeBook", new() { ["If-Match"] = "\"0123\"" }, Person("x"))).Expect(412, "ChangedSince");
        var match = new Dictionary<string, string> { ["If-Match"] = book.ETag };
        (await app.Admin.CallAsync("changeBook", match, Change("xoa-het", "", false))).Expect(404, "ActUnknown");
        (await app.Admin.CallAsync("changeBook", match, Change("doi-ten", "khong-co", false))).Expect(404, "ActUnknown");
        (await app.Admin.CallAsync("changeBook", match, Change("can-bo", "", false, ("luong", "1")))).Expect(422, "Invalid");
        var wrong = (await app.Admin.CallAsync("changeBook", match, Change("giao-nhiem-vu", "bt-nghe", false, ("role", "vua"), ("organisation", Unit)))).Expect(422, "Invalid");
        Assert.Equal(("role", "UnknownChoice"), (wrong["errors"][0]!["field"]!.GetValue<string>(), wrong["errors"][0]!["code"]!.GetValue<string>()));
        // A unit would be left without anybody who answers for it.
        var vacant = (await app.Admin.CallAsync("changeBook", match, Change("thoi-nhiem-vu", "bt-vuon", false, ("last", "2026-01-01")))).Expect(422, "Invalid");
        Assert.Contains(vacant["errors"].AsArray(), e => e!["code"]!.GetValue<string>() == "Vacancy" && e["detail"]!.GetValue<string>().Length > 0);
        Assert.Equal(book.ETag, (await app.Admin.CallAsync("readBook")).ETag);
    }

    private static async Task<string> JoinedAsync(ApiApp app)
    {
        var (match, email) = (await MatchAsync(app), $"{Guid.NewGuid():N}"[..10] + "@khoi.example.vn");
        var tried = (await app.Admin.CallAsync("changeBook", match, Person(email, dry: true))).Expect(200);
        Assert.False(tried["written"].GetValue<bool>());
        Assert.Contains("Lò Văn Thử", Assert.Single(tried["added"].AsArray())!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty((await app.Admin.CallAsync("listPeople", new() { ["q"] = email })).Expect(200).Items);

        var keyed = new Dictionary<string, string>(match) { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var written = (await app.Admin.CallAsync("changeBook", keyed, Person(email))).Expect(200);
        Assert.True(written["written"].GetValue<bool>());
        var again = (await app.Admin.CallAsync("changeBook", keyed, Person(email))).Expect(200);
        Assert.Equal((written.Text, "true"), (again.Text, again.Headers["Idempotency-Replayed"]));
        (await app.Admin.CallAsync("changeBook", match, Person(email))).Expect(412, "ChangedSince");
        var found = Assert.Single((await app.Admin.CallAsync("listPeople", new() { ["q"] = "lo van thu " + email })).Items);
        Assert.Contains(
            (await app.Admin.CallAsync("readAudit", new() { ["code"] = "to-chuc" })).Expect(200)["lines"].AsArray(),
            l => l!["act"]!.GetValue<string>() == "can-bo" && l["via"]!.GetValue<string>() == "api development");
        return found["id"]!.GetValue<string>();
    }

    private static async Task DutyAsync(ApiApp app, string person)
    {
        (await app.Admin.CallAsync("changeBook", await MatchAsync(app), Change("giao-nhiem-vu", person, false, ("role", "cell-approver"), ("organisation", Unit), ("from", "2026-01-01")))).Expect(200);
        var held = (await app.Admin.CallAsync("listPeople", new() { ["q"] = person })).Items.Single(p => p["id"]!.GetValue<string>() == person)["duties"]![0]!;
        Assert.True(held["holds"]!.GetValue<bool>());
        (await app.Admin.CallAsync("changeBook", await MatchAsync(app), Change("het-nhiem-vu", held["key"]!.GetValue<string>(), false, ("last", "2026-01-31")))).Expect(200);
        var ended = (await app.Admin.CallAsync("listPeople", new() { ["q"] = person })).Items.Single(p => p["id"]!.GetValue<string>() == person)["duties"]![0]!;
        Assert.Equal((false, "2026-01-31"), (ended["holds"]!.GetValue<bool>(), ended["to"]!.GetValue<string>()));
    }

    /// <summary>What was exported is nothing new; with another name it is; half a file is none.</summary>
    private static async Task WholeAsync(ApiApp app, string person)
    {
        var file = (await app.Admin.CallAsync("exportBook")).Expect(200).Text;
        Assert.Contains(person, file, StringComparison.Ordinal);
        (await app.Admin.CallAsync("importBook", await MatchAsync(app), file: Json(file))).Expect(422, "NothingChanges");
        (await app.Admin.CallAsync("importBook", await MatchAsync(app), file: Json(file[..(file.Length / 2)]))).Expect(422, "Invalid");
        (await app.Admin.CallAsync("importBook", new() { ["If-Match"] = "\"0123\"" }, file: Json(file))).Expect(412, "ChangedSince");
        var changed = file.Replace("Lò Văn Thử", "Lò Văn Thật", StringComparison.Ordinal);
        Assert.False((await app.Admin.CallAsync("importBook", new(await MatchAsync(app)) { ["dryRun"] = "true" }, file: Json(changed))).Expect(200)["written"].GetValue<bool>());
        (await app.Admin.CallAsync("importBook", await MatchAsync(app), file: Json(changed))).Expect(200);
        Assert.Equal("Lò Văn Thật", (await app.Admin.CallAsync("listPeople", new() { ["q"] = person })).Items[0]["fullName"]!.GetValue<string>());
    }

    private static Upload Json(string text) => new("to-chuc.json", "application/octet-stream", System.Text.Encoding.UTF8.GetBytes(text));
}
