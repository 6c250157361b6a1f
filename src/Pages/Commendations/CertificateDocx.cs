using DanVanKheo.Papers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DanVanKheo.Commendations;

/// <summary>Certificates in one Word file, a sheet each: every part in a frame at its own millimetre, so that pre-printed forms can be met.</summary>
public static class CertificateDocx
{
    private const int Smallest = 2;

    /// <returns>The bytes of a DOCX file.</returns>
    public static byte[] Write(IReadOnlyList<CertificateView> certificates, CertificatePrint print)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body());
            main.AddNewPart<StyleDefinitionsPart>().Styles = PaperStyles.Write("vi");
            var body = main.Document.Body!;
            for (var i = 0; i < certificates.Count; i++)
            {
                body.Append(print.Fields.SelectMany(f => Part(f, certificates[i], main, (uint)i + 1)));
                var anchor = PaperText.Line(Smallest);
                // The last section of a file stands at its end, the others in their last paragraphs.
                if (i < certificates.Count - 1) anchor.ParagraphProperties!.Append(Section(print.Sheet));
                body.Append(anchor);
            }

            body.Append(Section(print.Sheet));
        }

        return file.ToArray();
    }

    private static IEnumerable<Paragraph> Part(CertificateField field, CertificateView view, MainDocumentPart main, uint id)
    {
        var side = field.Centred ? JustificationValues.Center : JustificationValues.Left;
        if (field.Part == CertificatePart.Qr) return [Framed(PaperText.Line(16, justification: side, content: new Run(CertificateQr.Write(main, view.Url, id))), field)];
        return CertificateWords.Of(field.Part, view, "vi").Split('\n').Select(line => Framed(PaperText.Line((int)field.Size, field.Bold, field.Italic, side, text: line), field));
    }

    private static Paragraph Framed(Paragraph line, CertificateField field)
    {
        var properties = line.ParagraphProperties!;
        properties.InsertAt(
            new FrameProperties
            {
                Width = $"{PaperText.Twips(field.Width)}",
                Wrap = TextWrappingValues.Around,
                HorizontalPosition = HorizontalAnchorValues.Page,
                VerticalPosition = VerticalAnchorValues.Page,
                X = $"{PaperText.Twips(field.X)}",
                Y = $"{PaperText.Twips(field.Y)}",
            },
            0);
        // Lines as high as their letters: a name of 24 points does not fit into 18.
        properties.SpacingBetweenLines!.LineRule = LineSpacingRuleValues.Auto;
        properties.SpacingBetweenLines.Line = "252";
        return line;
    }

    private static SectionProperties Section(CertificateSheet sheet) => new(
        new PageSize { Width = (uint)PaperText.Twips(sheet.Width), Height = (uint)PaperText.Twips(sheet.Height), Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = PaperText.Twips(10), Bottom = PaperText.Twips(10), Left = (uint)PaperText.Twips(10), Right = (uint)PaperText.Twips(10), Header = 0, Footer = 0, Gutter = 0 });
}
