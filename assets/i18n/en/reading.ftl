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
