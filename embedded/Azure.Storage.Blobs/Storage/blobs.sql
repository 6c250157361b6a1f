-- Content lies in files named by their SHA-256; these rows say which blob is which content. block holds what was staged and
-- not committed; blob.blocks the ids and sizes of which a committed blob was made.
CREATE TABLE IF NOT EXISTS container(
  name TEXT NOT NULL PRIMARY KEY, etag INTEGER NOT NULL, modified INTEGER NOT NULL, metadata TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS blob(
  container TEXT NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL, size INTEGER NOT NULL, etag INTEGER NOT NULL,
  created INTEGER NOT NULL, modified INTEGER NOT NULL, headers TEXT NOT NULL, metadata TEXT NOT NULL, blocks TEXT NOT NULL,
  PRIMARY KEY(container, name)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS blob_hash ON blob(hash);

CREATE TABLE IF NOT EXISTS block(
  container TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, size INTEGER NOT NULL, staged INTEGER NOT NULL,
  PRIMARY KEY(container, name, id)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS block_hash ON block(hash);
