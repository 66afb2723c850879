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
