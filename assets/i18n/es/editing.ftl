# Correcting texts, and what happens to codings then.
command-toggle-times = Marcas de tiempo en el texto
command-toggle-times-help = Muestra u oculta las marcas de tiempo en el texto. Las ocultas siguen contando y se copian; el puntero junto a un párrafo dice cuándo se dijo.

op-edit-text = Corregir el texto de { $name }
op-replace-words = { $n ->
        [one] Reemplazar 1 pasaje
       *[other] Reemplazar { $n } pasajes
    } { $documents ->
        [one] en 1 documento
       *[other] en { $documents } documentos
    }
op-settle-detached = { $n ->
        [one] Resolver 1 segmento codificado sin texto
       *[other] Resolver { $n } segmentos codificados sin texto
    }
op-set-cite-by = Cambiar por qué número se citan los pasajes

project-edit-other-text = El texto ha cambiado entretanto; no se corrigió nada. Inténtelo de nuevo.
project-edit-impossible = Estas correcciones se solapan o quedan fuera del texto; no se corrigió nada.
project-text-too-long = { $document } superaría los { $max } caracteres; no se corrigió nada.
project-not-detached = Solo puede resolverse un segmento codificado cuyo texto se borró.

command-edit-text = Corregir el texto
command-edit-text-help = Permite escribir en el texto, o termina de hacerlo. Codificaciones, memos y marcas siguen en sus palabras; mientras se corrige, las teclas para codificar no actúan.
editing-title = Corrección del texto
editing-hint = Codificaciones, memos y marcas siguen en sus palabras. Las teclas para codificar no actúan.
editing-done = Listo
editing-saved = todo guardado
editing-unsaved = escribiendo...
editing-refused = No se pudieron guardar las últimas palabras. Se quedan aquí hasta que se guarden.
editing-keys-off = El texto se está corrigiendo: pulse primero Esc y codifique después.
editing-cut = Cortar
editing-paste = Pegar
command-find-replace = Buscar y reemplazar...
command-find-replace-help = Reemplaza palabras en este documento o en varios. Antes se ven todos los resultados y cada uno puede dejarse fuera; las codificaciones siguen en sus palabras.
replace-title = Buscar y reemplazar
replace-find = Buscar
replace-with = Reemplazar por
replace-regex-help = En las palabras de reemplazo, $1 es lo que encontró el primer grupo.
replace-in-this = En { $document }
replace-in-activated = { $n ->
        [one] En 1 documento activado
       *[other] En { $n } documentos activados
    }
replace-in-all = { $n ->
        [one] En el único documento
       *[other] En los { $n } documentos
    }
replace-empty = Escriba las palabras que busca. Aquí se ve antes lo que se reemplazaría.
replace-bad-regex = Esto no es una expresión regular.
replace-all = Todos
replace-none = Ninguno
replace-outcome = { $n ->
        [0] No se reemplaza nada
        [one] 1 resultado
       *[other] { $all } resultados
    } · { $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    } · { $touched ->
        [0] no cambia ningún segmento codificado
        [one] cambia 1 segmento codificado
       *[other] cambian { $touched } segmentos codificados
    }
replace-lost = { $n ->
        [one] 1 se queda sin texto
       *[other] { $n } se quedan sin texto
    }
replace-too-many = Más de { $max } resultados: elija menos documentos u otras palabras.
replace-done = { $n ->
        [one] Reemplazar 1 resultado
       *[other] Reemplazar { $all } resultados
    }
replace-told = { $n ->
        [one] 1 resultado reemplazado
       *[other] { $all } resultados reemplazados
    } { $documents ->
        [one] en 1 documento.
       *[other] en { $documents } documentos.
    }
side-detached = Segmentos sin texto
command-show-detached = Segmentos codificados sin texto
command-show-detached-help = Muestra los segmentos codificados que perdieron todo su texto al corregirlo. Cada uno puede eliminarse o ponerse en otras palabras.
detached-title = { $n ->
        [0] Segmentos sin texto
        [one] 1 segmento sin texto
       *[other] { $n } segmentos sin texto
    }
detached-choose-all = Elegir todos
detached-empty = Ningún segmento codificado está sin texto. Si se borran todas las palabras de uno, queda aquí hasta que usted decida.
detached-hint = Se quedan aquí y no se cuentan en ningún lugar hasta que usted decida. Seleccione en el texto las palabras en que ponerlos.
detached-set = Poner en la selección
detached-set-how = Elija segmentos aquí y seleccione palabras en el texto.
detached-delete = { $n ->
        [0] Eliminar
        [one] Eliminar 1
       *[other] Eliminar { $n }
    }
detached-told = { $n ->
        [one] 1 segmento codificado perdió todo su texto. Queda en una lista hasta que usted decida.
       *[other] { $n } segmentos codificados perdieron todo su texto. Quedan en una lista hasta que usted decida.
    }
detached-told-show = Mostrar
detached-told-deleted = { $n ->
        [one] Se eliminó 1 segmento codificado sin texto.
       *[other] Se eliminaron { $n } segmentos codificados sin texto.
    }
detached-told-set = { $n ->
        [one] 1 segmento codificado se puso en la selección.
       *[other] { $n } segmentos codificados se pusieron en la selección.
    }
detached-count = { $n ->
        [one] 1 segmento codificado sin texto en este documento
       *[other] { $n } segmentos codificados sin texto en este documento
    }
command-cite-by-paragraph = Citar por párrafo
command-cite-by-paragraph-help = Numera y cita los pasajes del estudio por párrafos; las líneas vacías no cuentan. Es una decisión del estudio, igual para quienes trabajan en él.
command-cite-by-turn = Citar por turno
command-cite-by-turn-help = Numera y cita los pasajes del estudio por turnos; los documentos sin turnos, por párrafos. Es una decisión del estudio, igual para quienes trabajan en él.
cite-by-told-paragraph = Los pasajes se citan por párrafo.
cite-by-told-turn = Los pasajes se citan por turno.
replace-keep-capitals = Mayúsculas como estaban
