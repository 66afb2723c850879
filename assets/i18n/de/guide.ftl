# The interview guide and where its questions were asked.

## What can be refused

project-question-under-itself = Eine Frage kann nicht Nachfrage zu sich selbst sein. Es wurde nichts verschoben.

## What was done

op-some-topic = ein Thema, das es nicht mehr gibt
op-add-guide-topic = Neues Thema { $name } im Interviewleitfaden
op-rename-guide-topic = Das Thema { $name } des Interviewleitfadens umbenennen
op-delete-guide-topics = { $n ->
        [one] Ein Thema des Interviewleitfadens löschen
       *[other] { $n } Themen des Interviewleitfadens löschen
    }
op-move-guide-topics = { $n ->
        [one] Ein Thema des Interviewleitfadens verschieben
       *[other] { $n } Themen des Interviewleitfadens verschieben
    }
op-add-guide-question = Neue Frage im Interviewleitfaden
op-edit-guide-question = Eine Frage des Interviewleitfadens bearbeiten
op-delete-guide-questions = { $n ->
        [one] Eine Frage des Interviewleitfadens löschen
       *[other] { $n } Fragen des Interviewleitfadens löschen
    }
op-move-guide-questions = { $n ->
        [one] Eine Frage des Interviewleitfadens verschieben
       *[other] { $n } Fragen des Interviewleitfadens verschieben
    }
op-import-guide = { $n ->
        [one] Einen Interviewleitfaden mit einer Frage importieren
       *[other] Einen Interviewleitfaden mit { $n } Fragen importieren
    }
op-mark-questions = { $n ->
        [one] Markieren, wo eine Frage gestellt wurde
       *[other] Markieren, wo { $n } Fragen gestellt wurden
    }
op-reassign-question-place = Berichtigen, welche Frage in { $document } gestellt wurde
op-remove-question-places = { $n ->
        [one] Die Markierung einer gestellten Frage entfernen
       *[other] Die Markierungen von { $n } gestellten Fragen entfernen
    }
op-set-question-statuses = { $n ->
        [one] Festhalten, was aus einer Frage in einem Fall wurde
       *[other] In { $n } Zellen festhalten, was aus Fragen wurde
    }
op-link-questions = { $n ->
        [one] Eine Frage mit { $name } verknüpfen
       *[other] { $n } Fragen mit { $name } verknüpfen
    }
op-unlink-questions = { $n ->
        [one] Die Verknüpfung einer Frage mit { $name } lösen
       *[other] Die Verknüpfung von { $n } Fragen mit { $name } lösen
    }
op-make-topic-codes = { $n ->
        [0] Die Themen des Leitfadens mit ihren Codes verknüpfen
        [one] Aus einem Thema des Leitfadens einen Code bilden
       *[other] Aus { $n } Themen des Leitfadens Codes bilden
    }

## The guide and what becomes of its questions

guide-title = Interviewleitfaden
guide-question = Frage
guide-unnamed-topic = Fragen
guide-size = { $questions ->
        [one] eine Frage
       *[other] { $questions } Fragen
    }, { $probes ->
        [one] eine Nachfrage
       *[other] { $probes } Nachfragen
    }
guide-imported = Neu im Leitfaden: { $topics ->
        [one] ein Thema
       *[other] { $topics } Themen
    }, { $questions ->
        [one] eine Frage
       *[other] { $questions } Fragen
    }, { $probes ->
        [one] eine Nachfrage
       *[other] { $probes } Nachfragen
    }.
guide-no-suggestions = Keine Stelle sieht nach einer Frage des Leitfadens aus.
guide-state-answered = Gefragt und beantwortet
guide-state-asked = Gefragt
guide-state-answered-elsewhere = Anderswo beantwortet
guide-state-not-asked = Nicht gefragt
guide-state-not-looked-at = Noch nicht angesehen
guide-note = { $state }: { $what }
guide-note-answered = Eine Stelle der Frage ist markiert, und jemand aus dem Fall spricht dahinter vor der nächsten Frage der interviewenden Person, oder eine Person hat es so festgehalten.
guide-note-asked = Eine Stelle der Frage ist markiert, und niemand aus dem Fall antwortet, oder eine Person hat es so festgehalten.
guide-note-answered-elsewhere = Nicht gefragt und dort beantwortet, wo nach anderem gefragt wurde: Eine Person hat es so festgehalten, oder ein Code der Frage ist im Fall codiert.
guide-note-not-asked = Eine Person hat es bestätigt, und kein Code der Frage ist im Fall codiert.
guide-note-not-looked-at = Keine Stelle ist markiert, und niemand hat etwas festgehalten.
guide-table-analysis = { $n ->
        [one] Fragen des Interviewleitfadens, 1 Fall
       *[other] Fragen des Interviewleitfadens nach { $n } Fällen
    }
guide-export-size = Umfang
guide-export-date = Datum
guide-csv-column = { $column ->
        [topic] Thema
        [number] Nummer
        [question] Frage
        [probe] Nachfrage
       *[condition] Bedingung
    }

## The window

