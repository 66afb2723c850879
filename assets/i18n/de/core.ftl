# The core: the project file, the engine, what was done, what the doctor finds.
# Sentences say what happened, what it means for the data and what to do; paths come last.

## The project file

storage-missing = Unter diesem Pfad steht keine Datei. Nichts wurde geändert; prüfen Sie die Schreibweise: { $path }
storage-exists = Unter diesem Pfad steht schon etwas, und es blieb, wie es war. Wählen Sie einen anderen Namen: { $path }
storage-not-a-project = Das ist kein Voces-Projekt, oder sein Inneres wurde von einem anderen Programm verändert. Nichts wurde daraus gelesen und nichts geändert: { $path }
storage-newer = Dieses Projekt wurde von einer neueren Version von Voces geschrieben (Dateiversion { $found }, bekannt bis { $known }). Es wurde nicht angerührt; bitte aktualisieren Sie Voces, um es zu öffnen.
storage-open-elsewhere = Ein anderes Fenster oder ein anderer Befehl hat dieses Projekt geöffnet, darum wurde hier nichts geändert. Schließen Sie es dort und versuchen Sie es noch einmal: { $path }
storage-read-only = An diesem Ort darf nicht geschrieben werden, darum wurde nichts gespeichert. Heben Sie den Schreibschutz auf oder wählen Sie einen anderen Ordner: { $path }
storage-not-readable = Diese Datei darf nicht gelesen werden. Bitten Sie ihre Besitzerin um Erlaubnis oder kopieren Sie sie in einen eigenen Ordner: { $path }
storage-disk-full = Der Datenträger ist voll. Der letzte Schritt wurde nicht gespeichert; alles davor ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.
storage-damaged = Die Projektdatei ist beschädigt. Sie blieb, wie sie ist; öffnen Sie die neueste Kopie im Ordner der Sicherungen daneben.
storage-key = Diese Version von Voces kann keine verschlüsselten Projekte öffnen. Die Datei wurde nicht angerührt.
storage-io = Das System konnte die Datei nicht lesen oder schreiben. Der letzte Schritt wurde nicht gespeichert; alles davor ist sicher. Das System sagt: { $detail }
storage-database = Die Projektdatei hat den Schritt abgelehnt, was ein Fehler von uns ist. Der Schritt wurde nicht gespeichert; alles davor ist sicher. Bitte melden Sie das: { $detail }
storage-log = Der Verlauf dieses Projekts enthält einen Eintrag, den diese Version nicht lesen kann. Dokumente und Codierungen sind sicher; bitte aktualisieren Sie Voces.

## What an operation can be refused for

project-opened-read-only = Dieses Projekt ist nur zum Lesen geöffnet, darum wurde nichts geändert.
project-unknown-document = Im Projekt gibt es kein Dokument dieses Namens, darum wurde nichts geändert: { $name }
project-unknown-code = Im Projekt gibt es keinen Code dieses Namens oder Pfads, darum wurde nichts geändert: { $name }
project-unknown-coding = Im Projekt gibt es keine Codierung mit dieser Kennung, darum wurde nichts geändert: { $name }
project-unknown-case = Im Projekt gibt es keinen Fall dieses Namens, darum wurde nichts geändert: { $name }
project-unknown-object = Wovon dieser Schritt handelte, steht nicht mehr im Projekt (Kennung { $id }), darum wurde nichts geändert.
project-name-taken = Dieser Name ist schon vergeben, darum wurde nichts geändert. Wählen Sie einen anderen: { $name }
project-name-empty = Ein Name braucht mindestens ein sichtbares Zeichen. Nichts wurde geändert.
project-name-too-long = Dieser Name ist zu lang, darum wurde nichts geändert. Namen haben höchstens { $max } Zeichen.
project-empty-segment = Eine Codierung braucht mindestens ein Zeichen Text. Nichts wurde geändert; prüfen Sie Anfang und Ende.
project-weights-differ = Überlappende codierte Segmente haben verschiedene Gewichte ({ $weights }). Nichts wurde geändert; wählen Sie, welches gilt.
project-link-to-itself = Eine Stelle kann nicht mit sich selbst verknüpft werden. Nichts wurde geändert; wählen Sie eine andere Stelle für das andere Ende.
project-unknown-language = „{ $code }“ ist kein Kürzel einer Sprache wie en oder pt-BR. Nichts wurde geändert.
project-outside-text = Die Positionen { $start } bis { $end } liegen außerhalb des Textes, der { $length } Zeichen hat. Nichts wurde geändert: { $document }
project-code-under-itself = Ein Code kann nicht unter sich selbst oder einem seiner Subcodes stehen. Nichts wurde verschoben.
project-merge-into-itself = Ein Code kann nicht mit sich selbst oder einem seiner Subcodes zusammengeführt werden. Nichts wurde zusammengeführt.
project-weight-too-large = Ein Gewicht ist eine Zahl von 0 bis 100, nicht { $weight }. Nichts wurde geändert.
project-quote-not-found = { $found ->
        [0] Das Zitat in Zeile { $line } steht nicht in Absatz { $paragraph }, darum wurde nichts aus der Datei gespeichert. Es muss dort genau einmal stehen: { $document }
       *[other] Das Zitat in Zeile { $line } steht { $found }-mal in Absatz { $paragraph }, darum wurde nichts aus der Datei gespeichert. Es muss dort genau einmal stehen: { $document }
    }
