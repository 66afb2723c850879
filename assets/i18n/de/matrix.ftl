# Codes nach Spalten aller Art: was gezählt wird, und woran gemessen

matrix-label-code-system = Codesystem
matrix-outside = In keiner
matrix-no-value = kein Wert
matrix-role-interviewers = Interviewende
matrix-role-respondents = Befragte
matrix-role-others = Andere
matrix-total-mentions = Nennungen
matrix-total-units = Einheiten
matrix-total-share = Anteil
matrix-total-weight = Median
matrix-sum-of-children = Subcodes einzeln
matrix-found-in = Kommt vor in
matrix-unit-columns = Spalten
matrix-by-document-groups = { $n ->
    [one] Codes nach Dokumentgruppen (1 Gruppe)
   *[other] Codes nach Dokumentgruppen ({ $n } Gruppen)
}
matrix-by-document-sets = { $n ->
    [one] Codes nach Dokumentsets (1 Set)
   *[other] Codes nach Dokumentsets ({ $n } Sets)
}
matrix-by-speakers = { $n ->
    [one] Codes nach Sprecher:innen (1 Person)
   *[other] Codes nach Sprecher:innen ({ $n } Personen)
}
matrix-by-roles = { $n ->
    [one] Codes nach Rollen im Gespräch (1 Rolle)
   *[other] Codes nach Rollen im Gespräch ({ $n } Rollen)
}
matrix-by-coders = { $n ->
    [one] Codes nach Codierer:innen (1 Person)
   *[other] Codes nach Codierer:innen ({ $n } Personen)
}
matrix-by-case-groups = { $n ->
    [one] Codes nach Fallgruppen (1 Gruppe)
   *[other] Codes nach Fallgruppen ({ $n } Gruppen)
}
matrix-by-variables = { $n ->
    [one] Codes nach { $variables } (1 Gruppe)
   *[other] Codes nach { $variables } ({ $n } Gruppen)
}
matrix-by-topics = { $n ->
    [one] Codes nach Themen des Leitfadens (1 Thema)
   *[other] Codes nach Themen des Leitfadens ({ $n } Themen)
}
matrix-by-questions = { $n ->
    [one] Codes nach Fragen des Leitfadens (1 Frage)
   *[other] Codes nach Fragen des Leitfadens ({ $n } Fragen)
}
matrix-code-system = { $n ->
    [one] 1 Code, { $version }
   *[other] { $n } Codes, { $version }
}
matrix-unit-mentions = Nennungen: Segmente eines Codes, zusammengefasst, wo sie kaum etwas trennt
matrix-unit-of-cases = Fälle mit mindestens einem Segment
matrix-unit-of-documents = Dokumente mit mindestens einem Segment
matrix-unit-of-turns = Sprechbeiträge mit mindestens einem Segment, ohne die der Interviewenden
matrix-unit-of-answers = Antworten auf Fragen des Leitfadens mit mindestens einem Segment
matrix-unit-share = Codierte Wörter der Befragten, in % aller Wörter der Befragten in der Spalte
matrix-unit-weight = Median der Gewichte der Segmente
matrix-unit-first-quote = Erstes Zitat
matrix-unit-quotes = Alle Zitate
matrix-unit-summary = Zusammenfassungen
matrix-unit-position = Positionen
matrix-unit-cases-with-code = Fälle, in denen der Code vorkommt, von den Fällen der Spalte
matrix-against-row = { $unit }; in % der Zeilensumme
matrix-against-column = { $unit }; in % der Summe der Hauptcodes in der Spalte
matrix-against-total = { $unit }; in % der Summe aller Hauptcodes
matrix-against-words = { $unit }; je 1.000 Wörter der Befragten in der Spalte
matrix-note-mentions = Segmente eines Codes und der Codes darunter sind eine Nennung, wo sie überlappen oder sich berühren oder wo nur Leerraum, Sprecherkürzel, Zeitmarken oder ein Beitrag der Interviewenden mit höchstens { $n } Wörtern sie trennt. Was verschiedene Personen sagen, wird nie zusammengefasst.
matrix-note-units = Eine Einheit zählt einmal, wie viele Segmente sie auch hat, und zwar wo ein Segment mindestens eines ihrer Wörter enthält.
matrix-note-share = Wörter der Interviewenden, Sprecherkürzel und Zeitmarken sind keine Wörter der Befragten. Ein Wort zählt einmal, in wie vielen Segmenten es auch steht.
matrix-note-weight = Es zählen nur Segmente mit Gewicht; bei gerader Zahl stehen beide mittleren Gewichte da, wo sie verschieden sind. Eine leere Zelle hat kein Segment mit Gewicht.
matrix-note-row = Was zu mehreren Spalten gehört, zählt in der Summe einmal: Die Anteile einer Zeile können mehr als 100 % ergeben.
matrix-note-column = Die Anteile der Hauptcodes einer Spalte ergeben 100 %; die der Codes darunter sind in ihnen enthalten.
matrix-note-respondent-words = Wörter der Interviewenden, Sprecherkürzel und Zeitmarken sind keine Wörter der Befragten.
matrix-note-answers = Ein Segment zählt, wo es Wörter einer Antwort enthält: von hinter der Frage bis zur nächsten der Interviewenden.
matrix-note-not-asked = { $sign } heißt: Die Frage wurde nicht gestellt, wie eine Person bestätigt hat.
matrix-note-not-finished = { $sign } heißt: noch kein Segment, und nicht alle Dokumente wurden unter dem jetzigen Codesystem abgeschlossen.
matrix-why-not-share = Ein Anteil ist schon auf die Wörter der Befragten bezogen.
matrix-why-not-median = Ein Median hat keine Summe, auf die er bezogen werden könnte.
matrix-why-not-presence = Ja und Nein werden nicht addiert. Wählen Sie stattdessen Fälle mit dem Code.
matrix-why-not-one-case = Jede Spalte ist ein Fall. Wählen Sie Gruppen als Spalten, um zu sehen, in wie vielen Fällen ein Code vorkommt.
matrix-why-no-text = Zusammenfassungen und Positionen gehören zu Fällen. Wählen Sie Fälle oder Gruppen als Spalten.

