using DanVanKheo.Organisations;

namespace DanVanKheo.Programmes;

/// <summary>How many models a unit registers in a year. A quota for named units goes before one for kinds, and that before one for all.</summary>
/// <param name="Least">How many are expected; shown beside the count, never enforced.</param>
/// <param name="Most">More are refused; null sets no bound.</param>
public sealed record UnitQuota(int Least = 0, int? Most = null)
{
    /// <summary>Ids of the units it is for; empty for all.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Kinds of the organisations it is for; empty for all.</summary>
    public IReadOnlyList<OrganisationKind> Kinds { get; init; } = [];

    /// <summary>How closely it fits; null when it is not theirs.</summary>
    public int? Fit(Organisation unit)
    {
        if (Units.Count > 0 && !Units.Contains(unit.Id) || Kinds.Count > 0 && !Kinds.Contains(unit.Kind)) return null;
        return (Units.Count > 0 ? 2 : 0) + (Kinds.Count > 0 ? 1 : 0);
    }
}
