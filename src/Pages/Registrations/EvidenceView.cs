using DanVanKheo.Evidence;
using DanVanKheo.Revisions;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>
/// The evidence step. Uploads POST multipart (field <c>file</c>, several allowed; <c>caption</c>, <c>takenOn</c>, <c>place</c>, <c>publish</c>, <c>claims</c>; <c>nonce</c>) to <c>/dang-ky/minh-chung</c>;
/// removing POSTs <c>nonce</c> to <c>/dang-ky/minh-chung/{id}/xoa</c>; the way on is a link to <c>/dang-ky/xem-lai</c>.
/// </summary>
public sealed record EvidenceView(JourneyView Journey, IReadOnlyList<EvidenceFile> Files, IReadOnlyList<FieldProblem> Problems, string Nonce, MendingView? Mending = null)
{
    /// <summary>The results named so far, and what proves each.</summary>
    public IReadOnlyList<EvidenceClaim> Claims { get; init; } = [];

    /// <summary>What was typed of a file that was refused.</summary>
    public TypedDetails Typed { get; init; } = TypedDetails.Empty;

    /// <summary>True when the return did not ask for evidence: the files are shown and nothing can be added or taken away.</summary>
    public bool Locked { get; init; }
}
