# segments
# What is done to codings and saved queries, as the history tells it.
op-recode-codings = { $n ->
        [one] Give a coding the code { $name }
       *[other] Give { $n } codings the code { $name }
    }
op-recode-to-new-code = { $n ->
        [one] Give a coding the new code { $name }
       *[other] Give { $n } codings the new code { $name }
    }
op-add-saved-query = Save { $name }
op-rename-saved-query = Rename { $name }
op-update-saved-query = Change { $name }
op-delete-saved-query = Delete a saved query
op-some-query = something saved that is gone
op-saved-retrieval = the query { $name }
op-saved-comparison = the comparison { $name }
op-saved-report = the report { $name }
op-saved-words = the word category { $name }
op-delete-saved-comparison = Delete a saved comparison
op-delete-saved-report = Delete a report
op-delete-saved-words = Delete a word category
op-set-summary = Write the summary of { $case } under { $name }
op-set-position-scale = Set the positions that { $name } offers
op-set-positions = Place { $n ->
    [one] a case
   *[other] { $n } cases
} by { $name }

## What is asked, beside documents and codes

segments-told-any-of = any of the codes
segments-told-all-of = parts with all of the codes
segments-told-near = all of the codes, at most { $n ->
    [0] in the same paragraph
    [one] 1 paragraph apart
   *[other] { $n } paragraphs apart
}
segments-told-same-turn = all of the codes in the same turn
segments-told-inside = inside { $codes }
segments-told-outside = outside { $codes }
segments-told-followed-by = followed by { $codes }, { $n ->
    [0] in the same paragraph
    [one] at most 1 paragraph on
   *[other] at most { $n } paragraphs on
}
segments-told-only = no other code overlaps
segments-told-without-document = no { $codes } in the document
segments-told-without-turn = no { $codes } in the turn
segments-told-missing-document = documents without the codes
segments-told-missing-turn = turns without the codes
segments-told-subcodes = with sub-codes
segments-told-run = run: { $run }
segments-told-coders = by { $names }
segments-told-condition = { $variable }: { $values }
segments-told-weight = weight { $min }–{ $max }
segments-told-weight-or-none = weight { $min }–{ $max } or none

## The pane

segments-way = How the codes must lie
segments-way-help = How the segments of the activated codes must lie to be listed.
segments-way-any-of = Any of the codes
segments-way-all-of = All of them (intersection)
segments-way-near = Near each other
segments-way-same-turn = In the same turn
segments-way-inside = Inside other codes
segments-way-outside = Outside other codes
segments-way-followed-by = Followed by other codes
segments-way-only = Only this code
segments-way-without-turn = Turn without other codes
segments-way-without-document = Document without other codes
segments-way-missing-turn = Turns that lack the codes
segments-way-missing-document = Documents that lack the codes
segments-within = ¶
segments-within-help = At most so many paragraphs apart; 0 is the same paragraph.
segments-other-codes = The other codes
segments-choose-codes = { $n ->
    [0] choose codes…
    [one] 1 code
   *[other] { $n } codes
}
segments-find-code = Find a code
segments-count = { $n ->
    [one] 1 segment
   *[other] { $n } segments
}
segments-clear-part = Take this filter away
segments-empty-filtered = Nothing that is activated meets the filter. Each part of it above is taken away by a click.
segments-empty-choose-codes = Choose the other codes above.
segments-filter = Filter
segments-with-subcodes = Activated codes with their sub-codes
segments-filter-coders = Only by these coders
segments-filter-run = Run
segments-filter-weight = Only with a weight in a range
segments-weight-from = from
segments-weight-to = to
segments-weight-none-too = Also without a weight
segments-arrange = Sort and group
segments-sort = Sort by
segments-sort-document = Document and place
segments-sort-code = Code
segments-sort-weight = Weight
segments-sort-length = Length
segments-sort-newest = Newest first
segments-sort-reversed = The other way round
segments-group-by = Group by
segments-group-nothing = Nothing
segments-group-document = Document
segments-group-case = Case
segments-group-code = Code
segments-group-coder = Coder
segments-group = { $name }
segments-group-without = (none)
segments-group-without-case = Without a case
segments-as-table = As a table in the middle
segments-row-without-code = Without these codes
segments-show-all = Show all
segments-show-less = Show less
segments-show-context = Show the context
segments-hide-context = Hide the context
segments-open-in-text = Open in the text
segments-copy = Copy with reference
segments-edit = Comment and weight…
segments-comment = Comment on the coded segment
segments-weight = Weight
segments-weight-help = A number from 0 to 100, or nothing.
segments-save = Save
segments-recode = Change the code…
segments-remove = Remove the coding
segments-recode-title = { $n ->
    [one] Another code for the segment
   *[other] Another code for { $n } segments
}
segments-told-recoded = { $n ->
    [one] One segment has the code { $name } now.
   *[other] { $n } segments have the code { $name } now.
}

