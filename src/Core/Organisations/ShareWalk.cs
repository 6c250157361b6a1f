namespace DanVanKheo.Organisations;

/// <summary>Goes from day to day through what happened and keeps which part of a unit is where, and why.</summary>
internal abstract class ShareWalk(IReadOnlyDictionary<string, OrganisationRecord> byId)
{
    private readonly List<MappingStep> steps = [];

    public IReadOnlyList<MappingStep> Steps => steps;

    protected IReadOnlyDictionary<string, OrganisationRecord> ById => byId;

    /// <summary>The parts of the unit on <paramref name="to"/>; they add up to 1.</summary>
    public IReadOnlyList<(string Unit, decimal Weight)> From(string unit, DateOnly from, DateOnly to)
    {
        IReadOnlyList<(string Unit, decimal Weight)> shares = [(unit, 1m)];
        foreach (var day in Days(from, to))
        {
            shares = [.. shares.SelectMany(s => Next(s.Unit, day).Select(n => (n.Unit, Weight: s.Weight * n.Weight))).GroupBy(n => n.Unit).Select(g => (g.Key, g.Sum(n => n.Weight)))];
        }

        return Whole(shares);
    }

    /// <summary>The days on which anything happened, in the order of the walk.</summary>
    protected abstract IEnumerable<DateOnly> Days(DateOnly from, DateOnly to);

    /// <summary>Where a unit goes on the day: itself when nothing happened.</summary>
    protected abstract IReadOnlyList<(string Unit, decimal Weight)> Next(string unit, DateOnly day);

    protected void Add(MappingStep step) => steps.Add(step);

    protected IEnumerable<DateOnly> Events() => byId.Values.SelectMany(EventsOf).Distinct();

    /// <summary>Who gives a part to the unit on the day.</summary>
    protected IReadOnlyList<(OrganisationRecord Giver, Succession Part)> Givers(string unit, DateOnly day) =>
        [.. byId.Values.SelectMany(r => r.Successors.Where(s => s.On == day && s.Organisation == unit).Select(s => (r, s)))];

    protected MappingStepKind KindOf(OrganisationRecord giver, DateOnly day, string successor) =>
        giver.Successors.Count(s => s.On == day) > 1 ? MappingStepKind.Split
        : Givers(successor, day).Count > 1 || byId[successor].Exists(day.AddDays(-1)) ? MappingStepKind.Merged
        : MappingStepKind.Succeeded;

    /// <summary>A new name or a new place on the day: the unit is the same and the reader is told.</summary>
    protected void TellChanges(OrganisationRecord record, DateOnly day, bool backward)
    {
        var before = day.AddDays(-1);
        if (!record.Exists(before) || !record.Exists(day)) return;
        var basis = record.Names.FirstOrDefault(n => n.From == day)?.Basis ?? "";
        if (record.NameOn(before) != record.NameOn(day)) Add(new(day, MappingStepKind.Renamed, record.Id, record.NameOn(before), record.Id, record.NameOn(day), 1m, basis, backward));
        if (record.ParentOn(before) is { } old && record.ParentOn(day) is { } now && old != now)
        {
            Add(new(day, MappingStepKind.Moved, record.Id, NameOf(old, before), record.Id, NameOf(now, day), 1m, record.Parents.First(p => p.Covers(day)).Basis, backward));
        }
    }

    protected string NameOf(string id, DateOnly day) => byId.GetValueOrDefault(id)?.On(day).Name ?? id;

    // Thirds do not add up to 1 in decimals: the first share takes what is missing.
    private static IReadOnlyList<(string Unit, decimal Weight)> Whole(IReadOnlyList<(string Unit, decimal Weight)> shares) =>
        [(shares[0].Unit, shares[0].Weight + 1m - shares.Sum(s => s.Weight)), .. shares.Skip(1)];

    private static IEnumerable<DateOnly> EventsOf(OrganisationRecord record) =>
        [.. record.Successors.Select(s => s.On), .. Starts(record.Names), .. Starts(record.Parents), .. record.To is { } last && last < DateOnly.MaxValue ? [last.AddDays(1)] : Array.Empty<DateOnly>()];

    private static IEnumerable<DateOnly> Starts(IEnumerable<Dated<string>> values) => values.Where(v => v.From is not null).Select(v => v.From!.Value);
}
