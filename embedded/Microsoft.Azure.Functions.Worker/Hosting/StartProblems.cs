namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Collects what is wrong with the functions, so that one start shows all of it.</summary>
internal sealed class StartProblems
{
    private readonly List<string> lines = [];
    public void Add(string function, string problem) => lines.Add($"Function '{function}': {problem}");

    public FunctionEntry? Refuse(string function, string problem)
    {
        Add(function, problem);
        return null;
    }

    public void ThrowIfAny()
    {
        if (lines.Count > 0) throw new FunctionWorkerException($"The application cannot start.{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
    }
}