guide-files-import = Interviewleitfaden importieren
guide-files-export = Interviewleitfaden speichern
guide-files-table = Tabelle der Fragen speichern
guide-file-name = Interviewleitfaden
guide-table-file-name = Fragen nach Fällen
guide-not-read = Dieser Leitfaden konnte nicht gelesen werden, daher wurde nichts importiert ({ $detail }): { $name }
guide-back = Zurück zum Text
guide-places = Fragen finden
guide-menu = Mehr zum Leitfaden
guide-new-topic = Neues Thema
guide-empty = Es gibt noch keinen Interviewleitfaden. Importieren Sie ihn aus Text, Markdown oder CSV, oder beginnen Sie mit einem Thema.
guide-empty-import = Leitfaden importieren...
guide-no-cases = Noch keine Fälle: Was aus jeder Frage wurde, steht Fall für Fall.
guide-legend-said = unterstrichen: von Hand
guide-column-answered = Beantw.
guide-column-answered-help = In wie vielen Fällen gefragt und geantwortet wurde
guide-topic-said = Thema { $name }, { $n ->
        [one] 1 Frage
       *[other] { $n } Fragen
    }
guide-codes-of = Codes: { $codes }
guide-cell = { $number } × { $case }: { $state }
guide-cell-confirmed = Von einer Person festgehalten: { $state }
guide-cell-coded = Ein Code der Frage ist in diesem Fall codiert.
guide-cell-click = Ein Klick öffnet die Stelle.
guide-edit-topic = Name des Themas
guide-edit-question = Wortlaut der Frage
guide-edit-question-hint = Die Frage. Eingabe behält sie, Esc verwirft sie.
guide-edit-condition = Wann nachgefragt wird
guide-edit-condition-hint = Falls ... (wann so nachgefragt wird)
guide-pick-question = Welche Frage wurde hier gestellt?
guide-pick-question-hint = Nummer oder Wörter der Frage
guide-pick-code = Welchen Code soll die Frage bringen?
guide-pick-code-hint = Name des Codes
guide-pick-answers = Mit welchem Code werden die Antworten codiert?
guide-menu-edit = Bearbeiten
guide-menu-new-question = Neue Frage darunter
guide-menu-new-probe = Neue Nachfrage
guide-menu-link = Mit einem Code verknüpfen...
guide-menu-unlink = Verknüpfung mit „{ $name }“ lösen
guide-menu-code-answers = Antworten codieren...
guide-menu-delete = Löschen
guide-menu-open = { $place } öffnen
guide-menu-take-back = Wieder den Stellen überlassen
guide-menu-make-codes = Aus den Themen Codes bilden
guide-menu-import = Leitfaden importieren...
guide-menu-export = Leitfaden speichern...
guide-menu-export-table = Tabelle speichern...
guide-menu-mark = Hier wurde eine Frage des Leitfadens gestellt...
guide-hint-no-guide = Es gibt noch keinen Interviewleitfaden; importieren Sie einen oder schreiben Sie ihn auf der Seite des Leitfadens.
guide-no-documents = Noch keine Dokumente: Importieren Sie zuerst Interviews.
guide-document = Dokument
guide-accept = Annehmen
guide-next = Nächste
guide-other-question = Andere Frage...
guide-refuse = Keine
guide-unmark = Markierung entfernen
guide-show-text = Im Text zeigen
guide-progress = { $n } von { $of } bestätigt
guide-score = { $percent } %
guide-other-place = Eher ¶ { $paragraph }: { $words }
guide-rest = { $n ->
        [one] Keine Stelle für Frage { $numbers }.
       *[other] Keine Stelle für die Fragen { $numbers }.
    }
guide-rest-not-asked = { $n ->
        [0] Nichts mehr zu bestätigen
        [one] Bestätigen, dass nicht gefragt wurde
       *[other] { $n } als nicht gefragt bestätigen
    }
told-deleted-topics = { $n ->
        [one] Thema mit seinen Fragen gelöscht
       *[other] { $n } Themen mit ihren Fragen gelöscht
    }
told-deleted-questions = { $n ->
        [one] Frage gelöscht
       *[other] { $n } Fragen gelöscht
    }
told-topic-codes = { $n ->
        [0] Alle Themen haben ihren Code
        [one] Ein Code aus einem Thema gebildet
       *[other] { $n } Codes aus Themen gebildet
    }
told-coded-answers = { $n ->
        [0] Keine Antwort mehr zu codieren
        [one] Eine Antwort codiert
       *[other] { $n } Antworten codiert
    }
command-show-guide = Interviewleitfaden
command-show-guide-help = Zeigt den Interviewleitfaden und was in jedem Fall aus seinen Fragen wurde.
command-import-guide = Interviewleitfaden importieren...
command-import-guide-help = Liest Themen, Fragen und Nachfragen aus Text, Markdown oder CSV.
command-export-guide = Interviewleitfaden speichern...
command-export-guide-help = Schreibt den Leitfaden als DOCX, Markdown, HTML oder CSV.
command-mark-question = Hier wurde eine Frage gestellt...
command-mark-question-help = Im Text: markiert den Sprechbeitrag oder die Auswahl als Stelle einer Frage des Leitfadens.
command-guide-codes = Aus den Themen des Leitfadens Codes bilden
command-guide-codes-help = Bildet aus jedem Thema ohne Code einen Code der obersten Ebene und verknüpft dessen Fragen damit.
guide-prompt-asked = { $n ->
        [one] Antwort auf Frage { $numbers }
       *[other] Antwort auf die Fragen { $numbers }
    }
guide-prompt-else = { $n ->
        [one] Kam bei Frage { $numbers }, die nach anderem fragt
       *[other] Kam bei den Fragen { $numbers }, die nach anderem fragen
    }
guide-prompt-unprompted = Kam ungefragt
guide-flag = Frage { $number }: { $text }
command-export-guide-table = Tabelle der Fragen speichern...
command-export-guide-table-help = Schreibt die Fragen des Leitfadens nach Fällen als XLSX oder CSV.
guide-prompt-with = { $n ->
        [one] Kam bei Frage { $numbers }
       *[other] Kam bei den Fragen { $numbers }
    }
