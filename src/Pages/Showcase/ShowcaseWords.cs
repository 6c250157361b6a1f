using DanVanKheo.Layout;

namespace DanVanKheo.Showcase;

/// <summary>Words of the public room for what is written outside a page.</summary>
public sealed class ShowcaseWords
{
    /// <param name="part"><see cref="Publicity.Subject"/> or <see cref="Publicity.Photos"/>.</param>
    public string Part(string part, string language) => new Texts<ShowcaseTexts>(language)[$"Part.{part}"];
}
