using System.Text;
using System.Text.Json.Nodes;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Webhooks;
using DanVanKheo.TestKit;
using DanVanKheo.Webhooks;
using Xunit;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>A drafting tool proposes new rules and another administrator's lets them hold; a document system is told of events and asks for one once more.</summary>
internal static class RulesCalls
{
    private const string Other = "pho-bi-thu";
    private const string Note = "Chủ đề năm mới theo kế hoạch của Đảng ủy";

    public static async Task RunAsync(ApiApp app)
    {
        await EditionsAsync(app);
        await WebhooksAsync(app);
    }

    private static async Task EditionsAsync(ApiApp app)
    {
        var id = (await app.Admin.CallAsync("listProgrammes")).Items[0]["id"]!.GetValue<string>();
        var programme = new Dictionary<string, string> { ["id"] = id };
        var held = (await app.Admin.CallAsync("listEditions", programme)).Expect(200).Items[0]!;
        Assert.Equal(("effective", ""), (held["state"]!.GetValue<string>(), held["by"]!.GetValue<string>()));
        (await app.Admin.CallAsync("listEditions", new() { ["id"] = "khong-co" })).Expect(404, "ProgrammeUnknown");
        (await app.Admin.CallAsync("downloadEdition", new(programme) { ["number"] = "99" })).Expect(404, "EditionUnknown");
        var file = (await app.Admin.CallAsync("downloadEdition", new(programme) { ["number"] = $"{held["number"]}" })).Expect(200).Text;
        var proposal = await ProposedAsync(app, programme, file);

        var one = new Dictionary<string, string>(programme) { ["number"] = $"{proposal}" };
        var holds = new JsonObject { ["state"] = "effective" };
        Assert.Equal("ProgrammeOwn", (await app.Admin.CallAsync("decideEdition", one, holds)).Expect(409, "EditionDecided")["errors"][0]!["code"]!.GetValue<string>());
        (await app.Admin.CallAsync("decideEdition", one, new JsonObject { ["state"] = "proposed" })).Expect(422, "Invalid");
        var intake = await app.AsAsync(ApiApp.Intake, ApiScopes.ReadOrganisations, ApiScopes.WriteOrganisations);
        (await intake.CallAsync("listEditions", programme)).Expect(403, "NoDuty");
        (await intake.CallAsync("decideEdition", one, holds)).Expect(403, "NoDuty");
        var other = await app.AsAsync(Other, ApiScopes.WriteOrganisations);
        for (var twice = 0; twice < 2; twice++) Assert.Equal("effective", (await other.CallAsync("decideEdition", one, holds)).Expect(200).String("state"));
        Assert.Equal("ProgrammeDecided", (await other.CallAsync("decideEdition", one, new JsonObject { ["state"] = "dropped" })).Expect(409, "EditionDecided")["errors"][0]!["code"]!.GetValue<string>());
        app.Admin.Called.UnionWith(other.Called);
        Assert.Contains("Năm thử giao diện", (await app.Admin.CallAsync("downloadEdition", one)).Text, StringComparison.Ordinal);
        Assert.Equal([proposal, held["number"]!.GetValue<int>()], (await app.Admin.CallAsync("listEditions", programme)).Items.Where(e => e!["state"]!.GetValue<string>() == "effective").Select(e => e!["number"]!.GetValue<int>()));
        var log = (await app.Admin.CallAsync("readAudit", new() { ["code"] = "chuong-trinh" })).Expect(200)["lines"].AsArray();
        Assert.Contains(log, l => l!["act"]!.GetValue<string>() == "ProgrammeConfirmed" && l["via"]!.GetValue<string>().StartsWith("api ", StringComparison.Ordinal));
    }

