# Reading files: why a file was not read, what was odd about one that was, and the report
# on a document before it is stored.

# -- where --
import-place-line = Zeile { $n }
import-place-entry = Eintrag { $n }
import-places-lines = { $count ->
    [one] Zeile { $numbers }
   *[other] Zeilen { $numbers }
    }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
    }
import-places-entries = { $count ->
    [one] Eintrag { $numbers }
   *[other] Einträgen { $numbers }
    }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
    }

# -- kinds of files --
import-kind-text = eine Textdatei
import-kind-docx = eine Word-Datei
import-kind-doc = eine Word-Datei von vor 2007
import-kind-pdf = eine PDF-Datei
import-kind-odt = ein OpenDocument-Text
import-kind-rtf = eine RTF-Datei
import-kind-spreadsheet = eine Tabellenkalkulation
import-kind-presentation = eine Präsentation
import-kind-epub = ein elektronisches Buch
import-kind-image = ein Bild
import-kind-recording = eine Ton- oder Filmdatei
import-kind-archive = ein Archiv

# -- errors --
import-error-empty = Die Datei ist leer: Sie enthält keine Wörter. Nichts wurde importiert.
import-error-not-text = Die Datei enthält keinen lesbaren Text. Nichts wurde importiert; wählen Sie eine Datei der Art txt, md oder docx.
import-error-too-large = Der Text ist länger als { $millions } Millionen Zeichen, das Höchste für ein Dokument. Nichts wurde importiert; teilen Sie ihn auf mehrere Dateien auf.
import-error-table-too-large = Die Tabelle ist größer als { $mib } MiB. Nichts wurde importiert; teilen Sie sie auf mehrere Dateien auf.
import-error-unsupported = Das ist { $kind }, was noch nicht gelesen werden kann. Nichts wurde importiert; speichern Sie es als docx oder txt und importieren Sie das.
import-error-not-a-docx = Die Datei heißt wie eine Word-Datei, ist innen aber keine. Nichts wurde importiert; öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie als docx oder txt.
import-error-encrypted = Die Datei ist durch ein Kennwort geschützt oder stammt aus einer alten Version von Word. Nichts wurde importiert; speichern Sie sie in Word als docx ohne Kennwort.
import-error-damaged = Die Datei ist beschädigt: Ihr Ende oder ein Teil von ihr fehlt. Nichts wurde importiert; nehmen Sie eine andere Kopie, oder öffnen Sie sie in Word und speichern Sie sie neu.
import-error-archive-too-large = Ausgepackt bräuchte die Datei mehr als { $mib } MiB, weit mehr als jedes Interview. Nichts wurde importiert.
import-error-too-many-entries = Die Datei enthält mehr als { $limit } Teile, das Höchste, was ausgepackt wird. Nichts wurde importiert.
import-error-too-deep = Die Datei ist mehr als { $limit } Ebenen tief verschachtelt, was kein wirkliches Dokument braucht. Nichts wurde importiert.
import-error-json = Das ist nicht das JSON, das hier erwartet wird (Zeile { $line }, Spalte { $column }). Nichts wurde importiert.
import-error-no-rows = Die Tabelle hat eine Kopfzeile und nichts darunter. Nichts wurde importiert.
import-error-unclosed-quote = Ein Anführungszeichen in { $place } wird nie geschlossen, der Rest der Tabelle wäre also eine Zelle. Nichts wurde importiert; schließen Sie es oder schreiben Sie es doppelt.
import-error-missing-column = Die Tabelle hat keine Spalte „{ $column }“. Nichts wurde importiert; fügen Sie die Spalte hinzu oder berichtigen Sie ihren Namen in der ersten Zeile.
import-error-duplicate-column = Zwei Spalten heißen „{ $name }“. Nichts wurde importiert; geben Sie jeder einen eigenen Namen.
import-error-unnamed-column = Spalte { $column } enthält Werte, hat aber keinen Namen. Nichts wurde importiert; benennen Sie sie in der ersten Zeile.
import-error-missing-field = In { $place } ist das Feld „{ $field }“ leer. Nichts wurde importiert; füllen Sie es aus und importieren Sie noch einmal.
import-error-not-a-number = In { $place } sollte das Feld „{ $field }“ eine ganze Zahl sein und ist „{ $value }“. Nichts wurde importiert.
import-error-name-too-long = Der Name in { $place } ist länger als { $limit } Zeichen. Nichts wurde importiert; kürzen Sie ihn.
import-error-duplicate-case = Der Fall „{ $name }“ steht zweimal in der Tabelle, noch einmal in { $place }. Nichts wurde importiert; vereinen Sie die beiden Zeilen oder benennen Sie eine um.
import-error-duplicate-code-id = Zwei Codes haben die Kennung „{ $id }“, noch einmal in { $place }. Nichts wurde importiert; geben Sie jedem eine eigene.
import-error-duplicate-code = Der Code „{ $name }“ steht zweimal unter demselben Code, noch einmal in { $place }. Nichts wurde importiert; benennen Sie einen um.
import-error-missing-parent = Der Code „{ $name }“ in { $place } soll unter „{ $parent }“ stehen, was nicht in der Datei ist. Nichts wurde importiert.
import-error-parent-circle = Der Code „{ $name }“ in { $place } steht, über die Codes darüber, unter sich selbst. Nichts wurde importiert; berichtigen Sie, worunter er steht.
import-error-too-many-codes = Die Datei hat mehr als { $limit } Codes, das Höchste, was gelesen wird. Nichts wurde importiert.
import-error-unknown-memo-kind = Das Memo in { $place } ist von der Art „{ $kind }“. Es gibt project, document, code und case. Nichts wurde importiert.

