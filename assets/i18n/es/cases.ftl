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

command-show-case-table = Casos y variables
command-show-case-table-help = Muestra la tabla de casos y variables, que se escribe como una hoja de cálculo.

## La tabla de casos

cases-title = Casos y variables
cases-count = { $of ->
    [one] 1 caso
   *[other] { $n } casos
}
cases-count-of = { $n } de { $of } casos
cases-empty = Aún no hay casos ni variables. Pegue una tabla de una hoja de cálculo, importe una o empiece con una variable.
cases-empty-button = Empezar con una variable
cases-column-name = Caso
cases-column-documents = Documentos
cases-column-groups = Grupos
cases-category-column = { $name } (categoría)
cases-new-case = Nuevo caso
cases-new-case-here = Nuevo caso...
cases-new-name = Caso { $n }
cases-new-variable = Nueva variable
cases-variable-name = Nombre de la variable
cases-variables = Administrador de variables
cases-cell = Celda
cases-cell-label = { $case }, { $column }: { $value }
cases-column-menu = Ordenar y filtrar { $name }
cases-assign-hint = Haga clic para asignar documentos y hablantes.
cases-find-document = Buscar un documento o hablante
cases-no-document = Ningún documento tiene esto en su nombre.
cases-find-group = Buscar un grupo o nombrar uno nuevo
cases-new-group-named = Nuevo grupo «{ $name }»
cases-yes = sí
cases-no = no
cases-sort-up = Ordenar de menor a mayor
cases-sort-down = Ordenar de mayor a menor
cases-sort-none = Volver al orden propio de los casos
cases-keep-order = Conservar este orden
cases-filter = Filtro
cases-filter-contains = Contiene
cases-filter-empty = Celdas vacías
cases-filter-clear = Quitar el filtro
cases-filter-remove = Quitar el filtro { $filter }
cases-empty-cell = vacía
cases-make-set = { $n ->
    [one] Conjunto con el documento
   *[other] Conjunto con estos { $n } documentos
}
cases-make-group = Grupo con estos casos
cases-rename-variable = Cambiar el nombre
cases-kind = Tipo
cases-kind-text = Texto
cases-kind-number = Número
cases-kind-date = Fecha
cases-kind-boolean = Sí o no
cases-kind-single = Selección única
cases-kind-multiple = Selección múltiple
cases-manage-variable = Valores y etiquetas...
cases-move-left = Mover a la izquierda
cases-move-right = Mover a la derecha
cases-delete-variable = Eliminar la variable
cases-put-in-group = Poner en un grupo
cases-manage-groups = Grupos de casos...
cases-no-groups = Aún no hay grupos.
cases-group-name = Nombre de un grupo nuevo
cases-new-group = Nuevo grupo
cases-new-group-hint = { $n ->
    [0] El grupo empieza vacío.
    [one] El caso seleccionado entra en él.
   *[other] Los { $n } casos seleccionados entran en él.
}
cases-delete-group = Eliminar el grupo { $name }; sus casos quedan
cases-rename-group = Cambiar el nombre del grupo { $name }
cases-close = Cerrar
cases-delete = { $n ->
    [one] Eliminar el caso
   *[other] Eliminar { $n } casos
}

## Lo que se hizo

cases-told-cells = { $n ->
    [one] Una celda escrita.
   *[other] { $n } celdas escritas.
}
cases-told-deleted = { $n ->
    [one] Un caso eliminado; sus documentos quedan.
   *[other] { $n } casos eliminados; sus documentos quedan.
}
cases-told-variables = { $n ->
    [one] Una variable eliminada con sus valores.
   *[other] { $n } variables eliminadas con sus valores.
}
cases-told-group = { $n ->
    [one] Grupo { $name } con 1 caso.
   *[other] Grupo { $name } con { $n } casos.
}
cases-told-set = { $n ->
    [one] Conjunto { $name } con 1 documento.
   *[other] Conjunto { $name } con { $n } documentos.
}

