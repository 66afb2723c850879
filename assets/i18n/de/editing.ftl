# Correcting texts, and what happens to codings then.
command-toggle-times = Zeitmarken im Text
command-toggle-times-help = Zeigt die Zeitmarken im Text oder blendet sie aus. Ausgeblendete bleiben an ihrer Stelle und werden mitkopiert; der Zeiger neben einem Absatz sagt, wann er gesprochen wurde.

op-edit-text = Den Text von { $name } korrigieren
op-replace-words = { $n ->
        [one] 1 Textstelle
       *[other] { $n } Textstellen
    } { $documents ->
        [one] in 1 Dokument ersetzen
       *[other] in { $documents } Dokumenten ersetzen
    }
op-settle-detached = { $n ->
        [one] Über 1 codiertes Segment ohne Text entscheiden
       *[other] Über { $n } codierte Segmente ohne Text entscheiden
    }
op-set-cite-by = Ändern, wonach Textstellen zitiert werden

project-edit-other-text = Der Text hat sich inzwischen geändert; es wurde nichts korrigiert. Bitte noch einmal versuchen.
project-edit-impossible = Diese Korrekturen überschneiden sich oder liegen außerhalb des Textes; es wurde nichts korrigiert.
project-text-too-long = { $document } würde länger als { $max } Zeichen; es wurde nichts korrigiert.
project-not-detached = Entschieden werden kann nur über ein codiertes Segment, dessen Text gelöscht wurde.

command-edit-text = Text korrigieren
command-edit-text-help = Erlaubt, im Text zu schreiben, oder beendet es. Codierungen, Memos und Markierungen bleiben auf ihren Wörtern; solange korrigiert wird, ruhen die Tasten zum Codieren.
editing-title = Text wird korrigiert
editing-hint = Codierungen, Memos und Markierungen bleiben auf ihren Wörtern. Die Tasten zum Codieren ruhen.
editing-done = Fertig
editing-saved = alles gesichert
editing-unsaved = wird geschrieben...
editing-refused = Die letzten Wörter ließen sich nicht sichern. Sie bleiben hier, bis sie gesichert sind.
editing-keys-off = Der Text wird gerade korrigiert: erst Esc drücken, dann codieren.
editing-cut = Ausschneiden
editing-paste = Einfügen
command-find-replace = Suchen und ersetzen...
command-find-replace-help = Ersetzt Wörter in diesem oder mehreren Dokumenten. Zuvor sind alle Treffer zu sehen, und jeder kann ausgelassen werden; Codierungen bleiben auf ihren Wörtern.
replace-title = Suchen und ersetzen
replace-find = Suchen
replace-with = Ersetzen durch
replace-regex-help = In den neuen Wörtern steht $1 für das, was die erste Gruppe gefunden hat.
replace-in-this = In { $document }
replace-in-activated = { $n ->
        [one] In 1 aktivierten Dokument
       *[other] In { $n } aktivierten Dokumenten
    }
replace-in-all = { $n ->
        [one] Im einzigen Dokument
       *[other] In allen { $n } Dokumenten
    }
replace-empty = Geben Sie ein, was gesucht wird. Was ersetzt würde, ist hier zuvor zu sehen.
replace-bad-regex = Das ist kein regulärer Ausdruck.
replace-all = Alle
replace-none = Keinen
replace-outcome = { $n ->
        [0] Nichts wird ersetzt
        [one] 1 Treffer
       *[other] { $all } Treffer
    } · { $documents ->
        [one] 1 Dokument
       *[other] { $documents } Dokumente
    } · { $touched ->
        [0] kein codiertes Segment ändert sich
        [one] 1 codiertes Segment ändert sich
       *[other] { $touched } codierte Segmente ändern sich
    }
replace-lost = { $n ->
        [one] 1 verliert seinen ganzen Text
       *[other] { $n } verlieren ihren ganzen Text
    }
replace-too-many = Mehr als { $max } Treffer: wählen Sie weniger Dokumente oder andere Wörter.
replace-done = { $n ->
        [one] 1 Treffer ersetzen
       *[other] { $all } Treffer ersetzen
    }
replace-told = { $n ->
        [one] 1 Treffer
       *[other] { $all } Treffer
    } { $documents ->
        [one] in 1 Dokument ersetzt.
       *[other] in { $documents } Dokumenten ersetzt.
    }
side-detached = Segmente ohne Text
command-show-detached = Codierte Segmente ohne Text
command-show-detached-help = Listet die codierten Segmente, die beim Korrigieren ihren ganzen Text verloren haben. Jedes lässt sich löschen oder auf andere Wörter setzen.
detached-title = { $n ->
        [0] Segmente ohne Text
        [one] 1 Segment ohne Text
       *[other] { $n } Segmente ohne Text
    }
detached-choose-all = Alle auswählen
detached-empty = Kein codiertes Segment ist ohne Text. Werden alle Wörter eines Segments gelöscht, bleibt es hier, bis Sie entscheiden.
detached-hint = Sie bleiben hier und zählen nirgends, bis Sie entscheiden. Wählen Sie im Text die Wörter aus, auf die sie gesetzt werden.
detached-set = Auf die Auswahl setzen
detached-set-how = Wählen Sie hier Segmente und im Text Wörter aus.
detached-delete = { $n ->
        [0] Löschen
        [one] 1 löschen
       *[other] { $n } löschen
    }
detached-told = { $n ->
        [one] 1 codiertes Segment hat seinen ganzen Text verloren. Es bleibt in einer Liste, bis Sie entscheiden.
       *[other] { $n } codierte Segmente haben ihren ganzen Text verloren. Sie bleiben in einer Liste, bis Sie entscheiden.
    }
detached-told-show = Zeigen
detached-told-deleted = { $n ->
        [one] 1 codiertes Segment ohne Text gelöscht.
       *[other] { $n } codierte Segmente ohne Text gelöscht.
    }
detached-told-set = { $n ->
        [one] 1 codiertes Segment auf die Auswahl gesetzt.
       *[other] { $n } codierte Segmente auf die Auswahl gesetzt.
    }
detached-count = { $n ->
        [one] 1 codiertes Segment ohne Text in diesem Dokument
       *[other] { $n } codierte Segmente ohne Text in diesem Dokument
    }
command-cite-by-paragraph = Nach Absatz zitieren
command-cite-by-paragraph-help = Nummeriert und zitiert die Textstellen der Studie nach Absätzen; Leerzeilen zählen nicht. Eine Entscheidung der Studie, für alle gleich.
command-cite-by-turn = Nach Sprechbeitrag zitieren
command-cite-by-turn-help = Nummeriert und zitiert die Textstellen der Studie nach Sprechbeiträgen, Dokumente ohne Sprechbeiträge nach Absätzen. Eine Entscheidung der Studie, für alle gleich.
cite-by-told-paragraph = Textstellen werden nach Absatz zitiert.
cite-by-told-turn = Textstellen werden nach Sprechbeitrag zitiert.
replace-keep-capitals = Großschreibung wie bisher
