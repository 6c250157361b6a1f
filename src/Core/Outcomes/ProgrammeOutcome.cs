using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Calendar;
using DanVanKheo.Dossiers;
using DanVanKheo.Organisations;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;
using DanVanKheo.Tallies;

namespace DanVanKheo.Outcomes;

/// <summary>What a programme brought, counted from its records alone: by every question with choices, by step of the way, by indicator, by unit.</summary>
/// <param name="asOf">The last day whose steps count.</param>
public sealed class ProgrammeOutcome(Programme programme, IReadOnlyList<Dossier> records, IReadOnlyList<Organisation> units, DateOnly asOf)
{
    /// <summary>The question that stands for the steps of the way; no form has one by this name.</summary>
    public const string Steps = "steps";

    private const string Indicator = "indicator";
    private static readonly Measure[] Shown = [Measure.Registered, Measure.Recognised, Measure.Commended, Measure.Nominated];

    public IReadOnlyList<Dossier> Records => records;

    /// <summary>One for the steps, then one for each question with choices that some record answers.</summary>
    public IReadOnlyList<OutcomeTable> Tables { get; } = [Milestone(records, VietnamTime.EndOf(asOf)), .. Questions(programme).Select(q => ByAnswer(q, records)).Where(t => t.Rows.Count > 0)];

    public IReadOnlyList<IndicatorSum> Indicators { get; } =
    [
        .. records.Where(r => r.Answers.Has(Indicator))
            .GroupBy(r => r.Answers[Indicator], StringComparer.CurrentCultureIgnoreCase)
            .Select(g => new IndicatorSum(g.Key, Sum(g, "achieved"), Sum(g, "whole"), Sum(g, "value"), Codes(g))),
    ];

    public IReadOnlyList<Participation> Participation { get; } =
    [
        .. units.Where(u => programme.Eligibility.Allows(u.Kind))
            .GroupBy(u => u.Kind == OrganisationKind.MassOrganisation)
            .OrderBy(g => g.Key)
            .Select(g => Part(g.Key, [.. g], records.Select(r => r.Unit).ToHashSet(StringComparer.Ordinal))),
    ];

    /// <summary>The records behind a number: those that gave an answer, or reached a step. Empty names ask for all.</summary>
    public IReadOnlyList<Dossier> Behind(string question, string value)
    {
        var codes = question == Indicator
            ? Indicators.FirstOrDefault(i => i.Name == value)?.Codes
            : Tables.FirstOrDefault(t => t.Question == question)?.Rows.FirstOrDefault(r => r.Value == value)?.Codes;
        var set = (codes ?? []).ToHashSet(StringComparer.Ordinal);
        return [.. records.Where(r => set.Contains(r.Code.ToString()))];
    }

    /// <summary>SHA-256 of the codes, one a line: the same records give the same seal, wherever and whenever they are listed.</summary>
    public static string Seal(IEnumerable<Dossier> records) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', records.Select(r => r.Code.ToString()).Order(StringComparer.Ordinal)))));

    private static OutcomeTable Milestone(IReadOnlyList<Dossier> records, DateTimeOffset end) => new(Steps, new("Theo bước", "By step"),
    [
        .. Shown.Select(m => Row(m.ToString(), "", records.Where(r => CountedDossier.From(r).At(m) < end))),
    ]);

    private static OutcomeTable ByAnswer(FormField question, IReadOnlyList<Dossier> records)
    {
        var options = (question.Options ?? []).Concat(question.Variants.SelectMany(v => v.Options ?? [])).DistinctBy(o => o.Value).ToList();
        var answered = records.Where(r => r.Answers.Has(question.Id)).ToList();
        bool Gave(Dossier record, string value) => record.Answers[question.Id].Split(',').Any(v => v == value || v.StartsWith(value + ".", StringComparison.Ordinal));
        return new(question.Id, question.Label, [.. options.Select(o => Row(o.Value, o.Label.Vi, answered.Where(r => Gave(r, o.Value)))).Where(r => r.Total > 0), .. answered.Count > 0 ? (OutcomeCount[])[Row("", "", answered)] : []]);
    }

    private static OutcomeCount Row(string value, string label, IEnumerable<Dossier> records)
    {
        var found = records.ToList();
        return new(value, label, found.Count, found.Count(r => r.Subject == SubjectType.Collective), found.Count(r => r.Subject == SubjectType.Individual), Codes(found));
    }

    /// <summary>The questions of the form and of the register of past years, each once; units are counted apart.</summary>
    private static IEnumerable<FormField> Questions(Programme programme) => programme.Imports.Past.Concat(programme.Fields)
        .Where(f => f.Kind is FieldKind.Choice or FieldKind.Choices && f.OptionsFrom is null && f.Id is not ("subject" or "outcome"))
        .GroupBy(f => f.Id, StringComparer.Ordinal)
        .Select(g => g.MaxBy(f => (f.Options?.Count ?? 0) + f.Variants.Count)!);

    private static Participation Part(bool mass, IReadOnlyList<Organisation> units, IReadOnlySet<string> taking) =>
        new(mass, units.Count, units.Count(u => taking.Contains(u.Id)), [.. units.Where(u => !taking.Contains(u.Id))]);

    private static decimal? Sum(IEnumerable<Dossier> records, string column)
    {
        List<decimal> numbers = [.. records.Select(r => Number(r.Answers[column])).OfType<decimal>()];
        return numbers.Count == 0 ? null : numbers.Sum();
    }

    /// <summary>A stored number: thousands dots and a decimal comma, as in Vietnam.</summary>
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.GetCultureInfo("vi-VN"), out var number) ? number : null;

    private static IReadOnlyList<string> Codes(IEnumerable<Dossier> records) => [.. records.Select(r => r.Code.ToString()).Order(StringComparer.Ordinal)];
}
