# reader
reader-name = Texto de { $document }
reader-counts = { $turns ->
    [one] 1 turno
   *[other] { $turns } turnos
} · { $n ->
    [one] 1 palabra
   *[other] { $words } palabras
}
reader-counts-without-turns = { $n ->
    [one] 1 palabra
   *[other] { $words } palabras
}
reader-larger = Texto más grande
reader-smaller = Texto más pequeño
reader-right-to-left = Este texto tiene letras que se escriben de derecha a izquierda. El orden de las palabras dentro de una línea puede verse mal; las posiciones, los segmentos codificados y las exportaciones son correctos.
reader-empty-no-documents = Este proyecto aún no tiene documentos. Importe entrevistas para leerlas y codificarlas.
reader-empty-import = Importar documentos...
reader-empty-no-document = Elija un documento a la izquierda para leerlo aquí.
reader-citation = ({ $document }, ¶ { $paragraph })
reader-coded-by = Codificado por { $coder }
reader-coded-by-weight = Codificado por { $coder } · peso { $weight }
reader-more-codings = { $n ->
    [one] y uno más
   *[other] y { $n } más
}
reader-hint-select-first = No hay nada seleccionado. Seleccione primero algunas palabras.
reader-hint-no-coding = Aquí no hay nada codificado, así que no hay nada que quitar.
reader-hint-no-further-coding = No hay más segmentos codificados en esta dirección.
reader-menu-apply = Codificar con «{ $name }»
reader-menu-quick-code = Código rápido...
reader-menu-new-code = Código nuevo...
reader-menu-in-vivo = Codificar in vivo
reader-menu-copy = Copiar
reader-menu-copy-citation = Copiar con cita
reader-menu-comment = Editar comentario...
reader-menu-weight = Peso
reader-menu-remove = Quitar segmento codificado
reader-weight-none = Ninguno
reader-remove-which = ¿Qué segmento codificado quiere quitar?
reader-comment-label = Comentario al segmento codificado
reader-comment-save = Guardar comentario
reader-quick-code-field = Codificar con...
reader-quick-code-none = Aún no hay códigos. Escriba un nombre para el primero.
reader-new-code-field = Nombre del código nuevo
reader-new-code-hint = Intro crea el código y lo aplica a la selección.
reader-new-code = Código nuevo «{ $name }»
