using System.Collections.Immutable;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Outcomes;

/// <summary>What of a dossier figures count, without what it says in words; small, because one page reads all of a year. Days are those of Vietnam.</summary>
/// <param name="Days">When it began to count for each <see cref="Measure"/>, in their order; null where it does not.</param>
/// <param name="Answers">Those of <see cref="OutcomeQuestions.Fields"/> that were given.</param>
public sealed record OutcomeRecord(
    DossierCode Code,
    string Programme,
    string Unit,
    SubjectType Subject,
    WorkField Field,
    RegistrationKind Kind,
    RegistrationLevel Level,
    ImmutableArray<DateOnly?> Days,
    ImmutableArray<OutcomeAnswer> Answers)
{
    private static readonly Measure[] Measures = Enum.GetValues<Measure>();

    /// <summary>The answer to a question; empty when there is none.</summary>
    public string this[string field] => Find(field)?.Text ?? "";

    public OutcomeAnswer? Find(string field)
    {
        foreach (var answer in Answers)
        {
            if (answer.Field == field) return answer;
        }

        return null;
    }

    public DateOnly? At(Measure measure) => Days[(int)measure];

    /// <summary>Registered by the end of a day, and still there.</summary>
    public bool CountsOn(DateOnly day) => Counts(Measure.Registered, day);

    /// <summary>Whether it is one of those that the measure counts by the end of a day: what was dropped counts for nothing else.</summary>
    public bool Counts(Measure measure, DateOnly day) => At(measure) <= day && (measure == Measure.Dropped || !(At(Measure.Dropped) <= day));

    /// <param name="fields">Ids of the answers to keep.</param>
    public static OutcomeRecord From(Dossier dossier, IReadOnlySet<string> fields)
    {
        var counted = CountedDossier.From(dossier);
        return new(
            dossier.Code,
            dossier.Programme,
            dossier.Unit,
            dossier.Subject,
            dossier.Field,
            dossier.Kind,
            dossier.Level,
            [.. Measures.Select(m => counted.At(m) is { } at ? VietnamTime.Day(at) : (DateOnly?)null)],
            [.. dossier.Answers.Values.Where(a => a.Value.Length > 0 && fields.Contains(a.Key)).Select(a => new OutcomeAnswer(a.Key, a.Value))]);
    }
}
