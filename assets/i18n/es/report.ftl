# Informes, el anexo, y lo que contienen sus archivos

report-table = Tabla
report-long-column = Columna
report-long-value = Valor
report-long-of = De
report-own-segments = Segmentos propios
report-percent-segments = % de segmentos
report-passages = Pasajes
report-percent-passages = % de pasajes
report-percent-documents = % de documentos
report-percent-cases = % de casos
report-all = Todos los códigos
report-note-own = Los segmentos propios son los del código mismo, sin los códigos debajo de él; la suma de todos los códigos da todos los segmentos.
report-note-passages = Un pasaje es un lugar distinto de un documento, por muchos segmentos que tenga. Los porcentajes se refieren a todos los segmentos, pasajes, documentos y casos que participan.
report-note-by-case = Bajo el nombre de un caso están sus segmentos.
report-document = Documento
report-case = Caso
report-material = Material
report-recorded = Fecha de grabación
report-mode = Modalidad
report-minutes = Minutos
report-words = Palabras
report-respondent-words = Palabras de entrevistados
report-sum = Suma
report-median = Mediana
report-note-words = Las etiquetas de hablante, las marcas de tiempo y los signos de transcripción no son palabras.
report-number = N.º
report-condition = Se pregunta si
report-question = Pregunta
report-rules = Reglas de transcripción
report-sign = Signo
report-meaning = Significado
report-times = Veces
report-note-signs = Los textos sin convención están escritos como fueron transcritos: sus paréntesis son paréntesis.
report-sign-pause = Silencio; un número es su duración en segundos
report-sign-non-verbal = Algo que se hizo y no se dijo: risa, suspiro, respiración
report-sign-unclear = Algo que no se entendió
report-sign-uncertain = Palabras que quizá se oyeron así
report-sign-overlap = Palabras que dos dijeron a la vez
report-sign-break-off = Una palabra u oración interrumpida
report-sign-comment = Una nota de quien transcribe, o cómo se dijo algo
report-sign-prosody = Alargamiento, tono y volumen
report-place = Lugar
report-segment = Segmento
report-translation = Traducción
report-no-segment = Ningún segmento
report-note-places = Los lugares nombran el documento y el número que se cita, tal como está en el margen de la transcripción.
report-summary = Resumen
report-of-group = { $name } (n = { $n })
report-percent-of-group = % de { $name }
report-cli-variable = No hay ninguna variable «{ $name }». Indique --by cases, groups o el nombre de una variable.
report-cli-which = No hay ninguna tabla «{ $which }». Hay: { $names }.
report-frequencies = { $n ->
    [one] Frecuencias de códigos (1 código)
   *[other] Frecuencias de códigos ({ $n } códigos)
}
report-note-documents = { $n ->
    [one] Participa un documento.
   *[other] Participan { $n } documentos.
}
report-cases = { $n ->
    [one] Tabla de casos (1 caso)
   *[other] Tabla de casos ({ $n } casos)
}
report-interviews = { $n ->
    [one] Resumen de las entrevistas (1 documento)
   *[other] Resumen de las entrevistas ({ $n } documentos)
}
report-note-minutes = { $n ->
    [one] De un documento no se indican minutos.
   *[other] De { $n } documentos no se indican minutos.
}
report-guide = { $n ->
    [one] Guía de entrevista (1 pregunta)
   *[other] Guía de entrevista ({ $n } preguntas y repreguntas)
}
report-evidence = { $n ->
    [one] Evidencia (1 segmento)
   *[other] Evidencia ({ $n } segmentos)
}
report-summaries = { $n ->
    [one] Resúmenes (1 resumen)
   *[other] Resúmenes ({ $n } resúmenes)
}
report-note-convention = { $n ->
    [one] { $convention }: { $documents }.
   *[other] { $convention } ({ $n }): { $documents }.
}
report-analysis = { $name ->
   *[matrix] Códigos por casos
    [frequencies] Frecuencias de códigos
    [cases] Tabla de casos
    [interviews] Resumen de las entrevistas
    [guide] Guía de entrevista
    [questions] Preguntas por casos
    [transcription_rules] Reglas de transcripción
    [codebook] Guía de codificación
    [cooccurrence] Códigos por códigos
    [similarity] Similitud de casos
    [saturation] Códigos nuevos por caso
    [configurations] Configuraciones de códigos
    [sequence] Secuencia de códigos
    [voices] Equilibrio de voces
    [words] Palabras por frecuencia
    [evidence] Evidencia
    [summaries] Resúmenes
}
report-appendix = Anexo
report-file = Informe
report-as-of = Estado al
report-categories = Sistema de categorías con codificaciones y casos
report-material-size = Material
report-size = { $documents } documentos, { $cases } casos, { $codes } códigos, { $segments } segmentos codificados
report-labels = Nombres de los códigos
report-progress = Paso { $n } de { $of }
report-error-no-libreoffice = El PDF lo crea LibreOffice, que no se encontró en este equipo. Escriba .docx u .odt, o instale LibreOffice.
report-error-no-pdf = LibreOffice no creó ningún PDF. Escriba .odt e imprímalo desde allí.
report-cli-several = Hay varios informes: { $names }. Indique uno de ellos.
report-unread = El informe «{ $name }» fue creado con una versión más nueva de Voces y no se puede leer aquí.
report-cli-none = { $n ->
    [0] No hay ningún informe «{ $name }»; este proyecto no guarda ninguno.
   *[other] No hay ningún informe «{ $name }». Hay: { $names }.
}
