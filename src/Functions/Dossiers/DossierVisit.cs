using DanVanKheo.Staff;

namespace DanVanKheo.Dossiers;

/// <summary>An officer at the page of a dossier, and why they may read it.</summary>
public sealed record DossierVisit(StaffVisit Staff, Dossier Dossier, AccessReason Reason);
