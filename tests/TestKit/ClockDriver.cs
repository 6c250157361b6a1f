using System.Globalization;
using System.Text.Json;

namespace DanVanKheo.TestKit;

/// <summary>Sets the application's clock forward, as the development clock page does. Times are Vietnam's.</summary>
public sealed class ClockDriver(Uri home) : IDisposable
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    private readonly Visitor visitor = new(home);

    public async Task<DateTimeOffset> NowAsync(CancellationToken cancel = default)
    {
        var page = await visitor.GetAsync("/dev/clock?format=json", cancel);
        page.Expect(System.Net.HttpStatusCode.OK, "Reading the clock");
        using var json = JsonDocument.Parse(page.Body);
        return json.RootElement.GetProperty("now").GetDateTimeOffset().ToOffset(Vietnam);
    }

    /// <summary>Sets the clock to a minute in Vietnam; does nothing when it is past it already, so that it may be repeated.</summary>
    public async Task SetAsync(int day, int month, int year, int hour, int minute, CancellationToken cancel = default) =>
        await SetAsync(new DateTimeOffset(year, month, day, hour, minute, 0, Vietnam), cancel);

    public async Task SetAsync(DateTimeOffset to, CancellationToken cancel = default)
    {
        to = to.ToOffset(Vietnam);
        if (await NowAsync(cancel) >= to) return;
        var form = (await visitor.GetAsync("/dev/clock", cancel)).FormWith("to");
        var page = await form.Fill("to", to.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)).SubmitAsync(cancel: cancel);
        if (await NowAsync(cancel) < to) throw new UnexpectedPageException($"The clock did not go to {to:dd/MM/yyyy HH:mm}.", page);
    }

    /// <summary>Moves on by whole minutes; seconds are cut so that the form's precision suffices.</summary>
    public async Task AdvanceAsync(TimeSpan by, CancellationToken cancel = default)
    {
        var to = await NowAsync(cancel) + by;
        await SetAsync(new DateTimeOffset(to.Year, to.Month, to.Day, to.Hour, to.Minute, 0, to.Offset), cancel);
    }

    public void Dispose() => visitor.Dispose();
}
