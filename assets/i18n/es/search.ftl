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
