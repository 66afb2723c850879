# The memo manager, memo flags, links between segments, the research diary.

## What memos are about, and where they hang

memo-kind-free = Frei
memo-kind-theory = Theorie
memo-kind-method = Methode
memo-kind-definition = Definition
memo-kind-case = Fall
memo-kind-language = Sprache
memo-kind-diary = Tagebuch
memo-on-project = Am Projekt
memo-on-document = An einem Dokument
memo-on-segment = An einem Segment
memo-on-code = An einem Code
memo-on-case = An einem Fall
memo-place-project = Das Projekt
memo-untitled = Memo ohne Titel

## Exports

memo-export-title = Memos
memo-export-filter = Filter
memo-export-n = Memos
memo-export-coders = Codierer:innen
memo-export-date = Datum
memo-export-source = { $kind } · { $place } · { $coder } · { $date }
memo-export-refers = Verweist auf: { $to }
memo-filter-none = alle Memos
memo-filter-documents = { $n ->
    [one] 1 Dokument
   *[other] { $n } Dokumente
}
memo-filter-codes = { $n ->
    [one] 1 Code
   *[other] { $n } Codes
}

## The list of memos

memo-part-list = Memos
memo-part-diary = Tagebuch
memo-part-links = Verknüpfungen
memo-new = Neues Memo
memo-new-first = Ein Memo schreiben
memo-export = Diese Memos exportieren...
memo-file-name = Memos
memo-files-export = Memos exportieren
memo-search = Memos durchsuchen
memo-links-search = Verknüpfungen durchsuchen
memo-filter = Memos filtern
memo-filter-clear = Alle Memos auflisten
memo-filter-kind = Art
memo-filter-any-kind = Alle Arten
memo-filter-place = Woran es hängt
memo-filter-anywhere = Überall
memo-filter-coder = Person
memo-filter-any-coder = Alle Personen
memo-filter-activated = Nur von Aktiviertem
memo-filter-nothing-activated = nichts ist aktiviert
memo-order = Reihenfolge und Gruppen
memo-order-newest = Neueste zuerst
memo-order-title = Nach Titel
memo-order-place = Nach Stelle
memo-group-none = Ohne Gruppen
memo-group-kind = Gruppiert nach Art
memo-group-place = Gruppiert nach Dokument
memo-group-day = Gruppiert nach Tag
memo-list-empty = Noch keine Memos. Drücken Sie im Text M, um eines zu den markierten Wörtern zu schreiben, oder beginnen Sie hier.
memo-list-none-found = Nichts passt zu Suche und Filter.
memo-go-there = An seine Stelle gehen
memo-delete = Memo löschen

## The editor

memo-kind-now = Art des Memos: { $kind }
memo-title = Titel des Memos
memo-title-hint = Titel
memo-body = Text des Memos
memo-body-hint = Schreiben Sie hier. # Überschrift, **fett**, *kursiv*, - Liste, > Zitat
memo-nothing-written = Noch ist nichts geschrieben.
memo-preview = Zeigen, wie es sich liest
memo-write = Schreiben
memo-larger = Die ganze Spalte nutzen
memo-smaller = Die Liste darüber zeigen
memo-close = Memo schließen
memo-writing = Es wird geschrieben…
memo-hangs-on = Zu { $place } gehen
memo-bind = An etwas anderes hängen
memo-bind-code = An einen anderen Code...
memo-on-selection = An die Auswahl, { $place }
memo-on-this-document = An das Dokument „{ $name }“
memo-on-this-code = An den Code „{ $name }“
memo-pick-code = Einen Code suchen
memo-refer = Verweis hinzufügen
memo-refer-help = Lässt das Memo auf einen Code oder ein Segment verweisen. Codes und die Auswahl können auch hier abgelegt werden.
memo-refer-code = Ein Code...
memo-refer-selection = Die Auswahl oder das gewählte codierte Segment
memo-refer-none = Markieren Sie zuerst Text oder wählen Sie ein codiertes Segment.
memo-refers-to = Zum Verweis { $to } gehen
memo-refers-off = Den Verweis { $to } entfernen

## The research diary

memo-diary-new = Neuer Eintrag heute
memo-diary-empty = Das Forschungstagebuch ist leer. Halten Sie Entscheidungen, Zweifel und Ideen mit ihrem Datum fest.

## Beside the text, and in menus

memo-flag = Memo ({ $kind }): { $title }
memo-menu-here = Memo hier
memo-menu-new = Neues Memo
memo-on-row = An diesem Dokument hängt ein Memo
memo-menu-memos = Memos

## Links between segments

memo-link-start = Verknüpfung hier beginnen
memo-link-end = Hierher verknüpfen
memo-link-drop = Aufgeben
memo-link-started = Verknüpfung ab { $place }: Markieren Sie das andere Ende.
memo-link-made = { $from } ist mit { $to } verknüpft.
memo-link-nothing-here = Nichts wurde verknüpft: Markieren Sie zuerst Text oder wählen Sie ein codiertes Segment.
memo-link-not-started = Nichts wurde verknüpft: Beginnen Sie die Verknüpfung zuerst an ihrem anderen Ende (L).
memo-link-flag-to = Verknüpfung nach { $place }
memo-link-flag-from = Verknüpfung von { $place }
memo-link-go = Zu { $place } gehen
memo-link-label = Was die Verknüpfung bedeutet
memo-link-unnamed = Verknüpfung ohne Namen
memo-link-name = Verknüpfung benennen...
memo-link-delete = Verknüpfung löschen
memo-links-empty = Noch keine Verknüpfungen. Drücken Sie im Text L an der einen Stelle und Umschalt+L an der anderen.

## Commands

command-memo-new = Neues Memo hier
command-memo-new-help = Im Text: schreibt ein Memo zur Auswahl, zum gewählten codierten Segment oder zum Absatz.
command-memo-diary = Neuer Eintrag im Forschungstagebuch
command-memo-diary-help = Öffnet das Forschungstagebuch mit einem neuen Eintrag von heute.
command-export-memos = Memos exportieren...
command-export-memos-help = Schreibt die aufgelisteten Memos als docx, html, Markdown oder csv.
command-link-start = Verknüpfung zwischen Segmenten beginnen
command-link-start-help = Im Text: Die Auswahl oder das gewählte codierte Segment wird ein Ende einer Verknüpfung.
command-link-end = Hierher verknüpfen
command-link-end-help = Im Text: verknüpft das zuvor Gewählte mit der Auswahl oder dem gewählten codierten Segment.
command-memo-close = Memo schließen
command-memo-close-help = Schließt das geöffnete Memo; was geschrieben wurde, bleibt.
command-link-drop = Begonnene Verknüpfung aufgeben
command-link-drop-help = Vergisst, wo eine Verknüpfung zwischen Segmenten begonnen wurde.
