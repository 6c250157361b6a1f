using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;

namespace DanVanKheo.Registrations;

/// <summary>One window as it stands now: for whom, open or not, from when until when.</summary>
/// <param name="Level">Null for both levels.</param>
/// <param name="Units">Names of the units it is for; empty for all.</param>
public sealed record WindowLine(RegistrationLevel? Level, IReadOnlyList<string> Units, bool IsOpen, DateTimeOffset Opens, DateTimeOffset Closes)
{
    public static WindowLine Of(RegistrationWindow window, DateTimeOffset now, Func<string, string> unitName)
    {
        var opens = window.NextOpening(now);
        return new(window.Level, [.. window.Units.Select(unitName)], window.IsOpen(now), opens, window.ClosesIn(Calendar.VietnamTime.Day(opens).Year));
    }
}
