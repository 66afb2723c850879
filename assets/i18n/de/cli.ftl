# The command line. Sentences of errors say what happened, what it means for the data and
# what to do; paths come last.

## Arguments and the project

cli-project-before-command = Ein Projekt vor einem Befehl öffnet das Fenster; stellen Sie das Projekt hinter den Befehl.
cli-project-missing = Unter diesem Pfad steht kein Projekt. Nichts wurde angelegt oder geändert; `voces new` legt eines an: { $path }
cli-open-elsewhere-read = Ein anderes Fenster oder ein anderer Befehl hat dieses Projekt geöffnet. Schließen Sie es dort, oder lesen Sie die neueste Sicherung mit --stale-ok: { $path }
cli-no-backup = Ein anderes Fenster oder ein anderer Befehl hat dieses Projekt geöffnet, und es gibt noch keine Sicherung, die gelesen werden könnte. Schließen Sie es dort und versuchen Sie es noch einmal: { $path }
cli-stale = Das Projekt ist anderswo geöffnet; dies ist seine Sicherung von { $time }: { $path }
cli-no-display = Hier gibt es keinen Bildschirm, auf dem ein Fenster erscheinen könnte. Die Befehle arbeiten ohne einen; siehe `voces --help`.
cli-no-window = Dieses Programm wurde ohne das Fenster gebaut. Die Befehle arbeiten; siehe `voces --help`.
cli-output-failed = Die Ausgabe konnte nicht geschrieben werden: { $detail }
cli-file-not-read = Diese Datei konnte nicht gelesen werden, darum wurde nichts importiert ({ $detail }): { $path }
cli-file-refused = { $reason } Datei: { $path }

## new, code, undo, redo, backup, check

cli-new-done = Ein neues, leeres Projekt: { $path }
cli-start-behind-end = Der Anfang { $start } liegt hinter dem Ende { $end }. Nichts wurde geändert; das Ende ist die erste Position hinter dem Segment.
cli-code-ambiguous = Mehrere Codes haben diesen Namen, darum geschah nichts. Geben Sie den ganzen Pfad von einem an: { $paths }
cli-undone = Zurückgenommen: { $what }
cli-redone = Wiederholt: { $what }
cli-backup-done = Das Projekt ist kopiert, vollständig und geprüft: { $path }
cli-check-well = Alles in Ordnung: die Datei, { $documents ->
        [one] ein Dokument
       *[other] { $documents } Dokumente
    } und { $codings ->
        [one] eine Codierung
       *[other] { $codings } Codierungen
    }.
cli-check-findings = { $n ->
        [one] Eine Sache ist
       *[other] { $n } Dinge sind
    } nicht, wie sie sein sollten. Nichts wurde geändert; machen Sie vor allem anderen eine Kopie des Projekts.

## import

cli-import-warning = { $what } Datei: { $path }
cli-import-documents = { $n ->
        [one] Ein Dokument importiert:
       *[other] { $n } Dokumente importiert:
    }
cli-import-dry-run = { $n ->
        [one] Ein Dokument würde importiert; gespeichert wurde nichts:
       *[other] { $n } Dokumente würden importiert; gespeichert wurde nichts:
    }
cli-import-dry-group = Dokumentgruppe: { $name }.
cli-import-dry-case = Fall: { $name }.
cli-import-dry-comments = { $n ->
        [one] Ein Kommentar wird ein Memo.
       *[other] { $n } Kommentare werden Memos.
    }
cli-import-dry-kind = { $material }; Transkription: { $convention }.
cli-import-dry-encoding = Zeichenkodierung: { $name }.
cli-import-no-files = Hier wurde kein Dokument gefunden, also wurde nichts importiert. Unterordner eines Ordners werden mit --recursive gelesen.
cli-import-too-many = Es wurden mehr als { $limit } Dateien gefunden, so viele werden höchstens auf einmal importiert. Es wurde nichts importiert; geben Sie weniger an.
cli-import-bad-encoding = Eine Zeichenkodierung namens „{ $given }“ gibt es nicht. Üblich sind: utf-8, windows-1252, macintosh, utf-16le.
cli-import-bad-role = Das ist keine Rolle von Sprechenden: „{ $given }“. Schreiben Sie KÜRZEL=interviewer, KÜRZEL=respondent oder KÜRZEL=other.
cli-import-input-name = Was aus der Standardeingabe kommt, hat keinen Namen. Geben Sie einen mit --name an.
cli-import-one-name = --name benennt ein einziges Dokument; angegeben wurden mehrere.
cli-import-already = Diese Datei steht schon als „{ $name }“ im Projekt und wurde nicht noch einmal importiert: { $path }
cli-import-assigned = { $n ->
        [one] Ein Dokument wurde seinem Fall zugeordnet.
       *[other] { $n } Dokumente wurden ihren Fällen zugeordnet.
    }
cli-import-unmatched = { $n ->
        [one] Ein Dokument passt zu keinem Fall oder zu mehreren
       *[other] { $n } Dokumente passen zu keinem Fall oder zu mehreren
    } und gehört zu keinem. Geben Sie seine Datei noch einmal mit --case NAME an: { $names }{ $more ->
        [0] .
       *[other] {" "}und { $more } weitere.
    }
cli-import-cases = { $rows ->
        [one] Falltabelle: ein Fall
       *[other] Falltabelle: { $rows } Fälle
    } ({ $new } neu), { $variables ->
        [one] eine Variable.
       *[other] { $variables } Variablen.
    }
cli-import-codes = { $rows ->
        [one] Ein Code
       *[other] { $rows } Codes
    } ({ $new } neu).
cli-import-codings = { $rows ->
        [one] Eine Codierung
       *[other] { $rows } Codierungen
    } ({ $new } neu).
cli-import-memos = { $rows ->
        [one] Ein Memo
       *[other] { $rows } Memos
    } ({ $new } neu).

## segments, table, export

cli-segments-count = { $n ->
        [0] Keine codierten Segmente.
        [one] Ein codiertes Segment.
       *[other] { $n } codierte Segmente.
    }
cli-written = Geschrieben: { $path }

## sample

cli-not-a-folder = Wo der Ordner stehen sollte, steht eine Datei; darum wurde nichts angelegt. Wählen Sie einen anderen Namen.
cli-sample-built = Die Beispielstudie, vom ersten bis zum letzten Wort erfunden, steht hier: { $path }
cli-sample-unchanged = Die Beispielstudie steht hier schon: { $path }
cli-sample-changed = In diesem Beispielprojekt wurde gearbeitet, seit es gebaut wurde. Es blieb, wie es war, auch die Tabellen daneben: { $path }
cli-sample-no-display = Hier gibt es keinen Bildschirm, darum wurde kein Fenster geöffnet. Wo es einen gibt, öffnet `voces` das Projekt: { $path }
sample-error-quote = Die Beispielstudie widerspricht sich; nichts wurde gebaut. Bitte melden Sie das: { $detail }
