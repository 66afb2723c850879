# history

# Órdenes y teclas.
command-copy = Copiar
command-copy-help = En el texto: copia las palabras seleccionadas.
command-copy-citation = Copiar con referencia
command-copy-citation-help = En el texto: copia las palabras seleccionadas seguidas del documento y el párrafo.
command-select-all = Seleccionar todo el documento
command-select-all-help = En el texto: lo selecciona entero.
command-next-coding = Segmento codificado siguiente
command-next-coding-help = En el texto: elige el segmento codificado siguiente y lo muestra.
command-previous-coding = Segmento codificado anterior
command-previous-coding-help = En el texto: elige el segmento codificado anterior y lo muestra.
command-next-paragraph = Párrafo siguiente
command-next-paragraph-help = En el texto: lleva el cursor al párrafo siguiente.
command-previous-paragraph = Párrafo anterior
command-previous-paragraph-help = En el texto: lleva el cursor al párrafo anterior.
command-text-default = Texto en su tamaño inicial
command-text-default-help = Devuelve al texto del lector el tamaño que traía.
command-show-segments = Mostrar segmentos recuperados
command-show-segments-help = Muestra los segmentos recuperados junto al texto.
command-show-search = Buscar en todos los documentos...
command-show-search-help = Busca en todos los documentos; se buscan las palabras seleccionadas.
command-show-memos = Mostrar memos
command-show-memos-help = Muestra los memos junto al texto.
command-show-history = Mostrar historial
command-show-history-help = Muestra junto al texto qué se hizo, quién y cuándo, y puede deshacer hasta cualquier punto.
command-caret-character = Cursor por carácter
command-caret-character-help = En el texto: mueve el cursor un carácter.
command-caret-word = Cursor por palabra
command-caret-word-help = En el texto: mueve el cursor una palabra.
command-caret-line = Cursor por línea
command-caret-line-help = En el texto: mueve el cursor hacia arriba y hacia abajo.
command-caret-line-edge = Cursor al borde de la línea
command-caret-line-edge-help = En el texto: lleva el cursor al principio o al final de su línea.
command-caret-page = Cursor por página
command-caret-page-help = En el texto: mueve el cursor lo que cabe a la vista.
command-caret-document = Cursor al borde del documento
command-caret-document-help = En el texto: lleva el cursor al principio o al final del documento.
command-caret-select = Seleccionar con el cursor
command-caret-select-help = En el texto: con Mayús, toda tecla que mueve el cursor selecciona; con un segmento codificado elegido mueve su borde, Inicio y Fin dicen cuál.
command-deselect = Deseleccionar
command-deselect-help = En el texto: abandona el borde que se mueve, luego el segmento elegido, luego la selección.

# El panel.
history-title = Historial ({ $n-text } { $n ->
    [one] paso
   *[other] pasos
})
history-today = Hoy
history-yesterday = Ayer
history-day = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
history-undo-step = Deshacer un paso
history-redo-step = Rehacer un paso
history-undo-to = Deshacer hasta aquí: { $n ->
    [one] 1 paso
   *[other] { $n } pasos
}
history-redo-to = Rehacer hasta aquí: { $n ->
    [one] 1 paso
   *[other] { $n } pasos
}
history-show = Ir al lugar
history-now = El proyecto está ahora aquí.
history-taken-back = Deshecho: { $what }
history-place-gone = Aquello de lo que trataba este paso ya no está en el proyecto. Deshacer puede recuperarlo.
history-undone = { $n ->
    [one] 1 paso deshecho; se puede rehacer.
   *[other] { $n } pasos deshechos; cada uno se puede rehacer.
}
history-redone = { $n ->
    [one] 1 paso rehecho.
   *[other] { $n } pasos rehechos.
}
history-redo-all = Rehacer todo
history-stopped = Detenido tras { $n } de { $all } pasos, como usted pidió. Lo hecho hasta entonces queda, y cada paso se puede deshacer y rehacer.
history-broke-off = Solo se pudieron hacer { $n } de { $all } pasos; quedan hechos. { $why }
history-travelling = Paso { $done } de { $all }
history-empty = Todavía no se ha hecho nada en este proyecto.
history-no-match = Ningún paso coincide. Cambie las palabras o las opciones de arriba.
history-filter-hint = Palabras de un paso
history-filter-open = Filtrar el historial
history-all-documents = Todos los documentos
history-all-codes = Todos los códigos
history-all-coders = Todos los codificadores
history-all-kinds = Todos los tipos
history-kind-codings = Segmentos codificados
history-kind-codes = Códigos
history-kind-documents = Documentos
history-kind-memos = Memos
history-kind-reading = Lectura
history-kind-cases = Casos
history-kind-comparison = Comparación
history-kind-guide = Guía de entrevista
history-kind-other = Otros

# Cambiar teclas.
help-search = Buscar una orden o una tecla
shortcut-change = Cambiar las teclas de { $name }
shortcut-reset = Devolver a { $name } sus teclas iniciales
shortcut-reset-all = Devolver a todas las órdenes sus teclas iniciales
shortcut-press = Pulse las teclas nuevas. Esc las deja como están.
shortcut-taken = { $keys } pertenece a { $name }. Si la toma, esa orden se queda sin ella.
shortcut-take = Tomarla
shortcut-none = Sin tecla
shortcut-fixed = { $name } conserva estas teclas. Pulse otras.
shortcut-needs-altgr = Los teclados español y alemán necesitan AltGr para estas teclas, y AltGr escribe un carácter. Pulse otras.
shortcut-writes = Esta tecla escribe un carácter, y la orden actúa también fuera del texto. Púlsela con Ctrl o Alt, o pulse una tecla de función.
shortcut-kept = Estas teclas son de todo programa: copiar, mover el foco, abandonar. Pulse otras.
