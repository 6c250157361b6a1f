namespace Microsoft.Azure.Functions.Worker;

/// <summary>The schedule as it stood before this run, in UTC: the run before, the occurrence which is now due, and when this was noted.</summary>
public class ScheduleStatus
{
    public DateTime Last { get; set; }
    public DateTime Next { get; set; }
    public DateTime LastUpdated { get; set; }
}
