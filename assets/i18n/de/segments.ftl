# segments
# What is done to codings and saved queries, as the history tells it.
op-recode-codings = { $n ->
        [one] Einer Codierung den Code { $name } geben
       *[other] { $n } Codierungen den Code { $name } geben
    }
op-recode-to-new-code = { $n ->
        [one] Einer Codierung den neuen Code { $name } geben
       *[other] { $n } Codierungen den neuen Code { $name } geben
    }
op-add-saved-query = { $name } speichern
op-rename-saved-query = { $name } umbenennen
op-update-saved-query = { $name } ändern
op-delete-saved-query = Eine gespeicherte Abfrage löschen
op-some-query = etwas Gespeichertes, das es nicht mehr gibt
op-saved-retrieval = Abfrage { $name }
op-saved-comparison = Vergleich { $name }
op-saved-report = Bericht { $name }
op-saved-words = Wortkategorie { $name }
op-delete-saved-comparison = Einen gespeicherten Vergleich löschen
op-delete-saved-report = Einen Bericht löschen
op-delete-saved-words = Eine Wortkategorie löschen
op-set-summary = Zusammenfassung von { $case } unter { $name } schreiben
op-set-position-scale = Positionen von { $name } festlegen
op-set-positions = { $n ->
    [one] Einen Fall
   *[other] { $n } Fälle
} nach { $name } einordnen

## What is asked, beside documents and codes

segments-told-any-of = irgendeiner der Codes
segments-told-all-of = Stellen mit allen Codes
segments-told-near = alle Codes, { $n ->
    [0] im selben Absatz
    [one] höchstens 1 Absatz entfernt
   *[other] höchstens { $n } Absätze entfernt
}
segments-told-same-turn = alle Codes im selben Sprechbeitrag
segments-told-inside = innerhalb von { $codes }
segments-told-outside = außerhalb von { $codes }
segments-told-followed-by = gefolgt von { $codes }, { $n ->
    [0] im selben Absatz
    [one] höchstens 1 Absatz weiter
   *[other] höchstens { $n } Absätze weiter
}
segments-told-only = kein anderer Code überlappt
segments-told-without-document = kein { $codes } im Dokument
segments-told-without-turn = kein { $codes } im Sprechbeitrag
segments-told-missing-document = Dokumente ohne die Codes
segments-told-missing-turn = Sprechbeiträge ohne die Codes
segments-told-subcodes = mit Subcodes
segments-told-run = Durchgang: { $run }
segments-told-coders = von { $names }
segments-told-condition = { $variable }: { $values }
segments-told-weight = Gewicht { $min }–{ $max }
segments-told-weight-or-none = Gewicht { $min }–{ $max } oder keines

## The pane

segments-way = Wie die Codes liegen müssen
segments-way-help = Wie die Segmente der aktivierten Codes liegen müssen, um aufgelistet zu werden.
segments-way-any-of = Irgendeiner der Codes
segments-way-all-of = Alle davon (Überschneidung)
segments-way-near = Nahe beieinander
segments-way-same-turn = Im selben Sprechbeitrag
segments-way-inside = Innerhalb anderer Codes
segments-way-outside = Außerhalb anderer Codes
segments-way-followed-by = Gefolgt von anderen Codes
segments-way-only = Nur dieser Code
segments-way-without-turn = Sprechbeitrag ohne andere Codes
segments-way-without-document = Dokument ohne andere Codes
segments-way-missing-turn = Sprechbeiträge, denen die Codes fehlen
segments-way-missing-document = Dokumente, denen die Codes fehlen
segments-within = ¶
segments-within-help = Höchstens so viele Absätze entfernt; 0 ist derselbe Absatz.
segments-other-codes = Die anderen Codes
segments-choose-codes = { $n ->
    [0] Codes wählen…
    [one] 1 Code
   *[other] { $n } Codes
}
segments-find-code = Einen Code suchen
segments-count = { $n ->
    [one] 1 Segment
   *[other] { $n } Segmente
}
segments-clear-part = Diesen Filter entfernen
segments-empty-filtered = Nichts Aktiviertes erfüllt den Filter. Jeder Teil davon oben geht mit einem Klick weg.
segments-empty-choose-codes = Wählen Sie oben die anderen Codes.
segments-filter = Filter
segments-with-subcodes = Aktivierte Codes mit ihren Subcodes
segments-filter-coders = Nur von diesen Personen
segments-filter-run = Durchgang
segments-filter-weight = Nur mit einem Gewicht im Bereich
segments-weight-from = von
segments-weight-to = bis
segments-weight-none-too = Auch ohne Gewicht
segments-arrange = Sortieren und gruppieren
segments-sort = Sortieren nach
segments-sort-document = Dokument und Stelle
segments-sort-code = Code
segments-sort-weight = Gewicht
segments-sort-length = Länge
segments-sort-newest = Neueste zuerst
segments-sort-reversed = Andersherum
segments-group-by = Gruppieren nach
segments-group-nothing = Nichts
segments-group-document = Dokument
segments-group-case = Fall
segments-group-code = Code
segments-group-coder = Person
segments-group = { $name }
segments-group-without = (keiner)
segments-group-without-case = Ohne Fall
segments-as-table = Als Tabelle in der Mitte
segments-row-without-code = Ohne diese Codes
segments-show-all = Alles zeigen
segments-show-less = Weniger zeigen
segments-show-context = Zusammenhang zeigen
segments-hide-context = Zusammenhang verbergen
segments-open-in-text = Im Text öffnen
segments-copy = Mit Beleg kopieren
segments-edit = Kommentar und Gewicht…
segments-comment = Kommentar zum codierten Segment
segments-weight = Gewicht
segments-weight-help = Eine Zahl von 0 bis 100 oder nichts.
segments-save = Speichern
segments-recode = Code ändern…
segments-remove = Codierung entfernen
segments-recode-title = { $n ->
    [one] Ein anderer Code für das Segment
   *[other] Ein anderer Code für { $n } Segmente
}
segments-told-recoded = { $n ->
    [one] Ein Segment hat jetzt den Code { $name }.
   *[other] { $n } Segmente haben jetzt den Code { $name }.
}

