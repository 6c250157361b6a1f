namespace DanVanKheo.Organisations;

/// <summary>Figures of one organisation at the end of a year. One person may stand in several of them: they are never added up across. Null is "not reported".</summary>
public sealed record BaseFigures(int Year)
{
    public int? PartyMembers { get; init; }

    public int? Staff { get; init; }

    public int? UnionUnits { get; init; }

    public int? UnionMembers { get; init; }

    public int? YouthUnits { get; init; }

    public int? YouthMembers { get; init; }

    public int? VeteransUnits { get; init; }

    public int? VeteransMembers { get; init; }
}
