namespace DanVanKheo.Revisions;

/// <summary>One tick box: a <see cref="MendItem"/> as text, and what the reader sees.</summary>
public sealed record MendChoice(string Value, string Label);
