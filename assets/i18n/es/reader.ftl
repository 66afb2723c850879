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
reader-divider = Borde entre los dos textos
reader-close-left = Cerrar el texto de la izquierda
reader-close-right = Cerrar el texto de la derecha
reader-swap = Intercambiar los dos textos
reader-scroll-together = Desplazar los dos juntos
reader-scroll-apart = Desplazar cada uno por separado
reader-open-beside = Abrir al lado
command-split-reader = Dos textos, uno al lado del otro
command-split-reader-help = Abre un segundo texto al lado del primero: otro documento, u otro lugar del mismo. Al repetirlo se cierra el texto en el que no se está trabajando.
command-other-pane = Ir al otro texto
command-other-pane-help = Da el teclado al otro de los dos textos que están uno al lado del otro.
command-swap-panes = Intercambiar los dos textos
command-swap-panes-help = El texto de la izquierda pasa a la derecha, y el de la derecha a la izquierda.
command-scroll-together = Desplazar los dos textos juntos, o cada uno por separado
command-scroll-together-help = Mientras se desplazan juntos, cada uno se mueve tanto como el otro.
command-needs-two-panes = Solo hay un texto abierto. «Dos textos, uno al lado del otro», en el menú Ver, abre el segundo.
reader-time = Dicho en { $time }
reader-time-after = Dicho después de { $time }
