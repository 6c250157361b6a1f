using Azure;

namespace DanVanKheo.Organisations;

/// <summary>The book as it was read. <paramref name="Version"/> lets a change win only if nobody changed it meanwhile.</summary>
public sealed record StoredBook(OrganisationBook Book, string Revision, ETag Version);
