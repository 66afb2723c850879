# Reading files: why a file was not read, what was odd about one that was, and the report
# on a document before it is stored.

# -- where --
import-place-line = line { $n }
import-place-entry = entry { $n }
import-places-lines = { $count ->
    [one] line { $numbers }
   *[other] lines { $numbers }
    }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
    }
import-places-entries = { $count ->
    [one] entry { $numbers }
   *[other] entries { $numbers }
    }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
    }

# -- kinds of files --
import-kind-text = a text file
import-kind-docx = a Word file
import-kind-doc = a Word file from before 2007
import-kind-pdf = a PDF file
import-kind-odt = an OpenDocument text
import-kind-rtf = an RTF file
import-kind-spreadsheet = a spreadsheet
import-kind-presentation = a presentation
import-kind-epub = an electronic book
import-kind-image = a picture
import-kind-recording = a sound or video file
import-kind-archive = an archive

# -- errors --
import-error-empty = The file is empty: it holds no words. Nothing was imported.
import-error-not-text = The file holds no text that can be read. Nothing was imported; choose a txt, md or docx file.
import-error-too-large = The text is longer than { $millions } million characters, the most a document may have. Nothing was imported; split it into several files.
import-error-table-too-large = The table is larger than { $mib } MiB. Nothing was imported; split it into several files.
import-error-unsupported = This is { $kind }, which cannot be read yet. Nothing was imported; save it as docx or txt and import that.
import-error-not-a-docx = The file is named like a Word file but is none inside. Nothing was imported; open it in the program it comes from and save it as docx or txt.
import-error-encrypted = The file is protected by a password or was made by an old version of Word. Nothing was imported; save it in Word as docx without a password.
import-error-damaged = The file is damaged: its end or a part of it is missing. Nothing was imported; take another copy, or open it in Word and save it anew.
import-error-archive-too-large = Unpacked, the file would take more than { $mib } MiB, far more than any interview. Nothing was imported.
import-error-too-many-entries = The file holds more than { $limit } parts, the most that is unpacked. Nothing was imported.
import-error-too-deep = The file is nested more than { $limit } levels deep, which no real document needs. Nothing was imported.
import-error-json = This is not the JSON that is expected here (line { $line }, column { $column }). Nothing was imported.
import-error-no-rows = The table has a header and nothing under it. Nothing was imported.
import-error-unclosed-quote = A quotation mark in { $place } is never closed, so the rest of the table would be one cell. Nothing was imported; close it or write it twice.
import-error-missing-column = The table has no column “{ $column }”. Nothing was imported; add the column or correct its name in the first row.
import-error-duplicate-column = Two columns are named “{ $name }”. Nothing was imported; give each its own name.
import-error-unnamed-column = Column { $column } holds values but has no name. Nothing was imported; name it in the first row.
import-error-missing-field = In { $place } the field “{ $field }” is empty. Nothing was imported; fill it in and import again.
import-error-not-a-number = In { $place } the field “{ $field }” should be a whole number and is “{ $value }”. Nothing was imported.
import-error-name-too-long = The name in { $place } is longer than { $limit } characters. Nothing was imported; shorten it.
import-error-duplicate-case = The case “{ $name }” stands in the table twice, again in { $place }. Nothing was imported; join the two rows or rename one.
import-error-duplicate-code-id = Two codes have the id “{ $id }”, again in { $place }. Nothing was imported; give each its own id.
import-error-duplicate-code = The code “{ $name }” stands twice under the same parent, again in { $place }. Nothing was imported; rename one.
import-error-missing-parent = The code “{ $name }” in { $place } should stand under “{ $parent }”, which is not in the file. Nothing was imported.
import-error-parent-circle = The code “{ $name }” in { $place } stands, over its parents, under itself. Nothing was imported; correct its parent.
import-error-too-many-codes = The file has more than { $limit } codes, the most that is read. Nothing was imported.
import-error-unknown-memo-kind = The memo in { $place } is of the kind “{ $kind }”. There are project, document, code and case. Nothing was imported.

