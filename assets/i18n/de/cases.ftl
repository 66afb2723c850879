# Cases, variables, their values and groups.

## Operationen, wie Verlauf und Rückgängig sie nennen.

op-some-case-group = eine Gruppe, die es nicht mehr gibt
op-some-variable = eine Variable, die es nicht mehr gibt
op-move-cases = { $n ->
        [one] Einen Fall verschieben
       *[other] { $n } Fälle ordnen
    }
op-add-case-parts = { $n ->
        [one] Dem Fall { $name } ein Dokument oder eine sprechende Person zuordnen
       *[other] Dem Fall { $name } { $n } Dokumente oder sprechende Personen zuordnen
    }
op-remove-case-parts = { $n ->
        [one] Dem Fall { $name } ein Dokument oder eine sprechende Person nehmen
       *[other] Dem Fall { $name } { $n } Dokumente oder sprechende Personen nehmen
    }
op-edit-case-table = { $n ->
        [one] Einen Fall in der Falltabelle ändern
       *[other] { $n } Fälle in der Falltabelle ändern
    }
op-add-case-group = Neue Fallgruppe { $name }
op-rename-case-group = Fallgruppe { $name } umbenennen
op-delete-case-group = Eine Fallgruppe löschen
op-move-case-groups = { $n ->
        [one] Eine Fallgruppe verschieben
       *[other] { $n } Fallgruppen verschieben
    }
op-put-in-case-group = { $n ->
        [one] Einen Fall in die Gruppe { $name } aufnehmen
       *[other] { $n } Fälle in die Gruppe { $name } aufnehmen
    }
op-take-from-case-group = { $n ->
        [one] Einen Fall aus der Gruppe { $name } nehmen
       *[other] { $n } Fälle aus der Gruppe { $name } nehmen
    }
op-rename-variable = Variable { $name } umbenennen
op-set-variable-kind = Art der Variable { $name } ändern
op-delete-variables = { $n ->
        [one] Eine Variable löschen
       *[other] { $n } Variablen löschen
    }
op-move-variables = { $n ->
        [one] Eine Variable verschieben
       *[other] { $n } Variablen verschieben
    }
op-add-value-options = { $n ->
        [one] Der Variable { $name } eine Option geben
       *[other] Der Variable { $name } { $n } Optionen geben
    }
op-delete-value-options = { $n ->
        [one] Eine Option der Variable { $name } löschen
       *[other] { $n } Optionen der Variable { $name } löschen
    }
op-set-categories = { $n ->
        [one] Einen Wert der Variable { $name } umkodieren
       *[other] { $n } Werte der Variable { $name } umkodieren
    }
op-rename-category = Eine Kategorie der Variable { $name } umbenennen
op-order-categories = Kategorien der Variable { $name } ordnen
op-set-variable-label = Eine Bezeichnung der Variable { $name } ändern

## Was nicht zur Art der Variable passt.

cases-unfit-number = Das ist keine Zahl.
cases-doubtful-number = Das Zeichen kann Tausender oder Nachkommastellen trennen, deshalb zählt dies nicht als Zahl. Schreiben Sie die Nachkommastellen aus (1,50) oder lassen Sie das Zeichen weg.
cases-unfit-date = Das ist kein Datum.
cases-doubtful-date = Tag und Monat lassen sich nicht unterscheiden, deshalb zählt dies nicht als Datum. Schreiben Sie 2024-11-03 oder 3.11.2024.
cases-unfit-truth = Das ist weder Ja noch Nein.
cases-unfit-option = Das ist keine der Optionen.
cases-unfit-several = Hier stehen mehrere Werte, und die Variable nimmt einen.

command-show-case-table = Fälle und Variablen
command-show-case-table-help = Zeigt die Tabelle der Fälle und Variablen, die sich wie ein Tabellenblatt ausfüllen lässt.

## Die Falltabelle

