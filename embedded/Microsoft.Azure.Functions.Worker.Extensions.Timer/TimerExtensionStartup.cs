[assembly: WorkerExtensionStartup(typeof(Microsoft.Azure.Functions.Worker.Extensions.Timer.TimerExtensionStartup))]

namespace Microsoft.Azure.Functions.Worker.Extensions.Timer;

internal sealed class TimerExtensionStartup : WorkerExtensionStartup
{
    public override void Configure(IFunctionsWorkerApplicationBuilder applicationBuilder) =>
        applicationBuilder.Services.AddSingleton<ITriggerListener, TimerListener>();
}
