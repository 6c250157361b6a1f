using DanVanKheo.Layout;

namespace DanVanKheo.Audit;

/// <summary>A check of all logs, running or done.</summary>
/// <param name="Faults">The first of what it found; <see cref="AuditRun.Faults"/> counts all.</param>
public sealed record AuditCheckView(AuditCheckLine Check, IReadOnlyList<AuditFault> Faults)
{
    /// <summary>Of how many it is known what they are; on all pages.</summary>
    public int Kept { get; init; } = Faults.Count;

    public PageTurn Turn { get; init; } = PageTurn.Only;
}
