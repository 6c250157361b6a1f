using System.Globalization;

namespace DanVanKheo.Organisations;

/// <summary>Writes a book as lines, the way <see cref="BookReader"/> reads them: what goes out comes in the same.</summary>
public static class BookLines
{
    public static IReadOnlyList<BookLine> Of(OrganisationBook book) =>
    [
        .. book.Organisations.SelectMany(Of),
        .. book.People.Select(p => Line(BookSections.People, p.Id, p.FullName, p.Position, p.Organisation, p.Email, Day(p.To))),
        .. book.Duties.Select(d => Line(BookSections.Duties, d.Role, d.Organisation, d.Person, d.Field, Number(d.Season), Day(d.From), Day(d.To))),
        .. book.Labels.Select(l => Line(BookSections.Labels, l.Kind.ToString(), l.Text.Vi, l.Text.En)),
    ];

    private static IEnumerable<BookLine> Of(OrganisationRecord o) =>
    [
        Line(BookSections.Organisations, o.Id, o.Kind.ToString(), o.Level == o.Kind.Level() ? null : o.Level.ToString(), o.Symbol, Day(o.From), Day(o.To), o.ClosingBasis),
        .. o.Names.Select(n => Dated(BookSections.Names, o.Id, n)),
        .. o.Parents.Select(p => Dated(BookSections.Parents, o.Id, p)),
        .. o.Clusters.Select(c => Dated(BookSections.Clusters, o.Id, c)),
        .. o.Successors.Select(s => Line(BookSections.Successors, o.Id, Day(s.On), s.Organisation, s.Weight.ToString(CultureInfo.InvariantCulture), s.Basis)),
        .. o.Figures.Select(f => Figures(o.Id, f)),
    ];

    private static BookLine Dated(string section, string id, Dated<string> value) => Line(section, id, value.Value, Day(value.From), Day(value.To), value.Basis);

    private static BookLine Figures(string id, BaseFigures f) => Line(
        BookSections.Figures,
        [id, Number(f.Year), .. new[] { f.PartyMembers, f.Staff, f.UnionUnits, f.UnionMembers, f.YouthUnits, f.YouthMembers, f.VeteransUnits, f.VeteransMembers }.Select(Number)]);

    private static BookLine Line(string section, params IReadOnlyList<string?> cells) =>
        new(section, 0, BookSections.Columns[section].Zip(cells).Where(c => !string.IsNullOrEmpty(c.Second)).ToDictionary(c => c.First, c => c.Second!, StringComparer.Ordinal));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