# -- warnings --
import-warning-encoding-guessed = Der Text sagt nicht, in welcher Kodierung er gespeichert wurde; { $encoding } wurde vermutet. Sehen Sie nach, ob Akzente und Anführungszeichen stimmen.
import-warning-undecodable = { $count ->
    [one] Ein Zeichen konnte nicht gelesen werden und steht als � im Text.
   *[other] { $count } Zeichen konnten nicht gelesen werden und stehen als � im Text.
    }
import-warning-nul-replaced = { $count ->
    [one] Ein Zeichen ohne Bedeutung (NUL) steht als � im Text.
   *[other] { $count } Zeichen ohne Bedeutung (NUL) stehen als � im Text.
    }
import-warning-file-name-cleaned = Der Dateiname enthielt Zeilenumbrüche oder andere unsichtbare Zeichen; im Namen des Dokuments sind sie Leerzeichen.
import-warning-tracked-accepted = Das Dokument hat nachverfolgte Änderungen{ $authors ->
    [0] {""}
    [one] {" "}von einer Person
   *[other] {" "}von { $authors } Personen
    }. Sie wurden angenommen: { $insertions ->
    [one] eine Einfügung ist
   *[other] { $insertions } Einfügungen sind
    } im Text, { $deletions ->
    [one] eine Löschung ist weggefallen
   *[other] { $deletions } Löschungen sind weggefallen
    }.
import-warning-tracked-rejected = Das Dokument hat nachverfolgte Änderungen{ $authors ->
    [0] {""}
    [one] {" "}von einer Person
   *[other] {" "}von { $authors } Personen
    }. Sie wurden abgelehnt: { $insertions ->
    [one] eine Einfügung ist weggefallen
   *[other] { $insertions } Einfügungen sind weggefallen
    }, { $deletions ->
    [one] eine Löschung steht wieder
   *[other] { $deletions } Löschungen stehen wieder
    } im Text.
import-warning-comments = { $count ->
    [one] Ein Kommentar wurde weggelassen.
   *[other] { $count } Kommentare wurden weggelassen.
    }
import-warning-headers = Die Kopf- und Fußzeilen enthalten Wörter; sie gehören nicht zum Text und wurden weggelassen.
import-warning-table-as-turns = Eine Tabelle mit einer Spalte für Namen und einer für Gesprochenes wurde als Transkript gelesen: { $rows ->
    [one] eine Zeile wurde ein Sprechbeitrag
   *[other] { $rows } Zeilen wurden Sprechbeiträge
    }. Hinter Namen ohne Doppelpunkt wurde einer gesetzt, kurze Zeiten kamen in Klammern.
import-warning-too-many-labels = { $count } verschiedene Wörter sehen wie Sprecherkürzel aus, zu viele, um welche zu sein: Keines wurde dafür genommen.
import-warning-empty-column = Spalte { $column } hat weder Namen noch Werte und wurde weggelassen.
import-warning-column-left-out = Die Spalte „{ $name }“ ist hier nicht bekannt und wurde weggelassen.
import-warning-short-row = Weniger Zellen als die Kopfzeile in { $places }; die fehlenden Werte sind leer.
import-warning-long-row = Mehr Zellen als die Kopfzeile in { $places }; was in den überzähligen steht, wurde weggelassen.
import-warning-name-cleaned = Unsichtbare Zeichen in einem Namen in { $places } wurden zu Leerzeichen.
import-warning-weight-left-out = Das Gewicht in { $places } ist keine ganze Zahl von 0 bis 100; es wurde weggelassen, die Codierung blieb.
import-warning-color-left-out = Die Farbe in { $places } ist nicht lesbar (schreiben Sie #RRGGBB); das Programm wählt eine.
import-warning-origin-left-out = Die Herkunft in { $places } ist weder deductive noch inductive; sie wurde weggelassen.
import-warning-run-left-out = Der Durchgang in { $places } ist nicht der Hauptdurchgang. Codierungen werden in den Hauptdurchgang importiert.

# -- the report on a document --
import-report-size = { $paragraphs ->
    [one] Ein Absatz
   *[other] { $paragraphs } Absätze
    }, { $words ->
    [one] ein Wort
   *[other] { $words } Wörter
    }.
import-report-no-speakers = Es wurden keine Sprecherkürzel gefunden: Der ganze Text zählt als eine Stimme.
import-report-turns = { $turns ->
    [one] Ein Sprechbeitrag
   *[other] { $turns } Sprechbeiträge
    } von { $speakers ->
    [one] einer Person
   *[other] { $speakers } Personen
    }.
import-report-speaker = { $label } ({ $role }): { $turns ->
    [one] ein Sprechbeitrag
   *[other] { $turns } Sprechbeiträge
    }, { $words ->
    [one] ein Wort
   *[other] { $words } Wörter
    }.
import-report-role-interviewer = fragt
import-report-role-respondent = antwortet
import-report-role-other = andere
import-report-unlabelled = { $count ->
    [one] Ein Absatz gehört zu niemandem.
   *[other] { $count } Absätze gehören zu niemandem.
    }
import-report-continuing = { $count ->
    [one] Ein Absatz ohne Kürzel setzt den Sprechbeitrag davor fort.
   *[other] { $count } Absätze ohne Kürzel setzen den Sprechbeitrag davor fort.
    }
import-report-time-marks = { $count ->
    [one] Eine Zeitmarke.
   *[other] { $count } Zeitmarken.
    }
import-report-backward-times = { $count ->
    [one] Eine Zeit läuft rückwärts
   *[other] { $count } Zeiten laufen rückwärts
    } ({ $paragraphs }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
    }). Nichts wurde geändert; berichtigen Sie sie in der Vorlage, wenn sie Ihnen wichtig sind.
