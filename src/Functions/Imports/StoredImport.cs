using Azure;

namespace DanVanKheo.Imports;

/// <summary>An import and the version of its row it was read from.</summary>
public sealed record StoredImport(Import Import, ETag Version);
