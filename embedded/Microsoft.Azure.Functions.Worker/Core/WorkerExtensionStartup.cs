namespace Microsoft.Azure.Functions.Worker.Core;

/// <summary>How an extension package attaches itself to the application.</summary>
public abstract class WorkerExtensionStartup
{
    public abstract void Configure(IFunctionsWorkerApplicationBuilder applicationBuilder);
}
