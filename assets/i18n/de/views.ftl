# Statistik und Wortkategorien.

views-category = { $name } (n = { $n })
views-cross-title = { $n ->
    [one] Codes nach { $variable } (1 Fall)
   *[other] Codes nach { $variable } ({ $n } Fälle)
}
views-cross-unit-cases = Fälle der Spalte, in denen der Code vorkommt (k von n)
views-cross-unit-codings = Codierte Segmente der Fälle der Spalte
views-cross-unit-expected = Erwartete Fälle, wenn Code und Variable nichts miteinander zu tun hätten
views-cross-unit-residuals = Korrigierte Residuen über Fälle: jenseits von 2 oder -2 fällt eine Zelle auf
views-cross-verdict = Was sich sagen lässt
views-cross-note = Test
views-cross-descriptive = Deskriptiv; Segmente sind keine unabhängigen Beobachtungen: viele stammen aus einem Interview.
views-cross-leaves = Nur Codes ohne Subcodes sind Zeilen, damit kein Segment doppelt zählt.
views-cross-rules = Weniger als 8 Fälle: kein Test, sondern das kleinste p, das Gruppen dieser Größe erreichen könnten. Chi-Quadrat ab 20 Fällen, wenn höchstens ein Fünftel der erwarteten Häufigkeiten unter 5 liegt und keine unter 1; sonst ein exakter Test.
views-cross-several = { $n ->
    [one] Ein Fall hat mehrere Werte und zählt in mehreren Spalten: es wird nicht getestet.
   *[other] { $n } Fälle haben mehrere Werte und zählen in mehreren Spalten: es wird nicht getestet.
}
views-cross-without = { $n ->
    [one] Ein Fall hat keinen Wert und steht in keiner Spalte.
   *[other] { $n } Fälle haben keinen Wert und stehen in keiner Spalte.
}
views-verdict-no-difference = kein Test: alle Fälle sind gleich
views-verdict-several = kein Test: Fälle in mehreren Spalten
views-verdict-descriptive = Über die ganze Tabelle: χ² = { $chi }, df = { $df }, Cramérs V = { $v }; ein p wird nicht genannt.
views-verdict-chi = χ² = { $chi }, df = { $df }, p { $p }, V = { $v }
views-verdict-exact = exakter Test: p { $p }, V = { $v }
views-verdict-few = kein Test bei { $n } Fällen; kleinstes erreichbares p { $p }
views-verdict-few-groups = kein Test bei { $n } Fällen
views-verdict-large = zu viele Tabellen für einen exakten Test, zu wenige Fälle für χ²; V = { $v }
views-cli-no-variable = Es gibt hier keine Variable „{ $name }“.
views-cli-no-category = Es gibt hier keine Wortkategorie „{ $name }“.
views-cli-no-categories = Das Projekt hat noch keine Wortkategorien; sie entstehen im Fenster unter Vergleichen, Diktionär.
views-word-category = Kategorie
views-category-words = Wörter
views-dictionary-title = { $n ->
    [one] Wortkategorien nach Fällen (1 Fall)
   *[other] Wortkategorien nach Fällen ({ $n } Fälle)
}
views-dictionary-unit = Wie oft Wörter und Wendungen der Kategorie gesagt werden
views-dictionary-rules = Ein * steht für beliebige Buchstaben. Großschreibung macht keinen Unterschied, Akzente schon. Eine Kategorie zählt jedes Wort einmal: der längste Eintrag gilt.

# Die Ansichten des Arbeitsbereichs.

