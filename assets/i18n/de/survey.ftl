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
