# Resúmenes de casos por código, y dónde se ubican los casos.

compare-view-case-columns = Un código, todos los casos
compare-view-summary-grid = Resúmenes
compare-previous-code = Código anterior
compare-next-code = Código siguiente
compare-find-code = Buscar un código
compare-find-nothing = Ningún código se llama así.

case-columns-extent = { $segments } · { $n }/{ $of } casos
case-columns-without = { $n } sin caso
case-columns-heading = { $case }: { $n ->
    [one] 1 segmento
   *[other] { $n } segmentos
}
case-columns-not-asked = No se preguntó: a este caso no se le hizo ninguna pregunta de este código.

summary-hint = Escriba qué dice este caso al respecto...
summary-name = Resumen
summary-of = Resumen de { $case }
summary-writing = Resumen, en escritura
summary-stale = Las codificaciones cambiaron desde que se escribió
summary-still-true = Sigue siendo cierto
summary-still-true-help = Dice que el resumen es cierto para las codificaciones tal como están ahora.
summary-cell = { $code } × { $case }: { $n ->
    [one] 1 segmento
   *[other] { $n } segmentos
}. { $text }
summary-cell-stale = { $code } × { $case }: { $n ->
    [one] 1 segmento
   *[other] { $n } segmentos
}, las codificaciones cambiaron desde que se escribió. { $text }
summary-extent = { $n ->
    [0] Ningún resumen todavía
    [one] 1 resumen
   *[other] { $n } resúmenes
}
summary-n-stale = { $n ->
    [one] 1 es anterior a sus codificaciones
   *[other] { $n } son anteriores a sus codificaciones
}
summary-pick = Haga clic en una celda para leer sus segmentos y escribir su resumen.
summary-title = { $n ->
    [one] Resúmenes (1 caso)
   *[other] Resúmenes ({ $n } casos)
}
summary-unit = El resumen de quien investiga; antes, entre corchetes, la posición del caso; después, el número de segmentos codificados
summary-note-without = { $n ->
    [one] Un código no tiene resumen y no aparece.
   *[other] { $n } códigos no tienen resumen y no aparecen.
}
summary-note-stale = { $n ->
    [one] Las codificaciones de un resumen cambiaron desde que se escribió: { $cells }.
   *[other] Las codificaciones de { $n } resúmenes cambiaron desde que se escribieron: { $cells }.
}

position-name = Posición
position-none = Los casos pueden ubicarse según este código: cada uno toma una de las posiciones que usted defina.
position-define = Definir posiciones...
position-not-placed = Sin ubicar
position-evidence = { $n ->
    [0] Evidencia...
    [one] Evidencia: 1 segmento
   *[other] Evidencia: { $n } segmentos
}
position-note = Nota sobre la posición
position-note-hint = Por qué está ahí...
position-edit-scale = Editar posiciones...
position-to-variable = A una variable...
position-variable-help = Escribe la posición de cada caso en una variable, en un solo paso. Si la variable ya existe, se reemplazan sus valores.
position-variable-name = Nombre de la variable
position-write-variable = Escribir
position-kind = Tipo
position-nominal = Sin orden
position-ordinal = En orden
position-ordinal-help = De menos a más, de arriba abajo.
position-option = Posición { $n }
position-option-up = Más arriba
position-option-down = Más abajo
position-option-remove = Quitar la posición
position-option-add = Agregar posición
position-scale-keep = Guardar
position-scale-drop = Cancelar
position-scale-loses = { $n ->
    [one] Con esto un caso pierde su posición.
   *[other] Con esto { $n } casos pierden su posición.
}

told-positions-variable = Las posiciones están en la variable «{ $name }».
told-deleted-comparison = Se eliminó la comparación.
told-kept-comparison = La comparación se guardó como «{ $name }».

## Comparaciones guardadas

kept-name = Comparación
kept-none = Sin guardar
kept-help = Guarde con un nombre lo que muestran las listas: siempre se cuenta de nuevo.
kept-field = Nombre de la comparación
kept-keep = Guardar con este nombre
kept-update = Guardar lo que se muestra ahora
kept-rename = Cambiar el nombre
kept-delete = Eliminar la comparación { $name }
kept-extent = Como se guardó
