using DanVanKheo.Rules;

namespace DanVanKheo.Search;

/// <summary>POSTs <c>year</c> and <c>nonce</c> to <c>/can-bo/tim/lap-lai</c>.</summary>
/// <param name="Begun">The year that is being read again; else empty.</param>
public sealed record RebuildIndexView(string Year, string Begun, IReadOnlyList<FieldProblem> Problems, string Nonce);
