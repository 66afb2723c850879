# coding: applying codes by hand, joining, favourites, who codes

coding-joined = { $n ->
    [one] Se unió con un segmento codificado del mismo código que se solapaba.
   *[other] Se unió con { $n } segmentos codificados del mismo código que se solapaban.
}
coding-told-and-joined = { $told } { $n ->
    [one] Se unió un segmento codificado que se solapaba.
   *[other] Se unieron { $n } segmentos codificados que se solapaban.
}
coding-stands-already = { $n ->
    [one] Este pasaje ya tiene el código «{ $name }». No se cambió nada.
   *[other] Este pasaje ya tiene estos códigos. No se cambió nada.
}
coding-weight = peso { $weight }

## Weights that differ

coding-weights-title = ¿Qué peso queda?
coding-weights-hint = Los segmentos codificados que se solapan se unen en uno, y sus pesos son distintos ({ $weights }).
coding-weights-hint-merge = Los segmentos codificados que se solapan se unen en uno, y algunos tienen pesos distintos.
coding-weight-highest = { $weight }, el mayor
coding-weight-oldest = { $weight }, el del segmento codificado primero
coding-weight-newest = { $weight }, el del segmento codificado al final
coding-weight-none = Sin peso
coding-weight-always-highest = Siempre el mayor
coding-weight-always-oldest = El del segmento codificado primero
coding-weight-always-newest = El del segmento codificado al final
coding-weight-always-none = Sin peso donde sean distintos

## Favourites

coding-favourites = Favoritos
coding-no-favourite = Todavía no hay ningún código en el { $digit }. Para ponerlo, pulse Alt+{ $digit } sobre él en el cuadro de códigos (Intro).
coding-favourite-set = «{ $name }» está ahora en el { $digit }.

## Staying on one code

coding-stay = Cada selección se codifica con
coding-stay-hint = Suelte una selección o pulse Intro. Esc termina.
coding-stay-leave = Terminar

## Who codes

coding-coder-tip = Elegir quién codifica y en qué pasada
coding-coder-who = Quién codifica
coding-coder-rename = Cambiar el nombre de { $name }
coding-coder-name = Nombre de quien codifica
coding-coder-keep = Guardar el nombre
coding-coder-new = Iniciales de otra persona
coding-coder-add = Añadir a esta persona
coding-run = Pasada
coding-run-main = pasada principal
coding-run-pilot = piloto { $n }
coding-run-intra = otra vez la misma persona
coding-run-second = segunda persona
coding-run-main-tip = La codificación de la que se cuentan los resultados.
coding-run-pilot-tip = Una prueba del sistema de códigos antes de la pasada principal.
coding-run-pilot-number = Número del piloto
coding-run-intra-tip = La misma persona codifica otra vez el material, para ver si coincide consigo misma.
coding-run-second-tip = Otra persona codifica el material por su cuenta, para ver si ambas coinciden.
coding-run-hint = Las pasadas y las personas nunca se mezclan: lo codificado en una no se une con otra.

## Cards and boxes

coding-box-unmark = No aplicar { $name }
coding-box-hint = Tab marca varios · Ctrl+Intro deja el cuadro abierto · Alt+1…9 hace un favorito
coding-pick-comment = ¿Comentar qué segmento codificado?
coding-pick-weigh = ¿Peso de qué segmento codificado?
coding-weight-label = Peso, de 0 a 100
coding-weight-slider = Deslizar hasta un peso
coding-weight-save = Guardar el peso
coding-weight-clear = Sin peso
coding-weight-wrong = Un peso es un número de 0 a 100.
coding-hint-no-coding = Aquí no hay nada codificado.
coding-hint-no-turn = Aquí no hay ningún turno de habla.
coding-hint-no-answer = Aquí no responde nadie.
coding-menu-turn = Seleccionar el turno
coding-menu-answer = Seleccionar toda la respuesta
coding-menu-stay = Seguir con «{ $name }»
coding-menu-favourites = Favoritos
coding-menu-select = Seleccionar estas palabras

## Commands

command-comment-coding = Comentar el segmento codificado…
command-comment-coding-help = En el texto: escribe un comentario sobre el segmento codificado elegido o bajo el cursor.
command-weigh-coding = Peso del segmento codificado…
command-weigh-coding-help = En el texto: da un peso de 0 a 100 al segmento codificado elegido o bajo el cursor.
command-select-turn = Seleccionar el turno
command-select-turn-help = En el texto: selecciona lo que dice sin interrupción quien habla donde está el cursor.
command-select-answer = Seleccionar toda la respuesta
command-select-answer-help = En el texto: selecciona todos los turnos de quien responde hasta la próxima pregunta. Las intervenciones breves (hasta cinco palabras, sin pregunta) quedan dentro.
command-stay-on-code = Seguir con un código
command-stay-on-code-help = Codifica cada selección con el último código aplicado, o con el elegido, hasta Esc.
command-who-codes = Codificador/a y pasada…
command-who-codes-help = Elige quién codifica, y si en la pasada principal, un piloto o una repetición.
command-favourite-1 = Aplicar el favorito 1
command-favourite-1-help = En el texto: aplica a la selección el código que está en el 1.
command-favourite-2 = Aplicar el favorito 2
command-favourite-2-help = En el texto: aplica a la selección el código que está en el 2.
command-favourite-3 = Aplicar el favorito 3
command-favourite-3-help = En el texto: aplica a la selección el código que está en el 3.
command-favourite-4 = Aplicar el favorito 4
command-favourite-4-help = En el texto: aplica a la selección el código que está en el 4.
command-favourite-5 = Aplicar el favorito 5
command-favourite-5-help = En el texto: aplica a la selección el código que está en el 5.
command-favourite-6 = Aplicar el favorito 6
command-favourite-6-help = En el texto: aplica a la selección el código que está en el 6.
command-favourite-7 = Aplicar el favorito 7
command-favourite-7-help = En el texto: aplica a la selección el código que está en el 7.
command-favourite-8 = Aplicar el favorito 8
command-favourite-8-help = En el texto: aplica a la selección el código que está en el 8.
command-favourite-9 = Aplicar el favorito 9
command-favourite-9-help = En el texto: aplica a la selección el código que está en el 9.
