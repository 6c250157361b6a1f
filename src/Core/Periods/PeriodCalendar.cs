using System.Globalization;
using DanVanKheo.Calendar;
using DanVanKheo.Programmes;

namespace DanVanKheo.Periods;

/// <summary>The reports a programme asks for, when each is counted and due, and which were missed.</summary>
public sealed class PeriodCalendar(Programme programme)
{
    private const int Oldest = 2000;
    private const int Newest = 2100;

    public Period HalfYear(int year) => new(year, programme.HalfYear.In(year));

    public Period Year(int year) => new(year, programme.Periods.Year.CutOff.In(year), PeriodKind.Year);

    /// <summary>The current term, the terms of the same length before it, and those after.</summary>
    public Period Term(int lastYear)
    {
        var length = programme.Term.To.Year - programme.Term.From.Year;
        return new(lastYear, programme.Periods.Term.CutOff.In(lastYear), PeriodKind.Term, lastYear - length);
    }

    public Period? Find(string? id)
    {
        if (id is not { Length: > 5 } || id[4] != '-' || Number(id[..4]) is not (> Oldest and < Newest and var year)) return null;
        return id[5..] switch
        {
            "h1" => HalfYear(year),
            "nam" => Year(year),
            var last => Number(last) == programme.Term.To.Year && Term(programme.Term.To.Year) is { } term && term.From == year ? term : null,
        };
    }

    /// <summary>The last period of a kind whose cut-off day has ended by the Vietnam day <paramref name="today"/>; null when the term has not.</summary>
    public Period? LatestClosed(PeriodKind kind, DateOnly today)
    {
        if (kind == PeriodKind.Term) return Term(programme.Term.To.Year) is var term && term.AsOf < today ? term : null;
        var period = Of(kind, today.Year);
        return period.AsOf < today ? period : Of(kind, today.Year - 1);
    }

    /// <summary>The closed periods that still have no report: every one since the last that has, or the latest when none has; oldest first.</summary>
    public IReadOnlyList<Period> Missed(PeriodKind kind, DateOnly today, IReadOnlySet<string> made)
    {
        if (LatestClosed(kind, today) is not { } latest) return [];
        if (kind == PeriodKind.Term) return made.Contains(latest.Id) ? [] : [latest];
        var years = made.Select(Find).Where(p => p?.Kind == kind).Select(p => p!.Year).ToList();
        var first = years.Count == 0 ? latest.Year : years.Max() + 1;
        return [.. Enumerable.Range(first, Math.Max(0, latest.Year - first + 1)).Select(y => Of(kind, y))];
    }

    /// <summary>When the units report: the end of work on a working day.</summary>
    public Deadline UnitsDue(Period period) => new(programme.Calendar.OnOrAfter(Dates(period).Units.In(period.Year)));

    public Deadline BlocDue(Period period) => new(programme.Calendar.OnOrAfter(Dates(period).Bloc.In(period.Year)));

    /// <summary>Whether the late window of the year's registration has passed too.</summary>
    public bool RegistrationEnded(DateOnly today) => today > programme.Periods.RegisterLate.In(today.Year);

    /// <summary>The reports that units write on this day: from their first letter until the bloc reports.</summary>
    public IReadOnlyList<Period> Open(DateTimeOffset now)
    {
        var year = VietnamTime.Day(now).Year;
        IEnumerable<Period> near = [HalfYear(year), Year(year), .. programme.Term.To.Year == year ? (Period[])[Term(year)] : []];
        return [.. near.Where(p => Letter(p, now) is not null && !BlocDue(p).IsPast(now))];
    }

    /// <summary>The newest letter to the units that is due: 1 asks, 2 and later remind. Null before the first.</summary>
    public Reminder? Letter(Period period, DateTimeOffset now) => programme.Periods.Reminders.Due(UnitsDue(period), now, programme.Calendar);

    private Period Of(PeriodKind kind, int year) => kind == PeriodKind.HalfYear ? HalfYear(year) : Year(year);

    private PeriodDates Dates(Period period) => period.Kind switch
    {
        PeriodKind.HalfYear => new(programme.HalfYear, programme.Periods.HalfYearUnits, programme.Periods.HalfYearBloc),
        PeriodKind.Year => programme.Periods.Year,
        _ => programme.Periods.Term,
    };

    private static int? Number(string text) => text.Length == 4 && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
