# The core: the project file, the engine, what was done, what the doctor finds.
# Sentences say what happened, what it means for the data and what to do; paths come last.

## The project file

storage-missing = There is no file at this path. Nothing was changed; check the spelling: { $path }
storage-exists = Something stands at this path already, and it was left as it is. Choose another name: { $path }
storage-not-a-project = This is not a Voces project, or its inside was changed by another program. Nothing was read from it and nothing was changed: { $path }
storage-newer = This project was written by a newer version of Voces (file version { $found }, known up to { $known }). It was not touched; please update Voces to open it.
storage-open-elsewhere = Another window or command has this project open, so nothing was changed here. Close it there and try again: { $path }
storage-read-only = This place may not be written, so nothing was stored. Take off the write protection or choose another folder: { $path }
storage-not-readable = This file may not be read. Ask its owner for permission, or copy it to a folder of yours: { $path }
storage-disk-full = The disk is full. The last step was not stored; everything before it is safe. Make room and try again.
storage-damaged = The project file is damaged. It was left as it is; open the newest copy in the folder of backups beside it.
storage-key = This version of Voces cannot open encrypted projects. The file was not touched.
storage-io = The system could not read or write the file. The last step was not stored; everything before it is safe. The system says: { $detail }
storage-database = The project file refused the step, which is a mistake of ours. The step was not stored; everything before it is safe. Please report this: { $detail }
storage-log = The history of this project holds an entry that this version cannot read. The documents and codings are safe; please update Voces.

## What an operation can be refused for

project-opened-read-only = This project is open only for reading, so nothing was changed.
project-unknown-document = There is no document of this name in the project, so nothing was changed: { $name }
project-unknown-code = There is no code of this name or path in the project, so nothing was changed: { $name }
project-unknown-coding = There is no coding of this id in the project, so nothing was changed: { $name }
project-unknown-case = There is no case of this name in the project, so nothing was changed: { $name }
project-unknown-object = What this step was about is no longer in the project (id { $id }), so nothing was changed.
project-name-taken = This name is taken already, so nothing was changed. Choose another one: { $name }
project-name-empty = A name must have at least one visible character. Nothing was changed.
project-name-too-long = This name is too long, so nothing was changed. Names have at most { $max } characters.
project-empty-segment = A coding needs at least one character of text. Nothing was changed; check start and end.
project-weights-differ = Coded segments that overlap have different weights ({ $weights }). Nothing was changed; choose which weight stands.
project-outside-text = The positions { $start } to { $end } lie outside the text, which has { $length } characters. Nothing was changed: { $document }
project-link-to-itself = A passage cannot be linked to itself. Nothing was changed; choose another place for the other end.
project-code-under-itself = A code cannot stand under itself or under one of its sub-codes. Nothing was moved.
project-merge-into-itself = A code cannot be merged into itself or into one of its sub-codes. Nothing was merged.
project-unknown-language = “{ $code }” is no code of a language, such as en or pt-BR. Nothing was changed.
project-weight-too-large = A weight is a number from 0 to 100, not { $weight }. Nothing was changed.
project-quote-not-found = { $found ->
        [0] The quote in line { $line } is not in paragraph { $paragraph }, so nothing of the file was stored. It must stand there exactly once: { $document }
       *[other] The quote in line { $line } stands { $found } times in paragraph { $paragraph }, so nothing of the file was stored. It must stand there exactly once: { $document }
    }
project-line = Line { $line }, and therefore nothing of this file was stored: { $reason }
project-nothing-to-undo = There is nothing left to undo.
project-nothing-to-redo = There is nothing to redo.
project-undo-barrier = Undo ends here: what this step held was erased on purpose, for example by pseudonymising. The project stays as it is.
project-replaced = The project file was replaced by another program while it was open, and the work could not be carried on in a new file. Nothing was written into the file that took its place: { $path }
project-cancelled = Stopped, as you asked. Nothing was changed.

## What was done: lines of the history, and of undo and redo

op-named = “{ $name }”
op-some-code = a code that is gone
op-some-document = a document that is gone
op-some-case = a case that is gone
op-add-documents = { $n ->
        [one] Import a document
       *[other] Import { $n } documents
    }
op-rename-document = Rename { $name }
op-move-documents = { $n ->
        [one] Move a document
       *[other] Move { $n } documents
    }
op-delete-documents = { $n ->
        [one] Delete a document
       *[other] Delete { $n } documents
    }
op-add-document-group = New document group
op-rename-document-group = Rename a document group
op-delete-document-group = Delete a document group
op-set-speaker-role = Change a speaker's role in { $name }
op-add-code = New code { $name }
op-add-codes = { $n ->
        [one] Import a code
       *[other] Import { $n } codes
    }
op-rename-code = Rename the code { $name }
op-recolor-code = Change the colour of { $name }
op-recolor-codes = { $n ->
        [one] Change the colour of { $name }
       *[other] Change the colour of { $n } codes
    }
