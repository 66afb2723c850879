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
