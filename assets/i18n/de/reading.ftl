# reading: highlighter marks

## operations, as the history and undo name them
op-add-mark = In { $document } anstreichen
op-remove-marks = { $n ->
        [one] Eine Anstreichung entfernen
       *[other] { $n } Anstreichungen entfernen
    }
op-recolor-marks = { $n ->
        [one] Farbe einer Anstreichung ändern
       *[other] Farbe von { $n } Anstreichungen ändern
    }
op-code-marks = { $n ->
        [one] Eine Anstreichung zu einer Codierung von { $name } machen
       *[other] { $n } Anstreichungen zu Codierungen von { $name } machen
    }

## colours
marks-yellow = Gelb
marks-green = Grün
marks-blue = Blau
marks-pink = Rosa

## the reader
marks-count = { $n ->
        [one] 1 Anstreichung
       *[other] { $n } Anstreichungen
    }
marks-count-tip = Listet die Anstreichungen dieses Dokuments auf
marks-hint-none = Hier ist nichts angestrichen.
marks-menu-mark = Anstreichen
marks-menu-unmark = Anstreichung entfernen
marks-menu-title = Anstreichung · { $coder }
marks-menu-code = Zu einer Codierung machen…
marks-menu-remove = Anstreichung entfernen

## the list
side-marks = Anstreichungen
marks-title = { $n ->
        [one] 1 Anstreichung
       *[other] { $n } Anstreichungen
    }
marks-close = Zurück zur Liste der Codings
marks-choose-all = Alle wählen
marks-scope = Welche Dokumente
marks-scope-document = Dieses Dokument
marks-scope-activated = Aktivierte Dokumente
marks-scope-all = Alle Dokumente
marks-chip = { $name }: { $n }
marks-empty = Noch keine Anstreichungen. Markieren Sie Wörter, die Ihnen auffallen, und drücken Sie H: Eine Anstreichung braucht keinen Code und wird später zu einer Codierung.
marks-empty-colours = Alle Farben, die hier vorkommen, sind weggelassen.
marks-choose-hint = Strg oder Umschalt mit einem Klick wählt mehrere.
marks-code = { $n ->
        [one] Zu einer Codierung machen…
       *[other] { $n } zu Codierungen machen…
    }
marks-remove = Entfernen

## turning marks into codings
marks-code-title = { $n ->
        [one] Eine Anstreichung zu einer Codierung machen
       *[other] { $n } Anstreichungen zu Codierungen machen
    }
marks-code-hint = Jede angestrichene Stelle bekommt den Code, den Sie wählen. Was Sie schon so codiert haben, bleibt, wie es ist.
marks-code-keep = Anstreichungen behalten
marks-code-search = Codieren mit…
marks-code-new = Neuer Code „{ $name }“
told-coded-marks = { $n ->
        [0] All das war schon mit „{ $name }“ codiert.
        [one] 1 Stelle mit „{ $name }“ codiert.
       *[other] { $n } Stellen mit „{ $name }“ codiert.
    }
told-removed-marks = { $n ->
        [one] 1 Anstreichung entfernt.
       *[other] { $n } Anstreichungen entfernt.
    }

## commands
command-mark = Anstreichen
command-mark-help = Streicht die markierten Wörter in der zuletzt benutzten Farbe an, ohne Code. Noch einmal gedrückt, nimmt es die nächste Farbe.
command-unmark = Anstreichung entfernen
command-unmark-help = Nimmt den markierten Wörtern die Anstreichungen oder entfernt die gewählte.
command-mark-yellow = Gelb anstreichen
command-mark-yellow-help = Streicht die markierten Wörter gelb an, ohne Code.
command-mark-green = Grün anstreichen
command-mark-green-help = Streicht die markierten Wörter grün an, ohne Code.
command-mark-blue = Blau anstreichen
command-mark-blue-help = Streicht die markierten Wörter blau an, ohne Code.
command-mark-pink = Rosa anstreichen
command-mark-pink-help = Streicht die markierten Wörter rosa an, ohne Code.
command-show-marks = Anstreichungen
command-show-marks-help = Listet die Anstreichungen auf, um hinzugehen und sie zu Codierungen zu machen.
