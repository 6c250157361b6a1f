namespace DanVanKheo.Papers;

/// <summary>The standing words of a field, until somebody types others.</summary>
public static class PaperDefaults
{
    private const string Nobody = "\u0001";

    /// <returns>The words; without the line of a body above where there is none.</returns>
    public static string Of(PaperType type, string field, PaperFrame frame, string language)
    {
        var superior = frame.Issuer.Letterhead.Superior.Length > 0 ? frame.Issuer.Letterhead.Superior : Nobody;
        var keeper = frame.Standard.Side == IssuerSide.State ? "" : PaperTexts.Of("Keeper.Party", language);
        var text = PaperTexts.Of($"Default.{type}.{field}", language, superior, keeper);
        text = string.Join('\n', text.Split('\n').Where(line => !line.Contains(Nobody, StringComparison.Ordinal)));
        return field == PaperFields.Recipients && frame.Standard.Side == IssuerSide.State ? $"{text[..(text.LastIndexOf('\n') + 1)]}{PaperTexts.Of("Keeper.State", language)}" : text;
    }
}
