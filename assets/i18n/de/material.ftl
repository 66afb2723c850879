# What documents are, how they are written, and who speaks in them.

material-interview = Interview
material-focus-group = Gruppendiskussion
material-survey = Umfrageantworten
material-field-notes = Feldnotizen
material-policy = Dokument aus dem Feld
material-other = Anderes
convention-plain = Keine Konvention
convention-simple = Einfach (Dresing und Pehl)
convention-gat2 = GAT 2
convention-jefferson = Jefferson

command-hide-signs = Transkriptionszeichen aus- oder einblenden
command-hide-signs-help = Blendet im Text aus, was nicht gesagt wurde ((lacht), (.), (unv.)), nach der Konvention des jeweiligen Dokuments, oder zeigt es wieder blass.
command-signs-plain = Transkriptionszeichen wie Text zeigen
command-signs-plain-help = Zeigt die Zeichen der Transkriptionskonvention in derselben Farbe wie die Wörter, oder wieder blass.
# -- files of pages --
import-error-pdf-encrypted = Die PDF-Datei ist mit einem Passwort geschützt. Nichts wurde importiert; speichern oder drucken Sie sie als PDF ohne Passwort.
import-error-only-pictures = Die PDF-Datei enthält Bilder von Seiten, wie ein Scanner sie macht, und keine Wörter. Nichts wurde importiert; lassen Sie zuerst eine Texterkennung (OCR) darüber laufen.
import-error-too-many-pages = Die PDF-Datei hat mehr als { $limit } Seiten; mehr wird nicht gelesen. Nichts wurde importiert; teilen Sie sie in mehrere Dateien.
import-error-took-too-long = Das Lesen der Datei dauerte länger als { $minutes } Minuten und wurde abgebrochen. Nichts wurde importiert; speichern Sie sie im Ursprungsprogramm neu, möglichst als docx.
import-warning-heads-left-out = { $count ->
    [one] Ein Kolumnentitel oder eine Seitenzahl wurde weggelassen.
   *[other] { $count } Kolumnentitel und Seitenzahlen wurden weggelassen.
    }
import-warning-pages-of-pictures = { $count ->
    [one] Eine Seite ist ein Bild; ihre Wörter stehen nicht im Text.
   *[other] { $count } Seiten sind Bilder; ihre Wörter stehen nicht im Text.
    }

# -- workbooks --
import-error-not-a-workbook = Die Datei heißt wie eine Tabellendatei, ist innen aber keine. Nichts wurde importiert; öffnen Sie sie im Ursprungsprogramm und speichern Sie sie als xlsx oder csv.
import-error-workbook-encrypted = Die Arbeitsmappe ist mit einem Passwort geschützt. Nichts wurde importiert; speichern Sie sie ohne Passwort.
import-error-missing-sheet = Die Arbeitsmappe hat kein Blatt „{ $name }“ mit Inhalt. Nichts wurde importiert; wählen Sie ein anderes Blatt.
import-error-too-many-rows = Die Tabelle hat mehr als { $rows } Zeilen oder { $cells } Millionen Zellen; mehr wird nicht gelesen. Nichts wurde importiert; sehen Sie nach, ob weit unter der Tabelle etwas steht, oder teilen Sie sie.
import-error-too-many-columns = Die Tabelle hat mehr als { $limit } Spalten; mehr wird nicht gelesen. Nichts wurde importiert; sehen Sie nach, ob weit rechts der Tabelle etwas steht, oder teilen Sie sie.
import-warning-other-sheets = Gelesen wurde das Blatt „{ $name }“. { $count ->
    [one] Ein weiteres Blatt
   *[other] { $count } weitere Blätter
    } der Arbeitsmappe { $count ->
    [one] wurde
   *[other] wurden
    } weggelassen.
import-warning-error-cell = In { $places } ergibt eine Formel einen Fehler; die Zelle wurde als leer gelesen.

# -- properties of documents --
command-document-details = Eigenschaften des Dokuments…
command-document-details-help = Sagt, was die in der Liste gewählten Dokumente oder das geöffnete sind: Material, Konvention, Datum, Modus und Dauer der Aufnahme.
details-menu = Eigenschaften…
details-title = Eigenschaften von „{ $name }“
details-title-several = Eigenschaften von { $n } Dokumenten
details-material = Material
details-convention = Konvention
details-recorded-on = Datum
details-recorded-on-hint = 2022-05-03
details-mode = Modus
details-mode-hint = vor Ort, telefonisch, online
details-minutes = Minuten
details-minutes-hint = 52
details-differ = unterschiedlich
details-no-number = Minuten sind eine ganze Zahl.
details-no-case = { $all ->
    [one] Es gehört zu keinem Fall: Es steht in keiner Spalte der Fälle.
   *[other] { $n ->
        [one] Eines davon gehört zu keinem Fall: Es steht in keiner Spalte der Fälle.
       *[other] { $n } davon gehören zu keinem Fall: Sie stehen in keiner Spalte der Fälle.
        }
    }
