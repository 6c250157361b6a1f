using System.Globalization;
using System.Text.Json.Nodes;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Commendations;
using Xunit;
using static DanVanKheo.Functions.Tests.Api.ApiScenario;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>A commendation by programs from end to end: what is pending is entered and settled, the result staged and applied, the decision amended.</summary>
internal static class CommendationCalls
{
    private static string Today => DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static async Task RunAsync(ApiApp app)
    {
        (await app.Admin.CallAsync("applyStagedResults", body: new JsonObject())).Expect(409, "NothingStaged");
        var code = (await app.Admin.CallAsync("createDossier", body: Answers(Signing.OwnSubject()))).Expect(201).String("dossier", "code");
        (await app.Admin.CallAsync("readDecision", Code(code))).Expect(404, "UnknownDecision");
        await HoldsAsync(app, code);
        await app.ApproveAsync(code, "chi-bo");
        await app.ApproveAsync(code, "khoi");
        await StagedAsync(app, code);
        await app.Admin.UntilAsync(code, a => a.String("dossier", "status") == "commended");
        await ChangedAsync(app, code);
        await RightsAsync(app, code);
        var acts = (await app.Admin.CallAsync("readAudit", Code(code))).Expect(200)["lines"].AsArray().Where(l => l!["via"]!.GetValue<string>() == "api development").Select(l => l!["act"]!.GetValue<string>()).ToHashSet();
        Assert.Superset(new HashSet<string> { "Submitted", "HoldEntered", "HoldLifted", "AwardAmended", "AwardRevoked" }, acts);
    }

