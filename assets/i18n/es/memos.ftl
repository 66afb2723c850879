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
