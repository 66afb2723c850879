# Diagramme und die Vergleiche, die mit ihnen kamen.

chart-kind-bars = Codehäufigkeiten
chart-kind-matrix = Codes nach Fällen
chart-kind-cooccurrence = Codes nach Codes
chart-kind-network = Netz der Codes
chart-kind-sequence = Abfolge der Codes
chart-kind-configurations = Codekonfigurationen
chart-kind-codeline = Codeline
chart-kind-portrait = Dokumentporträt
chart-kind-saturation = Sättigung
chart-kind-voices = Ausgewogenheit der Stimmen
chart-kind-cloud = Wortwolke

chart-bars-segments = Codehäufigkeiten
chart-bars-documents = Codes nach der Zahl der Dokumente, in denen sie vorkommen
chart-bars-cases = Codes nach der Zahl der Fälle, in denen sie vorkommen
chart-unit-documents = Dokumente, in denen der Code oder einer darunter vorkommt, von allen
chart-unit-cases = Fälle, in denen der Code oder einer darunter vorkommt, von allen
chart-network = Codes, die zusammen vorkommen: { $relation }
chart-unit-network = Paare codierter Segmente, je eines von jedem Code
chart-codeline = Codeline: wo jeder Code steht
chart-unit-paragraphs = Absätze, nummeriert, wie sie zitiert werden
chart-unit-minutes = Minuten der Aufnahme; Absätze, wo ein Transkript keine Zeiten hat
chart-portrait = Dokumentporträt
chart-unit-cells = Wörter des Dokuments, gleichmäßig auf { $n } Zellen verteilt
chart-cloud = { $n ->
    [one] Die häufigsten Wörter
   *[other] Die häufigsten Wendungen aus { $n } Wörtern
}
chart-in-cases = { $n }/{ $of } Fälle

chart-note-limit = { $n } von { $of } sind zu sehen.
chart-note-stacked = Ein Segment, das für mehrere Fälle zählt, steht im Balken eines jeden; die Zahl am Ende zählt es einmal.
chart-note-portrait = Eine Zelle zeigt den Code, der die meisten ihrer Wörter abdeckt, und bleibt weiß, wo mehr Wörter uncodiert sind, als ein einzelner Code abdeckt.
chart-note-network = Je breiter die Linie, desto mehr Paare; vor jedem Namen steht, wie viele Segmente er hat. Der Platz auf dem Kreis ist die Reihenfolge des Codesystems und bedeutet sonst nichts.
chart-note-alone = { $n ->
    [one] Ein Code kommt mit keinem anderen vor und ist nicht gezeichnet: { $codes }.
   *[other] { $n } Codes kommen mit keinem anderen vor und sind nicht gezeichnet: { $codes }.
}
chart-note-cloud = Größer heißt häufiger, aber lange Wörter wirken größer, und der Platz eines Wortes bedeutet nichts: genau ist die Tabelle der Häufigkeiten.
chart-note-frequent = Am häufigsten: { $words }.

chart-empty-codes = Es gibt noch keine Codes zu zeichnen.
chart-empty-segments = Hier ist noch nichts codiert.
chart-empty-cases = Hier hat noch kein Fall ein Dokument und Codes.
chart-empty-pairs = Keine zwei Codes kommen in diesem Sinn zusammen vor.
chart-empty-words = Hier wurden keine Wörter gefunden.

chart-error-ending = Diagramme werden als .svg oder .png geschrieben. Bitte geben Sie der Datei eine dieser Endungen.
chart-error-picture = Das Bild konnte nicht erstellt werden. Bitte exportieren Sie stattdessen als SVG; es zeigt dasselbe.

