using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;

namespace DanVanKheo.Outcomes;

/// <summary>What a programme brought, counted from its records alone: by every question with choices, by step of the way, by indicator, by unit.</summary>
/// <remarks>Counted when asked for: a list of records needs none of the tables.</remarks>
/// <param name="records">Gone through anew for every question, at most twice for a page: they need not be kept.</param>
/// <param name="asOf">The last day whose steps count.</param>
public sealed class ProgrammeOutcome(Programme programme, IEnumerable<OutcomeRecord> records, IReadOnlyList<Organisation> units, DateOnly asOf)
{
    /// <summary>The question that stands for the steps of the way; no form has one by this name.</summary>
    public const string Steps = "steps";

    private static readonly Measure[] Shown = [Measure.Registered, Measure.Recognised, Measure.Commended, Measure.Nominated];

    public IEnumerable<OutcomeRecord> Records => records;

    /// <summary>One for the steps, then one for each question with choices that some record answers.</summary>
    public IReadOnlyList<OutcomeTable> Tables => field ??= [new(Steps, new("Theo bước", "By step"), [.. Tally.Steps]), .. OutcomeQuestions.Of(programme).Select(ByAnswer).Where(t => t.Rows.Count > 0)];

    public IReadOnlyList<IndicatorSum> Indicators => field ??= Tally.Indicators.Sums;

    public IReadOnlyList<Participation> Participation => field ??= Parts(programme, units, Tally.Units);

    private OutcomeTally Tally => field ??= new(records, Shown, asOf);

    /// <summary>The records behind a number: those that gave an answer, or reached a step. A number that no table has has none.</summary>
    public IEnumerable<OutcomeRecord> Behind(string question, string value)
    {
        if (question == OutcomeQuestions.Indicator)
        {
            return Indicators.Any(i => i.Name == value) ? records.Where(r => StringComparer.CurrentCultureIgnoreCase.Equals(r[question], value)) : [];
        }

        if (question == Steps) return Enum.TryParse<Measure>(value, out var step) && Shown.Contains(step) ? records.Where(r => r.At(step) <= asOf) : [];
        return Tables.FirstOrDefault(t => t.Question == question)?.Rows.Any(r => r.Value == value) == true ? records.Where(r => Gave(r[question], value)) : [];
    }

    /// <summary>SHA-256 of the codes, one a line: the same records give the same seal, wherever and whenever they are listed.</summary>
    public static string Seal(IEnumerable<DossierCode> records) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', records.Select(r => r.ToString()).Order(StringComparer.Ordinal)))));

    private OutcomeTable ByAnswer(FormField question)
    {
        var options = (question.Options ?? []).Concat(question.Variants.SelectMany(v => v.Options ?? [])).DistinctBy(o => o.Value);
        var rows = options.Select(o => Tally.Answers.Of(question.Id, o.Value, o.Label.Vi, answer => Gave(answer, o.Value))).Append(Tally.Answers.Of(question.Id, "", "", answer => Gave(answer, "")));
        return new(question.Id, question.Label, [.. rows.Where(r => r.Total > 0)]);
    }

    /// <summary>Whether an answer names a choice, or one within it; every answer names the empty one.</summary>
    private static bool Gave(string answer, string value) =>
        answer.Length > 0 && (value.Length == 0 || answer.Split(',').Any(v => v == value || v.StartsWith(value + ".", StringComparison.Ordinal)));

    private static IReadOnlyList<Participation> Parts(Programme programme, IReadOnlyList<Organisation> units, IReadOnlySet<string> taking) =>
    [
        .. units.Where(u => programme.Eligibility.Allows(u.Kind))
            .GroupBy(u => u.Kind == OrganisationKind.MassOrganisation)
            .OrderBy(g => g.Key)
            .Select(g => Part(g.Key, [.. g], taking)),
    ];

    private static Participation Part(bool mass, IReadOnlyList<Organisation> units, IReadOnlySet<string> taking) =>
        new(mass, units.Count, units.Count(u => taking.Contains(u.Id)), [.. units.Where(u => !taking.Contains(u.Id))]);
}
