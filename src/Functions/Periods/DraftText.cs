namespace DanVanKheo.Periods;

/// <summary>The text a report begins with: what the figures say, then what the units wrote, unit by unit. The owner edits it.</summary>
public sealed class DraftText(UnitReportStore unitReports)
{
    public async Task<Narrative> WriteAsync(FigureSource source, CancellationToken cancellationToken)
    {
        var written = (await unitReports.OfAsync(source.Period, cancellationToken)).Values.Where(r => r.SentAt is not null).ToDictionary(r => r.Unit);
        return new(
            Cut($"{NarrativeText.Results(source)}\n\n{Join(source, written, t => t.Results)}"),
            Cut($"{NarrativeText.Limits(source)}\n\n{Join(source, written, t => t.Limits)}"),
            Cut($"{NarrativeText.Directions(source)}\n\n{Join(source, written, t => t.Directions)}"));
    }

    private static string Join(FigureSource source, Dictionary<string, UnitReport> written, Func<Narrative, string> part) => string.Join('\n', source.Units
        .Where(u => written.TryGetValue(u.Id, out var report) && part(report.Text).Length > 0)
        .Select(u => $"- {u.Name}: {part(written[u.Id].Text)}"));

    private static string Cut(string text) => text.Trim() is { Length: > Narrative.Longest } whole ? whole[..Narrative.Longest] : text.Trim();
}