compare-configurations-passages = { $n ->
    [one] Codekonfigurationen (1 Textstelle)
   *[other] Codekonfigurationen ({ $n } Textstellen)
}
compare-configurations-documents = { $n ->
    [one] Codekonfigurationen (1 Dokument)
   *[other] Codekonfigurationen ({ $n } Dokumente)
}
compare-configurations-cases = { $n ->
    [one] Codekonfigurationen (1 Fall)
   *[other] Codekonfigurationen ({ $n } Fälle)
}
compare-unit-configurations-passages = Textstellen, die genau diese Codes haben
compare-unit-configurations-documents = Dokumente, in denen genau diese Codes vorkommen
compare-unit-configurations-cases = Fälle, in denen genau diese Codes vorkommen
compare-configuration = Konfiguration
compare-n-codes = Codes
compare-n-places = Stellen
compare-note-configurations = Eine Textstelle ist derselbe Bereich eines Dokuments; Textstellen, die sich nur überschneiden, sind zwei.
compare-note-main-only = Codes zählen als die Hauptkategorie über ihnen.
compare-sequence = Abfolge der Codes: { $within }
compare-within-document = innerhalb eines Dokuments
compare-within-turn = innerhalb eines Sprechbeitrags
compare-within-paragraphs = { $n ->
    [0] innerhalb eines Absatzes
    [one] höchstens 1 Absatz weiter
   *[other] höchstens { $n } Absätze weiter
}
compare-unit-transitions = Wie oft der Code der Spalte auf den der Zeile folgt
compare-first-code = Erster Code
compare-transitions = Alle
compare-note-sequence = Segmente werden in der Reihenfolge ihrer Anfänge genommen. Auf jeden Code einer Stelle folgt jeder andere Code der nächsten Stelle.
compare-voices = { $n ->
    [one] Ausgewogenheit der Stimmen (1 Fall)
   *[other] Ausgewogenheit der Stimmen ({ $n } Fälle)
}
compare-unit-voices = Wörter der Befragten des Falls, die davon codierten und codierte Segmente
compare-voices-words = Wörter (Anteil an allen)
compare-voices-coded = Codierte Wörter (Anteil an den eigenen)
compare-voices-segments = Codierte Segmente (Anteil an allen)
compare-voices-share-of-all = Anteil an allen Wörtern
compare-voices-share-of-own = Anteil an den eigenen Wörtern
compare-voices-all = Alle
compare-note-voices = Sprechernamen, Zeitmarken und Wörter der Interviewenden zählen nicht; ein codiertes Wort zählt einmal. Was für mehrere Fälle zählt, steht bei jedem, und einmal bei allen.

# Im Fenster.
compare-view-charts = Diagramme
chart-kind = Diagramm
chart-count = Zählen
chart-split = Teilen
chart-split-none = gar nicht
chart-split-stacked = nach Fällen, gestapelt
chart-split-grouped = nach Fällen, nebeneinander
chart-order = Reihenfolge
chart-order-tree = Codesystem
chart-order-size = Größte zuerst
chart-codes = Codes
chart-codes-main = Hauptkategorien
chart-codes-own = Jeder für sich
chart-codes-with-sub-codes = Mit Subcodes
chart-relation = Zusammen
chart-cell-pairs = Paare
chart-cell-touched = k von n
chart-cell-characters = Zeichen
chart-cell-jaccard = Jaccard
chart-within = Reichweite
chart-place = Zusammen
chart-place-passage = an einer Textstelle
chart-place-document = in einem Dokument
chart-place-case = in einem Fall
chart-min-size = Codes mindestens
chart-document = Dokument
chart-document-all = Alle
chart-axis = Entlang
chart-axis-paragraphs = Absätze
chart-axis-minutes = Minuten
chart-limit = Höchstens
chart-phrase = Wörter je Wendung
chart-forms = Formen eines Wortes
chart-forms-each = jede für sich
chart-forms-together = zusammen
chart-copy-command = Als Befehlszeile kopieren
chart-command-project = studie.voces
chart-files-title = Diagramm exportieren
chart-file-name = Diagramm

command-export-chart = Diagramm exportieren…
command-export-chart-help = Schreibt das Diagramm des Vergleichs als svg oder png.
