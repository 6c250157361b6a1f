namespace DanVanKheo.Organisations;

/// <summary>Where a unit stands under the tree of another day, and step by step why.</summary>
/// <param name="Unit">The unit as it was on <paramref name="Counted"/>.</param>
/// <param name="Shares">The largest first; one share of 1 when nothing happened.</param>
/// <param name="Steps">In the order they were taken; empty when it is the same unit with the same name in the same place.</param>
public sealed record UnitMapping(Organisation Unit, DateOnly Counted, DateOnly Date, IReadOnlyList<MappedShare> Shares, IReadOnlyList<MappingStep> Steps)
{
    /// <summary>Who carries the work on: the largest share, of equal ones the first named.</summary>
    public Organisation Main => Shares[0].Organisation;

    public bool IsSame => Steps.Count == 0;
}
