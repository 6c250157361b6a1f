using DanVanKheo.Layout;

namespace DanVanKheo.Audit;

/// <summary>One log with what is wrong with it; a page to print with the dossier.</summary>
public sealed record AuditLogView(string Log, IReadOnlyList<AuditLine> Lines, IReadOnlyList<AuditFault> Faults, DateTimeOffset CheckedAt)
{
    /// <summary>Entries on all pages.</summary>
    public int Count { get; init; } = Lines.Count;

    /// <summary>The chain's value after the last entry.</summary>
    public string Seal { get; init; } = Lines is [.., var last] ? last.Entry.Chain : "";

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
