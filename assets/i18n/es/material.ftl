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
