using DanVanKheo.Rules;

namespace DanVanKheo.Appraisals;

/// <summary>
/// The question before the dossier. The form POSTs to <c>{Address}/xung-dot</c>: <c>nonce</c>, <c>conflict</c> (yes, no), <c>reason</c>,
/// and <c>code</c> with yes unless <paramref name="Verified"/>. "Gửi mã" POSTs <c>nonce</c> to <c>{Address}/ma</c>.
/// </summary>
/// <param name="Unit">Null when the stage is blind.</param>
/// <param name="Later">True after the dossier was shown: then only "yes" is left to say.</param>
public sealed record ConflictView(
    string Address,
    string Code,
    string Name,
    string? Unit,
    string Person,
    string Position,
    string StageName,
    DateTimeOffset Due,
    bool Overdue,
    bool Later,
    ConflictInput Input,
    IReadOnlyList<FieldProblem> Problems,
    bool Verified,
    string? CodeSentTo,
    string Nonce);
