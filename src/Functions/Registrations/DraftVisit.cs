using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Revisions;

namespace DanVanKheo.Registrations;

/// <summary>Somebody at a draft: the token of their cookie, the draft, and its dossier once it was sent.</summary>
/// <param name="Programme">The one that holds for it: as it is now while it is written, the dossier's own once it was sent.</param>
/// <param name="CoOwner">Who it is, unless it is the submitter.</param>
/// <param name="Mending">What the return asks for, when the dossier came back.</param>
public sealed record DraftVisit(string Token, Draft Draft, StoredDossier? Dossier, Programme Programme, FieldLocks Locks, CoOwner? CoOwner = null, Mending? Mending = null)
{
    /// <summary>When, for the rules that hang on the day.</summary>
    public FormMoment? At { get; init; }

    /// <summary>Id of the officer who types it for the contact, in the browser of that officer; else null.</summary>
    public string? Officer { get; init; }

    /// <summary>A draft may be written in until it is sent, and again when the dossier came back.</summary>
    public bool MayEdit => Dossier is null || Dossier.Dossier.Status == DossierStatus.Returned;

    /// <summary>The contact, and nobody else, may say that what was typed for them is right.</summary>
    public bool MayConfirm => Dossier is { Dossier: { EnteredBy.Length: > 0, EnteredConfirmedAt: null, IsClosed: false } } && Officer is null && CoOwner is null;

    /// <summary>A dossier may be taken back until it is closed.</summary>
    public bool MayWithdraw => Dossier is { Dossier.IsClosed: false };
}
