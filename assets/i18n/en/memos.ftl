# The memo manager, memo flags, links between segments, the research diary.

## What memos are about, and where they hang

memo-kind-free = Free
memo-kind-theory = Theory
memo-kind-method = Method
memo-kind-definition = Definition
memo-kind-case = Case
memo-kind-language = Language
memo-kind-diary = Diary
memo-on-project = On the project
memo-on-document = On a document
memo-on-segment = On a segment
memo-on-code = On a code
memo-on-case = On a case
memo-place-project = The project
memo-untitled = Memo without a title

## Exports

memo-export-title = Memos
memo-export-filter = Filter
memo-export-n = Memos
memo-export-coders = Coders
memo-export-date = Date
memo-export-source = { $kind } · { $place } · { $coder } · { $date }
memo-export-refers = Refers to: { $to }
memo-filter-none = all memos
memo-filter-documents = { $n ->
    [one] 1 document
   *[other] { $n } documents
}
memo-filter-codes = { $n ->
    [one] 1 code
   *[other] { $n } codes
}
