using System.Globalization;
using System.Resources;

namespace DanVanKheo.Layout;

/// <summary>The resources of <typeparamref name="TTexts"/> in a named language, for what is written outside a page: letters, workbooks.</summary>
internal sealed class Texts<TTexts>(string language)
{
    private static readonly ResourceManager Resources = new(typeof(TTexts));
    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language);

    /// <exception cref="InvalidOperationException">There is no such text.</exception>
    public string this[string key] => Find(key) ?? throw new InvalidOperationException($"{typeof(TTexts).Name} has no {key}.");

    public string? Find(string key) => Resources.GetString(key, culture);
}
