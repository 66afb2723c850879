# segments
# Lo que se hace con las codificaciones y las consultas guardadas, como lo cuenta el historial.
op-recode-codings = { $n ->
        [one] Asignar el código { $name } a una codificación
       *[other] Asignar el código { $name } a { $n } codificaciones
    }
op-recode-to-new-code = { $n ->
        [one] Asignar el código nuevo { $name } a una codificación
       *[other] Asignar el código nuevo { $name } a { $n } codificaciones
    }
op-add-saved-query = Guardar { $name }
op-rename-saved-query = Cambiar el nombre de { $name }
op-update-saved-query = Cambiar { $name }
op-delete-saved-query = Eliminar una consulta guardada
op-some-query = algo guardado que ya no está
op-saved-retrieval = la consulta { $name }
op-saved-comparison = la comparación { $name }
op-saved-report = el informe { $name }
op-saved-words = la categoría de palabras { $name }
op-delete-saved-comparison = Eliminar una comparación guardada
op-delete-saved-report = Eliminar un informe
op-delete-saved-words = Eliminar una categoría de palabras
op-set-summary = Escribir el resumen de { $case } en { $name }
op-set-position-scale = Definir las posiciones de { $name }
op-set-positions = Ubicar { $n ->
    [one] un caso
   *[other] { $n } casos
} en { $name }

## Lo que se pide, además de documentos y códigos

segments-told-any-of = cualquiera de los códigos
segments-told-all-of = partes con todos los códigos
segments-told-near = todos los códigos, { $n ->
    [0] en el mismo párrafo
    [one] a 1 párrafo como máximo
   *[other] a { $n } párrafos como máximo
}
segments-told-same-turn = todos los códigos en el mismo turno
segments-told-inside = dentro de { $codes }
segments-told-outside = fuera de { $codes }
segments-told-followed-by = seguido de { $codes }, { $n ->
    [0] en el mismo párrafo
    [one] a 1 párrafo como máximo
   *[other] a { $n } párrafos como máximo
}
segments-told-only = sin otro código encima
segments-told-without-document = sin { $codes } en el documento
segments-told-without-turn = sin { $codes } en el turno
segments-told-missing-document = documentos sin los códigos
segments-told-missing-turn = turnos sin los códigos
segments-told-subcodes = con subcódigos
segments-told-run = pasada: { $run }
segments-told-coders = de { $names }
segments-told-condition = { $variable }: { $values }
segments-told-weight = peso { $min }–{ $max }
segments-told-weight-or-none = peso { $min }–{ $max } o ninguno

## El panel

segments-way = Cómo deben estar los códigos
segments-way-help = Cómo deben estar los segmentos de los códigos activados para que aparezcan.
segments-way-any-of = Cualquiera de los códigos
segments-way-all-of = Todos (intersección)
segments-way-near = Cerca unos de otros
segments-way-same-turn = En el mismo turno
segments-way-inside = Dentro de otros códigos
segments-way-outside = Fuera de otros códigos
segments-way-followed-by = Seguido de otros códigos
segments-way-only = Solo este código
segments-way-without-turn = Turno sin otros códigos
segments-way-without-document = Documento sin otros códigos
segments-way-missing-turn = Turnos sin los códigos
segments-way-missing-document = Documentos sin los códigos
segments-within = ¶
segments-within-help = A tantos párrafos como máximo; 0 es el mismo párrafo.
segments-other-codes = Los otros códigos
segments-choose-codes = { $n ->
    [0] elegir códigos…
    [one] 1 código
   *[other] { $n } códigos
}
segments-find-code = Buscar un código
segments-count = { $n ->
    [one] 1 segmento
   *[other] { $n } segmentos
}
segments-clear-part = Quitar este filtro
segments-empty-filtered = Nada de lo activado cumple el filtro. Cada parte de arriba se quita con un clic.
segments-empty-choose-codes = Elija arriba los otros códigos.
segments-filter = Filtro
segments-with-subcodes = Códigos activados con sus subcódigos
segments-filter-coders = Solo de estos codificadores
segments-filter-run = Pasada
segments-filter-weight = Solo con un peso entre dos valores
segments-weight-from = de
segments-weight-to = a
segments-weight-none-too = También sin peso
segments-arrange = Ordenar y agrupar
segments-sort = Ordenar por
segments-sort-document = Documento y lugar
segments-sort-code = Código
segments-sort-weight = Peso
segments-sort-length = Extensión
segments-sort-newest = Lo más nuevo primero
segments-sort-reversed = En orden inverso
segments-group-by = Agrupar por
segments-group-nothing = Nada
segments-group-document = Documento
segments-group-case = Caso
segments-group-code = Código
segments-group-coder = Codificador/a
segments-group = { $name }
segments-group-without = (ninguno)
segments-group-without-case = Sin caso
segments-as-table = Como tabla en el centro
segments-row-without-code = Sin estos códigos
segments-show-all = Mostrar todo
segments-show-less = Mostrar menos
segments-show-context = Mostrar el contexto
segments-hide-context = Ocultar el contexto
segments-open-in-text = Abrir en el texto
segments-copy = Copiar con referencia
segments-edit = Comentario y peso…
segments-comment = Comentario sobre el segmento codificado
segments-weight = Peso
segments-weight-help = Un número de 0 a 100, o nada.
segments-save = Guardar
segments-recode = Cambiar el código…
segments-remove = Quitar la codificación
segments-recode-title = { $n ->
    [one] Otro código para el segmento
   *[other] Otro código para { $n } segmentos
}
segments-told-recoded = { $n ->
    [one] Un segmento tiene ahora el código { $name }.
   *[other] { $n } segmentos tienen ahora el código { $name }.
}

