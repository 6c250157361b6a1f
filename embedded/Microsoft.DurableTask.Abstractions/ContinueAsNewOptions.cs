namespace Microsoft.DurableTask;

/// <summary>How an orchestration starts over with a fresh history.</summary>
public class ContinueAsNewOptions
{
    public object? NewInput { get; set; }
    public string? NewVersion { get; set; }
    public bool PreserveUnprocessedEvents { get; set; } = true;
}
