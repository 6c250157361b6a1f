namespace DanVanKheo.Embedded.Durable;

/// <summary>The context handed to an orchestrator; records what it asks for and answers from its history.</summary>
internal sealed class ReplayContext(InstanceRow instance, Turn turn, DataConverter converter, ILoggerFactory loggers, string defaultVersion) : TaskOrchestrationContext
{
    private readonly SortedDictionary<long, Decision> decisions = [];
    private readonly HashSet<long> cancelledTimers = [];
    private readonly Dictionary<long, TaskCompletionSource<string?>> open = [];
    private long nextTid;
    private int guids;
    public RaisedEvents Events { get; } = new();
    public bool Replays { get; set; } = true;
    public long Now { get; set; } = instance.Created;
    public string? CustomStatus { get; private set; } = instance.Custom;
    public Continuation? Continuation { get; private set; }
    public IReadOnlyCollection<Decision> Decisions => decisions.Values;
    public IReadOnlyCollection<long> CancelledTimers => cancelledTimers;
    public bool AwaitsSomething => open.Count > 0 || Events.IsAwaited;
    public override TaskName Name { get; } = new(instance.Name);
    public override string InstanceId => instance.Id;

    public override ParentOrchestrationInstance? Parent { get; } =
        instance.Parent is { } parent ? new ParentOrchestrationInstance(parent.Name, parent.Id) : null;

    public override DateTime CurrentUtcDateTime => new(Now, DateTimeKind.Utc);
    public override bool IsReplaying => Replays;
    public override string Version => instance.Version;
    protected override ILoggerFactory LoggerFactory => loggers;

    public override T? GetInput<T>() where T : default
    {
        turn.Require();
        return converter.Deserialize<T>(instance.Input);
    }

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        turn.Require();
        NotOptions(input, options);
        ArgumentException.ThrowIfNullOrEmpty(name.Name, nameof(name));
        var data = converter.Serialize(input);
        return Retrying.RunAsync(this, options?.Retry, () => Call<TResult>(tid => new Decision.Task(tid, name.Name, data)));
    }

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        turn.Require();
        NotOptions(input, options);
        ArgumentException.ThrowIfNullOrEmpty(orchestratorName.Name, nameof(orchestratorName));
        var data = converter.Serialize(input);
        var version = options?.Version?.Version ?? defaultVersion;
        var id = (options as SubOrchestrationOptions)?.InstanceId ?? NewGuid().ToString("N");
        return Retrying.RunAsync(this, options?.Retry, () => Call<TResult>(tid => new Decision.Child(tid, orchestratorName.Name, version, id, data)));
    }

    public override async Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        turn.Require();
        var tid = nextTid++;
        decisions.Add(tid, new Decision.Timer(tid, fireAt.ToUniversalTime().Ticks));
        var source = open[tid] = new TaskCompletionSource<string?>();
        // A token that is cancelled already runs the callback at once; a token cancelled by a clock outside the turn is a foreign await.
        using var registration = cancellationToken.Register(() => CancelTimer(tid, source, cancellationToken));
        await source.Task;
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        turn.Require();
        var waiter = Events.Wait(eventName, typeof(T));
        if (cancellationToken.CanBeCanceled && !waiter.IsDone)
        {
            cancellationToken.Register(() =>
            {
                turn.Require();
                waiter.TrySetCanceled(cancellationToken);
            });
        }

        return ReadAsync<T>(waiter.Task);
    }

    public override void SetCustomStatus(object? customStatus)
    {
        turn.Require();
        CustomStatus = converter.Serialize(customStatus);
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) =>
        ContinueAsNew(new ContinueAsNewOptions { NewInput = newInput, PreserveUnprocessedEvents = preserveUnprocessedEvents });

    public override void ContinueAsNew(ContinueAsNewOptions options)
    {
        turn.Require();
        ArgumentNullException.ThrowIfNull(options);
        Continuation = new Continuation(converter.Serialize(options.NewInput), options.NewVersion, options.PreserveUnprocessedEvents);
    }

    public override Guid NewGuid()
    {
        turn.Require();
        var number = (guids++).ToString(CultureInfo.InvariantCulture);
        // The generation keeps ids apart when ContinueAsNew happens twice within one tick of the clock.
        return NameGuid.Of($"{InstanceId}_{instance.Generation}_{CurrentUtcDateTime:o}_{number}");
    }

    /// <summary>A row of history says that a call was made: the code must have made the same one.</summary>
    public void Match(HistoryEvent entry)
    {
        if (!decisions.Remove(entry.Tid, out var decision))
            throw new OrchestrationFault($"History has call #{entry.Tid} ({entry.Kind} '{entry.Name}'), which the code did not make. Was a step removed?");
        if (decision.Kind != entry.Kind || !string.Equals(decision.Name, entry.Name, StringComparison.OrdinalIgnoreCase))
            throw new OrchestrationFault($"Call #{entry.Tid} is {entry.Kind} '{entry.Name}' in the history, but the code made {decision.Kind} '{decision.Name}'.");
    }

    /// <summary>A call came back. Rows for calls that are no longer open (a cancelled timer) change nothing.</summary>
    public void Settle(HistoryEvent entry)
    {
        if (!open.Remove(entry.Tid, out var source)) return;
        if (entry.Kind is HistoryKind.TaskFailed or HistoryKind.ChildFailed)
            source.TrySetException(new TaskFailedException(entry.Name ?? "", (int)entry.Tid, Failure.Read(entry.Data)));
        else source.TrySetResult(entry.Data);
    }

    private static void NotOptions(object? input, TaskOptions? options)
    {
        if (input is TaskOptions && options is null) throw new ArgumentException("Options were passed as the input; name the parameter 'options'.", nameof(input));
    }

    private async Task<T> ReadAsync<T>(Task<string?> answer) => converter.Deserialize<T>(await answer)!;

    private Task<T> Call<T>(Func<long, Decision> decide)
    {
        turn.Require();
        var tid = nextTid++;
        decisions.Add(tid, decide(tid));
        var source = open[tid] = new TaskCompletionSource<string?>();
        return ReadAsync<T>(source.Task);
    }

    private void CancelTimer(long tid, TaskCompletionSource<string?> source, CancellationToken token)
    {
        turn.Require();
        if (!open.Remove(tid)) return;
        if (!Replays) cancelledTimers.Add(tid);
        source.TrySetCanceled(token);
    }
}