    private static async Task HoldsAsync(ApiApp app, string code)
    {
        var hold = new JsonObject { ["kind"] = "complaint", ["from"] = Today, ["to"] = "2020-01-01", ["source"] = "Đơn phản ánh ngày 02/3 của công dân." };
        Assert.Equal("HoldEndsBefore", (await app.Admin.CallAsync("enterHold", Code(code), hold.DeepClone())).Expect(422, "Invalid")["errors"][0]!["code"]!.GetValue<string>());
        hold.Remove("to");
        (await app.Admin.CallAsync("enterHold", Code(code), new JsonObject { ["kind"] = "x", ["from"] = Today, ["source"] = "y" })).Expect(400, "BodyUnreadable");
        var key = new Dictionary<string, string>(Code(code)) { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var entered = (await app.Admin.CallAsync("enterHold", key, hold.DeepClone())).Expect(201);
        Assert.Equal(entered.Text, (await app.Admin.CallAsync("enterHold", key, hold.DeepClone())).Expect(201).Text);
        Assert.Single((await app.Admin.CallAsync("enterHold", Code(code), hold.DeepClone())).Expect(201).Items);
        var lifting = new Dictionary<string, string>(Code(code)) { ["hold"] = entered.Items[0]["id"]!.GetValue<string>() };
        (await app.Admin.CallAsync("liftHold", lifting, new JsonObject { ["reason"] = "xong" })).Expect(422, "Invalid");
        (await app.Admin.CallAsync("liftHold", lifting, new JsonObject { ["reason"] = "Đã xác minh, nội dung không đúng." })).Expect(200);
        (await app.Admin.CallAsync("liftHold", lifting, new JsonObject { ["reason"] = "Một lý do khác hẳn." })).Expect(422, "Invalid");
        Assert.NotNull(Assert.Single((await app.Admin.CallAsync("listHolds", Code(code))).Expect(200).Items)["liftedAt"]);
    }

    private static async Task StagedAsync(ApiApp app, string code)
    {
        var given = await app.DecideAsync(code, "khen-thuong", new JsonObject { ["verdict"] = "approve", ["reason"] = "Đủ điều kiện khen thưởng.", ["award"] = "giay-khen", ["decisionDate"] = Today, ["signer"] = "bi-thu", ["staged"] = true });
        Assert.Null(given.Json!["verdict"]);
        var staged = (await app.Admin.CallAsync("listStagedResults")).Expect(200).Items.Single(s => s["dossier"]!.GetValue<string>() == code);
        Assert.Contains("…-QĐ/ĐUK", staged["letterText"]!.GetValue<string>(), StringComparison.Ordinal);
        var key = new Dictionary<string, string> { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var begun = (await app.Admin.CallAsync("applyStagedResults", key, new JsonObject())).Expect(202);
        Assert.Equal(begun.String("id"), (await app.Admin.CallAsync("applyStagedResults", key, new JsonObject())).Expect(202).String("id"));
        var batch = new Dictionary<string, string> { ["id"] = begun.String("id") };
        for (var tries = 0; tries < 300 && !(await app.Admin.CallAsync("readBatch", batch)).Expect(200)["done"].GetValue<bool>(); tries++) await Task.Delay(100);
        Assert.Equal("applied", (await app.Admin.CallAsync("readBatch", batch))["lines"].AsArray().Single(l => l!["dossier"]!.GetValue<string>() == code)!["result"]!.GetValue<string>());
        (await app.Admin.CallAsync("readBatch", new() { ["id"] = "0011223344556677" })).Expect(404, "UnknownBatch");
    }

    private static async Task ChangedAsync(ApiApp app, string code)
    {
        var read = (await app.Admin.CallAsync("readDecision", Code(code))).Expect(200);
        Assert.Contains((await app.Admin.CallAsync("listDecisions")).Expect(200).Items, d => d["text"]!.GetValue<string>() == read.String("number") && d["about"]!.GetValue<string>() == code);
        var amend = new JsonObject { ["kind"] = "amend", ["date"] = Today, ["signer"] = "bi-thu", ["reason"] = "Ghi đúng tên tập thể theo quyết định thành lập." };
        (await app.Admin.CallAsync("changeDecision", Code(code), amend.DeepClone())).Expect(428, "MatchMissing");
        var match = new Dictionary<string, string>(Code(code)) { ["If-Match"] = read.ETag };
        Assert.Equal("subjectName", (await app.Admin.CallAsync("changeDecision", match, amend.DeepClone())).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        amend["subjectName"] = "Ban Chấp hành Hội Phụ nữ";
        var keyed = new Dictionary<string, string>(match) { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var amended = (await app.Admin.CallAsync("changeDecision", keyed, amend.DeepClone())).Expect(201);
        Assert.Equal(("amended", "Ban Chấp hành Hội Phụ nữ"), (amended.String("state"), amended.String("subjectName")));
        Assert.Equal("true", (await app.Admin.CallAsync("changeDecision", keyed, amend.DeepClone())).Expect(201).Headers["Idempotency-Replayed"]);
        (await app.Admin.CallAsync("changeDecision", match, amend.DeepClone())).Expect(412, "ChangedSince");

        var revoke = new JsonObject { ["kind"] = "revoke", ["date"] = Today, ["signer"] = "bi-thu", ["reason"] = "Số liệu kê khai không đúng thực tế." };
        match["If-Match"] = (await app.Admin.CallAsync("readDecision", Code(code))).ETag;
        Assert.Equal("ground", (await app.Admin.CallAsync("changeDecision", match, revoke.DeepClone())).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        revoke["ground"] = "falseAchievement";
        var revoked = (await app.Admin.CallAsync("changeDecision", match, revoke)).Expect(201);
        Assert.Equal(("revoked", 2), (revoked.String("state"), revoked["changes"].AsArray().Count));
        await app.Admin.UntilAsync(code, a => a.String("dossier", "status") == "awardRevoked");
    }

    private static async Task RightsAsync(ApiApp app, string code)
    {
        var other = await app.AsAsync("bt-thue", ApiScopes.ReadCommendations, ApiScopes.WriteCommendations);
        foreach (var id in (string[])["readDecision", "listHolds"]) (await other.CallAsync(id, Code(code))).Expect(403, "NoDuty");
        foreach (var id in (string[])["listStagedResults", "listDecisions"]) (await other.CallAsync(id)).Expect(403, "NoDuty");
        (await other.CallAsync("applyStagedResults", body: new JsonObject())).Expect(403, "NoDuty");
    }
}
