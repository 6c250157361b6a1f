using DanVanKheo.Dossiers;
using DanVanKheo.Staff;

namespace DanVanKheo.Showcase;

/// <summary>An officer at the public side of one recognised model.</summary>
public sealed record ShowcaseVisit(StaffVisit Staff, Dossier Dossier)
{
    public string Code => Dossier.Code.ToString();

    public string Address => $"{ShowcaseGate.Address}/{Code}";

    public string Nonce => Staff.Nonce(ShowcaseGate.Form);
}
