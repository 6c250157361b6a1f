using System.Globalization;

namespace DanVanKheo.Organisations;

/// <summary>Parts go to somebody who is there to take them, on the day they become free, and all of them go somewhere.</summary>
internal static class SuccessionRules
{
    public static IEnumerable<BookFault> Check(LinedBook lined)
    {
        var byId = lined.Organisations.ToDictionary(o => o.Value.Id, o => o.Value, StringComparer.Ordinal);
        foreach (var (line, id, part) in lined.Successors)
        {
            if (Problem(byId[id], part, byId[part.Organisation]) is { } code) yield return BookRules.Fault(line, code, id, part.Organisation, part.On.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        }

        foreach (var day in lined.Successors.GroupBy(s => (s.Organisation, s.Value.On)))
        {
            var (line, all) = (day.First().Line, day.Sum(s => s.Value.Weight));
            // Three thirds written as 0.333 are meant to be the whole.
            if (Math.Abs(all - 1m) > 0.002m) yield return BookRules.Fault(line, "WeightsSum", day.Key.Organisation, all);
            if (day.Select(s => s.Value.Organisation).Distinct(StringComparer.Ordinal).Count() < day.Count()) yield return BookRules.Fault(line, "SuccessorTwice", day.Key.Organisation);
            if (byId[day.Key.Organisation].Exists(day.Key.On) && day.All(s => s.Value.Organisation != day.Key.Organisation)) yield return BookRules.Fault(line, "StillAlive", day.Key.Organisation);
        }
    }

    private static string? Problem(OrganisationRecord giver, Succession part, OrganisationRecord taker) => part switch
    {
        _ when giver.From >= part.On => "SuccessionBeforeStart",
        _ when giver.To?.AddDays(1) < part.On => "SuccessionAfterEnd",
        _ when taker.To < part.On => "SuccessorInPast",
        _ when taker.From > part.On => "SuccessorNotYet",
        _ => null,
    };
}
