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

op-set-speaker-roles = Set the role of { $n ->
    [one] a speaker
   *[other] { $n } speakers
    }
op-assign-speakers = Set the case of { $n ->
    [one] a speaker
   *[other] { $n } speakers
    }
op-merge-speakers = Made one speaker of several labels

command-speakers = Speakers…
command-speakers-help = Shows who speaks in the documents, with role, case, turns, words and share; sets role and case, and makes one speaker of labels that were typed differently.
command-code-turns = Code turns…
command-code-turns-help = Codes all turns of chosen speakers, or all answers to a question, over chosen documents.

speakers-title = Speakers
speakers-document = Which documents
speakers-all-documents = All documents
speakers-none = No speakers were recognised. Labels such as “E:” at the start of lines make turns.
speakers-hint = What is changed here holds for the label in all documents shown. Labels are text and stay as they were written.
speakers-variant = “{ $first }” and “{ $second }” are probably one person.
speakers-merge-them = Make one
speakers-label = Label
speakers-role = Role
speakers-case = Case
speakers-documents = Documents
speakers-turns = Turns
speakers-words = Words
speakers-share = Share
speakers-role-interviewer = Interviewer
speakers-role-respondent = Respondent
speakers-role-other = Other
speakers-differs = Differs
speakers-no-case = No case of its own
speakers-new-case = New case “{ $label }”
speakers-role-of = Role of { $label }
speakers-case-of = Case of { $label }
speakers-more = More on { $label }
speakers-merge-with = Is the same person as
speakers-merge-nobody = Nobody else speaks in the same documents.
speakers-code-turns = Code turns…
speakers-done = Done

code-turns-title = Code turns
code-turns-by-speaker = Turns of speakers
code-turns-by-question = Answers to a question
code-turns-where = In which documents
code-turns-activated = { $n ->
    [one] The activated one
   *[other] The { $n } activated
    }
code-turns-open = The open one
code-turns-whose = Whose turns
code-turns-speaker = { $label } ({ $n ->
    [one] { $all } turn
   *[other] { $all } turns
    })
code-turns-phrase = Words of the question
code-turns-phrase-help = Turns of interviewers that hold these words are the question; all that is said up to their next question is the answer. Capitals and accents do not matter.
code-turns-preview = { $n ->
    [0] Nothing would be coded.
    [one] { $all } segment in { $documents ->
        [one] one document
       *[other] { $documents } documents
    }
   *[other] { $all } segments in { $documents ->
        [one] one document
       *[other] { $documents } documents
    }
}
code-turns-next = Choose the code…
code-turns-code-title = { $n ->
    [one] Code for { $all } segment
   *[other] Code for { $all } segments
    }

cli-code-turns-would = { $n ->
    [0] Nothing would be coded.
    [one] One segment would be coded.
   *[other] { $n } segments would be coded.
    }
cli-code-turns = { $n ->
    [0] Nothing was coded
    [one] One segment was coded
   *[other] { $n } segments were coded
    }{ $standing ->
    [0] .
   *[other] ; { $standing } had this code already.
    }
import-error-spreadsheet = This is a spreadsheet, not a document. Nothing was imported; import it as a survey (File, Import survey) or as a table of cases.
