using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Periods;
using DanVanKheo.Tallies;

namespace DanVanKheo.Outcomes;

/// <summary>What of a dossier the outcome of its programme counts; small, because one page reads all of a year. Days are those of Vietnam.</summary>
/// <param name="Answers">Those of <see cref="OutcomeQuestions.Fields"/> that were given.</param>
public sealed record OutcomeRecord(DossierCode Code, string Programme, string Unit, SubjectType Subject, DateOnly Registered, IReadOnlyList<KeyValuePair<string, string>> Answers)
{
    /// <summary>Rejected or withdrawn.</summary>
    public DateOnly? Dropped { get; init; }

    public DateOnly? Recognised { get; init; }

    public DateOnly? Commended { get; init; }

    public DateOnly? Nominated { get; init; }

    /// <summary>The answer to a question; empty when there is none.</summary>
    public string this[string field]
    {
        get
        {
            foreach (var (id, text) in Answers)
            {
                if (id == field) return text;
            }

            return "";
        }
    }

    /// <summary>Registered by the end of a day, and still there.</summary>
    public bool CountsOn(DateOnly day) => Registered <= day && !(Dropped <= day);

    /// <summary>When it reached one of the steps that an outcome shows; null for the others.</summary>
    public DateOnly? At(Measure step) => step switch
    {
        Measure.Registered => Registered,
        Measure.Recognised => Recognised,
        Measure.Commended => Commended,
        Measure.Nominated => Nominated,
        _ => null,
    };

    /// <param name="fields">Ids of the answers to keep.</param>
    public static OutcomeRecord From(Dossier dossier, IReadOnlySet<string> fields)
    {
        var counted = CountedDossier.From(dossier);
        DateOnly? On(Measure step) => counted.At(step) is { } at ? VietnamTime.Day(at) : null;
        return new(dossier.Code, dossier.Programme, dossier.Unit, dossier.Subject, VietnamTime.Day(dossier.SubmittedAt), [.. dossier.Answers.Values.Where(a => a.Value.Length > 0 && fields.Contains(a.Key))])
        {
            Dropped = On(Measure.Dropped),
            Recognised = On(Measure.Recognised),
            Commended = On(Measure.Commended),
            Nominated = On(Measure.Nominated),
        };
    }
}
