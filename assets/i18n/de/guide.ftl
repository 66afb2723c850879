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
