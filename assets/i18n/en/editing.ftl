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
