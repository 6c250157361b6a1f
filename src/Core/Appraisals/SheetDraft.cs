namespace DanVanKheo.Appraisals;

/// <summary>A sheet as it was typed, by criterion. It is kept even when it could not be handed in.</summary>
/// <param name="Feedback">For the submitter (góp ý gửi đơn vị).</param>
/// <param name="Note">For whoever decides the stage; the submitter never sees it.</param>
public sealed record SheetDraft(IReadOnlyDictionary<string, ScoreLine> Lines, string Feedback = "", string Note = "")
{
    private static readonly ScoreLine Nothing = new();

    public static SheetDraft Empty { get; } = new(new Dictionary<string, ScoreLine>());

    public ScoreLine this[string criterion] => Lines.GetValueOrDefault(criterion, Nothing);
}
