namespace DanVanKheo.Tallies;

/// <summary>Whose tally a dossier counts in. A bloc is the sum of its units, so that no row is written by everybody.</summary>
/// <param name="Group">The group of works the programme sorts by; empty where it has none.</param>
public readonly record struct TallyPlace(string Unit, string Programme, string Group);
