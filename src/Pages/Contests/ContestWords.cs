using System.Globalization;
using DanVanKheo.Layout;
using DanVanKheo.Programmes;

namespace DanVanKheo.Contests;

/// <summary>The words of a contest in the reader's language, for page, workbook and paper alike.</summary>
/// <param name="criteria">Criterion id → name.</param>
public sealed class ContestWords(string language, IReadOnlyDictionary<string, LocalText> criteria)
{
    private readonly Texts<ContestTexts> texts = new(language);

    public string Text(string key, params object[] details) => details.Length == 0 ? texts[key] : string.Format(CultureInfo.InvariantCulture, texts[key], details);

    public string Points(Standing standing) => standing.Entry.Total?.ToString("0.##", Display.Culture(language)) ?? "–";

    /// <summary>What became of an entry, and why where totals alone do not say.</summary>
    public string Result(Standing standing)
    {
        var result = Text(standing switch
        {
            { Entry.WentOn: true } => "Result.On",
            { Entry.WentOn: false } => "Result.Out",
            { Tied: true } => "Result.Tied",
            { Proposed: true } => "Result.Proposed",
            _ => "Result.Open",
        });
        return standing.ToldApartBy.Length == 0 ? result : $"{result}; {Text("Result.ToldApart", criteria.TryGetValue(standing.ToldApartBy, out var name) ? name.In(language) : standing.ToldApartBy)}";
    }
}
