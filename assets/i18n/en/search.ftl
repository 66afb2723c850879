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
