# What documents are, how they are written, and who speaks in them.

material-interview = Interview
material-focus-group = Focus group
material-survey = Survey answers
material-field-notes = Field notes
material-policy = Document of the field
material-other = Other
convention-plain = No convention
convention-simple = Simple (Dresing and Pehl)
convention-gat2 = GAT 2
convention-jefferson = Jefferson

command-hide-signs = Hide or show transcription signs
command-hide-signs-help = Hides what was not said ((lacht), (.), (unv.)) in the reader, under the convention of each document, or shows it quietly again.
command-signs-plain = Show transcription signs as text
command-signs-plain-help = Shows the signs of the transcription convention in the ink of the words, or quietly again.
# -- files of pages --
import-error-pdf-encrypted = The PDF file is protected by a password. Nothing was imported; save or print it as a PDF without a password.
import-error-only-pictures = The PDF file holds pictures of pages, as a scanner makes them, and no words. Nothing was imported; let a text recognition (OCR) run over it first.
import-error-too-many-pages = The PDF file has more than { $limit } pages, the most that is read. Nothing was imported; split it into several files.
import-error-took-too-long = Reading the file took longer than { $minutes } minutes and was given up. Nothing was imported; save it anew from the program it comes from, as docx if possible.
import-warning-heads-left-out = { $count ->
    [one] One running head or page number was left out.
   *[other] { $count } running heads and page numbers were left out.
    }
import-warning-pages-of-pictures = { $count ->
    [one] One page is a picture; its words are not in the text.
   *[other] { $count } pages are pictures; their words are not in the text.
    }

# -- workbooks --
import-error-not-a-workbook = The file is named like a spreadsheet but is none inside. Nothing was imported; open it in the program it comes from and save it as xlsx or csv.
import-error-workbook-encrypted = The workbook is protected by a password. Nothing was imported; save it without a password.
import-error-missing-sheet = The workbook has no sheet “{ $name }” that holds anything. Nothing was imported; choose another sheet.
import-error-too-many-rows = The table has more than { $rows } rows or { $cells } million cells, the most that is read. Nothing was imported; look whether something stands far below the table, or split it.
import-error-too-many-columns = The table has more than { $limit } columns, the most that is read. Nothing was imported; look whether something stands far to the right of the table, or split it.
import-warning-other-sheets = The sheet “{ $name }” was read. { $count ->
    [one] One other sheet
   *[other] { $count } other sheets
    } of the workbook { $count ->
    [one] was
   *[other] were
    } left out.
import-warning-error-cell = In { $places } a formula gives an error; the cell was read as empty.

# -- properties of documents --
command-document-details = Properties of the document…
command-document-details-help = Says what the documents chosen in the list, or the open one, are: material, convention, date, mode and length of the recording.
details-menu = Properties…
details-title = Properties of “{ $name }”
details-title-several = Properties of { $n } documents
details-material = Material
details-convention = Convention
details-recorded-on = Date
details-recorded-on-hint = 2022-05-03
details-mode = Mode
details-mode-hint = on site, by telephone, online
details-minutes = Minutes
details-minutes-hint = 52
details-differ = differ
details-no-number = Minutes are a whole number.
details-no-case = { $all ->
    [one] It belongs to no case: it stands in no column of cases.
   *[other] { $n ->
        [one] One of them belongs to no case: it stands in no column of cases.
       *[other] { $n } of them belong to no case: they stand in no column of cases.
        }
    }
details-done = Save
details-told = { $n ->
    [one] The properties of the document were changed.
   *[other] The properties of { $n } documents were changed.
    }
import-warning-paths = { $count ->
    [one] A line that says
   *[other] { $count } lines that say
 } where the recording lies on a computer { $count ->
    [one] was
   *[other] were
 } left out: such a path often holds names.
