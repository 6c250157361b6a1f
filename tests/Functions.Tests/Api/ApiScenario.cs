using System.Text.Json.Nodes;
using DanVanKheo.TestKit;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>What programs send: registrations as the form has them.</summary>
internal static class ApiScenario
{
    /// <summary>The answers of a whole registration.</summary>
    public static JsonObject Answers(Registration model) => new()
    {
        ["answers"] = new JsonObject(((string[])["khai-quat", "noi-dung", "ket-qua"]).SelectMany(model.Step).Select(a => KeyValuePair.Create(a.Key, (JsonNode?)a.Value))),
    };

    public static Dictionary<string, string> Code(string code) => new() { ["code"] = code };

    /// <summary>Reads the dossier until it is as it must be: its orchestration works on it meanwhile.</summary>
    public static async Task<DocumentAnswer> UntilAsync(this DocumentClient client, string code, Func<DocumentAnswer, bool> done)
    {
        for (var tries = 0; ; tries++)
        {
            var answer = (await client.CallAsync("readDossier", Code(code))).Expect(200);
            if (done(answer)) return answer;
            if (tries == 300) throw new TimeoutException($"The dossier stays as it is: {answer.Text}");
            await Task.Delay(100);
        }
    }

    public static Task<DocumentAnswer> AskedAsync(this DocumentClient client, string code) => client.UntilAsync(code, a => a["holders"].AsArray().Count > 0);
}
