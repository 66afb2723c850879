-- The project file, version 4: what comparing cases needs.

-- What is kept under a name: 'retrieval', 'comparison', 'report', 'words'.
ALTER TABLE saved_query ADD COLUMN kind TEXT NOT NULL DEFAULT 'retrieval';

-- What a researcher writes of a case under a code.
CREATE TABLE summary (
  id          INTEGER PRIMARY KEY,
  "case"      INTEGER NOT NULL REFERENCES "case"(id),
  code        INTEGER NOT NULL REFERENCES code(id),
  text        TEXT NOT NULL,
  -- A hash of the codings that it was written of: another one today means that it is stale.
  seen        INTEGER NOT NULL,
  coder       INTEGER NOT NULL REFERENCES coder(id),
  modified_at INTEGER NOT NULL,
  UNIQUE ("case", code)
) STRICT;

-- A code by which cases are placed: each takes one of its options, or none.
CREATE TABLE position_scale (
  id          INTEGER PRIMARY KEY,
  code        INTEGER NOT NULL UNIQUE REFERENCES code(id),
  -- 1 where the options are in an order, from least to most.
  is_ordinal  INTEGER NOT NULL CHECK (is_ordinal IN (0, 1))
) STRICT;

CREATE TABLE position_option (
  id          INTEGER PRIMARY KEY,
  scale       INTEGER NOT NULL REFERENCES position_scale(id),
  text        TEXT NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

-- Where a person has placed a case, and why.
CREATE TABLE case_position (
  id          INTEGER PRIMARY KEY,
  scale       INTEGER NOT NULL REFERENCES position_scale(id),
  "case"      INTEGER NOT NULL REFERENCES "case"(id),
  option      INTEGER NOT NULL REFERENCES position_option(id),
  note        TEXT NOT NULL,
  coder       INTEGER NOT NULL REFERENCES coder(id),
  modified_at INTEGER NOT NULL,
  UNIQUE (scale, "case")
) STRICT;

-- A coding that speaks for a position.
CREATE TABLE position_evidence (
  id            INTEGER PRIMARY KEY,
  case_position INTEGER NOT NULL REFERENCES case_position(id),
  coding        INTEGER NOT NULL REFERENCES coding(id),
  UNIQUE (case_position, coding)
) STRICT;
