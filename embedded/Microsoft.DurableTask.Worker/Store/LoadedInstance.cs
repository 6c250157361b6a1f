namespace DanVanKheo.Embedded.Durable;

/// <summary>An instance as an episode finds it: row, history and waiting input at one point in time.</summary>
internal sealed record LoadedInstance(InstanceRow? Instance, LoadedHistory Past, IReadOnlyList<InboxRow> Inbox)
{
    /// <summary>Set when the history cannot be trusted.</summary>
    public string? Fault { get; init; }
    public IReadOnlyList<HistoryEvent> History => Past.Events;

    public static LoadedInstance Load(SqliteSession session, string id, HistoryCache cache)
    {
        var instance = InstanceTable.Find(session, id);
        var inbox = InboxTable.Load(session, id);
        if (instance is null || instance.IsFinished) return new LoadedInstance(instance, LoadedHistory.Empty, inbox);
        try
        {
            return new LoadedInstance(instance, HistoryTable.Load(session, instance, cache.Find(instance) ?? LoadedHistory.Empty), inbox);
        }
        catch (OrchestrationFault fault)
        {
            cache.Forget(id);
            return new LoadedInstance(instance, LoadedHistory.Empty, inbox) { Fault = fault.Message };
        }
    }
}
