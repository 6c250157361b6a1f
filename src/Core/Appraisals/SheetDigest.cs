namespace DanVanKheo.Appraisals;

/// <summary>The last letter that asked a person to score, and which of their other sheets it spoke of (F64: one letter for several).</summary>
/// <param name="Sheet">The sheet the letter is about, as <c>{dossier}|{stage}|{attempt}</c>.</param>
public sealed record SheetDigest(string Sheet, IReadOnlyList<string> Others, DateTimeOffset SentAt)
{
    /// <summary>More than this a letter does not list; the rest gets letters of its own.</summary>
    public const int Most = 30;

    /// <summary>What becomes of the letter about <paramref name="sheet"/>.</summary>
    /// <param name="last">Null before the person's first letter.</param>
    /// <param name="open">The person's open sheets, and since when they have them.</param>
    /// <param name="window">How long sheets are gathered after a letter; none sends one for each.</param>
    /// <returns>The digest it is sent with; null when it is not sent now: it waits, unless <paramref name="last"/> told of the sheet already.</returns>
    public static SheetDigest? Decide(SheetDigest? last, string sheet, IReadOnlyList<(string Sheet, DateTimeOffset Since)> open, DateTimeOffset now, TimeSpan window)
    {
        if (last?.Sheet == sheet) return last;
        if (last is not null && (last.Tells(sheet) || now - last.SentAt < window)) return null;
        var told = last?.SentAt ?? DateTimeOffset.MinValue;
        return new(sheet, window == TimeSpan.Zero ? [] : [.. open.Where(o => o.Sheet != sheet && o.Since > told && last?.Tells(o.Sheet) != true).Select(o => o.Sheet).Take(Most)], now);
    }

    public bool Tells(string sheet) => Others.Contains(sheet, StringComparer.Ordinal);
}
