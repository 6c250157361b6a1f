using System.Globalization;
using System.Text.Json.Nodes;
using DanVanKheo.Api;
using DanVanKheo.Functions.Tests.Commendations;
using Xunit;
using static DanVanKheo.Functions.Tests.Api.ApiScenario;

namespace DanVanKheo.Functions.Tests.Api;

/// <summary>What an office looks after between registration and report: visits, holds, contacts, late units, silent units, long work.</summary>
internal static class CareCalls
{
    public static async Task RunAsync(ApiApp app)
    {
        var code = (await app.Admin.CallAsync("createDossier", body: Answers(Signing.OwnSubject(5)))).Expect(201).String("dossier", "code");
        await InspectionsAsync(app, code);
        await HeldAsync(app, code);
        await ContactAsync(app, code);
        await LateAsync(app);
        await UnitsAsync(app);
        await WorkAsync(app);
        var acts = (await app.Admin.CallAsync("readAudit", Code(code)))["lines"].AsArray().Where(l => l!["via"]!.GetValue<string>() == "api development").Select(l => l!["act"]!.GetValue<string>()).ToHashSet();
        Assert.Superset(new HashSet<string> { "Inspected", "FindingClosed", "LegalHoldSet", "LegalHoldLifted", "ContactCorrected" }, acts);
    }

