namespace DanVanKheo.Appraisals;

/// <summary>Takes names out of what an appraiser reads when the stage is blind.</summary>
public static class BlindText
{
    public const string Hidden = "[…]";

    /// <summary>Shorter names stand in too many other words.</summary>
    private const int ShortestName = 5;

    /// <param name="names">Unit, committee, subject, contact: whatever would tell whose model it is.</param>
    public static string Redact(string text, IEnumerable<string> names) => names
        .Where(n => n.Length >= ShortestName)
        .OrderByDescending(n => n.Length)
        .Aggregate(text, (left, name) => left.Replace(name, Hidden, StringComparison.OrdinalIgnoreCase));
}
