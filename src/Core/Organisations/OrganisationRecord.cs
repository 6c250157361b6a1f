namespace DanVanKheo.Organisations;

/// <summary>Everything known of one organisation: what it was called, where it stood and when, and who came after it. <paramref name="Symbol"/> stands in document numbers.</summary>
public sealed record OrganisationRecord(string Id, OrganisationKind Kind, IReadOnlyList<Dated<string>> Names, string? Symbol = null)
{
    public OrganisationLevel Level { get; init; } = Kind.Level();

    /// <summary>The first day; null when it was there before anybody wrote it down.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day; null while it lives.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The organisation above, by id. A day that none covers makes it a root.</summary>
    public IReadOnlyList<Dated<string>> Parents { get; init; } = [];

    /// <summary>Emulation clusters it belonged to, by id, beside its place in the tree.</summary>
    public IReadOnlyList<Dated<string>> Clusters { get; init; } = [];

    public IReadOnlyList<Succession> Successors { get; init; } = [];

    /// <summary>One a year, in the order of the years.</summary>
    public IReadOnlyList<BaseFigures> Figures { get; init; } = [];

    /// <summary>The paper it was closed by.</summary>
    public string ClosingBasis { get; init; } = "";

    public bool Exists(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>The name on a day; before the first name the first, after the last the last.</summary>
    public string NameOn(DateOnly day) => (Names.FirstOrDefault(n => n.Covers(day)) ?? (Names[0].From > day ? Names[0] : Names[^1])).Value;

    public string? ParentOn(DateOnly day) => Parents.FirstOrDefault(p => p.Covers(day))?.Value;

    public string? ClusterOn(DateOnly day) => Clusters.FirstOrDefault(c => c.Covers(day))?.Value;

    /// <summary>As it was on a day, or on the last day it lived.</summary>
    public Organisation On(DateOnly day)
    {
        var seen = To < day ? To.Value : day;
        return new(Id, Kind, NameOn(seen), ParentOn(seen), Symbol) { Level = Level, Cluster = ClusterOn(seen) };
    }
}
