using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>Every morning: the letters to units that the calendar has due. After some days away the newest one goes, and those before it are not caught up.</summary>
public sealed class PeriodLetters(ChaseDesk chase)
{
    [Function(nameof(PeriodLetters))]
    public Task Run([TimerTrigger("%PeriodLetterSchedule%")] TimerInfo timer, CancellationToken cancellationToken) => chase.RunAsync(cancellationToken);
}
