# Tables and exports of analyses

analysis-code = Code
analysis-without-case = Without case
analysis-cases = Cases
analysis-documents = Documents
analysis-total-segments = Segments
analysis-total-words = Words
analysis-codings = Coded segments
analysis-passages = Distinct passages
analysis-unit-cases = cases
analysis-unit-documents = documents
analysis-notes = Notes

## The lines above a table

analysis-label-analysis = Analysis
analysis-label-unit = Counting unit
analysis-label-filter = Filter
analysis-label-coders = Coders
analysis-label-run = Run
analysis-label-date = Date
analysis-codes-by-cases = { $n ->
    [one] Codes by cases (1 case)
   *[other] Codes by cases ({ $n } cases)
}
analysis-codes-by-documents = { $n ->
    [one] Codes by documents (1 document)
   *[other] Codes by documents ({ $n } documents)
}
analysis-unit-codings = Coded segments; codes with sub-codes count distinct passages
analysis-unit-presence = Presence: 1 where the code is found, 0 where it is not
analysis-unit-words = Coded words, each counted once
analysis-filter-all-documents = all documents
analysis-filter-documents = { $n } of { $of } documents
analysis-filter-all-codes = all codes
analysis-filter-codes = only the codes { $codes } and those below them
analysis-run-main = Main
analysis-run-intra = Intra (the same coder once more)
analysis-run-second = Second coder
analysis-run-pilot = Pilot { $n }

## The notes below it

analysis-note-codings = Every coded segment counts one. A code with sub-codes counts the distinct passages of its own and all codes below it: the same range under two sub-codes counts once, ranges that overlap in part count each.
analysis-note-presence = A code with sub-codes is found where it or any code below it is found.
analysis-note-words = A word counts once, however many segments it stands in, and belongs to the segment that holds its first character. Speaker labels and time marks are no words.
analysis-note-bottom = Below the codes stand the coded segments and, counted separately, the distinct passages they stand on.
analysis-note-zero = Codes without any segment are listed too: that nobody speaks of it is a result.
analysis-note-without-case = "Without case" holds what was coded in documents that belong to no case.
analysis-note-left-out = { $n ->
    [one] One case has no document here and is left out: { $cases }.
   *[other] { $n } cases have no document here and are left out: { $cases }.
}

## When an export fails

analysis-error-write = The file could not be written, and what stood there before is unchanged. Please try another folder.
analysis-error-permission = The file was not written: you may not write in this folder, or the file is protected or open in another program. Please close it there, or choose another place.
analysis-error-disk-full = The file was not written: the disk is full. Please free some space or choose another disk. The project itself is unchanged.
analysis-error-no-folder = The file was not written: this folder does not exist. Please choose another place.
analysis-error-workbook = The workbook could not be made. Please export as CSV instead; the numbers are the same.
analysis-error-too-large = The table is too large for an Excel workbook (1,048,576 rows, 16,384 columns). Please export as CSV, or compare fewer columns.
analysis-error-ending = Tables are written as .xlsx, .csv, .docx, .odt, .html, .md or .tex. Please give the file one of these endings.

## Retrieved segments

retrieved-title = Retrieved segments ({ $n })
retrieved-title-short = Segments ({ $n })
retrieved-activation = { $documents } × { $codes }
retrieved-all-documents = all documents
retrieved-documents = { $n ->
    [one] 1 document
   *[other] { $n } documents
}
retrieved-codes = { $n ->
    [one] 1 code
   *[other] { $n } codes
}
retrieved-clear = Take every check mark away
retrieved-empty-no-codes = Segments appear here once there are codes. Select words in the text and press Enter to code them.
retrieved-empty-none-activated = Set the check mark left of a code to read its segments here.
retrieved-empty-none-found = No activated document holds a segment of the activated codes.

## The Compare workspace

compare-columns = Columns
compare-columns-cases = Cases
compare-columns-documents = Documents
compare-columns-no-cases = No case has a document yet. Assign documents to cases in the document list.
compare-cells = Cells
compare-cells-codings = Coded segments
compare-cells-presence = Presence
compare-cells-words = Coded words
compare-show = Show
compare-show-all = All codes
compare-show-activated = Activated only
compare-show-nothing-activated = Nothing is activated. Set the check marks in the lists of documents and codes.
compare-coders = Coders
compare-coders-all = All
compare-export = Export...
compare-counting = Counting...
compare-all-columns = { $columns ->
    [cases] all cases
   *[documents] all documents
}
compare-all-codes = All codes
compare-cell = { $code } × { $column }
compare-cell-value = { $code } × { $column }: { $value }
compare-segments = { $n ->
    [one] 1 segment
   *[other] { $n } segments
}
compare-passages-segments = { $passages ->
    [one] 1 passage
   *[other] { $passages } passages
} · { $n ->
    [one] 1 segment
   *[other] { $n } segments
}
compare-open-code = Show the codes below { $name }
compare-close-code = Hide the codes below { $name }
compare-empty-no-codes = There are no codes to compare yet. Code a few segments first.
compare-empty-no-documents = There are no documents to compare yet.
compare-empty-import = Import documents...
compare-empty-code = Go to coding
compare-pick = Click on a number to read its segments here.
compare-pick-empty = No segment: nobody speaks of it here.
compare-summary = { $compared } · { $codes } · { $segments }
compare-n-cases = { $n ->
    [one] 1 case
   *[other] { $n } cases
}
compare-n-documents = { $n ->
    [one] 1 document
   *[other] { $n } documents
}
compare-n-segments = { $n ->
    [one] 1 coded segment
   *[other] { $n } coded segments
}
compare-coders-run = Coders: { $coders } · Run: { $run }
compare-left-out = Without a document here: { $cases }
