using DanVanKheo.Dossiers;

namespace DanVanKheo.Registrations;

/// <summary>A submitter at their draft: the token of their cookie, the draft, and its dossier once it was sent.</summary>
public sealed record DraftVisit(string Token, Draft Draft, StoredDossier? Dossier)
{
    /// <summary>A draft may be written in until it is sent, and again when the dossier came back.</summary>
    public bool MayEdit => Dossier is null || Dossier.Dossier.Status == DossierStatus.Returned;
}
