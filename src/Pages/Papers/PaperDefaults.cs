namespace DanVanKheo.Papers;

/// <summary>The standing words of a field, until somebody types others.</summary>
public static class PaperDefaults
{
    private const string Nobody = "\u0001";

    /// <returns>The words; without the line of a body above where there is none.</returns>
    public static string Of(PaperType type, string field, PaperFrame frame, string language)
    {
        var superior = frame.Issuer.Letterhead.Superior.Length > 0 ? frame.Issuer.Letterhead.Superior : Nobody;
        var isState = frame.Standard.Side == IssuerSide.State;
        var key = $"Default.{type}.{field}";
        if (isState && PaperTexts.Has($"{key}.State", language)) key = $"{key}.State";
        var text = PaperTexts.Of(key, language, superior, PaperTexts.Of(isState ? "Keeper.State" : "Keeper.Party", language));
        text = string.Join('\n', text.Split('\n').Where(line => !line.Contains(Nobody, StringComparison.Ordinal)));
        // The State's keeper says "Lưu: VT" in whole, so the line is theirs alone.
        return isState && field == PaperFields.Recipients ? $"{text[..(text.LastIndexOf('\n') + 1)]}{PaperTexts.Of("Keeper.State", language)}" : text;
    }
}
