using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Programmes;

/// <summary>When registrations are taken, every year from one day to another; for everybody, for one level, or for named units.</summary>
/// <param name="To">The last day, until <paramref name="Closes"/> in Vietnam; both days lie in one year.</param>
public sealed record RegistrationWindow(CutOff From, CutOff To, TimeOnly Closes, RegistrationLevel? Level = null)
{
    /// <summary>Ids of the units it is for; empty for all.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public DateTimeOffset OpensIn(int year) => VietnamTime.At(From.In(year), TimeOnly.MinValue);

    public DateTimeOffset ClosesIn(int year) => VietnamTime.At(To.In(year), Closes);

    public bool IsOpen(DateTimeOffset now)
    {
        var year = VietnamTime.Day(now).Year;
        return OpensIn(year) <= now && now <= ClosesIn(year);
    }

    /// <summary>When it opens next; the opening of this year while it is open.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset now)
    {
        var year = VietnamTime.Day(now).Year;
        return now <= ClosesIn(year) ? OpensIn(year) : OpensIn(year + 1);
    }

    /// <summary>How closely it fits a level and a unit: a window for the unit goes before one for the level, and that before one for everybody. Null when it is not theirs.</summary>
    public int? Fit(RegistrationLevel level, string unit)
    {
        if (Units.Count > 0 && !Units.Contains(unit) || Level is { } own && own != level) return null;
        return (Units.Count > 0 ? 2 : 0) + (Level is null ? 0 : 1);
    }
}
