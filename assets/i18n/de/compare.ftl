# Codes mit Codes, Fälle mit Fällen und Wörter vergleichen.

compare-case = Fall
compare-segments-name = Segmenten
compare-codes-by-codes = Codes nach Codes: { $relation }
compare-relation-overlap = überlappende Segmente
compare-relation-segment = dasselbe Segment
compare-relation-turn = derselbe Sprechbeitrag
compare-relation-near = { $n ->
    [0] derselbe Absatz
    [one] höchstens 1 Absatz entfernt
   *[other] höchstens { $n } Absätze entfernt
}
compare-relation-case = derselbe Fall
compare-unit-pairs = Paare codierter Segmente, je eines von beiden Codes; in der Diagonale die eigenen Segmente des Codes
compare-unit-touched = Von den Segmenten der Zeile jene, die zusammen mit dem Code der Spalte vorkommen (k von n)
compare-unit-characters = Zeichen, die beide Codes abdecken; in der Diagonale die des Codes selbst
compare-unit-jaccard = Zeichen, die beide Codes abdecken, als Anteil der Zeichen, die einer von beiden abdeckt (Jaccard, 0 bis 1)
compare-unit-cases = Fälle, in denen beide Codes zusammen vorkommen
compare-note-pairs = Ein Segment kann in mehreren Paaren stehen: Paare sind kein Anteil von etwas. Der Anteil „k von n“ wird in Richtung der Zeile gelesen.
compare-note-no-ancestors = Ein Code wird nie mit einem Code verglichen, der im Codesystem über ihm steht.
compare-note-with-sub-codes = Codes zählen mit ihren Subcodes.
compare-similarity = { $n ->
    [one] Ähnlichkeit der Fälle (1 Fall)
   *[other] Ähnlichkeit der Fälle ({ $n } Fälle)
}
compare-unit-code-jaccard = Codes, die in beiden Fällen vorkommen, als Anteil jener, die in einem von beiden vorkommen (Jaccard)
compare-unit-zeta = Zeta nach Kuckartz und Rädiker: Codes in beiden Fällen zählen doppelt
compare-unit-simple-matching = Codes, in denen beide Fälle übereinstimmen, vorhanden oder nicht, als Anteil aller (Simple Matching)
compare-unit-russell-rao = Codes, die in beiden Fällen vorkommen, als Anteil aller (Russell und Rao)
compare-note-codes-enter = { $n ->
    [one] Ein Code geht ein: { $codes }.
   *[other] { $n } Codes gehen ein: { $codes }.
}
compare-note-extremes = Am ähnlichsten: { $nearest }. Am unähnlichsten: { $farthest }.
compare-note-unused-codes = Codes, von denen niemand spricht, verändern diesen Koeffizienten; Jaccard und Zeta haben diese Schwäche nicht oder weniger.
compare-saturation = { $n ->
    [one] Neue Codes je Fall (1 Fall)
   *[other] Neue Codes je Fall ({ $n } Fälle)
}
compare-unit-new-codes = Codes ohne Subcodes, die kein Fall zuvor hatte
compare-new-codes = Neu
compare-found-so-far = Bisher
compare-mean = Mittel aller Reihenfolgen
compare-which-codes = Neue Codes
compare-note-found = { $n } von { $of } Codes kommen vor.
compare-note-mean = Die Kurve hängt von der Reihenfolge der Fälle ab; das Mittel über alle möglichen Reihenfolgen nicht.
compare-words = { $n ->
    [one] Wörter nach Häufigkeit
   *[other] Wortfolgen aus { $n } Wörtern nach Häufigkeit
}
compare-unit-words = Wörter, ohne Rücksicht auf Großschreibung
compare-unit-stems = Wörter nach ihrem Stamm; gezeigt wird die häufigste Form
compare-word = Wort
compare-times-said = Anzahl
compare-per-thousand = Je 1000 Wörter
compare-filter-coded = nur mit { $codes } codierte Wörter
compare-filter-everybody = alle Sprechenden
compare-filter-respondents = ohne Interviewende
compare-filter-stop-words = ohne Stoppwörter
compare-note-words = { $n ->
    [one] Ein Wort wurde gelesen.
   *[other] { $n } Wörter wurden gelesen.
}
compare-note-phrases = Sprecherkürzel, Zeitmarken und Transkriptionszeichen sind keine Wörter. Wortfolgen bleiben in einem Satz eines Sprechbeitrags und beginnen und enden nicht mit einem Stoppwort.
compare-cli-no-case = Hier gibt es keinen Fall „{ $name }“ mit einem Dokument.

codebook-category = Kategorie
codebook-definition = Definition
codebook-examples = Ankerbeispiele
codebook-rule = Kodierregel
codebook-origin = Herkunft
codebook-deductive = deduktiv
codebook-inductive = induktiv
codebook-title = { $n ->
    [one] Kodierleitfaden (1 Kategorie)
   *[other] Kodierleitfaden ({ $n } Kategorien)
}
codebook-note-missing = { $n ->
    [one] Eine Kategorie hat keine vollständige Bezeichnung in { $language } und steht in den Worten der Studie: { $codes }.
   *[other] { $n } Kategorien haben keine vollständige Bezeichnung in { $language } und stehen in den Worten der Studie: { $codes }.
}

codebook-files-title = Kodierleitfaden exportieren
codebook-file-name = Kodierleitfaden
command-export-codebook = Kodierleitfaden exportieren…
command-export-codebook-help = Schreibt jede Kategorie mit Definition, Ankerbeispielen, Kodierregel und Häufigkeiten, für Word, Excel, LaTeX oder den Browser.

# The views of the workspace.
compare-view-codes-by-cases = Codes nach Fällen
