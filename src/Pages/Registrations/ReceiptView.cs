using DanVanKheo.Dossiers;
using DanVanKheo.Notes;

namespace DanVanKheo.Registrations;

/// <summary>The receipt: the code large, what happens next, by whom, until when.</summary>
public sealed record ReceiptView(string Code, string Name, string Unit, string Email, DateTimeOffset SubmittedAt, StageBarView Stages, string StatusUrl)
{
    public DossierStatus Status { get; init; } = DossierStatus.UnderReview;

    public IReadOnlyList<string> CoOwners { get; init; } = [];

    /// <summary>Who typed it for the contact, with position; empty for everybody's own.</summary>
    public string EnteredBy { get; init; } = "";

    public DateTimeOffset? EnteredConfirmedAt { get; init; }

    /// <summary>Lets the contact confirm, by a POST to <c>/dang-ky/nhap-thay</c>; null for everybody else and afterwards.</summary>
    public string? ConfirmNonce { get; init; }

    /// <summary>What officers and submitter wrote to each other.</summary>
    public IReadOnlyList<NoteLine> Notes { get; init; } = [];

    /// <summary>Lets the submitter write, by a POST of <c>id</c> and <c>note</c> to <c>/dang-ky/trao-doi</c>; null when they may not.</summary>
    public string? NoteNonce { get; init; }

    public string NoteId { get; init; } = "";

    /// <summary>True until the dossier is closed, for its submitter.</summary>
    public bool MayWithdraw { get; init; }
}
