using DanVanKheo.TestKit;

namespace DanVanKheo.Browser;

/// <summary>
/// The days of a season as one clerk works through them at a real browser: forty models in a list with five bad rows, mended, sent for approval, chased,
/// thirty appraised, decided together, their letters read and sent, certificates printed, the report frozen. Everybody else answers from their mail.
/// </summary>
public sealed class ClerksDayTests(ChromiumFixture chromium, ClerksSeason season) : IClassFixture<ClerksSeason>
{
    private const int Models = 40, Late = 5, Appraised = 30;

    /// <summary>Presses of the whole season, signing in on four days included. Fewer are welcome; more need a reason.</summary>
    private const int MostPresses = 30;

    [Fact]
    public async Task Forty_models_from_a_list_to_a_frozen_report()
    {
        var faults = new List<string>();
        await using var reader = await Reader.SitDownAsync(chromium.Require(), season.App.Address, new Device(1280, Scripts: true), faults);
        // A clock that jumps by weeks wakes hundreds of reminders; a page may wait for them on a busy machine.
        reader.Page.SetDefaultTimeout(60_000);
        var desk = new ClerksDesk(reader, season.Mailbox);

        await season.DayAsync(1, 3);
        await desk.ImportAsync();
        var requests = await season.RequestsAsync("chi-bo", "OpinionRequest", Models);
        await season.ApproveAsync(requests.Skip(Late));

        await season.DayAsync(12, 3);
        Assert.Equal(Late, await desk.ChaseAsync());
        await season.ApproveAsync(await season.RemindedAsync(Late));

        await season.DayAsync(15, 3);
        var dossiers = await season.AppraiseAsync(Appraised, 3 * Models);
        Assert.Equal(Appraised, await season.ConcludeAsync(dossiers));
        await season.RequestsAsync("khen-thuong", "OpinionRequest", Appraised);
        await desk.DecideAsync(Appraised, "15/03/2027");
        await desk.SendLettersAsync(Appraised);
        await season.CommendedAsync(Appraised);
        Assert.Equal(Appraised, await desk.PrintCertificatesAsync(Appraised));

        await season.DayAsync(16, 6);
        await desk.FreezeAsync("2027-h1", Models);

        TestContext.Current.TestOutputHelper?.WriteLine($"{reader.Presses} presses for {Models} models.");
        Assert.Equal([], faults.Distinct());
        Assert.InRange(reader.Presses, 1, MostPresses);
    }
}
