namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>The middleware of the application, outermost first.</summary>
internal sealed class FunctionPipeline
{
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> layers = [];
    public void Add(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> layer) => layers.Add(layer);

    public FunctionExecutionDelegate Build(FunctionExecutionDelegate innermost) =>
        Enumerable.Reverse(layers).Aggregate(innermost, (next, layer) => layer(next));
}
