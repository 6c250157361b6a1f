using DanVanKheo.Dossiers;
using DanVanKheo.Revisions;

namespace DanVanKheo.Registrations;

/// <summary>Somebody at a draft: the token of their cookie, the draft, and its dossier once it was sent.</summary>
/// <param name="CoOwner">Who it is, unless it is the submitter.</param>
/// <param name="Mending">What the return asks for, when the dossier came back.</param>
public sealed record DraftVisit(string Token, Draft Draft, StoredDossier? Dossier, FieldLocks Locks, CoOwner? CoOwner = null, Mending? Mending = null)
{
    /// <summary>A draft may be written in until it is sent, and again when the dossier came back.</summary>
    public bool MayEdit => Dossier is null || Dossier.Dossier.Status == DossierStatus.Returned;

    /// <summary>A dossier may be taken back until it is closed.</summary>
    public bool MayWithdraw => Dossier is { Dossier.IsClosed: false };
}
