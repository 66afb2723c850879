# reading: resaltados

## operaciones, como las nombran el historial y deshacer
op-add-mark = Resaltar en { $document }
op-remove-marks = { $n ->
        [one] Quitar un resaltado
       *[other] Quitar { $n } resaltados
    }
op-recolor-marks = { $n ->
        [one] Cambiar el color de un resaltado
       *[other] Cambiar el color de { $n } resaltados
    }
op-code-marks = { $n ->
        [one] Convertir un resaltado en codificación de { $name }
       *[other] Convertir { $n } resaltados en codificaciones de { $name }
    }
