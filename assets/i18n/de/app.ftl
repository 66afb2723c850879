# app

## The frame of the window

app-name = Voces
window-failed = Auf diesem Bildschirm ließ sich kein Fenster öffnen. Die Befehlszeile arbeitet ohne eines: voces --help.
menu-file = Datei
menu-edit = Bearbeiten
menu-code = Code
menu-view = Ansicht
menu-help = Hilfe
menu-palette = Nur in der Befehlssuche
menu-keys = Tasten im Text
menu-recent = Zuletzt geöffnete Projekte
workspace-code = Codieren
workspace-compare = Vergleichen
side-segments = Segmente
side-search = Suche
side-memos = Memos
side-history = Verlauf
settings-label = Farbschema und Sprache
settings-theme = Farbschema
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-language = Sprache
undo-what = Rückgängig: { $what }
redo-what = Wiederholen: { $what }
undo-nothing = Nichts rückgängig zu machen
redo-nothing = Nichts zu wiederholen
dialog-cancel = Abbrechen
notice-close = Diese Meldung schließen
disaster-title = Die Arbeit muss hier anhalten
disaster-read = Ich habe es gelesen
engine-lost = Das Programm hat einen Fehler gemacht und kann nicht mehr in das Projekt schreiben. Alles, was als gespeichert gezeigt wurde, steht in der Datei. Schließen Sie das Fenster und öffnen Sie das Projekt noch einmal.
opened-read-only = Dieses Projekt darf hier nur gelesen werden: Die Datei oder ihr Ordner ist schreibgeschützt. Nichts, was Sie tun, wird es ändern. Kopieren Sie es in einen eigenen Ordner, um darin zu arbeiten.
drop-import = Zum Importieren loslassen
drop-open = Ein Projekt loslassen, um es zu öffnen

## Welcome

welcome-line = Interviews lesen, codieren und vergleichen
welcome-new = Neues Projekt
welcome-open = Projekt öffnen
welcome-sample = Beispielprojekt öffnen
welcome-sample-hint = Sechs erfundene Interviews, um alles auszuprobieren.
welcome-recent = Zuletzt geöffnete Projekte
welcome-opening = Das Projekt wird geöffnet…
sample-file-name = Voces-Beispiel

## Status line

status-selection = { $document } ¶ { $n } · { $words ->
    [one] { $words } Wort markiert
   *[other] { $words } Wörter markiert
}
status-coder = Codierer:in { $name } · { $run }
status-saved = Gespeichert { $time }
status-all-saved = Alles gespeichert
status-saving = Wird gespeichert…
status-read-only = Nur zum Lesen
status-counts = { $documents-n } { $documents ->
    [one] Dokument
   *[other] Dokumente
} · { $codes } { $codes ->
    [one] Code
   *[other] Codes
} · { $codings-n } { $codings ->
    [one] codiertes Segment
   *[other] codierte Segmente
}
status-importing = Datei { $done } von { $all } wird gelesen
status-cancel = Abbrechen

## Rows of the trees

row-open = Zeigen, was in { $name } steht
row-close = Verbergen, was in { $name } steht
row-activate = { $name } aktivieren
row-deactivate = { $name } deaktivieren
row-new-name = Neuer Name
menu-open = Öffnen
menu-activate-only = Nur dies aktivieren
menu-rename = Umbenennen
menu-delete-group = Gruppe löschen, Dokumente behalten
menu-move-to-group = In Gruppe verschieben
menu-no-group = Keine Gruppe
menu-assign-case = Einem Fall zuordnen…
menu-delete-document = Dokument löschen
menu-apply-to-selection = An die Auswahl vergeben
menu-new-sub-code = Neuer Subcode
menu-color = Farbe
menu-color-free = Beliebige Farbe…
menu-merge = Zusammenführen mit…
menu-delete-code = Code löschen

## Documents

documents-title = Dokumente
documents-import = Dokumente importieren
documents-new-group = Neue Dokumentgruppe
documents-new-group-name = Name der neuen Gruppe
documents-empty = Noch keine Dokumente. Legen Sie Transkripte hier ab oder wählen Sie welche.
documents-empty-button = Dokumente importieren…

## Codes

codes-title = Codes
codes-new = Neuer Code
codes-new-name = Name des neuen Codes
codes-filter = Codes filtern
codes-empty = Noch keine Codes. Legen Sie hier einen an oder aus Wörtern, die Sie im Text markieren.
codes-apply = { $name } an die Auswahl vergeben
codes-filter-empty = Kein Code hat dies im Namen.
codes-count = { $own } eigene, { $all } mit Subcodes

