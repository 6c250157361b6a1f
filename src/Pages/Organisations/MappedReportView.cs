using DanVanKheo.Commendations;
using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>A frozen summary, by unit, under the tree of any day. Asked by GET: <c>ky</c> (the period) and <c>ngay</c> (dd/MM/yyyy).</summary>
/// <param name="Old">Unit and number of records as frozen.</param>
/// <param name="Steps">Why each unit stands where it stands, in words.</param>
public sealed record MappedReportView(
    IReadOnlyList<Choice> Periods,
    string Period,
    string Day,
    IReadOnlyList<FieldProblem> Problems,
    string Counted,
    IReadOnlyList<(string Unit, int Count)> Old,
    IReadOnlyList<MappedLine> New,
    int OldTotal,
    string NewTotal,
    IReadOnlyList<string> Steps,
    string Sha256);
