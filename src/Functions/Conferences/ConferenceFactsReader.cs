using DanVanKheo.Organisations;
using DanVanKheo.Periods;

namespace DanVanKheo.Conferences;

/// <summary>What page and papers say of a conference: its record with the names the units had on its day.</summary>
public sealed class ConferenceFactsReader(ConferenceStore store, PeriodCalendar calendar, OrganisationBook book)
{
    /// <summary>Null while nothing is recorded.</summary>
    public async Task<ConferenceFacts?> FindAsync(string period, CancellationToken cancellationToken) =>
        calendar.Find(period) is { } known && await store.FindAsync(period, cancellationToken) is { Conference: var conference } ? Of(known, conference, await store.TasksAsync(period, cancellationToken)) : null;

    /// <summary>The units that stood on a day.</summary>
    public IReadOnlyList<Organisation> UnitsOn(DateOnly day) => [.. book.TreeAt(day).Organisations.Where(o => o.Kind.Registers())];

    private ConferenceFacts Of(Period period, Conference conference, IReadOnlyList<ConclusionTask> tasks)
    {
        var units = UnitsOn(conference.Day);
        return new(
            period,
            conference,
            [.. units.Where(u => conference.Present.ContainsKey(u.Id)).Select(u => (u.Name, conference.Present[u.Id]))],
            [.. units.Where(u => !conference.Present.ContainsKey(u.Id)).Select(u => u.Name)],
            [.. tasks.Select(t => new GivenTask(t, book.Find(t.Unit)?.NameOn(conference.Day) ?? t.Unit))]);
    }
}
