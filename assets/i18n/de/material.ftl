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

command-hide-signs = Transkriptionszeichen aus- oder einblenden
command-hide-signs-help = Blendet im Text aus, was nicht gesagt wurde ((lacht), (.), (unv.)), nach der Konvention des jeweiligen Dokuments, oder zeigt es wieder blass.
command-signs-plain = Transkriptionszeichen wie Text zeigen
command-signs-plain-help = Zeigt die Zeichen der Transkriptionskonvention in derselben Farbe wie die Wörter, oder wieder blass.
