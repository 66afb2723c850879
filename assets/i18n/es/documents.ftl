# documents: la lista de documentos, sus grupos y conjuntos, y la exportación de una transcripción

## operaciones, como las nombran el historial y deshacer
op-some-document-set = un conjunto que ya no existe
op-move-document-groups = { $n ->
        [one] Mover un grupo de documentos
       *[other] Mover { $n } grupos de documentos
    }
op-add-document-set = Conjunto de documentos nuevo { $name }
op-rename-document-set = Cambiar el nombre del conjunto de documentos { $name }
op-delete-document-set = Eliminar un conjunto de documentos
op-move-document-sets = { $n ->
        [one] Mover un conjunto de documentos
       *[other] Mover { $n } conjuntos de documentos
    }
op-put-in-document-set = { $n ->
        [one] Poner un documento en el conjunto { $name }
       *[other] Poner { $n } documentos en el conjunto { $name }
    }
op-take-from-document-set = { $n ->
        [one] Sacar un documento del conjunto { $name }
       *[other] Sacar { $n } documentos del conjunto { $name }
    }

## la lista
documents-filter = Filtrar documentos
documents-filter-empty = Ningún documento lleva esto en el nombre.
documents-sort-by-name = Ordenar por nombre
documents-sort-by-hand = Ordenar a mano
documents-sets = Conjuntos
documents-new-set = Conjunto nuevo con los documentos activados
documents-new-set-name = Nombre del conjunto nuevo
documents-menu-chosen = { $n } documentos elegidos
documents-menu-activate-these = Activar solo estos
documents-menu-new-set = Conjunto nuevo…
documents-menu-put-in-set = Poner en un conjunto
documents-menu-put-activated = Poner los documentos activados
documents-menu-take-out = Sacar de este conjunto
documents-menu-delete-set = Eliminar el conjunto, conservar sus documentos
documents-menu-case = Asignar a un caso
documents-menu-no-case = Ningún caso
documents-menu-delete = Eliminar { $n } documentos
told-deleted-set = Se eliminó el conjunto «{ $name }»; sus documentos siguen ahí.
told-put-in-set = { $n ->
        [one] 1 documento puesto en el conjunto «{ $name }».
       *[other] { $n } documentos puestos en el conjunto «{ $name }».
    }

## órdenes
command-new-document-set = Conjunto nuevo con los documentos activados…
command-new-document-set-help = Da a los documentos activados, o a los elegidos en la lista, un nombre con el que se activan juntos. Un documento puede estar en varios conjuntos.

## transcripciones para imprimir
transcript-title = Transcripciones
transcript-documents = Documentos
transcript-date = Fecha
transcript-coders = Codificadores
transcript-codes = Códigos
transcript-all-codes = todos
transcript-some-codes = { $n ->
        [one] 1 código elegido
       *[other] { $n } códigos elegidos
    }
transcript-column-text = Transcripción
transcript-column-memos = Memos
transcript-memo = Memo
transcript-weighed = { $name } (peso { $weight })

## preguntar cómo se escriben las transcripciones
documents-menu-export = Exportar transcripción…
transcript-files-title = Exportar transcripción
transcript-ask-title = { $n ->
        [one] Exportar transcripción
       *[other] Exportar { $n } transcripciones
    }
transcript-n-documents = { $n } documentos en un archivo
transcript-ask-codes = Códigos al margen
transcript-codes-all = Todos los códigos
transcript-codes-activated = { $n ->
        [0] Solo los códigos activados (no hay ninguno)
        [one] Solo el código activado
       *[other] Solo los { $n } códigos activados
    }
transcript-codes-none = Sin códigos
transcript-ask-more = Junto al texto
transcript-with-comments = Comentarios de codificaciones y memos
transcript-dims = Entrevistadores en gris
transcript-ask-format = Formato
transcript-format-docx = Archivo de Word (docx)
transcript-format-html = Página para imprimir desde el navegador (html)
transcript-format-md = Markdown (md)
transcript-format-txt = Texto sin formato (txt)
transcript-ask-done = Elegir archivo…
transcript-no-documents = Todavía no hay ningún documento que exportar.
transcript-stopped = Se detuvo la exportación; no se escribió ningún archivo.
transcript-status = Exportando transcripciones: { $done } de { $all }
command-export-transcript = Imprimir o exportar transcripción…
command-export-transcript-help = Escribe los documentos activados, o los elegidos en la lista, o el abierto, con números de párrafo y códigos al margen: para Word, para imprimir, como markdown o texto.
