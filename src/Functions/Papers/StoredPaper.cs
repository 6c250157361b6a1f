using Azure;

namespace DanVanKheo.Papers;

/// <summary>A paper as read, with the mark that tells whether somebody has changed it since.</summary>
public sealed record StoredPaper(OfficePaper Paper, ETag ETag);
