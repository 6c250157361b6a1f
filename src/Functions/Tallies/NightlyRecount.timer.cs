using DanVanKheo.Calendar;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Tallies;

/// <summary>Every night: one year is counted again from its dossiers. A difference stands on the officers' page and in the log; nothing is repaired by itself.</summary>
public sealed class NightlyRecount(Recounter recounter, TimeProvider clock)
{
    [Function(nameof(NightlyRecount))]
    public Task Run([TimerTrigger("%RecountSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) =>
        recounter.RunAsync(Recount.YearOn(VietnamTime.Day(clock.GetUtcNow())), repair: false, cancellationToken);
}
