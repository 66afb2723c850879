# El árbol de códigos, los conjuntos de favoritos, las etiquetas y la ficha de reglas.

codes-pane-menu = Más sobre el árbol de códigos
codes-close-all = Mostrar solo las categorías principales
codes-open-all = Mostrar todos los niveles
codes-show-levels = Mostrar { $n } niveles
codes-count-all = Números con subcódigos
codes-count-own = Números sin subcódigos
codes-count-activated = { $own } propios, { $all } con subcódigos, en los documentos activados
codes-sort = Ordenar subcódigos
codes-sort-name = Por nombre
codes-sort-frequency = Por frecuencia
codes-sort-all-name = Ordenar todo por nombre
codes-sort-all-frequency = Ordenar todo por frecuencia
codes-sort-help = Escribe el orden en el árbol de códigos; se puede deshacer, y después los códigos se pueden mover a mano.
codes-told-sorted = El árbol de códigos está ordenado.
codes-told-sorted-under = Lo que está debajo de «{ $name }» está ordenado.
codes-cut = Cortar
codes-copy = Copiar
codes-paste = Pegar dentro
codes-paste-top = Pegar como categoría principal
codes-split = Dividir…
codes-menu-several = { $n ->
        [one] { $n } código
       *[other] { $n } códigos
    }
codes-activate-only-these = Activar solo estos
codes-delete-several = Eliminar códigos
codes-has-memo = Tiene un memo
codes-has-both = Tiene una definición o una regla, y un memo
codes-has-definition = Tiene una definición o una regla
codes-drop-merge = Unir con { $name }
codes-drop-merge-one = Una los códigos de uno en uno
codes-merge-hint = { $n ->
        [0] No tiene segmentos codificados; sus subcódigos pasan allí y el código termina. Se puede deshacer.
        [one] Su segmento codificado y sus subcódigos pasan allí y el código termina. Se puede deshacer.
       *[other] Sus { $n } segmentos codificados y sus subcódigos pasan allí y el código termina. Se puede deshacer.
    }
codes-told-split = { $n ->
        [one] Un segmento codificado pasó de «{ $from }» a «{ $to }».
       *[other] { $n } segmentos codificados pasaron de «{ $from }» a «{ $to }».
    }
color-title-several = Color de { $n } códigos

split-title = Dividir «{ $name }»
split-into = Adónde van
split-new = Subcódigo nuevo
split-name = Nombre del subcódigo
split-all = Elegir todos
split-none = No elegir ninguno
split-chosen = { $n } de { $all } elegidos
split-done = Mover