project-line = Zeile { $line }, und darum wurde nichts aus dieser Datei gespeichert: { $reason }
project-nothing-to-undo = Es gibt nichts mehr rückgängig zu machen.
project-nothing-to-redo = Es gibt nichts zu wiederholen.
project-undo-barrier = Hier endet das Rückgängigmachen: Was dieser Schritt enthielt, wurde mit Absicht gelöscht, zum Beispiel beim Pseudonymisieren. Das Projekt bleibt, wie es ist.
project-replaced = Die Projektdatei wurde, während sie geöffnet war, von einem anderen Programm ersetzt, und die Arbeit konnte nicht in einer neuen Datei weitergehen. In die Datei, die ihren Platz einnahm, wurde nichts geschrieben: { $path }
project-cancelled = Angehalten, wie Sie wollten. Nichts wurde geändert.

## What was done: lines of the history, and of undo and redo

op-named = „{ $name }“
op-some-code = einen Code, den es nicht mehr gibt
op-some-document = ein Dokument, das es nicht mehr gibt
op-some-case = einen Fall, den es nicht mehr gibt
op-add-documents = { $n ->
        [one] Ein Dokument importieren
       *[other] { $n } Dokumente importieren
    }
op-rename-document = { $name } umbenennen
op-move-documents = { $n ->
        [one] Ein Dokument verschieben
       *[other] { $n } Dokumente verschieben
    }
op-delete-documents = { $n ->
        [one] Ein Dokument löschen
       *[other] { $n } Dokumente löschen
    }
op-add-document-group = Neue Dokumentgruppe
op-rename-document-group = Eine Dokumentgruppe umbenennen
op-delete-document-group = Eine Dokumentgruppe löschen
op-set-speaker-role = Rolle einer sprechenden Person in { $name } ändern
op-add-code = Neuer Code { $name }
op-add-codes = { $n ->
        [one] Einen Code importieren
       *[other] { $n } Codes importieren
    }
op-rename-code = Code { $name } umbenennen
op-recolor-code = Farbe von { $name } ändern
op-describe-code = Code { $name } beschreiben
op-move-codes = { $n ->
        [one] Code { $name } verschieben
       *[other] { $n } Codes verschieben, zuerst { $name }
    }
op-merge-codes = Einen Code mit { $name } zusammenführen
op-delete-codes = { $n ->
        [one] Einen Code mit { $codings ->
            [one] einer Codierung
           *[other] { $codings } Codierungen
        } löschen
       *[other] { $n } Codes mit { $codings ->
            [one] einer Codierung
           *[other] { $codings } Codierungen
        } löschen
    }
op-set-anchor-examples = Ankerbeispiele von { $name } ändern
op-apply-code = { $name } in { $document } vergeben
op-apply-new-code = Neuen Code { $name } in { $document } vergeben
op-add-codings = { $n ->
        [one] Eine Codierung importieren
       *[other] { $n } Codierungen importieren
    }
op-remove-codings = { $n ->
        [one] Eine Codierung von { $name } entfernen
       *[other] { $n } Codierungen von { $name } entfernen
    }
op-remove-codings-mixed = { $n ->
        [one] Eine Codierung entfernen
       *[other] { $n } Codierungen mehrerer Codes entfernen
    }
op-move-coding-edges = Grenzen einer Codierung von { $name } in { $document } verschieben
op-set-coding-weight = Eine Codierung von { $name } gewichten
op-set-coding-comment = Eine Codierung von { $name } kommentieren
op-add-memo = Neues Memo
op-edit-memo = Ein Memo bearbeiten
op-delete-memo = Ein Memo löschen
op-add-memos = { $n ->
        [one] Ein Memo importieren
       *[other] { $n } Memos importieren
    }
op-add-case = Neuer Fall { $name }
op-rename-case = Fall { $name } umbenennen
op-delete-cases = { $n ->
        [one] Einen Fall löschen
       *[other] { $n } Fälle löschen
    }
op-assign-documents = { $n ->
        [one] Ein Dokument einem Fall zuordnen
       *[other] { $n } Dokumente Fällen zuordnen
    }
op-import-case-table = { $n ->
        [one] Eine Falltabelle mit einem Fall importieren
       *[other] Eine Falltabelle mit { $n } Fällen importieren
    }
