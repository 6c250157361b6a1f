namespace DanVanKheo.Dossiers;

/// <summary>One dossier in a workbook; contact data is not in it.</summary>
/// <param name="Stage">Name of the stage that waits; empty for a closed dossier.</param>
/// <param name="Answers">Label and answer, as people read them.</param>
public sealed record ExportLine(string Code, string Name, string Unit, string Subject, DossierStatus Status, string Stage, DateTimeOffset SentAt, DateTimeOffset? ClosedAt, IReadOnlyList<KeyValuePair<string, string>> Answers);
