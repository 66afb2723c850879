# progress

op-mark-read = In { $document } als gelesen markieren
op-mark-unread = In { $document } als ungelesen markieren
op-finish-documents = { $n ->
    [one] Ein Dokument als fertig markieren
   *[other] { $n } Dokumente als fertig markieren
}
op-reopen-documents = { $n ->
    [one] Ein Dokument als nicht fertig markieren
   *[other] { $n } Dokumente als nicht fertig markieren
}
