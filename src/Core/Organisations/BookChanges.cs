using DanVanKheo.Rules;

namespace DanVanKheo.Organisations;

/// <summary>Dated events of one organisation. What was, stays: a new name or place begins on its day and ends the one before.</summary>
public static class BookChanges
{
    public static OrganisationBook Create(OrganisationBook book, OrganisationRecord created) => book with { Organisations = [.. book.Organisations, created] };

    /// <exception cref="RuleBroken">It got another name on that day or later.</exception>
    public static OrganisationBook Rename(OrganisationBook book, string id, string name, DateOnly on, string basis) =>
        Change(book, id, o => o with { Names = Turn(o.Names, name, on, basis) });

    /// <summary>Null makes it a root.</summary>
    /// <exception cref="RuleBroken">It moved on that day or later.</exception>
    public static OrganisationBook Move(OrganisationBook book, string id, string? parent, DateOnly on, string basis) =>
        Change(book, id, o => o with { Parents = Turn(o.Parents, parent, on, basis) });

    /// <summary>Null takes it out of its cluster.</summary>
    /// <exception cref="RuleBroken">It changed its cluster on that day or later.</exception>
    public static OrganisationBook Join(OrganisationBook book, string id, string? cluster, DateOnly on, string basis) =>
        Change(book, id, o => o with { Clusters = Turn(o.Clusters, cluster, on, basis) });

    /// <summary>Figures of one year; those of the same year are replaced.</summary>
    public static OrganisationBook Report(OrganisationBook book, string id, BaseFigures figures) =>
        Change(book, id, o => o with { Figures = [.. o.Figures.Where(f => f.Year != figures.Year).Append(figures).OrderBy(f => f.Year)] });

    internal static OrganisationBook Change(OrganisationBook book, string id, Func<OrganisationRecord, OrganisationRecord> change)
    {
        book.Organisation(id);
        return book with { Organisations = [.. book.Organisations.Select(o => o.Id == id ? change(o) : o)] };
    }

    /// <summary>The values with a new one from the day on; the one that held until then ends the day before.</summary>
    internal static IReadOnlyList<Dated<string>> Turn(IReadOnlyList<Dated<string>> values, string? value, DateOnly on, string basis)
    {
        if (values.FirstOrDefault(v => v.From >= on) is { } later) throw new RuleBroken("LaterChange", later.From!.Value.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture));
        var kept = values.Select(v => v.Covers(on) ? v with { To = on.AddDays(-1) } : v);
        return value is null ? [.. kept] : [.. kept, new(value, on, null, basis)];
    }
}
