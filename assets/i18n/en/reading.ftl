# reading: highlighter marks

## operations, as the history and undo name them
op-add-mark = Highlight in { $document }
op-remove-marks = { $n ->
        [one] Remove a highlighter mark
       *[other] Remove { $n } highlighter marks
    }
op-recolor-marks = { $n ->
        [one] Change the colour of a highlighter mark
       *[other] Change the colour of { $n } highlighter marks
    }
op-code-marks = { $n ->
        [one] Turn a highlighter mark into a coding of { $name }
       *[other] Turn { $n } highlighter marks into codings of { $name }
    }

## colours
marks-yellow = Yellow
marks-green = Green
marks-blue = Blue
marks-pink = Pink

## the reader
marks-count = { $n ->
        [one] 1 highlighter mark
       *[other] { $n } highlighter marks
    }
marks-count-tip = Lists the highlighter marks of this document
marks-hint-none = Nothing is highlighted here.
marks-menu-mark = Highlight
marks-menu-unmark = Remove highlighting
marks-menu-title = Highlighter mark · { $coder }
marks-menu-code = Turn into a coding…
marks-menu-remove = Remove mark

## the list
side-marks = Highlighter marks
marks-title = { $n ->
        [one] 1 highlighter mark
       *[other] { $n } highlighter marks
    }
marks-close = Back to the retrieved segments
marks-choose-all = Choose all
marks-scope = Which documents
marks-scope-document = This document
marks-scope-activated = Activated documents
marks-scope-all = All documents
marks-chip = { $name }: { $n }
marks-empty = No highlighter marks yet. Select words that strike you and press H: a mark needs no code, and is turned into a coding later.
marks-empty-colours = All colours that occur here are left out.
marks-choose-hint = Ctrl or Shift and a click choose several.
marks-code = { $n ->
        [one] Turn into a coding…
       *[other] Turn { $n } into codings…
    }
marks-remove = Remove

## turning marks into codings
marks-code-title = { $n ->
        [one] Turn a highlighter mark into a coding
       *[other] Turn { $n } highlighter marks into codings
    }
marks-code-hint = Each marked passage gets the code you choose. What you have coded so already stays as it is.
marks-code-keep = Keep the marks
marks-code-search = Code with…
marks-code-new = New code “{ $name }”
told-coded-marks = { $n ->
        [0] All of this was coded with “{ $name }” already.
        [one] 1 passage coded with “{ $name }”.
       *[other] { $n } passages coded with “{ $name }”.
    }
told-removed-marks = { $n ->
        [one] 1 highlighter mark removed.
       *[other] { $n } highlighter marks removed.
    }

## commands
command-mark = Highlight
command-mark-help = Marks the selected words in the colour used last, without a code. Pressed again, it takes the next colour.
command-unmark = Remove highlighting
command-unmark-help = Takes highlighter marks away from the selected words, or the mark that is selected.
command-mark-yellow = Highlight in yellow
command-mark-yellow-help = Marks the selected words in yellow, without a code.
command-mark-green = Highlight in green
command-mark-green-help = Marks the selected words in green, without a code.
command-mark-blue = Highlight in blue
command-mark-blue-help = Marks the selected words in blue, without a code.
command-mark-pink = Highlight in pink
command-mark-pink-help = Marks the selected words in pink, without a code.
command-show-marks = Highlighter marks
command-show-marks-help = Lists the highlighter marks, to go to them and to turn them into codings.
