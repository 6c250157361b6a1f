using DanVanKheo.Programmes;

namespace DanVanKheo.Imports;

/// <summary>How a programme's form becomes the columns of a list.</summary>
/// <param name="Headings">Short headings for fields whose label is a whole sentence, by field id.</param>
/// <param name="Aliases">Other headings by which lists of the trade name a field.</param>
/// <param name="Words">Other words for a choice, by its value: KT for kinh tế.</param>
/// <param name="Past">The columns of a register of past years; empty where none is taken.</param>
public sealed record ImportSettings(
    IReadOnlyDictionary<string, LocalText> Headings,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Aliases,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Words,
    IReadOnlyList<FormField> Past)
{
    public static ImportSettings None { get; } = new(
        new Dictionary<string, LocalText>(),
        new Dictionary<string, IReadOnlyList<string>>(),
        new Dictionary<string, IReadOnlyList<string>>(),
        []);
}
