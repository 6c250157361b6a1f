namespace DanVanKheo.Organisations;

/// <summary>What may stand for a while but somebody should know: a unit for which nobody answers.</summary>
internal static class BookWarnings
{
    public static IEnumerable<BookFault> Check(LinedBook lined, OrganisationBook book, IReadOnlyCollection<string> needed, DateOnly today)
    {
        var lines = lined.Organisations.ToDictionary(o => o.Value.Id, o => o.Line, StringComparer.Ordinal);
        return book.DirectoryAt(today).Vacancies(needed).Select(v => BookRules.Fault(lines[v.Unit], "Vacant", v.Unit, v.Role) with { IsWarning = true });
    }
}
