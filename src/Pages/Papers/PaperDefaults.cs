namespace DanVanKheo.Papers;

/// <summary>The standing words of a field, until somebody types others.</summary>
public static class PaperDefaults
{
    public static string Of(PaperType type, string field, PaperFrame frame, string language)
    {
        var superior = frame.Issuer.Letterhead.Superior.Length > 0 ? frame.Issuer.Letterhead.Superior : frame.Issuer.Name;
        var keeper = frame.Standard.Side == IssuerSide.State ? "" : PaperTexts.Of("Keeper.Party", language);
        var text = PaperTexts.Of($"Default.{type}.{field}", language, superior, keeper);
        return field == PaperFields.Recipients && frame.Standard.Side == IssuerSide.State ? $"{text[..(text.LastIndexOf('\n') + 1)]}{PaperTexts.Of("Keeper.State", language)}" : text;
    }
}
