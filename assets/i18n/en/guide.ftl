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
