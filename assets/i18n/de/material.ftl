# What documents are, how they are written, and who speaks in them.

material-interview = Interview
material-focus-group = Gruppendiskussion
material-survey = Umfrageantworten
material-field-notes = Feldnotizen
material-policy = Dokument aus dem Feld
material-other = Anderes
convention-plain = Keine Konvention
convention-simple = Einfach (Dresing und Pehl)
convention-gat2 = GAT 2
convention-jefferson = Jefferson