# What the drop-downs above the table offer.
matrix-columns-groups = Dokumentgruppen
matrix-columns-sets = Dokumentsets
matrix-columns-speakers = Sprechende
matrix-columns-roles = Rollen im Gespräch
matrix-columns-coders = Codierer:innen
matrix-columns-case-groups = Fallgruppen
matrix-columns-topics = Themen des Leitfadens
matrix-columns-questions = Fragen des Leitfadens
matrix-columns-variable = Fälle nach { $name }
matrix-cells-mentions = Nennungen
matrix-cells-units = Fälle (Auswertungseinheiten)
matrix-cells-share = Anteil der Wörter der Befragten
matrix-cells-weight = Gewicht (Median)
matrix-set-against = Bezogen auf
matrix-set-against-none = Nichts
matrix-set-against-row = Zeilensumme, %
matrix-set-against-column = Spaltensumme, %
matrix-set-against-all = Gesamtsumme, %
matrix-set-against-words = 1.000 Wörter der Befragten
matrix-set-against-cases = Fälle der Spalte
matrix-cli-columns = Es gibt keine Spalten namens { $name }. Wählen Sie cases, documents, groups, sets, speakers, roles, coders, case-groups, topics, questions oder variable:NAME.
matrix-cli-column = Keine Spalte heißt { $name }. Ohne --order zeigt die Tabelle, wie sie heißen.
matrix-cli-order = Es gibt keine Reihenfolge namens { $name }. Wählen Sie position, name, similarity, hand oder variable:NAME.
matrix-cli-variable = Keine Variable heißt { $name }. voces cases listet sie auf.
