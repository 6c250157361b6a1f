namespace DanVanKheo.Embedded.Durable;

/// <summary>What clients put into the inbox of an instance, inside a write.</summary>
internal static class InstanceInbox
{
    /// <exception cref="ArgumentException">There is no such instance.</exception>
    /// <exception cref="InvalidOperationException">The instance has ended, or too much waits for it already.</exception>
    public static int Raise(HubStore hub, SqliteSession session, string id, string name, string? data, long now)
    {
        RequireUnfinished(session, id);
        if (InboxTable.IsFull(session, id)) throw new InvalidOperationException($"Orchestration '{id}' has too many events waiting; try again later.");
        return InboxTable.Insert(session, id, new InboxRow(hub.NextArrival(), InboxRow.AnyGeneration, HistoryKind.EventRaised, 0, name, data), now);
    }

    public static int Control(HubStore hub, SqliteSession session, string id, HistoryKind kind, string? name, string? data, long now)
    {
        RequireUnfinished(session, id);
        return InboxTable.Insert(session, id, new InboxRow(hub.NextControl(), InboxRow.AnyGeneration, kind, 0, name, data), now);
    }

    private static void RequireUnfinished(SqliteSession session, string id)
    {
        var standing = InstanceTable.Standing(session, id) ?? throw new ArgumentException($"There is no orchestration with the id '{id}'.", nameof(id));
        if (standing.Status >= InstanceStatus.Completed) throw new InvalidOperationException($"Orchestration '{id}' has ended ({standing.Status}).");
    }
}
