# Lectura de archivos: por qué no se leyó un archivo, qué tenía de particular uno que sí se
# leyó, y el informe sobre un documento antes de guardarlo.

# -- dónde --
import-place-line = la línea { $n }
import-place-entry = la entrada { $n }
import-places-lines = { $count ->
    [one] la línea { $numbers }
   *[other] las líneas { $numbers }
    }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
    }
import-places-entries = { $count ->
    [one] la entrada { $numbers }
   *[other] las entradas { $numbers }
    }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
    }

# -- tipos de archivo --
import-kind-text = un archivo de texto
import-kind-docx = un archivo de Word
import-kind-doc = un archivo de Word anterior a 2007
import-kind-pdf = un archivo PDF
import-kind-odt = un texto OpenDocument
import-kind-rtf = un archivo RTF
import-kind-spreadsheet = una hoja de cálculo
import-kind-presentation = una presentación
import-kind-epub = un libro electrónico
import-kind-image = una imagen
import-kind-recording = un archivo de sonido o video
import-kind-archive = un archivo comprimido

# -- errores --
import-error-empty = El archivo está vacío: no contiene palabras. No se importó nada.
import-error-not-text = El archivo no contiene texto que se pueda leer. No se importó nada; elija un archivo txt, md o docx.
import-error-too-large = El texto pasa de { $millions } millones de caracteres, lo máximo para un documento. No se importó nada; divídalo en varios archivos.
import-error-table-too-large = La tabla pasa de { $mib } MiB. No se importó nada; divídala en varios archivos.
import-error-unsupported = Es { $kind }, y ese formato todavía no se puede leer. No se importó nada; guárdelo como docx o txt e impórtelo así.
import-error-not-a-docx = El archivo tiene nombre de Word, pero por dentro no lo es. No se importó nada; ábralo en el programa del que viene y guárdelo como docx o txt.
import-error-encrypted = El archivo está protegido con contraseña o es de una versión antigua de Word. No se importó nada; guárdelo en Word como docx sin contraseña.
import-error-damaged = El archivo está dañado: le falta el final o una parte. No se importó nada; busque otra copia, o ábralo en Word y guárdelo de nuevo.
import-error-archive-too-large = Descomprimido, el archivo ocuparía más de { $mib } MiB, mucho más que cualquier entrevista. No se importó nada.
import-error-too-many-entries = El archivo contiene más de { $limit } partes, lo máximo que se descomprime. No se importó nada.
import-error-too-deep = El archivo tiene más de { $limit } niveles anidados; ningún documento real los necesita. No se importó nada.
import-error-json = Este no es el JSON que aquí se espera (línea { $line }, columna { $column }). No se importó nada.
import-error-no-rows = La tabla tiene encabezado y nada debajo. No se importó nada.
import-error-unclosed-quote = Unas comillas en { $place } no se cierran nunca, y el resto de la tabla sería una sola celda. No se importó nada; ciérrelas o escríbalas dos veces.
import-error-missing-column = La tabla no tiene la columna «{ $column }». No se importó nada; agregue la columna o corrija su nombre en la primera fila.
import-error-duplicate-column = Dos columnas se llaman «{ $name }». No se importó nada; dé a cada una su nombre.
import-error-unnamed-column = La columna { $column } tiene valores, pero no tiene nombre. No se importó nada; póngale nombre en la primera fila.
import-error-missing-field = En { $place } el campo «{ $field }» está vacío. No se importó nada; complételo e importe de nuevo.
import-error-not-a-number = En { $place } el campo «{ $field }» debería ser un número entero y es «{ $value }». No se importó nada.
import-error-name-too-long = El nombre en { $place } pasa de { $limit } caracteres. No se importó nada; acórtelo.
import-error-duplicate-case = El caso «{ $name }» está dos veces en la tabla, la segunda en { $place }. No se importó nada; junte las dos filas o cambie un nombre.
import-error-duplicate-code-id = Dos códigos tienen el id «{ $id }», el segundo en { $place }. No se importó nada; dé a cada uno su id.
import-error-duplicate-code = El código «{ $name }» está dos veces bajo el mismo código superior, la segunda en { $place }. No se importó nada; cambie un nombre.
import-error-missing-parent = El código «{ $name }», en { $place }, debería estar bajo «{ $parent }», que no está en el archivo. No se importó nada.
import-error-parent-circle = El código «{ $name }», en { $place }, queda, a través de sus superiores, bajo sí mismo. No se importó nada; corrija su código superior.
import-error-too-many-codes = El archivo tiene más de { $limit } códigos, lo máximo que se lee. No se importó nada.
import-error-unknown-memo-kind = El memo en { $place } es del tipo «{ $kind }». Los tipos son project, document, code y case. No se importó nada.

