# search

## what cannot be looked for
search-nothing-typed = Es gibt nichts zu suchen: Geben Sie ein Wort ein.
search-bad-regex = Das ist kein gültiger regulärer Ausdruck: Prüfen Sie Klammern und Schrägstriche.
search-regex-too-large = Dieser reguläre Ausdruck braucht zu viel Speicher: Verkleinern Sie seine Wiederholungen.
search-cancelled = Die Suche wurde angehalten.

## operations, as the history and undo name them
op-code-segments = { $n ->
        [one] Ein gefundenes Segment mit { $name } codieren
       *[other] { $n } gefundene Segmente mit { $name } codieren
    }

## the command line
cli-search-count = { $n ->
        [0] Keine Treffer.
        [one] Ein Treffer.
       *[other] { $n } Treffer in { $documents ->
            [one] einem Dokument
           *[other] { $documents } Dokumenten
        }.
    }

## find in the open document, go to a paragraph
find-field = In diesem Dokument suchen
find-close = Schließen
find-next = Nächster Treffer
find-previous = Voriger Treffer
find-place = { $n ->
        [one] der einzige
       *[other] { $place } von { $all }
    }
find-count = { $n ->
        [one] 1 Treffer
       *[other] { $all } Treffer
    }
find-nothing = In diesem Dokument nicht gefunden.
find-paragraph = Absatz oder Zeit
find-paragraphs = { $n ->
        [0] Dieses Dokument hat keine Absätze.
        [one] Dieses Dokument hat 1 Absatz.
       *[other] Dieses Dokument hat { $n } Absätze.
    }
find-no-paragraph = Es gibt keinen Absatz { $number }; der letzte ist { $n }.
find-no-times = Dieses Dokument hat keine Zeitmarken.
command-find = In diesem Dokument suchen...
command-find-help = Findet Wörter im geöffneten Dokument und zeigt jeden Treffer; Großschreibung und Akzente sind gleich.
command-next-hit = Nächster Treffer
command-next-hit-help = Geht an die nächste gefundene Stelle.
command-previous-hit = Voriger Treffer
command-previous-hit-help = Geht an die vorige gefundene Stelle.
command-go-to-paragraph = Zu Absatz oder Zeit gehen...
command-go-to-paragraph-help = Geht zum Absatz mit einer Nummer oder zu dem, was zu einer Zeit gesagt wurde: 12:34.

## the tab
search-field = Alle Dokumente durchsuchen
search-reading = Lesen als
search-phrase = Wortfolge
search-phrase-help = Die Wörter, wie sie hintereinander stehen.
search-all-words = Alle Wörter
search-all-words-help = Alle Wörter in einem Absatz; Wörter in Anführungszeichen sind eine Wortfolge.
search-any-word = Irgendein Wort
search-any-word-help = Jedes der Wörter; Wörter in Anführungszeichen sind eine Wortfolge.
search-regex = Regulärer Ausdruck
search-regex-help = Ein Muster über den Text, wie er geschrieben ist, etwa \bCSO[1-6]\b.
search-whole-word = Nur ganze Wörter
search-exact = Großschreibung und Akzente wie eingegeben
search-more = Weitere Optionen
search-without-interviewer = Ohne die fragende Person
search-activated-only = Nur aktivierte Dokumente
search-stems = Andere Formen der Wörter
search-stems-no = Wie eingegeben
search-stems-of-text = Alle Formen, in der Sprache jedes Dokuments
search-stems-es = Alle Formen auf Spanisch
search-stems-en = Alle Formen auf Englisch
search-stems-de = Alle Formen auf Deutsch
search-stems-not-now = Weder ein regulärer Ausdruck noch genaue Buchstaben haben andere Formen.
search-empty = Geben Sie ein Wort oder eine Wortfolge ein. Großschreibung und Akzente sind gleich.
search-no-hits = Nichts wurde gefunden.
search-no-hits-yet = Noch wurde nichts gesucht. Strg+F sucht in diesem Dokument, Strg+Umschalt+F in allen.
search-running = Es wird gesucht
search-stop = Anhalten
search-count = { $n ->
        [one] 1 Treffer
       *[other] { $hits } Treffer
    } in { $documents ->
        [one] 1 Dokument
       *[other] { $all } Dokumenten
    }
search-listed = Die ersten { $n } sind aufgelistet; gezählt sind alle.
search-code = Codieren...
search-code-chosen = { $n ->
        [one] 1 Treffer codieren...
       *[other] { $all } Treffer codieren...
    }
search-code-help = Macht aus den gewählten Treffern, oder aus allen, wo keiner gewählt ist, codierte Segmente: aus dem Treffer, seinem Satz, Sprechbeitrag oder Absatz.
search-choose-all = Alle Treffer wählen
search-choose = Treffer { $n } wählen
search-choose-document = Alle Treffer in { $document } wählen
search-fold = Treffer in { $document } verbergen
search-unfold = Treffer in { $document } zeigen
search-document-row = { $n ->
        [one] { $document }: 1 Treffer
       *[other] { $document }: { $n } Treffer
    }

## coding hits
auto-code-title = { $n ->
        [one] 1 Treffer codieren
       *[other] { $all } Treffer codieren
    }
auto-code-reach = Was codiert wird
auto-code-hit = Der Treffer
auto-code-sentence = Sein Satz
auto-code-turn = Sein Sprechbeitrag
auto-code-paragraph = Sein Absatz
auto-code-field = Mit welchem Code? Ein neuer Name legt einen neuen Code an.
auto-code-reading = Die Umgebung der Treffer wird gelesen...
auto-code-preview = { $n ->
        [one] 1 Segment
       *[other] { $all } Segmente
    } in { $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumenten
    }{ $standing ->
        [0] {""}
        [one] , davon 1 schon so codiert
       *[other] , davon { $standing } schon so codiert
    }
auto-code-done = { $n ->
        [0] Codieren
        [one] 1 Segment codieren
       *[other] { $all } Segmente codieren
    }
search-coded = { $n ->
        [one] 1 Segment codiert
       *[other] { $n } Segmente codiert
    }{ $standing ->
        [0] {""}
        [one] ; 1 war schon so codiert
       *[other] ; { $standing } waren schon so codiert
    }.
