# Gráficos y las comparaciones que vinieron con ellos.

chart-kind-bars = Frecuencias de códigos
chart-kind-matrix = Códigos por casos
chart-kind-cooccurrence = Códigos por códigos
chart-kind-network = Red de códigos
chart-kind-sequence = Secuencia de códigos
chart-kind-configurations = Configuraciones de códigos
chart-kind-codeline = Línea de códigos
chart-kind-portrait = Retrato del documento
chart-kind-saturation = Saturación
chart-kind-voices = Equilibrio de voces
chart-kind-cloud = Nube de palabras

chart-bars-segments = Frecuencias de códigos
chart-bars-documents = Códigos según el número de documentos en que se encuentran
chart-bars-cases = Códigos según el número de casos en que se encuentran
chart-unit-documents = Documentos en que se encuentra el código o uno inferior, de todos
chart-unit-cases = Casos en que se encuentra el código o uno inferior, de todos
chart-network = Códigos que aparecen juntos: { $relation }
chart-unit-network = Pares de segmentos codificados, uno de cada código
chart-codeline = Línea de códigos: dónde está cada código
chart-unit-paragraphs = Párrafos, numerados como se citan
chart-unit-minutes = Minutos de la grabación; párrafos donde la transcripción no tiene tiempos
chart-portrait = Retrato del documento
chart-unit-cells = Palabras del documento, repartidas por igual en { $n } celdas
chart-cloud = { $n ->
    [one] Las palabras más frecuentes
   *[other] Las frases más frecuentes de { $n } palabras
}
chart-in-cases = { $n }/{ $of } casos

chart-note-limit = Se muestran { $n } de { $of }.
chart-note-stacked = Un segmento que cuenta para varios casos está en la barra de cada uno; el número al final lo cuenta una vez.
chart-note-portrait = Una celda muestra el código que cubre la mayor parte de sus palabras, y queda blanca donde hay más palabras sin codificar que las que cubre cualquier código.
chart-note-network = Cuanto más ancha la línea, más pares; delante de cada nombre está cuántos segmentos tiene. El lugar en el círculo es el orden del sistema de códigos y no significa nada más.
chart-note-alone = { $n ->
    [one] Un código no aparece con ningún otro y no se dibuja: { $codes }.
   *[other] { $n } códigos no aparecen con ningún otro y no se dibujan: { $codes }.
}
chart-note-cloud = Más grande significa más frecuente, pero las palabras largas parecen más grandes y el lugar de una palabra no significa nada: la tabla de frecuencias es la forma exacta.
chart-note-frequent = Las más frecuentes: { $words }.

chart-empty-codes = Todavía no hay códigos que dibujar.
chart-empty-segments = Aquí todavía no hay nada codificado.
chart-empty-cases = Aquí ningún caso tiene todavía un documento y códigos.
chart-empty-pairs = No hay dos códigos que aparezcan juntos en este sentido.
chart-empty-words = Aquí no se encontraron palabras.

chart-error-ending = Los gráficos se escriben como .svg o .png. Por favor, dé al archivo una de estas terminaciones.
chart-error-picture = No se pudo hacer la imagen. Por favor, exporte como SVG; muestra lo mismo.

compare-configurations-passages = { $n ->
    [one] Configuraciones de códigos (1 pasaje)
   *[other] Configuraciones de códigos ({ $n } pasajes)
}
compare-configurations-documents = { $n ->
    [one] Configuraciones de códigos (1 documento)
   *[other] Configuraciones de códigos ({ $n } documentos)
}
compare-configurations-cases = { $n ->
    [one] Configuraciones de códigos (1 caso)
   *[other] Configuraciones de códigos ({ $n } casos)
}
compare-unit-configurations-passages = Pasajes que tienen exactamente estos códigos
compare-unit-configurations-documents = Documentos en que se encuentran exactamente estos códigos
compare-unit-configurations-cases = Casos en que se encuentran exactamente estos códigos
compare-configuration = Configuración
compare-n-codes = Códigos
compare-n-places = Lugares
compare-note-configurations = Un pasaje es el mismo tramo de un documento; los pasajes que solo se solapan son dos.
compare-note-main-only = Los códigos cuentan como la categoría principal que tienen por encima.
compare-sequence = Secuencia de códigos: { $within }
compare-within-document = dentro de un documento
compare-within-turn = dentro de un turno
compare-within-paragraphs = { $n ->
    [0] dentro de un párrafo
    [one] como máximo 1 párrafo después
   *[other] como máximo { $n } párrafos después
}
compare-unit-transitions = Cuántas veces el código de la columna sigue al de la fila
compare-first-code = Primer código
compare-transitions = Todos
compare-note-sequence = Los segmentos se toman en el orden de sus comienzos. A cada código de un lugar le sigue cada otro código del lugar siguiente.
compare-voices = { $n ->
    [one] Equilibrio de voces (1 caso)
   *[other] Equilibrio de voces ({ $n } casos)
}
compare-unit-voices = Palabras de las personas entrevistadas del caso, las que de ellas están codificadas y segmentos codificados
compare-voices-words = Palabras (parte de todas)
compare-voices-coded = Palabras codificadas (parte de las propias)
compare-voices-segments = Segmentos codificados (parte de todos)
compare-voices-share-of-all = Parte de todas las palabras
compare-voices-share-of-own = Parte de las palabras propias
compare-voices-all = Todos
compare-note-voices = No cuentan los nombres de hablantes, las marcas de tiempo ni las palabras de quien entrevista; una palabra codificada cuenta una vez. Lo que cuenta para varios casos está en cada uno, y una vez en todos.

# En la ventana.
compare-view-charts = Gráficos
chart-kind = Gráfico
chart-count = Contar
chart-split = Dividir
chart-split-none = no
chart-split-stacked = por casos, apiladas
chart-split-grouped = por casos, lado a lado
chart-order = Orden
chart-order-tree = Sistema de códigos
chart-order-size = Las mayores primero
chart-codes = Códigos
chart-codes-main = Categorías principales
chart-codes-own = Cada uno por sí solo
chart-codes-with-sub-codes = Con subcódigos
chart-relation = Juntos
chart-cell-pairs = Pares
chart-cell-touched = k de n
chart-cell-characters = Caracteres
chart-cell-jaccard = Jaccard
chart-within = Alcance
chart-place = Juntos
chart-place-passage = en un pasaje
chart-place-document = en un documento
chart-place-case = en un caso
chart-min-size = Códigos como mínimo
chart-document = Documento
chart-document-all = Todos
chart-axis = A lo largo de
chart-axis-paragraphs = Párrafos
chart-axis-minutes = Minutos
chart-limit = Como máximo
chart-phrase = Palabras por frase
chart-forms = Formas de una palabra
chart-forms-each = cada una por sí sola
chart-forms-together = juntas
chart-copy-command = Copiar como línea de comandos
chart-command-project = estudio.voces
chart-files-title = Exportar el gráfico
chart-file-name = Gráfico

command-export-chart = Exportar el gráfico…
command-export-chart-help = Escribe el gráfico de la comparación como svg o png.
