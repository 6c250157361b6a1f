namespace DanVanKheo.Appraisals;

/// <summary>What the same link shows once nothing can be scored any more. "Phiếu tiếp theo" POSTs <c>nonce</c> to <c>{Address}/tiep</c>.</summary>
/// <param name="Own">The reader's sheet; null when there is none.</param>
/// <param name="Reason">Why the seat was given up; empty otherwise.</param>
/// <param name="Others">The whole table where the reader may see it.</param>
public sealed record SheetOutcomeView(
    string Address,
    string Code,
    string Name,
    string StageName,
    SheetEnd End,
    CriteriaSet Set,
    SheetColumn? Own,
    string Reason,
    AppraisalTable? Others,
    SheetProgress Progress,
    string? Notice,
    string Nonce);
