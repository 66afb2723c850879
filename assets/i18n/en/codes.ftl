# The code tree, the sets of favourites, labels and the rule card.

codes-pane-menu = More about the code tree
codes-close-all = Show main categories only
codes-open-all = Show all levels
codes-show-levels = Show { $n } levels
codes-count-all = Numbers with sub-codes
codes-count-own = Numbers without sub-codes
codes-count-activated = { $own } own, { $all } with sub-codes, in the activated documents
codes-sort = Sort sub-codes
codes-sort-name = By name
codes-sort-frequency = By frequency
codes-sort-all-name = Sort all by name
codes-sort-all-frequency = Sort all by frequency
codes-sort-help = Writes the order into the code tree; it can be undone, and codes can be moved by hand afterwards.
codes-told-sorted = The code tree is sorted.
codes-told-sorted-under = What is under “{ $name }” is sorted.
codes-cut = Cut
codes-copy = Copy
codes-paste = Paste into
codes-paste-top = Paste as main category
codes-split = Split…
codes-menu-several = { $n ->
        [one] { $n } code
       *[other] { $n } codes
    }
codes-activate-only-these = Activate only these
codes-delete-several = Delete codes
codes-has-memo = Has a memo
codes-has-both = Has a definition or a rule, and a memo
codes-has-definition = Has a definition or a rule
codes-drop-merge = Merge into { $name }
codes-drop-merge-one = Merge one code at a time
codes-merge-hint = { $n ->
        [0] It has no coded segments; its sub-codes go there, and the code itself ends. It can be undone.
        [one] Its coded segment and its sub-codes go there, and the code itself ends. It can be undone.
       *[other] Its { $n } coded segments and its sub-codes go there, and the code itself ends. It can be undone.
    }
codes-told-split = { $n ->
        [one] A coded segment went from “{ $from }” to “{ $to }”.
       *[other] { $n } coded segments went from “{ $from }” to “{ $to }”.
    }
color-title-several = Colour of { $n } codes

split-title = Split “{ $name }”
split-into = Where they go
split-new = New sub-code
split-name = Name of the sub-code
split-all = Choose all
split-none = Choose none
split-chosen = { $n } of { $all } chosen
split-done = Move

command-cut-codes = Cut codes
command-cut-codes-help = In the code tree: takes the chosen codes, to move them with all below them and all coded segments.
command-copy-codes = Copy codes
command-copy-codes-help = In the code tree: takes the chosen codes, to make copies of them without coded segments.
command-paste-codes = Paste codes
command-paste-codes-help = In the code tree: puts the codes that were cut or copied under the chosen one.
command-color-codes = Colour of codes…
command-color-codes-help = Gives the chosen codes any colour.
command-split-code = Split code…
command-split-code-help = Moves chosen coded segments of the code to a sub-code or another code.
command-merge-code = Merge code into…
command-merge-code-help = Puts the coded segments and sub-codes of the code to another one and ends it.
command-delete-codes = Delete codes
command-delete-codes-help = In the code tree: deletes the chosen codes with all below them and their coded segments. It can be undone.
command-sort-codes-name = Sort codes by name
command-sort-codes-name-help = Puts the code tree in the order of names, on every level. It can be undone.
command-sort-codes-frequency = Sort codes by frequency
command-sort-codes-frequency-help = Puts the codes used most first, on every level of the tree. It can be undone.
command-close-codes = Show main categories only
command-close-codes-help = Hides all sub-codes in the code tree.
command-open-codes = Show all levels of codes
command-open-codes-help = Shows all sub-codes in the code tree.
command-count-own = Count codes without sub-codes
command-count-own-help = Shows at each code of the tree the number of its own coded segments.
command-count-all = Count codes with sub-codes
command-count-all-help = Shows at each code of the tree the number of segments under it and its sub-codes.
command-focus-codes = Go to the code tree
command-focus-codes-help = Gives the keyboard to the code tree. Esc gives it back to the text.
command-tree-walk = To another code
command-tree-walk-help = In the code tree: goes up and down; Home, End and the page keys go further.
command-tree-fold = Hide or show sub-codes
command-tree-fold-help = In the code tree: left hides what is under the code or goes to the code above, right shows it.
command-tree-choose = Choose several codes
command-tree-choose-help = In the code tree: chooses all codes from where you began. Space activates what is chosen.

card-focused = focused
card-pinned = pinned
card-pointer = under the pointer
card-picked = picked
card-pin = Keep this card
card-unpin = Let this card go
card-says-nothing = Nothing is written about this code yet.
card-stale = { $n ->
        [one] A coded segment was made before the rule changed.
       *[other] { $n } coded segments were made before the rule changed.
    }
card-stale-show = List them
card-stale-hide = Hide them
card-stale-confirm = They still hold
card-stale-confirm-help = Confirms all of them under the rule as it is now. It can be undone.
card-stale-confirm-one = Still holds: { $words }
card-told-confirmed = { $n ->
        [one] A coded segment was confirmed.
       *[other] { $n } coded segments were confirmed.
    }
card-example-stands = This coded segment is an example already.

labels-title = What “{ $name }” is called
labels-short = Short name
labels-short-help = Stands beside the brackets in the margin of the text; tooltips show the full name.
labels-name = Name in this language
labels-short-there = Short name in this language
labels-missing = { $language } (missing)
labels-add-language = Language: en, es, pt-BR …
labels-add = Add
labels-done = Save
labels-edit = Names in other languages…
labels-line-short = short: { $name }
labels-line-there = also in { $languages }
labels-line-missing = missing in { $languages }

command-needs-coding = Click a coded segment first.
command-code-labels = Names in other languages…
command-code-labels-help = Gives the code a short name and names, definition and rule in other languages.
command-use-as-example = Use as anchor example
command-use-as-example-help = Makes the selected coded segment an anchor example of its code.

sets-menu = Favourites
sets-favourite = Favourite
sets-digit = { $digit } { $name }
sets-no-digit = No digit
sets-new = New set…
sets-rename = Rename set…
sets-delete = Delete set
sets-delete-help = Its codes stay in the code tree.
sets-new-title = New set of favourites
sets-rename-title = Rename the set of favourites
sets-name = Name of the set
sets-done = Keep
sets-told-deleted = The set “{ $name }” was deleted; its codes stay.
