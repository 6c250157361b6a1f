namespace DanVanKheo.Periods;

/// <summary>One number that differs between two versions of a report.</summary>
/// <param name="Row">Key of a text or a name.</param>
public sealed record ReportChange(string Table, string Row, string Column, double? Before, double? After);
