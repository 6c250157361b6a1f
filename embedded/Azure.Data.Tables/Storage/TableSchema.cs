namespace Azure.Data.Tables;

internal static class TableSchema
{
    /// <summary>Rows lie in key order; <c>etag</c> is the version (ticks that only grow), <c>ts</c> the moment shown as Timestamp.</summary>
    public const string Text = """
        CREATE TABLE IF NOT EXISTS tbl(
            tbl TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS ent(
            tbl TEXT NOT NULL,
            pk TEXT NOT NULL,
            rk TEXT NOT NULL,
            etag INTEGER NOT NULL,
            ts INTEGER NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY(tbl, pk, rk)
        ) STRICT, WITHOUT ROWID;
        """;
}
