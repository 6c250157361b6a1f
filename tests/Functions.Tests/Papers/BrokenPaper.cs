using DanVanKheo.Papers;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVanKheo.Functions.Tests.Papers;

/// <summary>A good paper with one thing done to it, and what must be found.</summary>
internal sealed record BrokenPaper(string Name, string Paper, string Rule, PaperPart Part, string Excerpt, Action<WordprocessingDocument> Break)
{
    public byte[] Write()
    {
        var paper = OwnPapersTests.Paper(Paper);
        using var file = new MemoryStream();
        file.Write(PaperDocx.Write(paper, "vi"));
        using (var document = WordprocessingDocument.Open(file, isEditable: true)) Break(document);
        return file.ToArray();
    }

    public static PageMargin Margin(WordprocessingDocument document) => document.MainDocumentPart!.Document.Body!.Descendants<PageMargin>().Single();

    /// <summary>The paragraph that begins so.</summary>
    public static Paragraph Line(WordprocessingDocument document, string begins) =>
        document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().First(p => p.InnerText.StartsWith(begins, StringComparison.Ordinal));

    public static Action<WordprocessingDocument> Runs(string line, Action<RunProperties> change) => document =>
    {
        foreach (var run in Line(document, line).Descendants<Run>()) change(run.RunProperties ??= new());
    };

    public static Action<WordprocessingDocument> Size(string line, int points) => Runs(line, p => p.GetFirstChild<FontSize>()!.Val = $"{points * 2}");

    public static Action<WordprocessingDocument> Plain<T>(string line)
        where T : DocumentFormat.OpenXml.OpenXmlElement => Runs(line, p => p.RemoveAllChildren<T>());

    public static Action<WordprocessingDocument> With<T>(string line)
        where T : DocumentFormat.OpenXml.OpenXmlElement, new() => Runs(line, p => p.PrependChild(new T()));

    /// <summary>The words of a line put in others.</summary>
    public static Action<WordprocessingDocument> Words(string line, Func<string, string> change) => document =>
    {
        var texts = Line(document, line).Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().ToList();
        texts[0].Text = change(string.Concat(texts.Select(t => t.Text)));
        foreach (var rest in texts.Skip(1)) rest.Text = "";
    };

    public static Action<WordprocessingDocument> Side(string line, JustificationValues side) => document =>
    {
        var properties = Line(document, line).ParagraphProperties!;
        properties.RemoveAllChildren<Justification>();
        properties.Append(new Justification { Val = side });
    };

    public static Action<WordprocessingDocument> Gone(string line) => document => Line(document, line).Remove();
}
