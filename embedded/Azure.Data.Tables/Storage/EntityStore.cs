namespace Azure.Data.Tables;

/// <summary>All tables of one data folder. One per folder and process: clients of the same folder share its writer.</summary>
internal sealed class EntityStore : IDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<EntityStore>> Open = new(StringComparer.Ordinal);
    private readonly SqliteStore file;
    private readonly EntityWriter writer = new();
    private EntityStore(string folder) => file = new SqliteStore(Path.Combine(folder, "tables.db"), "tables.sql");
    public static EntityStore In(string folder) => Open.GetOrAdd(folder, static folder => new(() => new EntityStore(folder))).Value;

    /// <summary>Lets go of a folder; the next client of it opens the file again.</summary>
    public static void Close(string folder)
    {
        if (Open.TryRemove(folder, out var store)) store.Value.Dispose();
    }

    public void Dispose() => file.Dispose();

    /// <summary>False when the table was there already.</summary>
    public Task<bool> CreateTableAsync(string name, CancellationToken cancellationToken)
    {
        TableNames.Check(name);
        return file.WriteAsync(session => session.Execute("INSERT OR IGNORE INTO tbl(tbl, name) VALUES(@p0, @p1)", TableNames.Key(name), name) == 1, cancellationToken);
    }

    /// <summary>False when there was no such table.</summary>
    public Task<bool> DeleteTableAsync(string name, CancellationToken cancellationToken)
    {
        TableNames.Check(name);
        return file.WriteAsync(session =>
        {
            session.Execute("DELETE FROM ent WHERE tbl = @p0", TableNames.Key(name));
            return session.Execute("DELETE FROM tbl WHERE tbl = @p0", TableNames.Key(name)) == 1;
        }, cancellationToken);
    }

    /// <summary>Writes one row; returns its new version (0 after a delete).</summary>
    public Task<long> WriteAsync(string table, EntityChange change, CancellationToken cancellationToken)
    {
        change.Check();
        return file.WriteAsync(session => writer.Write(session, table, change), cancellationToken);
    }

    /// <summary>Writes all rows or none; returns their new versions.</summary>
    public Task<long[]> WriteAsync(string table, IReadOnlyList<EntityChange> changes, CancellationToken cancellationToken)
    {
        BatchRules.Check(changes);
        return file.WriteAsync(session => writer.Write(session, table, changes), cancellationToken);
    }

    public EntityRow? Find(string table, string partitionKey, string rowKey) => file.Read(session =>
    {
        var row = EntityWriter.Stored(session, table, partitionKey, rowKey);
        if (row is null) EntityWriter.CheckTable(session, table);
        return row;
    });

    /// <summary>The rows of one page and the key of the row after it, null at the end.</summary>
    public (List<EntityRow> Rows, EntityKey? Next) Page(string table, FilterNode filter, EntityKey? from, int size) => file.Read(session =>
    {
        var rows = new List<EntityRow>(Math.Min(size, 64));
        var range = KeyRange.Of(filter);
        var exact = range.Decides(filter);
        using var reader = range.Command(session, table, from).ExecuteReader();
        while (reader.Read())
        {
            var row = Row(reader);
            if (!exact && !filter.Matches(new FilterRow(row))) continue;
            if (rows.Count == size) return (rows, new EntityKey(row.PartitionKey, row.RowKey));
            rows.Add(row);
        }

        if (rows.Count == 0) EntityWriter.CheckTable(session, table);
        return (rows, default(EntityKey?));
    });

    private static EntityRow Row(SqliteDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetFieldValue<byte[]>(4));
}
