-- The project file, version 3: what transcripts, cases and the interview guide need.

-- How words of a document look: shown beside the text, counted nowhere.
CREATE TABLE format_range (
  id          INTEGER PRIMARY KEY,
  document    INTEGER NOT NULL REFERENCES document(id),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL CHECK ("end" > start),
  -- 'bold', 'italic', 'underline', 'heading1' to 'heading6'.
  kind        TEXT NOT NULL
) STRICT;
CREATE INDEX format_range_by_document ON format_range(document, start);

-- What is known of a document beside its text. Its id is the document's.
CREATE TABLE document_detail (
  id          INTEGER PRIMARY KEY REFERENCES document(id),
  -- 'interview', 'focus_group', 'survey', 'field_notes', 'policy', 'other'.
  material    TEXT NOT NULL,
  -- How the transcript is written: 'plain', 'simple', 'gat2', 'jefferson'.
  convention  TEXT NOT NULL,
  -- The day of the recording, as it was given.
  recorded_on TEXT NOT NULL,
  -- On site, by telephone, online: in the researcher's words.
  mode        TEXT NOT NULL,
  minutes     INTEGER CHECK (minutes >= 0)
) STRICT;

-- By which numbers the paragraphs and turns of a document are cited, once an edit has changed
-- how many there are; until then they are 1, 2, 3. Its id is the document's.
CREATE TABLE numbering (
  id          INTEGER PRIMARY KEY REFERENCES document(id),
  -- The numbers in the text's order, in runs: '1-40 41 41a 42-120'.
  paragraphs  TEXT NOT NULL,
  turns       TEXT NOT NULL,
  -- Numbers that stood once and are never given again.
  gone_paragraphs TEXT NOT NULL,
  gone_turns  TEXT NOT NULL
) STRICT;

-- What the study has decided once, by name: what passages are cited by, for one.
CREATE TABLE setting (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  value       TEXT NOT NULL
) STRICT;

-- A wording that values of a variable have, or may have. The values themselves stay as written;
-- tables count those of one category together.
CREATE TABLE value_option (
  id          INTEGER PRIMARY KEY,
  variable    INTEGER NOT NULL REFERENCES variable(id),
  text        TEXT NOT NULL,
  -- What it is counted under; empty for itself.
  category    TEXT NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

-- What a variable (with an empty text) or one of its categories is called in another language.
CREATE TABLE variable_label (
  id          INTEGER PRIMARY KEY,
  variable    INTEGER NOT NULL REFERENCES variable(id),
  text        TEXT NOT NULL,
  language    TEXT NOT NULL,
  label       TEXT NOT NULL
) STRICT;

-- A named group of cases; a case may stand in several.
CREATE TABLE case_group (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  position    INTEGER NOT NULL
) STRICT;

CREATE TABLE case_group_member (
  id          INTEGER PRIMARY KEY,
  case_group  INTEGER NOT NULL REFERENCES case_group(id),
  "case"      INTEGER NOT NULL REFERENCES "case"(id),
  position    INTEGER NOT NULL
) STRICT;

-- A topic of the interview guide.
CREATE TABLE guide_topic (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,
  position    INTEGER NOT NULL,
  -- The top-level code that was made of it.
  code        INTEGER REFERENCES code(id)
) STRICT;

-- A question of the interview guide, or a probe that hangs on one.
CREATE TABLE guide_question (
  id          INTEGER PRIMARY KEY,
  topic       INTEGER NOT NULL REFERENCES guide_topic(id),
  -- The question that it probes; none for a question of its own.
  parent      INTEGER REFERENCES guide_question(id),
  position    INTEGER NOT NULL,
  -- What it is called by in tables: '2b'. Empty where its place says it.
  number      TEXT NOT NULL,
  text        TEXT NOT NULL,
  -- When a probe is asked, in words.
  condition   TEXT NOT NULL
) STRICT;

-- Where a question was asked, confirmed by a person.
CREATE TABLE question_place (
  id          INTEGER PRIMARY KEY,
  question    INTEGER NOT NULL REFERENCES guide_question(id),
  document    INTEGER NOT NULL REFERENCES document(id),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL CHECK ("end" > start),
  coder       INTEGER NOT NULL REFERENCES coder(id),
  created_at  INTEGER NOT NULL
) STRICT;

-- What a person confirmed of a question and a case: 'asked', 'answered', 'not_asked' or
-- 'answered_elsewhere'.
CREATE TABLE question_status (
  id          INTEGER PRIMARY KEY,
  question    INTEGER NOT NULL REFERENCES guide_question(id),
  "case"      INTEGER NOT NULL REFERENCES "case"(id),
  status      TEXT NOT NULL,
  coder       INTEGER NOT NULL REFERENCES coder(id),
  at          INTEGER NOT NULL
) STRICT;

-- The codes that a question is meant to bring.
CREATE TABLE question_code (
  id          INTEGER PRIMARY KEY,
  question    INTEGER NOT NULL REFERENCES guide_question(id),
  code        INTEGER NOT NULL REFERENCES code(id)
) STRICT;
