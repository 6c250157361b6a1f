namespace DanVanKheo.Opinions;

/// <summary>A link that opens nothing any more. When <paramref name="Token"/> is set, a form POSTs it (field <c>token</c>) to <see cref="Resend"/> to have a fresh link mailed to the registered address.</summary>
/// <param name="Reason">Resource key of the reason: Unknown, Expired, Reassigned.</param>
public sealed record DeadLinkView(string Reason, string? Token)
{
    /// <summary>Where a fresh link is asked for.</summary>
    public string Resend => "/lien-ket/gui-lai";

    /// <summary>The public page that says how the dossier stands; null where the link was not about one.</summary>
    public string? Status { get; init; }
}
