using DanVanKheo.Organisations;

namespace DanVanKheo.Periods;

/// <summary>The passport of a count of units: among which, and which of them. It stands in the address of the figure's link.</summary>
/// <param name="Among"><see cref="Base"/>, <c>Kind.{kind}</c>, or empty for every unit.</param>
/// <param name="Of">What a unit must have a record of to take part.</param>
public sealed record UnitQuery(string Among, FigureQuery Of, UnitShow Show)
{
    /// <summary>The grassroots organisations of the Party; mass organisations stand beside them and are never added to them (domain.md §1.2 d).</summary>
    public const string Base = "Units.Base";

    public static IReadOnlyList<OrganisationKind> BaseKinds { get; } = [OrganisationKind.GrassrootsCommittee, OrganisationKind.GrassrootsCell, OrganisationKind.PartyCell, OrganisationKind.SectionCommittee];

    public static string KindOf(OrganisationKind kind) => $"Kind.{kind}";

    /// <summary>The units behind the count.</summary>
    /// <param name="taking">Ids of the units with a record of <see cref="Of"/>.</param>
    public IReadOnlyList<CountedUnit> Pick(IEnumerable<CountedUnit> units, IReadOnlySet<string> taking) =>
        [.. units.Where(u => IsAmong(u.Kind) && (Show == UnitShow.All || taking.Contains(u.Id) == (Show == UnitShow.Taking)))];

    public string ToQuery() => $"trong={Uri.EscapeDataString(Among)}&xem={Show}&{Of.ToQuery()}";

    /// <summary>Reads what <see cref="ToQuery"/> wrote; null when it names nothing.</summary>
    public static UnitQuery? Parse(Func<string, string?> value)
    {
        var among = value("trong") ?? "";
        var known = among is "" or Base || Enum.GetValues<OrganisationKind>().Any(k => KindOf(k) == among);
        return known && Enum.TryParse<UnitShow>(value("xem"), out var show) && Enum.IsDefined(show) ? new(among, FigureQuery.Parse(value), show) : null;
    }

    private bool IsAmong(OrganisationKind kind) => Among switch
    {
        "" => true,
        Base => BaseKinds.Contains(kind),
        _ => KindOf(kind) == Among,
    };
}