## Saved queries

segments-queries = Saved queries
segments-queries-empty = What is activated and filtered now can be kept here under a name. It finds anew each time.
segments-query-name = Name of the query
segments-query-save = Save
segments-query-save-help = Activate a code and write a name first.
segments-query-update = Change “{ $name }” to what is asked now
segments-query-rename = Rename { $name }
segments-query-delete = Delete { $name }
segments-query-shown = { $name }
segments-query-changed = { $name } (changed)
segments-query-unreadable = This query was saved by a newer version of the program and cannot be read. It stays as it is.

## The table

segments-back-to-text = Back to the text
segments-columns = Columns
segments-column-document = Document
segments-column-case = Case
segments-column-paragraph = ¶
segments-column-text = Text
segments-column-code = Code
segments-column-weight = Weight
segments-column-comment = Comment
segments-column-coder = Coder
segments-column-date = Date
segments-column-length = Words
segments-column-share = Share (%)
segments-percent = { $whole }.{ $tenth }
segments-chosen = { $n } selected

## Export

segments-export = Export the segments…
segments-export-file-name = Segments
segments-export-name = Retrieved segments
segments-export-title = Retrieved segments ({ $n })
segments-export-group = { $name } ({ $n })
segments-export-weight = weight { $weight }
segments-export-also = Also coded: { $codes }
segments-exporting = Exporting…
segments-export-stop = Stop; nothing is written
segments-export-stopped = The export was stopped; no file was written.
segments-unit-codings = Coded segments
segments-unit-parts = Parts of the text where all the codes overlap
segments-unit-documents = Documents
segments-unit-turns = Turns

## Commands

command-export-segments = Export segments…
command-export-segments-help = Writes the retrieved segments as docx, xlsx, csv, md or html.
command-show-reader = Show the text
command-show-reader-help = Shows the text in the middle again.
command-show-segment-table = Segments as a table
command-show-segment-table-help = Shows the retrieved segments as a table in the middle.
command-show-sub-categories = Sub-category desk
command-show-sub-categories-help = Shows the segments of the focused code beside its sub-codes, to be assigned to them.

## The sub-category desk

segments-desk-title = Sub-categories of { $name }
segments-desk-no-code = Put the focus on a code in the tree: its segments and its sub-codes appear here.
segments-desk-unassigned = Not assigned
segments-desk-target = { $name }: { $n }
segments-desk-new = New sub-code
segments-desk-new-name = Name of the new sub-code
segments-desk-help = Click a segment, then press 1 to 9 or drag it to a sub-code. Shift and Ctrl choose several, N makes a new sub-code of them. A click on a sub-code shows what is in it.
segments-desk-all-assigned = Every segment of this code stands in a sub-code, or it has none of its own.
segments-desk-nothing-here = No segment has this sub-code yet.

## The command line

segments-cli-run = There is no run { $run }. Runs are main, intra, second, pilot 1, pilot 2 and so on.
segments-cli-weight = { $range } is no range of weights. Please write a number from 0 to 100, or two such as 10-50.
segments-cli-variable = { $text } names no value of a variable of this project. Please write NAME=VALUE with the variable's name as in the case table.
segments-cli-coder = There is no coder { $name } in this project.
segments-error-ending = Segments are written as .docx, .xlsx, .csv, .md or .html. Please give the file one of these endings.

## What brought a segment

segments-filter-prompted = What brought them
segments-prompted-all = All
segments-prompted-answer = answers a question
segments-prompted-own = answers a question of its code
segments-prompted-unprompted = unprompted
segments-prompted-help = Which places are answers is known where the questions of a document were confirmed in the guide; segments of other documents are left out.
