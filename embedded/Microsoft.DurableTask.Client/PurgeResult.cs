namespace Microsoft.DurableTask.Client;

public class PurgeResult(int count, bool? isComplete)
{
    public PurgeResult(int count) : this(count, null) { }
    public int PurgedInstanceCount { get; } = count;
    public bool? IsComplete { get; } = isComplete;
}