cases-title = Fälle und Variablen
cases-count = { $of ->
    [one] 1 Fall
   *[other] { $n } Fälle
}
cases-count-of = { $n } von { $of } Fällen
cases-empty = Noch keine Fälle und keine Variablen. Fügen Sie eine Tabelle aus einer Tabellenkalkulation ein, importieren Sie eine oder beginnen Sie mit einer Variable.
cases-empty-button = Mit einer Variable beginnen
cases-column-name = Fall
cases-column-documents = Dokumente
cases-column-groups = Gruppen
cases-category-column = { $name } (Kategorie)
cases-new-case = Neuer Fall
cases-new-case-here = Neuer Fall...
cases-new-name = Fall { $n }
cases-new-variable = Neue Variable
cases-variable-name = Name der Variable
cases-variables = Variablenverwaltung
cases-cell = Zelle
cases-cell-label = { $case }, { $column }: { $value }
cases-column-menu = { $name } sortieren und filtern
cases-assign-hint = Klicken, um Dokumente und sprechende Personen zuzuordnen.
cases-find-document = Dokument oder sprechende Person suchen
cases-no-document = Kein Dokument hat das im Namen.
cases-find-group = Gruppe suchen oder eine neue benennen
cases-new-group-named = Neue Gruppe „{ $name }“
cases-yes = ja
cases-no = nein
cases-sort-up = Aufsteigend sortieren
cases-sort-down = Absteigend sortieren
cases-sort-none = Zurück zur eigenen Ordnung der Fälle
cases-keep-order = Diese Ordnung behalten
cases-filter = Filter
cases-filter-contains = Enthält
cases-filter-empty = Leere Zellen
cases-filter-clear = Filter aufheben
cases-filter-remove = Filter { $filter } aufheben
cases-empty-cell = leer
cases-make-set = { $n ->
    [one] Dokumentset aus dem Dokument
   *[other] Dokumentset aus diesen { $n } Dokumenten
}
cases-make-group = Gruppe aus diesen Fällen
cases-rename-variable = Umbenennen
cases-kind = Art
cases-kind-text = Text
cases-kind-number = Zahl
cases-kind-date = Datum
cases-kind-boolean = Ja oder Nein
cases-kind-single = Einfachauswahl
cases-kind-multiple = Mehrfachauswahl
cases-manage-variable = Werte und Bezeichnungen...
cases-move-left = Nach links
cases-move-right = Nach rechts
cases-delete-variable = Variable löschen
cases-put-in-group = In eine Gruppe aufnehmen
cases-manage-groups = Fallgruppen...
cases-no-groups = Noch keine Gruppen.
cases-group-name = Name einer neuen Gruppe
cases-new-group = Neue Gruppe
cases-new-group-hint = { $n ->
    [0] Die Gruppe beginnt leer.
    [one] Der ausgewählte Fall kommt hinein.
   *[other] Die { $n } ausgewählten Fälle kommen hinein.
}
cases-delete-group = Gruppe { $name } löschen; ihre Fälle bleiben
cases-rename-group = Gruppe { $name } umbenennen
cases-close = Schließen
cases-delete = { $n ->
    [one] Fall löschen
   *[other] { $n } Fälle löschen
}

## Was getan wurde

cases-told-cells = { $n ->
    [one] Eine Zelle geschrieben.
   *[other] { $n } Zellen geschrieben.
}
cases-told-deleted = { $n ->
    [one] Ein Fall gelöscht; seine Dokumente bleiben.
   *[other] { $n } Fälle gelöscht; ihre Dokumente bleiben.
}
cases-told-variables = { $n ->
    [one] Eine Variable mit ihren Werten gelöscht.
   *[other] { $n } Variablen mit ihren Werten gelöscht.
}
cases-told-group = { $n ->
    [one] Gruppe { $name } mit 1 Fall.
   *[other] Gruppe { $name } mit { $n } Fällen.
}
cases-told-set = { $n ->
    [one] Dokumentset { $name } mit 1 Dokument.
   *[other] Dokumentset { $name } mit { $n } Dokumenten.
}

## Einfügen

