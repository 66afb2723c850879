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
