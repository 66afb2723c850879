# What documents are, how they are written, and who speaks in them.

material-interview = Entrevista
material-focus-group = Grupo focal
material-survey = Respuestas de encuesta
material-field-notes = Notas de campo
material-policy = Documento del campo
material-other = Otro
convention-plain = Sin convención
convention-simple = Simple (Dresing y Pehl)
convention-gat2 = GAT 2
convention-jefferson = Jefferson

command-hide-signs = Ocultar o mostrar signos de transcripción
command-hide-signs-help = Oculta en el lector lo que no se dijo ((risas), (.), (ininteligible)) según la convención de cada documento, o lo muestra de nuevo atenuado.
command-signs-plain = Mostrar signos de transcripción como texto
command-signs-plain-help = Muestra los signos de la convención de transcripción con la misma tinta que las palabras, o de nuevo atenuados.
# -- files of pages --
import-error-pdf-encrypted = El archivo PDF está protegido con contraseña. No se importó nada; guárdelo o imprímalo como PDF sin contraseña.
import-error-only-pictures = El archivo PDF contiene imágenes de páginas, como las de un escáner, y ninguna palabra. No se importó nada; pásele antes un reconocimiento de texto (OCR).
import-error-too-many-pages = El archivo PDF tiene más de { $limit } páginas, el máximo que se lee. No se importó nada; divídalo en varios archivos.
import-error-took-too-long = La lectura del archivo duró más de { $minutes } minutos y se abandonó. No se importó nada; guárdelo de nuevo desde el programa de origen, como docx si es posible.
import-warning-heads-left-out = { $count ->
    [one] Se omitió un encabezado o número de página.
   *[other] Se omitieron { $count } encabezados y números de página.
    }
import-warning-pages-of-pictures = { $count ->
    [one] Una página es una imagen; sus palabras no están en el texto.
   *[other] { $count } páginas son imágenes; sus palabras no están en el texto.
    }

# -- workbooks --
import-error-not-a-workbook = El archivo tiene nombre de hoja de cálculo, pero no lo es por dentro. No se importó nada; ábralo en el programa de origen y guárdelo como xlsx o csv.
import-error-workbook-encrypted = El libro está protegido con contraseña. No se importó nada; guárdelo sin contraseña.
import-error-missing-sheet = El libro no tiene ninguna hoja «{ $name }» con contenido. No se importó nada; elija otra hoja.
import-error-too-many-rows = La tabla tiene más de { $rows } filas o { $cells } millones de celdas, el máximo que se lee. No se importó nada; mire si hay algo muy por debajo de la tabla o divídala.
import-error-too-many-columns = La tabla tiene más de { $limit } columnas, el máximo que se lee. No se importó nada; mire si hay algo muy a la derecha de la tabla o divídala.
import-warning-other-sheets = Se leyó la hoja «{ $name }». { $count ->
    [one] Se omitió otra hoja
   *[other] Se omitieron otras { $count } hojas
    } del libro.
import-warning-error-cell = En { $places } una fórmula da error; la celda se leyó como vacía.

# -- properties of documents --
command-document-details = Propiedades del documento…
command-document-details-help = Indica qué son los documentos elegidos en la lista, o el abierto: material, convención, fecha, modalidad y duración de la grabación.
details-menu = Propiedades…
details-title = Propiedades de «{ $name }»
details-title-several = Propiedades de { $n } documentos
details-material = Material
details-convention = Convención
details-recorded-on = Fecha
details-recorded-on-hint = 2022-05-03
details-mode = Modalidad
details-mode-hint = presencial, por teléfono, en línea
details-minutes = Minutos
details-minutes-hint = 52
details-differ = difieren
details-no-number = Los minutos son un número entero.
details-no-case = { $all ->
    [one] No pertenece a ningún caso: no está en ninguna columna de casos.
   *[other] { $n ->
        [one] Uno de ellos no pertenece a ningún caso: no está en ninguna columna de casos.
       *[other] { $n } de ellos no pertenecen a ningún caso: no están en ninguna columna de casos.
        }
    }
