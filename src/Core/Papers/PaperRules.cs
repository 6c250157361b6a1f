using DanVanKheo.Calendar;
using DanVanKheo.Rules;

namespace DanVanKheo.Papers;

/// <summary>What an officer may do with a paper of the office, and what must be given.</summary>
public static class PaperRules
{
    private static readonly string[] SignedTypes = ["application/pdf", "image/jpeg", "image/png", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"];

    /// <summary>Decisions and sheets have their day and signer already, a nomination its day.</summary>
    public static bool AsksDay(PaperType type) => type is not (PaperType.Decision or PaperType.ScoreSheet or PaperType.Nomination);

    public static bool AsksSigner(PaperType type) => type == PaperType.Nomination || (AsksDay(type) && type != PaperType.Minutes);

    public static bool MayEdit(OfficePaper paper) => paper.State == PaperState.Draft;

    /// <summary>Decisions are changed by later decisions, at their own page.</summary>
    public static bool MayAmend(OfficePaper paper) => paper.State == PaperState.Signed && AsksDay(paper.Type);

    public static IEnumerable<FieldProblem> CheckTexts(OfficePaper paper, IReadOnlyDictionary<string, string> texts)
    {
        if (!MayEdit(paper)) yield return new("", "PaperFinal");
        foreach (var (field, text) in texts.Where(t => t.Value.Length > PaperFields.Longest)) yield return new(field, "TooLong", PaperFields.Longest, text.Length);
    }

    /// <param name="signers">Ids of those who may sign.</param>
    /// <param name="latest">The latest day in the series so far; null in an empty one.</param>
    public static IEnumerable<FieldProblem> CheckFinal(OfficePaper paper, DateOnly date, string signer, IReadOnlyCollection<string> signers, DateOnly today, DateOnly? latest)
    {
        if (AsksDay(paper.Type))
        {
            if (date == default) yield return new("date", "NotDate");
            else if (date > today) yield return new("date", "DateInFuture");
            else if (date < latest) yield return new("date", "DateBeforeSeries", VietnamTime.Date(latest.Value));
        }

        if (AsksSigner(paper.Type) && !signers.Contains(signer)) yield return new("signer", "SignerMissing");
    }

    public static FieldProblem? CheckSigned(OfficePaper paper, string contentType) => paper.State switch
    {
        PaperState.Draft => new("file", "PaperNotFinal"),
        PaperState.Signed => new("file", "PaperSigned"),
        _ => SignedTypes.Contains(contentType) ? null : new("file", "SignedType"),
    };
}
