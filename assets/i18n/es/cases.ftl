# Cases, variables, their values and groups.

## Operaciones, como las nombran el historial y deshacer.

op-some-case-group = un grupo que ya no está
op-some-variable = una variable que ya no está
op-move-cases = { $n ->
        [one] Mover un caso
       *[other] Ordenar { $n } casos
    }
op-add-case-parts = { $n ->
        [one] Asignar un documento o hablante al caso { $name }
       *[other] Asignar { $n } documentos o hablantes al caso { $name }
    }
op-remove-case-parts = { $n ->
        [one] Quitar un documento o hablante del caso { $name }
       *[other] Quitar { $n } documentos o hablantes del caso { $name }
    }
op-edit-case-table = { $n ->
        [one] Cambiar un caso en la tabla de casos
       *[other] Cambiar { $n } casos en la tabla de casos
    }
op-add-case-group = Grupo de casos nuevo { $name }
op-rename-case-group = Cambiar el nombre del grupo de casos { $name }
op-delete-case-group = Eliminar un grupo de casos
op-move-case-groups = { $n ->
        [one] Mover un grupo de casos
       *[other] Mover { $n } grupos de casos
    }
op-put-in-case-group = { $n ->
        [one] Poner un caso en el grupo { $name }
       *[other] Poner { $n } casos en el grupo { $name }
    }
op-take-from-case-group = { $n ->
        [one] Sacar un caso del grupo { $name }
       *[other] Sacar { $n } casos del grupo { $name }
    }
op-rename-variable = Cambiar el nombre de la variable { $name }
op-set-variable-kind = Cambiar el tipo de la variable { $name }
op-delete-variables = { $n ->
        [one] Eliminar una variable
       *[other] Eliminar { $n } variables
    }
op-move-variables = { $n ->
        [one] Mover una variable
       *[other] Mover { $n } variables
    }
op-add-value-options = { $n ->
        [one] Agregar una opción a la variable { $name }
       *[other] Agregar { $n } opciones a la variable { $name }
    }
op-delete-value-options = { $n ->
        [one] Eliminar una opción de la variable { $name }
       *[other] Eliminar { $n } opciones de la variable { $name }
    }
op-set-categories = { $n ->
        [one] Recodificar un valor de la variable { $name }
       *[other] Recodificar { $n } valores de la variable { $name }
    }
op-rename-category = Cambiar el nombre de una categoría de la variable { $name }
op-order-categories = Ordenar las categorías de la variable { $name }
op-set-variable-label = Cambiar una etiqueta de la variable { $name }

## Lo que no corresponde al tipo de su variable.

cases-unfit-number = Esto no es un número.
cases-doubtful-number = El signo puede separar miles o decimales, así que esto no cuenta como número. Escriba los decimales completos (1,50) o quite el signo.
cases-unfit-date = Esto no es una fecha.
cases-doubtful-date = No se sabe cuál es el día y cuál el mes, así que esto no cuenta como fecha. Escriba 2024-11-03 o 3.11.2024.
cases-unfit-truth = Esto no es ni sí ni no.
cases-unfit-option = Esto no es ninguna de las opciones.
cases-unfit-several = Aquí hay varios valores y la variable admite uno.
