# Lo que se ve antes de guardar documentos.

command-import-folder = Importar una carpeta…
command-import-folder-help = Muestra todos los documentos de una carpeta y sus subcarpetas antes de importarlos; cada carpeta puede ser un grupo de documentos.
command-import-paste = Pegar como documento nuevo…
command-import-paste-help = El texto del portapapeles pasa a ser un documento; usted le da nombre y lo ve antes de guardarlo.
command-new-text = Texto nuevo…
command-new-text-help = Crea un documento vacío con el nombre que usted le dé y lo abre para escribir: notas de campo, una charla que transcribe.
preview-new-title = Texto nuevo
preview-new-done = Crear
preview-files-folder = Importar una carpeta
preview-title = { $n ->
    [0] Importar documentos
    [one] Importar { $n } archivo
   *[other] Importar { $n } archivos
}
preview-folders = { $n ->
    [one] La carpeta pasa a ser un grupo de documentos: { $names }
   *[other] Cada carpeta pasa a ser un grupo de documentos: { $names }
}
preview-folder-unread = No se pudo leer la carpeta { $name }. ({ $detail })
preview-cut = Se encontraron más de { $limit } archivos; se listan los primeros { $limit }.
preview-empty = Aquí no se encontró ningún documento. Se leen archivos de Word, OpenDocument, RTF, PDF, páginas web, subtítulos, texto y csv.
preview-ticked = { $n } de { $all } marcados
preview-tick = Importar { $name }
preview-reading = Leyendo
preview-words = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
}
preview-summary = { $ready } listos, { $warned } por revisar, { $refused } rechazados
preview-already-project = El mismo archivo ya está en el proyecto, como «{ $name }».
preview-already-batch = El mismo archivo ya está en esta lista, como «{ $name }».
preview-left-out = Sin marcar.
preview-left-out-title = { $n ->
    [one] { $n } archivo quedó fuera
   *[other] { $n } archivos quedaron fuera
}
preview-brought-document = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
}, { $turns ->
    [0] sin turnos
    [one] { $turns } turno
   *[other] { $turns } turnos
}
preview-table-help = Una tabla de casos: entra antes que los documentos, para poder asignarlos a sus casos. Entra una tabla a la vez.

## Campos

preview-name = Nombre
preview-group = Grupo de documentos
preview-group-none = sin grupo
preview-group-new = Grupo nuevo…
preview-group-new-name = Grupo nuevo
preview-group-name = Nombre del grupo nuevo
preview-case = Caso
preview-case-none = sin caso
preview-case-by-speaker = cada persona entrevistada tiene su caso
preview-case-new = Caso nuevo: { $name }
preview-case-name = Nombre del caso nuevo
preview-speakers = Hablantes
preview-speaker-said = { $turns ->
    [one] { $turns } turno
   *[other] { $turns } turnos
}, { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
}
preview-speaker-role = Papel de { $label }
preview-speaker-case = Caso de { $label }
preview-role-interviewer = entrevista
preview-role-respondent = responde
preview-role-other = otro papel
preview-material = Material
preview-convention = Convención de transcripción
preview-encoding = Codificación de caracteres
preview-encoding-found = { $name } (detectada)
preview-encoding-guess = Detectarla de nuevo
preview-encoding-utf-8 = { $name } (Unicode)
preview-encoding-western = { $name } (Latin-1, Europa occidental)
preview-encoding-mac = { $name } (Mac Roman)
preview-encoding-other = { $name }
preview-tracked = Control de cambios
preview-tracked-accept = Aceptar los cambios: el texto como queda
preview-tracked-reject = Rechazarlos: el texto como era antes
preview-comments = Comentarios
preview-comments-memos = { $n ->
    [one] Conservar el comentario como memo
   *[other] Conservar los { $n } comentarios como memos
}
preview-looks = Formato
preview-looks-keep = Conservar negrita, cursiva, subrayado y títulos
preview-found = Encontrado
preview-language = Idioma: { $language }.
preview-language-unknown = no se puede saber
preview-language-spanish = probablemente español
preview-language-english = probablemente inglés
preview-language-german = probablemente alemán
preview-language-portuguese = probablemente portugués
preview-language-french = probablemente francés
preview-language-italian = probablemente italiano
preview-language-catalan = probablemente catalán
preview-language-dutch = probablemente neerlandés
preview-language-russian = probablemente ruso
preview-language-turkish = probablemente turco
preview-language-arabic = probablemente árabe
preview-language-other = otro
preview-hash = SHA-256: { $digits }…
preview-hash-help = Huella del archivo, que se guarda con el documento: { $hash }. Un clic la copia.
preview-rest = Los mismos ajustes para el resto
preview-rest-help = Grupo, material, convención, codificación, control de cambios, comentarios y formato de este archivo para todos los demás, y los papeles de hablantes con la misma etiqueta. Los nombres y los casos no cambian.

## Guardar

preview-import = { $n ->
    [0] Importar
    [one] Importar { $n } archivo
   *[other] Importar { $n } archivos
}
preview-stop = Detener
preview-storing = Guardando { $done } de { $all }
preview-cancelled = Detenido. No se importó nada.
preview-still-reading = Todavía se está leyendo un archivo marcado.
preview-name-missing = Hay un documento sin nombre.
preview-nothing-ticked = No hay nada marcado.

## Pegar

preview-paste-name = Texto pegado
preview-paste-empty = No hay texto en el portapapeles.
