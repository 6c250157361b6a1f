namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Schedules;

/// <summary>The same span after each run.</summary>
internal sealed class IntervalSchedule(TimeSpan interval) : ISchedule
{
    public DateTimeOffset Next(DateTimeOffset after) => after + interval;
}
