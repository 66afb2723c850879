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
