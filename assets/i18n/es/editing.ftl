# Correcting texts, and what happens to codings then.
command-toggle-times = Marcas de tiempo en el texto
command-toggle-times-help = Muestra u oculta las marcas de tiempo en el texto. Las ocultas siguen contando y se copian; el puntero junto a un párrafo dice cuándo se dijo.
