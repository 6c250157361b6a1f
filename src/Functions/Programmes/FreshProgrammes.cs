using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace DanVanKheo.Programmes;

/// <summary>Before each call: the programmes as they are now, whichever machine changed them. Orchestrations read none, and do no I/O.</summary>
public sealed class FreshProgrammes(ProgrammeStore store) : IFunctionsWorkerMiddleware
{
    private const string Replayed = "Orchestration";

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (!context.FunctionDefinition.Name.EndsWith(Replayed, StringComparison.Ordinal)) await store.RefreshAsync(context.CancellationToken);
        await next(context);
    }
}
