using DanVanKheo.Rules;

namespace DanVanKheo.Dossiers;

/// <summary>The look-up form: GET <c>/ho-so?ma=…</c>.</summary>
public sealed record FindDossierView(string Typed, IReadOnlyList<FieldProblem> Problems);
