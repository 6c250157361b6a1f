using DanVanKheo.Rules;

namespace DanVanKheo.Letters;

/// <summary>
/// One letter that needs an officer. POSTs <c>thu</c>, <c>nonce</c>, <c>viec</c> (luu, gui, gui-lai, bo) and <c>note</c> or <c>reason</c> to <c>/can-bo/thu/xem</c>.
/// </summary>
/// <param name="Text">The letter as it would leave now; null for one with a secret in it, which nobody but its reader may see.</param>
/// <param name="Why">Why it did not leave or arrive.</param>
public sealed record OutboxLetterView(OutboxLine Line, string? Title, string? Text, string Why, string Note, string Reason, bool MayResend, IReadOnlyList<FieldProblem> Problems, string Nonce);
