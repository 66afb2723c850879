# The interview guide and where its questions were asked.

## What can be refused

project-question-under-itself = Una pregunta no puede ser repregunta de sí misma. No se movió nada.

## What was done

op-some-topic = un tema que ya no existe
op-add-guide-topic = Nuevo tema { $name } en el guion de entrevista
op-rename-guide-topic = Renombrar el tema { $name } del guion de entrevista
op-delete-guide-topics = { $n ->
        [one] Eliminar un tema del guion de entrevista
       *[other] Eliminar { $n } temas del guion de entrevista
    }
op-move-guide-topics = { $n ->
        [one] Mover un tema del guion de entrevista
       *[other] Mover { $n } temas del guion de entrevista
    }
op-add-guide-question = Nueva pregunta en el guion de entrevista
op-edit-guide-question = Editar una pregunta del guion de entrevista
op-delete-guide-questions = { $n ->
        [one] Eliminar una pregunta del guion de entrevista
       *[other] Eliminar { $n } preguntas del guion de entrevista
    }
op-move-guide-questions = { $n ->
        [one] Mover una pregunta del guion de entrevista
       *[other] Mover { $n } preguntas del guion de entrevista
    }
op-import-guide = { $n ->
        [one] Importar un guion de entrevista con una pregunta
       *[other] Importar un guion de entrevista con { $n } preguntas
    }
op-mark-questions = { $n ->
        [one] Marcar dónde se hizo una pregunta
       *[other] Marcar dónde se hicieron { $n } preguntas
    }
op-reassign-question-place = Corregir qué pregunta se hizo en { $document }
op-remove-question-places = { $n ->
        [one] Desmarcar dónde se hizo una pregunta
       *[other] Desmarcar { $n } lugares de preguntas
    }
op-set-question-statuses = { $n ->
        [one] Anotar qué pasó con una pregunta en un caso
       *[other] Anotar qué pasó con preguntas en { $n } celdas
    }
op-link-questions = { $n ->
        [one] Vincular una pregunta a { $name }
       *[other] Vincular { $n } preguntas a { $name }
    }
op-unlink-questions = { $n ->
        [one] Desvincular una pregunta de { $name }
       *[other] Desvincular { $n } preguntas de { $name }
    }
op-make-topic-codes = { $n ->
        [0] Vincular los temas del guion a sus códigos
        [one] Crear un código a partir de un tema del guion
       *[other] Crear { $n } códigos a partir de los temas del guion
    }

## The guide and what becomes of its questions

guide-title = Guion de entrevista
guide-question = Pregunta
guide-unnamed-topic = Preguntas
guide-size = { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    }, { $probes ->
        [one] una repregunta
       *[other] { $probes } repreguntas
    }
guide-imported = Nuevo en el guion: { $topics ->
        [one] un tema
       *[other] { $topics } temas
    }, { $questions ->
        [one] una pregunta
       *[other] { $questions } preguntas
    }, { $probes ->
        [one] una repregunta
       *[other] { $probes } repreguntas
    }.
guide-no-suggestions = Ningún lugar se parece a una pregunta del guion.
guide-state-answered = Preguntada y respondida
guide-state-asked = Preguntada
guide-state-answered-elsewhere = Respondida en otro lugar
guide-state-not-asked = No preguntada
guide-state-not-looked-at = Aún sin revisar
guide-note = { $state }: { $what }
guide-note-answered = está marcado dónde se hizo la pregunta y alguien del caso habla después, antes de la siguiente pregunta de quien entrevista, o una persona lo indicó.
guide-note-asked = está marcado dónde se hizo la pregunta y nadie del caso responde, o una persona lo indicó.
guide-note-answered-elsewhere = no se preguntó y se respondió donde se preguntaba otra cosa: una persona lo indicó, o un código de la pregunta está codificado en el caso.
guide-note-not-asked = una persona lo confirmó, y ningún código de la pregunta está codificado en el caso.
guide-note-not-looked-at = no hay ningún lugar marcado y nadie ha indicado nada.
guide-table-analysis = { $n ->
        [one] Preguntas del guion de entrevista, 1 caso
       *[other] Preguntas del guion de entrevista por { $n } casos
    }
guide-export-size = Extensión
guide-export-date = Fecha
guide-csv-column = { $column ->
        [topic] Tema
        [number] Número
        [question] Pregunta
        [probe] Repregunta
       *[condition] Condición
    }

## The window

guide-files-import = Importar un guion de entrevista
guide-files-export = Guardar el guion de entrevista
guide-files-table = Guardar la tabla de preguntas
guide-file-name = Guion de entrevista
guide-table-file-name = Preguntas por casos
guide-not-read = No se pudo leer este guion, así que no se importó nada ({ $detail }): { $name }
guide-back = Volver al texto
guide-places = Ubicar las preguntas
guide-menu = Más opciones del guion
guide-new-topic = Nuevo tema
guide-empty = Aún no hay guion de entrevista. Impórtelo desde texto, markdown o csv, o empiece con un tema.
guide-empty-import = Importar un guion...
guide-no-cases = Aún no hay casos: qué pasó con cada pregunta se muestra caso por caso.
guide-legend-said = subrayado: a mano
guide-column-answered = Respond.
guide-column-answered-help = En cuántos casos se preguntó y se respondió
guide-topic-said = Tema { $name }, { $n ->
        [one] 1 pregunta
       *[other] { $n } preguntas
    }
