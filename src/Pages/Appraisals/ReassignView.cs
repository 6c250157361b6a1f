using DanVanKheo.Commendations;
using DanVanKheo.Rules;

namespace DanVanKheo.Appraisals;

/// <summary>Giving one open sheet to somebody else. The form POSTs to <paramref name="Address"/>: <c>nonce</c>, <c>person</c>, <c>reason</c>.</summary>
public sealed record ReassignView(string Address, string Code, string Name, string Person, IReadOnlyList<Choice> People, string Chosen, string Reason, IReadOnlyList<FieldProblem> Problems, string Nonce);
