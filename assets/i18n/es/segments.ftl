# segments
# Lo que se hace con las codificaciones y las consultas guardadas, como lo cuenta el historial.
op-recode-codings = { $n ->
        [one] Asignar el código { $name } a una codificación
       *[other] Asignar el código { $name } a { $n } codificaciones
    }
op-recode-to-new-code = { $n ->
        [one] Asignar el código nuevo { $name } a una codificación
       *[other] Asignar el código nuevo { $name } a { $n } codificaciones
    }
op-add-saved-query = Guardar la consulta { $name }
op-rename-saved-query = Cambiar el nombre de la consulta { $name }
op-update-saved-query = Cambiar la consulta { $name }
op-delete-saved-query = Eliminar una consulta guardada
op-some-query = una consulta que ya no está
