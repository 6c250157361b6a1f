using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Hosting;
using Xunit;
using static DanVanKheo.Functions.Tests.Api.ApiScenario;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>An office's own program does what its clerks do on the board: tags, reminders, messages, substitutions, exports.</summary>
internal static class BoardCalls
{
    public static async Task RunAsync(ApiApp app)
    {
        var code = (await app.Admin.CallAsync("createDossier", body: Answers(People.Model(4)))).Expect(201).String("dossier", "code");
        await app.Admin.AskedAsync(code);
        await ActsAsync(app, code);
        await MessagesAsync(app, code);
        await SubstitutionsAsync(app);
        await ExportsAsync(app, code);
    }

    private static async Task ActsAsync(ApiApp app, string code)
    {
        Task<DocumentAnswer> Do(string what, params (string Name, string Value)[] more)
        {
            var body = new JsonObject { ["what"] = what, ["dossiers"] = new JsonArray(code, "DVK-1999-0001") };
            foreach (var (name, value) in more) body[name] = value;
            return app.Admin.CallAsync("actOnDossiers", body: body);
        }

        Assert.Equal("dossiers", (await app.Admin.CallAsync("actOnDossiers", body: new JsonObject { ["what"] = "remind", ["dossiers"] = new JsonArray() })).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        (await Do("tag", ("tag", " "))).Expect(422, "Invalid");
        Assert.Equal([null, "UnknownDossier"], (await Do("tag", ("tag", "Ưu tiên"))).Expect(200).Items.Select(i => i["fault"]?.GetValue<string>()));
        Assert.Equal("Ưu tiên", Assert.Single((await app.Admin.CallAsync("listTags", Code(code))).Expect(200).Json!["items"]!.AsArray())!.GetValue<string>());
        (await Do("untag", ("tag", "uu tien"))).Expect(200);
        Assert.Empty((await app.Admin.CallAsync("listTags", Code(code))).Items);
        Assert.Null((await Do("remind")).Expect(200).Items[0]["fault"]);
        Assert.Equal("person", (await Do("handOver", ("person", "khong-co"))).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        var asked = (await app.Admin.CallAsync("readDossier", Code(code)))["holders"][0]!["person"]!.GetValue<string>();
        (await Do("handOver", ("person", asked), ("reason", "x"))).Expect(422, "Invalid");
        var other = await app.AsAsync("bt-thue", ApiScopes.WriteDossiers);
        Assert.Equal("DossierNotYours", (await other.CallAsync("actOnDossiers", body: new JsonObject { ["what"] = "remind", ["dossiers"] = new JsonArray(code) })).Expect(200).Items[0]["fault"]!.GetValue<string>());
        var via = (await app.Admin.CallAsync("readAudit", Code(code)))["lines"].AsArray().Where(l => l!["act"]!.GetValue<string>() is "Tagged" or "Untagged" or "Reminded").Select(l => l!["via"]!.GetValue<string>()).ToList();
        Assert.Equal(3, via.Count);
        Assert.All(via, v => Assert.Equal("api development", v));
    }

    private static async Task MessagesAsync(ApiApp app, string code)
    {
        var message = new JsonObject { ["text"] = "ừ", ["audience"] = "reviewers" };
        (await app.Admin.CallAsync("writeMessage", Code(code), message.DeepClone())).Expect(422, "Invalid");
        message["text"] = "Đề nghị đồng chí xem lại chỉ tiêu.";
        message["audience"] = "stage";
        Assert.Equal("audience", (await app.Admin.CallAsync("writeMessage", Code(code), message.DeepClone())).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        message["audience"] = "everyone";
        var key = new Dictionary<string, string>(Code(code)) { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var written = (await app.Admin.CallAsync("writeMessage", key, message.DeepClone())).Expect(201);
        Assert.Equal(written.Text, (await app.Admin.CallAsync("writeMessage", key, message)).Expect(201).Text);
        Assert.Equal(ApiApp.Administrator, Assert.Single((await app.Admin.CallAsync("listMessages", Code(code))).Expect(200).Items)["author"]!.GetValue<string>());
        var other = await app.AsAsync("bt-thue", ApiScopes.ReadDossiers);
        (await other.CallAsync("listMessages", Code(code))).Expect(403, "NoDuty");
        (await other.CallAsync("listTags", Code(code))).Expect(403, "NoDuty");
    }

    private static async Task SubstitutionsAsync(ApiApp app)
    {
        static string Day(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var away = new JsonObject { ["substitute"] = "bt-thue", ["from"] = Day(40), ["to"] = Day(30), ["reason"] = "Đi công tác nước ngoài." };
        Assert.Equal(["substitute", "to"], (await app.Admin.CallAsync("makeSubstitution", body: away.DeepClone())).Expect(422, "Invalid")["errors"].AsArray().Select(e => e!["field"]!.GetValue<string>()).Order());
        (away["substitute"], away["to"]) = ("pho-bi-thu", Day(45));
        (await app.Admin.CallAsync("makeSubstitution", body: away.DeepClone())).Expect(201);
        (await app.Admin.CallAsync("makeSubstitution", body: away.DeepClone())).Expect(201);
        Assert.Equal(Day(45), Assert.Single((await app.Admin.CallAsync("listSubstitutions")).Expect(200).Items)["to"]!.GetValue<string>());
        (await app.Admin.CallAsync("endSubstitution", new() { ["from"] = Day(41) })).Expect(404, "SubstitutionUnknown");
        Assert.Empty((await app.Admin.CallAsync("endSubstitution", new() { ["from"] = Day(40) })).Expect(200).Items);
        var lines = (await app.Admin.CallAsync("readAudit", new() { ["code"] = "to-chuc" }))["lines"].AsArray();
        foreach (var act in (string[])["SubstitutionMade", "SubstitutionEnded"]) Assert.Equal("api development", Assert.Single(lines, l => l!["act"]!.GetValue<string>() == act)!["via"]!.GetValue<string>());
    }

    private static async Task ExportsAsync(ApiApp app, string code)
    {
        var year = int.Parse(code.Split('-')[1], CultureInfo.InvariantCulture);
        (await app.Admin.CallAsync("startExport", body: new JsonObject { ["year"] = 20 })).Expect(422, "Invalid");
        var none = await DoneAsync(app, new JsonObject { ["year"] = 1999 });
        Assert.Equal(("refused", "NothingToExport"), (none.String("state"), none.String("refusal")));
        (await app.Admin.CallAsync("downloadJob", new() { ["id"] = none.String("id") })).Expect(409, "JobNotDone");

        var sheet = await DoneAsync(app, new JsonObject { ["year"] = year });
        Assert.EndsWith(".xlsx", sheet.String("file"), StringComparison.Ordinal);
        var archive = await DoneAsync(app, new JsonObject { ["year"] = year, ["archive"] = true });
        var file = (await app.Admin.CallAsync("downloadJob", new() { ["id"] = archive.String("id") })).Expect(200);
        using var zip = new ZipArchive(new MemoryStream(file.Body));
        Assert.Equal(archive["things"].GetValue<int>(), zip.Entries.Count(e => e.Name == "ho-so.html"));
        Assert.NotNull(zip.GetEntry($"{code}/ho-so.html"));
        Assert.Contains((await app.Admin.CallAsync("readAudit", Code(code)))["lines"].AsArray(), l => l!["act"]!.GetValue<string>() == "SensitiveRead" && l["actor"]!.GetValue<string>() == ApiApp.Administrator);

        var other = await app.AsAsync("bt-thue", ApiScopes.ReadDossiers);
        (await other.CallAsync("readJob", new() { ["id"] = archive.String("id") })).Expect(403, "NoDuty");
        (await other.CallAsync("downloadJob", new() { ["id"] = archive.String("id") })).Expect(403, "NoDuty");
        (await app.Admin.CallAsync("readJob", new() { ["id"] = "20200101-000000-00000000" })).Expect(404, "JobUnknown");
    }

    /// <summary>Begun twice under one key it is one.</summary>
    private static async Task<DocumentAnswer> DoneAsync(ApiApp app, JsonObject export)
    {
        var key = new Dictionary<string, string> { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var job = new Dictionary<string, string> { ["id"] = (await app.Admin.CallAsync("startExport", key, export.DeepClone())).Expect(202).String("id") };
        Assert.Equal(job["id"], (await app.Admin.CallAsync("startExport", key, export)).Expect(202).String("id"));
        for (var tries = 0; tries < 300 && (await app.Admin.CallAsync("readJob", job)).Expect(200).String("state") == "running"; tries++) await Task.Delay(100);
        return await app.Admin.CallAsync("readJob", job);
    }
}