# -- warnings --
import-warning-encoding-guessed = The text does not say in which encoding it was saved; { $encoding } was guessed. Look whether accents and quotation marks are right.
import-warning-undecodable = { $count ->
    [one] One character could not be read and stands as � in the text.
   *[other] { $count } characters could not be read and stand as � in the text.
    }
import-warning-nul-replaced = { $count ->
    [one] One character without meaning (NUL) stands as � in the text.
   *[other] { $count } characters without meaning (NUL) stand as � in the text.
    }
import-warning-file-name-cleaned = The file name held line breaks or other invisible characters; they are spaces in the document's name.
import-warning-tracked-accepted = The document has tracked changes{ $authors ->
    [0] {""}
    [one] {" "}by one person
   *[other] {" "}by { $authors } people
    }. They were accepted: { $insertions ->
    [one] one insertion is in
   *[other] { $insertions } insertions are in
    }, { $deletions ->
    [one] one deletion is out
   *[other] { $deletions } deletions are out
    }.
import-warning-tracked-rejected = The document has tracked changes{ $authors ->
    [0] {""}
    [one] {" "}by one person
   *[other] {" "}by { $authors } people
    }. They were rejected: { $insertions ->
    [one] one insertion is out
   *[other] { $insertions } insertions are out
    }, { $deletions ->
    [one] one deletion is back in
   *[other] { $deletions } deletions are back in
    }.
import-warning-comments = { $count ->
    [one] One comment was left out.
   *[other] { $count } comments were left out.
    }
import-warning-headers = The headers and footers of the pages hold words; they are no part of the text and were left out.
import-warning-table-as-turns = A table with a column of names and a column of words was read as a transcript: { $rows ->
    [one] one row became a turn
   *[other] { $rows } rows became turns
    }. A colon was put behind the names where there was none, and brackets around short times.
import-warning-too-many-labels = { $count } different words look like speaker labels, too many to be speakers: none was taken for one.
import-warning-empty-column = Column { $column } has neither name nor values and was left out.
import-warning-column-left-out = The column “{ $name }” is not known here and was left out.
import-warning-short-row = Fewer cells than the header in { $places }; the missing values are empty.
import-warning-long-row = More cells than the header in { $places }; what stands in the extra cells was left out.
import-warning-name-cleaned = Invisible characters in a name in { $places } became spaces.
import-warning-weight-left-out = The weight in { $places } is no whole number from 0 to 100; it was left out, the coding was kept.
import-warning-color-left-out = The colour in { $places } cannot be read (write #RRGGBB); the program chooses one.
import-warning-origin-left-out = The origin in { $places } is neither deductive nor inductive; it was left out.
import-warning-run-left-out = The run in { $places } is not the main one. Codings are imported into the main run.

# -- the report on a document --
import-report-size = { $paragraphs ->
    [one] One paragraph
   *[other] { $paragraphs } paragraphs
    }, { $words ->
    [one] one word
   *[other] { $words } words
    }.
import-report-no-speakers = No speaker labels were found: the whole text counts as one voice.
import-report-turns = { $turns ->
    [one] One turn
   *[other] { $turns } turns
    } of { $speakers ->
    [one] one speaker
   *[other] { $speakers } speakers
    }.
import-report-speaker = { $label } ({ $role }): { $turns ->
    [one] one turn
   *[other] { $turns } turns
    }, { $words ->
    [one] one word
   *[other] { $words } words
    }.
import-report-role-interviewer = asks
import-report-role-respondent = answers
import-report-role-other = other
import-report-unlabelled = { $count ->
    [one] One paragraph belongs to no speaker.
   *[other] { $count } paragraphs belong to no speaker.
    }
import-report-continuing = { $count ->
    [one] One paragraph without a label goes on with the turn before it.
   *[other] { $count } paragraphs without a label go on with the turn before them.
    }
import-report-time-marks = { $count ->
    [one] One time mark.
   *[other] { $count } time marks.
    }
import-report-backward-times = { $count ->
    [one] One time runs backwards
   *[other] { $count } times run backwards
    } ({ $paragraphs }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
    }). Nothing was changed; correct them in the source if they matter to you.
