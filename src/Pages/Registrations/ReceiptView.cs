using DanVanKheo.Discussions;
using DanVanKheo.Dossiers;

namespace DanVanKheo.Registrations;

/// <summary>The receipt: the code large, what happens next, by whom, until when.</summary>
public sealed record ReceiptView(string Code, string Name, string Unit, string Email, DateTimeOffset SubmittedAt, StageBarView Stages, string StatusUrl)
{
    public DossierStatus Status { get; init; } = DossierStatus.UnderReview;

    public DiscussionLink? Discussion { get; init; }

    public IReadOnlyList<string> CoOwners { get; init; } = [];

    /// <summary>Who typed it for the contact, with position; empty for everybody's own.</summary>
    public string EnteredBy { get; init; } = "";

    public DateTimeOffset? EnteredConfirmedAt { get; init; }

    /// <summary>Lets the contact confirm, by a POST to <c>/dang-ky/nhap-thay</c>; null for everybody else and afterwards.</summary>
    public string? ConfirmNonce { get; init; }

    /// <summary>True until the dossier is closed, for its submitter.</summary>
    public bool MayWithdraw { get; init; }
}
