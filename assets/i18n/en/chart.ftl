# Charts, and the comparisons that came with them.

chart-kind-bars = Code frequencies
chart-kind-matrix = Codes by cases
chart-kind-cooccurrence = Codes by codes
chart-kind-network = Network of codes
chart-kind-sequence = Sequence of codes
chart-kind-configurations = Code configurations
chart-kind-codeline = Codeline
chart-kind-portrait = Document portrait
chart-kind-saturation = Saturation
chart-kind-voices = Voice balance
chart-kind-cloud = Word cloud

chart-bars-segments = Code frequencies
chart-bars-documents = Codes by the number of documents in which they are found
chart-bars-cases = Codes by the number of cases in which they are found
chart-unit-documents = Documents in which the code or one below it is found, of all
chart-unit-cases = Cases in which the code or one below it is found, of all
chart-network = Codes that occur together: { $relation }
chart-unit-network = Pairs of coded segments, one of each code
chart-codeline = Codeline: where each code stands
chart-unit-paragraphs = Paragraphs, numbered as they are cited
chart-unit-minutes = Minutes of the recording; paragraphs where a transcript has no times
chart-portrait = Document portrait
chart-unit-cells = Words of the document, dealt out evenly to { $n } cells
chart-cloud = { $n ->
    [one] The most frequent words
   *[other] The most frequent phrases of { $n } words
}
chart-in-cases = { $n }/{ $of } cases

chart-note-limit = { $n } of { $of } are shown.
chart-note-stacked = A segment that counts for several cases stands in the bar of each; the number at the end counts it once.
chart-note-portrait = A cell shows the code that covers most of its words, and stays white where more of them are uncoded than any one code covers.
chart-note-network = The wider the line, the more pairs; before each name stands how many segments it has. The place on the circle is the order of the code system and means nothing else.
chart-note-alone = { $n ->
    [one] One code occurs with no other and is not drawn: { $codes }.
   *[other] { $n } codes occur with no other and are not drawn: { $codes }.
}
chart-note-cloud = Larger means more frequent, but long words look larger, and the place of a word means nothing: the table of frequencies is the exact form.
chart-note-frequent = Most frequent: { $words }.

chart-empty-codes = There are no codes to draw yet.
chart-empty-segments = Nothing is coded here yet.
chart-empty-cases = No case has a document and codes here yet.
chart-empty-pairs = No two codes occur together in this sense.
chart-empty-words = No words were found here.

chart-error-ending = Charts are written as .svg or .png. Please give the file one of these endings.
chart-error-picture = The picture could not be made. Please export as SVG instead; it shows the same.

compare-configurations-passages = { $n ->
    [one] Code configurations (1 passage)
   *[other] Code configurations ({ $n } passages)
}
compare-configurations-documents = { $n ->
    [one] Code configurations (1 document)
   *[other] Code configurations ({ $n } documents)
}
compare-configurations-cases = { $n ->
    [one] Code configurations (1 case)
   *[other] Code configurations ({ $n } cases)
}
compare-unit-configurations-passages = Passages that have exactly these codes
compare-unit-configurations-documents = Documents in which exactly these codes are found
compare-unit-configurations-cases = Cases in which exactly these codes are found
compare-configuration = Configuration
compare-n-codes = Codes
compare-n-places = Places
compare-note-configurations = A passage is the same range of a document; passages that only overlap are two.
compare-note-main-only = Codes count as the main category above them.
compare-sequence = Sequence of codes: { $within }
compare-within-document = within a document
compare-within-turn = within a turn
compare-within-paragraphs = { $n ->
    [0] within a paragraph
    [one] at most 1 paragraph on
   *[other] at most { $n } paragraphs on
}
compare-unit-transitions = How often the code of the column follows that of the row
compare-first-code = First code
compare-transitions = All
compare-note-sequence = Segments are taken in the order of their starts. Each code of a place is followed by each other code of the next place.
compare-voices = { $n ->
    [one] Voice balance (1 case)
   *[other] Voice balance ({ $n } cases)
}
compare-unit-voices = Respondents' words of the case, those of them that are coded, and coded segments
compare-voices-words = Words (share of all)
compare-voices-coded = Coded words (share of own)
compare-voices-segments = Coded segments (share of all)
compare-voices-share-of-all = Share of all words
compare-voices-share-of-own = Share of own words
compare-voices-all = All
compare-note-voices = Speaker labels, time marks and interviewers' words do not count; a coded word counts once. What counts for several cases stands in each, and once in all.

# In the window.
compare-view-charts = Charts
chart-kind = Chart
chart-count = Count
chart-split = Split
chart-split-none = not at all
chart-split-stacked = by cases, stacked
chart-split-grouped = by cases, side by side
chart-order = Order
chart-order-tree = Code system
chart-order-size = Largest first
chart-codes = Codes
chart-codes-main = Main categories
chart-codes-own = Each alone
chart-codes-with-sub-codes = With sub-codes
chart-relation = Together
chart-cell-pairs = Pairs
chart-cell-touched = k of n
chart-cell-characters = Characters
chart-cell-jaccard = Jaccard
chart-within = Reach
chart-place = Together
chart-place-passage = on a passage
chart-place-document = in a document
chart-place-case = in a case
chart-min-size = Codes at least
chart-document = Document
chart-document-all = All
chart-axis = Along
chart-axis-paragraphs = Paragraphs
chart-axis-minutes = Minutes
chart-limit = At most
chart-phrase = Words in a phrase
chart-forms = Forms of a word
chart-forms-each = each alone
chart-forms-together = together
chart-copy-command = Copy as command line
chart-command-project = study.voces
chart-files-title = Export the chart
chart-file-name = Chart

command-export-chart = Export the chart…
command-export-chart-help = Writes the chart of the comparison as svg or png.
