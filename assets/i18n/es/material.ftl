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
