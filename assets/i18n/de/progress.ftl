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

command-mark-read = Bis hierher als gelesen markieren
command-mark-read-help = Im Text: markiert alles bis zum Absatz am Cursor als von Ihnen gelesen. Auch Codieren tut das für einen Absatz.
command-mark-unread = Als ungelesen markieren
command-mark-unread-help = Im Text: nimmt den gewählten Absätzen die Lesemarke.
command-finish-document = Dokument als fertig markieren
command-finish-document-help = Sagt, dass Sie das geöffnete Dokument unter dem Codesystem, wie es ist, abgeschlossen haben, oder nimmt es zurück.
command-needs-document = Öffnen Sie zuerst ein Dokument.
progress-shares = Gelesen: { $read } %. Codiert: { $coded } %. Von { $words } Wörtern der Befragten, durch Sie, im Hauptdurchgang.
progress-finished = Sie haben dieses Dokument abgeschlossen.
progress-stale = Sie haben dieses Dokument unter einer früheren Fassung des Codesystems abgeschlossen. Codes oder ihre Regeln haben sich seitdem geändert.
progress-menu-finish = Als fertig markieren
progress-menu-reopen = Als nicht fertig markieren
told-finished = { $n ->
    [one] Als fertig markiert unter dem Codesystem, wie es jetzt ist.
   *[other] { $n } Dokumente als fertig markiert unter dem Codesystem, wie es jetzt ist.
}
