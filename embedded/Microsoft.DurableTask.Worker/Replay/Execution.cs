namespace DanVanKheo.Embedded.Durable;

/// <summary>One run of an orchestrator from the top of its history to the newest input.</summary>
internal sealed class Execution(IOrchestrationCode code, ReplayContext context, Turn turn, DataConverter converter)
{
    private readonly Queue<HistoryEvent> held = new();
    private Task<object?>? run;
    private bool suspended;

    /// <summary>Throws <see cref="OrchestrationFault"/> when the code does not follow its history.</summary>
    public Outcome Run(IReadOnlyList<HistoryEvent> past, IReadOnlyList<HistoryEvent> fresh)
    {
        turn.Run(() =>
        {
            foreach (var entry in past) Apply(entry);
            EndReplay();
            foreach (var entry in fresh) Apply(entry);
        });
        return Conclude();
    }

    private void Apply(HistoryEvent entry)
    {
        if (entry.Kind == HistoryKind.EpisodeStarted) context.Now = entry.At;
        else if (entry.Kind == HistoryKind.Suspended) suspended = true;
        else if (entry.Kind == HistoryKind.Resumed) Resume();
        else if (entry.IsDecision) context.Match(entry);
        else if (suspended) held.Enqueue(entry);
        else Deliver(entry);
    }

    private void Resume()
    {
        suspended = false;
        while (held.TryDequeue(out var waiting)) Deliver(waiting);
    }

    private void Deliver(HistoryEvent entry)
    {
        if (run is { IsCompleted: true })
        {
            if (entry.Kind == HistoryKind.EventRaised) context.Events.Keep(entry);
            return;
        }

        if (entry.Kind == HistoryKind.ExecutionStarted) run = Start();
        else if (entry.Kind == HistoryKind.EventRaised) context.Events.Raise(entry);
        else if (entry.IsOutcome) context.Settle(entry);
        else throw new OrchestrationFault($"The history holds a row of kind {(int)entry.Kind}, which this build does not know here.");
        turn.Drain();
        // A payload that cannot be read is no failure of the code.
        if (run?.Exception?.InnerException is OrchestrationFault fault) throw fault;
    }

    private Task<object?> Start()
    {
        try
        {
            return code.RunAsync(context.Name, context);
        }
        catch (Exception thrown)
        {
            return Task.FromException<object?>(thrown);
        }
    }

    private void EndReplay()
    {
        if (run is { IsCompleted: true }) throw new OrchestrationFault("The code ended where its history goes on.");
        if (context.Decisions.FirstOrDefault() is { } extra)
            throw new OrchestrationFault($"The code made call #{extra.Tid} ({extra.Kind} '{extra.Name}'), which its history does not have. Was a step added?");
        context.Replays = false;
    }

    private Outcome Conclude()
    {
        if (turn.IsViolated) throw new OrchestrationFault(Turn.ForeignAwait);
        if (run is { IsCompleted: false } && !suspended && !context.AwaitsSomething) throw new OrchestrationFault(Turn.ForeignAwait);
        return new Outcome
        {
            Decisions = context.Decisions,
            CancelledTimers = context.CancelledTimers,
            UnreadEvents = [.. context.Events.Unread, .. held.Where(entry => entry.Kind == HistoryKind.EventRaised)],
            CustomStatus = context.CustomStatus,
            IsSuspended = suspended,
            Ending = run is { IsCompleted: true } ? Ended(run) : null,
        };
    }

    private Ending Ended(Task<object?> ended)
    {
        if (ended.IsCanceled) return Failed(new TaskCanceledException(ended));
        if (ended.Exception is { } failures) return Failed(failures.InnerException ?? failures);
        if (context.Continuation is { } continuation) return new Ending(InstanceStatus.Running, Continuation: continuation);
        try
        {
            return new Ending(InstanceStatus.Completed, converter.Serialize(ended.Result));
        }
        catch (Exception unwritable)
        {
            return Failed(unwritable);
        }
    }

    private static Ending Failed(Exception cause) => new(InstanceStatus.Failed, Failure: TaskFailureDetails.FromException(cause));
}