    private static string Day(int days) => DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(7)).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Field(DocumentAnswer refused) => refused.Expect(422, "Invalid")["errors"][0]!["field"]!.GetValue<string>();

    private static async Task InspectionsAsync(ApiApp app, string code)
    {
        Assert.Empty((await app.Admin.CallAsync("listInspections", Code(code))).Expect(200).Items);
        var visit = new JsonObject
        {
            ["day"] = Day(2),
            ["team"] = "Đoàn kiểm tra của Ban Dân vận",
            ["subject"] = "collective",
            ["conclusion"] = "Mô hình hoạt động đều, sổ sách chưa đầy đủ.",
            ["findings"] = new JsonArray(new JsonObject { ["text"] = "Chưa mở sổ theo dõi các hộ.", ["remedy"] = "Mở sổ và ghi đủ từ đầu năm.", ["due"] = Day(20) }),
        };
        Assert.Equal("day", Field(await app.Admin.CallAsync("recordInspection", Code(code), visit.DeepClone())));
        visit["day"] = Day(0);
        var key = new Dictionary<string, string>(Code(code)) { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var recorded = (await app.Admin.CallAsync("recordInspection", key, visit.DeepClone())).Expect(201);
        Assert.Equal(recorded.Text, (await app.Admin.CallAsync("recordInspection", key, visit.DeepClone())).Expect(201).Text);
        Assert.Single((await app.Admin.CallAsync("recordInspection", Code(code), visit.DeepClone())).Expect(201).Items);
        visit["findings"] = new JsonArray([.. Enumerable.Range(0, 6).Select(_ => visit["findings"]![0]!.DeepClone())]);
        Assert.Equal("findings", Field(await app.Admin.CallAsync("recordInspection", Code(code), visit)));

        var finding = new Dictionary<string, string>(Code(code)) { ["number"] = "1" };
        (await app.Admin.CallAsync("closeFinding", new(finding) { ["number"] = "9" }, new JsonObject { ["state"] = "remedied" })).Expect(404, "FindingUnknown");
        Assert.Equal("state", Field(await app.Admin.CallAsync("closeFinding", finding, new JsonObject { ["state"] = "open" })));
        Assert.Equal("remedied", (await app.Admin.CallAsync("closeFinding", finding, new JsonObject { ["state"] = "remedied" })).Expect(200).Items[0]["findings"]![0]!["state"]!.GetValue<string>());
        (await app.Admin.CallAsync("closeFinding", finding, new JsonObject { ["state"] = "withdrawn" })).Expect(422, "Invalid");
        var other = await app.AsAsync("bt-thue", ApiScopes.ReadDossiers, ApiScopes.WriteDossiers);
        (await other.CallAsync("listInspections", Code(code))).Expect(403, "NoDuty");
        (await other.CallAsync("closeFinding", finding, new JsonObject { ["state"] = "remedied" })).Expect(403, "NoDuty");
    }

    private static async Task HeldAsync(ApiApp app, string code)
    {
        Assert.Equal("reason", Field(await app.Admin.CallAsync("holdDossier", Code(code), new JsonObject { ["text"] = "ngắn" })));
        Assert.True((await app.Admin.CallAsync("holdDossier", Code(code), new JsonObject { ["text"] = "Đang giải quyết khiếu nại." })).Expect(200)["held"].GetValue<bool>());
        var other = await app.AsAsync(ApiApp.Intake, ApiScopes.WriteDossiers);
        (await other.CallAsync("liftLegalHold", Code(code))).Expect(403, "NoDuty");
        Assert.False((await app.Admin.CallAsync("liftLegalHold", Code(code))).Expect(200)["held"].GetValue<bool>());
        (await app.Admin.CallAsync("liftLegalHold", Code(code))).Expect(200);
    }

    private static async Task ContactAsync(ApiApp app, string code)
    {
        var right = new JsonObject { ["email"] = "sai địa chỉ", ["reason"] = "Đơn vị đổi hộp thư công vụ." };
        (await app.Admin.CallAsync("correctContact", Code(code), right.DeepClone())).Expect(428, "MatchMissing");
        var match = new Dictionary<string, string>(Code(code)) { ["If-Match"] = (await app.Admin.CallAsync("readDossier", Code(code))).ETag };
        Assert.Equal("email", Field(await app.Admin.CallAsync("correctContact", match, right.DeepClone())));
        right["email"] = "hop-thu-moi@donvi.example.vn";
        Assert.Equal("hop-thu-moi@donvi.example.vn", (await app.Admin.CallAsync("correctContact", match, right.DeepClone())).Expect(200).String("contactEmail"));
        (await app.Admin.CallAsync("correctContact", match, right)).Expect(412, "ChangedSince");
    }

    private static async Task LateAsync(ApiApp app)
    {
        var email = $"{Guid.NewGuid():N}"[..12] + "@donvi.example.vn";
        var late = new JsonObject { ["unit"] = "hoi-phu-nu", ["uses"] = 0, ["until"] = Day(9), ["email"] = email, ["reason"] = "Đơn vị vừa sáp nhập xong." };
        Assert.Equal("uses", Field(await app.Admin.CallAsync("makeLateCode", body: late.DeepClone())));
        late["uses"] = 2;
        var key = new Dictionary<string, string> { ["Idempotency-Key"] = Guid.NewGuid().ToString() };
        var made = (await app.Admin.CallAsync("makeLateCode", key, late.DeepClone())).Expect(201);
        Assert.Equal(made.Text, (await app.Admin.CallAsync("makeLateCode", key, late.DeepClone())).Expect(201).Text);
        Assert.Single((await app.Admin.CallAsync("listLateCodes")).Expect(200).Items, c => c["id"]!.GetValue<string>() == made.String("id"));
        Assert.Contains(made.String("id") + "-", (await app.Mailbox.WaitForAsync(email, "")).Text, StringComparison.Ordinal);
        var other = await app.AsAsync("bt-thue", ApiScopes.WriteDossiers);
        (await other.CallAsync("makeLateCode", body: late)).Expect(403, "NoDuty");
    }

    private static async Task UnitsAsync(ApiApp app)
    {
        var period = new Dictionary<string, string> { ["id"] = $"{DateTime.UtcNow.Year}-nam" };
        Assert.Contains((await app.Admin.CallAsync("listUnitReports", period)).Expect(200).Items, u => u["unit"]!.GetValue<string>() == "hoi-phu-nu" && u["sentAt"] is null);
        Assert.Equal("unit", Field(await app.Admin.CallAsync("remindUnits", period, new JsonObject { ["unit"] = "khong-co" })));
        (await app.Admin.CallAsync("remindUnits", period, new JsonObject { ["unit"] = "hoi-phu-nu" })).Expect(200);
        var other = await app.AsAsync(ApiApp.Intake, ApiScopes.WritePeriods, ApiScopes.ReadPeriods);
        (await other.CallAsync("remindUnits", period, new JsonObject())).Expect(403, "NoDuty");
    }

    private static async Task WorkAsync(ApiApp app)
    {
        Assert.Equal("right", Field(await app.Admin.CallAsync("printCertificates", body: new JsonObject { ["year"] = 1999, ["right"] = "nhiều" })));
        Assert.Equal("NoCertificates", (await DoneAsync(app, (await app.Admin.CallAsync("printCertificates", body: new JsonObject { ["year"] = 1999, ["sheet"] = "a3" })).Expect(202))).String("refusal"));
        var year = new Dictionary<string, string> { ["year"] = "hai" };
        Assert.Equal("year", Field(await app.Admin.CallAsync("recountYear", year, new JsonObject())));
        year["year"] = "2016";
        var counted = await DoneAsync(app, (await app.Admin.CallAsync("recountYear", year, new JsonObject { ["rebuild"] = true })).Expect(202));
        Assert.Equal(("rebuildTallies", "done"), (counted.String("kind"), counted.String("state")));
    }

    private static async Task<DocumentAnswer> DoneAsync(ApiApp app, DocumentAnswer begun)
    {
        var job = new Dictionary<string, string> { ["id"] = begun.String("id") };
        for (var tries = 0; tries < 300 && (await app.Admin.CallAsync("readJob", job)).Expect(200).String("state") == "running"; tries++) await Task.Delay(100);
        return await app.Admin.CallAsync("readJob", job);
    }
}
