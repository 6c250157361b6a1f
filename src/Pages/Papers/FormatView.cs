using DanVanKheo.Rules;

namespace DanVanKheo.Papers;

/// <summary>
/// The check of a Word file. POSTs multipart to <c>/can-bo/kiem-the-thuc</c>: <c>nonce</c>, <c>file</c>, <c>standard</c> (an id, or empty to let the file say).
/// </summary>
/// <param name="Standard">As chosen.</param>
/// <param name="Checked">The standard the file was measured against; null before there is a file.</param>
/// <param name="File">Name of the file; empty before there is one.</param>
public sealed record FormatView(string Standard, PaperStandard? Checked, string File, IReadOnlyList<FormatFinding> Findings, IReadOnlyList<FieldProblem> Problems, string Nonce);