guide-codes-of = Códigos: { $codes }
guide-cell = { $number } × { $case }: { $state }
guide-cell-confirmed = Indicado por una persona: { $state }
guide-cell-coded = Un código de la pregunta está codificado en este caso.
guide-cell-click = Un clic abre el lugar.
guide-edit-topic = Nombre del tema
guide-edit-question = Texto de la pregunta
guide-edit-question-hint = La pregunta. Intro la guarda, Esc la descarta.
guide-edit-condition = Cuándo se hace la repregunta
guide-edit-condition-hint = Si ... (cuándo se hace esta repregunta)
guide-pick-question = ¿Qué pregunta se hizo aquí?
guide-pick-question-hint = Número o palabras de la pregunta
guide-pick-code = ¿Qué código debería aportar la pregunta?
guide-pick-code-hint = Nombre del código
guide-pick-answers = ¿Con qué código se codifican las respuestas?
guide-menu-edit = Editar
guide-menu-new-question = Nueva pregunta debajo
guide-menu-new-probe = Nueva repregunta
guide-menu-link = Vincular a un código...
guide-menu-unlink = Desvincular de «{ $name }»
guide-menu-code-answers = Codificar las respuestas...
guide-menu-delete = Eliminar
guide-menu-open = Abrir { $place }
guide-menu-take-back = Volver a lo que indican los lugares
guide-menu-make-codes = Crear códigos a partir de los temas
guide-menu-import = Importar un guion...
guide-menu-export = Guardar el guion...
guide-menu-export-table = Guardar la tabla...
guide-menu-mark = Aquí se hizo una pregunta del guion...
guide-hint-no-guide = Aún no hay guion de entrevista; impórtelo o escríbalo en la página del guion.
guide-no-documents = Aún no hay documentos: importe primero entrevistas.
guide-document = Documento
guide-accept = Aceptar
guide-next = Siguiente
guide-other-question = Otra pregunta...
guide-refuse = Ninguna
guide-unmark = Desmarcar
guide-show-text = Ver en el texto
guide-progress = { $n } de { $of } confirmadas
guide-score = { $percent } %
guide-other-place = Más bien ¶ { $paragraph }: { $words }
guide-rest = { $n ->
        [one] Sin lugar para la pregunta { $numbers }.
       *[other] Sin lugar para las preguntas { $numbers }.
    }
guide-rest-not-asked = { $n ->
        [0] Nada más que confirmar
        [one] Confirmar que no se preguntó
       *[other] Confirmar { $n } como no preguntadas
    }
told-deleted-topics = { $n ->
        [one] Tema eliminado con sus preguntas
       *[other] { $n } temas eliminados con sus preguntas
    }
told-deleted-questions = { $n ->
        [one] Pregunta eliminada
       *[other] { $n } preguntas eliminadas
    }
told-topic-codes = { $n ->
        [0] Todos los temas tienen su código
        [one] Un código creado a partir de un tema
       *[other] { $n } códigos creados a partir de temas
    }
told-coded-answers = { $n ->
        [0] No queda ninguna respuesta por codificar
        [one] Una respuesta codificada
       *[other] { $n } respuestas codificadas
    }
command-show-guide = Guion de entrevista
command-show-guide-help = Muestra el guion de entrevista y qué pasó con sus preguntas en cada caso.
command-import-guide = Importar un guion de entrevista...
command-import-guide-help = Lee temas, preguntas y repreguntas de texto, markdown o csv.
command-export-guide = Guardar el guion de entrevista...
command-export-guide-help = Escribe el guion como docx, markdown, html o csv.
command-mark-question = Aquí se hizo una pregunta...
command-mark-question-help = En el texto: marca el turno o la selección como lugar de una pregunta del guion.
command-guide-codes = Crear códigos a partir de los temas del guion
command-guide-codes-help = Crea un código de primer nivel de cada tema que no tenga, y le vincula sus preguntas.
guide-prompt-asked = { $n ->
        [one] Responde a la pregunta { $numbers }
       *[other] Responde a las preguntas { $numbers }
    }
guide-prompt-else = { $n ->
        [one] Surgió con la pregunta { $numbers }, que apunta a otra cosa
       *[other] Surgió con las preguntas { $numbers }, que apuntan a otra cosa
    }
guide-prompt-unprompted = Surgió sin preguntar
guide-flag = Pregunta { $number }: { $text }
command-export-guide-table = Guardar la tabla de preguntas...
command-export-guide-table-help = Escribe las preguntas del guion por casos como xlsx o csv.
guide-prompt-with = { $n ->
        [one] Surgió con la pregunta { $numbers }
       *[other] Surgió con las preguntas { $numbers }
    }
