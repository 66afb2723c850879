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

## colores
marks-yellow = Amarillo
marks-green = Verde
marks-blue = Azul
marks-pink = Rosa

## el lector
marks-count = { $n ->
        [one] 1 resaltado
       *[other] { $n } resaltados
    }
marks-count-tip = Muestra la lista de resaltados de este documento
marks-hint-none = Aquí no hay nada resaltado.
marks-menu-mark = Resaltar
marks-menu-unmark = Quitar el resaltado
marks-menu-title = Resaltado · { $coder }
marks-menu-code = Convertir en codificación…
marks-menu-remove = Quitar el resaltado

## la lista
side-marks = Resaltados
marks-title = { $n ->
        [one] 1 resaltado
       *[other] { $n } resaltados
    }
marks-close = Volver a los segmentos recuperados
marks-choose-all = Elegir todos
marks-scope = Qué documentos
marks-scope-document = Este documento
marks-scope-activated = Documentos activados
marks-scope-all = Todos los documentos
marks-chip = { $name }: { $n }
marks-empty = Todavía no hay resaltados. Seleccione palabras que le llamen la atención y pulse H: un resaltado no necesita código y se convierte en codificación más tarde.
marks-empty-colours = Todos los colores que hay aquí están ocultos.
marks-choose-hint = Con Ctrl o Mayús y clic se eligen varios.
marks-code = { $n ->
        [one] Convertir en codificación…
       *[other] Convertir { $n } en codificaciones…
    }
marks-remove = Quitar

## convertir resaltados en codificaciones
marks-code-title = { $n ->
        [one] Convertir un resaltado en codificación
       *[other] Convertir { $n } resaltados en codificaciones
    }
marks-code-hint = Cada pasaje resaltado recibe el código que elija. Lo que ya codificó así se queda como está.
marks-code-keep = Conservar los resaltados
marks-code-search = Codificar con…
marks-code-new = Código nuevo «{ $name }»
told-coded-marks = { $n ->
        [0] Todo esto ya estaba codificado con «{ $name }».
        [one] 1 pasaje codificado con «{ $name }».
       *[other] { $n } pasajes codificados con «{ $name }».
    }
told-removed-marks = { $n ->
        [one] 1 resaltado quitado.
       *[other] { $n } resaltados quitados.
    }

## órdenes
command-mark = Resaltar
command-mark-help = Resalta las palabras seleccionadas con el último color usado, sin código. Si se pulsa otra vez, toma el color siguiente.
command-unmark = Quitar el resaltado
command-unmark-help = Quita los resaltados de las palabras seleccionadas, o el resaltado elegido.
command-mark-yellow = Resaltar en amarillo
command-mark-yellow-help = Resalta las palabras seleccionadas en amarillo, sin código.
command-mark-green = Resaltar en verde
command-mark-green-help = Resalta las palabras seleccionadas en verde, sin código.
command-mark-blue = Resaltar en azul
command-mark-blue-help = Resalta las palabras seleccionadas en azul, sin código.
command-mark-pink = Resaltar en rosa
command-mark-pink-help = Resalta las palabras seleccionadas en rosa, sin código.
command-show-marks = Resaltados
command-show-marks-help = Muestra la lista de resaltados, para ir a ellos y convertirlos en codificaciones.
