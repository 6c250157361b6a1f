namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask.Running;

/// <summary>The hub of this process while it runs. Stands between the listener, which needs the invoker, and the client binder, which the invoker needs.</summary>
internal sealed class RunningHub
{
    private volatile DurableHub? hub;

    public DurableTaskClient Client => hub is { } running
        ? new HubClient(running)
        : throw new InvalidOperationException("The task hub does not run: the application has no orchestration, or it has not started yet.");

    public void Set(DurableHub started) => hub = started;
}
