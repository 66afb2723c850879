-- The project file, version 2: what the coding desk keeps beside codings and memos.

-- A named set of codes, such as favourites that digits reach.
CREATE TABLE code_set (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

-- A code in a set. Positions 1 to 9 are the digits.
CREATE TABLE code_set_member (
  id          INTEGER PRIMARY KEY,
  code_set    INTEGER NOT NULL REFERENCES code_set(id),
  code        INTEGER NOT NULL REFERENCES code(id),
  position    INTEGER NOT NULL
) STRICT;

-- What a code is called beside its name: in another language, or, with the empty language,
-- its short name in the project's own.
CREATE TABLE code_label (
  id          INTEGER PRIMARY KEY,
  code        INTEGER NOT NULL REFERENCES code(id),
  language    TEXT NOT NULL,
  name        TEXT NOT NULL,
  short_name  TEXT NOT NULL,
  definition  TEXT NOT NULL,
  coding_rule TEXT NOT NULL
) STRICT;

-- A named set of documents; a document may stand in several.
CREATE TABLE document_set (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

CREATE TABLE document_set_member (
  id           INTEGER PRIMARY KEY,
  document_set INTEGER NOT NULL REFERENCES document_set(id),
  document     INTEGER NOT NULL REFERENCES document(id),
  position     INTEGER NOT NULL
) STRICT;

-- A highlighter mark without a code, of the first reading.
CREATE TABLE mark (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(id),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL CHECK ("end" > start),
  color       TEXT NOT NULL,
  coder       INTEGER NOT NULL REFERENCES coder(id),
  created_at  INTEGER NOT NULL
) STRICT;

-- What a coder has read: ranges that do not touch each other.
CREATE TABLE read_span (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(id),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL CHECK ("end" > start),
  coder       INTEGER NOT NULL REFERENCES coder(id),
  at          INTEGER NOT NULL
) STRICT;

-- A document that a coder has finished, under the code system as it was.
CREATE TABLE finished (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(id),
  coder       INTEGER NOT NULL REFERENCES coder(id),
  -- The fingerprint of the code system.
  codes       INTEGER NOT NULL,
  at          INTEGER NOT NULL
) STRICT;

-- A link from one segment to another. An end that is a coding goes where the coding goes; its
-- range is where it was when the link was made.
CREATE TABLE segment_link (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(id),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL CHECK ("end" > start),
  coding      INTEGER REFERENCES coding(id),
  to_document INTEGER NOT NULL REFERENCES document(id),
  to_start    INTEGER NOT NULL,
  to_end      INTEGER NOT NULL CHECK (to_end > to_start),
  to_coding   INTEGER REFERENCES coding(id),
  label       TEXT NOT NULL,
  coder       INTEGER NOT NULL REFERENCES coder(id),
  created_at  INTEGER NOT NULL
) STRICT;

-- What a memo refers to beside what it is bound to: a code, a coding, or a segment.
CREATE TABLE memo_link (
  id          INTEGER PRIMARY KEY,
  memo        INTEGER NOT NULL REFERENCES memo(id),
  code        INTEGER REFERENCES code(id),
  coding      INTEGER REFERENCES coding(id),
  document    INTEGER REFERENCES document(id),
  start       INTEGER,
  "end"       INTEGER
) STRICT;

-- A retrieval that was given a name, as JSON; ids in it are text.
CREATE TABLE saved_query (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  position    INTEGER NOT NULL,
  spec        TEXT NOT NULL,
  created_at  INTEGER NOT NULL
) STRICT;
