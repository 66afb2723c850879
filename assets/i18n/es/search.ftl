# search

## lo que no se puede buscar
search-nothing-typed = No hay nada que buscar: escriba una palabra.
search-bad-regex = No es una expresión regular válida: revise los paréntesis, corchetes y barras invertidas.
search-regex-too-large = Esta expresión regular necesita demasiada memoria: reduzca sus repeticiones.
search-cancelled = Se detuvo la búsqueda.

## operaciones, como las nombran el historial y deshacer
op-code-segments = { $n ->
        [one] Codificar un segmento hallado con { $name }
       *[other] Codificar { $n } segmentos hallados con { $name }
    }

## la línea de órdenes
cli-search-count = { $n ->
        [0] Ningún resultado.
        [one] Un resultado.
       *[other] { $n } resultados en { $documents ->
            [one] un documento
           *[other] { $documents } documentos
        }.
    }

## buscar en el documento abierto, ir a un párrafo
find-field = Buscar en este documento
find-close = Cerrar
find-next = Resultado siguiente
find-previous = Resultado anterior
find-place = { $n ->
        [one] el único
       *[other] { $place } de { $all }
    }
find-count = { $n ->
        [one] 1 resultado
       *[other] { $all } resultados
    }
find-nothing = No aparece en este documento.
find-paragraph = Párrafo o tiempo
find-paragraphs = { $n ->
        [0] Este documento no tiene párrafos.
        [one] Este documento tiene 1 párrafo.
       *[other] Este documento tiene { $n } párrafos.
    }
find-no-paragraph = No existe el párrafo { $number }; el último es el { $n }.
find-no-times = Este documento no tiene marcas de tiempo.
command-find = Buscar en este documento...
command-find-help = Busca palabras en el documento abierto y muestra todos los resultados; no importan mayúsculas ni tildes.
command-next-hit = Resultado siguiente
command-next-hit-help = Va al siguiente lugar encontrado.
command-previous-hit = Resultado anterior
command-previous-hit-help = Va al lugar encontrado anterior.
command-go-to-paragraph = Ir al párrafo o al tiempo...
command-go-to-paragraph-help = Se desplaza hasta el párrafo de un número, o hasta lo que se dijo en un momento: 12:34.

## la pestaña
search-field = Buscar en todos los documentos
search-reading = Leer como
search-phrase = Frase
search-phrase-help = Las palabras tal como van una tras otra.
search-all-words = Todas las palabras
search-all-words-help = Todas las palabras en un mismo párrafo; lo que va entre comillas es una frase.
search-any-word = Cualquier palabra
search-any-word-help = Cada una de las palabras; lo que va entre comillas es una frase.
search-regex = Expresión regular
search-regex-help = Un patrón sobre el texto tal como está escrito, como \bCSO[1-6]\b.
search-whole-word = Solo palabras completas
search-exact = Mayúsculas y tildes como se escriben
search-more = Más opciones
search-without-interviewer = Omitir a quien entrevista
search-activated-only = Solo documentos activados
search-stems = Otras formas de las palabras
search-stems-no = Como se escriben
search-stems-of-text = Todas las formas, según el idioma de cada documento
search-stems-es = Todas las formas en español
search-stems-en = Todas las formas en inglés
search-stems-de = Todas las formas en alemán
search-stems-not-now = Ni una expresión regular ni las letras exactas tienen otras formas.
search-empty = Escriba una palabra o una frase. No importan mayúsculas ni tildes.
search-no-hits = No se encontró nada.
search-no-hits-yet = Todavía no se ha buscado nada. Ctrl+F busca en este documento, Ctrl+Shift+F en todos.
search-running = Buscando
search-stop = Detener
search-count = { $n ->
        [one] 1 resultado
       *[other] { $hits } resultados
    } en { $documents ->
        [one] 1 documento
       *[other] { $all } documentos
    }
search-listed = Se listan los primeros { $n }; se cuentan todos.
search-code = Codificar...
search-code-chosen = { $n ->
        [one] Codificar 1...
       *[other] Codificar { $all }...
    }
search-code-help = Hace segmentos codificados de los resultados elegidos, o de todos si no se elige ninguno: del resultado, su oración, su turno o su párrafo.
search-choose-all = Elegir todos los resultados
search-choose = Elegir el resultado { $n }
search-choose-document = Elegir todos los resultados de { $document }
search-fold = Ocultar los resultados de { $document }
search-unfold = Mostrar los resultados de { $document }
search-document-row = { $n ->
        [one] { $document }: 1 resultado
       *[other] { $document }: { $n } resultados
    }

## codificar resultados
auto-code-title = { $n ->
        [one] Codificar 1 resultado
       *[other] Codificar { $all } resultados
    }
auto-code-reach = Qué se codifica
auto-code-hit = El resultado
auto-code-sentence = Su oración
auto-code-turn = Su turno
auto-code-paragraph = Su párrafo
auto-code-field = ¿Con qué código? Un nombre nuevo crea un código.
auto-code-reading = Leyendo alrededor de los resultados...
auto-code-preview = { $n ->
        [one] 1 segmento
       *[other] { $all } segmentos
    } en { $documents ->
        [one] 1 documento
       *[other] { $documents } documentos
    }{ $standing ->
        [0] {""}
        [one] , 1 de ellos ya codificado así
       *[other] , { $standing } de ellos ya codificados así
    }
auto-code-done = { $n ->
        [0] Codificar
        [one] Codificar 1 segmento
       *[other] Codificar { $all } segmentos
    }
search-coded = { $n ->
        [one] Se codificó 1 segmento
       *[other] Se codificaron { $n } segmentos
    }{ $standing ->
        [0] {""}
        [one] ; 1 ya lo estaba
       *[other] ; { $standing } ya lo estaban
    }.
