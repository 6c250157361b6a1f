using Azure;

namespace DanVanKheo.Periods;

/// <summary>A report and the version of its row it was read from.</summary>
public sealed record StoredReport(PeriodReport Report, ETag ETag);
