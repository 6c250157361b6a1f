namespace DanVanKheo.Registrations;

/// <summary>Before the first step: what will be asked, and a POST button that opens a draft.</summary>
public sealed record StartView(string Programme, IReadOnlyList<string> Steps);
