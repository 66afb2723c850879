# Statistics and categories of words.

views-category = { $name } (n = { $n })
views-cross-title = { $n ->
    [one] Codes by { $variable } (1 case)
   *[other] Codes by { $variable } ({ $n } cases)
}
views-cross-unit-cases = Cases of the column in which the code is found (k of n)
views-cross-unit-codings = Coded segments of the column's cases
views-cross-unit-expected = Cases expected if code and variable had nothing to do with each other
views-cross-unit-residuals = Adjusted residuals over cases: beyond 2 or -2 a cell stands out
views-cross-verdict = What may be said
views-cross-note = Test
views-cross-descriptive = Descriptive; segments are not independent observations: many come from one interview.
views-cross-leaves = Only codes without sub-codes are rows, so that no segment counts twice.
views-cross-rules = Fewer than 8 cases: no test, but the smallest p that groups of these sizes could reach. Chi-square from 20 cases on, where at most a fifth of the expected counts is below 5 and none below 1; else an exact test.
views-cross-several = { $n ->
    [one] One case has several values and counts in several columns: no test is made.
   *[other] { $n } cases have several values and count in several columns: no test is made.
}
views-cross-without = { $n ->
    [one] One case has no value and stands in no column.
   *[other] { $n } cases have no value and stand in no column.
}
views-verdict-no-difference = no test: all cases are alike
views-verdict-several = no test: cases in several columns
views-verdict-descriptive = Over the whole table: χ² = { $chi }, df = { $df }, Cramér's V = { $v }; no p is told.
views-verdict-chi = χ² = { $chi }, df = { $df }, p { $p }, V = { $v }
views-verdict-exact = exact test: p { $p }, V = { $v }
views-verdict-few = no test with { $n } cases; smallest attainable p { $p }
views-verdict-few-groups = no test with { $n } cases
views-verdict-large = too many tables for an exact test, too few cases for χ²; V = { $v }
views-cli-no-variable = There is no variable "{ $name }" here.
views-cli-no-category = There is no category of words "{ $name }" here.
views-cli-no-categories = The project keeps no categories of words yet; make them in the window under Compare, Dictionary.
views-word-category = Category
views-category-words = Words
views-dictionary-title = { $n ->
    [one] Categories of words by case (1 case)
   *[other] Categories of words by case ({ $n } cases)
}
views-dictionary-unit = How often words and phrases of the category are said
views-dictionary-rules = A * stands for any letters. Capitals make no difference, accents do. One category counts a word once: the longest entry is taken.

# The views of the workspace.

views-name-codes = Codes by codes
views-name-cases = Cases by cases
views-name-saturation = Saturation
views-name-crosstab = Statistics
views-copy-command = Copy as command
views-together = Together
views-together-overlap = overlapping
views-together-segment = same segment
views-together-turn = same turn
views-together-near = close by
views-together-case = same case
views-together-paragraphs = How many paragraphs apart at most; 0 is the same paragraph
views-cell-pairs = pairs
views-cell-touched = k of n segments
views-cell-characters = characters
views-cell-jaccard = Jaccard
views-cell-cases = cases
views-cell-expected = expected
views-cell-residuals = adjusted residuals
views-cell-segments = segments (descriptive)
views-with-sub-codes = With sub-codes
views-far-more = { $more } has more than { $times } times as many segments as { $less }: read the share of the rarer code.
views-pair-told = { $first } × { $second }: { $pairs } pairs; { $k } of { $of } segments of the first, { $l } of { $of2 } of the second; { $characters } characters shared; { $cases }/{ $all } cases
views-no-variables = There are no variables yet: give the cases values in the table of cases.
views-by = By
views-coefficient = Measure
views-coefficient-jaccard = Jaccard
views-coefficient-zeta = Zeta
views-coefficient-matching = simple matching
views-coefficient-russell = Russell and Rao
views-coefficient-city = city-block distance
views-coefficient-euclid = squared Euclidean distance
views-unit-city = Sum of the differences of the numbers of segments (city-block distance); 0 is alike
views-unit-euclid = Sum of the squared differences of the numbers of segments (squared Euclidean distance); 0 is alike
views-all-codes = Codes with sub-codes too
views-in-both = In both
views-only-in = Only in { $case }
views-in-neither = In neither
views-codes-enter = { $n ->
    [one] One code enters.
   *[other] { $n } codes enter.
}
views-four-fold = Codes in both: { $both }; only in the row: { $first }; only in the column: { $second }; in neither: { $neither }
views-order = Order
views-order-listed = as listed
views-order-date = by date of recording
views-order-hand = by hand
views-move-up = Move up
views-move-down = Move down
views-new-in = New in { $case }
views-name-words = Words
views-name-dictionary = Dictionary
views-pick-word = Click on a word or number to read where it is said.
views-n-hits = { $n ->
    [one] 1 hit
   *[other] { $all } hits
}
views-code-hits = { $n ->
    [one] Code 1 hit...
   *[other] Code { $all } hits...
}
views-words-listed = The { $n } most frequent of { $of } are listed.
views-count-what = Count
views-words-1 = words
views-words-2 = phrases of 2 words
views-words-3 = phrases of 3 words
views-stems = Stems
views-without-stop-words = Without stop words
views-own-stop-words = More stop words
views-min-count = Said at least so many times
views-by-case = By case
views-everybody = Interviewers too
views-activated-documents = Activated documents
views-within-codes = Within activated codes
views-no-categories = There are no categories of words yet: a category holds words and phrases that are counted together.
views-new-category = New category...
views-edit-category = Edit category...
views-delete-category = Delete category
views-category-name = Name
views-category-words-hint = One word or phrase a line; a * stands for any letters (migr*)
views-category-stems = Words stand for all forms of their stem
views-category-save = Save
views-category-deleted = The category of words was deleted.