## Consultas guardadas

segments-queries = Consultas guardadas
segments-queries-empty = Lo que está activado y filtrado puede guardarse aquí con un nombre. Busca de nuevo cada vez.
segments-query-name = Nombre de la consulta
segments-query-save = Guardar
segments-query-save-help = Primero active un código y escriba un nombre.
segments-query-update = Cambiar «{ $name }» a lo que se pide ahora
segments-query-rename = Cambiar el nombre de { $name }
segments-query-delete = Eliminar { $name }
segments-query-shown = { $name }
segments-query-changed = { $name } (cambiada)
segments-query-unreadable = Esta consulta se guardó con una versión más nueva del programa y no puede leerse. Queda como está.

## La tabla

segments-back-to-text = Volver al texto
segments-columns = Columnas
segments-column-document = Documento
segments-column-case = Caso
segments-column-paragraph = ¶
segments-column-text = Texto
segments-column-code = Código
segments-column-weight = Peso
segments-column-comment = Comentario
segments-column-coder = Codificador/a
segments-column-date = Fecha
segments-column-length = Palabras
segments-column-share = Parte (%)
segments-percent = { $whole },{ $tenth }
segments-chosen = { $n } seleccionados

## Exportación

segments-export = Exportar los segmentos…
segments-export-file-name = Segmentos
segments-export-name = Segmentos recuperados
segments-export-title = Segmentos recuperados ({ $n })
segments-export-group = { $name } ({ $n })
segments-export-weight = peso { $weight }
segments-export-also = También codificado: { $codes }
segments-exporting = Exportando…
segments-export-stop = Detener; no se escribe nada
segments-export-stopped = Se detuvo la exportación; no se escribió ningún archivo.
segments-unit-codings = Segmentos codificados
segments-unit-parts = Partes del texto donde coinciden todos los códigos
segments-unit-documents = Documentos
segments-unit-turns = Turnos

## Órdenes

command-export-segments = Exportar segmentos…
command-export-segments-help = Escribe los segmentos recuperados como docx, xlsx, csv, md o html.
command-show-reader = Mostrar el texto
command-show-reader-help = Muestra otra vez el texto en el centro.
command-show-segment-table = Segmentos como tabla
command-show-segment-table-help = Muestra los segmentos recuperados como tabla en el centro.
command-show-sub-categories = Mesa de subcategorías
command-show-sub-categories-help = Muestra los segmentos del código enfocado junto a sus subcódigos, para asignarlos.

## La mesa de subcategorías

segments-desk-title = Subcategorías de { $name }
segments-desk-no-code = Ponga el foco en un código del árbol: aquí aparecen sus segmentos y sus subcódigos.
segments-desk-unassigned = Sin asignar
segments-desk-target = { $name }: { $n }
segments-desk-new = Subcódigo nuevo
segments-desk-new-name = Nombre del subcódigo nuevo
segments-desk-help = Haga clic en un segmento y pulse de 1 a 9, o arrástrelo a un subcódigo. Con Mayús y Ctrl se eligen varios; N hace con ellos un subcódigo nuevo. Un clic en un subcódigo muestra lo que contiene.
segments-desk-all-assigned = Todos los segmentos de este código están en un subcódigo, o no tiene ninguno propio.
segments-desk-nothing-here = Ningún segmento tiene todavía este subcódigo.

## La línea de órdenes

segments-cli-run = No hay una pasada { $run }. Las pasadas son main, intra, second, pilot 1, pilot 2, etcétera.
segments-cli-weight = { $range } no es un intervalo de pesos. Escriba un número de 0 a 100, o dos, como 10-50.
segments-cli-variable = { $text } no nombra un valor de una variable de este proyecto. Escriba NOMBRE=VALOR con el nombre de la variable como en la tabla de casos.
segments-cli-coder = En este proyecto no hay un codificador/a { $name }.
segments-error-ending = Los segmentos se escriben como .docx, .xlsx, .csv, .md o .html. Dé al archivo una de estas terminaciones.

## What brought a segment

segments-filter-prompted = Qué los provocó
segments-prompted-all = Todos
segments-prompted-answer = responde a una pregunta
segments-prompted-own = responde a una pregunta de su código
segments-prompted-unprompted = espontáneo
segments-prompted-help = Qué partes son respuestas se sabe donde las preguntas de un documento fueron confirmadas en la guía; los segmentos de otros documentos se omiten.
