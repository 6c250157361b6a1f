namespace DanVanKheo.Papers;

/// <summary>Words of one look in a file. <paramref name="Size"/> in points; <paramref name="Caps"/>: shown in capitals however they are typed.</summary>
public sealed record ShapedRun(string Text, string Font, double Size, bool Bold, bool Italic, bool Underline, bool Caps = false);
