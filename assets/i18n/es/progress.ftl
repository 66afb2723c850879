# progress

op-mark-read = Marcar como leído en { $document }
op-mark-unread = Marcar como no leído en { $document }
op-finish-documents = { $n ->
    [one] Marcar un documento como terminado
   *[other] Marcar { $n } documentos como terminados
}
op-reopen-documents = { $n ->
    [one] Marcar un documento como no terminado
   *[other] Marcar { $n } documentos como no terminados
}
