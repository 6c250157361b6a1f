using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>
/// Takes a file of organisations: a POST with <c>file</c> is a trial that changes nothing and shows what would; the second POST with
/// <c>prepared</c> and <c>revision</c> takes over what was shown.
/// </summary>
/// <param name="File">Name of the file that was tried; empty before.</param>
/// <param name="Prepared">Names what was tried; empty when it cannot be taken.</param>
public sealed record ImportView(
    string File,
    IReadOnlyList<FaultLine> Faults,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    string Prepared,
    string Revision,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce);
