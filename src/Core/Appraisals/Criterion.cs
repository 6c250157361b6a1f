using DanVanKheo.Programmes;

namespace DanVanKheo.Appraisals;

/// <summary>One line of the score sheet, worth at most <paramref name="Max"/> points. Below <paramref name="KnockOut"/> (điểm liệt) the model is not recognised, whatever its total.</summary>
/// <param name="Explanation">What to look at when scoring it.</param>
public sealed record Criterion(string Id, LocalText Name, decimal Max, LocalText? Explanation = null, decimal? KnockOut = null)
{
    /// <summary>A score under half of the points must be explained (domain.md §4.4).</summary>
    public decimal CommentBelow => Max / 2;
}
