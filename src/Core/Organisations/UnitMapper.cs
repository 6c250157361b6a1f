using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>Follows units from one day to another through renaming, moves, splits and mergers, in either direction of time.</summary>
public sealed class UnitMapper(IReadOnlyList<OrganisationRecord> records)
{
    private readonly Dictionary<string, OrganisationRecord> byId = records.ToDictionary(r => r.Id, StringComparer.Ordinal);

    /// <summary>Where the unit of the day <paramref name="counted"/> stands on <paramref name="date"/>.</summary>
    /// <exception cref="RuleBroken">Nobody knows the unit.</exception>
    public UnitMapping Map(string unit, DateOnly counted, DateOnly date)
    {
        var record = byId.GetValueOrDefault(unit) ?? throw new RuleBroken("UnknownUnit", unit);
        var walk = date >= counted ? new ForwardWalk(byId) as ShareWalk : new BackwardWalk(byId);
        var shares = walk.From(unit, counted, date);
        var ordered = shares.Select((s, at) => (s.Unit, s.Weight, at)).OrderByDescending(s => s.Weight).ThenBy(s => s.at);
        return new(record.On(counted), counted, date, [.. ordered.Select(s => new MappedShare(byId[s.Unit].On(date), s.Weight))], walk.Steps);
    }
}
