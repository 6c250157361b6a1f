namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The trace that was current when the run began.</summary>
internal sealed class CurrentTrace : TraceContext
{
    private readonly Activity? activity = Activity.Current;
    public override string TraceParent => activity?.Id ?? "";
    public override string TraceState => activity?.TraceStateString ?? "";
}
