using DanVanKheo.Organisations;

namespace DanVanKheo.Programmes;

/// <summary>A kind of organisation may give an award from one day to another, both included; open at either end when null.</summary>
/// <param name="Source">The document that says so, for the reader of the file: "QĐ 29-QĐ/TW, điều 27.2".</param>
public sealed record AwardAuthority(OrganisationKind Kind, DateOnly? From = null, DateOnly? To = null, string Source = "")
{
    public bool Holds(OrganisationKind kind, DateOnly day) => Kind == kind && (From is null || From <= day) && (To is null || day <= To);
}
