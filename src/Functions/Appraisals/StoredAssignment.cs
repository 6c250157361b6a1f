using Azure;

namespace DanVanKheo.Appraisals;

/// <summary>A seat and the version of its row it was read from.</summary>
public sealed record StoredAssignment(Assignment Seat, ETag Version);
