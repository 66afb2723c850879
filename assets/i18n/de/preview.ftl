# Was man sieht, bevor Dokumente gespeichert werden.

command-import-folder = Ordner importieren …
command-import-folder-help = Zeigt alle Dokumente eines Ordners und seiner Unterordner vor dem Import; jeder Ordner kann eine Dokumentgruppe werden.
command-import-paste = Als neues Dokument einfügen …
command-import-paste-help = Der Text in der Zwischenablage wird ein Dokument; Sie geben ihm einen Namen und sehen es vor dem Speichern.
command-new-text = Neuer Text …
command-new-text-help = Legt ein leeres Dokument mit einem Namen Ihrer Wahl an und öffnet es zum Schreiben: Feldnotizen, ein Gespräch, das Sie transkribieren.
preview-new-title = Neuer Text
preview-new-done = Anlegen
preview-files-folder = Ordner importieren
preview-title = { $n ->
    [0] Dokumente importieren
    [one] { $n } Datei importieren
   *[other] { $n } Dateien importieren
}
preview-folders = { $n ->
    [one] Der Ordner wird eine Dokumentgruppe: { $names }
   *[other] Jeder Ordner wird eine Dokumentgruppe: { $names }
}
preview-folder-unread = Der Ordner { $name } konnte nicht gelesen werden. ({ $detail })
preview-cut = Es wurden mehr als { $limit } Dateien gefunden; die ersten { $limit } stehen in der Liste.
preview-empty = Hier wurde kein Dokument gefunden. Gelesen werden Word, OpenDocument, RTF, PDF, Webseiten, Untertitel, Text und csv.
preview-ticked = { $n } von { $all } angehakt
preview-tick = { $name } importieren
preview-reading = Wird gelesen
preview-words = { $words ->
    [one] { $words } Wort
   *[other] { $words } Wörter
}
preview-summary = { $ready } bereit, { $warned } zum Ansehen, { $refused } abgelehnt
preview-already-project = Dieselbe Datei ist schon im Projekt, als „{ $name }“.
preview-already-batch = Dieselbe Datei steht schon in dieser Liste, als „{ $name }“.
preview-left-out = Nicht angehakt.
preview-left-out-title = { $n ->
    [one] { $n } Datei wurde ausgelassen
   *[other] { $n } Dateien wurden ausgelassen
}
preview-brought-document = { $words ->
    [one] { $words } Wort
   *[other] { $words } Wörter
}, { $turns ->
    [0] keine Sprechbeiträge
    [one] { $turns } Sprechbeitrag
   *[other] { $turns } Sprechbeiträge
}
preview-table-help = Eine Falltabelle: Sie wird vor den Dokumenten gespeichert, damit diese ihren Fällen zugeordnet werden können. Es kommt jeweils eine Tabelle herein.

## Felder

preview-name = Name
preview-group = Dokumentgruppe
preview-group-none = keine Gruppe
preview-group-new = Neue Gruppe …
preview-group-new-name = Neue Gruppe
preview-group-name = Name der neuen Gruppe
preview-case = Fall
preview-case-none = kein Fall
preview-case-by-speaker = jede befragte Person hat einen Fall
preview-case-new = Neuer Fall: { $name }
preview-case-name = Name des neuen Falls
preview-speakers = Sprechende
preview-speaker-said = { $turns ->
    [one] { $turns } Sprechbeitrag
   *[other] { $turns } Sprechbeiträge
}, { $words ->
    [one] { $words } Wort
   *[other] { $words } Wörter
}
preview-speaker-role = Rolle von { $label }
preview-speaker-case = Fall von { $label }
preview-role-interviewer = interviewt
preview-role-respondent = befragt
preview-role-other = sonstige
preview-material = Material
preview-convention = Transkriptionsregeln
preview-encoding = Zeichenkodierung
preview-encoding-found = { $name } (erkannt)
preview-encoding-guess = Neu erkennen
preview-encoding-utf-8 = { $name } (Unicode)
preview-encoding-western = { $name } (Latin-1, Westeuropa)
preview-encoding-mac = { $name } (Mac Roman)
preview-encoding-other = { $name }
preview-tracked = Änderungsverfolgung
preview-tracked-accept = Annehmen: der Text nach den Änderungen
preview-tracked-reject = Ablehnen: der Text vor den Änderungen
preview-comments = Kommentare
preview-comments-memos = { $n ->
    [one] Den Kommentar als Memo behalten
   *[other] Die { $n } Kommentare als Memos behalten
}
preview-looks = Formatierung
preview-looks-keep = Fett, kursiv, unterstrichen und Überschriften behalten
preview-found = Gefunden
preview-language = Sprache: { $language }.
preview-language-unknown = nicht zu erkennen
preview-language-spanish = wahrscheinlich Spanisch
preview-language-english = wahrscheinlich Englisch
preview-language-german = wahrscheinlich Deutsch
preview-language-portuguese = wahrscheinlich Portugiesisch
preview-language-french = wahrscheinlich Französisch
preview-language-italian = wahrscheinlich Italienisch
preview-language-catalan = wahrscheinlich Katalanisch
preview-language-dutch = wahrscheinlich Niederländisch
preview-language-russian = wahrscheinlich Russisch
preview-language-turkish = wahrscheinlich Türkisch
preview-language-arabic = wahrscheinlich Arabisch
preview-language-other = eine andere
preview-hash = SHA-256: { $digits }…
preview-hash-help = Fingerabdruck der Datei, der beim Dokument bleibt: { $hash }. Ein Klick kopiert ihn.
preview-rest = Dasselbe für die übrigen
preview-rest-help = Gruppe, Material, Transkriptionsregeln, Kodierung, Änderungsverfolgung, Kommentare und Formatierung dieser Datei für alle anderen, dazu die Rollen von Sprechenden mit demselben Kürzel. Namen und Fälle bleiben.

## Speichern

preview-import = { $n ->
    [0] Importieren
    [one] { $n } Datei importieren
   *[other] { $n } Dateien importieren
}
preview-stop = Anhalten
preview-storing = { $done } von { $all } gespeichert
preview-cancelled = Angehalten. Es wurde nichts importiert.
preview-still-reading = Eine angehakte Datei wird noch gelesen.
preview-name-missing = Ein Dokument hat keinen Namen.
preview-nothing-ticked = Nichts ist angehakt.

## Einfügen

preview-paste-name = Eingefügter Text
preview-paste-empty = In der Zwischenablage steht kein Text.
