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
