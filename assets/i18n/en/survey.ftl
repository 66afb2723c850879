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
