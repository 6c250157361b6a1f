using DanVanKheo.Dossiers;
using DanVanKheo.Staff;

namespace DanVanKheo.FollowUps;

/// <summary>An officer at the inspections of a model.</summary>
public sealed record InspectionVisit(StaffVisit Staff, Dossier Dossier, FollowUp FollowUp)
{
    public string Address => AddressOf(Dossier.Code.ToString());

    public static string AddressOf(string dossier) => $"/can-bo/kiem-tra/{dossier}";
}
