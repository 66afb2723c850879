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
