using DanVanKheo.Rules;
using DanVanKheo.Staff;

namespace DanVanKheo.FollowUps;

/// <summary>
/// An officer's page of a model's inspections. The form POSTs to <paramref name="Address"/>: <c>nonce</c>, <c>number</c>, <c>day</c>, <c>team</c>, <c>subject</c> (Collective, Head),
/// <c>conclusion</c>, <c>text_n</c>, <c>remedy_n</c>, <c>due_n</c> for finding row n. A finding is closed by POSTing <c>nonce</c> and <c>state</c> (Remedied, Withdrawn) to <c>{Address}/noi-dung/{number}</c>.
/// </summary>
/// <param name="Number">The number the next visit gets: sending twice enters it once.</param>
public sealed record InspectionView(
    string Address,
    string Code,
    string Name,
    string Unit,
    IReadOnlyList<Inspection> Inspections,
    InspectionInput Input,
    int Number,
    IReadOnlyList<FieldProblem> Problems,
    string Nonce)
{
    /// <summary>Why the reader sees this dossier.</summary>
    public WhyView? Why { get; init; }
}
