namespace Microsoft.Azure.Functions.Worker.Extensions.Timer.Schedules;

/// <summary>When a timer is due.</summary>
internal interface ISchedule
{
    /// <summary>The first occurrence strictly after a moment.</summary>
    DateTimeOffset Next(DateTimeOffset after);
}
