namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function on a schedule: an NCRONTAB expression of six fields (five: without seconds) or a time span, both also
/// as <c>%setting%</c>.</summary>
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    public string Schedule { get; } = schedule;

    /// <summary>Remember the last run, so that one missed while the host was down is made up for. Without effect on schedules of less than a minute.</summary>
    public bool UseMonitor { get; set; } = true;
    public bool RunOnStartup { get; set; }
}
