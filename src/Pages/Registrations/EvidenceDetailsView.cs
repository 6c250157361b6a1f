using DanVanKheo.Evidence;
using DanVanKheo.Rules;

namespace DanVanKheo.Registrations;

/// <summary>One file and what is said of it. POSTs <c>nonce</c>, <c>caption</c>, <c>takenOn</c>, <c>place</c>, <c>publish</c> and <c>claims</c> to <c>/dang-ky/minh-chung/{id}/sua</c>.</summary>
public sealed record EvidenceDetailsView(JourneyView Journey, EvidenceFile File, IReadOnlyList<EvidenceClaim> Claims, TypedDetails Typed, IReadOnlyList<FieldProblem> Problems, string Nonce);
