# The interview guide and where its questions were asked.

## What can be refused

project-question-under-itself = A question cannot become a probe of itself. Nothing was moved.

## What was done

op-some-topic = a topic that is gone
op-add-guide-topic = New topic { $name } in the interview guide
op-rename-guide-topic = Rename the topic { $name } of the interview guide
op-delete-guide-topics = { $n ->
        [one] Delete a topic of the interview guide
       *[other] Delete { $n } topics of the interview guide
    }
op-move-guide-topics = { $n ->
        [one] Move a topic of the interview guide
       *[other] Move { $n } topics of the interview guide
    }
op-add-guide-question = New question in the interview guide
op-edit-guide-question = Edit a question of the interview guide
op-delete-guide-questions = { $n ->
        [one] Delete a question of the interview guide
       *[other] Delete { $n } questions of the interview guide
    }
op-move-guide-questions = { $n ->
        [one] Move a question of the interview guide
       *[other] Move { $n } questions of the interview guide
    }
op-import-guide = { $n ->
        [one] Import an interview guide with one question
       *[other] Import an interview guide with { $n } questions
    }
op-mark-questions = { $n ->
        [one] Mark where a question was asked
       *[other] Mark where { $n } questions were asked
    }
op-reassign-question-place = Correct which question was asked in { $document }
op-remove-question-places = { $n ->
        [one] Unmark where a question was asked
       *[other] Unmark { $n } places of questions
    }
op-set-question-statuses = { $n ->
        [one] Note what became of a question in a case
       *[other] Note what became of questions in { $n } cells
    }
op-link-questions = { $n ->
        [one] Link a question to { $name }
       *[other] Link { $n } questions to { $name }
    }
op-unlink-questions = { $n ->
        [one] Unlink a question from { $name }
       *[other] Unlink { $n } questions from { $name }
    }
op-make-topic-codes = { $n ->
        [0] Link the topics of the guide to their codes
        [one] Make a code of a topic of the guide
       *[other] Make { $n } codes of the topics of the guide
    }

## The guide and what becomes of its questions

guide-title = Interview guide
guide-question = Question
guide-unnamed-topic = Questions
guide-size = { $questions ->
        [one] one question
       *[other] { $questions } questions
    }, { $probes ->
        [one] one probe
       *[other] { $probes } probes
    }
guide-imported = New in the guide: { $topics ->
        [one] one topic
       *[other] { $topics } topics
    }, { $questions ->
        [one] one question
       *[other] { $questions } questions
    }, { $probes ->
        [one] one probe
       *[other] { $probes } probes
    }.
guide-no-suggestions = No place looks like a question of the guide.
guide-state-answered = Asked and answered
guide-state-asked = Asked
guide-state-answered-elsewhere = Answered elsewhere
guide-state-not-asked = Not asked
guide-state-not-looked-at = Not yet looked at
guide-note = { $state }: { $what }
guide-note-answered = a place of the question is marked and somebody of the case speaks behind it before the interviewer's next question, or a person said so.
guide-note-asked = a place of the question is marked and nobody of the case answers, or a person said so.
guide-note-answered-elsewhere = not asked, and answered where something else was asked: a person said so, or a code of the question is coded in the case.
guide-note-not-asked = a person confirmed it, and no code of the question is coded in the case.
guide-note-not-looked-at = no place is marked and nobody has said anything.
guide-table-analysis = { $n ->
        [one] Questions of the interview guide, 1 case
       *[other] Questions of the interview guide by { $n } cases
    }
guide-export-size = Size
guide-export-date = Date
guide-csv-column = { $column ->
        [topic] Topic
        [number] Number
        [question] Question
        [probe] Probe
       *[condition] Condition
    }

## The window

guide-files-import = Import an interview guide
guide-files-export = Save the interview guide
guide-files-table = Save the table of questions
guide-file-name = Interview guide
guide-table-file-name = Questions by cases
guide-not-read = This guide could not be read, so nothing was imported ({ $detail }): { $name }
guide-back = Back to the text
guide-places = Find the questions
guide-menu = More for the guide
guide-new-topic = New topic
guide-empty = There is no interview guide yet. Import it from text, markdown or csv, or begin with a topic.
guide-empty-import = Import a guide...
guide-no-cases = No cases yet: what became of each question is told case by case.
guide-legend-said = underlined: by hand
guide-column-answered = Answered
guide-column-answered-help = In how many cases the question was asked and answered
guide-topic-said = Topic { $name }, { $n ->
        [one] 1 question
       *[other] { $n } questions
    }
