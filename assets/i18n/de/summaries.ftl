# Zusammenfassungen von Fällen je Code, und wo Fälle stehen.

compare-view-case-columns = Ein Code, alle Fälle
compare-view-summary-grid = Zusammenfassungen
compare-previous-code = Voriger Code
compare-next-code = Nächster Code
compare-find-code = Code suchen
compare-find-nothing = Kein Code heißt so.

case-columns-extent = { $segments } · { $n }/{ $of } Fälle
case-columns-without = { $n } ohne Fall
case-columns-heading = { $case }: { $n ->
    [one] 1 Segment
   *[other] { $n } Segmente
}
case-columns-not-asked = Nicht gefragt: Diesem Fall wurde keine Frage dieses Codes gestellt.

summary-hint = Schreiben, was dieser Fall dazu sagt...
summary-name = Zusammenfassung
summary-of = Zusammenfassung von { $case }
summary-writing = Zusammenfassung, wird geschrieben
summary-stale = Codierungen seither geändert
summary-still-true = Stimmt noch
summary-still-true-help = Sagt, dass die Zusammenfassung für die Codierungen stimmt, wie sie jetzt sind.
summary-cell = { $code } × { $case }: { $n ->
    [one] 1 Segment
   *[other] { $n } Segmente
}. { $text }
summary-cell-stale = { $code } × { $case }: { $n ->
    [one] 1 Segment
   *[other] { $n } Segmente
}, Codierungen seither geändert. { $text }
summary-extent = { $n ->
    [0] Noch keine Zusammenfassung
    [one] 1 Zusammenfassung
   *[other] { $n } Zusammenfassungen
}
summary-n-stale = { $n ->
    [one] 1 ist älter als ihre Codierungen
   *[other] { $n } sind älter als ihre Codierungen
}
summary-pick = Auf eine Zelle klicken, um ihre Segmente zu lesen und ihre Zusammenfassung zu schreiben.
summary-title = { $n ->
    [one] Zusammenfassungen (1 Fall)
   *[other] Zusammenfassungen ({ $n } Fälle)
}
summary-unit = Die Zusammenfassung der Forschenden; davor in Klammern die Position des Falls, dahinter die Zahl der codierten Segmente
summary-note-without = { $n ->
    [one] Ein Code hat keine Zusammenfassung und fehlt hier.
   *[other] { $n } Codes haben keine Zusammenfassung und fehlen hier.
}
summary-note-stale = { $n ->
    [one] Die Codierungen einer Zusammenfassung haben sich geändert, seit sie geschrieben wurde: { $cells }.
   *[other] Die Codierungen von { $n } Zusammenfassungen haben sich geändert, seit sie geschrieben wurden: { $cells }.
}

position-name = Position
position-none = Fälle können nach diesem Code eingeordnet werden: Jeder nimmt eine der Positionen ein, die Sie festlegen.
position-define = Positionen festlegen...
position-not-placed = Nicht eingeordnet
position-evidence = { $n ->
    [0] Belege...
    [one] Beleg: 1 Segment
   *[other] Belege: { $n } Segmente
}
position-note = Notiz zur Position
position-note-hint = Warum er dort steht...
position-edit-scale = Positionen bearbeiten...
position-to-variable = In eine Variable...
position-variable-help = Schreibt die Position jedes Falls in eine Variable, als ein Schritt. Gibt es die Variable schon, werden ihre Werte ersetzt.
position-variable-name = Name der Variable
position-write-variable = Schreiben
position-kind = Art
position-nominal = Ohne Ordnung
position-ordinal = Geordnet
position-ordinal-help = Von wenig zu viel, von oben nach unten.
position-option = Position { $n }
position-option-up = Weiter nach oben
position-option-down = Weiter nach unten
position-option-remove = Position entfernen
position-option-add = Position hinzufügen
position-scale-keep = Behalten
position-scale-drop = Abbrechen
position-scale-loses = { $n ->
    [one] Damit verliert ein Fall seine Position.
   *[other] Damit verlieren { $n } Fälle ihre Position.
}

told-positions-variable = Die Positionen stehen in der Variable „{ $name }“.
told-deleted-comparison = Der Vergleich wurde gelöscht.
told-kept-comparison = Der Vergleich ist als „{ $name }“ aufgehoben.

## Vergleiche, die aufgehoben sind

kept-name = Vergleich
kept-none = Nicht aufgehoben
kept-help = Was die Listen zeigen, unter einem Namen aufheben: Es wird immer neu gezählt.
kept-field = Name des Vergleichs
kept-keep = Unter diesem Namen aufheben
kept-update = Aufheben, was jetzt gezeigt wird
kept-rename = Umbenennen
kept-delete = Vergleich { $name } löschen
kept-extent = Wie aufgehoben