details-done = Speichern
details-told = { $n ->
    [one] Die Eigenschaften des Dokuments wurden geändert.
   *[other] Die Eigenschaften von { $n } Dokumenten wurden geändert.
    }
import-warning-paths = { $count ->
    [one] Eine Zeile, die angibt, wo die Aufnahme auf einem Computer liegt, wurde
   *[other] { $count } Zeilen, die angeben, wo die Aufnahme auf einem Computer liegt, wurden
 } weggelassen: Solche Pfade enthalten oft Namen.

op-set-speaker-roles = Rolle von { $n ->
    [one] einer Person
   *[other] { $n } Sprechenden
    } geändert
op-assign-speakers = Fall von { $n ->
    [one] einer Person
   *[other] { $n } Sprechenden
    } zugeordnet
op-merge-speakers = Mehrere Sprecherkürzel zu einer Person zusammengeführt

command-speakers = Sprechende…
command-speakers-help = Zeigt, wer in den Dokumenten spricht, mit Rolle, Fall, Sprechbeiträgen, Wörtern und Anteil; ordnet Rolle und Fall zu und führt verschieden geschriebene Kürzel zusammen.
command-code-turns = Sprechbeiträge codieren…
command-code-turns-help = Codiert alle Sprechbeiträge ausgewählter Personen oder alle Antworten auf eine Frage in den gewählten Dokumenten.

speakers-title = Sprechende
speakers-document = In welchen Dokumenten
speakers-all-documents = Alle Dokumente
speakers-none = Es wurden keine Sprechenden erkannt. Kürzel wie „I:“ am Zeilenanfang ergeben Sprechbeiträge.
speakers-hint = Was hier geändert wird, gilt für das Kürzel in allen gezeigten Dokumenten. Kürzel sind Text und bleiben, wie sie geschrieben wurden.
speakers-variant = „{ $first }“ und „{ $second }“ sind vermutlich dieselbe Person.
speakers-merge-them = Zusammenführen
speakers-label = Kürzel
speakers-role = Rolle
speakers-case = Fall
speakers-documents = Dokumente
speakers-turns = Beiträge
speakers-words = Wörter
speakers-share = Anteil
speakers-role-interviewer = Interviewt
speakers-role-respondent = Antwortet
speakers-role-other = Andere
speakers-differs = Verschieden
speakers-no-case = Kein eigener Fall
speakers-new-case = Neuer Fall „{ $label }“
speakers-role-of = Rolle von { $label }
speakers-case-of = Fall von { $label }
speakers-more = Mehr zu { $label }
speakers-merge-with = Ist dieselbe Person wie
speakers-merge-nobody = Niemand sonst spricht in denselben Dokumenten.
speakers-code-turns = Sprechbeiträge codieren…
speakers-done = Fertig

code-turns-title = Sprechbeiträge codieren
code-turns-by-speaker = Beiträge von Personen
code-turns-by-question = Antworten auf eine Frage
code-turns-where = In welchen Dokumenten
code-turns-activated = { $n ->
    [one] Im aktivierten
   *[other] In den { $n } aktivierten
    }
code-turns-open = Im geöffneten
code-turns-whose = Wessen Beiträge
code-turns-speaker = { $label } ({ $n ->
    [one] { $all } Beitrag
   *[other] { $all } Beiträge
    })
code-turns-phrase = Wörter der Frage
code-turns-phrase-help = Beiträge der Interviewenden mit diesen Wörtern sind die Frage; alles bis zu ihrer nächsten Frage ist die Antwort. Groß- und Kleinschreibung und Akzente spielen keine Rolle.
code-turns-preview = { $n ->
    [0] Es würde nichts codiert.
    [one] { $all } Segment in { $documents ->
        [one] einem Dokument
       *[other] { $documents } Dokumenten
    }
   *[other] { $all } Segmente in { $documents ->
        [one] einem Dokument
       *[other] { $documents } Dokumenten
    }
}
code-turns-next = Code wählen…
code-turns-code-title = { $n ->
    [one] Code für { $all } Segment
   *[other] Code für { $all } Segmente
    }

cli-code-turns-would = { $n ->
    [0] Es würde nichts codiert.
    [one] Ein Segment würde codiert.
   *[other] { $n } Segmente würden codiert.
    }
cli-code-turns = { $n ->
    [0] Nichts wurde codiert
    [one] Ein Segment wurde codiert
   *[other] { $n } Segmente wurden codiert
    }{ $standing ->
    [0] .
   *[other] ; { $standing } trugen diesen Code bereits.
    }
import-error-spreadsheet = Das ist eine Tabelle und kein Dokument. Nichts wurde importiert; importieren Sie sie als Befragung (Datei, Befragung importieren) oder als Falltabelle.
