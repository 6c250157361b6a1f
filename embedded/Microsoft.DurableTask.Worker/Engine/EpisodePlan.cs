namespace DanVanKheo.Embedded.Durable;

/// <summary>Turns an episode into the batch that will be committed. Pure: reads no clock, writes nothing.</summary>
internal sealed class EpisodePlan(LoadedInstance loaded, IReadOnlyList<Delivery> deliveries, EpisodeBuilder input)
{
    private InstanceRow Before => loaded.Instance!;

    /// <summary>The code ran: its decisions, its end if it ended, and the inputs it consumed.</summary>
    public EpisodeBatch Advance(Outcome outcome)
    {
        List<HistoryEvent> rows = [.. input.Fresh, .. outcome.Decisions.Select(decision => decision.ToHistory(input.At))];
        if (outcome.Ending is { } ending) rows.Add(new HistoryEvent(HistoryKind.ExecutionEnded, Name: ending.Status.ToString(), At: input.At));
        var batch = Consumed() with
        {
            After = After(outcome, rows),
            Tasks = [.. outcome.Decisions.OfType<Decision.Task>().Select(task => new TaskRow(Key(task.Tid), task.Name, task.Input, 0))],
            Timers = outcome.Ending is null ? [.. Armed(outcome)] : [],
            TimersGone = [.. input.TimersFired, .. outcome.Ending is null ? Cancelled(outcome) : Open()],
            Children = [.. outcome.Decisions.OfType<Decision.Child>().Select(Child)],
            ToParent = outcome.Ending is { } end ? Result(end) : null,
        };
        return outcome.Ending?.Continuation is { } continuation ? StartOver(batch, outcome, continuation) : batch with { Appended = Linked(rows) };
    }

    public EpisodeBatch Terminate(InboxRow termination)
    {
        List<HistoryEvent> rows = [input.Fresh[0], new HistoryEvent(HistoryKind.Terminated, Name: termination.Name, Data: termination.Data, At: input.At)];
        var reason = new TaskFailureDetails("Terminated", $"The orchestration '{Before.Id}' was terminated.", null, null, null);
        return Consumed() with
        {
            After = Moved(rows) with { Status = InstanceStatus.Terminated, Output = termination.Data, Error = null },
            Appended = loaded.Fault is null ? Linked(rows) : [],
            TimersGone = [.. input.TimersFired, .. Open()],
            ToParent = Row(HistoryKind.ChildFailed, Failure.Write(reason)),
            EndsChildren = termination.Name == InboxRow.Recursive,
        };
    }

    /// <summary>Sets the instance aside: controls are done with, results that would be lost with the process go into the inbox, the rest waits where it is.</summary>
    public EpisodeBatch Quarantine(string reason)
    {
        var error = Failure.Write(new TaskFailureDetails("Quarantined", reason, null, null, null));
        return Parked() with { After = Before with { Status = InstanceStatus.Quarantined, Error = error, Updated = input.At } };
    }

    public EpisodeBatch Parked() => Consumed() with
    {
        InboxTaken = [.. input.Taken.Where(seq => seq < 0)],
        Kept = [.. deliveries.Where(delivery => delivery.Fault is null && delivery.Generation == Before.Generation).Select(Park)],
    };

    /// <summary>Inputs of older generations and repeated results: only their rows go.</summary>
    public EpisodeBatch Consumed() => new()
    {
        Before = Before,
        After = Before,
        InboxTaken = input.Taken,
        TasksEnded = input.TasksEnded,
        TimersGone = input.TimersFired,
    };

    private EpisodeBatch StartOver(EpisodeBatch batch, Outcome outcome, Continuation continuation) => batch with
    {
        StartsOver = true,
        ToParent = null,
        Kept = continuation.KeepsEvents
            ? [.. outcome.UnreadEvents.Select(entry => new InboxRow(entry.Tid, InboxRow.AnyGeneration, HistoryKind.EventRaised, 0, entry.Name, entry.Data))]
            : [],
        After = batch.After with
        {
            Generation = Before.Generation + 1,
            NextSeq = 0,
            HistoryBytes = 0,
            Input = continuation.Input,
            Version = string.IsNullOrWhiteSpace(continuation.Version) ? Before.Version : continuation.Version,
        },
    };

    private InstanceRow After(Outcome outcome, List<HistoryEvent> rows) => Moved(rows) with
    {
        Status = outcome.Ending?.Status ?? (outcome.IsSuspended ? InstanceStatus.Suspended : InstanceStatus.Running),
        Output = outcome.Ending?.Output,
        Custom = outcome.CustomStatus,
        Error = outcome.Ending?.Failure is { } failure ? Failure.Write(failure) : null,
    };

    private InstanceRow Moved(List<HistoryEvent> rows) => Before with
    {
        NextSeq = Before.NextSeq + (loaded.Fault is null ? rows.Count : 0),
        Updated = input.At,
        HistoryBytes = Before.HistoryBytes + rows.Sum(row => (row.Data?.Length ?? 0) + (row.Name?.Length ?? 0) + 60),
    };

    private List<(HistoryEvent Entry, byte[] Link)> Linked(List<HistoryEvent> rows)
    {
        var link = loaded.Past.Link;
        return [.. rows.Select(row => (row, link = HistoryChain.Next(link, row)))];
    }

    private IEnumerable<TimerRow> Armed(Outcome outcome) => outcome.Decisions.OfType<Decision.Timer>()
        .Where(timer => !outcome.CancelledTimers.Contains(timer.Tid))
        .Select(timer => new TimerRow(timer.Due, Key(timer.Tid)));

    private IEnumerable<TimerRow> Cancelled(Outcome outcome) =>
        loaded.History.Where(entry => entry.Kind == HistoryKind.TimerCreated && outcome.CancelledTimers.Contains(entry.Tid)).Select(Timer);

    private IEnumerable<TimerRow> Open()
    {
        var fired = loaded.History.Where(entry => entry.Kind == HistoryKind.TimerFired).Select(entry => entry.Tid).ToHashSet();
        var open = loaded.History.Where(entry => entry.Kind == HistoryKind.TimerCreated && !fired.Contains(entry.Tid)).Select(Timer);
        return Before.StartAt is { } start && Before.NextSeq == 0 ? open.Append(new TimerRow(start, Key(TimerRow.StartTid))) : open;
    }

    private TimerRow Timer(HistoryEvent created) => new(Decision.Timer.DueOf(created), Key(created.Tid));

    private NewInstance Child(Decision.Child child) => new(child.InstanceId, child.Name, child.Version, child.Input)
    {
        Parent = new ParentLink(Before.Id, Before.Name, Before.Generation, child.Tid),
    };

    private InboxRow Park(Delivery delivery)
    {
        var entry = delivery.Event;
        var seq = entry.Kind == HistoryKind.ExecutionStarted ? InboxTable.StartSeq : EpisodeCommit.Unplaced;
        return new InboxRow(seq, delivery.Generation, entry.Kind, entry.Tid, entry.Name, entry.Data);
    }

    private InboxRow? Result(Ending ending) => ending.Status == InstanceStatus.Completed
        ? Row(HistoryKind.ChildCompleted, ending.Output)
        : Row(HistoryKind.ChildFailed, ending.Failure is { } failure ? Failure.Write(failure) : null);

    private InboxRow? Row(HistoryKind kind, string? data) =>
        Before.Parent is { } parent ? new InboxRow(EpisodeCommit.Unplaced, parent.Generation, kind, parent.Tid, Before.Name, data) : null;

    private CallKey Key(long tid) => new(Before.Id, Before.Generation, tid);
}
