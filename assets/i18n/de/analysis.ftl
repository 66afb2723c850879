# Tables and exports of analyses

analysis-code = Code
analysis-without-case = Ohne Fall
analysis-cases = Fälle
analysis-documents = Dokumente
analysis-total-segments = Segmente
analysis-total-words = Wörter
analysis-codings = Codierte Segmente
analysis-passages = Verschiedene Textstellen
analysis-unit-cases = Fälle
analysis-unit-documents = Dokumente
analysis-notes = Anmerkungen

## The lines above a table

analysis-label-analysis = Auswertung
analysis-label-unit = Zähleinheit
analysis-label-filter = Filter
analysis-label-coders = Codierer:innen
analysis-label-run = Durchgang
analysis-label-date = Datum
analysis-codes-by-cases = { $n ->
    [one] Codes nach Fällen (1 Fall)
   *[other] Codes nach Fällen ({ $n } Fälle)
}
analysis-codes-by-documents = { $n ->
    [one] Codes nach Dokumenten (1 Dokument)
   *[other] Codes nach Dokumenten ({ $n } Dokumente)
}
analysis-unit-codings = Codierte Segmente; Codes mit Subcodes zählen verschiedene Textstellen
analysis-unit-presence = Vorkommen: 1, wo der Code vorkommt, 0, wo er nicht vorkommt
analysis-unit-words = Codierte Wörter, jedes einmal gezählt
analysis-filter-all-documents = alle Dokumente
analysis-filter-documents = { $n } von { $of } Dokumenten
analysis-filter-all-codes = alle Codes
analysis-filter-codes = nur die Codes { $codes } und die darunter
analysis-run-main = Hauptdurchgang
analysis-run-intra = Intra (dieselbe Person noch einmal)
analysis-run-second = Zweite Person
analysis-run-pilot = Probe { $n }

## The notes below it

analysis-note-codings = Jedes codierte Segment zählt eins. Ein Code mit Subcodes zählt die verschiedenen Textstellen seiner eigenen und aller Codes darunter: derselbe Bereich unter zwei Subcodes zählt einmal, teilweise überlappende Bereiche zählen je einmal.
analysis-note-presence = Ein Code mit Subcodes kommt vor, wo er oder ein Code darunter vorkommt.
analysis-note-words = Ein Wort zählt einmal, in wie vielen Segmenten es auch steht, und gehört zu dem Segment, das sein erstes Zeichen enthält. Sprecherkürzel und Zeitmarken sind keine Wörter.
analysis-note-bottom = Unter den Codes stehen die codierten Segmente und, getrennt gezählt, die verschiedenen Textstellen, auf denen sie stehen.
analysis-note-zero = Auch Codes ohne Segment sind aufgeführt: dass niemand davon spricht, ist ein Ergebnis.
analysis-note-without-case = „Ohne Fall“ enthält, was in Dokumenten codiert wurde, die zu keinem Fall gehören.
analysis-note-left-out = { $n ->
    [one] Ein Fall hat hier kein Dokument und ist weggelassen: { $cases }.
   *[other] { $n } Fälle haben hier kein Dokument und sind weggelassen: { $cases }.
}

## When an export fails

analysis-error-write = Die Datei konnte nicht geschrieben werden; was vorher dort stand, ist unverändert. Bitte versuchen Sie einen anderen Ordner.
analysis-error-permission = Die Datei wurde nicht geschrieben: In diesem Ordner dürfen Sie nicht schreiben, oder die Datei ist geschützt oder in einem anderen Programm geöffnet. Bitte schließen Sie sie dort oder wählen Sie einen anderen Ort.
analysis-error-disk-full = Die Datei wurde nicht geschrieben: Der Datenträger ist voll. Bitte schaffen Sie Platz oder wählen Sie einen anderen. Das Projekt selbst ist unverändert.
analysis-error-no-folder = Die Datei wurde nicht geschrieben: Diesen Ordner gibt es nicht. Bitte wählen Sie einen anderen Ort.
analysis-error-workbook = Die Arbeitsmappe konnte nicht erstellt werden. Bitte exportieren Sie als CSV; die Zahlen sind dieselben.
analysis-error-too-large = Die Tabelle ist zu groß für eine Excel-Arbeitsmappe (1.048.576 Zeilen, 16.384 Spalten). Bitte exportieren Sie als CSV oder vergleichen Sie weniger Spalten.
analysis-error-ending = Tabellen werden als .xlsx, .csv, .docx, .odt, .html, .md oder .tex geschrieben. Bitte geben Sie der Datei eine dieser Endungen.

