using DanVanKheo.Dossiers;

namespace DanVanKheo.Registrations;

/// <param name="Code">Null for a draft.</param>
/// <param name="At">When it was sent, or last saved.</param>
/// <param name="KeptUntil">Until when a draft is kept.</param>
public sealed record MyDossierLine(string Draft, string Name, string? Code, DossierStatus? Status, DateTimeOffset At, DateTimeOffset KeptUntil)
{
    public bool MayEdit => Code is null || Status == DossierStatus.Returned;
}
