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
