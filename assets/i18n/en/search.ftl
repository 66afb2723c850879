# search

## what cannot be looked for
search-nothing-typed = There is nothing to look for: type a word.
search-bad-regex = This is no valid regular expression: check its brackets and backslashes.
search-regex-too-large = This regular expression takes too much memory: make its repetitions smaller.
search-cancelled = The search was stopped.

## operations, as the history and undo name them
op-code-segments = { $n ->
        [one] Code a segment that was found with { $name }
       *[other] Code { $n } segments that were found with { $name }
    }

## the command line
cli-search-count = { $n ->
        [0] No hits.
        [one] One hit.
       *[other] { $n } hits in { $documents ->
            [one] one document
           *[other] { $documents } documents
        }.
    }

## find in the open document, go to a paragraph
find-field = Find in this document
find-close = Close
find-next = Next hit
find-previous = Previous hit
find-place = { $n ->
        [one] the only one
       *[other] { $place } of { $all }
    }
find-count = { $n ->
        [one] 1 hit
       *[other] { $all } hits
    }
find-nothing = Not found in this document.
find-paragraph = Paragraph or time
find-paragraphs = { $n ->
        [0] This document has no paragraphs.
        [one] This document has 1 paragraph.
       *[other] This document has { $n } paragraphs.
    }
find-no-paragraph = There is no paragraph { $number }; the last one is { $n }.
find-no-times = This document has no times.
command-find = Find in this document...
command-find-help = Finds words in the open document and shows every hit; capitals and accents do not matter.
command-next-hit = Next hit
command-next-hit-help = Goes to the next place that was found.
command-previous-hit = Previous hit
command-previous-hit-help = Goes to the previous place that was found.
command-go-to-paragraph = Go to paragraph or time...
command-go-to-paragraph-help = Scrolls to the paragraph of a number, or to what was said at a time: 12:34.

## the tab
search-field = Search all documents
search-reading = Read as
search-phrase = Phrase
search-phrase-help = The words as they stand one behind the other.
search-all-words = All words
search-all-words-help = All of the words in one paragraph; words in quotes are one phrase.
search-any-word = Any word
search-any-word-help = Each of the words; words in quotes are one phrase.
search-regex = Regular expression
search-regex-help = A pattern over the text as it is written, such as \bCSO[1-6]\b.
search-whole-word = Whole words only
search-exact = Capitals and accents as typed
search-more = More options
search-without-interviewer = Leave out the interviewer
search-activated-only = Only activated documents
search-stems = Other forms of the words
search-stems-no = As typed
search-stems-of-text = All forms, by each document's language
search-stems-es = All forms in Spanish
search-stems-en = All forms in English
search-stems-de = All forms in German
search-stems-not-now = Neither a regular expression nor exact letters have other forms.
search-empty = Type a word or a phrase. Capitals and accents do not matter.
search-no-hits = Nothing was found.
search-no-hits-yet = Nothing has been searched yet. Ctrl+F finds in this document, Ctrl+Shift+F in all.
search-running = Searching
search-stop = Stop
search-count = { $n ->
        [one] 1 hit
       *[other] { $hits } hits
    } in { $documents ->
        [one] 1 document
       *[other] { $all } documents
    }
search-listed = The first { $n } are listed; all are counted.
search-code = Code...
search-code-chosen = { $n ->
        [one] Code 1 hit...
       *[other] Code { $all } hits...
    }
search-code-help = Makes coded segments of the chosen hits, or of all where none is chosen: of the hit, its sentence, its turn or its paragraph.
search-choose-all = Choose all hits
search-choose = Choose hit { $n }
search-choose-document = Choose all hits in { $document }
search-fold = Hide the hits in { $document }
search-unfold = Show the hits in { $document }
search-document-row = { $n ->
        [one] { $document }: 1 hit
       *[other] { $document }: { $n } hits
    }

## coding hits
auto-code-title = { $n ->
        [one] Code 1 hit
       *[other] Code { $all } hits
    }
auto-code-reach = What is coded
auto-code-hit = The hit
auto-code-sentence = Its sentence
auto-code-turn = Its turn
auto-code-paragraph = Its paragraph
auto-code-field = With which code? A new name makes a new code.
auto-code-reading = Reading around the hits...
auto-code-preview = { $n ->
        [one] 1 segment
       *[other] { $all } segments
    } in { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    }{ $standing ->
        [0] {""}
        [one] , of which 1 is coded so already
       *[other] , of which { $standing } are coded so already
    }
auto-code-done = { $n ->
        [0] Code
        [one] Code 1 segment
       *[other] Code { $all } segments
    }
search-coded = { $n ->
        [one] 1 segment coded
       *[other] { $n } segments coded
    }{ $standing ->
        [0] {""}
        [one] ; 1 was coded so already
       *[other] ; { $standing } were coded so already
    }.
