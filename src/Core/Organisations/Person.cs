namespace DanVanKheo.Organisations;

/// <summary>Someone who gives an opinion or owns a report. Mail goes to <paramref name="Email"/> and nowhere else.</summary>
public sealed record Person(string Id, string FullName, string Position, string Organisation, string Email);