## Retrieved segments

retrieved-title = Liste der Codings ({ $n })
retrieved-title-short = Codings ({ $n })
retrieved-activation = { $documents } × { $codes }
retrieved-all-documents = alle Dokumente
retrieved-documents = { $n ->
    [one] 1 Dokument
   *[other] { $n } Dokumente
}
retrieved-codes = { $n ->
    [one] 1 Code
   *[other] { $n } Codes
}
retrieved-clear = Alle Häkchen entfernen
retrieved-empty-no-codes = Hier erscheinen Segmente, sobald es Codes gibt. Markieren Sie Wörter im Text und drücken Sie Enter, um sie zu codieren.
retrieved-empty-none-activated = Setzen Sie das Häkchen links von einem Code, um seine Segmente hier zu lesen.
retrieved-empty-none-found = Kein aktiviertes Dokument enthält ein Segment der aktivierten Codes.

## The Compare workspace

compare-columns = Spalten
compare-columns-cases = Fälle
compare-columns-documents = Dokumente
compare-columns-no-cases = Noch hat kein Fall ein Dokument. Ordnen Sie in der Dokumentliste Dokumente Fällen zu.
compare-cells = Zellen
compare-cells-codings = Codierte Segmente
compare-cells-presence = Vorkommen
compare-cells-words = Codierte Wörter
compare-show = Zeigen
compare-show-all = Alle Codes
compare-show-activated = Nur aktivierte
compare-show-nothing-activated = Nichts ist aktiviert. Setzen Sie Häkchen in den Listen der Dokumente und Codes.
compare-coders = Codierer:innen
compare-coders-all = Alle
compare-export = Exportieren...
compare-counting = Es wird gezählt...
compare-all-columns = { $columns ->
    [cases] alle Fälle
   *[documents] alle Dokumente
}
compare-all-codes = Alle Codes
compare-cell = { $code } × { $column }
compare-cell-value = { $code } × { $column }: { $value }
compare-segments = { $n ->
    [one] 1 Segment
   *[other] { $n } Segmente
}
compare-passages-segments = { $passages ->
    [one] 1 Textstelle
   *[other] { $passages } Textstellen
} · { $n ->
    [one] 1 Segment
   *[other] { $n } Segmente
}
compare-open-code = Codes unter { $name } zeigen
compare-close-code = Codes unter { $name } verbergen
compare-empty-no-codes = Noch gibt es keine Codes zu vergleichen. Codieren Sie zuerst einige Segmente.
compare-empty-no-documents = Noch gibt es keine Dokumente zu vergleichen.
compare-empty-import = Dokumente importieren...
compare-empty-code = Zum Codieren
compare-pick = Klicken Sie auf eine Zahl, um ihre Segmente hier zu lesen.
compare-pick-empty = Kein Segment: Niemand spricht hier davon.
compare-summary = { $compared } · { $codes } · { $segments }
compare-n-cases = { $n ->
    [one] 1 Fall
   *[other] { $n } Fälle
}
compare-n-documents = { $n ->
    [one] 1 Dokument
   *[other] { $n } Dokumente
}
compare-n-segments = { $n ->
    [one] 1 codiertes Segment
   *[other] { $n } codierte Segmente
}
compare-coders-run = Codierer:innen: { $coders } · Durchgang: { $run }
compare-left-out = Hier ohne Dokument: { $cases }
