using DanVanKheo.Dossiers;
using DanVanKheo.Evidence;
using DanVanKheo.Opinions;
using DanVanKheo.Organisations;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;

namespace DanVanKheo.Councils;

/// <summary>
/// The dossier and one member's ballot. The form POSTs to <paramref name="Address"/>: <c>nonce</c>, <c>choice</c> (For, Against, Blank),
/// <c>remark</c> in an open vote, <c>code</c> unless <paramref name="Verified"/>. "Nhận phiếu" POSTs <c>nonce</c> to <c>{Address}/ma</c>.
/// A file is at <c>{Address}/tep/{id}</c>.
/// </summary>
/// <param name="CodeSentTo">The address a code was just mailed to; null before the ballot was received.</param>
public sealed record BallotView(
    string Address,
    string Code,
    string Name,
    string Unit,
    Person Member,
    VoteRound Round,
    StageBarView Stages,
    IReadOnlyList<AnswerSection> Sections,
    IReadOnlyList<EvidenceFile> Files,
    IReadOnlyList<EarlierOpinion> Earlier,
    BallotInput Input,
    IReadOnlyList<FieldProblem> Problems,
    bool Verified,
    string? CodeSentTo,
    string Nonce)
{
    /// <summary>Why the reader sees this dossier.</summary>
    public WhyView? Why { get; init; }
}
