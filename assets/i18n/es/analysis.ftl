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
analysis-error-ending = Las tablas se escriben como .csv o .xlsx. Dé al archivo una de estas terminaciones.