op-copy-codes = { $n ->
        [one] Copy the code { $name }
       *[other] Copy { $n } codes
    }
op-split-code = { $n ->
        [one] Move a coded segment from { $name } to { $to }
       *[other] Move { $n } coded segments from { $name } to { $to }
    }
op-sort-all-codes = Sort the code tree
op-sort-codes = Sort what is under { $name }
op-set-code-label = Change a label of { $name }
op-remove-code-label = Remove a label of { $name }
op-confirm-codings = { $n ->
        [one] Confirm a coded segment of { $name }
       *[other] Confirm { $n } coded segments of { $name }
    }
op-confirm-codings-mixed = { $n ->
        [one] Confirm a coded segment
       *[other] Confirm { $n } coded segments
    }
op-describe-code = Describe the code { $name }
op-move-codes = { $n ->
        [one] Move the code { $name }
       *[other] Move { $n } codes, { $name } first
    }
op-merge-codes = Merge a code into { $name }
op-delete-codes = { $n ->
        [one] Delete a code with { $codings ->
            [one] one coding
           *[other] { $codings } codings
        }
       *[other] Delete { $n } codes with { $codings ->
            [one] one coding
           *[other] { $codings } codings
        }
    }
op-set-anchor-examples = Change the anchor examples of { $name }
op-apply-code = Apply { $name } in { $document }
op-apply-codes = { $n ->
    [one] Apply { $name } in { $document }
   *[other] Apply { $n } codes in { $document }
}
op-apply-new-code = Apply the new code { $name } in { $document }
op-add-codings = { $n ->
        [one] Import a coding
       *[other] Import { $n } codings
    }
op-remove-codings = { $n ->
        [one] Remove a coding of { $name }
       *[other] Remove { $n } codings of { $name }
    }
op-remove-codings-mixed = { $n ->
        [one] Remove a coding
       *[other] Remove { $n } codings of several codes
    }
op-move-coding-edges = Move the edges of a coding of { $name } in { $document }
op-set-coding-weight = Weigh a coding of { $name }
op-set-coding-comment = Comment on a coding of { $name }
op-add-memo = New memo
op-edit-memo = Edit a memo
op-delete-memo = Delete a memo
op-add-memos = { $n ->
        [one] Import a memo
       *[other] Import { $n } memos
    }
op-bind-memo = Bind a memo to another place
op-link-memo = Let a memo refer to something
op-unlink-memo = Take a reference of a memo away
op-link-segments = Link passages in { $document }
op-label-segment-link = Name a link in { $document }
op-delete-segment-link = Delete a link in { $document }
op-add-case = New case { $name }
op-rename-case = Rename the case { $name }
op-delete-cases = { $n ->
        [one] Delete a case
       *[other] Delete { $n } cases
    }
op-assign-documents = { $n ->
        [one] Assign a document to a case
       *[other] Assign { $n } documents to cases
    }
op-import-case-table = { $n ->
        [one] Import a case table with one case
       *[other] Import a case table with { $n } cases
    }
op-add-variable = New variable
op-set-values = Change the values of { $name }
op-add-coder = New coder
op-rename-coder = Rename a coder
op-add-code-set = New set of codes
op-rename-code-set = Rename a set of codes
op-delete-code-set = Delete a set of codes
op-put-code-in-set = Put { $name } into a set of codes
op-take-code-from-set = Take { $name } out of a set of codes
op-repair = { $n ->
        [one] Repair one place
       *[other] Repair { $n } places
    }
op-undo = Undo: { $what }
op-redo = Redo: { $what }

## What the doctor finds

check-content-changed = Something in the file is not as it was written: part of it was changed from outside or by a damaged disk. Keep a copy of this file and open the newest backup.
check-file = The file itself has a fault. Make a copy of it before anything else, and go on with the newest backup: { $detail }
check-text-changed = The text of a document is not the one that was stored; something other than Voces changed it. Compare it with the interview (document { $id }).
check-outside-text = A coding reaches over the end of its document, or holds no text. It counts, but its words cannot be shown (coding { $id }).
check-words-changed = The words of a coding are not those that were coded. Read the place again and decide (coding { $id }).
check-range-outside-text = A turn, a speaker label or a time mark lies outside its text. Word counts of this document may be wrong (document { $id }).
check-code-without-parent = A code stands under a code that does not exist, or under itself. It is shown at the top of the code system (code { $id }).

## What a person must be told although nothing failed

notice-place-synced = This project lies in a folder that another program keeps in step with other machines. Close the project before that program copies it, or work on a copy outside the folder: a half-copied file cannot be opened.
notice-place-network = This project lies on a disk of another machine, where neither locks nor safe writing can be relied on. Work on a copy on this machine and copy it back when you are done.
notice-place-removable = This project lies on a stick or card. Do not pull it out before the project is closed; backups stand on it too, so keep a copy elsewhere.
notice-moved-to-recovered = The project file was replaced by another program while it was open. What took its place was left as it is; your work, with the last step, is safe in a new file, where it goes on: { $path }
