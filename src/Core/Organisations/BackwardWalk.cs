namespace DanVanKheo.Organisations;

/// <summary>
/// Against the course of time: from a unit to those it was made of, each with the part of itself that it gave.
/// Nobody knows how large the givers were, so their parts count alike: a merger of two wholes comes apart into two halves.
/// </summary>
internal sealed class BackwardWalk(IReadOnlyDictionary<string, OrganisationRecord> byId) : ShareWalk(byId)
{
    protected override IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) => Events().Where(d => to < d && d <= from).OrderDescending();

    protected override IReadOnlyList<(string Unit, decimal Weight)> Next(string unit, DateOnly day)
    {
        var record = ById[unit];
        TellChanges(record, day, backward: true);
        var parts = Parts(record, day);
        if (parts is [] || parts is [(var only, _)] && only.Id == unit) return [(unit, 1m)];
        var all = parts.Sum(p => p.Weight);
        foreach (var (giver, weight) in parts)
        {
            Add(new(day, KindOf(giver, day, unit), giver.Id, NameOf(giver.Id, day.AddDays(-1)), unit, NameOf(unit, day), weight / all, giver.Successors.FirstOrDefault(s => s.On == day)?.Basis ?? "", Backward: true));
        }

        return [.. parts.Select(p => (p.Giver.Id, p.Weight / all))];
    }

    private List<(OrganisationRecord Giver, decimal Weight)> Parts(OrganisationRecord record, DateOnly day)
    {
        List<(OrganisationRecord Giver, decimal Weight)> parts = [.. Givers(record.Id, day).Select(g => (g.Giver, g.Part.Weight))];
        // A unit that took others in was there before, whole.
        if (parts.Count > 0 && record.Exists(day.AddDays(-1)) && record.Successors.All(s => s.On != day)) parts.Insert(0, (record, 1m));
        return parts;
    }
}
