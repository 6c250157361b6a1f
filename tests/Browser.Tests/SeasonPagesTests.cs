using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>The pages beside the main path of a registration: windows, late codes, my dossiers, typed on behalf, a like name.</summary>
public sealed class SeasonPagesTests(ChromiumFixture chromium)
{
    private const string IntakeOfficer = "tiepnhan@khoi.example.vn";
    private static readonly Registration School = NineModels.All[7];

    [Theory]
    [InlineData(360, "vi")]
    [InlineData(1280, "en")]
    public async Task They_hold_the_rules_of_pages_and_of_axe(int width, string language)
    {
        Axe.Require();
        var browser = chromium.Require();
        await using var app = await AppProcess.StartAsync(settings: new Dictionary<string, string> { ["App__Programme"] = "dan-van-kheo-theo-dot.json" }, cancel: TestContext.Current.CancellationToken);
        using var mailbox = new Mailbox(app.Address);
        using var clock = new ClockDriver(app.Address);
        await clock.SetAsync(10, 4, 2027, 8, 0, TestContext.Current.CancellationToken);
        var faults = new List<string>();
        await using var reader = await Reader.SitDownAsync(browser, app.Address, new Device(width, true, language, Axe: true), faults);
        await SendTwiceAsync(app, mailbox, reader);
        await OpenMineAsync(mailbox, reader);
        await EnterForOtherAsync(mailbox, reader);
        await clock.SetAsync(20, 4, 2027, 8, 0, TestContext.Current.CancellationToken);
        await (await reader.OpenAsync("/dang-ky")).LookAsync("season-closed");
        await reader.PressWithAsync("lateCode");
        await reader.LookAsync("season-closed-problems");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    /// <summary>The second one is asked whether it is the first; its window closes before it is sent.</summary>
    private static async Task SendTwiceAsync(AppProcess app, Mailbox mailbox, Reader reader)
    {
        using var submitter = new Submitter(app.Address, mailbox);
        await submitter.RegisterAsync(School, []);
        await (await reader.OpenAsync("/dang-ky")).LookAsync("start-windows");
        await reader.PressAsync(reader.Page.Locator("form[action='/dang-ky'] .button"));
        foreach (var step in (string[])["khai-quat", "noi-dung", "ket-qua"])
        {
            foreach (var (field, value) in (School with { Unit = "truong-nghe" }).Step(step))
            {
                if (await reader.HasAsync(field)) await reader.FillAsync(field, value);
            }

            await reader.PressAsync("/dang-ky/" + step);
        }

        await (await reader.OpenAsync("/dang-ky/xem-lai")).LookAsync("check-similar");
        Assert.True(await reader.HasAsync("similar"));
        await reader.OpenAsync("/dang-ky/khai-quat");
        await reader.FillAsync("unit", "hoi-phu-nu");
        await reader.PressAsync("/dang-ky/khai-quat");
        await (await reader.OpenAsync("/dang-ky/xem-lai")).LookAsync("check-late");
        Assert.True(await reader.HasAsync("lateCode"));
    }

    private static async Task OpenMineAsync(Mailbox mailbox, Reader reader)
    {
        await (await reader.OpenAsync("/ho-so-cua-toi")).LookAsync("my-dossiers-door");
        await reader.FillAsync("email", School.Email);
        var seen = await mailbox.SeenAsync(School.Email);
        await reader.PressWithAsync("email");
        await reader.LookAsync("my-dossiers-code");
        var code = await mailbox.WaitForAsync(School.Email, "", seen, m => m.Key.Contains("|MyDossiersCode|", StringComparison.Ordinal));
        await reader.FillAsync("code", code.Code);
        await reader.PressWithAsync("code");
        await reader.LookAsync("my-dossiers");
        reader.StandsAt("/ho-so-cua-toi/danh-sach");
    }

    private static async Task EnterForOtherAsync(Mailbox mailbox, Reader reader)
    {
        await reader.SignInAsync(mailbox, IntakeOfficer, "/can-bo/nhap-thay");
        await reader.LookAsync("enter-for-other");
        await reader.PressAsync("/can-bo/nhap-thay");
        reader.StandsAt("/dang-ky/khai-quat");
        await (await reader.OpenAsync("/dang-ky/xem-lai")).LookAsync("check-entered");
        await reader.OpenAsync("/can-bo/ma-nop-muon");
        foreach (var (field, value) in (KeyValuePair<string, string>[])[new("unit", "hoi-phu-nu"), new("uses", "2"), new("until", "30/04/2027"), new("email", "phu.trach@donvi.example.vn"), new("reason", "Đơn vị mới sáp nhập, được lùi thời hạn.")]) await reader.FillAsync(field, value);
        await reader.PressWithAsync("uses");
        await reader.LookAsync("late-codes");
    }
}
