using System.Text.Json.Nodes;
using DanVanKheo.Api;
using static DanVanKheo.Functions.Tests.Api.ApiScenario;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>Opinions by programs of those who are asked: a token of theirs, the code from their mail, and the version they read.</summary>
internal static class ApiDeciding
{
    /// <summary>Waits until the stage asks somebody, and answers for them.</summary>
    public static async Task<DocumentAnswer> DecideAsync(this ApiApp app, string code, string stage, JsonObject opinion)
    {
        var asked = await app.Admin.UntilAsync(code, a => a.String("dossier", "stage") == stage && a["holders"].AsArray().Count > 0);
        var person = await app.AsAsync(asked["holders"][0]!["person"]!.GetValue<string>(), ApiScopes.WriteOpinions, ApiScopes.ReadDossiers);
        var sentTo = (await person.CallAsync("askOpinionCode", Code(code))).Expect(202).String("sentTo");
        var mail = await app.Mailbox.WaitForAsync(sentTo, code, where: m => m.Key.StartsWith($"{code}|{stage}|", StringComparison.Ordinal) && m.Key.Contains("|OpinionCode|", StringComparison.Ordinal));
        opinion["code"] = mail.Code;
        var read = new Dictionary<string, string> { ["code"] = code, ["If-Match"] = (await person.CallAsync("readDossier", Code(code))).ETag };
        return (await person.CallAsync("giveOpinion", read, opinion)).Expect(201);
    }

    public static Task<DocumentAnswer> ApproveAsync(this ApiApp app, string code, string stage) =>
        app.DecideAsync(code, stage, new JsonObject { ["verdict"] = "approve", ["reason"] = "Mô hình thiết thực, cách làm phù hợp." });
}
