# La línea de comandos. Las frases de error dicen qué pasó, qué significa para los datos y qué
# hacer; las rutas van al final.

## Argumentos y proyecto

cli-project-before-command = Un proyecto delante de un comando abre la ventana; ponga el proyecto detrás del comando.
cli-project-missing = No hay ningún proyecto en esta ruta. No se creó ni se cambió nada; `voces new` crea uno: { $path }
cli-open-elsewhere-read = Otra ventana u otro comando tiene abierto este proyecto. Ciérrelo allí o lea su respaldo más nuevo con --stale-ok: { $path }
cli-no-backup = Otra ventana u otro comando tiene abierto este proyecto, y aún no tiene un respaldo que se pueda leer. Ciérrelo allí e inténtelo de nuevo: { $path }
cli-stale = El proyecto está abierto en otra parte; este es su respaldo del { $time }: { $path }
cli-no-display = Aquí no hay una pantalla en la que mostrar una ventana. Los comandos funcionan sin ella; vea `voces --help`.
cli-no-window = Este programa fue compilado sin la ventana. Los comandos funcionan; vea `voces --help`.
cli-output-failed = No se pudo escribir la salida: { $detail }
cli-file-not-read = Este archivo no se pudo leer, así que no se importó nada ({ $detail }): { $path }
cli-file-refused = { $reason } Archivo: { $path }

## new, code, undo, redo, backup, check

cli-new-done = Un proyecto nuevo y vacío: { $path }
cli-start-behind-end = El comienzo { $start } está después del final { $end }. No se cambió nada; el final es la primera posición detrás del segmento.
cli-code-ambiguous = Varios códigos tienen este nombre, así que no se hizo nada. Dé la ruta completa de uno: { $paths }
cli-undone = Deshecho: { $what }
cli-redone = Rehecho: { $what }
cli-backup-done = El proyecto está copiado, completo y revisado: { $path }
cli-check-well = Todo está bien: el archivo, { $documents ->
        [one] un documento
       *[other] { $documents } documentos
    } y { $codings ->
        [one] una codificación
       *[other] { $codings } codificaciones
    }.
cli-check-findings = { $n ->
        [one] Una cosa no está
       *[other] { $n } cosas no están
    } como debería. No se cambió nada; antes que nada haga una copia del proyecto.

## import

cli-import-warning = { $what } Archivo: { $path }
cli-import-documents = { $n ->
        [one] Un documento importado:
       *[other] { $n } documentos importados:
    }
cli-import-dry-run = { $n ->
        [one] Se importaría un documento; no se guardó nada:
       *[other] Se importarían { $n } documentos; no se guardó nada:
    }
cli-import-dry-group = Grupo de documentos: { $name }.
cli-import-dry-case = Caso: { $name }.
cli-import-dry-comments = { $n ->
        [one] Un comentario pasa a ser un memo.
       *[other] { $n } comentarios pasan a ser memos.
    }
cli-import-dry-kind = { $material }; transcripción: { $convention }.
cli-import-dry-encoding = Codificación de caracteres: { $name }.
cli-import-no-files = Aquí no se encontró ningún documento, así que no se importó nada. Las subcarpetas de una carpeta se leen con --recursive.
cli-import-too-many = Se encontraron más de { $limit } archivos, el máximo que se importa a la vez. No se importó nada; indique menos.
cli-import-bad-encoding = No hay ninguna codificación de caracteres llamada «{ $given }». Las habituales: utf-8, windows-1252, macintosh, utf-16le.
cli-import-bad-role = Esto no es un papel de hablante: «{ $given }». Escriba ETIQUETA=interviewer, ETIQUETA=respondent o ETIQUETA=other.
cli-import-input-name = Lo que llega por la entrada estándar no tiene nombre. Indique uno con --name.
cli-import-one-name = --name da nombre a un solo documento; se indicaron varios.
cli-import-already = Este archivo ya está en el proyecto como «{ $name }» y no se importó de nuevo: { $path }
cli-import-assigned = { $n ->
        [one] Un documento se asignó a su caso.
       *[other] { $n } documentos se asignaron a sus casos.
    }
cli-import-unmatched = { $n ->
        [one] A un documento no le corresponde ningún caso, o le corresponden varios
       *[other] A { $n } documentos no les corresponde ningún caso, o les corresponden varios
    }, y quedan sin caso. Dé de nuevo el archivo con --case NOMBRE: { $names }{ $more ->
        [0] .
       *[other] {" "}y { $more } más.
    }
cli-import-cases = { $rows ->
        [one] Tabla de casos: un caso
       *[other] Tabla de casos: { $rows } casos
    } ({ $new } nuevos), { $variables ->
        [one] una variable.
       *[other] { $variables } variables.
    }
cli-import-codes = { $rows ->
        [one] Un código
       *[other] { $rows } códigos
    } ({ $new } nuevos).
cli-import-codings = { $rows ->
        [one] Una codificación
       *[other] { $rows } codificaciones
    } ({ $new } nuevas).
cli-import-memos = { $rows ->
        [one] Un memo
       *[other] { $rows } memos
    } ({ $new } nuevos).

## segments, table, export

cli-segments-count = { $n ->
        [0] Ningún segmento codificado.
        [one] Un segmento codificado.
       *[other] { $n } segmentos codificados.
    }
cli-written = Escrito: { $path }

## sample

cli-not-a-folder = Donde debería estar la carpeta hay un archivo, así que no se creó nada. Elija otro nombre.
cli-sample-built = El estudio de muestra, inventado de la primera a la última palabra, está aquí: { $path }
cli-sample-unchanged = El estudio de muestra ya está aquí: { $path }
cli-sample-changed = En este proyecto de muestra ya se ha trabajado desde que se creó. Se dejó como está, y también las tablas que están a su lado: { $path }
cli-sample-no-display = Aquí no hay una pantalla, así que no se abrió ninguna ventana. Donde la haya, `voces` abre el proyecto: { $path }
sample-error-quote = El estudio de muestra se contradice; no se creó nada. Por favor, avísenos: { $detail }
