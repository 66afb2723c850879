# Reports, the appendix, and what stands in their files

report-table = Table
report-long-column = Column
report-long-value = Value
report-long-of = Of
report-own-segments = Own segments
report-percent-segments = % of segments
report-passages = Passages
report-percent-passages = % of passages
report-percent-documents = % of documents
report-percent-cases = % of cases
report-all = All codes
report-note-own = Own segments are those of the code itself, without the codes below it; over all codes they sum up to all segments.
report-note-passages = A passage is a distinct place in a document, however many segments stand on it. Shares are of all segments, passages, documents and cases that take part.
report-note-by-case = Under the name of a case stand its segments.
report-document = Document
report-case = Case
report-material = Material
report-recorded = Recorded on
report-mode = Mode
report-minutes = Minutes
report-words = Words
report-respondent-words = Words of respondents
report-sum = Sum
report-median = Median
report-note-words = Speaker labels, time marks and signs of transcription are no words.
report-number = No.
report-condition = Asked if
report-question = Question
report-rules = Transcription rules
report-sign = Sign
report-meaning = Meaning
report-times = Times
report-note-signs = Texts without a convention are written as they were transcribed: brackets in them are brackets.
report-sign-pause = Silence; a number is its length in seconds
report-sign-non-verbal = Something that was done and not said: laughing, sighing, breathing
report-sign-unclear = Something that was not understood
report-sign-uncertain = Words that were perhaps heard so
report-sign-overlap = Words that two said at the same time
report-sign-break-off = A word or sentence that was broken off
report-sign-comment = A remark of the transcriber, or how something was said
report-sign-prosody = Lengthening, pitch and loudness
report-place = Place
report-segment = Segment
report-translation = Translation
report-no-segment = No segment
report-note-places = Places name the document and the number that is cited, as it stands in the margin of the transcript.
report-summary = Summary
report-of-group = { $name } (n = { $n })
report-percent-of-group = % of { $name }
report-cli-variable = There is no variable "{ $name }". Give --by cases, groups, or the name of a variable.
report-cli-which = There is no table "{ $which }". There are: { $names }.
report-frequencies = { $n ->
    [one] Code frequencies (1 code)
   *[other] Code frequencies ({ $n } codes)
}
report-note-documents = { $n ->
    [one] One document takes part.
   *[other] { $n } documents take part.
}
report-cases = { $n ->
    [one] Case table (1 case)
   *[other] Case table ({ $n } cases)
}
report-interviews = { $n ->
    [one] Overview of the interviews (1 document)
   *[other] Overview of the interviews ({ $n } documents)
}
report-note-minutes = { $n ->
    [one] For one document no minutes are given.
   *[other] For { $n } documents no minutes are given.
}
report-guide = { $n ->
    [one] Interview guide (1 question)
   *[other] Interview guide ({ $n } questions and probes)
}
report-evidence = { $n ->
    [one] Evidence (1 segment)
   *[other] Evidence ({ $n } segments)
}
report-summaries = { $n ->
    [one] Summaries (1 summary)
   *[other] Summaries ({ $n } summaries)
}
report-note-convention = { $n ->
    [one] { $convention }: { $documents }.
   *[other] { $convention } ({ $n }): { $documents }.
}
report-analysis = { $name ->
   *[matrix] Codes by cases
    [frequencies] Code frequencies
    [cases] Case table
    [interviews] Overview of the interviews
    [guide] Interview guide
    [questions] Questions by cases
    [transcription_rules] Transcription rules
    [codebook] Coding guideline
    [cooccurrence] Codes by codes
    [similarity] Similarity of cases
    [saturation] New codes by case
    [configurations] Code configurations
    [sequence] Sequence of codes
    [voices] Voice balance
    [words] Words by frequency
    [evidence] Evidence
    [summaries] Summaries
}
report-appendix = Appendix
report-file = Report
report-as-of = As of
report-categories = Category system with codings and cases
report-material-size = Material
report-size = { $documents } documents, { $cases } cases, { $codes } codes, { $segments } coded segments
report-labels = Names of codes
report-progress = Step { $n } of { $of }
report-error-no-libreoffice = PDF is made by LibreOffice, which was not found on this computer. Please write .docx or .odt instead, or install LibreOffice.
report-error-no-pdf = LibreOffice made no PDF. Please write .odt and print it from there.
report-cli-several = There are several reports: { $names }. Please name one of them.
report-unread = The report "{ $name }" was made by a newer version of Voces and cannot be read here.
report-cli-none = { $n ->
    [0] There is no report "{ $name }"; none is kept in this project.
   *[other] There is no report "{ $name }". There are: { $names }.
}
