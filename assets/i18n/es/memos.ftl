# La gestión de memos, las banderas de memo, los enlaces entre segmentos, el diario de investigación.

## De qué tratan los memos y dónde están

memo-kind-free = Libre
memo-kind-theory = Teoría
memo-kind-method = Método
memo-kind-definition = Definición
memo-kind-case = Caso
memo-kind-language = Lengua
memo-kind-diary = Diario
memo-on-project = Sobre el proyecto
memo-on-document = Sobre un documento
memo-on-segment = Sobre un segmento
memo-on-code = Sobre un código
memo-on-case = Sobre un caso
memo-place-project = El proyecto
memo-untitled = Memo sin título

## Exportaciones

memo-export-title = Memos
memo-export-filter = Filtro
memo-export-n = Memos
memo-export-coders = Codificadores/as
memo-export-date = Fecha
memo-export-source = { $kind } · { $place } · { $coder } · { $date }
memo-export-refers = Remite a: { $to }
memo-filter-none = todos los memos
memo-filter-documents = { $n ->
    [one] 1 documento
   *[other] { $n } documentos
}
memo-filter-codes = { $n ->
    [one] 1 código
   *[other] { $n } códigos
}

## La lista de memos

memo-part-list = Memos
memo-part-diary = Diario
memo-part-links = Enlaces
memo-new = Memo nuevo
memo-new-first = Escribir un memo
memo-export = Exportar estos memos...
memo-file-name = Memos
memo-files-export = Exportar los memos
memo-search = Buscar en los memos
memo-links-search = Buscar en los enlaces
memo-filter = Filtrar los memos
memo-filter-clear = Mostrar todos los memos
memo-filter-kind = Tipo
memo-filter-any-kind = Todos los tipos
memo-filter-place = Dónde está
memo-filter-anywhere = En cualquier lugar
memo-filter-coder = Codificador/a
memo-filter-any-coder = Todas las personas
memo-filter-activated = Solo de lo activado
memo-filter-nothing-activated = no hay nada activado
memo-order = Orden y grupos
memo-order-newest = Los más recientes primero
memo-order-title = Por título
memo-order-place = Por lugar
memo-group-none = Sin grupos
memo-group-kind = Agrupados por tipo
memo-group-place = Agrupados por documento
memo-group-day = Agrupados por día
memo-list-empty = Todavía no hay memos. Pulse M en el texto para escribir uno sobre las palabras seleccionadas, o empiece aquí.
memo-list-none-found = Nada coincide con la búsqueda y el filtro.
memo-go-there = Ir a su lugar
memo-delete = Eliminar el memo

## El editor

memo-kind-now = Tipo de memo: { $kind }
memo-title = Título del memo
memo-title-hint = Título
memo-body = Texto del memo
memo-body-hint = Escriba aquí. # título, **negrita**, *cursiva*, - lista, > cita
memo-nothing-written = Todavía no hay nada escrito.
memo-preview = Ver como se leerá
memo-write = Escribir
memo-larger = Usar todo el panel
memo-smaller = Mostrar la lista arriba
memo-close = Cerrar el memo
memo-writing = Escribiendo…
memo-hangs-on = Ir a { $place }
memo-bind = Vincular a otra cosa
memo-bind-code = Sobre otro código...
memo-on-selection = Sobre la selección, { $place }
memo-on-this-document = Sobre el documento «{ $name }»
memo-on-this-code = Sobre el código «{ $name }»
memo-pick-code = Buscar un código
memo-refer = Añadir referencia
memo-refer-help = Hace que el memo remita a un código o a un segmento. También se pueden soltar aquí códigos y la selección.
memo-refer-code = Un código...
memo-refer-selection = La selección o el segmento codificado elegido
memo-refer-none = Seleccione antes algo de texto o un segmento codificado.
memo-refers-to = Ir a la referencia { $to }
memo-refers-off = Quitar la referencia { $to }

## El diario de investigación

memo-diary-new = Nueva entrada de hoy
memo-diary-empty = El diario de investigación está vacío. Anote decisiones, dudas e ideas con su fecha.

## Junto al texto y en los menús

memo-flag = Memo ({ $kind }): { $title }
memo-menu-here = Memo aquí
memo-menu-new = Memo nuevo
memo-on-row = Este documento tiene un memo
memo-menu-memos = Memos

## Enlaces entre segmentos

memo-link-start = Empezar un enlace aquí
memo-link-end = Enlazar hasta aquí
memo-link-drop = Abandonar
memo-link-started = Enlace desde { $place }: seleccione el otro extremo.
memo-link-made = { $from } está enlazado con { $to }.
memo-link-nothing-here = No se enlazó nada: seleccione antes algo de texto o un segmento codificado.
memo-link-not-started = No se enlazó nada: empiece antes el enlace en su otro extremo (L).
memo-link-flag-to = Enlace a { $place }
memo-link-flag-from = Enlace desde { $place }
memo-link-go = Ir a { $place }
memo-link-label = Qué significa el enlace
memo-link-unnamed = Enlace sin nombre
memo-link-name = Nombrar el enlace...
memo-link-delete = Eliminar el enlace
memo-links-empty = Todavía no hay enlaces. En el texto pulse L en un lugar y Mayús+L en el otro.

## Órdenes

command-memo-new = Memo nuevo aquí
command-memo-new-help = En el texto: escribe un memo sobre la selección, el segmento codificado elegido o el párrafo.
command-memo-diary = Nueva entrada en el diario de investigación
command-memo-diary-help = Abre el diario de investigación con una nueva entrada de hoy.
command-export-memos = Exportar memos...
command-export-memos-help = Guarda los memos de la lista como docx, html, markdown o csv.
command-link-start = Empezar un enlace entre segmentos
command-link-start-help = En el texto: la selección o el segmento codificado elegido será un extremo de un enlace.
command-link-end = Enlazar hasta aquí
command-link-end-help = En el texto: enlaza lo elegido antes con la selección o el segmento codificado elegido.
command-memo-close = Cerrar el memo
command-memo-close-help = Cierra el memo abierto; lo escrito se conserva.
command-link-drop = Abandonar el enlace empezado
command-link-drop-help = Olvida dónde se empezó un enlace entre segmentos.
