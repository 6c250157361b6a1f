using DanVanKheo.Calendar;
using DanVanKheo.Letters;
using DanVanKheo.Organisations;
using DanVanKheo.Tallies;

namespace DanVanKheo.Periods;

/// <summary>Asks units for their reports and reminds those that are silent. A letter's key is its day or its place in the calendar, so that none goes twice.</summary>
public sealed class ChaseDesk(UnitReportStore unitReports, TallyReader tallies, UnitReporters reporters, PeriodCalendar calendar, OrganisationDirectory directory, Outbox outbox, TimeProvider clock)
{
    /// <summary>Reminders on command are numbered by their day, after those of the calendar.</summary>
    private const int ByHand = 1000;

    /// <summary>The letters the calendar has due today, for every report that units write now.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var period in calendar.Open(now))
        {
            if (calendar.Letter(period, now) is not { } letter) continue;
            var kind = letter.Number == 1 ? LetterKind.UnitReportRequest : LetterKind.UnitReportReminder;
            foreach (var unit in await SilentAsync(period, cancellationToken)) await PostAsync(period, unit, kind, letter.Number, cancellationToken);
        }
    }

    /// <summary>One reminder for one unit, or for all that are silent; at most one a day each.</summary>
    public async Task RemindAsync(Period period, string? unit, CancellationToken cancellationToken)
    {
        var number = ByHand + VietnamTime.Day(clock.GetUtcNow()).DayOfYear;
        foreach (var silent in (await SilentAsync(period, cancellationToken)).Where(u => unit is null || u.Id == unit)) await PostAsync(period, silent, LetterKind.UnitReportReminder, number, cancellationToken);
    }

    public async Task<IReadOnlyList<UnitStanding>> StandingsAsync(Period period, CancellationToken cancellationToken)
    {
        var reports = await unitReports.OfAsync(period, cancellationToken);
        var figures = await tallies.ReadAsync(period.Years, period.AsOf, cancellationToken);
        var due = calendar.UnitsDue(period);
        var lines = new List<UnitStanding>();
        foreach (var unit in directory.Units)
        {
            var sent = reports.GetValueOrDefault(unit.Id) is { SentAt: not null } found ? found : null;
            lines.Add(new(
                unit.Id,
                unit.Name,
                figures.Count(new() { Unit = unit.Id }),
                sent?.Count ?? new(0, 0),
                sent?.SentAt,
                due.IsPast(sent?.SentAt ?? clock.GetUtcNow()),
                await AskedAsync(period, unit, cancellationToken)));
        }

        return [.. lines.OrderBy(l => l.SentAt is not null)];
    }

    private async Task<IReadOnlyList<Organisation>> SilentAsync(Period period, CancellationToken cancellationToken)
    {
        var reports = await unitReports.OfAsync(period, cancellationToken);
        return [.. directory.Units.Where(u => reports.GetValueOrDefault(u.Id)?.SentAt is null)];
    }

    private async Task PostAsync(Period period, Organisation unit, LetterKind kind, int number, CancellationToken cancellationToken)
    {
        foreach (var person in reporters.Of(unit.Id)) await outbox.PostAsync(new(period.Id, unit.Id, 0, kind, number, person.Id), cancellationToken);
    }

    private async Task<int> AskedAsync(Period period, Organisation unit, CancellationToken cancellationToken)
    {
        var asked = 0;
        foreach (var person in reporters.Of(unit.Id))
        {
            foreach (var kind in (LetterKind[])[LetterKind.UnitReportRequest, LetterKind.UnitReportReminder]) asked += await outbox.CountAsync(new(period.Id, unit.Id, 0, kind, 1, person.Id), cancellationToken);
        }

        return asked;
    }
}
