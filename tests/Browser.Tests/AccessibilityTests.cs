using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>axe-core finds nothing on any page of the main path, in any state it passes through, in both schemes and both languages.</summary>
public sealed class AccessibilityTests(ChromiumFixture chromium)
{
    [Theory]
    [InlineData(360, "en")]
    [InlineData(1280, "vi")]
    public async Task Every_page_of_the_main_path(int width, string language)
    {
        Axe.Require();
        var browser = chromium.Require();
        await using var app = await AppProcess.StartAsync(cancel: TestContext.Current.CancellationToken);
        using var walk = new Walk(app, browser, new Device(width, true, language, Axe: true), NineModels.All[8]);
        using var clock = new ClockDriver(app.Address);
        await clock.SetAsync(1, 3, 2027, 8, 0, TestContext.Current.CancellationToken);

        await walk.GoAllTheWayAsync();
        await clock.SetAsync(16, 6, 2027, 0, 5, TestContext.Current.CancellationToken);
        await walk.ReadSummaryAsync();

        Assert.True(walk.Faults.Count == 0, string.Join('\n', walk.Faults.Distinct()));
    }
}
