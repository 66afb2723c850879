# Codes by columns of all kinds: what is counted, and against what

matrix-label-code-system = Code system
matrix-outside = In none
matrix-no-value = no value
matrix-role-interviewers = Interviewers
matrix-role-respondents = Respondents
matrix-role-others = Others
matrix-total-mentions = Mentions
matrix-total-units = Units
matrix-total-share = Share
matrix-total-weight = Median
matrix-sum-of-children = Sub-codes one by one
matrix-found-in = Found in
matrix-unit-columns = columns
matrix-by-document-groups = { $n ->
    [one] Codes by document groups (1 group)
   *[other] Codes by document groups ({ $n } groups)
}
matrix-by-document-sets = { $n ->
    [one] Codes by document sets (1 set)
   *[other] Codes by document sets ({ $n } sets)
}
matrix-by-speakers = { $n ->
    [one] Codes by speakers (1 speaker)
   *[other] Codes by speakers ({ $n } speakers)
}
matrix-by-roles = { $n ->
    [one] Codes by roles in the talk (1 role)
   *[other] Codes by roles in the talk ({ $n } roles)
}
matrix-by-coders = { $n ->
    [one] Codes by coders (1 coder)
   *[other] Codes by coders ({ $n } coders)
}
matrix-by-case-groups = { $n ->
    [one] Codes by groups of cases (1 group)
   *[other] Codes by groups of cases ({ $n } groups)
}
matrix-by-variables = { $n ->
    [one] Codes by { $variables } (1 group)
   *[other] Codes by { $variables } ({ $n } groups)
}
matrix-by-topics = { $n ->
    [one] Codes by topics of the guide (1 topic)
   *[other] Codes by topics of the guide ({ $n } topics)
}
matrix-by-questions = { $n ->
    [one] Codes by questions of the guide (1 question)
   *[other] Codes by questions of the guide ({ $n } questions)
}
matrix-code-system = { $n ->
    [one] 1 code, { $version }
   *[other] { $n } codes, { $version }
}
matrix-unit-mentions = Mentions: segments of one code, merged where hardly anything parts them
matrix-unit-of-cases = Cases with at least one segment
matrix-unit-of-documents = Documents with at least one segment
matrix-unit-of-turns = Turns with at least one segment, without those of interviewers
matrix-unit-of-answers = Answers to questions of the guide with at least one segment
matrix-unit-share = Coded words of respondents, in % of all respondents' words of the column
matrix-unit-weight = Median of the weights of the segments
matrix-unit-first-quote = First quote
matrix-unit-quotes = All quotes
matrix-unit-summary = Summaries
matrix-unit-position = Positions
matrix-unit-cases-with-code = Cases in which the code is found, of the cases of the column
matrix-against-row = { $unit }; in % of the row's total
matrix-against-column = { $unit }; in % of the sum of the main codes in the column
matrix-against-total = { $unit }; in % of the sum of all main codes
matrix-against-words = { $unit }; per 1,000 words of respondents in the column
matrix-note-mentions = Segments of a code and of those below it are one mention where they overlap or touch, or where only white space, labels, time marks or one turn of an interviewer with at most { $n } words parts them. What different speakers say is never merged.
matrix-note-units = A unit counts once, however many segments it has, and counts where a segment holds at least one of its words.
matrix-note-share = Words of interviewers, speaker labels and time marks are no words of respondents. A word counts once, however many segments it stands in.
matrix-note-weight = Only segments with a weight enter; of an even number both middle weights are told where they differ. An empty cell has no segment with a weight.
matrix-note-row = What belongs to several columns counts once in the total: the shares of a row may come to more than 100 %.
matrix-note-column = The shares of the main codes of a column come to 100 %; those of codes below them are in theirs.
matrix-note-respondent-words = Words of interviewers, speaker labels and time marks are no words of respondents.
matrix-note-answers = A segment counts where it holds words of an answer: from behind the question to the interviewer's next one.
matrix-note-not-asked = { $sign } means: the question was not asked, as a person confirmed.
matrix-note-not-finished = { $sign } means: no segment yet, and not all documents were finished under the code system as it is.
matrix-why-not-share = A share is set against the respondents' words already.
matrix-why-not-median = A median has no sum that it could be set against.
matrix-why-not-presence = Yes and no are not added up. Choose cases with the code instead.
matrix-why-not-one-case = Each column is one case. Choose groups as columns to tell in how many cases a code is found.
matrix-why-no-text = Summaries and positions are written of cases. Choose cases or groups as columns.

# What the drop-downs above the table offer.
matrix-columns-groups = Document groups
matrix-columns-sets = Document sets
matrix-columns-speakers = Speakers
matrix-columns-roles = Roles in the talk
matrix-columns-coders = Coders
matrix-columns-case-groups = Case groups
matrix-columns-topics = Topics of the guide
matrix-columns-questions = Questions of the guide
matrix-columns-variable = Cases by { $name }
matrix-cells-mentions = Mentions
matrix-cells-units = Cases (recording units)
matrix-cells-share = Share of respondent words
matrix-cells-weight = Weight (median)
matrix-set-against = Against
matrix-set-against-none = Nothing
matrix-set-against-row = Row total, %
matrix-set-against-column = Column total, %
matrix-set-against-all = Grand total, %
matrix-set-against-words = 1,000 respondent words
matrix-set-against-cases = Cases of the column
matrix-cli-columns = There are no columns called { $name }. Choose cases, documents, groups, sets, speakers, roles, coders, case-groups, topics, questions or variable:NAME.
matrix-cli-column = No column is called { $name }. Without --order the table shows what they are called.
matrix-cli-order = There is no order called { $name }. Choose position, name, similarity, hand or variable:NAME.
matrix-cli-variable = No variable is called { $name }. voces cases lists them.
