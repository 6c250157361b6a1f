using DanVanKheo.Dossiers;
using DanVanKheo.Staff;

namespace DanVanKheo.FollowUps;

/// <summary>An officer at the inspections of a model.</summary>
public sealed record InspectionVisit(StaffVisit Staff, Dossier Dossier, FollowUp FollowUp)
{
    public string Address => $"/can-bo/kiem-tra/{Dossier.Code}";
}
