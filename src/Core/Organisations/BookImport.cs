namespace DanVanKheo.Organisations;

/// <summary>A file that shall take the place of the book: it may close what is there, but forget nothing that old dossiers name.</summary>
public static class BookImport
{
    /// <summary>The reading with the faults of taking it over from <paramref name="current"/>.</summary>
    public static BookReading Check(OrganisationBook current, BookReading reading, DateOnly today)
    {
        if (reading.Book is not { } book) return reading;
        var known = book.Organisations.Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        var people = book.People.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        List<BookFault> faults =
        [
            .. current.Organisations.Where(o => !known.Contains(o.Id)).Select(o => new BookFault(BookSections.Organisations, 1, "Forgotten", [o.Id])),
            .. current.People.Where(p => !people.Contains(p.Id)).Select(p => new BookFault(BookSections.People, 1, "ForgottenPerson", [p.Id])),
        ];
        var directory = book.DirectoryAt(today);
        if (directory.Holders(Duty.Administrator, directory.Bloc.Id).Count == 0) faults.Add(new(BookSections.Duties, 1, "NoAdministrator", []));
        return faults.Count > 0 ? new(null, [.. faults, .. reading.Faults]) : reading;
    }
}
