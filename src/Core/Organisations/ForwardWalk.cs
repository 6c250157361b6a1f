namespace DanVanKheo.Organisations;

/// <summary>With the course of time: from a unit to those who came after it.</summary>
internal sealed class ForwardWalk(IReadOnlyDictionary<string, OrganisationRecord> byId) : ShareWalk(byId)
{
    protected override IEnumerable<DateOnly> Days(DateOnly from, DateOnly to) => Events().Where(d => from < d && d <= to).Order();

    protected override IReadOnlyList<(string Unit, decimal Weight)> Next(string unit, DateOnly day)
    {
        var record = ById[unit];
        TellChanges(record, day, backward: false);
        var parts = record.Successors.Where(s => s.On == day).ToList();
        if (parts.Count == 0)
        {
            if (record.To?.AddDays(1) == day) Add(new(day, MappingStepKind.Ended, unit, record.On(day).Name, unit, record.On(day).Name, 1m, record.ClosingBasis));
            return [(unit, 1m)];
        }

        foreach (var part in parts)
        {
            Add(new(day, KindOf(record, day, part.Organisation), unit, NameOf(unit, day.AddDays(-1)), part.Organisation, NameOf(part.Organisation, day), part.Weight, part.Basis));
        }

        return [.. parts.Select(p => (p.Organisation, p.Weight))];
    }
}
