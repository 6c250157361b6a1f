using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace DanVanKheo.Contracts.Http;

/// <summary>Stands around every function: its name goes out as a header.</summary>
public sealed class Stamp : IFunctionsWorkerMiddleware
{
    public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is { } http) http.Response.Headers["x-function"] = context.FunctionDefinition.Name;
        return next(context);
    }
}
