using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>
/// Asks for the reason and the code. POSTs <c>reason</c>, <c>code</c> and <c>nonce</c> to <c>/dang-ky/rut</c>;
/// "Gửi mã" POSTs <c>nonce</c> to <c>/dang-ky/rut/ma</c>, which mails the code to <paramref name="Email"/>.
/// </summary>
/// <param name="CodeSent">True once a code was asked for.</param>
public sealed record WithdrawalView(string Code, string Name, string Email, bool CodeSent, string Reason, IReadOnlyList<FieldProblem> Problems, string Nonce);