views-name-codes = Codes nach Codes
views-name-cases = Fälle nach Fällen
views-name-saturation = Sättigung
views-name-crosstab = Statistik
views-copy-command = Als Befehl kopieren
views-together = Gemeinsam
views-together-overlap = überlappend
views-together-segment = gleiches Segment
views-together-turn = gleicher Sprechbeitrag
views-together-near = nahe beieinander
views-together-case = gleicher Fall
views-together-paragraphs = Wie viele Absätze höchstens auseinander; 0 ist derselbe Absatz
views-cell-pairs = Paare
views-cell-touched = k von n Segmenten
views-cell-characters = Zeichen
views-cell-jaccard = Jaccard
views-cell-cases = Fälle
views-cell-expected = erwartet
views-cell-residuals = korrigierte Residuen
views-cell-segments = Segmente (deskriptiv)
views-with-sub-codes = Mit Subcodes
views-far-more = { $more } hat mehr als { $times }-mal so viele Segmente wie { $less }: den Anteil des selteneren Codes lesen.
views-pair-told = { $first } × { $second }: { $pairs } Paare; { $k } von { $of } Segmenten des ersten, { $l } von { $of2 } des zweiten; { $characters } gemeinsame Zeichen; { $cases }/{ $all } Fälle
views-no-variables = Es gibt noch keine Variablen: in der Falltabelle bekommen die Fälle Werte.
views-by = Nach
views-coefficient = Maß
views-coefficient-jaccard = Jaccard
views-coefficient-zeta = Zeta
views-coefficient-matching = Simple Matching
views-coefficient-russell = Russell und Rao
views-coefficient-city = City-Block-Distanz
views-coefficient-euclid = quadrierte euklidische Distanz
views-unit-city = Summe der Unterschiede der Segmentzahlen (City-Block-Distanz); 0 ist gleich
views-unit-euclid = Summe der quadrierten Unterschiede der Segmentzahlen (quadrierte euklidische Distanz); 0 ist gleich
views-all-codes = Auch Codes mit Subcodes
views-in-both = In beiden
views-only-in = Nur in { $case }
views-in-neither = In keinem
views-codes-enter = { $n ->
    [one] Ein Code geht ein.
   *[other] { $n } Codes gehen ein.
}
views-four-fold = Codes in beiden: { $both }; nur in der Zeile: { $first }; nur in der Spalte: { $second }; in keinem: { $neither }
views-order = Reihenfolge
views-order-listed = wie in der Liste
views-order-date = nach Aufnahmedatum
views-order-hand = von Hand
views-move-up = Nach oben
views-move-down = Nach unten
views-new-in = Neu in { $case }
views-name-words = Wörter
views-name-dictionary = Diktionär
views-pick-word = Auf ein Wort oder eine Zahl klicken, um zu lesen, wo es gesagt wird.
views-n-hits = { $n ->
    [one] 1 Treffer
   *[other] { $all } Treffer
}
views-code-hits = { $n ->
    [one] 1 Treffer codieren...
   *[other] { $all } Treffer codieren...
}
views-words-listed = Die { $n } häufigsten von { $of } sind aufgeführt.
views-count-what = Zählen
views-words-1 = Wörter
views-words-2 = Wendungen aus 2 Wörtern
views-words-3 = Wendungen aus 3 Wörtern
views-stems = Wortstämme
views-without-stop-words = Ohne Stoppwörter
views-own-stop-words = Weitere Stoppwörter
views-min-count = Mindestens so oft gesagt
views-by-case = Nach Fällen
views-everybody = Auch Interviewende
views-activated-documents = Aktivierte Dokumente
views-within-codes = In aktivierten Codes
views-no-categories = Es gibt noch keine Wortkategorien: eine Kategorie fasst Wörter und Wendungen zusammen, die gemeinsam gezählt werden.
views-new-category = Neue Kategorie...
views-edit-category = Kategorie bearbeiten...
views-delete-category = Kategorie löschen
views-category-name = Name
views-category-words-hint = Ein Wort oder eine Wendung je Zeile; ein * steht für beliebige Buchstaben (migr*)
views-category-stems = Wörter stehen für alle Formen ihres Stamms
views-category-save = Speichern
views-category-deleted = Die Wortkategorie wurde gelöscht.
