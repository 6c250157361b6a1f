using System.Globalization;
using DanVanKheo.Rules;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Sheets;

/// <summary>The texts that the cells of a workbook share; read when the first of them is asked for.</summary>
internal sealed class WorkbookTexts(WorkbookPart workbook)
{
    private const int MostCharacters = 32 * 1024 * 1024;

    private readonly Lazy<List<string>> shared = new(() => Read(workbook));

    public string At(string index) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Value.Count ? shared.Value[at] : "";

    /// <summary>Text and runs; how a word is to be pronounced is not part of it.</summary>
    public static string Of(OpenXmlElement? item) => item is null
        ? ""
        : string.Concat(item.Elements().SelectMany(e => e is Run run ? run.Elements<DocumentFormat.OpenXml.Spreadsheet.Text>() : e is DocumentFormat.OpenXml.Spreadsheet.Text text ? [text] : []).Select(t => t.Text)).Trim();

    private static List<string> Read(WorkbookPart workbook)
    {
        var (texts, length) = (new List<string>(), 0L);
        if (workbook.SharedStringTablePart is not { } part) return texts;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement) continue;
            texts.Add(Of(reader.LoadCurrentElement()));
            length += texts[^1].Length;
            if (length > MostCharacters) throw new RuleBroken("SheetTooLarge");
        }

        return texts;
    }
}
