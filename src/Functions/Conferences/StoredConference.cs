using Azure;

namespace DanVanKheo.Conferences;

/// <summary>A record as it was read.</summary>
public sealed record StoredConference(Conference Conference, ETag ETag);
