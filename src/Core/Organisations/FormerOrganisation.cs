namespace DanVanKheo.Organisations;

/// <summary>An organisation that has ended, as it was on its last day, and who carries its work on; null when nobody does.</summary>
public sealed record FormerOrganisation(Organisation Organisation, string? Heir);
