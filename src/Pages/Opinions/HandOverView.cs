using DanVanKheo.Commendations;
using DanVanKheo.Rules;

namespace DanVanKheo.Opinions;

/// <summary>
/// Passing one task on. The form POSTs to <paramref name="Address"/><c>/chuyen</c>: <c>nonce</c>, <c>person</c>, <c>reason</c>,
/// and <c>code</c> unless <paramref name="Verified"/>.
/// </summary>
public sealed record HandOverView(
    string Address,
    string Code,
    string Name,
    string StageName,
    string Person,
    IReadOnlyList<Choice> Candidates,
    HandOverInput Input,
    IReadOnlyList<FieldProblem> Problems,
    bool Verified,
    string? CodeSentTo,
    string Nonce);
