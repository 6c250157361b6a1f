namespace Microsoft.Azure.Functions.Worker;

/// <summary>What an extension may add to the application: services and middleware.</summary>
public interface IFunctionsWorkerApplicationBuilder
{
    IServiceCollection Services { get; }
    IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware);
}
