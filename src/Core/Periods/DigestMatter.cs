namespace DanVanKheo.Periods;

/// <summary>Something that waits for a leader. <paramref name="Code"/> names its text.</summary>
/// <param name="Weight">The larger, the sooner it stands in the letter.</param>
public sealed record DigestMatter(string Code, int Count, string Detail, int Weight);
