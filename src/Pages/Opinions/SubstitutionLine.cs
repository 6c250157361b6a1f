namespace DanVanKheo.Opinions;

/// <summary>One substitution in the list. <paramref name="Mine"/>: the reader is the one who is away, and may end it.</summary>
/// <param name="From">First day; it names the substitution in the form that ends it.</param>
public sealed record SubstitutionLine(string Person, string Substitute, DateOnly From, DateOnly To, string Reason, bool Mine);
