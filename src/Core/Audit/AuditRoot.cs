using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DanVanKheo.Audit;

/// <summary>
/// The heads of the logs that grew since the root before, and that root's hash: whoever keeps the newest hash somewhere else
/// can tell whether any line of any log was changed since. Written once as text, one head a line.
/// </summary>
/// <param name="Previous">SHA-256 of the root before; <see cref="AuditChain.Start"/> for the first.</param>
public sealed record AuditRoot(int Number, DateTimeOffset At, string Previous, IReadOnlyList<AuditHead> Heads)
{
    private const string Title = "danvankheo audit root";

    public string Write()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Title}\t{Number}\t{At.UtcTicks}\t{Previous}\n");
        foreach (var head in Heads) text.Append(CultureInfo.InvariantCulture, $"{head.Length}\t{head.Chain}\t{head.At.UtcTicks}\t{head.Log}\n");
        return text.ToString();
    }

    /// <summary>Lower-case hexadecimal SHA-256 of the root's text.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Null for text that is no root.</summary>
    public static AuditRoot? Read(string text)
    {
        var lines = text.Split('\n');
        if (lines[0].Split('\t') is not [Title, var number, var at, var previous] || lines[^1].Length > 0) return null;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) || Time(at) is not { } time) return null;
        var heads = lines[1..^1].Select(Head).ToList();
        return heads.Contains(null) ? null : new(parsed, time, previous, heads!);
    }

    private static AuditHead? Head(string line) =>
        line.Split('\t', 4) is [var length, var chain, var at, var log] && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && Time(at) is { } time
            ? new(log, parsed, chain, time)
            : null;

    private static DateTimeOffset? Time(string ticks) =>
        long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) && parsed <= DateTimeOffset.MaxValue.UtcTicks ? new DateTimeOffset(parsed, TimeSpan.Zero) : null;
}
