# Correcting texts, and what happens to codings then.
command-toggle-times = Time marks in the text
command-toggle-times-help = Shows the time marks in the text, or hides them. Hidden ones still count and are copied; the pointer beside a paragraph tells when it was said.

op-edit-text = Correct the text of { $name }
op-replace-words = { $n ->
        [one] Replace 1 passage
       *[other] Replace { $n } passages
    } { $documents ->
        [one] in 1 document
       *[other] in { $documents } documents
    }
op-settle-detached = { $n ->
        [one] Settle 1 coded segment without words
       *[other] Settle { $n } coded segments without words
    }
op-set-cite-by = Change what passages are cited by

project-edit-other-text = The text has changed meanwhile; nothing was corrected. Please try again.
project-edit-impossible = These corrections overlap or lie outside the text; nothing was corrected.
project-text-too-long = { $document } would be longer than { $max } characters; nothing was corrected.
project-not-detached = Only a coded segment whose words were deleted can be settled.

command-edit-text = Correct the text
command-edit-text-help = Lets you type in the text, or ends it. Codings, memos and marks stay on their words; while the text is corrected, the keys for coding are off.
editing-title = Correcting the text
editing-hint = Codings, memos and marks stay on their words. Keys for coding are off.
editing-done = Done
editing-saved = all kept
editing-unsaved = typing...
editing-refused = The last words could not be kept. They stay here until they are.
editing-keys-off = The text is being corrected: press Esc first, then code.
editing-cut = Cut
editing-paste = Paste
command-find-replace = Find and replace...
command-find-replace-help = Replaces words in this document or several. Every hit is listed first and can be left out; codings stay on their words.
replace-title = Find and replace
replace-find = Find
replace-with = Replace with
replace-regex-help = In the words that replace, $1 means what the first group has found.
replace-in-this = In { $document }
replace-in-activated = { $n ->
        [one] In 1 activated document
       *[other] In { $n } activated documents
    }
replace-in-all = { $n ->
        [one] In the only document
       *[other] In all { $n } documents
    }
replace-empty = Type the words to be found. What would be replaced is listed here first.
replace-bad-regex = This is not a regular expression.
replace-all = All
replace-none = None
replace-outcome = { $n ->
        [0] Nothing is replaced
        [one] 1 hit
       *[other] { $all } hits
    } · { $documents ->
        [one] 1 document
       *[other] { $documents } documents
    } · { $touched ->
        [0] no coded segment changes
        [one] 1 coded segment changes
       *[other] { $touched } coded segments change
    }
replace-lost = { $n ->
        [one] 1 loses all its words
       *[other] { $n } lose all their words
    }
replace-too-many = More than { $max } hits: choose fewer documents or other words.
replace-done = { $n ->
        [one] Replace 1 hit
       *[other] Replace { $all } hits
    }
replace-told = { $n ->
        [one] Replaced 1 hit
       *[other] Replaced { $all } hits
    } { $documents ->
        [one] in 1 document.
       *[other] in { $documents } documents.
    }
side-detached = Segments without words
command-show-detached = Coded segments without words
command-show-detached-help = Lists the coded segments that lost all their words when a text was corrected. Each can be deleted or set on other words.
detached-title = { $n ->
        [0] Segments without words
        [one] 1 segment without words
       *[other] { $n } segments without words
    }
detached-choose-all = Choose all
detached-empty = No coded segment is without words. Where all words of one are deleted, it is kept here until you decide.
detached-hint = They stay here and are counted nowhere until you decide. Select words in the text to set them on.
detached-set = Set on the selection
detached-set-how = Choose segments here, and select words in the text.
detached-delete = { $n ->
        [0] Delete
        [one] Delete 1
       *[other] Delete { $n }
    }
detached-told = { $n ->
        [one] 1 coded segment has lost all its words. It is kept in a list until you decide.
       *[other] { $n } coded segments have lost all their words. They are kept in a list until you decide.
    }
detached-told-show = Show
detached-told-deleted = { $n ->
        [one] Deleted 1 coded segment without words.
       *[other] Deleted { $n } coded segments without words.
    }
detached-told-set = { $n ->
        [one] Set 1 coded segment on the selection.
       *[other] Set { $n } coded segments on the selection.
    }
detached-count = { $n ->
        [one] 1 coded segment without words in this text
       *[other] { $n } coded segments without words in this text
    }
command-cite-by-paragraph = Cite by paragraph
command-cite-by-paragraph-help = Numbers and cites the passages of the study by paragraphs; blank lines are not counted. A decision of the study, the same for all who work in it.
command-cite-by-turn = Cite by turn
command-cite-by-turn-help = Numbers and cites the passages of the study by turns; documents without turns by paragraphs. A decision of the study, the same for all who work in it.
cite-by-told-paragraph = Passages are cited by paragraph.
cite-by-told-turn = Passages are cited by turn.
replace-keep-capitals = Capitals as they stood
