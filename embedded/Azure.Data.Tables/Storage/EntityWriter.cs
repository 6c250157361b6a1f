namespace Azure.Data.Tables;

/// <summary>The writes, one at a time on the writer's thread, with the conditions of the service.</summary>
internal sealed class EntityWriter
{
    private const string Insert = "INSERT OR IGNORE INTO ent(tbl, pk, rk, etag, ts, body) VALUES(@p0, @p1, @p2, @p3, @p4, @p5)";
    private const string Update = "UPDATE ent SET etag = @p3, ts = @p4, body = @p5 WHERE tbl = @p0 AND pk = @p1 AND rk = @p2";
    private long lastVersion;

    public static void CheckTable(SqliteSession session, string table)
    {
        if (session.Scalar("SELECT 1 FROM tbl WHERE tbl = @p0", table) is null) throw TableFailure.TableNotFound;
    }

    public long[] Write(SqliteSession session, string table, IReadOnlyList<EntityChange> changes) =>
        [.. changes.Select((change, index) => TableFailure.At(index, () => Write(session, table, change)))];

    public long Write(SqliteSession session, string table, EntityChange change)
    {
        CheckTable(session, table);
        if (change.Kind == TableTransactionActionType.Add) return Added(session, table, change);
        var stored = Stored(session, table, change.PartitionKey, change.RowKey);
        if (stored is null)
        {
            return change.Kind is TableTransactionActionType.UpsertMerge or TableTransactionActionType.UpsertReplace
                ? Added(session, table, change)
                : throw TableFailure.NotFound;
        }

        if (change.Expected is { } expected && expected != stored.Value.Version) throw TableFailure.Changed;
        if (change.Kind != TableTransactionActionType.Delete) return Updated(session, table, change, stored.Value);
        session.Execute("DELETE FROM ent WHERE tbl = @p0 AND pk = @p1 AND rk = @p2", table, change.PartitionKey, change.RowKey);
        return 0;
    }

    /// <summary>The row as it is stored; null when there is none.</summary>
    public static EntityRow? Stored(SqliteSession session, string table, string partitionKey, string rowKey)
    {
        using var reader = session.Command("SELECT etag, ts, body FROM ent WHERE tbl = @p0 AND pk = @p1 AND rk = @p2", table, partitionKey, rowKey).ExecuteReader();
        return reader.Read() ? new EntityRow(partitionKey, rowKey, reader.GetInt64(0), reader.GetInt64(1), reader.GetFieldValue<byte[]>(2)) : null;
    }

    private static Dictionary<string, object> Merged(EntityChange change, EntityRow stored)
    {
        var merged = EntityBody.Read(stored.Body);
        foreach (var (name, value) in change.Properties) merged[name] = value;
        EntityRules.Check(change.PartitionKey, change.RowKey, merged);
        return merged;
    }

    private long Added(SqliteSession session, string table, EntityChange change)
    {
        var now = DateTime.UtcNow.Ticks;
        var version = Next(now);
        var added = session.Execute(Insert, table, change.PartitionKey, change.RowKey, version, now, change.Body);
        return added == 1 ? version : throw TableFailure.EntityExists;
    }

    private long Updated(SqliteSession session, string table, EntityChange change, EntityRow stored)
    {
        var merge = change.Kind is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge;
        var body = merge ? EntityBody.Write(Merged(change, stored)) : change.Body;
        var now = DateTime.UtcNow.Ticks;
        var version = Math.Max(Next(now), stored.Version + 1);
        session.Execute(Update, table, change.PartitionKey, change.RowKey, version, now, body);
        return lastVersion = version;
    }

    // A version is never given twice, even when the clock stands still or goes back.
    private long Next(long now) => lastVersion = Math.Max(now, lastVersion + 1);
}
