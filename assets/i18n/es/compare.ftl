# Comparar códigos con códigos, casos con casos, y palabras.

compare-case = Caso
compare-segments-name = segmentos
compare-codes-by-codes = Códigos por códigos: { $relation }
compare-relation-overlap = segmentos que se solapan
compare-relation-segment = el mismo segmento
compare-relation-turn = el mismo turno
compare-relation-near = { $n ->
    [0] el mismo párrafo
    [one] a 1 párrafo como máximo
   *[other] a { $n } párrafos como máximo
}
compare-relation-case = el mismo caso
compare-unit-pairs = Pares de segmentos codificados, uno de cada código; en la diagonal, los segmentos del propio código
compare-unit-touched = De los segmentos de la fila, los que coinciden con el código de la columna (k de n)
compare-unit-characters = Caracteres que cubren ambos códigos; en la diagonal, los que cubre el propio código
compare-unit-jaccard = Caracteres que cubren ambos códigos, como proporción de los que cubre alguno de los dos (Jaccard, de 0 a 1)
compare-unit-cases = Casos en que ambos códigos coinciden
compare-note-pairs = Un segmento puede estar en varios pares: los pares no son proporción de nada. La proporción «k de n» se lee en el sentido de la fila.
compare-note-no-ancestors = Un código nunca se compara con otro que está por encima en el sistema de códigos.
compare-note-with-sub-codes = Los códigos cuentan con sus subcódigos.
compare-similarity = { $n ->
    [one] Similitud de los casos (1 caso)
   *[other] Similitud de los casos ({ $n } casos)
}
compare-unit-code-jaccard = Códigos presentes en ambos casos, como proporción de los presentes en alguno (Jaccard)
compare-unit-zeta = Zeta de Kuckartz y Rädiker: los códigos presentes en ambos casos pesan el doble
compare-unit-simple-matching = Códigos en que ambos casos concuerdan, presentes o no, como proporción de todos (concordancia simple)
compare-unit-russell-rao = Códigos presentes en ambos casos, como proporción de todos (Russell y Rao)
compare-note-codes-enter = { $n ->
    [one] Entra un código: { $codes }.
   *[other] Entran { $n } códigos: { $codes }.
}
compare-note-extremes = Más cercanos: { $nearest }. Más lejanos: { $farthest }.
compare-note-unused-codes = Los códigos de los que nadie habla cambian este coeficiente; Jaccard y zeta no tienen esta debilidad, o la tienen menos.
compare-saturation = { $n ->
    [one] Códigos nuevos por caso (1 caso)
   *[other] Códigos nuevos por caso ({ $n } casos)
}
compare-unit-new-codes = Códigos sin subcódigos que ningún caso anterior tenía
compare-new-codes = Nuevos
compare-found-so-far = Hasta aquí
compare-mean = Media de todos los órdenes
compare-which-codes = Códigos nuevos
compare-note-found = Aparecen { $n } de { $of } códigos.
compare-note-mean = La curva depende del orden de los casos; la media de todos los órdenes posibles, no.
compare-words = { $n ->
    [one] Palabras por frecuencia
   *[other] Frases de { $n } palabras por frecuencia
}
compare-unit-words = Palabras, sin distinguir mayúsculas
compare-unit-stems = Palabras por su raíz; se muestra la forma más frecuente
compare-word = Palabra
compare-times-said = Veces
compare-per-thousand = Por 1000 palabras
compare-filter-coded = solo palabras codificadas con { $codes }
compare-filter-everybody = todos los hablantes
compare-filter-respondents = sin entrevistadores/as
compare-filter-stop-words = sin palabras vacías
compare-note-words = { $n ->
    [one] Se leyó una palabra.
   *[other] Se leyeron { $n } palabras.
}
compare-note-phrases = Las etiquetas de hablante, las marcas de tiempo y los signos de transcripción no son palabras. Las frases quedan dentro de una oración de un turno y no empiezan ni terminan con una palabra vacía.
compare-cli-no-case = No hay aquí ningún caso «{ $name }» con un documento.

codebook-category = Categoría
codebook-definition = Definición
codebook-examples = Ejemplos de anclaje
codebook-rule = Regla de codificación
codebook-origin = Origen
codebook-deductive = deductivo
codebook-inductive = inductivo
codebook-title = { $n ->
    [one] Guía de codificación (1 categoría)
   *[other] Guía de codificación ({ $n } categorías)
}
codebook-note-missing = { $n ->
    [one] Una categoría no tiene etiqueta completa en { $language } y figura con las palabras del estudio: { $codes }.
   *[other] { $n } categorías no tienen etiqueta completa en { $language } y figuran con las palabras del estudio: { $codes }.
}

codebook-files-title = Exportar la guía de codificación
codebook-file-name = Guía de codificación
command-export-codebook = Exportar la guía de codificación…
command-export-codebook-help = Escribe cada categoría con definición, ejemplos de anclaje, regla de codificación y recuentos, para Word, Excel, LaTeX o el navegador.

# The views of the workspace.
compare-view-codes-by-cases = Códigos por casos
