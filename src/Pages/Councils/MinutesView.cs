using DanVanKheo.Papers;

namespace DanVanKheo.Councils;

/// <summary>The minutes of a vote as a page; the same paper as a Word file is at <paramref name="Download"/>.</summary>
public sealed record MinutesView(string Code, Paper Paper, string Back, string Download);
