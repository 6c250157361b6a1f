using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>Asks for the mailed code; it does not say whether one was mailed. POSTs <c>code</c> and <c>nonce</c> to <c>/ho-so-cua-toi/ma</c>.</summary>
public sealed record MyDossiersCodeView(string Email, IReadOnlyList<FieldProblem> Problems, string Nonce);
