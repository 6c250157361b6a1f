namespace DanVanKheo.Organisations;

/// <summary>What must hold of a book, line by line.</summary>
internal static class BookRules
{
    public static IEnumerable<BookFault> Check(LinedBook lined)
    {
        IReadOnlyList<BookFault> references = [.. DuplicateIds(lined), .. ReferenceRules.Check(lined)];
        // Dates and ancestors mean nothing where an id leads nowhere.
        return references.Count > 0 ? references : [.. DateRules.Check(lined), .. AncestorRules.Check(lined), .. SuccessionRules.Check(lined), .. PeopleRules.Check(lined)];
    }

    private static IEnumerable<BookFault> DuplicateIds(LinedBook lined)
    {
        foreach (var (line, value) in Twice(lined.Organisations, o => o.Value.Id)) yield return Fault(line, "DuplicateId", value.Id);
        foreach (var (line, value) in Twice(lined.People, p => p.Value.Id)) yield return Fault(line, "DuplicateId", value.Id);
        foreach (var (line, id, value) in Twice(lined.Figures, f => $"{f.Organisation} {f.Value.Year}")) yield return Fault(line, "DuplicateYear", id, value.Year);
    }

    /// <summary>All but the first of those with the same key.</summary>
    public static IEnumerable<T> Twice<T>(IEnumerable<T> all, Func<T, string> key) => all.GroupBy(key, StringComparer.Ordinal).SelectMany(g => g.Skip(1));

    public static BookFault Fault(BookLine line, string code, params IReadOnlyList<object> details) => new(line.Section, line.Line, code, details);
}
