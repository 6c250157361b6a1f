namespace DanVanKheo.Embedded.Durable;

/// <summary>SQL over <c>task</c> and <c>timer</c>: what must still happen.</summary>
internal static class WorkTable
{
    public static void Insert(SqliteSession session, TaskRow row) => session.Execute(
        "INSERT INTO task(id, gen, tid, name, input, attempt) VALUES (@p0, @p1, @p2, @p3, @p4, @p5)", row.Key.InstanceId, row.Key.Generation, row.Key.Tid, row.Name, row.Input, row.Attempt);

    public static void DeleteTask(SqliteSession session, CallKey key) =>
        session.Execute("DELETE FROM task WHERE id = @p0 AND gen = @p1 AND tid = @p2", key.InstanceId, key.Generation, key.Tid);

    /// <summary>Counts one more attempt before it is made; null when the call no longer exists.</summary>
    public static int? CountAttempt(SqliteSession session, CallKey key) => (int?)(long?)session.Scalar(
        "UPDATE task SET attempt = attempt + 1 WHERE id = @p0 AND gen = @p1 AND tid = @p2 RETURNING attempt", key.InstanceId, key.Generation, key.Tid);

    public static List<TaskRow> Tasks(SqliteSession session) => session.Rows(
        row => new TaskRow(new CallKey(row.GetString(0), row.GetInt64(1), row.GetInt64(2)), row.GetString(3), row.Text(4), row.GetInt32(5)),
        "SELECT id, gen, tid, name, input, attempt FROM task");

    public static void Insert(SqliteSession session, TimerRow row) => session.Execute(
        "INSERT OR IGNORE INTO timer(due, id, gen, tid) VALUES (@p0, @p1, @p2, @p3)", row.Due, row.Key.InstanceId, row.Key.Generation, row.Key.Tid);

    public static void Delete(SqliteSession session, TimerRow row) => session.Execute(
        "DELETE FROM timer WHERE due = @p0 AND id = @p1 AND gen = @p2 AND tid = @p3", row.Due, row.Key.InstanceId, row.Key.Generation, row.Key.Tid);

    public static List<TimerRow> Due(SqliteSession session, long now, int limit) => session.Rows(
        row => new TimerRow(row.GetInt64(0), new CallKey(row.GetString(1), row.GetInt64(2), row.GetInt64(3))),
        "SELECT due, id, gen, tid FROM timer WHERE due <= @p0 ORDER BY due, id, gen, tid LIMIT @p1", now, limit);
}
