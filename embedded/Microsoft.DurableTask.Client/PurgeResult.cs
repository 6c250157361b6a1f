namespace Microsoft.DurableTask.Client;

/// <summary>How many orchestrations were forgotten.</summary>
public class PurgeResult(int count, bool? isComplete)
{
    public PurgeResult(int count) : this(count, null) { }
    public int PurgedInstanceCount { get; } = count;
    public bool? IsComplete { get; } = isComplete;
}
