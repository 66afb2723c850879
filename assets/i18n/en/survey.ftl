# Surveys: tables whose rows are cases.

# -- what was done --
op-import-survey = { $n ->
    [one] Import a survey of one respondent
   *[other] Import a survey of { $n } respondents
    } with { $documents ->
    [one] one document
   *[other] { $documents } documents
    }
op-set-document-details = { $n ->
    [one] Change the properties of a document
   *[other] Change the properties of { $n } documents
    }

# -- what a column becomes --
survey-role-left-out = Left out
survey-role-case = Case name
survey-role-open = Open question
survey-role-text = Text
survey-role-number = Number
survey-role-date = Date
survey-role-boolean = Yes or no
survey-role-single = Single choice
survey-role-multiple = Multiple choice

# -- words in what is stored --
survey-questionnaire = Questionnaire
survey-respondent = R

# -- the command --
survey-unknown-column = The survey has no column “{ $name }”: name it as it is named in the header, or by its number. Nothing was imported.
survey-unknown-role = A column cannot be “{ $name }”: there are open, text, number, date, yes-no, single, multiple and out. Nothing was imported.
survey-again = The answers of this file are in the project already, as “{ $name }” and others. Nothing was imported.
survey-would-import = { $n ->
    [one] One respondent would be imported; nothing was stored.
   *[other] { $n } respondents would be imported; nothing was stored.
    }
survey-imported = { $n ->
    [one] One respondent
   *[other] { $n } respondents
    } ({ $new } new), { $variables ->
    [one] one variable
   *[other] { $variables } variables
    } and { $documents ->
    [one] one document
   *[other] { $documents } documents
    } were imported.

# -- the window --
command-import-survey = Import survey…
command-import-survey-help = Makes cases, variables and documents of a table of answers: csv, xlsx, xls or ods.
survey-files-title = Import a survey
survey-title = Survey: { $name }
survey-reading = The file is being read…
survey-storing = The answers are being stored…
survey-close = Close
survey-done = Import
survey-read = { $rows ->
    [one] One respondent
   *[other] { $rows } respondents
    }, { $columns ->
    [one] one column
   *[other] { $columns } columns
    }, { $headers ->
    [one] one row of headers
   *[other] { $headers } rows of headers
    }.
survey-sheet = Another sheet
survey-name-of = Name of column { $n }
survey-role-of = What column { $n } becomes
survey-separator = What parts several answers in one cell
survey-answers = { $n ->
    [one] One answer
   *[other] { $n } answers
    }, { $different } different{ $missing ->
    [0] {""}
   *[other] , { $missing } marked as missing
    }
survey-preview = The first document
survey-no-document = No column is an open question: only cases and variables are imported, no documents.
survey-per-case = One document a case, with the questions as headings
survey-per-answer = One document an answer
survey-group = Document group
survey-expected = { $cases ->
    [one] One case
   *[other] { $cases } cases
    }, { $variables ->
    [one] one variable
   *[other] { $variables } variables
    }, { $documents ->
    [one] one document
   *[other] { $documents } documents
    }
survey-twice = Two variables are called “{ $name }”: give one another name, or leave it out.
survey-stopped = The import was stopped; nothing was stored.
