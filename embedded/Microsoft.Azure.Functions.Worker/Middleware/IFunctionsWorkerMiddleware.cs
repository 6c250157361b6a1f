namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Something that stands around every run of every function.</summary>
public interface IFunctionsWorkerMiddleware
{
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
