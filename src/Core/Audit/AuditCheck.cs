namespace DanVanKheo.Audit;

/// <summary>Goes through a log and names every row that does not fit.</summary>
public static class AuditCheck
{
    /// <summary>Acts that explain why words of earlier entries are gone.</summary>
    public static readonly IReadOnlySet<string> Erasing = new HashSet<string>(StringComparer.Ordinal) { "Anonymised", "Destroyed" };

    /// <summary>All of a log: its entries in the order they are stored, its head, and what the newest root that names it kept.</summary>
    public static IReadOnlyList<AuditFault> Of(string log, IReadOnlyList<AuditEntry> entries, AuditHead? head, AuditHead? rooted) =>
        [.. Entries(entries), .. End(log, entries, head), .. Root(log, entries, head, rooted)];

    /// <summary>What the entries alone can tell. A missing end they cannot.</summary>
    public static IEnumerable<AuditFault> Entries(IReadOnlyList<AuditEntry> entries)
    {
        var explained = entries.Where(e => Erasing.Contains(e.Act)).Select(e => e.Sequence).DefaultIfEmpty(0).Max();
        var (next, seals) = (1, (string[])[AuditChain.Start]);
        foreach (var entry in entries)
        {
            if (entry.Sequence < next && entry.Sequence != next - 1)
            {
                yield return new(entry.Dossier, entry.Sequence, AuditFaultKind.Moved);
                continue;
            }

            for (; next < entry.Sequence; next++, seals = []) yield return new(entry.Dossier, next, AuditFaultKind.Removed);
            // What came before is unknown after a gap: then the entry's own words are all that can be judged.
            var seal = seals.Select(before => AuditChain.Seal(before, entry)).ToList();
            var isSealed = entry.Sequence == next && (seals.Length == 0 || seal.Contains(entry.Chain));
            if (!isSealed || (!entry.IsErased && entry.Digest != AuditChain.DigestOf(entry))) yield return new(entry.Dossier, entry.Sequence, AuditFaultKind.Changed);
            else if (entry.IsErased && entry.Sequence >= explained) yield return new(entry.Dossier, entry.Sequence, AuditFaultKind.ErasedWithoutMinutes);
            // An edited seal must not make the next entry look edited too; nor must an edited text.
            seals = isSealed ? [entry.Chain] : [entry.Chain, .. seal];
            next = entry.Sequence + 1;
        }
    }

    /// <summary>Whether the log ends where its head says.</summary>
    private static IEnumerable<AuditFault> End(string log, IReadOnlyList<AuditEntry> entries, AuditHead? head)
    {
        var last = entries.Count == 0 ? 0 : entries.Max(e => e.Sequence);
        if (head is null)
        {
            if (last > 0) yield return new(log, last, AuditFaultKind.Head);
            yield break;
        }

        for (var missing = last + 1; missing <= head.Length; missing++) yield return new(log, missing, AuditFaultKind.Removed);
        for (var more = head.Length + 1; more <= last; more++) yield return new(log, more, AuditFaultKind.Inserted);
        if (last == head.Length && entries[^1] is var end && (end.Chain != head.Chain || end.At != head.At)) yield return new(log, last, AuditFaultKind.Head);
    }

    /// <summary>Whether the log still has what the root kept: then everything before it is as it was, too.</summary>
    private static IEnumerable<AuditFault> Root(string log, IReadOnlyList<AuditEntry> entries, AuditHead? head, AuditHead? rooted)
    {
        if (rooted is null) yield break;
        var last = entries.Count == 0 ? 0 : entries.Max(e => e.Sequence);
        // What the head misses was told already.
        for (var missing = Math.Max(last, head?.Length ?? 0) + 1; missing <= rooted.Length; missing++) yield return new(log, missing, AuditFaultKind.Removed);
        if (entries.FirstOrDefault(e => e.Sequence == rooted.Length) is { } kept && kept.Chain != rooted.Chain) yield return new(log, rooted.Length, AuditFaultKind.Rewritten);
    }
}
