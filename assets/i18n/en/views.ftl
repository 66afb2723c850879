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
