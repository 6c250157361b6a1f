using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>
/// A change of organisations, people or duties: first the form, then what it will write. Both POST the fields to <paramref name="Address"/> with
/// <c>nonce</c> and <c>cua</c> (the subject); with <c>buoc</c> = <c>ghi</c> it is written, with <c>sua</c> the form comes back, without it what will be written is shown.
/// </summary>
/// <param name="Added">What will be written, in words; null while the form is shown.</param>
/// <param name="Faults">Why it cannot be written, in words.</param>
/// <param name="Revision">The book that was looked at: when another one is current by then, the reader looks again.</param>
public sealed record ChangeView(
    string Act,
    string Address,
    string Back,
    string Subject,
    string SubjectName,
    IReadOnlyList<ChangeFieldView> Fields,
    IReadOnlyList<FieldProblem> Problems,
    IReadOnlyList<string> Faults,
    IReadOnlyList<string>? Added,
    IReadOnlyList<string> Removed,
    string Revision,
    string Nonce);
