using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>
/// Who else writes. Naming somebody POSTs <c>email</c> and <c>nonce</c> to <c>/dang-ky/dong-so-huu</c>, taking somebody off POSTs <c>nonce</c>
/// to <c>/dang-ky/dong-so-huu/{id}/xoa</c>.
/// </summary>
/// <param name="Nonce">Null for a co-owner, who sees the list and may not change it.</param>
public sealed record CoOwnersView(IReadOnlyList<CoOwner> Owners, string Typed, IReadOnlyList<FieldProblem> Problems, string? Nonce);
