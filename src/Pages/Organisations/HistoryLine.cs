namespace DanVanKheo.Organisations;

/// <summary>Something that held for an organisation for a time: what, in words, and the paper it rests on.</summary>
public sealed record HistoryLine(string What, string Text, string Span, string Basis);
