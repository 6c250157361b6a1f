namespace DanVanKheo.Organisations;

/// <summary>A book as it was read, each of its lines with its place in the file, before anybody knows whether it holds.</summary>
internal sealed record LinedBook(
    IReadOnlyList<(BookLine Line, OrganisationRecord Value)> Organisations,
    IReadOnlyList<(BookLine Line, string Organisation, Dated<string> Value)> Names,
    IReadOnlyList<(BookLine Line, string Organisation, Dated<string> Value)> Parents,
    IReadOnlyList<(BookLine Line, string Organisation, Dated<string> Value)> Clusters,
    IReadOnlyList<(BookLine Line, string Organisation, Succession Value)> Successors,
    IReadOnlyList<(BookLine Line, string Organisation, BaseFigures Value)> Figures,
    IReadOnlyList<(BookLine Line, Person Value)> People,
    IReadOnlyList<(BookLine Line, Duty Value)> Duties,
    IReadOnlyList<KindLabel> Labels)
{
    /// <summary>The book, with what belongs to each organisation put together.</summary>
    public OrganisationBook ToBook() => new([.. Organisations.Select(o => Whole(o.Value))], [.. People.Select(p => p.Value)], [.. Duties.Select(d => d.Value)]) { Labels = Labels };

    private OrganisationRecord Whole(OrganisationRecord bare) => bare with
    {
        Names = Of(Names, bare.Id),
        Parents = Of(Parents, bare.Id),
        Clusters = Of(Clusters, bare.Id),
        Successors = [.. Successors.Where(s => s.Organisation == bare.Id).Select(s => s.Value)],
        Figures = [.. Figures.Where(f => f.Organisation == bare.Id).Select(f => f.Value).OrderBy(f => f.Year)],
    };

    private static IReadOnlyList<Dated<string>> Of(IReadOnlyList<(BookLine Line, string Organisation, Dated<string> Value)> all, string id) =>
        [.. all.Where(v => v.Organisation == id).Select(v => v.Value).OrderBy(v => v.From ?? DateOnly.MinValue)];
}