details-done = Guardar
details-told = { $n ->
    [one] Se cambiaron las propiedades del documento.
   *[other] Se cambiaron las propiedades de { $n } documentos.
    }
import-warning-paths = { $count ->
    [one] Se omitió una línea que dice
   *[other] Se omitieron { $count } líneas que dicen
 } dónde está la grabación en un ordenador: esas rutas suelen contener nombres.

op-set-speaker-roles = Cambió el papel de { $n ->
    [one] un hablante
   *[other] { $n } hablantes
    }
op-assign-speakers = Asignó el caso de { $n ->
    [one] un hablante
   *[other] { $n } hablantes
    }
op-merge-speakers = Reunió varias etiquetas en un hablante

command-speakers = Hablantes…
command-speakers-help = Muestra quién habla en los documentos, con papel, caso, turnos, palabras y proporción; asigna papel y caso y reúne etiquetas escritas de distinta manera.
command-code-turns = Codificar turnos…
command-code-turns-help = Codifica todos los turnos de los hablantes elegidos, o todas las respuestas a una pregunta, en los documentos elegidos.

speakers-title = Hablantes
speakers-document = En qué documentos
speakers-all-documents = Todos los documentos
speakers-none = No se reconoció ningún hablante. Las etiquetas como «E:» al comienzo de las líneas forman turnos.
speakers-hint = Lo que se cambia aquí vale para la etiqueta en todos los documentos que se muestran. Las etiquetas son texto y quedan como se escribieron.
speakers-variant = «{ $first }» y «{ $second }» son probablemente la misma persona.
speakers-merge-them = Reunir
speakers-label = Etiqueta
speakers-role = Papel
speakers-case = Caso
speakers-documents = Documentos
speakers-turns = Turnos
speakers-words = Palabras
speakers-share = Proporción
speakers-role-interviewer = Entrevista
speakers-role-respondent = Responde
speakers-role-other = Otro
speakers-differs = Distinto
speakers-no-case = Sin caso propio
speakers-new-case = Nuevo caso «{ $label }»
speakers-role-of = Papel de { $label }
speakers-case-of = Caso de { $label }
speakers-more = Más sobre { $label }
speakers-merge-with = Es la misma persona que
speakers-merge-nobody = Nadie más habla en los mismos documentos.
speakers-code-turns = Codificar turnos…
speakers-done = Listo

code-turns-title = Codificar turnos
code-turns-by-speaker = Turnos de hablantes
code-turns-by-question = Respuestas a una pregunta
code-turns-where = En qué documentos
code-turns-activated = { $n ->
    [one] El activado
   *[other] Los { $n } activados
    }
code-turns-open = El abierto
code-turns-whose = Turnos de quién
code-turns-speaker = { $label } ({ $n ->
    [one] { $all } turno
   *[other] { $all } turnos
    })
code-turns-phrase = Palabras de la pregunta
code-turns-phrase-help = Los turnos de quien entrevista que contienen estas palabras son la pregunta; todo lo que se dice hasta su siguiente pregunta es la respuesta. Las mayúsculas y los acentos no importan.
code-turns-preview = { $n ->
    [0] No se codificaría nada.
    [one] { $all } segmento en { $documents ->
        [one] un documento
       *[other] { $documents } documentos
    }
   *[other] { $all } segmentos en { $documents ->
        [one] un documento
       *[other] { $documents } documentos
    }
}
code-turns-next = Elegir el código…
code-turns-code-title = { $n ->
    [one] Código para { $all } segmento
   *[other] Código para { $all } segmentos
    }

cli-code-turns-would = { $n ->
    [0] No se codificaría nada.
    [one] Se codificaría un segmento.
   *[other] Se codificarían { $n } segmentos.
    }
cli-code-turns = { $n ->
    [0] No se codificó nada
    [one] Se codificó un segmento
   *[other] Se codificaron { $n } segmentos
    }{ $standing ->
    [0] .
   *[other] ; { $standing } ya tenían este código.
    }
import-error-spreadsheet = Esto es una hoja de cálculo, no un documento. No se importó nada; impórtela como encuesta (Archivo, Importar encuesta) o como tabla de casos.