op-add-variable = Neue Variable
op-set-values = Werte von { $name } ändern
op-add-coder = Neue codierende Person
op-repair = { $n ->
        [one] Eine Stelle reparieren
       *[other] { $n } Stellen reparieren
    }
op-recolor-codes = { $n ->
        [one] Farbe von { $name } ändern
       *[other] Farbe von { $n } Codes ändern
    }
op-copy-codes = { $n ->
        [one] Code { $name } kopieren
       *[other] { $n } Codes kopieren
    }
op-split-code = { $n ->
        [one] Ein codiertes Segment von { $name } zu { $to } verschieben
       *[other] { $n } codierte Segmente von { $name } zu { $to } verschieben
    }
op-sort-all-codes = Codebaum sortieren
op-sort-codes = Sortieren, was unter { $name } steht
op-set-code-label = Bezeichnung von { $name } ändern
op-remove-code-label = Bezeichnung von { $name } entfernen
op-confirm-codings = { $n ->
        [one] Ein codiertes Segment von { $name } bestätigen
       *[other] { $n } codierte Segmente von { $name } bestätigen
    }
op-confirm-codings-mixed = { $n ->
        [one] Ein codiertes Segment bestätigen
       *[other] { $n } codierte Segmente bestätigen
    }
op-apply-codes = { $n ->
        [one] { $name } in { $document } vergeben
       *[other] { $n } Codes in { $document } vergeben
    }
op-bind-memo = Ein Memo an eine andere Stelle hängen
op-link-memo = Ein Memo auf etwas verweisen lassen
op-unlink-memo = Einen Verweis eines Memos entfernen
op-link-segments = Stellen in { $document } verknüpfen
op-label-segment-link = Eine Verknüpfung in { $document } benennen
op-delete-segment-link = Eine Verknüpfung in { $document } löschen
op-rename-coder = Eine Person umbenennen
op-add-code-set = Neues Set von Codes
op-rename-code-set = Ein Set von Codes umbenennen
op-delete-code-set = Ein Set von Codes löschen
op-put-code-in-set = { $name } in ein Set von Codes legen
op-take-code-from-set = { $name } aus einem Set von Codes nehmen
op-undo = Rückgängig: { $what }
op-redo = Wiederholen: { $what }

## What the doctor finds

check-content-changed = Etwas in der Datei ist nicht, wie es geschrieben wurde: Ein Teil wurde von außen oder durch einen beschädigten Datenträger verändert. Bewahren Sie eine Kopie dieser Datei auf und öffnen Sie die neueste Sicherung.
check-file = Die Datei selbst hat einen Fehler. Machen Sie vor allem anderen eine Kopie und arbeiten Sie mit der neuesten Sicherung weiter: { $detail }
check-text-changed = Der Text eines Dokuments ist nicht der gespeicherte; etwas anderes als Voces hat ihn verändert. Vergleichen Sie ihn mit dem Interview (Dokument { $id }).
check-outside-text = Eine Codierung reicht über das Ende ihres Dokuments hinaus oder enthält keinen Text. Sie zählt, aber ihre Wörter können nicht gezeigt werden (Codierung { $id }).
check-words-changed = Die Wörter einer Codierung sind nicht die codierten. Lesen Sie die Stelle noch einmal und entscheiden Sie (Codierung { $id }).
check-range-outside-text = Ein Sprechbeitrag, ein Sprecherkürzel oder eine Zeitmarke liegt außerhalb ihres Textes. Wortzahlen dieses Dokuments können falsch sein (Dokument { $id }).
check-code-without-parent = Ein Code steht unter einem Code, den es nicht gibt, oder unter sich selbst. Er wird oben im Codesystem gezeigt (Code { $id }).

## What a person must be told although nothing failed

notice-place-synced = Dieses Projekt liegt in einem Ordner, den ein anderes Programm mit anderen Rechnern abgleicht. Schließen Sie das Projekt, bevor jenes Programm es kopiert, oder arbeiten Sie an einer Kopie außerhalb des Ordners: Eine halb kopierte Datei lässt sich nicht öffnen.
notice-place-network = Dieses Projekt liegt auf dem Datenträger eines anderen Rechners, wo weder auf Sperren noch auf sicheres Schreiben Verlass ist. Arbeiten Sie an einer Kopie auf diesem Rechner und kopieren Sie sie am Ende zurück.
notice-place-removable = Dieses Projekt liegt auf einem Stick oder einer Karte. Ziehen Sie sie nicht heraus, bevor das Projekt geschlossen ist; auch die Sicherungen stehen darauf, bewahren Sie also anderswo eine Kopie auf.
notice-moved-to-recovered = Die Projektdatei wurde, während sie geöffnet war, von einem anderen Programm ersetzt. Was ihren Platz einnahm, blieb, wie es ist; Ihre Arbeit mit dem letzten Schritt ist sicher in einer neuen Datei, in der sie weitergeht: { $path }
