using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>Asks for the six digits mailed to the contact address. POSTs <c>code</c> and <c>nonce</c> to <c>/dang-ky/ma</c>; "Gửi lại mã" POSTs <c>nonce</c> to <c>/dang-ky/xem-lai</c>.</summary>
public sealed record SubmissionCodeView(string Email, IReadOnlyList<FieldProblem> Problems, string Nonce);
