# Códigos por columnas de todo tipo: qué se cuenta y en relación con qué

matrix-label-code-system = Sistema de códigos
matrix-outside = En ninguno
matrix-no-value = sin valor
matrix-role-interviewers = Entrevistadores/as
matrix-role-respondents = Personas entrevistadas
matrix-role-others = Otras personas
matrix-total-mentions = Menciones
matrix-total-units = Unidades
matrix-total-share = Proporción
matrix-total-weight = Mediana
matrix-sum-of-children = Subcódigos uno por uno
matrix-found-in = Aparece en
matrix-unit-columns = columnas
matrix-by-document-groups = { $n ->
    [one] Códigos por grupos de documentos (1 grupo)
   *[other] Códigos por grupos de documentos ({ $n } grupos)
}
matrix-by-document-sets = { $n ->
    [one] Códigos por conjuntos de documentos (1 conjunto)
   *[other] Códigos por conjuntos de documentos ({ $n } conjuntos)
}
matrix-by-speakers = { $n ->
    [one] Códigos por hablantes (1 hablante)
   *[other] Códigos por hablantes ({ $n } hablantes)
}
matrix-by-roles = { $n ->
    [one] Códigos por papeles en la conversación (1 papel)
   *[other] Códigos por papeles en la conversación ({ $n } papeles)
}
matrix-by-coders = { $n ->
    [one] Códigos por codificadores/as (1 persona)
   *[other] Códigos por codificadores/as ({ $n } personas)
}
matrix-by-case-groups = { $n ->
    [one] Códigos por grupos de casos (1 grupo)
   *[other] Códigos por grupos de casos ({ $n } grupos)
}
matrix-by-variables = { $n ->
    [one] Códigos por { $variables } (1 grupo)
   *[other] Códigos por { $variables } ({ $n } grupos)
}
matrix-by-topics = { $n ->
    [one] Códigos por temas de la guía (1 tema)
   *[other] Códigos por temas de la guía ({ $n } temas)
}
matrix-by-questions = { $n ->
    [one] Códigos por preguntas de la guía (1 pregunta)
   *[other] Códigos por preguntas de la guía ({ $n } preguntas)
}
matrix-code-system = { $n ->
    [one] 1 código, { $version }
   *[other] { $n } códigos, { $version }
}
matrix-unit-mentions = Menciones: segmentos de un código, unidos donde casi nada los separa
matrix-unit-of-cases = Casos con al menos un segmento
matrix-unit-of-documents = Documentos con al menos un segmento
matrix-unit-of-turns = Turnos con al menos un segmento, sin los de quien entrevista
matrix-unit-of-answers = Respuestas a preguntas de la guía con al menos un segmento
matrix-unit-share = Palabras codificadas de las personas entrevistadas, en % de todas sus palabras en la columna
matrix-unit-weight = Mediana de los pesos de los segmentos
matrix-unit-first-quote = Primera cita
matrix-unit-quotes = Todas las citas
matrix-unit-summary = Resúmenes
matrix-unit-position = Posiciones
matrix-unit-cases-with-code = Casos en que aparece el código, de los casos de la columna
matrix-against-row = { $unit }; en % del total de la fila
matrix-against-column = { $unit }; en % de la suma de los códigos principales en la columna
matrix-against-total = { $unit }; en % de la suma de todos los códigos principales
matrix-against-words = { $unit }; por cada 1.000 palabras de personas entrevistadas en la columna
matrix-note-mentions = Los segmentos de un código y de los que están debajo son una sola mención si se superponen o se tocan, o si solo los separan espacios, etiquetas, marcas de tiempo o un turno de quien entrevista de { $n } palabras como máximo. Lo que dicen distintos hablantes nunca se une.
matrix-note-units = Una unidad cuenta una vez, tenga los segmentos que tenga, y cuenta donde un segmento contiene al menos una de sus palabras.
matrix-note-share = Las palabras de quien entrevista, las etiquetas de hablante y las marcas de tiempo no son palabras de personas entrevistadas. Una palabra cuenta una vez, esté en los segmentos que esté.
matrix-note-weight = Solo entran segmentos con peso; si son un número par se dan los dos pesos del medio cuando difieren. Una celda vacía no tiene ningún segmento con peso.
matrix-note-row = Lo que pertenece a varias columnas cuenta una vez en el total: las proporciones de una fila pueden sumar más de 100 %.
matrix-note-column = Las proporciones de los códigos principales de una columna suman 100 %; las de los códigos que están debajo van incluidas en las suyas.
matrix-note-respondent-words = Las palabras de quien entrevista, las etiquetas de hablante y las marcas de tiempo no son palabras de personas entrevistadas.
matrix-note-answers = Un segmento cuenta donde contiene palabras de una respuesta: desde detrás de la pregunta hasta la siguiente de quien entrevista.
matrix-note-not-asked = { $sign } significa: no se hizo la pregunta, según confirmó una persona.
matrix-note-not-finished = { $sign } significa: todavía ningún segmento, y no todos los documentos se terminaron con el sistema de códigos actual.
matrix-why-not-share = Una proporción ya está en relación con las palabras de las personas entrevistadas.
matrix-why-not-median = Una mediana no tiene suma con la que relacionarla.
matrix-why-not-presence = Los síes y los noes no se suman. Elija mejor casos con el código.
matrix-why-not-one-case = Cada columna es un caso. Elija grupos como columnas para ver en cuántos casos aparece un código.
matrix-why-no-text = Los resúmenes y las posiciones son de casos. Elija casos o grupos como columnas.

# What the drop-downs above the table offer.
matrix-columns-groups = Grupos de documentos
matrix-columns-sets = Conjuntos de documentos
matrix-columns-speakers = Hablantes
matrix-columns-roles = Roles en la conversación
matrix-columns-coders = Codificadores/as
matrix-columns-case-groups = Grupos de casos
matrix-columns-topics = Temas de la guía
matrix-columns-questions = Preguntas de la guía
matrix-columns-variable = Casos según { $name }
matrix-cells-mentions = Menciones
matrix-cells-units = Casos (unidades de evaluación)
matrix-cells-share = Parte de las palabras de entrevistados/as
matrix-cells-weight = Peso (mediana)
matrix-set-against = Respecto a
matrix-set-against-none = Nada
matrix-set-against-row = Total de la fila, %
matrix-set-against-column = Total de la columna, %
matrix-set-against-all = Total general, %
matrix-set-against-words = 1.000 palabras de entrevistados/as
matrix-set-against-cases = Casos de la columna
matrix-cli-columns = No hay columnas llamadas { $name }. Elija cases, documents, groups, sets, speakers, roles, coders, case-groups, topics, questions o variable:NOMBRE.
matrix-cli-column = Ninguna columna se llama { $name }. Sin --order la tabla muestra cómo se llaman.
matrix-cli-order = No hay ningún orden llamado { $name }. Elija position, name, similarity, hand o variable:NOMBRE.
matrix-cli-variable = Ninguna variable se llama { $name }. voces cases las muestra.
