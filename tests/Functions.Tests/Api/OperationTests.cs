using System.Globalization;
using System.Text.Json.Nodes;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Hosting;
using DanVanKheo.Functions.Tests.Imports;
using DanVanKheo.Functions.Tests.Letters;
using DanVanKheo.TestKit;
using Xunit;
using static DanVanKheo.Functions.Tests.Api.ApiScenario;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>An outside program that knows the document and nothing else calls every operation there is; without the right scope each of them refuses.</summary>
public sealed class OperationTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task Every_operation_is_refused_without_a_token_or_the_scope()
    {
        var nobody = app.Admin.With(null);
        var wrong = app.Admin.With("dvk_" + new string('a', 43));
        var (papers, audits) = (await app.AsAsync(ApiApp.Administrator, ApiScopes.ReadPapers), await app.AsAsync(ApiApp.Administrator, ApiScopes.ReadAudit));
        foreach (var (id, path, _, operation) in app.Admin.Operations)
        {
            var arguments = path.Split('/').Where(p => p.StartsWith('{')).ToDictionary(p => p[1..^1], _ => "x");
            var file = operation["requestBody"]?["content"] is JsonObject takes && !takes.ContainsKey("application/json") ? SampleFiles.Pdf() : null;
            foreach (var (client, code) in ((DocumentClient, string)[])[(nobody, "TokenMissing"), (wrong, "TokenInvalid")])
            {
                var refused = (await client.CallAsync(id, arguments, file: file)).Expect(401, code);
                Assert.StartsWith("Bearer", refused.Headers["WWW-Authenticate"], StringComparison.Ordinal);
            }

            var scope = operation["security"]![0]!["token"]![0]!.GetValue<string>();
            if (scope.Length == 0) continue;
            var other = scope == ApiScopes.ReadPapers ? audits : papers;
            Assert.Contains(scope, (await other.CallAsync(id, arguments, file: file)).Expect(403, "ScopeMissing").Headers["WWW-Authenticate"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_operation_does_what_the_document_says()
    {
        await TreeAsync();
        var code = await RegisteredAsync();
        await OpinionsAsync(code);
        await DraftsAsync();
        await ImportsAsync();
        await FiguresAsync(code);
        await PapersAsync();
        await ReportsAsync();
        await LettersAsync(code);
        await BookCalls.RunAsync(app);
        await CommendationCalls.RunAsync(app);
        await BoardCalls.RunAsync(app);
        await CareCalls.RunAsync(app);
        await RulesCalls.RunAsync(app);
        await HistoriesAsync(code);
        Assert.Empty(app.Admin.Operations.Select(o => o.Id).Except(app.Admin.Called));
    }

    private async Task TreeAsync()
    {
        Assert.Equal("development", (await app.Admin.CallAsync("readToken")).Expect(200).String("id"));
        var programme = (await app.Admin.CallAsync("listProgrammes")).Expect(200).Items[0]["id"]!.GetValue<string>();
        var details = (await app.Admin.CallAsync("readProgramme", new Dictionary<string, string> { ["id"] = programme })).Expect(200);
        Assert.Contains(details["fields"].AsArray(), f => f!["id"]!.GetValue<string>() == "email");
        var tree = (await app.Admin.CallAsync("listOrganisations")).Expect(200);
        Assert.Contains(tree.Items, o => o["id"]!.GetValue<string>() == "hoi-phu-nu");
        Assert.Equal("hoi-phu-nu", (await app.Admin.CallAsync("readOrganisation", new Dictionary<string, string> { ["id"] = "hoi-phu-nu" })).Expect(200).String("organisation", "id"));
        (await app.Admin.CallAsync("readOrganisation", new Dictionary<string, string> { ["id"] = "khong-co" })).Expect(404, "UnknownUnit");
    }

    private async Task<string> RegisteredAsync()
    {
        var made = (await app.Admin.CallAsync("createDossier", body: Answers(People.Model()))).Expect(201);
        var code = made.String("dossier", "code");
        Assert.Equal($"/api/v1/dossiers/{code}", made.Headers["Location"]);
        var listed = (await app.Admin.CallAsync("listDossiers", new Dictionary<string, string> { ["q"] = code, ["stage"] = "chi-bo" })).Expect(200);
        Assert.Equal(code, Assert.Single(listed.Items)["code"]!.GetValue<string>());
        Assert.Empty((await app.Admin.CallAsync("listEvidence", Code(code))).Expect(200).Items);
        return code;
    }

    /// <summary>Returned with a request for evidence, mended; another one rejected and opened again.</summary>
    private async Task OpinionsAsync(string code)
    {
        await DecideAsync(code, new JsonObject { ["verdict"] = "return", ["reason"] = "Đề nghị bổ sung ảnh minh chứng.", ["points"] = new JsonArray("section:minh-chung") });
        await app.Admin.UntilAsync(code, a => a.String("dossier", "status") == "returned");
        var file = (await app.Admin.CallAsync("uploadEvidence", new Dictionary<string, string> { ["code"] = code, ["caption"] = "Lễ ra quân" }, file: SampleFiles.Png())).Expect(201);
        Assert.Equal(file.String("id"), Assert.Single((await app.Admin.CallAsync("listEvidence", Code(code))).Items)["id"]!.GetValue<string>());
        var bytes = (await app.Admin.CallAsync("downloadEvidence", new Dictionary<string, string> { ["code"] = code, ["file"] = file.String("id") })).Expect(200);
        Assert.Equal(SampleFiles.Png().Content.ToArray(), bytes.Body);

        var other = (await app.Admin.CallAsync("createDossier", body: Answers(People.Model(2)))).Expect(201).String("dossier", "code");
        await DecideAsync(other, new JsonObject { ["verdict"] = "reject", ["reason"] = "Trùng với nhiệm vụ thường xuyên." });
        await app.Admin.UntilAsync(other, a => a.String("dossier", "status") == "rejected");
        var reopened = (await app.Admin.CallAsync("reopenDossier", Code(other), new JsonObject { ["stage"] = "chi-bo", ["reason"] = "Đơn vị đã giải trình thêm." })).Expect(200);
        Assert.Equal(2, reopened["dossier"]["attempt"]!.GetValue<int>());
    }

    /// <summary>The secretary's own program: a token of theirs, the code from their mail, and the version they read.</summary>
    private async Task DecideAsync(string code, JsonObject opinion)
    {
        var asked = await app.Admin.AskedAsync(code);
        var person = asked["holders"][0]!["person"]!.GetValue<string>();
        var secretary = await app.AsAsync(person, ApiScopes.WriteOpinions, ApiScopes.ReadDossiers);
        (await app.Admin.CallAsync("askOpinionCode", Code(code))).Expect(403, "NotAsked");
        var sentTo = (await secretary.CallAsync("askOpinionCode", Code(code))).Expect(202).String("sentTo");
        var mail = await app.Mailbox.WaitForAsync(sentTo, code, where: m => m.Key.StartsWith(code + "|", StringComparison.Ordinal) && m.Key.Contains("|OpinionCode|", StringComparison.Ordinal));
        opinion["code"] = "000000" == mail.Code ? "111111" : "000000";
        (await secretary.CallAsync("giveOpinion", Code(code), opinion)).Expect(428, "MatchMissing");
        var old = new Dictionary<string, string> { ["code"] = code, ["If-Match"] = "\"0123\"" };
        (await secretary.CallAsync("giveOpinion", old, opinion)).Expect(412, "ChangedSince");
        var read = new Dictionary<string, string> { ["code"] = code, ["If-Match"] = (await secretary.CallAsync("readDossier", Code(code))).ETag };
        Assert.Equal("code", (await secretary.CallAsync("giveOpinion", read, opinion)).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        opinion["code"] = mail.Code;
        var given = (await secretary.CallAsync("giveOpinion", read, opinion)).Expect(201);
        Assert.Equal(opinion["verdict"]!.GetValue<string>(), given.String("verdict"));
        app.Admin.Called.UnionWith(secretary.Called);
        (await app.Admin.CallAsync("listOpinions", Code(code))).Expect(200);
    }

    private async Task DraftsAsync()
    {
        var sent = Answers(People.Model(3));
        sent["answers"]!.AsObject().Remove("method");
        var held = (await app.Admin.CallAsync("createDraft", body: sent)).Expect(201);
        Assert.Equal("method", Assert.Single(held["missing"].AsArray())!["field"]!.GetValue<string>());
        var draft = new Dictionary<string, string> { ["draft"] = held.String("id") };
        (await app.Admin.CallAsync("submitDraft", draft)).Expect(422, "Invalid");

        held = (await app.Admin.CallAsync("createDraft", body: Answers(People.Model(3)))).Expect(201);
        draft["draft"] = held.String("id");
        (await app.Admin.CallAsync("uploadDraftEvidence", draft, file: SampleFiles.Pdf() with { ContentType = "application/octet-stream" })).Expect(201);
        (await app.Admin.CallAsync("uploadDraftEvidence", draft, file: new("thu.exe", "application/octet-stream", new byte[] { 1, 2, 3 }))).Expect(422, "Invalid");
        var spare = (await app.Admin.CallAsync("uploadDraftEvidence", draft, file: SampleFiles.Png() with { ContentType = "application/octet-stream" })).Expect(201).String("id");
        for (var twice = 0; twice < 2; twice++) Assert.Single((await app.Admin.CallAsync("removeDraftEvidence", new(draft) { ["file"] = spare })).Expect(200).Items);
        var code = (await app.Admin.CallAsync("submitDraft", draft)).Expect(201).String("dossier", "code");
        (await app.Admin.CallAsync("removeDraftEvidence", new(draft) { ["file"] = spare })).Expect(409, "DraftSent");
        Assert.Equal(code, (await app.Admin.CallAsync("submitDraft", draft)).Expect(201).String("dossier", "code"));
        Assert.Equal(code, (await app.Admin.CallAsync("readDraft", draft)).Expect(200).String("dossier"));
        Assert.Single((await app.Admin.CallAsync("listEvidence", Code(code))).Items);
        var other = await app.AsAsync(ApiApp.Intake, ApiScopes.WriteDossiers);
        (await other.CallAsync("readDraft", draft)).Expect(404, "DraftUnknown");
    }

    private async Task ImportsAsync()
    {
        var mark = Lists.Mark();
        var dry = (await app.Admin.CallAsync("createImport", new Dictionary<string, string> { ["dryRun"] = "true" }, file: Lists.Of(mark, 2))).Expect(201);
        Assert.Equal(("checked", 2), (dry.String("state"), dry["count"]["good"]!.GetValue<int>()));
        var list = new Dictionary<string, string> { ["id"] = dry.String("id") };
        (await app.Admin.CallAsync("startImport", list)).Expect(202);
        for (var tries = 0; tries < 300 && (await app.Admin.CallAsync("readImport", list)).Expect(200).String("state") != "done"; tries++) await Task.Delay(100);
        var rows = (await app.Admin.CallAsync("listImportRows", new(list) { ["limit"] = "1" })).Expect(200);
        var code = Assert.Single(rows.Items)["dossier"]!.GetValue<string>();
        Assert.Equal(Lists.Name(mark, 1), (await app.Admin.CallAsync("readDossier", Code(code))).Expect(200).String("dossier", "name"));
        Assert.Single((await app.Admin.CallAsync("listImportRows", new(list) { ["after"] = rows.String("next") })).Expect(200).Items);
    }

    private async Task FiguresAsync(string code)
    {
        var year = code.Split('-')[1];
        Assert.Contains((await app.Admin.CallAsync("listPeriods")).Expect(200).Items, p => p["id"]!.GetValue<string>() == $"{year}-nam");
        var asked = new Dictionary<string, string> { ["id"] = $"{year}-nam", ["asOf"] = $"{year}-12-31" };
        var summary = (await app.Admin.CallAsync("readSummary", asked)).Expect(200);
        Assert.NotEmpty(summary["tables"].AsArray());
        var registered = summary["counts"].AsArray().Single(c => c!["measure"]!.GetValue<string>() == "registered")!;
        var records = (await app.Admin.CallAsync("listRecords", new(asked) { ["figure"] = registered["figure"]!.GetValue<string>(), ["limit"] = "200" })).Expect(200);
        Assert.Equal(registered["number"]!.GetValue<int>(), records["total"].GetValue<int>());
        Assert.Contains(records.Items, r => r["code"]!.GetValue<string>() == code);
        await WithinUnitsAsync(asked, summary);
    }

    /// <summary>A unit's figures are a part of the bloc's, and each number is as long as its list.</summary>
    private async Task WithinUnitsAsync(Dictionary<string, string> asked, DocumentAnswer bloc)
    {
        var unit = new Dictionary<string, string>(asked) { ["scope"] = "hoi-phu-nu" };
        var own = (await app.Admin.CallAsync("readSummary", unit)).Expect(200);
        foreach (var cell in own["tables"].AsArray().SelectMany(t => t!["rows"]!.AsArray()).SelectMany(r => r!["cells"]!.AsArray()).Where(c => c!["figure"] is not null).DistinctBy(c => c!["figure"]!.GetValue<string>()).Where(c => c!["value"]!.GetValue<double>() > 0))
        {
            var list = (await app.Admin.CallAsync("listRecords", new(unit) { ["figure"] = cell!["figure"]!.GetValue<string>() })).Expect(200);
            Assert.Equal(cell["value"]!.GetValue<double>(), list["total"].GetValue<int>());
            Assert.All(list.Items, r => Assert.Equal("hoi-phu-nu", r["unit"]!.GetValue<string>()));
        }

        Assert.True(own["counts"][0]!["number"]!.GetValue<int>() < bloc["counts"][0]!["number"]!.GetValue<int>());
        (await app.Admin.CallAsync("readSummary", new(asked) { ["scope"] = "khong-co" })).Expect(422, "Invalid");
        (await app.Admin.CallAsync("listRecords", new(asked) { ["figure"] = "so=Tat-ca" })).Expect(422, "Invalid");
        (await app.Admin.CallAsync("readSummary", new() { ["id"] = asked["id"], ["basis"] = "report" })).Expect(404, "ReportUnknown");
    }

    /// <summary>Counted, sealed with a text, amended; a sealed one is not sealed again by who read it before.</summary>
    private async Task ReportsAsync()
    {
        var period = new Dictionary<string, string> { ["id"] = $"{DateTime.UtcNow.Year - 1}-h1" };
        (await app.Admin.CallAsync("countPeriod", new() { ["id"] = $"{DateTime.UtcNow.Year + 1}-h1" })).Expect(409, "PeriodOpen");
        var counted = (await app.Admin.CallAsync("countPeriod", period)).Expect(201);
        Assert.Equal("draft", Assert.Single(counted["reports"].AsArray())!["state"]!.GetValue<string>());
        var text = new JsonObject { ["limits"] = "Chưa đều giữa các đơn vị." };
        (await app.Admin.CallAsync("freezePeriod", period, text)).Expect(428, "MatchMissing");
        var read = new Dictionary<string, string>(period) { ["If-Match"] = (await app.Admin.CallAsync("readPeriod", period)).Expect(200).ETag };
        var frozen = (await app.Admin.CallAsync("freezePeriod", read, text)).Expect(200);
        Assert.Equal("frozen", Assert.Single(frozen["reports"].AsArray())!["state"]!.GetValue<string>());
        (await app.Admin.CallAsync("freezePeriod", read, text)).Expect(412, "ChangedSince");
        (await app.Admin.CallAsync("amendPeriod", period, new JsonObject { ["reason"] = "ngắn" })).Expect(422, "Invalid");
        var amended = (await app.Admin.CallAsync("amendPeriod", period, new JsonObject { ["reason"] = "Có hồ sơ được ghi bổ sung sau ngày khóa." })).Expect(201);
        Assert.Equal(2, amended["reports"].AsArray().Count);
        var other = await app.AsAsync(ApiApp.Intake, ApiScopes.WritePeriods);
        (await other.CallAsync("countPeriod", period)).Expect(403, "NoDuty");
    }

    /// <summary>The mail service tells that a receipt came back: it is sent once more, and then nothing waits.</summary>
    private async Task ReviewedAsync(string code)
    {
        var email = (await app.Admin.CallAsync("readDossier", Code(code))).String("contactEmail");
        var receipt = await app.Mailbox.WaitForAsync(email, code, where: m => m.Key.Contains("|Receipt|", StringComparison.Ordinal));
        await app.Events.SendAsync(app.Process.Address, EventPost.Event(receipt.Key, "bounce", email, "bounce-" + code, "550 5.1.1"));
        Assert.Contains((await app.Admin.CallAsync("listLetters")).Expect(200).Items, l => l["key"]!.GetValue<string>() == receipt.Key);
        JsonObject Review(string act, string reason = "") => new() { ["letter"] = receipt.Key, ["act"] = act, ["reason"] = reason };
        Assert.Equal("reason", (await app.Admin.CallAsync("reviewLetter", body: Review("drop", "ngắn"))).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        (await app.Admin.CallAsync("reviewLetter", body: Review("resend"))).Expect(200);
        (await app.Admin.CallAsync("reviewLetter", body: Review("resend"))).Expect(409, "LetterGone");
    }

    private async Task LettersAsync(string code)
    {
        await ReviewedAsync(code);
        var sent = (await app.Admin.CallAsync("sendLetters", body: new JsonObject { ["letters"] = new JsonArray("DVK-2027-0042|chi-bo|1|StageApproved|1", "x") })).Expect(200);
        Assert.All(sent.Items, l => Assert.Equal("LetterGone", l["fault"]!.GetValue<string>()));
        (await app.Admin.CallAsync("sendLetters", body: new JsonObject { ["letters"] = new JsonArray() })).Expect(422, "Invalid");
        var other = await app.AsAsync(ApiApp.Intake, ApiScopes.WriteLetters);
        (await other.CallAsync("listLetters")).Expect(403, "NoDuty");
    }

    private async Task PapersAsync()
    {
        var year = DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture);
        var id = (await app.Admin.CallAsync("openPaper", body: new JsonObject { ["type"] = "submission", ["subject"] = year })).Expect(201).String("id");
        Assert.Contains((await app.Admin.CallAsync("listPapers")).Expect(200).Items, p => p["id"]!.GetValue<string>() == id);
        var read = (await app.Admin.CallAsync("readPaper", new Dictionary<string, string> { ["id"] = id })).Expect(200);
        var texts = new JsonObject { ["fields"] = new JsonObject { ["addressee"] = "Ban Thường vụ Đảng ủy Khối" } };
        var matched = new Dictionary<string, string> { ["id"] = id, ["If-Match"] = read.ETag };
        var written = (await app.Admin.CallAsync("writePaperTexts", matched, texts)).Expect(200);
        Assert.Equal((2, "Ban Thường vụ Đảng ủy Khối"), (written["draft"].GetValue<int>(), written["texts"]["addressee"]!.GetValue<string>()));
        (await app.Admin.CallAsync("writePaperTexts", matched, texts)).Expect(412, "ChangedSince");
        var docx = (await app.Admin.CallAsync("downloadPaper", new Dictionary<string, string> { ["id"] = id })).Expect(200);
        Assert.Equal("PK"u8.ToArray(), docx.Body[..2]);
        await FinishedAsync(id);
    }

    /// <summary>Numbered and frozen, the signed copy kept, and a draft that replaces it.</summary>
    private async Task FinishedAsync(string id)
    {
        var paper = new Dictionary<string, string> { ["id"] = id };
        (await app.Admin.CallAsync("attachSignedPaper", paper, file: SampleFiles.Pdf() with { ContentType = "application/octet-stream" })).Expect(422, "Invalid");
        (await app.Admin.CallAsync("downloadSignedPaper", paper)).Expect(404, "FileUnknown");
        (await app.Admin.CallAsync("replacePaper", paper)).Expect(409, "PaperNotFinal");
        var finish = new JsonObject { ["date"] = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["signer"] = "nguoi-la" };
        var matched = new Dictionary<string, string>(paper) { ["If-Match"] = (await app.Admin.CallAsync("readPaper", paper)).ETag };
        Assert.Equal("signer", (await app.Admin.CallAsync("finishPaper", matched, finish.DeepClone())).Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>());
        finish["signer"] = "bi-thu";
        Assert.True((await app.Admin.CallAsync("finishPaper", matched, finish.DeepClone())).Expect(200)["number"].GetValue<int>() > 0);
        (await app.Admin.CallAsync("finishPaper", matched, finish)).Expect(412, "ChangedSince");
        (await app.Admin.CallAsync("attachSignedPaper", paper, file: SampleFiles.Pdf() with { ContentType = "application/octet-stream" })).Expect(201);
        Assert.Equal(SampleFiles.Pdf().Content.ToArray(), (await app.Admin.CallAsync("downloadSignedPaper", paper)).Expect(200).Body);
        var draft = (await app.Admin.CallAsync("replacePaper", paper)).Expect(201);
        Assert.Equal(id, draft.String("amends"));
        Assert.Equal(draft.String("id"), (await app.Admin.CallAsync("replacePaper", paper)).Expect(201).String("id"));
    }

    private async Task HistoriesAsync(string code)
    {
        var history = (await app.Admin.CallAsync("readAudit", Code(code))).Expect(200);
        Assert.True(history["holds"].GetValue<bool>());
        Assert.Contains(history["lines"].AsArray(), l => l!["act"]!.GetValue<string>() == "Submitted" && l["via"]!.GetValue<string>() == "api development");
        Assert.Contains(history["lines"].AsArray(), l => l!["act"]!.GetValue<string>() == "OpinionGiven" && l["via"]!.GetValue<string>().StartsWith("api ", StringComparison.Ordinal));
        var all = (await app.Admin.CallAsync("verifyAudit")).Expect(200);
        Assert.True(all["holds"].GetValue<bool>());
        Assert.True(all["chains"].GetValue<int>() > 2);
    }
}
