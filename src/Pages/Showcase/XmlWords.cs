using System.Xml;

namespace DanVanKheo.Showcase;

/// <summary>Text for an XML document: what XML 1.0 cannot hold, not even encoded, is left out.</summary>
internal static class XmlWords
{
    public static string Of(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value > char.MaxValue || XmlConvert.IsXmlChar((char)r.Value)));
}
