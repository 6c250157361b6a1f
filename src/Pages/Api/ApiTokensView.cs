using DanVanKheo.Commendations;
using DanVanKheo.Rules;

namespace DanVanKheo.Api;

/// <summary>The tokens of other programs.</summary>
/// <param name="Made">The text of the token that was just made: shown here and never again.</param>
public sealed record ApiTokensView(IReadOnlyList<ApiTokenLine> Tokens, IReadOnlyList<Choice> People, ApiTokenInput Input, IReadOnlyList<FieldProblem> Problems, string Nonce, string? Made = null);
