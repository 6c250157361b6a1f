namespace DanVanKheo.Organisations;

/// <summary>Nobody stands above itself on any day, and nobody stands below what does not exist then.</summary>
internal static class AncestorRules
{
    public static IEnumerable<BookFault> Check(LinedBook lined)
    {
        var byId = lined.ToBook().Organisations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        return lined.Parents.Select(p => Cycle(p.Line, p.Organisation, p.Value, byId) ?? Missing(p.Line, byId[p.Organisation], p.Value, byId[p.Value.Value])).OfType<BookFault>();
    }

    private static BookFault? Cycle(BookLine line, string organisation, Dated<string> place, Dictionary<string, OrganisationRecord> byId)
    {
        // A circle closes on the day its last link is made, and that is the first day of one of its links.
        var day = place.From ?? place.To ?? DateOnly.MinValue;
        List<string> path = [organisation];
        for (var above = place.Value; above is not null && !(path.Count > 1 && path.Skip(1).Contains(above)); above = byId[above].ParentOn(day))
        {
            path.Add(above);
            if (above == organisation) return BookRules.Fault(line, "OwnAncestor", organisation, string.Join(" → ", path));
        }

        return null;
    }

    private static BookFault? Missing(BookLine line, OrganisationRecord child, Dated<string> place, OrganisationRecord parent)
    {
        var first = place.From ?? child.From ?? DateOnly.MinValue;
        var last = Earlier(place.To, child.To) ?? DateOnly.MaxValue;
        return parent.From > first || parent.To < last ? BookRules.Fault(line, "ParentGone", child.Id, parent.Id) : null;
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null ? one : one < other ? one : other;
}