## Rule card

rule-card-heading = Kodierregel
rule-card-empty = Wählen Sie einen Code, um zu sehen und zu schreiben, was zu ihm gehört.
rule-card-definition = Definition
rule-card-definition-hint = Was bedeutet dieser Code?
rule-card-anchor = Ankerbeispiel
rule-card-anchor-hint = Eine typische Textstelle
rule-card-anchor-add = Ein Beispiel schreiben
rule-card-anchor-selected = Das gewählte codierte Segment nehmen
rule-card-anchor-remove = Dieses Beispiel entfernen
rule-card-quote = „{ $quote }“ { $document } ¶ { $n }
rule-card-rule = Kodierregel
rule-card-rule-hint = Was gehört hierher und was nicht?
rule-card-memo = Memo
rule-card-memo-hint = Gedanken zu diesem Code

## What was done, with undo at hand

told-undo = Rückgängig
told-merged = „{ $from }“ wurde mit „{ $into }“ zusammengeführt.
told-deleted-codes = { $n ->
    [one] { $n } Code
   *[other] { $n } Codes
} und { $codings ->
    [one] { $codings } codiertes Segment
   *[other] { $codings } codierte Segmente
} gelöscht.
told-deleted-documents = { $n ->
    [one] { $n } Dokument
   *[other] { $n } Dokumente
} und { $codings ->
    [one] { $codings } codiertes Segment
   *[other] { $codings } codierte Segmente
} gelöscht.
export-done = { $name } wurde geschrieben.
export-file-name = Vergleich

## Files

files-open-project = Projekt öffnen
files-new-project = Ort des neuen Projekts
files-import = Dokumente und Falltabellen importieren
files-export = Vergleich exportieren
path-field = Pfad
path-empty = In diesem Ordner liegt nichts Passendes.
path-up = Ordner darüber
path-save = Hier speichern
path-open = Öffnen
new-project-title = Neues Projekt
new-project-name = Studie
new-project-place = Datei
new-project-choose = Wählen…
new-project-coder = Ihre Initialen
new-project-hint = Sie stehen neben jedem codierten Segment, damit bekannt ist, wer was codiert hat.
new-project-create = Projekt anlegen

## Import

import-file-unreadable = Die Datei konnte nicht gelesen werden. Nichts daraus wurde gespeichert. ({ $detail })
import-file-cases = { $cases ->
    [one] { $cases } Fall
   *[other] { $cases } Fälle
} mit { $variables ->
    [one] { $variables } Variable
   *[other] { $variables } Variablen
}.
import-done-title = { $stored ->
    [one] { $stored } Datei wurde importiert
   *[other] { $stored } Dateien wurden importiert
}
import-done-button = Fertig
import-done-assign = { $n ->
    [one] { $n } Dokument hat keinen Fall…
   *[other] { $n } Dokumente haben keinen Fall…
}
assign-title = Welches Dokument gehört zu welchem Fall?
assign-hint = Dokumente ohne Fall stehen zuerst. Der Vergleich zählt ein Dokument unter seinem Fall.
assign-no-cases = Es gibt noch keine Fälle. Importieren Sie eine Tabelle (csv) mit einer Zeile je Fall.
assign-none = kein Fall
assign-done = Zuordnen

## Other dialogs

merge-title = Mit welchem Code soll „{ $name }“ zusammengeführt werden?
merge-search = Einen Code suchen
color-title = Farbe von „{ $name }“
color-done = Diese Farbe nehmen
help-title = Befehle und Tasten
help-done = Schließen
palette-hint = Suchen oder einen Befehl ausführen
palette-document = Dokument
palette-code = Code
picker-nothing = Nichts passt.

## Commands: what each is called and what it does

