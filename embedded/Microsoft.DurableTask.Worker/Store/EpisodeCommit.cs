namespace DanVanKheo.Embedded.Durable;

/// <summary>The one transaction of an episode. A call that <paramref name="reserve"/> finds a slot for is written down as begun.</summary>
internal sealed class EpisodeCommit(HubStore hub, EpisodeBatch batch, Func<bool> reserve, long now)
{
    private readonly List<string> signals = [];

    /// <summary>The calls as they were written. Attempt 1 holds a slot, which must be released when the commit fails.</summary>
    public List<TaskRow> Tasks { get; } = [];

    /// <summary>Ids of instances that have something to do after the commit.</summary>
    public IReadOnlyList<string> Run(SqliteSession session)
    {
        if (!InstanceTable.Advance(session, batch.Before, batch.After)) throw new StaleEpisodeException(batch.Before.Id);
        foreach (var seq in batch.InboxTaken) InboxTable.Delete(session, batch.Before.Id, seq);
        foreach (var key in batch.TasksEnded) WorkTable.DeleteTask(session, key);
        foreach (var timer in batch.TimersGone) WorkTable.Delete(session, timer);
        if (batch.StartsOver) StartOver(session);
        else Append(session);
        if (batch.After.IsFinished) InboxTable.DeleteAll(session, batch.After.Id);
        foreach (var row in batch.Kept) InboxTable.Insert(session, batch.After.Id, row with { Seq = row.Seq == Unplaced ? hub.NextArrival() : row.Seq }, now);
        foreach (var task in batch.Tasks)
        {
            Tasks.Add(task with { Attempt = reserve() ? 1 : 0 });
            WorkTable.Insert(session, Tasks[^1]);
        }

        foreach (var timer in batch.Timers) WorkTable.Insert(session, timer);
        foreach (var child in batch.Children) StartChild(session, child);
        TellParent(session);
        if (batch.EndsChildren) EndChildren(session);
        return signals;
    }

    /// <summary>The seq of a kept row that gets its place at the commit.</summary>
    public const long Unplaced = -1;

    private void Append(SqliteSession session)
    {
        var seq = batch.Before.NextSeq;
        foreach (var (entry, link) in batch.Appended) HistoryTable.Append(session, batch.Before.Id, batch.Before.Generation, seq++, entry, link);
    }

    private void StartOver(SqliteSession session)
    {
        HistoryTable.Delete(session, batch.Before.Id);
        InstanceTable.ReplaceInput(session, batch.Before.Id, batch.After.Input);
        InboxTable.Insert(session, batch.Before.Id, Starting.StartOf(batch.After.Generation), now);
        signals.Add(batch.Before.Id);
    }

    private void StartChild(SqliteSession session, NewInstance child)
    {
        if (Starting.Create(session, child, now))
        {
            signals.Add(child.Id);
            return;
        }

        // The caller learns it like any other failure; a silent wait would never end.
        var link = child.Parent!;
        var failure = Failure.Write(new InvalidOperationException($"An orchestration with the id '{child.Id}' is running already."));
        Put(session, link.Id, new InboxRow(hub.NextArrival(), link.Generation, HistoryKind.ChildFailed, link.Tid, child.Name, failure));
    }

    private void TellParent(SqliteSession session)
    {
        if (batch.ToParent is not { } result || batch.Before.Parent is not { } parent) return;
        if (InstanceTable.Standing(session, parent.Id) is { Status: < InstanceStatus.Completed } standing && standing.Generation == parent.Generation)
            Put(session, parent.Id, result with { Seq = hub.NextArrival() });
    }

    private void EndChildren(SqliteSession session)
    {
        foreach (var child in InstanceTable.ChildrenOf(session, batch.Before.Id))
        {
            if (InstanceTable.Standing(session, child) is { Status: < InstanceStatus.Completed })
                Put(session, child, new InboxRow(hub.NextControl(), InboxRow.AnyGeneration, HistoryKind.Terminated, 0, InboxRow.Recursive, null));
        }
    }

    private void Put(SqliteSession session, string id, InboxRow row)
    {
        InboxTable.Insert(session, id, row, now);
        signals.Add(id);
    }
}
