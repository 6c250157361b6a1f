namespace DanVanKheo.Embedded.Durable;

/// <summary>The tables of one hub. Times are UTC ticks.</summary>
internal static class HubSchema
{
    public const long Version = 1;

    public const string Script =
        """
        CREATE TABLE IF NOT EXISTS meta(k TEXT PRIMARY KEY, v INTEGER NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS inst(
          id TEXT PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL, status INTEGER NOT NULL,
          input TEXT, output TEXT, custom TEXT, tags TEXT,
          parent TEXT, parent_name TEXT, parent_gen INTEGER, parent_tid INTEGER,
          gen INTEGER NOT NULL, next_seq INTEGER NOT NULL, start_at INTEGER,
          created INTEGER NOT NULL, updated INTEGER NOT NULL, hist_bytes INTEGER NOT NULL, error TEXT) STRICT, WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS inst_parent ON inst(parent) WHERE parent IS NOT NULL;

        CREATE TABLE IF NOT EXISTS hist(
          id TEXT NOT NULL, gen INTEGER NOT NULL, seq INTEGER NOT NULL,
          kind INTEGER NOT NULL, tid INTEGER NOT NULL, name TEXT, data TEXT, at INTEGER NOT NULL, chain BLOB NOT NULL,
          PRIMARY KEY(id, gen, seq)) STRICT, WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS task(
          id TEXT NOT NULL, gen INTEGER NOT NULL, tid INTEGER NOT NULL,
          name TEXT NOT NULL, input TEXT, attempt INTEGER NOT NULL,
          PRIMARY KEY(id, gen, tid)) STRICT, WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS timer(
          due INTEGER NOT NULL, id TEXT NOT NULL, gen INTEGER NOT NULL, tid INTEGER NOT NULL,
          PRIMARY KEY(due, id, gen, tid)) STRICT, WITHOUT ROWID;

        CREATE TABLE IF NOT EXISTS inbox(
          id TEXT NOT NULL, seq INTEGER NOT NULL, gen INTEGER NOT NULL,
          kind INTEGER NOT NULL, tid INTEGER NOT NULL, name TEXT, data TEXT, received INTEGER NOT NULL,
          PRIMARY KEY(id, seq)) STRICT, WITHOUT ROWID;

        INSERT OR IGNORE INTO meta(k, v) VALUES ('schema', 1), ('epoch', 0);
        """;
}
