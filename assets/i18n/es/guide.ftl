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
