using DanVanKheo.Rules;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>Counts the dossiers of the period to the end of its cut-off day and keeps the figures; the text stays open until the owner freezes the report.</summary>
public sealed class FreezeSummary(ReportDesk desk, PeriodCalendar calendar)
{
    [Function(nameof(FreezeSummary))]
    public Task Run([ActivityTrigger] string period, CancellationToken cancellationToken) =>
        desk.DraftAsync(calendar.Find(period) ?? throw new RuleBroken("UnknownPeriod", period), ReportDesk.System, cancellationToken);
}
