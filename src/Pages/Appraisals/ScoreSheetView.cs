using DanVanKheo.Evidence;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;
using DanVanKheo.Staff;

namespace DanVanKheo.Appraisals;

/// <summary>
/// The dossier and the sheet. The form POSTs to <paramref name="Address"/> (hand in), <c>{Address}/nhap</c> (save), <c>{Address}/tiep</c> (save and next)
/// or <c>{Address}/ma</c> (save and mail a code): <c>nonce</c>, <c>points-{criterion}</c>, <c>comment-{criterion}</c>, <c>feedback</c>, <c>note</c>,
/// and <c>code</c> unless <paramref name="Verified"/>. A file is at <c>{Address}/tep/{id}</c>, the printable sheet at <c>{Address}/in</c>.
/// </summary>
/// <param name="Unit">Null when the stage is blind.</param>
/// <param name="Others">The sheets of the others, where they may be seen before one's own is in.</param>
/// <param name="Notice">Resource key of a word about what just happened; null when there is none.</param>
public sealed record ScoreSheetView(
    string Address,
    string Code,
    string Name,
    string? Unit,
    string Person,
    string Position,
    string StageName,
    DateTimeOffset Due,
    bool Overdue,
    IReadOnlyList<AnswerSection> Sections,
    IReadOnlyList<EvidenceFile> Files,
    CriteriaSet Set,
    SheetDraft Draft,
    DateTimeOffset? SavedAt,
    IReadOnlyList<FieldProblem> Problems,
    string TypedCode,
    AppraisalTable? Others,
    SheetProgress Progress,
    string? Notice,
    bool Verified,
    string? CodeSentTo,
    string Nonce)
{
    /// <summary>What officers wrote to the panel, without who wrote it.</summary>
    public IReadOnlyList<Discussions.MessageLine> Messages { get; init; } = [];

    /// <summary>Why the reader sees this dossier.</summary>
    public WhyView? Why { get; init; }
}
