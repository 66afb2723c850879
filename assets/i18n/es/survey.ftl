# Surveys: tables whose rows are cases.

# -- what was done --
op-import-survey = Importar una encuesta de { $n ->
    [one] una persona
   *[other] { $n } personas
    } con { $documents ->
    [one] un documento
   *[other] { $documents } documentos
    }
op-set-document-details = { $n ->
    [one] Cambiar las propiedades de un documento
   *[other] Cambiar las propiedades de { $n } documentos
    }

# -- what a column becomes --
survey-role-left-out = Se omite
survey-role-case = Nombre del caso
survey-role-open = Pregunta abierta
survey-role-text = Texto
survey-role-number = Número
survey-role-date = Fecha
survey-role-boolean = Sí o no
survey-role-single = Opción única
survey-role-multiple = Opción múltiple

# -- words in what is stored --
survey-questionnaire = Cuestionario
survey-respondent = E

# -- the command --
survey-unknown-column = La encuesta no tiene ninguna columna «{ $name }»: nómbrela como en el encabezado o por su número. No se importó nada.
survey-unknown-role = Una columna no puede ser «{ $name }»: existen open, text, number, date, yes-no, single, multiple y out. No se importó nada.
survey-again = Las respuestas de este archivo ya están en el proyecto, como «{ $name }» y otras. No se importó nada.
survey-would-import = { $n ->
    [one] Se importaría una persona; no se guardó nada.
   *[other] Se importarían { $n } personas; no se guardó nada.
    }
survey-imported = Se importaron { $n ->
    [one] una persona
   *[other] { $n } personas
    } ({ $new } casos nuevos), { $variables ->
    [one] una variable
   *[other] { $variables } variables
    } y { $documents ->
    [one] un documento
   *[other] { $documents } documentos
    }.

# -- the window --
command-import-survey = Importar encuesta…
command-import-survey-help = Crea casos, variables y documentos a partir de una tabla de respuestas: csv, xlsx, xls u ods.
survey-files-title = Importar una encuesta
survey-title = Encuesta: { $name }
survey-reading = Leyendo el archivo…
survey-storing = Guardando las respuestas…
survey-close = Cerrar
survey-done = Importar
survey-read = { $rows ->
    [one] Una persona
   *[other] { $rows } personas
    }, { $columns ->
    [one] una columna
   *[other] { $columns } columnas
    }, { $headers ->
    [one] una fila de encabezados
   *[other] { $headers } filas de encabezados
    }.
survey-sheet = Otra hoja
survey-name-of = Nombre de la columna { $n }
survey-role-of = En qué se convierte la columna { $n }
survey-separator = Lo que separa varias respuestas en una celda
survey-answers = { $n ->
    [one] Una respuesta
   *[other] { $n } respuestas
    }, { $different } { $different ->
    [one] distinta
   *[other] distintas
    }{ $missing ->
    [0] {""}
    [one] , una marcada como perdida
   *[other] , { $missing } marcadas como perdidas
    }
survey-preview = El primer documento
survey-no-document = Ninguna columna es una pregunta abierta: se importan solo casos y variables, sin documentos.
survey-per-case = Un documento por caso, con las preguntas como títulos
survey-per-answer = Un documento por respuesta
survey-group = Grupo de documentos
survey-expected = { $cases ->
    [one] Un caso
   *[other] { $cases } casos
    }, { $variables ->
    [one] una variable
   *[other] { $variables } variables
    }, { $documents ->
    [one] un documento
   *[other] { $documents } documentos
    }
survey-twice = Dos variables se llaman «{ $name }»: dé otro nombre a una u omítala.
survey-stopped = La importación se detuvo; no se guardó nada.