# -- avisos --
import-warning-encoding-guessed = El texto no dice en qué codificación fue guardado; se supuso { $encoding }. Revise si los acentos y las comillas están bien.
import-warning-undecodable = { $count ->
    [one] Un carácter no se pudo leer y aparece como � en el texto.
   *[other] { $count } caracteres no se pudieron leer y aparecen como � en el texto.
    }
import-warning-nul-replaced = { $count ->
    [one] Un carácter sin significado (NUL) aparece como � en el texto.
   *[other] { $count } caracteres sin significado (NUL) aparecen como � en el texto.
    }
import-warning-file-name-cleaned = El nombre del archivo tenía saltos de línea u otros caracteres invisibles; en el nombre del documento son espacios.
import-warning-tracked-accepted = El documento tiene control de cambios{ $authors ->
    [0] {""}
    [one] {" "}de una persona
   *[other] {" "}de { $authors } personas
    }. Los cambios se aceptaron: { $insertions ->
    [one] una inserción está
   *[other] { $insertions } inserciones están
    } en el texto, { $deletions ->
    [one] una eliminación quedó fuera
   *[other] { $deletions } eliminaciones quedaron fuera
    }.
import-warning-tracked-rejected = El documento tiene control de cambios{ $authors ->
    [0] {""}
    [one] {" "}de una persona
   *[other] {" "}de { $authors } personas
    }. Los cambios se rechazaron: { $insertions ->
    [one] una inserción quedó fuera
   *[other] { $insertions } inserciones quedaron fuera
    }, { $deletions ->
    [one] una eliminación volvió al texto
   *[other] { $deletions } eliminaciones volvieron al texto
    }.
import-warning-comments = { $count ->
    [one] Un comentario quedó fuera.
   *[other] { $count } comentarios quedaron fuera.
    }
import-warning-headers = Los encabezados y pies de página contienen palabras; no son parte del texto y quedaron fuera.
import-warning-table-as-turns = Una tabla con una columna de nombres y otra de palabras se leyó como transcripción: { $rows ->
    [one] una fila pasó a ser un turno
   *[other] { $rows } filas pasaron a ser turnos
    }. Se pusieron dos puntos tras los nombres que no los tenían, y corchetes a los tiempos breves.
import-warning-too-many-labels = { $count } palabras distintas parecen etiquetas de hablantes, demasiadas para serlo: ninguna se tomó como tal.
import-warning-empty-column = La columna { $column } no tiene nombre ni valores y quedó fuera.
import-warning-column-left-out = La columna «{ $name }» no se conoce aquí y quedó fuera.
import-warning-short-row = Menos celdas que el encabezado en { $places }; los valores que faltan quedan vacíos.
import-warning-long-row = Más celdas que el encabezado en { $places }; lo que hay en las celdas de más quedó fuera.
import-warning-name-cleaned = Caracteres invisibles de un nombre en { $places } pasaron a ser espacios.
import-warning-weight-left-out = El peso en { $places } no es un número entero de 0 a 100; quedó fuera, la codificación se conservó.
import-warning-color-left-out = El color en { $places } no se puede leer (escriba #RRGGBB); el programa elige uno.
import-warning-origin-left-out = El origen en { $places } no es ni deductivo ni inductivo; quedó fuera.
import-warning-run-left-out = La pasada en { $places } no es la principal. Las codificaciones se importan en la pasada principal.

# -- el informe sobre un documento --
import-report-size = { $paragraphs ->
    [one] Un párrafo
   *[other] { $paragraphs } párrafos
    }, { $words ->
    [one] una palabra
   *[other] { $words } palabras
    }.
import-report-no-speakers = No se encontraron etiquetas de hablantes: todo el texto cuenta como una sola voz.
import-report-turns = { $turns ->
    [one] Un turno
   *[other] { $turns } turnos
    } de { $speakers ->
    [one] un hablante
   *[other] { $speakers } hablantes
    }.
import-report-speaker = { $label } ({ $role }): { $turns ->
    [one] un turno
   *[other] { $turns } turnos
    }, { $words ->
    [one] una palabra
   *[other] { $words } palabras
    }.
import-report-role-interviewer = pregunta
import-report-role-respondent = responde
import-report-role-other = otra voz
import-report-unlabelled = { $count ->
    [one] Un párrafo no pertenece a ningún hablante.
   *[other] { $count } párrafos no pertenecen a ningún hablante.
    }
import-report-continuing = { $count ->
    [one] Un párrafo sin etiqueta continúa el turno anterior.
   *[other] { $count } párrafos sin etiqueta continúan el turno anterior.
    }
import-report-time-marks = { $count ->
    [one] Una marca de tiempo.
   *[other] { $count } marcas de tiempo.
    }
import-report-backward-times = { $count ->
    [one] Un tiempo retrocede
   *[other] { $count } tiempos retroceden
    } ({ $paragraphs }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
    }). No se cambió nada; corríjalos en el original si le importan.
