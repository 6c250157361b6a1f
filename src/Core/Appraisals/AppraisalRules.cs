using DanVanKheo.Opinions;
using DanVanKheo.Rules;

namespace DanVanKheo.Appraisals;

/// <summary>Deciding an appraisal before every sheet is in takes a reason, whatever the opinion.</summary>
public static class AppraisalRules
{
    /// <param name="lacking">Sheets that are not in, and seats nobody is left for.</param>
    public static IReadOnlyList<FieldProblem> Check(int lacking, Opinion opinion) =>
        lacking > 0 && opinion.Verdict is Verdict.Approve && opinion.Reason.Length < OpinionRules.ShortestReason
            ? [new("reason", "AppraisalIncomplete", lacking, OpinionRules.ShortestReason)]
            : [];
}
