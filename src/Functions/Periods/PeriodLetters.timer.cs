using DanVanKheo.Conferences;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Periods;

/// <summary>Every morning: the letters to units that the calendar has due, and the reminders of tasks that conferences gave. After some days away the newest one goes, and those before it are not caught up.</summary>
public sealed class PeriodLetters(ChaseDesk chase, ConferenceDesk conferences)
{
    [Function(nameof(PeriodLetters))]
    public async Task Run([TimerTrigger("%PeriodLetterSchedule%")] TimerInfo timer, CancellationToken cancellationToken)
    {
        await chase.RunAsync(cancellationToken);
        await conferences.RemindAsync(cancellationToken);
    }
}
