namespace Microsoft.Azure.Functions.Worker.Hosting;

/// <summary>Checks every function before anything starts, then starts the listeners. The web server is a hosted service after this one:
/// it accepts when the listeners run, and has drained when they stop.</summary>
internal sealed class TriggerHost(
    FunctionCatalog catalog, IEnumerable<ITriggerListener> listeners, IEnumerable<IParameterBinder> binders, IEnumerable<IParameterSource> sources, ILoggerFactory loggers) : IHostedLifecycleService
{
    private readonly ITriggerListener[] listeners = [.. listeners];
    private readonly List<ITriggerListener> started = [];

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var problems = new StartProblems();
        foreach (var entry in catalog.Entries) Check(entry, problems);
        problems.ThrowIfAny();
        return Task.CompletedTask;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var listener in listeners)
        {
            started.Add(listener);
            await listener.StartAsync([.. catalog.Entries.Where(entry => listener.Handles(entry.Binding))], cancellationToken);
        }
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (catalog.Entries.Count == 0) return Task.CompletedTask;
        var lines = listeners.SelectMany(listener => listener.Describe()).Select(line => "  " + line);
        loggers.CreateLogger("Functions").LogInformation("{Count} functions:{NewLine}{Functions}", catalog.Entries.Count, Environment.NewLine, string.Join(Environment.NewLine, lines));
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Stops every listener, the last started first, even when one of them fails.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var listener in Enumerable.Reverse(started))
        {
            try
            {
                await listener.StopAsync(cancellationToken);
            }
            catch (Exception failure) when (failure is not OutOfMemoryException)
            {
                loggers.CreateLogger("Functions").LogError(failure, "{Listener} did not stop cleanly", listener.GetType().Name);
            }
        }
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Check(FunctionEntry entry, StartProblems problems)
    {
        var handlers = listeners.Count(listener => listener.Handles(entry.Binding));
        if (handlers != 1) problems.Add(entry.Name, $"{handlers} listeners handle {entry.Binding.GetType().Name}; is its extension referenced and configured?");

        foreach (var parameter in entry.Method.GetParameters())
        {
            if (parameter.ParameterType.IsByRef) problems.Add(entry.Name, $"parameter '{parameter.Name}' must not be ref, in or out.");
            else if (!new ParameterSlot(entry, parameter, [.. binders]).IsBound(sources))
                problems.Add(entry.Name, $"nothing gives parameter '{parameter.Name}' ({parameter.ParameterType.Name}) its value: it is no trigger, no binding, no route value, and has no default.");
        }
    }
}
