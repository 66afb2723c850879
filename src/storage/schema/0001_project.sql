-- The project file, version 1.
--
-- Ids are 63-bit integers `replica << 40 | counter`, unique over all tables of a project
-- and over all copies of it. Positions are Unicode scalar values, ranges are half-open.
-- Times are milliseconds since 1970-01-01 UTC. Columns are never renamed or reused.

-- One row: what the file is.
CREATE TABLE project (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  uuid        TEXT NOT NULL,
  created_at  INTEGER NOT NULL,
  -- The Lamport clock: one more than the highest of any operation in the file.
  lamport     INTEGER NOT NULL DEFAULT 0,
  -- The sum of the hashes of all rows of the study and of the log: the doctor compares it.
  content_sum INTEGER NOT NULL DEFAULT 0,
  -- Written once at each opening, so that a file that cannot be written is noticed then.
  n_opened    INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The installations that wrote into this file, and the last counter each used for an id.
CREATE TABLE replica (
  number      INTEGER PRIMARY KEY,
  counter     INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What was done: permanent, and free of project text.
CREATE TABLE operation (
  id          INTEGER PRIMARY KEY,
  lamport     INTEGER NOT NULL,
  replica     INTEGER NOT NULL,
  -- The kind of operation and its typed arguments, as JSON.
  op          TEXT NOT NULL,
  coder       INTEGER,
  at          INTEGER NOT NULL,
  -- The operation that this one takes back, if it is an undo or a redo.
  undoes      INTEGER REFERENCES operation(id),
  -- The form of the payload.
  format      INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX operation_by_lamport ON operation(lamport, id, undoes);

-- What it changed: may be erased, which makes the operation a barrier for undo.
CREATE TABLE operation_change (
  operation   INTEGER NOT NULL REFERENCES operation(id),
  seq         INTEGER NOT NULL,
  -- 'inserted', 'removed' or 'updated'.
  kind        TEXT NOT NULL,
  table_name  TEXT NOT NULL,
  -- Which rows: JSON, a range or a list of ids.
  ids         TEXT NOT NULL,
  -- The rows themselves where they stand nowhere else: deflated JSON.
  data        BLOB,
  PRIMARY KEY (operation, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE coder (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL
) STRICT;

CREATE TABLE document_group (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
  id             INTEGER PRIMARY KEY,
  document_group INTEGER REFERENCES document_group(id),
  name           TEXT NOT NULL,
  position       INTEGER NOT NULL,
  source_name    TEXT NOT NULL,
  source_sha256  TEXT NOT NULL,
  created_at     INTEGER NOT NULL,
  external_id    TEXT
) STRICT;

-- A document's text, complete. Its id is the document's.
CREATE TABLE document_text (
  id          INTEGER PRIMARY KEY REFERENCES document(id),
  text        TEXT NOT NULL,
  sha256      TEXT NOT NULL
) STRICT;

CREATE TABLE speaker (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(id),
  label       TEXT NOT NULL,
  role        TEXT NOT NULL
) STRICT;
CREATE INDEX speaker_by_document ON speaker(document);

CREATE TABLE turn (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(id),
  speaker     INTEGER NOT NULL REFERENCES speaker(id),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL CHECK ("end" >= start),
  label_end   INTEGER NOT NULL
) STRICT;
CREATE INDEX turn_by_document ON turn(document, start);

CREATE TABLE time_mark (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(id),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL CHECK ("end" >= start),
  millis      INTEGER NOT NULL
) STRICT;
CREATE INDEX time_mark_by_document ON time_mark(document, start);

CREATE TABLE code (
  id          INTEGER PRIMARY KEY,
  parent      INTEGER REFERENCES code(id),
  position    INTEGER NOT NULL,
  name        TEXT NOT NULL,
  color       TEXT NOT NULL,
  definition  TEXT NOT NULL,
  coding_rule TEXT NOT NULL,
  origin      TEXT,
  -- Counts changes of definition and rule; codings made under a lower one are stale.
  revision    INTEGER NOT NULL,
  created_at  INTEGER NOT NULL,
  external_id TEXT
) STRICT;

-- A typical passage of a category: a coding, or words.
CREATE TABLE anchor_example (
  id          INTEGER PRIMARY KEY,
  code        INTEGER NOT NULL REFERENCES code(id),
  coding      INTEGER REFERENCES coding(id),
  text        TEXT NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

-- What was merged, split and moved. No references: the codes may have ended.
CREATE TABLE code_lineage (
  id          INTEGER PRIMARY KEY,
  from_code   INTEGER NOT NULL,
  to_code     INTEGER,
  kind        TEXT NOT NULL,
  from_name   TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;

CREATE TABLE coding (
  id            INTEGER PRIMARY KEY,
  document      INTEGER NOT NULL REFERENCES document(id),
  start         INTEGER NOT NULL,
  "end"         INTEGER NOT NULL,
  code          INTEGER NOT NULL REFERENCES code(id),
  coder         INTEGER NOT NULL REFERENCES coder(id),
  -- 0 main, 1 intra, 2 second, 100 + n pilot n.
  run           INTEGER NOT NULL,
  weight        INTEGER CHECK (weight BETWEEN 0 AND 100),
  comment       TEXT,
  code_revision INTEGER NOT NULL,
  -- XXH3 of the coded words; the words are always read from the text.
  words_hash    INTEGER NOT NULL,
  -- 1 where all its words were deleted; kept until a person decides.
  detached      INTEGER NOT NULL CHECK (detached IN (0, 1)),
  created_at    INTEGER NOT NULL,
  external_id   TEXT,
  CHECK ("end" > start OR detached = 1)
) STRICT;
CREATE INDEX coding_by_document ON coding(document, start, "end", code, coder);
CREATE INDEX coding_by_code ON coding(code, document, coder, start, "end");

CREATE TABLE memo (
  id          INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  title       TEXT NOT NULL,
  body        TEXT NOT NULL,
  document    INTEGER REFERENCES document(id),
  start       INTEGER,
  "end"       INTEGER,
  code        INTEGER REFERENCES code(id),
  "case"      INTEGER REFERENCES "case"(id),
  coder       INTEGER NOT NULL REFERENCES coder(id),
  created_at  INTEGER NOT NULL,
  modified_at INTEGER NOT NULL
) STRICT;

CREATE TABLE "case" (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  position    INTEGER NOT NULL,
  external_id TEXT
) STRICT;

-- A document, or one speaker's turns in it, that belong to a case.
CREATE TABLE case_part (
  id          INTEGER PRIMARY KEY,
  "case"      INTEGER NOT NULL REFERENCES "case"(id),
  document    INTEGER NOT NULL REFERENCES document(id),
  speaker     INTEGER REFERENCES speaker(id)
) STRICT;

CREATE TABLE variable (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

-- One value; a case may have several of one variable.
CREATE TABLE value (
  id          INTEGER PRIMARY KEY,
  "case"      INTEGER NOT NULL REFERENCES "case"(id),
  variable    INTEGER NOT NULL REFERENCES variable(id),
  position    INTEGER NOT NULL,
  text        TEXT NOT NULL
) STRICT;

-- What was deleted on purpose, so that merging an older copy does not bring it back.
-- The id is the deleted object's.
CREATE TABLE tombstone (
  id          INTEGER PRIMARY KEY,
  table_name  TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;

-- A named version of the code system, with its codes and what was coded then.
CREATE TABLE code_version (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  reason      TEXT NOT NULL,
  at          INTEGER NOT NULL
) STRICT;

CREATE TABLE code_version_code (
  version     INTEGER NOT NULL REFERENCES code_version(id),
  code        INTEGER NOT NULL,
  -- The code's row as it was, as JSON.
  code_row    TEXT NOT NULL,
  PRIMARY KEY (version, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE code_version_coding (
  version     INTEGER NOT NULL REFERENCES code_version(id),
  coding      INTEGER NOT NULL,
  code        INTEGER NOT NULL,
  PRIMARY KEY (version, coding)
) STRICT, WITHOUT ROWID;
