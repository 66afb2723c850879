# reader
reader-name = Text of { $document }
reader-counts = { $turns ->
    [one] 1 turn
   *[other] { $turns } turns
} · { $n ->
    [one] 1 word
   *[other] { $words } words
}
reader-counts-without-turns = { $n ->
    [one] 1 word
   *[other] { $words } words
}
reader-larger = Larger text
reader-smaller = Smaller text
reader-right-to-left = This text has letters that are written from right to left. The order of words within a line may be shown wrongly; positions, codings and exports are right.
reader-empty-no-documents = This project has no documents yet. Import interviews to read and code them.
reader-empty-import = Import documents...
reader-empty-no-document = Choose a document on the left to read it here.
reader-citation = ({ $document }, ¶ { $paragraph })
reader-coded-by = Coded by { $coder }
reader-coded-by-weight = Coded by { $coder } · weight { $weight }
reader-more-codings = { $n ->
    [one] and one more
   *[other] and { $n } more
}
reader-hint-select-first = Nothing is selected. Select some words first.
reader-hint-no-coding = Nothing is coded here, so there is nothing to remove.
reader-hint-no-further-coding = No further coded segment in this direction.
reader-menu-apply = Code with “{ $name }”
reader-menu-quick-code = Quick code...
reader-menu-new-code = New code...
reader-menu-in-vivo = Code in vivo
reader-menu-copy = Copy
reader-menu-copy-citation = Copy with citation
reader-menu-comment = Edit comment...
reader-menu-weight = Weight
reader-menu-remove = Remove coded segment
reader-weight-none = None
reader-remove-which = Remove which coded segment?
reader-comment-label = Comment on the coded segment
reader-comment-save = Save comment
reader-quick-code-field = Code with...
reader-quick-code-none = There is no code yet. Type a name for the first one.
reader-new-code-field = Name of the new code
reader-new-code-hint = Enter makes the code and applies it to the selection.
reader-new-code = New code “{ $name }”
reader-divider = Border between the two texts
reader-close-left = Close the left text
reader-close-right = Close the right text
reader-swap = Swap the two texts
reader-scroll-together = Scroll both together
reader-scroll-apart = Scroll each alone
reader-open-beside = Open beside
command-split-reader = Two texts beside each other
command-split-reader-help = Opens a second text beside the first: another document, or another place of the same one. Once more, and the one you are not working in is closed.
command-other-pane = Go to the other text
command-other-pane-help = Gives the keyboard to the other of two texts that stand beside each other.
command-swap-panes = Swap the two texts
command-swap-panes-help = The left text goes to the right, and the right one to the left.
command-scroll-together = Scroll both texts together, or each alone
command-scroll-together-help = While they are scrolled together, each moves as far as the other.
command-needs-two-panes = Only one text is open. “Two texts beside each other” in the View menu opens a second one.
reader-time = Said at { $time }
reader-time-after = Said after { $time }
