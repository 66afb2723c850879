# history

# Commands and keys.
command-copy = Copy
command-copy-help = In the text: copies the selected words.
command-copy-citation = Copy with citation
command-copy-citation-help = In the text: copies the selected words with document and paragraph behind them.
command-select-all = Select the whole document
command-select-all-help = In the text: selects all of it.
command-next-coding = Next coded segment
command-next-coding-help = In the text: chooses the next coded segment and shows it.
command-previous-coding = Previous coded segment
command-previous-coding-help = In the text: chooses the coded segment before and shows it.
command-next-paragraph = Next paragraph
command-next-paragraph-help = In the text: puts the caret into the next paragraph.
command-previous-paragraph = Previous paragraph
command-previous-paragraph-help = In the text: puts the caret into the paragraph before.
command-text-default = Text in its first size
command-text-default-help = Gives the text in the reader the size it came with.
command-show-segments = Show retrieved segments
command-show-segments-help = Shows the retrieved segments beside the text.
command-show-search = Search all documents...
command-show-search-help = Searches all documents; words that are selected are looked for.
command-show-memos = Show memos
command-show-memos-help = Shows the memos beside the text.
command-show-history = Show history
command-show-history-help = Shows beside the text what was done, by whom and when, and can undo back to any point.
command-caret-character = Caret by character
command-caret-character-help = In the text: moves the caret by one character.
command-caret-word = Caret by word
command-caret-word-help = In the text: moves the caret by one word.
command-caret-line = Caret by line
command-caret-line-help = In the text: moves the caret up and down.
command-caret-line-edge = Caret to the line's edge
command-caret-line-edge-help = In the text: moves the caret to the beginning or end of its line.
command-caret-page = Caret by page
command-caret-page-help = In the text: moves the caret by what is in view.
command-caret-document = Caret to the document's edge
command-caret-document-help = In the text: moves the caret to the beginning or end of the document.
command-caret-select = Select with the caret
command-caret-select-help = In the text: with Shift every key that moves the caret selects; with a coded segment chosen it moves that segment's edge, Home and End say which.
command-deselect = Deselect
command-deselect-help = In the text: gives up the edge that moves, then the chosen coded segment, then the selection.

# The panel.
history-title = History ({ $n-text } { $n ->
    [one] step
   *[other] steps
})
history-today = Today
history-yesterday = Yesterday
history-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
history-undo-step = Undo one step
history-redo-step = Redo one step
history-undo-to = Undo back to here: { $n ->
    [one] 1 step
   *[other] { $n } steps
}
history-redo-to = Redo up to here: { $n ->
    [one] 1 step
   *[other] { $n } steps
}
history-show = Go to the place
history-now = The project stands here now.
history-taken-back = Undone: { $what }
history-place-gone = What this step was about is no longer in the project. Undo can bring it back.
history-undone = { $n ->
    [one] 1 step undone; it can be redone.
   *[other] { $n } steps undone; each can be redone.
}
history-redone = { $n ->
    [one] 1 step redone.
   *[other] { $n } steps redone.
}
history-redo-all = Redo all
history-stopped = Stopped after { $n } of { $all } steps, as you asked. What was done until then stands, and each step can be undone and redone.
history-broke-off = Only { $n } of { $all } steps could be done; they stand. { $why }
history-travelling = Step { $done } of { $all }
history-empty = Nothing has been done in this project yet.
history-no-match = No step matches. Change the words or the choices above.
history-filter-hint = Words of a step
history-filter-open = Filter the history
history-all-documents = All documents
history-all-codes = All codes
history-all-coders = All coders
history-all-kinds = All kinds
history-kind-codings = Coded segments
history-kind-codes = Codes
history-kind-documents = Documents
history-kind-memos = Memos
history-kind-reading = Reading
history-kind-cases = Cases
history-kind-comparison = Comparison
history-kind-guide = Interview guide
history-kind-other = Other

# Changing keys.
help-search = Find a command or a key
shortcut-change = Change the keys of { $name }
shortcut-reset = Give { $name } its first keys back
shortcut-reset-all = Give all commands their first keys back
shortcut-press = Press the new keys. Esc leaves them as they are.
shortcut-taken = { $keys } belongs to { $name }. If you take it, that command is left without it.
shortcut-take = Take it
shortcut-none = No key
shortcut-fixed = { $name } keeps these keys. Press others.
shortcut-needs-altgr = Spanish and German keyboards need AltGr for these keys, which writes a character. Press others.
shortcut-writes = This key writes a character, and the command acts outside the text as well. Press it with Ctrl or Alt, or a function key.
shortcut-kept = These keys belong to every program: copying, moving the focus, giving up. Press others.
