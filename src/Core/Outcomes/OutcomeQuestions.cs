using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using DanVanKheo.Periods;
using DanVanKheo.Programmes;

namespace DanVanKheo.Outcomes;

/// <summary>Which answers the outcome of a programme counts: to its questions with choices, the group of works, and the columns of its indicators.</summary>
public static class OutcomeQuestions
{
    public const string Indicator = "indicator";

    /// <summary>The columns of an indicator: its name, what was achieved, out of how many, what it was worth.</summary>
    public static ImmutableArray<string> Columns { get; } = [Indicator, "achieved", "whole", "value"];

    /// <summary>Stands in <see cref="Seal"/>: another number when the same dossier would be counted in another way.</summary>
    private const int Rules = 2;

    /// <summary>The questions of the form and of the register of past years, each once; units are counted apart.</summary>
    public static IEnumerable<FormField> Of(Programme programme) => programme.Imports.Past.Concat(programme.Fields)
        .Where(f => f.Kind is FieldKind.Choice or FieldKind.Choices && f.OptionsFrom is null && f.Id is not ("subject" or "outcome"))
        .GroupBy(f => f.Id, StringComparer.Ordinal)
        .Select(g => g.MaxBy(f => (f.Options?.Count ?? 0) + f.Variants.Count)!);

    /// <summary>Ids of everything that any of the programmes counts.</summary>
    public static IReadOnlySet<string> Fields(IEnumerable<Programme> programmes) =>
        programmes.SelectMany(Of).Select(f => f.Id).Concat(Columns).Append(CountedDossier.GroupField).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same for the same ids: records kept under another seal may lack answers.</summary>
    public static string Seal(IEnumerable<string> fields) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Rules}\n{string.Join('\n', fields.Order(StringComparer.Ordinal))}")))[..16];
}
