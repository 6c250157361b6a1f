-- Rows lie in key order; etag is the version (ticks that only grow), ts the moment shown as Timestamp.
CREATE TABLE IF NOT EXISTS tbl(tbl TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS ent(
  tbl TEXT NOT NULL, pk TEXT NOT NULL, rk TEXT NOT NULL,
  etag INTEGER NOT NULL, ts INTEGER NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY(tbl, pk, rk)) STRICT, WITHOUT ROWID;
