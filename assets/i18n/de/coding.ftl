# coding: applying codes by hand, joining, favourites, who codes

coding-joined = { $n ->
    [one] Mit einem überlappenden codierten Segment desselben Codes vereint.
   *[other] Mit { $n } überlappenden codierten Segmenten desselben Codes vereint.
}
coding-told-and-joined = { $told } { $n ->
    [one] Ein überlappendes codiertes Segment wurde vereint.
   *[other] { $n } überlappende codierte Segmente wurden vereint.
}
coding-stands-already = { $n ->
    [one] Diese Stelle hat den Code „{ $name }“ schon. Nichts wurde geändert.
   *[other] Diese Stelle hat diese Codes schon. Nichts wurde geändert.
}
coding-weight = Gewicht { $weight }

## Weights that differ

coding-weights-title = Welches Gewicht soll gelten?
coding-weights-hint = Die überlappenden codierten Segmente werden eines, und ihre Gewichte sind verschieden ({ $weights }).
coding-weights-hint-merge = Überlappende codierte Segmente werden eines, und die Gewichte einiger sind verschieden.
coding-weight-highest = { $weight }, das höhere
coding-weight-oldest = { $weight }, das des zuerst entstandenen Segments
coding-weight-newest = { $weight }, das des zuletzt entstandenen Segments
coding-weight-none = Kein Gewicht
coding-weight-always-highest = Jedes Mal das höhere
coding-weight-always-oldest = Das des zuerst entstandenen Segments
coding-weight-always-newest = Das des zuletzt entstandenen Segments
coding-weight-always-none = Kein Gewicht, wo sie verschieden sind

## Favourites

coding-favourites = Favoriten
coding-no-favourite = Auf { $digit } liegt noch kein Code. Um einen dorthin zu legen, drücken Sie im Schnellcodieren (Enter) auf ihm Alt+{ $digit }.
coding-favourite-set = „{ $name }“ liegt jetzt auf { $digit }.

## Staying on one code

coding-stay = Jede Auswahl wird codiert mit
coding-stay-hint = Lassen Sie eine Auswahl los oder drücken Sie Enter. Esc verlässt.
coding-stay-leave = Verlassen

## Who codes

coding-coder-tip = Wählen, wer codiert und in welchem Durchgang
coding-coder-who = Wer codiert
coding-coder-rename = { $name } umbenennen
coding-coder-name = Name der codierenden Person
coding-coder-keep = Namen behalten
coding-coder-new = Initialen einer neuen Person
coding-coder-add = Diese Person hinzufügen
coding-run = Durchgang
coding-run-main = Hauptdurchgang
coding-run-pilot = Probe { $n }
coding-run-intra = noch einmal dieselbe Person
coding-run-second = zweite Person
coding-run-main-tip = Die Codierung, aus der Ergebnisse berichtet werden.
coding-run-pilot-tip = Ein Ausprobieren des Codesystems vor dem Hauptdurchgang.
coding-run-pilot-number = Nummer der Probe
coding-run-intra-tip = Dieselbe Person codiert das Material noch einmal, um zu sehen, ob sie mit sich übereinstimmt.
coding-run-second-tip = Eine andere Person codiert das Material unabhängig, um zu sehen, ob beide übereinstimmen.
coding-run-hint = Durchgänge und Personen werden nie gemischt: Was in einem codiert ist, wird nicht mit einem anderen vereint.

## Cards and boxes

coding-box-unmark = { $name } nicht vergeben
coding-box-hint = Tab wählt mehrere · Strg+Enter lässt das Feld offen · Alt+1…9 macht einen Favoriten
coding-pick-comment = Welches codierte Segment kommentieren?
coding-pick-weigh = Gewicht welches codierten Segments?
coding-weight-label = Gewicht, 0 bis 100
coding-weight-slider = Zu einem Gewicht schieben
coding-weight-save = Gewicht speichern
coding-weight-clear = Kein Gewicht
coding-weight-wrong = Ein Gewicht ist eine Zahl von 0 bis 100.
coding-hint-no-coding = Hier ist nichts codiert.
coding-hint-no-turn = Hier steht kein Sprechbeitrag.
coding-hint-no-answer = Hier antwortet niemand.
coding-menu-turn = Den Sprechbeitrag markieren
coding-menu-answer = Die ganze Antwort markieren
coding-menu-stay = Bei „{ $name }“ bleiben
coding-menu-favourites = Favoriten
coding-menu-select = Diese Wörter markieren

## Commands

command-comment-coding = Codiertes Segment kommentieren…
command-comment-coding-help = Im Text: schreibt einen Kommentar zum gewählten codierten Segment oder dem am Cursor.
command-weigh-coding = Gewicht des codierten Segments…
command-weigh-coding-help = Im Text: gibt dem gewählten codierten Segment oder dem am Cursor ein Gewicht von 0 bis 100.
command-select-turn = Den Sprechbeitrag markieren
command-select-turn-help = Im Text: markiert, was die Person am Cursor ohne Unterbrechung sagt.
command-select-answer = Die ganze Antwort markieren
command-select-answer-help = Im Text: markiert alle Sprechbeiträge der befragten Person bis zur nächsten Frage. Kurze Ermunterungen (bis fünf Wörter, keine Frage) gehören dazu.
command-stay-on-code = Bei einem Code bleiben
command-stay-on-code-help = Codiert jede Auswahl mit dem zuletzt vergebenen oder dem gewählten Code, bis Esc.
command-who-codes = Person und Durchgang…
command-who-codes-help = Wählt, wer codiert, und ob im Hauptdurchgang, zur Probe oder zur Wiederholung.
command-favourite-1 = Favorit 1 vergeben
command-favourite-1-help = Im Text: vergibt den Code auf 1 an die Auswahl.
command-favourite-2 = Favorit 2 vergeben
command-favourite-2-help = Im Text: vergibt den Code auf 2 an die Auswahl.
command-favourite-3 = Favorit 3 vergeben
command-favourite-3-help = Im Text: vergibt den Code auf 3 an die Auswahl.
command-favourite-4 = Favorit 4 vergeben
command-favourite-4-help = Im Text: vergibt den Code auf 4 an die Auswahl.
command-favourite-5 = Favorit 5 vergeben
command-favourite-5-help = Im Text: vergibt den Code auf 5 an die Auswahl.
command-favourite-6 = Favorit 6 vergeben
command-favourite-6-help = Im Text: vergibt den Code auf 6 an die Auswahl.
command-favourite-7 = Favorit 7 vergeben
command-favourite-7-help = Im Text: vergibt den Code auf 7 an die Auswahl.
command-favourite-8 = Favorit 8 vergeben
command-favourite-8-help = Im Text: vergibt den Code auf 8 an die Auswahl.
command-favourite-9 = Favorit 9 vergeben
command-favourite-9-help = Im Text: vergibt den Code auf 9 an die Auswahl.
