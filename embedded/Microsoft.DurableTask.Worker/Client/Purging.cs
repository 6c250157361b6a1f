namespace DanVanKheo.Embedded.Durable;

/// <summary>Forgets finished instances, inside a write. Unfinished ones are never touched.</summary>
internal static class Purging
{
    /// <summary>How many were forgotten; descendants count when <paramref name="recursive"/>.</summary>
    public static int Purge(SqliteSession session, string id, bool recursive)
    {
        if (InstanceTable.Standing(session, id) is not { Status: >= InstanceStatus.Completed }) return 0;
        var count = 1;
        if (recursive) count += InstanceTable.ChildrenOf(session, id).Sum(child => Purge(session, child, recursive));
        HistoryTable.Delete(session, id);
        InboxTable.DeleteAll(session, id);
        session.Execute("DELETE FROM task WHERE id = @p0", id);
        session.Execute("DELETE FROM inst WHERE id = @p0", id);
        return count;
    }
}
