using DanVanKheo.Embedded.Durable;
using Microsoft.DurableTask;

namespace DanVanKheo.Durable;

/// <summary>An orchestrator made up from a seed. It writes down all it sees; what it saw is its output.</summary>
internal sealed class SimulatedCode(int seed) : IOrchestrationCode
{
    private const int Kinds = 7;

    /// <summary>Times the instance starts over before it ends.</summary>
    public int Generations { get; } = new Random(seed).Next(3);

    public bool Knows(string name) => true;

    public async Task<object?> RunAsync(string name, TaskOrchestrationContext context)
    {
        var (generation, seen) = Read(context.GetInput<string>()!);
        // The script is the same in every replay: it is made from the seed and the generation alone.
        var script = new Random((seed * 31) + generation);
        for (var steps = script.Next(1, 6); steps > 0; steps--) seen += await StepAsync(context, script.Next(Kinds), script.Next(1, 5)) + ";";
        if (generation < Generations) context.ContinueAsNew($"{generation + 1}|{seen}");
        return seen;
    }

    private static (int Generation, string Seen) Read(string input) =>
        (int.Parse(input[..input.IndexOf('|', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture), input[(input.IndexOf('|', StringComparison.Ordinal) + 1)..]);

    private static async Task<string> StepAsync(TaskOrchestrationContext context, int kind, int size)
    {
        switch (kind)
        {
            case 0:
                return "a" + await context.CallActivityAsync<string>("act", size);
            case 1:
                return "f" + string.Concat(await Task.WhenAll(Enumerable.Range(0, size).Select(n => context.CallActivityAsync<string>("act", n))));
            case 2:
                await context.CreateTimer(TimeSpan.FromMinutes(size), CancellationToken.None);
                return "t" + context.CurrentUtcDateTime.Ticks;
            case 3:
                return "e" + await context.WaitForExternalEvent<int>("go");
            case 4:
                return "w" + await EitherAsync(context, size);
            case 5:
                return "g" + context.NewGuid().ToString("N");
            default:
                return "r" + await FlakyAsync(context, size);
        }
    }

    private static async Task<string> FlakyAsync(TaskOrchestrationContext context, int seconds)
    {
        try
        {
            return await context.CallActivityAsync<string>("flaky", seconds, TaskOptions.FromRetryPolicy(new RetryPolicy(3, TimeSpan.FromSeconds(seconds))));
        }
        catch (TaskFailedException failure)
        {
            return failure.FailureDetails.ErrorMessage;
        }
    }

    private static async Task<string> EitherAsync(TaskOrchestrationContext context, int minutes)
    {
        try
        {
            return (await context.WaitForExternalEvent<int>("go", TimeSpan.FromMinutes(minutes))).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (TaskCanceledException)
        {
            return "late";
        }
    }
}
