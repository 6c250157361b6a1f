using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Contracts.Timers;

public sealed class TimerFunctions(Journal journal)
{
    /// <summary>Longer than its own interval.</summary>
    [Function("EverySecond")]
    public async Task EverySecond([TimerTrigger("%EverySecond%")] TimerInfo timer)
    {
        journal.Note("second begins " + Told(timer));
        await Task.Delay(1500);
        journal.Note("second ends");
    }

    [Function("Yearly")]
    public void Yearly([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true)] TimerInfo timer) => journal.Note("yearly " + Told(timer));

    [Function("Unmonitored")]
    public void Unmonitored([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true, UseMonitor = false)] TimerInfo timer) => journal.Note("unmonitored " + Told(timer));

    [Function("Patient")]
    public void Patient([TimerTrigger("0 0 0 29 2 *")] TimerInfo timer) => journal.Note("patient");

    private static string Told(TimerInfo timer) => (timer.IsPastDue ? "late" : "in time") + (timer.ScheduleStatus is { } status
        ? string.Create(CultureInfo.InvariantCulture, $", last {(status.Last.Year < 2000 ? "never" : status.Last.ToUniversalTime().ToString("O"))}, next {status.Next.ToUniversalTime():yyyy-MM-ddTHH:mm}")
        : "");
}
