using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>Carrying on an earlier model: its code and contact address are POSTed as <c>ma</c> and <c>email</c> to <c>/dang-ky/tiep-tuc</c>.</summary>
/// <param name="Sent">True after asking; the page then says the same whether there is such a model or not.</param>
public sealed record ContinueView(string Code, string Email, IReadOnlyList<FieldProblem> Problems, bool Sent = false);
