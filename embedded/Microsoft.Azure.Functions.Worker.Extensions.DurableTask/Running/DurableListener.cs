namespace Microsoft.Azure.Functions.Worker.Extensions.DurableTask.Running;

/// <summary>Runs the task hub of the application: orchestrations and activities are dispatched from here.</summary>
internal sealed class DurableListener(
    HostJson hostJson, HostStorage storage, FunctionInvoker invoker, RunningHub running, TimeProvider time,
    IOptions<JsonSerializerOptions> json, IHostApplicationLifetime lifetime, ILoggerFactory loggers) : ITriggerListener
{
    // sysexits.h, EX_SOFTWARE: the hub belongs to another process now, so this one must go.
    private const int LostHub = 70;

    // sysexits.h, EX_TEMPFAIL: a supervisor may simply try again.
    private const int BusyHub = 75;
    private readonly List<string> lines = [];
    private DurableHub? hub;
    public bool Handles(TriggerBindingAttribute binding) => binding is OrchestrationTriggerAttribute or ActivityTriggerAttribute;

    public async Task StartAsync(IReadOnlyList<FunctionEntry> mine, CancellationToken ct)
    {
        if (mine.Count == 0) return;
        var settings = DurableSettings.Read(hostJson, storage.Folder);
        var converter = new JsonDataConverter(json.Value);
        var parts = new HubParts(Orchestrations(mine), new FunctionActivities(mine.Where(entry => entry.Binding is ActivityTriggerAttribute), converter, invoker))
        {
            Time = time,
            Converter = converter,
            Loggers = loggers,
        };
        hub = await OpenAsync(settings, parts, ct);
        hub.Lost += Lost;
        await RequireCodeAsync(hub);
        // Activities of before the restart may ask for their client at once.
        running.Set(hub);
        hub.Start();
        lines.AddRange(mine.Select(entry => $"{entry.Name}: {(entry.Binding is OrchestrationTriggerAttribute ? "orchestration" : "activity")} in hub {settings.HubName}"));
    }

    public Task StopAsync(CancellationToken ct) => hub?.StopAsync() ?? Task.CompletedTask;
    public IEnumerable<string> Describe() => lines;

    private FunctionOrchestrations Orchestrations(IReadOnlyList<FunctionEntry> mine)
    {
        var problems = new StartProblems();
        List<FunctionEntry> orchestrations = [.. mine.Where(entry => entry.Binding is OrchestrationTriggerAttribute)];
        foreach (var entry in orchestrations.Where(entry => entry.Trigger.ParameterType != typeof(TaskOrchestrationContext)))
            problems.Add(entry.Name, $"the orchestration trigger is a {entry.Trigger.ParameterType.Name}; it must be a TaskOrchestrationContext.");
        problems.ThrowIfAny();
        return new FunctionOrchestrations(orchestrations, invoker);
    }

    private static async Task<DurableHub> OpenAsync(HubSettings settings, HubParts parts, CancellationToken ct)
    {
        try
        {
            return await DurableHub.OpenAsync(settings, parts, ct);
        }
        catch (HubBusyException)
        {
            // The failed start leaves Main as an unhandled exception, which would abort with a code of its own.
            AppDomain.CurrentDomain.UnhandledException += (_, _) => Environment.Exit(BusyHub);
            throw;
        }
    }

    // Better no start than instances set aside one by one because a function was renamed.
    private static async Task RequireCodeAsync(DurableHub opened)
    {
        var problems = new StartProblems();
        foreach (var name in opened.WithoutCode()) problems.Add(name, "unfinished instances of this orchestration exist, but this build has no such function. Bring it back, or end them with the build that has it.");
        try
        {
            problems.ThrowIfAny();
        }
        catch
        {
            await opened.AbortAsync();
            throw;
        }
    }

    private void Lost()
    {
        Environment.ExitCode = LostHub;
        lifetime.StopApplication();
    }
}
