[assembly: WorkerExtensionStartup(typeof(Microsoft.Azure.Functions.Worker.Extensions.DurableTask.DurableTaskExtensionStartup))]

namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask;

public sealed class DurableTaskExtensionStartup : WorkerExtensionStartup
{
    public override void Configure(IFunctionsWorkerApplicationBuilder applicationBuilder)
    {
        ArgumentNullException.ThrowIfNull(applicationBuilder);
        var services = applicationBuilder.Services;
        // In Functions the worker's own JSON options write durable payloads: no fields (so no value tuples), names read in any case.
        services.Configure<JsonSerializerOptions>(options => options.PropertyNameCaseInsensitive = true);
        services.AddSingleton<RunningHub>();
        services.AddSingleton<ITriggerListener, DurableListener>();
        services.AddSingleton<IParameterBinder, DurableClientBinder>();
    }
}
