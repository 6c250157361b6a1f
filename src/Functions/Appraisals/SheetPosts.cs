using DanVanKheo.Text;
using Microsoft.AspNetCore.Http;

namespace DanVanKheo.Appraisals;

/// <summary>Reads a posted sheet. A box that was not posted keeps what it held.</summary>
internal static class SheetPosts
{
    public static bool IsSheet(IFormCollection posted, CriteriaSet set) => set.Criteria.Any(c => posted.ContainsKey(SheetRules.PointsField(c.Id)));

    public static SheetDraft Read(IFormCollection posted, CriteriaSet set, SheetDraft before) => new(
        set.Criteria.ToDictionary(c => c.Id, c => Line(posted, c.Id, before[c.Id]), StringComparer.Ordinal),
        Text(posted, "feedback", before.Feedback),
        Text(posted, "note", before.Note));

    private static ScoreLine Line(IFormCollection posted, string criterion, ScoreLine before) => new(
        VietnameseText.NormaliseLine(Text(posted, SheetRules.PointsField(criterion), before.Points)),
        Text(posted, SheetRules.CommentField(criterion), before.Comment));

    private static string Text(IFormCollection posted, string field, string before) =>
        posted.TryGetValue(field, out var typed) ? VietnameseText.Normalise(typed) : before;
}
