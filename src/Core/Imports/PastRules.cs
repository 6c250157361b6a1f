using System.Globalization;
using DanVanKheo.Dossiers;
using DanVanKheo.Programmes;
using DanVanKheo.Registrations;
using DanVanKheo.Rules;

namespace DanVanKheo.Imports;

/// <summary>
/// Rules for a line of a register of past years. Its columns: <c>year</c>, <c>name</c>, <c>unit</c>, <c>subject</c>, <c>subjectName</c>, <c>field</c>, <c>kind</c>, <c>level</c>,
/// <c>outcome</c> (recognised, not-recognised, or the id of an award), <c>decisionNumber</c>, <c>decisionDate</c>, <c>email</c>; what else the programme asks is kept beside them.
/// </summary>
public static class PastRules
{
    public const string Recognised = "recognised";
    public const string NotRecognised = "not-recognised";

    /// <summary>The column that says to whom a model was proposed; empty when to nobody.</summary>
    public const string Nominated = "nominated";

    /// <summary>Lines of earlier years are slips of the pen.</summary>
    public const int FirstYear = 2000;

    /// <param name="thisYear">Models of this year go the ordinary way.</param>
    public static IEnumerable<FieldProblem> Check(Programme programme, Answers answers, Func<FormField, IReadOnlyList<FieldOption>> options, int thisYear)
    {
        foreach (var field in programme.Imports.Past.Where(f => RegistrationForm.IsVisible(f, answers)))
        {
            if (FieldRules.Check(field, answers, [.. options(field).Select(o => o.Value)]) is { } problem) yield return problem;
        }

        var year = Year(answers);
        if (answers.Has("year") && (year < FirstYear || year >= thisYear)) yield return new("year", "PastYearOnly", $"{FirstYear}", $"{thisYear - 1}");
        if (Award(programme, answers) is null) yield break;
        if (!answers.Has("decisionNumber")) yield return new("decisionNumber", "DecisionNumberMissing");
        if (!answers.Has("decisionDate")) yield return new("decisionDate", "DecisionDateMissing");
        else if (FieldRules.TryDate(answers["decisionDate"], out var date) && (date.Year < year || date.Year > year + 1)) yield return new("decisionDate", "DecisionOutsideYear", $"{year}");
    }

    /// <summary>0 when it is no year.</summary>
    public static int Year(Answers answers) => int.TryParse(answers["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    /// <summary>The award that was given; null for a model that was only recognised, or not even that.</summary>
    public static Award? Award(Programme programme, Answers answers) => programme.Awards.FirstOrDefault(a => a.Id == answers["outcome"]);

    public static DossierStatus Status(Programme programme, Answers answers) => Award(programme, answers) is not null
        ? DossierStatus.Commended
        : answers["outcome"] == NotRecognised ? DossierStatus.NotRecognised : DossierStatus.Recognised;

    /// <summary>The day it ended: that of the decision, else the last of its year.</summary>
    public static DateOnly ClosedOn(Answers answers) => FieldRules.TryDate(answers["decisionDate"], out var date) ? date : new(Year(answers), 12, 31);
}
