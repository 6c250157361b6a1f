using DanVanKheo.Text;

namespace DanVanKheo.Appraisals;

/// <summary>
/// Balanced assignment (F63): every seat goes to the one who is furthest behind in sheets, inside the dossier's field first; ties go round.
/// The same input always gives the same proposal.
/// </summary>
public static class PanelPlan
{
    public static PanelProposal Propose(IReadOnlyList<PanelNeed> needs, IReadOnlyList<Appraiser> appraisers)
    {
        var load = appraisers.ToDictionary(a => a.Person, a => a.Load, StringComparer.Ordinal);
        var seats = new List<PanelSeat>();
        var missing = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var need in needs)
        {
            var panel = Panel(need, appraisers, load);
            seats.AddRange(panel.Select(person => new PanelSeat(need.Dossier, person)));
            if (panel.Count < need.Seats) missing[need.Dossier] = need.Seats - panel.Count;
        }

        return new(seats, missing);
    }

    private static List<string> Panel(PanelNeed need, IReadOnlyList<Appraiser> appraisers, Dictionary<string, int> load)
    {
        var panel = appraisers
            .Where(a => load[a.Person] < a.Most && !need.Barred.Contains(a.Person))
            .OrderBy(a => !a.Knows(need.Field))
            .ThenBy(a => load[a.Person])
            .ThenBy(a => Turn(need.Dossier, a.Person))
            .ThenBy(a => a.Person, StringComparer.Ordinal)
            .Take(need.Seats)
            .Select(a => a.Person)
            .ToList();
        foreach (var person in panel) load[person]++;
        return panel;
    }

    /// <summary>A stable number, different for every dossier, so that the first of the list is not always the first to be asked.</summary>
    private static uint Turn(string dossier, string person) => StableHash.Of($"{dossier}|{person}");
}
