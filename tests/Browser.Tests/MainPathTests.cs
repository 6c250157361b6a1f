using System.Text.RegularExpressions;
using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>The whole way of one dossier in a real browser, on a phone and on an office screen, with scripts and without, in both languages: four readers at once in one application.</summary>
public sealed partial class MainPathTests(ChromiumFixture chromium)
{
    // With scripts the pages go through axe-core too, where it was fetched. Every width with every language, every language with and without scripts.
    private static readonly (Device Device, Registration Registration)[] Readers =
    [
        (new(360, Scripts: true, "vi", Axe: Axe.IsHere), NineModels.All[0]),
        (new(360, Scripts: false, "en"), NineModels.All[8]),
        (new(1280, Scripts: true, "en", Axe: Axe.IsHere), NineModels.All[1]),
        (new(1280, Scripts: false, "vi"), NineModels.All[7]),
    ];

    [Fact]
    public async Task A_dossier_goes_all_the_way_on_every_device()
    {
        var browser = chromium.Require();
        await using var app = await AppProcess.StartAsync(cancel: TestContext.Current.CancellationToken);
        using var clock = new ClockDriver(app.Address);
        await clock.SetAsync(1, 3, 2027, 8, 0, TestContext.Current.CancellationToken);
        var walks = Readers.Select(r => new Walk(app, browser, r.Device, r.Registration)).ToList();

        var codes = await Task.WhenAll(walks.Select(w => w.GoAllTheWayAsync()));
        Assert.All(codes, code => Assert.Matches(CodePattern(), code));
        Assert.Distinct(codes);
        await clock.SetAsync(16, 6, 2027, 0, 5, TestContext.Current.CancellationToken);
        await Task.WhenAll(walks.Select(w => w.ReadSummaryAsync()));

        Assert.Equal([], walks.SelectMany(w => w.Faults).Distinct());
        walks.ForEach(w => w.Dispose());
    }

    [GeneratedRegex(@"^DVK-2027-\d{4}$")]
    private static partial Regex CodePattern();
}
