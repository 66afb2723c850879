# progress

op-mark-read = Mark as read in { $document }
op-mark-unread = Mark as unread in { $document }
op-finish-documents = { $n ->
    [one] Mark a document as finished
   *[other] Mark { $n } documents as finished
}
op-reopen-documents = { $n ->
    [one] Mark a document as not finished
   *[other] Mark { $n } documents as not finished
}

command-mark-read = Mark as read up to here
command-mark-read-help = In the text: marks everything up to the caret's paragraph as read by you. Coding a paragraph does so too.
command-mark-unread = Mark as unread
command-mark-unread-help = In the text: takes the mark of reading away from the paragraphs selected.
command-finish-document = Mark the document as finished
command-finish-document-help = Says that you have finished the open document under the code system as it is, or takes it back.
command-needs-document = Open a document first.
progress-shares = Read: { $read } %. Coded: { $coded } %. Of { $words } words of respondents, by you, in the main run.
progress-finished = You have finished this document.
progress-stale = You finished this document under an earlier version of the code system. Codes or their rules have changed since.
progress-menu-finish = Mark as finished
progress-menu-reopen = Mark as not finished
told-finished = { $n ->
    [one] Marked as finished under the code system as it is now.
   *[other] { $n } documents marked as finished under the code system as it is now.
}
