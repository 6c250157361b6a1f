using DanVanKheo.TestKit;
using Microsoft.Playwright;

namespace DanVanKheo.Browser;

/// <summary>A model is registered and an opinion given without touching a mouse.</summary>
public sealed class KeyboardTests(ChromiumFixture chromium, RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly Registration Model = NineModels.All[0];

    [Fact]
    public async Task From_the_front_page_to_the_outcome()
    {
        using var mailbox = new Mailbox(app.Address);
        await using var reader = await Reader.SitDownAsync(chromium.Require(), app.Address, new Device(1280, true), []);
        var (page, keys) = (reader.Page, new Keyboard(reader.Page));
        await reader.OpenAsync("/");
        await keys.PressAsync("main a[href='/dang-ky']");
        await keys.PressAsync("form[action='/dang-ky'] button");
        foreach (var step in (string[])["khai-quat", "noi-dung", "ket-qua"]) await FillAsync(reader, keys, step);
        await AttachAsync(page, keys);
        await keys.PressAsync("a[href='/dang-ky/xem-lai'].button");
        await keys.PressAsync("form[action='/dang-ky/xem-lai'] button");
        var code = await mailbox.WaitForAsync(Model.Email, "mã", where: m => m.Key.Contains("SubmissionCode", StringComparison.Ordinal), cancel: TestContext.Current.CancellationToken);
        await keys.TypeAsync("code", code.Code);
        await keys.PressAsync("form[action='/dang-ky/ma'] button");
        reader.StandsAt("/dang-ky/da-gui");
        await DecideAsync(mailbox);
    }

    [Fact]
    public async Task The_first_stop_leads_past_the_navigation_and_problems_lead_to_their_fields()
    {
        await using var reader = await Reader.SitDownAsync(chromium.Require(), app.Address, new Device(360, true), []);
        var (page, keys) = (reader.Page, new Keyboard(reader.Page));
        await reader.OpenAsync("/dang-ky");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        await keys.PressAsync("form[action='/dang-ky'] button");
        await keys.PressAsync("form[action='/dang-ky/khai-quat'] .button");
        await keys.ReachAsync(".errors a[href='#subjectName']");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.NotEqual("A", await page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    private async Task DecideAsync(Mailbox mailbox)
    {
        var request = await mailbox.WaitForAsync(Model.Approver, "DVK-", where: m => m.Key.Contains("OpinionRequest", StringComparison.Ordinal));
        await using var reader = await Reader.SitDownAsync(chromium.Require(), app.Address, new Device(360, true), []);
        var keys = new Keyboard(reader.Page);
        await reader.OpenAsync(request.Link.PathAndQuery);
        await keys.PressAsync("button[formaction$='/ma'], form[action$='/ma'] button");
        var code = await mailbox.WaitForAsync(Model.Approver, "mã", where: m => m.Key.Contains("OpinionCode", StringComparison.Ordinal));
        await TypeAsync(reader.Page, keys, [new("verdict", "Approve"), new("reason", "Cách làm phù hợp."), new("code", code.Code)]);
        await keys.PressAsync("form:has([name='verdict']) button:not([formaction])");
        Assert.False(await reader.HasAsync("verdict"));
    }

    private static async Task FillAsync(Reader reader, Keyboard keys, string step)
    {
        reader.StandsAt("/dang-ky/" + step);
        await TypeAsync(reader.Page, keys, Model.Step(step));
        await keys.PressAsync($"form[action='/dang-ky/{step}'] .button");
    }

    /// <summary>In the order in which the fields stand on the page, as Tab goes.</summary>
    private static async Task TypeAsync(IPage page, Keyboard keys, IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var order = await page.Locator("main [name]").EvaluateAllAsync<string[]>("all => all.map(e => e.name)");
        foreach (var (field, value) in values.Where(v => v.Value.Length > 0 && order.Contains(v.Key)).OrderBy(v => Array.IndexOf(order, v.Key))) await keys.TypeAsync(field, value);
    }

    private static async Task AttachAsync(IPage page, Keyboard keys)
    {
        var pdf = SampleFiles.Pdf();
        await keys.ReachAsync("[name='file']");
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Enter"));
        await chooser.SetFilesAsync(new FilePayload { Name = pdf.Name, MimeType = pdf.ContentType, Buffer = pdf.Content.ToArray() });
        await keys.TypeAsync("caption", "Kế hoạch đã ký");
        await keys.ReachAsync("form:has([name='file']) button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#held").GetByText(pdf.Name).First.WaitForAsync();
    }
}
