# history

# Commands and keys.
command-copy = Kopieren
command-copy-help = Im Text: kopiert die markierten Wörter.
command-copy-citation = Mit Beleg kopieren
command-copy-citation-help = Im Text: kopiert die markierten Wörter mit Dokument und Absatz dahinter.
command-select-all = Das ganze Dokument markieren
command-select-all-help = Im Text: markiert alles.
command-next-coding = Nächstes codiertes Segment
command-next-coding-help = Im Text: wählt das nächste codierte Segment und zeigt es.
command-previous-coding = Voriges codiertes Segment
command-previous-coding-help = Im Text: wählt das codierte Segment davor und zeigt es.
command-next-paragraph = Nächster Absatz
command-next-paragraph-help = Im Text: setzt den Cursor in den nächsten Absatz.
command-previous-paragraph = Voriger Absatz
command-previous-paragraph-help = Im Text: setzt den Cursor in den Absatz davor.
command-text-default = Text in der ersten Größe
command-text-default-help = Gibt dem Text die Größe, die er zuerst hatte.
command-show-segments = Liste der Codings zeigen
command-show-segments-help = Zeigt die Liste der Codings neben dem Text.
command-show-search = Alle Dokumente durchsuchen...
command-show-search-help = Durchsucht alle Dokumente; markierte Wörter werden gesucht.
command-show-memos = Memos zeigen
command-show-memos-help = Zeigt die Memos neben dem Text.
command-show-history = Verlauf zeigen
command-show-history-help = Zeigt neben dem Text, was wann von wem getan wurde, und kann bis zu jedem Punkt zurückgehen.
command-caret-character = Cursor um ein Zeichen
command-caret-character-help = Im Text: bewegt den Cursor um ein Zeichen.
command-caret-word = Cursor um ein Wort
command-caret-word-help = Im Text: bewegt den Cursor um ein Wort.
command-caret-line = Cursor um eine Zeile
command-caret-line-help = Im Text: bewegt den Cursor auf und ab.
command-caret-line-edge = Cursor an den Zeilenrand
command-caret-line-edge-help = Im Text: bewegt den Cursor an Anfang oder Ende seiner Zeile.
command-caret-page = Cursor um eine Seite
command-caret-page-help = Im Text: bewegt den Cursor um das, was zu sehen ist.
command-caret-document = Cursor an den Dokumentrand
command-caret-document-help = Im Text: bewegt den Cursor an Anfang oder Ende des Dokuments.
command-caret-select = Mit dem Cursor markieren
command-caret-select-help = Im Text: mit Umschalt markiert jede Taste, die den Cursor bewegt; ist ein codiertes Segment gewählt, bewegt sie dessen Grenze, Pos1 und Ende sagen welche.
command-deselect = Auswahl aufheben
command-deselect-help = Im Text: gibt die bewegte Grenze auf, dann das gewählte codierte Segment, dann die Auswahl.

# The panel.
history-title = Verlauf ({ $n-text } { $n ->
    [one] Schritt
   *[other] Schritte
})
history-today = Heute
history-yesterday = Gestern
history-day = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
history-undo-step = Einen Schritt zurück
history-redo-step = Einen Schritt wiederholen
history-undo-to = Bis hierher zurück: { $n ->
    [one] 1 Schritt
   *[other] { $n } Schritte
}
history-redo-to = Bis hierher wiederholen: { $n ->
    [one] 1 Schritt
   *[other] { $n } Schritte
}
history-show = An die Stelle gehen
history-now = Hier steht das Projekt jetzt.
history-taken-back = Zurückgenommen: { $what }
history-place-gone = Wovon dieser Schritt handelte, steht nicht mehr im Projekt. Rückgängig kann es zurückholen.
history-undone = { $n ->
    [one] 1 Schritt zurückgenommen; er lässt sich wiederholen.
   *[other] { $n } Schritte zurückgenommen; jeder lässt sich wiederholen.
}
history-redone = { $n ->
    [one] 1 Schritt wiederholt.
   *[other] { $n } Schritte wiederholt.
}
history-redo-all = Alle wiederholen
history-stopped = Nach { $n } von { $all } Schritten angehalten, wie Sie wollten. Was bis dahin geschah, steht, und jeder Schritt lässt sich zurücknehmen und wiederholen.
history-broke-off = Nur { $n } von { $all } Schritten gelangen; sie stehen. { $why }
history-travelling = Schritt { $done } von { $all }
history-empty = In diesem Projekt wurde noch nichts getan.
history-no-match = Kein Schritt passt. Ändern Sie die Wörter oder die Auswahl darüber.
history-filter-hint = Wörter eines Schritts
history-filter-open = Verlauf filtern
history-all-documents = Alle Dokumente
history-all-codes = Alle Codes
history-all-coders = Alle Personen
history-all-kinds = Alle Arten
history-kind-codings = Codierte Segmente
history-kind-codes = Codes
history-kind-documents = Dokumente
history-kind-memos = Memos
history-kind-reading = Lesen
history-kind-cases = Fälle
history-kind-comparison = Vergleich
history-kind-guide = Interviewleitfaden
history-kind-other = Anderes

# Keys that are changed.
help-search = Einen Befehl oder eine Taste finden
shortcut-change = Tasten von { $name } ändern
shortcut-reset = { $name } die ersten Tasten zurückgeben
shortcut-reset-all = Allen Befehlen die ersten Tasten zurückgeben
shortcut-press = Drücken Sie die neuen Tasten. Esc lässt sie, wie sie sind.
shortcut-taken = { $keys } gehört zu { $name }. Wenn Sie es nehmen, bleibt jener Befehl ohne.
shortcut-take = Nehmen
shortcut-none = Keine Taste
shortcut-fixed = { $name } behält diese Tasten. Drücken Sie andere.
shortcut-needs-altgr = Spanische und deutsche Tastaturen brauchen für diese Tasten AltGr, das ein Zeichen schreibt. Drücken Sie andere.
shortcut-writes = Diese Taste schreibt ein Zeichen, und der Befehl wirkt auch außerhalb des Textes. Drücken Sie sie mit Strg oder Alt, oder eine Funktionstaste.
shortcut-kept = Diese Tasten gehören jedem Programm: Kopieren, den Fokus bewegen, Aufgeben. Drücken Sie andere.