command-new-project = Neues Projekt…
command-new-project-help = Legt eine Projektdatei an und öffnet sie.
command-open-project = Projekt öffnen…
command-open-project-help = Öffnet eine Projektdatei.
command-open-sample = Beispielprojekt öffnen
command-open-sample-help = Öffnet sechs erfundene Interviews zum Ausprobieren; beim ersten Mal werden sie gebaut.
command-import = Dokumente importieren…
command-import-help = Fügt Transkripte (docx, odt, rtf, pdf, html, srt, vtt, txt, md) und Falltabellen (csv) hinzu.
command-assign-cases = Dokumente Fällen zuordnen…
command-assign-cases-help = Sagt, welches Dokument zu welchem Fall gehört.
command-export-comparison = Vergleich exportieren…
command-export-comparison-help = Schreibt die Tabelle der Codes nach Fällen für Excel, Word, LaTeX oder den Browser.
command-close-project = Projekt schließen
command-close-project-help = Schließt das Projekt; alles ist schon gespeichert.
command-quit = Beenden
command-quit-help = Schließt das Fenster; alles ist schon gespeichert.
command-undo = Rückgängig
command-undo-help = Nimmt die letzte Änderung zurück, auch eine von einem früheren Tag.
command-redo = Wiederholen
command-redo-help = Tut noch einmal, was zurückgenommen wurde.
command-new-code = Neuer Code
command-new-code-help = Legt im Codebaum eine Hauptkategorie an.
command-new-sub-code = Neuer Subcode
command-new-sub-code-help = Legt unter dem gewählten einen Code an.
command-rename-code = Code umbenennen
command-rename-code-help = Benennt den gewählten Code um.
command-new-group = Neue Dokumentgruppe
command-new-group-help = Legt eine Gruppe für Dokumente an.
command-clear-activation = Aktivierung aufheben
command-clear-activation-help = Entfernt alle Häkchen der Aktivierung.
command-palette = Suchen oder einen Befehl ausführen
command-palette-help = Findet jeden Befehl, Code und jedes Dokument mit wenigen Buchstaben.
command-workspace-code = Codieren
command-workspace-code-help = Zeigt den Arbeitsplatz zum Lesen und Codieren.
command-workspace-compare = Vergleichen
command-workspace-compare-help = Zeigt die Tabelle der Codes nach Fällen.
command-go-back = Zurück
command-go-back-help = Geht an die zuvor besuchte Stelle.
command-go-forward = Vorwärts
command-go-forward-help = Geht an die Stelle, von der Zurück kam.
command-pane-documents = Dokumente ein- oder ausblenden
command-pane-documents-help = Blendet die Dokumentliste aus oder wieder ein.
command-pane-codes = Codes ein- oder ausblenden
command-pane-codes-help = Blendet den Codebaum aus oder wieder ein.
command-pane-segments = Rechte Spalte ein- oder ausblenden
command-pane-segments-help = Blendet die Liste der Codings aus oder wieder ein.
command-pane-rule-card = Kodierregel ein- oder ausblenden
command-pane-rule-card-help = Blendet die Kodierregel aus oder wieder ein.
command-pane-all = Nur der Text
command-pane-all-help = Blendet alles neben dem Text aus oder wieder ein.
command-text-larger = Größerer Text
command-text-larger-help = Macht den Text zum Lesen größer.
command-text-smaller = Kleinerer Text
command-text-smaller-help = Macht den Text zum Lesen kleiner.
command-theme-light = Helles Farbschema
command-theme-light-help = Zeigt das Fenster in hellen Farben.
command-theme-dark = Dunkles Farbschema
command-theme-dark-help = Zeigt das Fenster in dunklen Farben.
command-theme-system = Farbschema des Systems
command-theme-system-help = Hell oder dunkel, wie das System es sagt.
command-help-keys = Befehle und Tasten
command-help-keys-help = Listet jeden Befehl mit seiner Taste auf.
command-quick-code = Auswahl codieren…
command-quick-code-help = Im Text: öffnet das Feld, das einen Code findet und vergibt.
command-code-again = Letzten Code noch einmal vergeben
command-code-again-help = Im Text: vergibt den zuletzt benutzten Code an die Auswahl.
command-code-in-vivo = In vivo codieren
command-code-in-vivo-help = Im Text: macht die markierten Wörter zu einem Code.
command-code-new = Neuer Code für die Auswahl…
command-code-new-help = Im Text: benennt einen neuen Code und vergibt ihn.
command-remove-coding = Codiertes Segment entfernen
command-remove-coding-help = Im Text: entfernt das gewählte codierte Segment.
command-needs-project = Öffnen Sie zuerst ein Projekt.
command-needs-writable = Dieses Projekt darf nur gelesen werden.
command-needs-undo = Es gibt nichts rückgängig zu machen.
command-needs-redo = Es gibt nichts zu wiederholen.
command-needs-selection = Markieren Sie zuerst etwas Text.
command-needs-code = Wählen Sie zuerst einen Code.
command-needs-activation = Kein Dokument und kein Code ist aktiviert.

## What the reader is told

reader-no-last-code = In dieser Sitzung wurde noch kein Code vergeben.
