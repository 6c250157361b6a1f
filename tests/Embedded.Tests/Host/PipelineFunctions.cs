using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace DanVanKheo.Embedded.Tests.Host;

public sealed class PipelineFunctions(Journal journal, PipelineFunctions.Scoped scoped)
{
    [Function("Plain")]
    public IActionResult Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext context)
    {
        journal.Note("function");
        context.InstanceServices.GetService(typeof(Scoped));
        return new ContentResult { Content = ReferenceEquals(scoped, context.InstanceServices.GetService(typeof(Scoped))) ? "same scope" : "other scope" };
    }

    [Function("Broken")]
    public IActionResult Broken([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => throw new InvalidOperationException("broken");

    [Function("Slow")]
    public async Task<IActionResult> Slow([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, CancellationToken ct)
    {
        journal.Note("slow begins");
        try
        {
            await journal.Gate.Task.WaitAsync(ct);
        }
        catch (OperationCanceledException)
        {
            journal.Note("slow cancelled");
            throw;
        }

        return new ContentResult { Content = "done" };
    }

    public sealed class Scoped(Journal journal) : IDisposable
    {
        public void Dispose() => journal.Note("scope ends");
    }
}
