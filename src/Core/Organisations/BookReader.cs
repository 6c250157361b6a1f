using DanVanKheo.Programmes;

namespace DanVanKheo.Organisations;

/// <summary>Makes a book of the lines of a file, whichever kind of file it was. All or nothing.</summary>
public static class BookReader
{
    /// <param name="needed">Roles that somebody should hold for every unit; a unit without is a warning.</param>
    /// <param name="today">The day on which they are looked for.</param>
    public static BookReading Read(IReadOnlyList<BookLine> lines, IReadOnlyCollection<string> needed, DateOnly today)
    {
        var faults = new List<BookFault>();
        var lined = Parse(lines, faults);
        if (faults.Count == 0) faults.AddRange(BookRules.Check(lined));
        if (faults.Count > 0) return new(null, [.. Ordered(faults)]);
        var book = lined.ToBook();
        faults.AddRange(BookWarnings.Check(lined, book, needed, today));
        return new(book, [.. Ordered(faults)]);
    }

    private static IOrderedEnumerable<BookFault> Ordered(IEnumerable<BookFault> faults) => faults.OrderBy(f => f.Line).ThenBy(f => f.Section, StringComparer.Ordinal);

    private static LinedBook Parse(IReadOnlyList<BookLine> lines, List<BookFault> faults)
    {
        foreach (var line in lines) faults.AddRange(UnknownColumns(line));
        return new(
            [.. Cells(BookSections.Organisations).Select(c => (c.Line, Organisation(c)))],
            [.. Cells(BookSections.Names).Select(c => (c.Line, c.Id("organisation"), Dated(c, "text")))],
            [.. Cells(BookSections.Parents).Select(c => (c.Line, c.Id("organisation"), Dated(c, "parent")))],
            [.. Cells(BookSections.Clusters).Select(c => (c.Line, c.Id("organisation"), Dated(c, "cluster")))],
            [.. Cells(BookSections.Successors).Select(c => (c.Line, c.Id("organisation"), Succession(c)))],
            [.. Cells(BookSections.Figures).Select(c => (c.Line, c.Id("organisation"), Figures(c)))],
            [.. Cells(BookSections.People).Select(c => (c.Line, Person(c)))],
            [.. Cells(BookSections.Duties).Select(c => (c.Line, Duty(c)))],
            [.. Cells(BookSections.Labels).Select(c => new KindLabel(c.Choice<OrganisationKind>("kind", required: true) ?? default, new LocalText(c.Text("vi", required: true), c.Text("en", required: true))))]);

        IEnumerable<BookCells> Cells(string section) => lines.Where(l => l.Section == section).Select(l => new BookCells(l, faults));
    }

    private static IEnumerable<BookFault> UnknownColumns(BookLine line)
    {
        if (!BookSections.Columns.TryGetValue(line.Section, out var columns)) return [new("", line.Line, "UnknownSection", [line.Section])];
        return line.Cells.Keys.Where(c => !columns.Contains(c)).Select(c => new BookFault(line.Section, line.Line, "UnknownColumn", [c]));
    }

    private static OrganisationRecord Organisation(BookCells cells)
    {
        var kind = cells.Choice<OrganisationKind>("kind", required: true) ?? default;
        return new(cells.Id("id"), kind, [], cells.Optional("symbol"))
        {
            Level = cells.Choice<OrganisationLevel>("level") ?? kind.Level(),
            From = cells.Day("from"),
            To = cells.Day("to"),
            ClosingBasis = cells.Text("closingBasis"),
        };
    }

    private static Dated<string> Dated(BookCells cells, string column) => new(cells.Text(column, required: true), cells.Day("from"), cells.Day("to"), cells.Text("basis"));

    private static Succession Succession(BookCells cells)
    {
        if (cells.Text("on", required: true).Length > 0 && cells.Day("on") is { } day) return new(day, cells.Id("successor"), cells.Weight("weight"), cells.Text("basis"));
        return new(default, cells.Id("successor"), 1m);
    }

    private static BaseFigures Figures(BookCells cells)
    {
        if (cells.Text("year", required: true).Length > 0 && cells.Number("year") is not (null or > 1900 and < 2200)) cells.Fault("BadYear", cells.Text("year"));
        return new(cells.Number("year") ?? 0)
        {
            PartyMembers = cells.Number("partyMembers"),
            Staff = cells.Number("staff"),
            UnionUnits = cells.Number("unionUnits"),
            UnionMembers = cells.Number("unionMembers"),
            YouthUnits = cells.Number("youthUnits"),
            YouthMembers = cells.Number("youthMembers"),
            VeteransUnits = cells.Number("veteransUnits"),
            VeteransMembers = cells.Number("veteransMembers"),
        };
    }

    private static Person Person(BookCells cells)
    {
        var email = cells.Text("email", required: true);
        if (email.Length > 0 && (email.Count(c => c == '@') != 1 || email.Length > 254 || email.Contains(' ', StringComparison.Ordinal))) cells.Fault("BadEmail", email);
        return new(cells.Id("id"), cells.Text("fullName", required: true), cells.Text("position"), cells.Id("organisation"), email) { To = cells.Day("to") };
    }

    private static Duty Duty(BookCells cells) => new(cells.Text("role", required: true), cells.Id("organisation"), cells.Id("person"))
    {
        Field = cells.Optional("field"),
        Season = cells.Number("season"),
        From = cells.Day("from"),
        To = cells.Day("to"),
    };
}
