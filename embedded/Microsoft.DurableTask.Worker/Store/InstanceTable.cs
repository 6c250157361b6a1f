namespace DanVanKheo.Embedded.Durable;

internal static class InstanceTable
{
    public const string Columns =
        "id, name, version, status, input, output, custom, parent, parent_name, parent_gen, parent_tid, gen, next_seq, start_at, created, updated, hist_bytes, error";

    public static InstanceRow? Find(SqliteSession session, string id) =>
        session.Rows(Row, $"SELECT {Columns} FROM inst WHERE id = @p0", id).FirstOrDefault();

    /// <summary>Generation and status only, for checks inside a commit.</summary>
    public static (long Generation, InstanceStatus Status)? Standing(SqliteSession session, string id)
    {
        var rows = session.Rows(row => (row.GetInt64(0), (InstanceStatus)row.GetInt32(1)), "SELECT gen, status FROM inst WHERE id = @p0", id);
        return rows.Count == 0 ? null : rows[0];
    }

    public static void Insert(SqliteSession session, InstanceRow row) => session.Execute(
        "INSERT OR REPLACE INTO inst(id, name, version, status, input, parent, parent_name, parent_gen, parent_tid, gen, next_seq, start_at, created, updated, hist_bytes)"
        + " VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, 0, @p10, @p11, @p11, 0)",
        row.Id, row.Name, row.Version, (int)row.Status, row.Input,
        row.Parent?.Id, row.Parent?.Name, row.Parent?.Generation, row.Parent?.Tid, row.Generation, row.StartAt, row.Created);

    /// <summary>Moves an instance on; false when it is no longer where the episode left off.</summary>
    public static bool Advance(SqliteSession session, InstanceRow before, InstanceRow after) => session.Execute(
        "UPDATE inst SET status = @p3, output = @p4, custom = @p5, gen = @p6, next_seq = @p7, updated = @p8, hist_bytes = @p9, error = @p10, version = @p11"
        + " WHERE id = @p0 AND gen = @p1 AND next_seq = @p2",
        before.Id, before.Generation, before.NextSeq,
        (int)after.Status, after.Output, after.Custom, after.Generation, after.NextSeq, after.Updated, after.HistoryBytes, after.Error, after.Version) == 1;

    public static void ReplaceInput(SqliteSession session, string id, string? input) => session.Execute("UPDATE inst SET input = @p1 WHERE id = @p0", id, input);

    public static List<string> ChildrenOf(SqliteSession session, string id) =>
        session.Rows(row => row.GetString(0), "SELECT id FROM inst WHERE parent = @p0 AND parent IS NOT NULL", id);

    public static InstanceRow Row(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Name = row.GetString(1),
        Version = row.GetString(2),
        Status = (InstanceStatus)row.GetInt32(3),
        Input = row.Text(4),
        Output = row.Text(5),
        Custom = row.Text(6),
        Parent = row.IsDBNull(7) ? null : new ParentLink(row.GetString(7), row.GetString(8), row.GetInt64(9), row.GetInt64(10)),
        Generation = row.GetInt64(11),
        NextSeq = row.GetInt64(12),
        StartAt = row.IsDBNull(13) ? null : row.GetInt64(13),
        Created = row.GetInt64(14),
        Updated = row.GetInt64(15),
        HistoryBytes = row.GetInt64(16),
        Error = row.Text(17),
    };

    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