cases-paste-title = In die Tabelle einfügen?
cases-paste-cells = { $n ->
    [one] Eine Zelle wird geschrieben.
   *[other] { $n } Zellen werden geschrieben.
}
cases-paste-new = { $n ->
    [one] Der Block reicht über den letzten Fall hinaus: Ein neuer Fall entsteht.
   *[other] Der Block reicht über den letzten Fall hinaus: { $n } neue Fälle entstehen.
}
cases-paste-left-out = { $n ->
    [one] Eine Spalte davon hat hier keine Variable und bleibt weg.
   *[other] { $n } Spalten davon haben hier keine Variable und bleiben weg.
}
cases-paste-done = Einfügen

## Import und Export

cases-import = Falltabelle importieren...
cases-export = Falltabelle exportieren...
cases-files-import = Falltabelle importieren
cases-files-export = Falltabelle exportieren
cases-file-name = Fälle
cases-file-not-read = Die Datei war nicht zu lesen, deshalb wurde nichts geändert. Das System sagt { $detail }: { $name }
cases-import-title = Diese Falltabelle importieren?
cases-import-nothing = { $n ->
    [0] Die Tabelle bringt nichts.
    [one] Nichts ist neu: Ihre eine Zelle steht schon hier.
   *[other] Nichts ist neu: Ihre { $n } Zellen stehen schon hier.
}
cases-import-new-cases = { $n ->
    [one] 1 neuer Fall
   *[other] { $n } neue Fälle
}
cases-import-new-variables = { $n ->
    [one] 1 neue Variable
   *[other] { $n } neue Variablen
}
cases-import-new-values = { $n ->
    [one] 1 leere Zelle erhält einen Wert
   *[other] { $n } leere Zellen erhalten einen Wert
}
cases-import-categories = { $n ->
    [one] 1 Wert erhält eine andere Kategorie
   *[other] { $n } Werte erhalten eine andere Kategorie
}
cases-import-groups = { $n ->
    [one] 1 Fall kommt in eine Gruppe
   *[other] { $n } Fälle kommen in Gruppen
}
cases-import-parts = { $n ->
    [one] 1 Dokument oder sprechende Person wird zugeordnet
   *[other] { $n } Dokumente oder sprechende Personen werden zugeordnet
}
cases-import-same = { $n ->
    [one] 1 Zelle ist, wie sie steht
   *[other] { $n } Zellen sind, wie sie stehen
}
cases-import-conflicts = { $n ->
    [one] 1 Zelle steht hier mit einem anderen Wert
   *[other] { $n } Zellen stehen hier mit einem anderen Wert
}
cases-import-unknown = Dokumente, die es hier nicht gibt, bleiben weg: { $names }
cases-import-variable = Variable
cases-import-stands = Steht hier
cases-import-table-has = In der Tabelle
cases-import-keep = Importieren, Stehendes behalten
cases-import-take = Importieren, Werte der Tabelle nehmen
cases-import-done = Importieren

## Die Verwaltung einer Variable

cases-labels = In anderen Sprachen
cases-label-in = Bezeichnung auf { $language }
cases-proposals = { $n ->
    [one] Vermutlich dasselbe
   *[other] Vermutlich dasselbe ({ $n } Vorschläge)
}
cases-proposal-accept = Als „{ $name }“ zählen
cases-proposal-refuse = Getrennt lassen
cases-categories = { $n ->
    [one] 1 Kategorie
   *[other] { $n } Kategorien
}
cases-category-name = Kategorie
cases-category-up = Nach oben
cases-category-down = Nach unten
cases-wordings = { $n } Schreibweisen
cases-merge-name = Worunter sie zählen
cases-merge = Zusammenfassen
cases-merge-help = Tabellen zählen das Angekreuzte zusammen. Die Werte bleiben, wie sie geschrieben wurden.
cases-reset = Zurücksetzen
cases-reset-help = Jeder Wert zählt wieder für sich.
cases-split-off = Wieder getrennt zählen
cases-new-option = Neue Option
cases-delete-option = Option löschen
cases-import-replaced = { $n ->
    [one] Ein Wert wurde durch den der Tabelle ersetzt.
   *[other] { $n } Werte wurden durch die der Tabelle ersetzt.
}
