# Estadística y categorías de palabras.

views-category = { $name } (n = { $n })
views-cross-title = { $n ->
    [one] Códigos por { $variable } (1 caso)
   *[other] Códigos por { $variable } ({ $n } casos)
}
views-cross-unit-cases = Casos de la columna en que aparece el código (k de n)
views-cross-unit-codings = Segmentos codificados de los casos de la columna
views-cross-unit-expected = Casos esperados si código y variable no tuvieran nada que ver
views-cross-unit-residuals = Residuos ajustados sobre casos: más allá de 2 o -2 una celda destaca
views-cross-verdict = Qué se puede decir
views-cross-note = Prueba
views-cross-descriptive = Descriptivo; los segmentos no son observaciones independientes: muchos vienen de una misma entrevista.
views-cross-leaves = Solo los códigos sin subcódigos son filas, para que ningún segmento cuente dos veces.
views-cross-rules = Menos de 8 casos: ninguna prueba, sino la p más pequeña que grupos de estos tamaños podrían alcanzar. Ji cuadrado desde 20 casos, si a lo sumo un quinto de los valores esperados es menor que 5 y ninguno menor que 1; si no, una prueba exacta.
views-cross-several = { $n ->
    [one] Un caso tiene varios valores y cuenta en varias columnas: no se hace ninguna prueba.
   *[other] { $n } casos tienen varios valores y cuentan en varias columnas: no se hace ninguna prueba.
}
views-cross-without = { $n ->
    [one] Un caso no tiene valor y no está en ninguna columna.
   *[other] { $n } casos no tienen valor y no están en ninguna columna.
}
views-verdict-no-difference = sin prueba: todos los casos son iguales
views-verdict-several = sin prueba: casos en varias columnas
views-verdict-descriptive = Sobre toda la tabla: χ² = { $chi }, gl = { $df }, V de Cramér = { $v }; no se da ninguna p.
views-verdict-chi = χ² = { $chi }, gl = { $df }, p { $p }, V = { $v }
views-verdict-exact = prueba exacta: p { $p }, V = { $v }
views-verdict-few = sin prueba con { $n } casos; p mínima alcanzable { $p }
views-verdict-few-groups = sin prueba con { $n } casos
views-verdict-large = demasiadas tablas para una prueba exacta, muy pocos casos para χ²; V = { $v }
views-cli-no-variable = Aquí no hay ninguna variable «{ $name }».
views-cli-no-category = Aquí no hay ninguna categoría de palabras «{ $name }».
views-cli-no-categories = El proyecto aún no tiene categorías de palabras; se crean en la ventana, en Comparar, Diccionario.
views-word-category = Categoría
views-category-words = Palabras
views-dictionary-title = { $n ->
    [one] Categorías de palabras por caso (1 caso)
   *[other] Categorías de palabras por caso ({ $n } casos)
}
views-dictionary-unit = Cuántas veces se dicen palabras y frases de la categoría
views-dictionary-rules = Un * vale por cualquier serie de letras. Las mayúsculas no importan, los acentos sí. Una categoría cuenta cada palabra una vez: se toma la entrada más larga.

# Las vistas del espacio de trabajo.

views-name-codes = Códigos por códigos
views-name-cases = Casos por casos
views-name-saturation = Saturación
views-name-crosstab = Estadística
views-copy-command = Copiar como orden
views-together = Juntos
views-together-overlap = solapados
views-together-segment = mismo segmento
views-together-turn = mismo turno
views-together-near = cercanos
views-together-case = mismo caso
views-together-paragraphs = A cuántos párrafos como máximo; 0 es el mismo párrafo
views-cell-pairs = pares
views-cell-touched = k de n segmentos
views-cell-characters = caracteres
views-cell-jaccard = Jaccard
views-cell-cases = casos
views-cell-expected = esperados
views-cell-residuals = residuos ajustados
views-cell-segments = segmentos (descriptivo)
views-with-sub-codes = Con subcódigos
views-far-more = { $more } tiene más de { $times } veces los segmentos de { $less }: léase la proporción del código más raro.
views-pair-told = { $first } × { $second }: { $pairs } pares; { $k } de { $of } segmentos del primero, { $l } de { $of2 } del segundo; { $characters } caracteres en común; { $cases }/{ $all } casos
views-no-variables = Aún no hay variables: dé valores a los casos en la tabla de casos.
views-by = Por
views-coefficient = Medida
views-coefficient-jaccard = Jaccard
views-coefficient-zeta = Zeta
views-coefficient-matching = concordancia simple
views-coefficient-russell = Russell y Rao
views-coefficient-city = distancia de Manhattan
views-coefficient-euclid = distancia euclídea al cuadrado
views-unit-city = Suma de las diferencias de los números de segmentos (distancia de Manhattan); 0 es igual
views-unit-euclid = Suma de los cuadrados de las diferencias de los números de segmentos (distancia euclídea al cuadrado); 0 es igual
views-all-codes = También códigos con subcódigos
views-in-both = En ambos
views-only-in = Solo en { $case }
views-in-neither = En ninguno
views-codes-enter = { $n ->
    [one] Entra un código.
   *[other] Entran { $n } códigos.
}
views-four-fold = Códigos en ambos: { $both }; solo en la fila: { $first }; solo en la columna: { $second }; en ninguno: { $neither }
views-order = Orden
views-order-listed = como en la lista
views-order-date = por fecha de grabación
views-order-hand = a mano
views-move-up = Subir
views-move-down = Bajar
views-new-in = Nuevo en { $case }
views-name-words = Palabras
views-name-dictionary = Diccionario
views-pick-word = Haga clic en una palabra o un número para leer dónde se dice.
views-n-hits = { $n ->
    [one] 1 resultado
   *[other] { $all } resultados
}
views-code-hits = { $n ->
    [one] Codificar 1 resultado...
   *[other] Codificar { $all } resultados...
}
views-words-listed = Se listan las { $n } más frecuentes de { $of }.
views-count-what = Contar
views-words-1 = palabras
views-words-2 = frases de 2 palabras
views-words-3 = frases de 3 palabras
views-stems = Raíces
views-without-stop-words = Sin palabras vacías
views-own-stop-words = Más palabras vacías
views-min-count = Dichas al menos tantas veces
views-by-case = Por caso
views-everybody = También entrevistadores/as
views-activated-documents = Documentos activados
views-within-codes = Dentro de códigos activados
views-no-categories = Aún no hay categorías de palabras: una categoría reúne palabras y frases que se cuentan juntas.
views-new-category = Nueva categoría...
views-edit-category = Editar categoría...
views-delete-category = Eliminar categoría
views-category-name = Nombre
views-category-words-hint = Una palabra o frase por línea; un * vale por cualquier serie de letras (migr*)
views-category-stems = Las palabras valen por todas las formas de su raíz
views-category-save = Guardar
views-category-deleted = Se eliminó la categoría de palabras.
