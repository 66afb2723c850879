# Comparing codes with codes, cases with cases, and words.

compare-case = Case
compare-segments-name = segments
compare-codes-by-codes = Codes by codes: { $relation }
compare-relation-overlap = segments that overlap
compare-relation-segment = the same segment
compare-relation-turn = the same turn
compare-relation-near = { $n ->
    [0] the same paragraph
    [one] at most 1 paragraph apart
   *[other] at most { $n } paragraphs apart
}
compare-relation-case = the same case
compare-unit-pairs = Pairs of coded segments, one of each code; in the diagonal the code's own segments
compare-unit-touched = Of the row's segments those that occur together with the column's code (k of n)
compare-unit-characters = Characters that both codes cover; in the diagonal those the code covers
compare-unit-jaccard = Characters that both codes cover, as a share of those either covers (Jaccard, 0 to 1)
compare-unit-cases = Cases in which both codes occur together
compare-note-pairs = One segment may be in several pairs: pairs are no share of anything. The share "k of n" is read in the direction of the row.
compare-note-no-ancestors = A code is never compared with a code above it in the code system.
compare-note-with-sub-codes = Codes count with their sub-codes.
compare-similarity = { $n ->
    [one] Similarity of cases (1 case)
   *[other] Similarity of cases ({ $n } cases)
}
compare-unit-code-jaccard = Codes found in both cases, as a share of those found in either (Jaccard)
compare-unit-zeta = Kuckartz and Rädiker's zeta: codes found in both cases weigh double
compare-unit-simple-matching = Codes in which both cases agree, found or not, as a share of all (simple matching)
compare-unit-russell-rao = Codes found in both cases, as a share of all (Russell and Rao)
compare-note-codes-enter = { $n ->
    [one] One code enters: { $codes }.
   *[other] { $n } codes enter: { $codes }.
}
compare-note-extremes = Nearest: { $nearest }. Farthest: { $farthest }.
compare-note-unused-codes = Codes that nobody speaks of raise or lower this coefficient; Jaccard and zeta do not have this weakness, or have it less.
compare-saturation = { $n ->
    [one] New codes by case (1 case)
   *[other] New codes by case ({ $n } cases)
}
compare-unit-new-codes = Codes without sub-codes that no case before had
compare-new-codes = New
compare-found-so-far = So far
compare-mean = Mean of all orders
compare-which-codes = New codes
compare-note-found = { $n } of { $of } codes are found.
compare-note-mean = The curve depends on the order of the cases; the mean over all possible orders does not.
compare-words = { $n ->
    [one] Words by frequency
   *[other] Phrases of { $n } words by frequency
}
compare-unit-words = Words, without regard to capitals
compare-unit-stems = Words by their stem; the most frequent form is shown
compare-word = Word
compare-times-said = Times
compare-per-thousand = Per 1,000 words
compare-filter-coded = only words coded with { $codes }
compare-filter-everybody = all speakers
compare-filter-respondents = without interviewers
compare-filter-stop-words = without stop words
compare-note-words = { $n ->
    [one] One word was read.
   *[other] { $n } words were read.
}
compare-note-phrases = Speaker labels, time marks and signs of transcription are no words. Phrases stay within one sentence of one turn, and neither begin nor end with a stop word.
compare-cli-no-case = There is no case "{ $name }" with a document here.

codebook-category = Category
codebook-definition = Definition
codebook-examples = Anchor examples
codebook-rule = Coding rule
codebook-origin = Origin
codebook-deductive = deductive
codebook-inductive = inductive
codebook-title = { $n ->
    [one] Coding guideline (1 category)
   *[other] Coding guideline ({ $n } categories)
}
codebook-note-missing = { $n ->
    [one] One category has no complete label in { $language } and stands in the study's own words: { $codes }.
   *[other] { $n } categories have no complete label in { $language } and stand in the study's own words: { $codes }.
}

codebook-files-title = Export the coding guideline
codebook-file-name = Coding guideline
command-export-codebook = Export the coding guideline…
command-export-codebook-help = Writes each category with definition, anchor examples, coding rule and counts, for Word, Excel, LaTeX or the browser.

# The views of the workspace.
compare-view-codes-by-cases = Codes by cases
