using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Embedded.Tests.Host;

public static class TimerFunctions
{
    public sealed class Daily(Journal journal)
    {
        [Function("Daily")]
        public void Run([TimerTrigger("%DailySchedule%")] TimerInfo timer, FunctionContext context) =>
            journal.Note(string.Create(CultureInfo.InvariantCulture,
                $"{context.FunctionDefinition.Name} {(timer.IsPastDue ? "late" : "on time")} last {timer.ScheduleStatus!.Last:MM-dd HH:mm} due {timer.ScheduleStatus.Next:MM-dd HH:mm}"));
    }

    public sealed class AtStart(Journal journal)
    {
        [Function("AtStart")]
        public Task Run([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true, UseMonitor = false)] TimerInfo timer)
        {
            journal.Note(timer.ScheduleStatus is null && !timer.IsPastDue ? "at start" : "wrong");
            return Task.CompletedTask;
        }
    }

    public sealed class Long(Journal journal)
    {
        [Function("Long")]
        public async Task Run([TimerTrigger("0 0 * * * *")] TimerInfo timer, CancellationToken ct)
        {
            journal.Note("long begins");
            await journal.Gate.Task.WaitAsync(ct);
        }
    }

    public sealed class Failing(Journal journal)
    {
        [Function("Failing")]
        public void Run([TimerTrigger("01:00:00")] TimerInfo timer)
        {
            journal.Note("failing");
            throw new InvalidOperationException("no summary today");
        }
    }
}
