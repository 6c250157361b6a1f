using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Audit;

/// <summary>Seals each entry to the one before, so that a changed or missing row is found.</summary>
public static class AuditChain
{
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    public static AuditEntry Append(AuditEntry? last, string dossier, string key, DateTimeOffset at, string actor, string via, string act, string detail)
    {
        var entry = new AuditEntry(dossier, (last?.Sequence ?? 0) + 1, at, actor, via, act, detail, "") { Key = key };
        return entry with { Chain = Seal(last?.Chain ?? Start, entry) };
    }

    /// <summary>The sequence number of the first entry that does not fit; null when the chain holds.</summary>
    public static int? FirstBroken(IEnumerable<AuditEntry> entries)
    {
        var (chain, sequence) = (Start, 0);
        foreach (var entry in entries)
        {
            if (entry.Sequence != sequence + 1 || entry.Chain != Seal(chain, entry)) return sequence + 1;
            (chain, sequence) = (entry.Chain, entry.Sequence);
        }

        return null;
    }

    private static string Seal(string before, AuditEntry entry)
    {
        // Lengths before values: no two different entries give the same text.
        string[] parts = [before, entry.Dossier, entry.Sequence.ToString(CultureInfo.InvariantCulture), entry.At.UtcTicks.ToString(CultureInfo.InvariantCulture), entry.Key, entry.Actor, entry.Via, entry.Act, entry.Detail];
        var text = string.Concat(parts.Select(p => $"{p.Length}:{p}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
