using DanVanKheo.Rules;

namespace DanVanKheo.Retention;

/// <summary>The contact of one dossier; without <paramref name="Name"/> the dossier is still to be named. POSTs <c>ma</c>, <c>email</c>, <c>reason</c> and <c>nonce</c> to <c>/can-bo/lien-he</c>.</summary>
/// <param name="Present">The address letters go to now.</param>
public sealed record ContactView(string Code, string Name, string Present, string Email, string Reason, IReadOnlyList<FieldProblem> Problems, string Nonce);
