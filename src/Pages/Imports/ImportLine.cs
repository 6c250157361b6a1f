namespace DanVanKheo.Imports;

/// <summary>One import in the list of those before.</summary>
public sealed record ImportLine(string Address, string FileName, ImportPurpose Purpose, ImportState State, ImportCounts Counts, string Person, DateTimeOffset CreatedAt);
