# Summaries of cases under codes, and where cases stand.

compare-view-case-columns = One code, all cases
compare-view-summary-grid = Summaries
compare-previous-code = Previous code
compare-next-code = Next code
compare-find-code = Find a code
compare-find-nothing = No code is called so.

case-columns-extent = { $segments } · { $n }/{ $of } cases
case-columns-without = { $n } without case
case-columns-heading = { $case }: { $n ->
    [one] 1 segment
   *[other] { $n } segments
}
case-columns-not-asked = Not asked: no question of this code was put to this case.

summary-hint = Write what this case says of it...
summary-name = Summary
summary-of = Summary of { $case }
summary-writing = Summary, being written
summary-stale = Codings changed since it was written
summary-still-true = Still true
summary-still-true-help = Says that the summary is true of the codings as they are now.
summary-cell = { $code } × { $case }: { $n ->
    [one] 1 segment
   *[other] { $n } segments
}. { $text }
summary-cell-stale = { $code } × { $case }: { $n ->
    [one] 1 segment
   *[other] { $n } segments
}, codings changed since it was written. { $text }
summary-extent = { $n ->
    [0] No summary yet
    [one] 1 summary
   *[other] { $n } summaries
}
summary-n-stale = { $n ->
    [one] 1 is older than its codings
   *[other] { $n } are older than their codings
}
summary-pick = Click on a cell to read its segments and to write its summary.
summary-title = { $n ->
    [one] Summaries (1 case)
   *[other] Summaries ({ $n } cases)
}
summary-unit = The researcher's summary; in brackets before it the case's position, behind it the number of coded segments
summary-note-without = { $n ->
    [one] One code has no summary and is left out.
   *[other] { $n } codes have no summary and are left out.
}
summary-note-stale = { $n ->
    [one] The codings of one summary have changed since it was written: { $cells }.
   *[other] The codings of { $n } summaries have changed since they were written: { $cells }.
}

position-name = Position
position-none = Cases can be placed by this code: each takes one of the positions that you define.
position-define = Define positions...
position-not-placed = Not placed
position-evidence = { $n ->
    [0] Evidence...
    [one] Evidence: 1 segment
   *[other] Evidence: { $n } segments
}
position-note = Note on the position
position-note-hint = Why it stands there...
position-edit-scale = Edit positions...
position-to-variable = To a variable...
position-variable-help = Writes the position of each case into a variable, as one step. If the variable stands already, its values are replaced.
position-variable-name = Name of the variable
position-write-variable = Write
position-kind = Kind
position-nominal = Without order
position-ordinal = In order
position-ordinal-help = From least to most, from top to bottom.
position-option = Position { $n }
position-option-up = Further up
position-option-down = Further down
position-option-remove = Remove the position
position-option-add = Add position
position-scale-keep = Keep
position-scale-drop = Cancel
position-scale-loses = { $n ->
    [one] One case loses its position with this.
   *[other] { $n } cases lose their positions with this.
}

told-positions-variable = The positions stand in the variable “{ $name }”.
told-deleted-comparison = The comparison was deleted.
told-kept-comparison = The comparison is kept as “{ $name }”.

## Comparisons that are kept

kept-name = Comparison
kept-none = Not kept
kept-help = Keep what the drop-downs show under a name: it is always counted anew.
kept-field = Name of the comparison
kept-keep = Keep under this name
kept-update = Keep what is shown now
kept-rename = Rename
kept-delete = Delete the comparison { $name }
kept-extent = As kept