## Saved queries

segments-queries = Gespeicherte Abfragen
segments-queries-empty = Was jetzt aktiviert und gefiltert ist, kann hier unter einem Namen aufgehoben werden. Es findet jedes Mal neu.
segments-query-name = Name der Abfrage
segments-query-save = Speichern
segments-query-save-help = Aktivieren Sie zuerst einen Code und schreiben Sie einen Namen.
segments-query-update = „{ $name }“ auf das ändern, was jetzt gefragt ist
segments-query-rename = { $name } umbenennen
segments-query-delete = { $name } löschen
segments-query-shown = { $name }
segments-query-changed = { $name } (geändert)
segments-query-unreadable = Diese Abfrage wurde von einer neueren Version des Programms gespeichert und kann nicht gelesen werden. Sie bleibt, wie sie ist.

## The table

segments-back-to-text = Zurück zum Text
segments-columns = Spalten
segments-column-document = Dokument
segments-column-case = Fall
segments-column-paragraph = ¶
segments-column-text = Text
segments-column-code = Code
segments-column-weight = Gewicht
segments-column-comment = Kommentar
segments-column-coder = Person
segments-column-date = Datum
segments-column-length = Wörter
segments-column-share = Anteil (%)
segments-percent = { $whole },{ $tenth }
segments-chosen = { $n } gewählt

## Export

segments-export = Segmente exportieren…
segments-export-file-name = Segmente
segments-export-name = Liste der Codings
segments-export-title = Liste der Codings ({ $n })
segments-export-group = { $name } ({ $n })
segments-export-weight = Gewicht { $weight }
segments-export-also = Auch codiert: { $codes }
segments-exporting = Es wird exportiert…
segments-export-stop = Anhalten; nichts wird geschrieben
segments-export-stopped = Der Export wurde angehalten; es wurde keine Datei geschrieben.
segments-unit-codings = Codierte Segmente
segments-unit-parts = Teile des Textes, in denen alle Codes überlappen
segments-unit-documents = Dokumente
segments-unit-turns = Sprechbeiträge

## Commands

command-export-segments = Segmente exportieren…
command-export-segments-help = Schreibt die Liste der Codings als docx, xlsx, csv, md oder html.
command-show-reader = Den Text zeigen
command-show-reader-help = Zeigt wieder den Text in der Mitte.
command-show-segment-table = Segmente als Tabelle
command-show-segment-table-help = Zeigt die Liste der Codings als Tabelle in der Mitte.
command-show-sub-categories = Subkategorien-Tisch
command-show-sub-categories-help = Zeigt die Segmente des Codes im Fokus neben seinen Subcodes, um sie ihnen zuzuordnen.

## The sub-category desk

segments-desk-title = Subkategorien von { $name }
segments-desk-no-code = Setzen Sie den Fokus im Baum auf einen Code: Hier erscheinen seine Segmente und seine Subcodes.
segments-desk-unassigned = Nicht zugeordnet
segments-desk-target = { $name }: { $n }
segments-desk-new = Neuer Subcode
segments-desk-new-name = Name des neuen Subcodes
segments-desk-help = Klicken Sie auf ein Segment und drücken Sie 1 bis 9, oder ziehen Sie es zu einem Subcode. Umschalt und Strg wählen mehrere, N macht aus ihnen einen neuen Subcode. Ein Klick auf einen Subcode zeigt, was darin ist.
segments-desk-all-assigned = Jedes Segment dieses Codes steht in einem Subcode, oder er hat keine eigenen.
segments-desk-nothing-here = Noch hat kein Segment diesen Subcode.

## The command line

segments-cli-run = Es gibt keinen Durchgang { $run }. Durchgänge sind main, intra, second, pilot 1, pilot 2 und so weiter.
segments-cli-weight = { $range } ist kein Bereich von Gewichten. Bitte schreiben Sie eine Zahl von 0 bis 100 oder zwei wie 10-50.
segments-cli-variable = { $text } nennt keinen Wert einer Variable dieses Projekts. Bitte schreiben Sie NAME=WERT mit dem Namen der Variable wie in der Falltabelle.
segments-cli-coder = In diesem Projekt gibt es keine codierende Person { $name }.
segments-error-ending = Segmente werden als .docx, .xlsx, .csv, .md oder .html geschrieben. Bitte geben Sie der Datei eine dieser Endungen.

## What brought a segment

segments-filter-prompted = Wodurch angeregt
segments-prompted-all = Alle
segments-prompted-answer = Antwort auf eine Frage
segments-prompted-own = Antwort auf eine Frage seines Codes
segments-prompted-unprompted = ungefragt
segments-prompted-help = Was Antworten sind, ist bekannt, wo die Fragen eines Dokuments im Leitfaden bestätigt wurden; Segmente anderer Dokumente bleiben weg.
