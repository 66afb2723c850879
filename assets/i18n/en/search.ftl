# search

## what cannot be looked for
search-nothing-typed = There is nothing to look for: type a word.
search-bad-regex = This is no valid regular expression: check its brackets and backslashes.
search-regex-too-large = This regular expression takes too much memory: make its repetitions smaller.
search-cancelled = The search was stopped.
