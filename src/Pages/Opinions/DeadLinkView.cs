namespace DanVanKheo.Opinions;

/// <summary>A link that opens nothing any more. When <paramref name="Token"/> is set, a form POSTs it (field <c>token</c>) to <c>/y-kien/gui-lai</c> to have a fresh link mailed to the registered address.</summary>
/// <param name="Reason">Resource key of the reason: Unknown, Expired, Reassigned.</param>
public sealed record DeadLinkView(string Reason, string? Token);
