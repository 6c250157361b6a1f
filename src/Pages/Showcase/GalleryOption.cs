namespace DanVanKheo.Showcase;

/// <summary>One answer of the gallery's filter, and how many models it leaves. <paramref name="Label"/> is empty where the page has a word for <paramref name="Value"/>.</summary>
public sealed record GalleryOption(string Value, string Label, int Count, bool Chosen);