## Pegar

cases-paste-title = ¿Pegar en la tabla?
cases-paste-cells = { $n ->
    [one] Se escribirá una celda.
   *[other] Se escribirán { $n } celdas.
}
cases-paste-new = { $n ->
    [one] El bloque pasa del último caso: se hará un caso nuevo.
   *[other] El bloque pasa del último caso: se harán { $n } casos nuevos.
}
cases-paste-left-out = { $n ->
    [one] Una de sus columnas no tiene variable aquí y queda fuera.
   *[other] { $n } de sus columnas no tienen variable aquí y quedan fuera.
}
cases-paste-done = Pegar

## Importar y exportar

cases-import = Importar una tabla de casos...
cases-export = Exportar la tabla de casos...
cases-files-import = Importar una tabla de casos
cases-files-export = Exportar la tabla de casos
cases-file-name = casos
cases-file-not-read = No se pudo leer el archivo, así que no se cambió nada. El sistema dice { $detail }: { $name }
cases-import-title = ¿Importar esta tabla de casos?
cases-import-nothing = { $n ->
    [0] La tabla no trae nada.
    [one] No hay nada nuevo: su única celda ya está aquí.
   *[other] No hay nada nuevo: sus { $n } celdas ya están aquí.
}
cases-import-new-cases = { $n ->
    [one] 1 caso nuevo
   *[other] { $n } casos nuevos
}
cases-import-new-variables = { $n ->
    [one] 1 variable nueva
   *[other] { $n } variables nuevas
}
cases-import-new-values = { $n ->
    [one] 1 celda vacía recibe un valor
   *[other] { $n } celdas vacías reciben un valor
}
cases-import-categories = { $n ->
    [one] 1 valor recibe otra categoría
   *[other] { $n } valores reciben otra categoría
}
cases-import-groups = { $n ->
    [one] 1 caso se pone en un grupo
   *[other] { $n } casos se ponen en grupos
}
cases-import-parts = { $n ->
    [one] Se asigna 1 documento o hablante
   *[other] Se asignan { $n } documentos o hablantes
}
cases-import-same = { $n ->
    [one] 1 celda está igual
   *[other] { $n } celdas están iguales
}
cases-import-conflicts = { $n ->
    [one] 1 celda tiene aquí otro valor
   *[other] { $n } celdas tienen aquí otro valor
}
cases-import-unknown = Los documentos que no están aquí quedan fuera: { $names }
cases-import-variable = Variable
cases-import-stands = Está aquí
cases-import-table-has = En la tabla
cases-import-keep = Importar y conservar lo que está
cases-import-take = Importar y tomar los valores de la tabla
cases-import-done = Importar

## El administrador de una variable

cases-labels = En otros idiomas
cases-label-in = Etiqueta en { $language }
cases-proposals = { $n ->
    [one] Probablemente lo mismo
   *[other] Probablemente lo mismo ({ $n } propuestas)
}
cases-proposal-accept = Contar como «{ $name }»
cases-proposal-refuse = Mantener separados
cases-categories = { $n ->
    [one] 1 categoría
   *[other] { $n } categorías
}
cases-category-name = Categoría
cases-category-up = Subir
cases-category-down = Bajar
cases-wordings = { $n } formas escritas
cases-merge-name = Bajo qué se cuentan
cases-merge = Unir
cases-merge-help = Las tablas cuentan juntos los marcados. Los valores quedan como se escribieron.
cases-reset = Restablecer
cases-reset-help = Cada valor cuenta de nuevo por sí mismo.
cases-split-off = Contar aparte de nuevo
cases-new-option = Nueva opción
cases-delete-option = Eliminar la opción
cases-import-replaced = { $n ->
    [one] Un valor fue reemplazado por el de la tabla.
   *[other] { $n } valores fueron reemplazados por los de la tabla.
}
