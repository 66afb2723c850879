# documents: the document list, its groups and sets, and the export of a transcript

## operations, as the history and undo name them
op-some-document-set = a set that is gone
op-move-document-groups = { $n ->
        [one] Move a document group
       *[other] Move { $n } document groups
    }
op-add-document-set = New document set { $name }
op-rename-document-set = Rename the document set { $name }
op-delete-document-set = Delete a document set
op-move-document-sets = { $n ->
        [one] Move a document set
       *[other] Move { $n } document sets
    }
op-put-in-document-set = { $n ->
        [one] Put a document into the set { $name }
       *[other] Put { $n } documents into the set { $name }
    }
op-take-from-document-set = { $n ->
        [one] Take a document out of the set { $name }
       *[other] Take { $n } documents out of the set { $name }
    }

## the list
documents-filter = Filter documents
documents-filter-empty = No document has this in its name.
documents-sort-by-name = Sort by name
documents-sort-by-hand = Sort by hand
documents-sets = Sets
documents-new-set = New set of the activated documents
documents-new-set-name = Name of the new set
documents-menu-chosen = { $n } documents chosen
documents-menu-activate-these = Activate only these
documents-menu-new-set = New set…
documents-menu-put-in-set = Put into a set
documents-menu-put-activated = Put the activated documents in
documents-menu-take-out = Take out of this set
documents-menu-delete-set = Delete set, keep its documents
documents-menu-case = Assign to a case
documents-menu-no-case = No case
documents-menu-delete = Delete { $n } documents
told-deleted-set = The set “{ $name }” was deleted; its documents stay.
told-put-in-set = { $n ->
        [one] 1 document put into the set “{ $name }”.
       *[other] { $n } documents put into the set “{ $name }”.
    }

## commands
command-new-document-set = New set of the activated documents…
command-new-document-set-help = Gives the activated documents, or those chosen in the list, a name under which they are activated together. A document may stand in several sets.

## transcripts for print
transcript-title = Transcripts
transcript-documents = Documents
transcript-date = Date
transcript-coders = Coders
transcript-codes = Codes
transcript-all-codes = all
transcript-some-codes = { $n ->
        [one] 1 chosen code
       *[other] { $n } chosen codes
    }
transcript-column-text = Transcript
transcript-column-memos = Memos
transcript-memo = Memo
transcript-weighed = { $name } (weight { $weight })

## asking how transcripts are written
documents-menu-export = Export transcript…
transcript-files-title = Export transcript
transcript-ask-title = { $n ->
        [one] Export transcript
       *[other] Export { $n } transcripts
    }
transcript-n-documents = { $n } documents in one file
transcript-ask-codes = Codes in the margin
transcript-codes-all = All codes
transcript-codes-activated = { $n ->
        [0] Only the activated codes (none is activated)
        [one] Only the activated code
       *[other] Only the { $n } activated codes
    }
transcript-codes-none = No codes
transcript-ask-more = Beside the text
transcript-with-comments = Comments on codings, and memos
transcript-dims = Interviewers in grey
transcript-ask-format = Format
transcript-format-docx = Word file (docx)
transcript-format-html = Page to print from the browser (html)
transcript-format-md = Markdown (md)
transcript-format-txt = Plain text (txt)
transcript-ask-done = Choose file…
transcript-no-documents = There is no document to export yet.
transcript-stopped = The export was stopped; no file was written.
transcript-status = Exporting transcripts: { $done } of { $all }
command-export-transcript = Print or export transcript…
command-export-transcript-help = Writes the activated documents, or those chosen in the list, or the open one, with paragraph numbers and codes in the margin: for Word, for print, as markdown or text.
