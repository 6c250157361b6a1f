using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Audit;

/// <summary>Seals each entry to the one before, so that a changed or missing row is found.</summary>
public static class AuditChain
{
    public const string Start = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <param name="salt">Random; see <see cref="AuditEntry.Salt"/>.</param>
    public static AuditEntry Append(AuditHead? last, string log, string key, DateTimeOffset at, string actor, string via, string act, string detail, string from = "", string salt = "")
    {
        var entry = new AuditEntry(log, (last?.Length ?? 0) + 1, at, actor, via, act, detail, "") { Key = key, From = from, Salt = salt };
        entry = entry with { Digest = DigestOf(entry) };
        return entry with { Chain = Seal(last?.Chain ?? Start, entry) };
    }

    /// <summary>What the chain says of an entry that follows <paramref name="before"/>.</summary>
    internal static string Seal(string before, AuditEntry entry) => Hash(
        before, entry.Dossier, Number(entry.Sequence), Number(entry.At.UtcTicks), entry.Key, entry.Actor, entry.Via, entry.Act, entry.Digest);

    internal static string DigestOf(AuditEntry entry) => Hash(entry.Salt, entry.Detail, entry.From);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Lengths before values: no two different entries give the same text.</summary>
    private static string Hash(params IReadOnlyList<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(p => $"{p.Length}:{p}")))));
}