    /// <summary>Half a file, another programme's, one with a fault, one without a reason, one that changes nothing: none is kept.</summary>
    /// <returns>The number of the one that is.</returns>
    private static async Task<int> ProposedAsync(ApiApp app, Dictionary<string, string> programme, string file)
    {
        var noted = new Dictionary<string, string>(programme) { ["note"] = Note };
        (await app.Admin.CallAsync("proposeEdition", noted, file: Json(file[..(file.Length / 2)]))).Expect(422, "Invalid");
        Assert.Equal(("id", "UnknownChoice"), await RefusedAsync(app, noted, Changed(file, ("id", "khac"))));
        Assert.Equal("DefinitionFault", (await RefusedAsync(app, noted, Changed(file, ("season", 7)))).Code);
        Assert.Equal(("note", "NothingChanged"), await RefusedAsync(app, noted, file));
        var theme = Changed(file, ("theme", new JsonObject { ["vi"] = "Năm thử giao diện", ["en"] = "A year of trying the interface" }));
        Assert.Equal(("note", "TooShort"), await RefusedAsync(app, programme, theme));
        Assert.Single((await app.Admin.CallAsync("listEditions", programme)).Items);
        var kept = (await app.Admin.CallAsync("proposeEdition", noted, file: Json(theme))).Expect(201);
        Assert.Equal(("proposed", Note, 1), (kept.String("state"), kept.String("note"), kept["changes"].GetValue<int>()));
        return kept["number"].GetValue<int>();
    }

    private static async Task<(string Field, string Code)> RefusedAsync(ApiApp app, Dictionary<string, string> arguments, string file)
    {
        var error = (await app.Admin.CallAsync("proposeEdition", arguments, file: Json(file))).Expect(422, "Invalid")["errors"][0]!;
        return (error["field"]!.GetValue<string>(), error["code"]!.GetValue<string>());
    }

    private static string Changed(string file, params (string Name, JsonNode Value)[] members)
    {
        var definition = JsonNode.Parse(file)!.AsObject();
        foreach (var (name, value) in members) definition[name] = value.DeepClone();
        return definition.ToJsonString();
    }

    private static async Task WebhooksAsync(ApiApp app)
    {
        using var receiver = new Receiver();
        JsonObject Wanted(string address) => new() { ["address"] = address, ["events"] = new JsonArray(WebhookEvent.DossierSubmitted) };
        Assert.Equal("address", (await app.Admin.CallAsync("makeWebhook", body: Wanted("ftp://x"))).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        var keyed = new Dictionary<string, string> { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var made = (await app.Admin.CallAsync("makeWebhook", keyed, Wanted(receiver.Address))).Expect(201);
        Assert.Equal(made.String("secret"), (await app.Admin.CallAsync("makeWebhook", keyed, Wanted(receiver.Address))).Expect(201).String("secret"));
        var listed = Assert.Single((await app.Admin.CallAsync("listWebhooks")).Items, w => w!["id"]!.GetValue<string>() == made.String("id"));
        Assert.Null(listed!["secret"]);

        var code = (await app.Admin.CallAsync("createDossier", body: ApiScenario.Answers(Hosting.People.Model(2)))).Expect(201).String("dossier", "code");
        var first = (await receiver.WaitForAsync(WebhookEvent.DossierSubmitted, code))[0];
        var webhook = new Dictionary<string, string> { ["id"] = made.String("id") };
        var delivery = await ArrivedAsync(app, webhook, code);
        var replay = new Dictionary<string, string>(webhook) { ["delivery"] = delivery };
        (await app.Admin.CallAsync("replayDelivery", replay)).Expect(202);
        Assert.Equal(first.Id, (await receiver.WaitForAsync(WebhookEvent.DossierSubmitted, code, 2))[1].Id);
        (await app.Admin.CallAsync("replayDelivery", new(webhook) { ["delivery"] = "khong-co" })).Expect(404, "DeliveryUnknown");
        for (var twice = 0; twice < 2; twice++) (await app.Admin.CallAsync("endWebhook", webhook)).Expect(200).String("endedAt");
        (await app.Admin.CallAsync("endWebhook", new() { ["id"] = "khong-co" })).Expect(404, "WebhookUnknown");
        (await (await app.AsAsync(ApiApp.Intake, ApiScopes.Admin)).CallAsync("listWebhooks")).Expect(403, "NoDuty");
    }

    /// <summary>The id of the message about a dossier, once it has arrived.</summary>
    private static async Task<string> ArrivedAsync(ApiApp app, Dictionary<string, string> webhook, string code)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var found = (await app.Admin.CallAsync("listDeliveries", webhook)).Expect(200).Items.FirstOrDefault(d => d!["subject"]!.GetValue<string>() == code);
            if (found?["tries"]!.AsArray() is [.., { } last] && last["status"]?.GetValue<int>() is >= 200 and < 300) return found["id"]!.GetValue<string>();
            await Task.Delay(100);
        }

        throw new TimeoutException("The message did not arrive.");
    }

    private static Upload Json(string text) => new("chuong-trinh.json", "application/octet-stream", Encoding.UTF8.GetBytes(text));
}
