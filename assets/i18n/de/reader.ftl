# reader
reader-name = Text von { $document }
reader-counts = { $turns ->
    [one] 1 Sprechbeitrag
   *[other] { $turns } Sprechbeiträge
} · { $n ->
    [one] 1 Wort
   *[other] { $words } Wörter
}
reader-counts-without-turns = { $n ->
    [one] 1 Wort
   *[other] { $words } Wörter
}
reader-larger = Größerer Text
reader-smaller = Kleinerer Text
reader-right-to-left = Dieser Text enthält Buchstaben, die von rechts nach links geschrieben werden. Die Reihenfolge der Wörter in einer Zeile kann falsch erscheinen; Positionen, Codierungen und Exporte stimmen.
reader-empty-no-documents = Dieses Projekt hat noch keine Dokumente. Importieren Sie Interviews, um sie zu lesen und zu codieren.
reader-empty-import = Dokumente importieren...
reader-empty-no-document = Wählen Sie links ein Dokument, um es hier zu lesen.
reader-citation = ({ $document }, ¶ { $paragraph })
reader-coded-by = Codiert von { $coder }
reader-coded-by-weight = Codiert von { $coder } · Gewicht { $weight }
reader-more-codings = { $n ->
    [one] und eine weitere
   *[other] und { $n } weitere
}
reader-hint-select-first = Nichts ist markiert. Markieren Sie zuerst einige Wörter.
reader-hint-no-coding = Hier ist nichts codiert, es gibt also nichts zu entfernen.
reader-hint-no-further-coding = In dieser Richtung steht kein weiteres codiertes Segment.
reader-menu-apply = Mit „{ $name }“ codieren
reader-menu-quick-code = Schnell codieren...
reader-menu-new-code = Neuer Code...
reader-menu-in-vivo = In vivo codieren
reader-menu-copy = Kopieren
reader-menu-copy-citation = Mit Beleg kopieren
reader-menu-comment = Kommentar bearbeiten...
reader-menu-weight = Gewicht
reader-menu-remove = Codiertes Segment entfernen
reader-weight-none = Keines
reader-remove-which = Welches codierte Segment entfernen?
reader-comment-label = Kommentar zum codierten Segment
reader-comment-save = Kommentar speichern
reader-quick-code-field = Codieren mit...
reader-quick-code-none = Es gibt noch keinen Code. Geben Sie den Namen des ersten ein.
reader-new-code-field = Name des neuen Codes
reader-new-code-hint = Enter legt den Code an und vergibt ihn an die Auswahl.
reader-new-code = Neuer Code „{ $name }“
reader-divider = Grenze zwischen den beiden Texten
reader-close-left = Den linken Text schließen
reader-close-right = Den rechten Text schließen
reader-swap = Die beiden Texte tauschen
reader-scroll-together = Beide zusammen rollen
reader-scroll-apart = Jeden für sich rollen
reader-open-beside = Daneben öffnen
command-split-reader = Zwei Texte nebeneinander
command-split-reader-help = Öffnet neben dem ersten einen zweiten Text: ein anderes Dokument oder eine andere Stelle desselben. Noch einmal, und der, in dem Sie nicht arbeiten, wird geschlossen.
command-other-pane = Zum anderen Text gehen
command-other-pane-help = Gibt dem anderen von zwei Texten, die nebeneinander stehen, die Tastatur.
command-swap-panes = Die beiden Texte tauschen
command-swap-panes-help = Der linke Text geht nach rechts, der rechte nach links.
command-scroll-together = Beide Texte zusammen rollen oder jeden für sich
command-scroll-together-help = Solange sie zusammen gerollt werden, geht jeder so weit wie der andere.
command-needs-two-panes = Nur ein Text ist offen. „Zwei Texte nebeneinander“ im Menü Ansicht öffnet einen zweiten.
reader-time = Gesagt bei { $time }
reader-time-after = Gesagt nach { $time }
