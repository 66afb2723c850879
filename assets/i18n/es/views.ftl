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
