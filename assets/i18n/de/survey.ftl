# Surveys: tables whose rows are cases.

# -- what was done --
op-import-survey = Befragung mit { $n ->
    [one] einer Person
   *[other] { $n } Personen
    } und { $documents ->
    [one] einem Dokument
   *[other] { $documents } Dokumenten
    } importieren
op-set-document-details = { $n ->
    [one] Eigenschaften eines Dokuments ändern
   *[other] Eigenschaften von { $n } Dokumenten ändern
    }

# -- what a column becomes --
survey-role-left-out = Weggelassen
survey-role-case = Name des Falls
survey-role-open = Offene Frage
survey-role-text = Text
survey-role-number = Zahl
survey-role-date = Datum
survey-role-boolean = Ja oder nein
survey-role-single = Einfachauswahl
survey-role-multiple = Mehrfachauswahl

# -- words in what is stored --
survey-questionnaire = Fragebogen
survey-respondent = B

# -- the command --
survey-unknown-column = Die Befragung hat keine Spalte „{ $name }“: Nennen Sie sie wie in der Kopfzeile oder mit ihrer Nummer. Nichts wurde importiert.
survey-unknown-role = Eine Spalte kann nicht „{ $name }“ sein: Es gibt open, text, number, date, yes-no, single, multiple und out. Nichts wurde importiert.
survey-again = Die Antworten dieser Datei sind schon im Projekt, als „{ $name }“ und andere. Nichts wurde importiert.
survey-would-import = { $n ->
    [one] Eine Person würde importiert; nichts wurde gespeichert.
   *[other] { $n } Personen würden importiert; nichts wurde gespeichert.
    }
survey-imported = Importiert wurden { $n ->
    [one] eine Person
   *[other] { $n } Personen
    } ({ $new } neue Fälle), { $variables ->
    [one] eine Variable
   *[other] { $variables } Variablen
    } und { $documents ->
    [one] ein Dokument
   *[other] { $documents } Dokumente
    }.

# -- the window --
command-import-survey = Befragung importieren…
command-import-survey-help = Macht aus einer Tabelle mit Antworten Fälle, Variablen und Dokumente: csv, xlsx, xls oder ods.
survey-files-title = Befragung importieren
survey-title = Befragung: { $name }
survey-reading = Die Datei wird gelesen …
survey-storing = Die Antworten werden gespeichert …
survey-close = Schließen
survey-done = Importieren
survey-read = { $rows ->
    [one] Eine Person
   *[other] { $rows } Personen
    }, { $columns ->
    [one] eine Spalte
   *[other] { $columns } Spalten
    }, { $headers ->
    [one] eine Kopfzeile
   *[other] { $headers } Kopfzeilen
    }.
survey-sheet = Anderes Blatt
survey-name-of = Name der Spalte { $n }
survey-role-of = Was aus Spalte { $n } wird
survey-separator = Was mehrere Antworten in einer Zelle trennt
survey-answers = { $n ->
    [one] Eine Antwort
   *[other] { $n } Antworten
    }, { $different } { $different ->
    [one] verschiedene
   *[other] verschiedene
    }{ $missing ->
    [0] {""}
   *[other] , { $missing } als fehlend gekennzeichnet
    }
survey-preview = Das erste Dokument
survey-no-document = Keine Spalte ist eine offene Frage: Importiert werden nur Fälle und Variablen, keine Dokumente.
survey-per-case = Ein Dokument je Fall, mit den Fragen als Überschriften
survey-per-answer = Ein Dokument je Antwort
survey-group = Dokumentgruppe
survey-expected = { $cases ->
    [one] Ein Fall
   *[other] { $cases } Fälle
    }, { $variables ->
    [one] eine Variable
   *[other] { $variables } Variablen
    }, { $documents ->
    [one] ein Dokument
   *[other] { $documents } Dokumente
    }
survey-twice = Zwei Variablen heißen „{ $name }“: Geben Sie einer einen anderen Namen oder lassen Sie sie weg.
survey-stopped = Der Import wurde abgebrochen; nichts wurde gespeichert.
