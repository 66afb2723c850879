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

command-mark-read = Marcar como leído hasta aquí
command-mark-read-help = En el texto: marca como leído por usted todo hasta el párrafo del cursor. Codificar un párrafo también lo marca.
command-mark-unread = Marcar como no leído
command-mark-unread-help = En el texto: quita la marca de lectura de los párrafos seleccionados.
command-finish-document = Marcar el documento como terminado
command-finish-document-help = Dice que usted terminó el documento abierto con el sistema de códigos tal como está, o lo retira.
command-needs-document = Abra primero un documento.
progress-shares = Leído: { $read } %. Codificado: { $coded } %. De { $words } palabras de entrevistados, por usted, en la pasada principal.
progress-finished = Usted terminó este documento.
progress-stale = Usted terminó este documento con una versión anterior del sistema de códigos. Desde entonces cambiaron códigos o sus reglas.
progress-menu-finish = Marcar como terminado
progress-menu-reopen = Marcar como no terminado
told-finished = { $n ->
    [one] Marcado como terminado con el sistema de códigos tal como está.
   *[other] { $n } documentos marcados como terminados con el sistema de códigos tal como está.
}
