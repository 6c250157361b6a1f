using DanVanKheo.Commendations;
using DanVanKheo.Rules;

namespace DanVanKheo.Letters;

/// <summary>
/// One kind of letter with the facts of a real dossier, what was inserted marked. GET <c>/can-bo/thu/mau?loai=…&amp;ho-so=…</c>;
/// "gửi thử cho tôi" POSTs <c>loai</c>, <c>ho-so</c> and <c>nonce</c> to the same address.
/// </summary>
/// <param name="Letter">Null until a dossier was found.</param>
/// <param name="SentTo">The address a test was just sent to.</param>
public sealed record LetterSampleView(IReadOnlyList<Choice> Kinds, string Kind, string Dossier, Letter? Letter, bool OwnWording, string? SentTo, IReadOnlyList<FieldProblem> Problems, string Nonce);
