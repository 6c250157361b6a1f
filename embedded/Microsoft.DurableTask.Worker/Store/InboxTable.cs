namespace DanVanKheo.Embedded.Durable;

/// <summary>SQL over <c>inbox</c>: inputs that were accepted and not yet written into a history.</summary>
internal static class InboxTable
{
    /// <summary>The seq of the start of a generation: after controls, before everything that arrived.</summary>
    public const long StartSeq = 0;

    /// <summary>So many rows are taken per episode; the rest waits, which keeps ContinueAsNew with many buffered events cheap.</summary>
    public const int PageSize = 64;
    private const int MaxWaiting = 1000;
    private const long MaxWaitingBytes = 4 << 20;

    public static List<InboxRow> Load(SqliteSession session, string id) => session.Rows(
        row => new InboxRow(row.GetInt64(0), row.GetInt64(1), (HistoryKind)row.GetInt32(2), row.GetInt64(3), row.Text(4), row.Text(5)),
        $"SELECT seq, gen, kind, tid, name, data FROM inbox WHERE id = @p0 ORDER BY seq LIMIT {PageSize}",
        id);

    public static int Insert(SqliteSession session, string id, InboxRow row, long now) => session.Execute(
        "INSERT INTO inbox(id, seq, gen, kind, tid, name, data, received) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)",
        id, row.Seq, row.Generation, (int)row.Kind, row.Tid, row.Name, row.Data, now);

    public static void Delete(SqliteSession session, string id, long seq) => session.Execute("DELETE FROM inbox WHERE id = @p0 AND seq = @p1", id, seq);
    public static void DeleteAll(SqliteSession session, string id) => session.Execute("DELETE FROM inbox WHERE id = @p0", id);

    public static bool IsFull(SqliteSession session, string id)
    {
        var (count, bytes) = session.Rows(
            row => (row.GetInt64(0), row.GetInt64(1)), "SELECT count(*), coalesce(sum(length(data)), 0) FROM inbox WHERE id = @p0", id)[0];
        return count >= MaxWaiting || bytes >= MaxWaitingBytes;
    }

    /// <summary>Ids of instances with input, received before <paramref name="before"/>, that nothing has taken.
    /// Left out: what is set aside, and events and controls for an instance whose start lies in the future.</summary>
    public static List<string> Waiting(SqliteSession session, long before) => session.Rows(
        row => row.GetString(0),
        "SELECT DISTINCT inbox.id FROM inbox JOIN inst ON inst.id = inbox.id"
        + $" WHERE inbox.received <= @p0 AND (inst.status <> {(int)InstanceStatus.Quarantined} OR inbox.seq < 0)"
        + $" AND NOT (inst.next_seq = 0 AND inbox.seq > 0) AND NOT (inst.status = {(int)InstanceStatus.Pending} AND inbox.seq < 0 AND inbox.kind <> {(int)HistoryKind.Terminated})",
        before);
}
