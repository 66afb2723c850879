# search

## lo que no se puede buscar
search-nothing-typed = No hay nada que buscar: escriba una palabra.
search-bad-regex = No es una expresión regular válida: revise los paréntesis, corchetes y barras invertidas.
search-regex-too-large = Esta expresión regular necesita demasiada memoria: reduzca sus repeticiones.
search-cancelled = Se detuvo la búsqueda.
