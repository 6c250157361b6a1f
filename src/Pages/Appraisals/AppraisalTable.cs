namespace DanVanKheo.Appraisals;

/// <summary>All that a panel has said about one stage attempt.</summary>
/// <param name="Result">Null before the first sheet.</param>
/// <param name="Vacant">Seats for which nobody is left.</param>
public sealed record AppraisalTable(
    CriteriaSet Set,
    IReadOnlyList<SheetColumn> Sheets,
    AppraisalResult? Result,
    IReadOnlyList<MissingSheet> Missing,
    int Vacant,
    IReadOnlyList<RecusalLine> Recusals)
{
    public int Lacking => Missing.Count + Vacant;
}
