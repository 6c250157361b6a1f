using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Replications;
using DanVanKheo.Rules;

namespace DanVanKheo.FollowUps;

/// <summary>Last year's model carried on: what may be, and what the new registration begins with.</summary>
public static class Continuation
{
    public const string ResultField = "lastResult";
    public const int ShortestResult = 20;

    /// <summary>What a new year must say afresh: dates, and everything people consent to.</summary>
    private static readonly string[] Afresh = ["start", "end", "consent", "publish"];

    /// <summary>Null when the model may be carried on in the year of <paramref name="today"/>.</summary>
    public static FieldProblem? Refusal(Dossier dossier, DateOnly today)
    {
        if (dossier.Status is DossierStatus.Rejected or DossierStatus.Withdrawn or DossierStatus.Retired or DossierStatus.AwardRevoked) return new(ResultField, "ContinueClosed");
        return today.Year <= dossier.Code.Year ? new(ResultField, "ContinueTooEarly", dossier.Code.Year + 1) : null;
    }

    public static FieldProblem? Check(string lastResult) => lastResult.Length switch
    {
        0 => new(ResultField, "LastResultMissing"),
        < ShortestResult => new(ResultField, "TooShort", ShortestResult, lastResult.Length),
        > FieldRules.LongestText => new(ResultField, "TooLong", FieldRules.LongestText, lastResult.Length),
        _ => null,
    };

    /// <summary>The old answers with the results reset: indicators keep their names, and begin where the last report left them.</summary>
    /// <param name="reached">The last reported figure of each indicator, empty where there is none.</param>
    public static Answers Begin(Programme programme, Dossier dossier, IReadOnlyList<string> reached, string lastResult)
    {
        var answers = dossier.Answers.With(Afresh.Select(f => KeyValuePair.Create(f, "")));
        return answers.With(new Dictionary<string, string>
        {
            [Indicator.Field] = Indicators(programme, dossier.Answers, reached),
            ["kind"] = "continuing",
            [Lineage.PredecessorField] = dossier.Code.ToString(),
            [Lineage.OriginField] = "",
            [ResultField] = lastResult,
        });
    }

    private static string Indicators(Programme programme, Answers old, IReadOnlyList<string> reached)
    {
        if (programme.Fields.FirstOrDefault(f => f.Id == Indicator.Field) is not { } field) return old[Indicator.Field];
        var cells = Indicator.Of(programme, old).SelectMany(i => (IEnumerable<(string, string)>)[(Cell(i, "name"), i.Name), (Cell(i, "unit"), i.Unit), (Cell(i, "baseline"), i.Number < reached.Count ? reached[i.Number] : "")])
            .ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal);
        return AnswerRows.Write(field, cell => cells.GetValueOrDefault(cell, ""));

        string Cell(Indicator indicator, string column) => field.Columns!.FirstOrDefault(c => c.Id == column) is { } found ? AnswerRows.CellId(field, indicator.Number, found) : $"{indicator.Number} {column}";
    }
}
