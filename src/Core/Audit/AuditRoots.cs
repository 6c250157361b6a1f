namespace DanVanKheo.Audit;

/// <summary>All roots, read from the first to the last.</summary>
/// <param name="Heads">The newest head of each log that any root kept.</param>
/// <param name="Last">Number of the last root; 0 when there is none yet.</param>
/// <param name="Hash">SHA-256 of the last root: what belongs into minutes outside this system.</param>
public sealed record AuditRoots(IReadOnlyDictionary<string, AuditHead> Heads, int Last, string Hash, DateTimeOffset? At, IReadOnlyList<AuditFault> Faults)
{
    /// <param name="texts">Number and text of each root there is, in order.</param>
    /// <param name="noted">Number and hash that were noted elsewhere when the last root was written; (0, "") when there was none.</param>
    public static AuditRoots Of(IEnumerable<(int Number, string Text)> texts, (int Number, string Hash) noted)
    {
        var (heads, faults) = (new Dictionary<string, AuditHead>(StringComparer.Ordinal), new List<AuditFault>());
        var (last, hash, at) = (0, AuditChain.Start, (DateTimeOffset?)null);
        foreach (var (number, text) in texts)
        {
            var follows = number == last + 1;
            for (last++; last < number; last++) faults.Add(new("", last, AuditFaultKind.RootRemoved));
            var root = AuditRoot.Read(text);
            if (root is null || root.Number != number || (follows && root.Previous != hash)) faults.Add(new("", number, AuditFaultKind.Root));
            foreach (var head in root?.Heads ?? []) if (!heads.TryGetValue(head.Log, out var older) || older.Length <= head.Length) heads[head.Log] = head;
            (last, hash, at) = (number, AuditRoot.Hash(text), root?.At ?? at);
            if (number == noted.Number && hash != noted.Hash && !faults.Exists(f => f.Sequence == number)) faults.Add(new("", number, AuditFaultKind.Root));
        }

        for (var missing = last + 1; missing <= noted.Number; missing++) faults.Add(new("", missing, AuditFaultKind.RootRemoved));
        return new(heads, last, hash, at, faults);
    }
}
