using DanVanKheo.Imports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DanVanKheo.Sheets;

/// <summary>Writes XLSX files; every workbook of the app comes from here.</summary>
internal static class WorkbookWriter
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Unnamed = "Sheet";

    /// <returns>The bytes of an XLSX file.</returns>
    public static byte[] Write(params IEnumerable<WorkbookSheet> sheets)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Write();
            var areas = new DefinedNames();
            foreach (var sheet in sheets) Add(workbook, sheet, areas);
            if (areas.HasChildren) workbook.Workbook.Append(areas);
        }

        return file.ToArray();
    }

    private static void Add(WorkbookPart workbook, WorkbookSheet sheet, DefinedNames areas)
    {
        var (rows, columns) = (0, 0);
        var part = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part)) (rows, columns) = Write(writer, sheet);
        var sheets = workbook.Workbook.Sheets!;
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = Named(sheet.Name) });
        if (sheet.Prints) areas.Append(PrintNames.Of(sheet, Named(sheet.Name), (uint)sheets.Count() - 1, rows, columns));
    }

    private static (int Rows, int Columns) Write(OpenXmlWriter writer, WorkbookSheet sheet)
    {
        writer.WriteStartElement(new Worksheet());
        if (sheet.Head is { } head) writer.WriteElement(new SheetViews(new SheetView(Frozen(head)) { WorkbookViewId = 0 }));
        writer.WriteElement(Columns(sheet));
        writer.WriteStartElement(new SheetData());
        var (rows, columns) = (0u, 0);
        foreach (var cells in sheet.Rows)
        {
            writer.WriteElement(Row(++rows, cells));
            columns = Math.Max(columns, cells.Count);
        }

        writer.WriteEndElement();
        if (sheet.Filters && columns > 0) writer.WriteElement(new AutoFilter { Reference = $"A1:{SheetColumn.Name(columns - 1)}{rows}" });
        if (sheet.Choices.Count > 0) writer.WriteElement(Validations(sheet.Choices));
        writer.WriteEndElement();
        return ((int)rows, columns);
    }

    private static Row Row(uint number, IReadOnlyList<Cell> cells)
    {
        var row = new Row { RowIndex = number };
        for (var column = 0; column < cells.Count; column++)
        {
            cells[column].CellReference = $"{SheetColumn.Name(column)}{number}";
            row.Append(cells[column]);
        }

        return row;
    }

    private static Columns Columns(WorkbookSheet sheet) => new(sheet.Widths.Select((width, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        Width = width,
        CustomWidth = true,
        Style = sheet.TextColumns.Contains(i) ? WorkbookStyles.TextOnly : WorkbookStyles.Plain,
    }));

    private static DataValidations Validations(IReadOnlyList<SheetChoice> choices) => new(choices.Select(choice => new DataValidation(new Formula1(choice.Source))
    {
        Type = DataValidationValues.List,
        AllowBlank = true,
        ShowErrorMessage = true,
        // A warning, not a stop: lists are pasted in, and the import judges them anyway.
        ErrorStyle = DataValidationErrorStyleValues.Warning,
        ErrorTitle = choice.Title,
        Error = choice.Message,
        SequenceOfReferences = new ListValue<StringValue>([$"{SheetColumn.Name(choice.Column)}2:{SheetColumn.Name(choice.Column)}{ImportForm.MostRows + 1}"]),
    }))
    { Count = (uint)choices.Count };

    private static Pane Frozen(SheetHead head) => new()
    {
        HorizontalSplit = head.Columns > 0 ? head.Columns : null,
        VerticalSplit = head.Row,
        TopLeftCell = $"{SheetColumn.Name(head.Columns)}{head.Row + 1}",
        ActivePane = head.Columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    };

    /// <summary>Excel takes 31 characters and none of []:*?/\ in the name of a sheet.</summary>
    private static string Named(string name)
    {
        var kept = string.Concat(name.Where(c => !@"[]:*?/\".Contains(c, StringComparison.Ordinal))).Trim('\'', ' ');
        return kept.Length switch { 0 => Unnamed, > 31 => kept[..31], _ => kept };
    }
}
