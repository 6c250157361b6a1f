using System.Text.RegularExpressions;
using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>The whole way of one dossier in a real browser, on a phone and on an office screen, with scripts and without, in both languages.</summary>
public sealed partial class MainPathTests(ChromiumFixture chromium)
{
    [Theory]
    // With scripts the pages go through axe-core too, where it was fetched. Every width with every language, every language with and without scripts.
    [InlineData(360, true, "vi")]
    [InlineData(360, false, "en")]
    [InlineData(1280, true, "en")]
    [InlineData(1280, false, "vi")]
    public async Task One_dossier_goes_all_the_way(int width, bool scripts, string language)
    {
        var browser = chromium.Require();
        await using var app = await AppProcess.StartAsync(cancel: TestContext.Current.CancellationToken);
        using var walk = new Walk(app, browser, new Device(width, scripts, language, Axe: scripts && Axe.IsHere), scripts ? NineModels.All[0] : NineModels.All[8]);
        await walk.Clock.SetAsync(1, 3, 2027, 8, 0, TestContext.Current.CancellationToken);

        var code = await walk.RegisterAsync();
        Assert.Matches(CodePattern(), code);
        await walk.DecideAsync(code, walk.Registration.Approver, "opinion", Decision.Approve());
        await walk.DecideAsync(code, "danvan@khoi.example.vn", "review", Decision.Approve());
        await walk.DecideAsync(code, "vanphong@khoi.example.vn", "commendation", Decision.Commend("01/03/2027"));
        await walk.VisitPublicPagesAsync(code);
        await walk.ReadSummaryAsync();

        Assert.True(walk.Faults.Count == 0, string.Join('\n', walk.Faults.Distinct()));
    }

    [GeneratedRegex(@"^DVK-2027-\d{4}$")]
    private static partial Regex CodePattern();
}
