using System.Globalization;
using DanVanKheo.Rules;

namespace DanVanKheo.Appraisals;

/// <summary>What a sheet must hold before it is handed in (domain.md §4.4).</summary>
public static class SheetRules
{
    public const decimal Step = 0.5m;
    public const int ShortestComment = 10;
    public const int LongestText = 3000;
    private const int LongestPoints = 40;

    /// <summary>The form's field of a criterion's points.</summary>
    public static string PointsField(string criterion) => $"points-{criterion}";

    public static string CommentField(string criterion) => $"comment-{criterion}";

    public static IReadOnlyList<FieldProblem> Check(CriteriaSet set, SheetDraft draft) =>
        [.. set.Criteria.SelectMany(c => Check(c, draft[c.Id])), .. CheckLengths(set, draft)];

    /// <summary>What even a draft must keep to.</summary>
    public static IReadOnlyList<FieldProblem> CheckLengths(CriteriaSet set, SheetDraft draft)
    {
        var texts = set.Criteria.Select(c => (Field: CommentField(c.Id), Text: draft[c.Id].Comment)).Append((Field: "feedback", Text: draft.Feedback)).Append((Field: "note", Text: draft.Note));
        var points = set.Criteria.Where(c => draft[c.Id].Points.Length > LongestPoints).Select(c => new FieldProblem(PointsField(c.Id), "NotPoints", c.Max));
        return [.. points, .. texts.Where(t => t.Text.Length > LongestText).Select(t => new FieldProblem(t.Field, "TooLong", LongestText, t.Text.Length))];
    }

    /// <summary>What the scores typed so far add up to, as points of 100.</summary>
    public static decimal Subtotal(CriteriaSet set, SheetDraft draft) =>
        set.OutOfHundred(set.Criteria.Sum(c => Points(c, draft[c.Id]) is null && TryPoints(draft[c.Id].Points, out var points) ? points : 0));

    /// <summary>The sheet of a draft without problems.</summary>
    public static ScoreSheet Read(CriteriaSet set, SheetDraft draft) =>
        new([.. set.Criteria.Select(c => new Score(c.Id, TryPoints(draft[c.Id].Points, out var points) ? points : 0, draft[c.Id].Comment))], draft.Feedback, draft.Note);

    /// <summary>12,5 and 12.5 alike.</summary>
    public static bool TryPoints(string typed, out decimal points) =>
        decimal.TryParse(typed.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out points);

    private static IEnumerable<FieldProblem> Check(Criterion criterion, ScoreLine line)
    {
        if (Points(criterion, line) is { } wrong) yield return wrong;
        else if (TryPoints(line.Points, out var points) && points < criterion.CommentBelow && line.Comment.Length < ShortestComment)
        {
            yield return new(CommentField(criterion.Id), "CommentMissing", ShortestComment);
        }
    }

    private static FieldProblem? Points(Criterion criterion, ScoreLine line)
    {
        var field = PointsField(criterion.Id);
        if (line.Points.Trim().Length == 0) return new(field, "PointsMissing", criterion.Max);
        // Longer text is reported with the lengths.
        if (line.Points.Length > LongestPoints) return null;
        if (!TryPoints(line.Points, out var points)) return new(field, "NotPoints", criterion.Max);
        if (points < 0 || points > criterion.Max) return new(field, "PointsOutOfRange", criterion.Max);
        return points % Step == 0 ? null : new(field, "PointsStep", criterion.Max);
    }
}
