namespace DanVanKheo.Embedded.Durable;

/// <summary>An instance as an episode finds it: row, history and waiting input at one point in time.</summary>
internal sealed record LoadedInstance(InstanceRow? Instance, IReadOnlyList<HistoryEvent> History, byte[] Link, IReadOnlyList<InboxRow> Inbox)
{
    /// <summary>Set when the history cannot be trusted.</summary>
    public string? Fault { get; init; }

    public static LoadedInstance Load(SqliteSession session, string id)
    {
        var instance = InstanceTable.Find(session, id);
        var inbox = InboxTable.Load(session, id);
        if (instance is null || instance.IsFinished) return new LoadedInstance(instance, [], HistoryChain.Start, inbox);
        try
        {
            var (history, link) = HistoryTable.Load(session, instance);
            return new LoadedInstance(instance, history, link, inbox);
        }
        catch (OrchestrationFault fault)
        {
            return new LoadedInstance(instance, [], HistoryChain.Start, inbox) { Fault = fault.Message };
        }
    }
}
