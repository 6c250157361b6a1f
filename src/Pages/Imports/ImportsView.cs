using DanVanKheo.Rules;

namespace DanVanKheo.Imports;

/// <summary>
/// Bringing in a list, and those brought in before. POSTs a form with files to <paramref name="Address"/>: <c>nonce</c>, <c>loai</c> (an <see cref="ImportPurpose"/>), <c>file</c>.
/// </summary>
public sealed record ImportsView(string Address, IReadOnlyList<ImportPurpose> Purposes, string Purpose, IReadOnlyList<ImportLine> Recent, IReadOnlyList<FieldProblem> Problems, string Nonce);