guide-codes-of = Codes: { $codes }
guide-cell = { $number } × { $case }: { $state }
guide-cell-confirmed = Said by a person: { $state }
guide-cell-coded = A code of the question is coded in this case.
guide-cell-click = A click opens the place.
guide-edit-topic = Name of the topic
guide-edit-question = Words of the question
guide-edit-question-hint = The question. Enter keeps it, Esc gives it up.
guide-edit-condition = When the probe is asked
guide-edit-condition-hint = If ... (when this probe is asked)
guide-pick-question = Which question was asked here?
guide-pick-question-hint = Number or words of the question
guide-pick-code = Which code is the question meant to bring?
guide-pick-code-hint = Name of the code
guide-pick-answers = With which code are the answers coded?
guide-menu-edit = Edit
guide-menu-new-question = New question below
guide-menu-new-probe = New probe
guide-menu-link = Link to a code...
guide-menu-unlink = Unlink from “{ $name }”
guide-menu-code-answers = Code the answers...
guide-menu-delete = Delete
guide-menu-open = Open { $place }
guide-menu-take-back = Let the places tell it again
guide-menu-make-codes = Make codes of the topics
guide-menu-import = Import a guide...
guide-menu-export = Save the guide...
guide-menu-export-table = Save the table...
guide-menu-mark = A question of the guide was asked here...
guide-hint-no-guide = There is no interview guide yet; import one or write it on the page of the guide.
guide-no-documents = No documents yet: import interviews first.
guide-document = Document
guide-accept = Accept
guide-next = Next
guide-other-question = Another question...
guide-refuse = None
guide-unmark = Unmark
guide-show-text = Show in the text
guide-progress = { $n } of { $of } confirmed
guide-score = { $percent } %
guide-other-place = Rather ¶ { $paragraph }: { $words }
guide-rest = { $n ->
        [one] No place for question { $numbers }.
       *[other] No place for questions { $numbers }.
    }
guide-rest-not-asked = { $n ->
        [0] Nothing left to confirm
        [one] Confirm that it was not asked
       *[other] Confirm { $n } as not asked
    }
told-deleted-topics = { $n ->
        [one] Topic deleted with its questions
       *[other] { $n } topics deleted with their questions
    }
told-deleted-questions = { $n ->
        [one] Question deleted
       *[other] { $n } questions deleted
    }
told-topic-codes = { $n ->
        [0] All topics have their codes
        [one] One code made of a topic
       *[other] { $n } codes made of topics
    }
told-coded-answers = { $n ->
        [0] No answer left to code
        [one] One answer coded
       *[other] { $n } answers coded
    }
command-show-guide = Interview guide
command-show-guide-help = Shows the interview guide and what became of its questions in each case.
command-import-guide = Import an interview guide...
command-import-guide-help = Reads topics, questions and probes from text, markdown or csv.
command-export-guide = Save the interview guide...
command-export-guide-help = Writes the guide as docx, markdown, html or csv.
command-mark-question = A question was asked here...
command-mark-question-help = In the text: marks the turn or the selection as the place of a question of the guide.
command-guide-codes = Make codes of the guide's topics
command-guide-codes-help = Makes a top-level code of each topic that has none, and links its questions to it.
guide-prompt-asked = { $n ->
        [one] Answers question { $numbers }
       *[other] Answers questions { $numbers }
    }
guide-prompt-else = { $n ->
        [one] Came with question { $numbers }, which asks for something else
       *[other] Came with questions { $numbers }, which ask for something else
    }
guide-prompt-unprompted = Came unprompted
guide-flag = Question { $number }: { $text }
command-export-guide-table = Save the table of questions...
command-export-guide-table-help = Writes the questions of the guide by cases as xlsx or csv.
guide-prompt-with = { $n ->
        [one] Came with question { $numbers }
       *[other] Came with questions { $numbers }
    }
