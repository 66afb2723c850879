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

## The list of memos

memo-part-list = Memos
memo-part-diary = Diary
memo-part-links = Links
memo-new = New memo
memo-new-first = Write a memo
memo-export = Export these memos...
memo-file-name = Memos
memo-files-export = Export the memos
memo-search = Search memos
memo-links-search = Search links
memo-filter = Filter memos
memo-filter-clear = List all memos
memo-filter-kind = Type
memo-filter-any-kind = All types
memo-filter-place = Where it hangs
memo-filter-anywhere = Anywhere
memo-filter-coder = Coder
memo-filter-any-coder = All coders
memo-filter-activated = Only of what is activated
memo-filter-nothing-activated = nothing is activated
memo-order = Order and groups
memo-order-newest = Newest first
memo-order-title = By title
memo-order-place = By place
memo-group-none = Without groups
memo-group-kind = Grouped by type
memo-group-place = Grouped by document
memo-group-day = Grouped by day
memo-list-empty = No memos yet. Press M in the text to write one on the selected words, or begin here.
memo-list-none-found = Nothing fits the search and the filter.
memo-go-there = Go to its place
memo-delete = Delete memo

## The editor

memo-kind-now = Type of memo: { $kind }
memo-title = Title of the memo
memo-title-hint = Title
memo-body = Text of the memo
memo-body-hint = Write here. # heading, **bold**, *italic*, - list, > quote
memo-nothing-written = Nothing is written yet.
memo-preview = Show as it will be read
memo-write = Write
memo-larger = Use the whole pane
memo-smaller = Show the list above
memo-close = Close the memo
memo-writing = Writing…
memo-hangs-on = Go to { $place }
memo-bind = Bind to something else
memo-bind-code = On another code...
memo-on-selection = On the selection, { $place }
memo-on-this-document = On the document “{ $name }”
memo-on-this-code = On the code “{ $name }”
memo-pick-code = Search a code
memo-refer = Add reference
memo-refer-help = Lets the memo refer to a code or a segment. Codes and the selection can also be dropped here.
memo-refer-code = A code...
memo-refer-selection = The selection or the chosen coded segment
memo-refer-none = Select some text or a coded segment first.
memo-refers-to = Go to the reference { $to }
memo-refers-off = Take the reference { $to } away

## The research diary

memo-diary-new = New entry today
memo-diary-empty = The research diary is empty. Note decisions, doubts and ideas with their date.

## Beside the text, and in menus

memo-flag = { $kind } memo: { $title }
memo-menu-here = Memo here
memo-menu-new = New memo
memo-on-row = A memo hangs on this document
memo-menu-memos = Memos

## Links between segments

memo-link-start = Start a link here
memo-link-end = Link to here
memo-link-drop = Give up
memo-link-started = Link from { $place }: select the other end.
memo-link-made = { $from } is linked to { $to }.
memo-link-nothing-here = Nothing was linked: select some text or a coded segment first.
memo-link-not-started = Nothing was linked: start the link at its other end first (L).
memo-link-flag-to = Link to { $place }
memo-link-flag-from = Link from { $place }
memo-link-go = Go to { $place }
memo-link-label = What the link means
memo-link-unnamed = Link without a name
memo-link-name = Name the link...
memo-link-delete = Delete the link
memo-links-empty = No links yet. In the text press L at one place and Shift+L at the other.

## Commands

command-memo-new = New memo here
command-memo-new-help = In the text: writes a memo on the selection, the chosen coded segment or the paragraph.
command-memo-diary = New entry in the research diary
command-memo-diary-help = Opens the research diary with a new entry of today.
command-export-memos = Export memos...
command-export-memos-help = Writes the memos that are listed as docx, html, markdown or csv.
command-link-start = Start a link between segments
command-link-start-help = In the text: the selection or the chosen coded segment becomes one end of a link.
command-link-end = Link to here
command-link-end-help = In the text: links what was chosen before to the selection or the chosen coded segment.
command-memo-close = Close the memo
command-memo-close-help = Closes the memo that is open; what was written is kept.
command-link-drop = Give up the started link
command-link-drop-help = Forgets where a link between segments was started.
