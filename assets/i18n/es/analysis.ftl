# Tablas y exportaciones de los análisis

analysis-code = Código
analysis-without-case = Sin caso
analysis-cases = Casos
analysis-documents = Documentos
analysis-total-segments = Segmentos
analysis-total-words = Palabras
analysis-codings = Segmentos codificados
analysis-passages = Pasajes distintos
analysis-unit-cases = casos
analysis-unit-documents = documentos
analysis-notes = Notas

## Las líneas sobre la tabla

analysis-label-analysis = Análisis
analysis-label-unit = Unidad de recuento
analysis-label-filter = Filtro
analysis-label-coders = Codificadores/as
analysis-label-run = Pasada
analysis-label-date = Fecha
analysis-codes-by-cases = { $n ->
    [one] Códigos por casos (1 caso)
   *[other] Códigos por casos ({ $n } casos)
}
analysis-codes-by-documents = { $n ->
    [one] Códigos por documentos (1 documento)
   *[other] Códigos por documentos ({ $n } documentos)
}
analysis-unit-codings = Segmentos codificados; los códigos con subcódigos cuentan pasajes distintos
analysis-unit-presence = Presencia: 1 si el código aparece, 0 si no aparece
analysis-unit-words = Palabras codificadas, cada una contada una sola vez
analysis-filter-all-documents = todos los documentos
analysis-filter-documents = { $n } de { $of } documentos
analysis-filter-all-codes = todos los códigos
analysis-filter-codes = solo los códigos { $codes } y los que están debajo
analysis-run-main = Principal
analysis-run-intra = Intra (la misma persona otra vez)
analysis-run-second = Segunda persona
analysis-run-pilot = Piloto { $n }

## Las notas debajo

analysis-note-codings = Cada segmento codificado cuenta uno. Un código con subcódigos cuenta los pasajes distintos propios y de todos los códigos que están debajo: el mismo tramo en dos subcódigos cuenta una vez; los tramos que coinciden solo en parte cuentan cada uno.
analysis-note-presence = Un código con subcódigos aparece donde aparece él o cualquiera de los que están debajo.
analysis-note-words = Una palabra cuenta una vez, esté en los segmentos que esté, y pertenece al segmento que contiene su primer carácter. Las etiquetas de hablante y las marcas de tiempo no son palabras.
analysis-note-bottom = Bajo los códigos están los segmentos codificados y, contados aparte, los pasajes distintos en que se encuentran.
analysis-note-zero = También figuran los códigos sin ningún segmento: que nadie hable de ello es un resultado.
analysis-note-without-case = «Sin caso» reúne lo codificado en documentos que no pertenecen a ningún caso.
analysis-note-left-out = { $n ->
    [one] Un caso no tiene aquí ningún documento y no figura: { $cases }.
   *[other] { $n } casos no tienen aquí ningún documento y no figuran: { $cases }.
}

## Cuando una exportación falla

analysis-error-write = No se pudo escribir el archivo; lo que había antes sigue igual. Pruebe con otra carpeta.
analysis-error-permission = El archivo no se escribió: no tiene permiso en esta carpeta, o el archivo está protegido o abierto en otro programa. Ciérrelo allí o elija otro lugar.
analysis-error-disk-full = El archivo no se escribió: el disco está lleno. Libere espacio o elija otro disco. El proyecto no ha cambiado.
analysis-error-no-folder = El archivo no se escribió: esta carpeta no existe. Elija otro lugar.
analysis-error-workbook = No se pudo crear el libro de Excel. Expórtelo como CSV; los números son los mismos.
analysis-error-too-large = La tabla es demasiado grande para un libro de Excel (1 048 576 filas, 16 384 columnas). Expórtela como CSV o compare menos columnas.
analysis-error-ending = Las tablas se escriben como .xlsx, .csv, .docx, .odt, .html, .md o .tex. Dé al archivo una de estas terminaciones.

## Segmentos recuperados

retrieved-title = Segmentos recuperados ({ $n })
retrieved-title-short = Segmentos ({ $n })
retrieved-activation = { $documents } × { $codes }
retrieved-all-documents = todos los documentos
retrieved-documents = { $n ->
    [one] 1 documento
   *[other] { $n } documentos
}
retrieved-codes = { $n ->
    [one] 1 código
   *[other] { $n } códigos
}
retrieved-clear = Quitar todas las marcas
retrieved-empty-no-codes = Los segmentos aparecen aquí cuando hay códigos. Seleccione palabras en el texto y pulse Intro para codificarlas.
retrieved-empty-none-activated = Marque la casilla a la izquierda de un código para leer aquí sus segmentos.
retrieved-empty-none-found = Ningún documento activado contiene un segmento de los códigos activados.

## El espacio Comparar

compare-columns = Columnas
compare-columns-cases = Casos
compare-columns-documents = Documentos
compare-columns-no-cases = Ningún caso tiene todavía un documento. Asigne documentos a casos en la lista de documentos.
compare-cells = Celdas
compare-cells-codings = Segmentos codificados
compare-cells-presence = Presencia
compare-cells-words = Palabras codificadas
compare-show = Mostrar
compare-show-all = Todos los códigos
compare-show-activated = Solo lo activado
compare-show-nothing-activated = No hay nada activado. Marque documentos y códigos en las listas.
compare-coders = Codificadores/as
compare-coders-all = Todos
compare-export = Exportar...
compare-counting = Contando...
compare-all-columns = { $columns ->
    [cases] todos los casos
   *[documents] todos los documentos
}
compare-all-codes = Todos los códigos
compare-cell = { $code } × { $column }
compare-cell-value = { $code } × { $column }: { $value }
compare-segments = { $n ->
    [one] 1 segmento
   *[other] { $n } segmentos
}
compare-passages-segments = { $passages ->
    [one] 1 pasaje
   *[other] { $passages } pasajes
} · { $n ->
    [one] 1 segmento
   *[other] { $n } segmentos
}
compare-open-code = Mostrar los códigos debajo de { $name }
compare-close-code = Ocultar los códigos debajo de { $name }
compare-empty-no-codes = Todavía no hay códigos que comparar. Codifique primero algunos segmentos.
compare-empty-no-documents = Todavía no hay documentos que comparar.
compare-empty-import = Importar documentos...
compare-empty-code = Ir a codificar
compare-pick = Haga clic en un número para leer aquí sus segmentos.
compare-pick-empty = Ningún segmento: aquí nadie habla de ello.
compare-summary = { $compared } · { $codes } · { $segments }
compare-n-cases = { $n ->
    [one] 1 caso
   *[other] { $n } casos
}
compare-n-documents = { $n ->
    [one] 1 documento
   *[other] { $n } documentos
}
compare-n-segments = { $n ->
    [one] 1 segmento codificado
   *[other] { $n } segmentos codificados
}
compare-coders-run = Codificadores/as: { $coders } · Pasada: { $run }
compare-left-out = Sin documento aquí: { $cases }
