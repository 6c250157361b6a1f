using DanVanKheo.Layout;

namespace DanVanKheo.Imports;

/// <summary>The words for a row outside a page.</summary>
public sealed class RowTexts(string language)
{
    private readonly Texts<ImportTexts> texts = new(language);

    public string LeftOut => texts["Result.NotWanted"];
}