command-cut-codes = Cortar códigos
command-cut-codes-help = En el árbol de códigos: toma los códigos elegidos para moverlos con todo lo que está debajo y todos los segmentos codificados.
command-copy-codes = Copiar códigos
command-copy-codes-help = En el árbol de códigos: toma los códigos elegidos para hacer copias sin segmentos codificados.
command-paste-codes = Pegar códigos
command-paste-codes-help = En el árbol de códigos: pone los códigos cortados o copiados debajo del elegido.
command-color-codes = Color de los códigos…
command-color-codes-help = Da a los códigos elegidos un color cualquiera.
command-split-code = Dividir código…
command-split-code-help = Pasa segmentos codificados elegidos del código a un subcódigo o a otro código.
command-merge-code = Unir código con…
command-merge-code-help = Pasa los segmentos codificados y subcódigos del código a otro y lo termina.
command-delete-codes = Eliminar códigos
command-delete-codes-help = En el árbol de códigos: elimina los códigos elegidos con todo lo que está debajo y sus segmentos codificados. Se puede deshacer.
command-sort-codes-name = Ordenar códigos por nombre
command-sort-codes-name-help = Ordena el árbol de códigos por nombres, en todos los niveles. Se puede deshacer.
command-sort-codes-frequency = Ordenar códigos por frecuencia
command-sort-codes-frequency-help = Pone primero los códigos más usados, en todos los niveles del árbol. Se puede deshacer.
command-close-codes = Mostrar solo las categorías principales
command-close-codes-help = Oculta todos los subcódigos en el árbol de códigos.
command-open-codes = Mostrar todos los niveles de códigos
command-open-codes-help = Muestra todos los subcódigos en el árbol de códigos.
command-count-own = Contar códigos sin subcódigos
command-count-own-help = Muestra junto a cada código del árbol el número de sus propios segmentos codificados.
command-count-all = Contar códigos con subcódigos
command-count-all-help = Muestra junto a cada código del árbol el número de segmentos debajo de él y de sus subcódigos.
command-focus-codes = Ir al árbol de códigos
command-focus-codes-help = Da el teclado al árbol de códigos. Esc lo devuelve al texto.
command-tree-walk = Ir a otro código
command-tree-walk-help = En el árbol de códigos: sube y baja; Inicio, Fin y las teclas de página van más lejos.
command-tree-fold = Ocultar o mostrar subcódigos
command-tree-fold-help = En el árbol de códigos: la izquierda oculta lo que está debajo o va al código de arriba, la derecha lo muestra.
command-tree-choose = Elegir varios códigos
command-tree-choose-help = En el árbol de códigos: elige todos los códigos desde donde se empezó. Espacio activa lo elegido.

card-focused = con el foco
card-pinned = fijada
card-pointer = bajo el puntero
card-picked = por elegir
card-pin = Fijar esta ficha
card-unpin = Soltar esta ficha
card-says-nothing = Todavía no hay nada escrito sobre este código.
card-stale = { $n ->
        [one] Un segmento codificado es anterior al cambio de la regla.
       *[other] { $n } segmentos codificados son anteriores al cambio de la regla.
    }
card-stale-show = Mostrarlos
card-stale-hide = Ocultarlos
card-stale-confirm = Siguen valiendo
card-stale-confirm-help = Confirma todos según la regla actual. Se puede deshacer.
card-stale-confirm-one = Sigue valiendo: { $words }
card-told-confirmed = { $n ->
        [one] Se confirmó un segmento codificado.
       *[other] Se confirmaron { $n } segmentos codificados.
    }
card-example-stands = Este segmento codificado ya es un ejemplo.

labels-title = Cómo se llama «{ $name }»
labels-short = Nombre corto
labels-short-help = Está junto a los corchetes en el margen del texto; al pasar el puntero se ve el nombre completo.
labels-name = Nombre en este idioma
labels-short-there = Nombre corto en este idioma
labels-missing = { $language } (falta)
labels-add-language = Idioma: en, es, pt-BR …
labels-add = Añadir
labels-done = Guardar
labels-edit = Nombres en otros idiomas…
labels-line-short = corto: { $name }
labels-line-there = también en { $languages }
labels-line-missing = falta en { $languages }

command-needs-coding = Primero haga clic en un segmento codificado.
command-code-labels = Nombres en otros idiomas…
command-code-labels-help = Da al código un nombre corto, y nombre, definición y regla en otros idiomas.
command-use-as-example = Usar como ejemplo de anclaje
command-use-as-example-help = Hace del segmento codificado elegido un ejemplo de anclaje de su código.

sets-menu = Favoritos
sets-favourite = Favorito
sets-digit = { $digit } { $name }
sets-no-digit = Sin dígito
sets-new = Conjunto nuevo…
sets-rename = Cambiar el nombre del conjunto…
sets-delete = Eliminar el conjunto
sets-delete-help = Sus códigos se quedan en el árbol de códigos.
sets-new-title = Conjunto nuevo de favoritos
sets-rename-title = Cambiar el nombre del conjunto de favoritos
sets-name = Nombre del conjunto
sets-done = Guardar
sets-told-deleted = Se eliminó el conjunto «{ $name }»; sus códigos se quedan.
