# The code tree, the sets of favourites, labels and the rule card.

codes-pane-menu = Mehr zum Codebaum
codes-close-all = Nur Hauptkategorien zeigen
codes-open-all = Alle Ebenen zeigen
codes-show-levels = { $n } Ebenen zeigen
codes-count-all = Zahlen mit Subcodes
codes-count-own = Zahlen ohne Subcodes
codes-count-activated = { $own } eigene, { $all } mit Subcodes, in den aktivierten Dokumenten
codes-sort = Subcodes sortieren
codes-sort-name = Nach Namen
codes-sort-frequency = Nach Häufigkeit
codes-sort-all-name = Alle nach Namen sortieren
codes-sort-all-frequency = Alle nach Häufigkeit sortieren
codes-sort-help = Schreibt die Reihenfolge in den Codebaum; das lässt sich rückgängig machen, und Codes können danach von Hand verschoben werden.
codes-told-sorted = Der Codebaum ist sortiert.
codes-told-sorted-under = Was unter „{ $name }“ steht, ist sortiert.
codes-cut = Ausschneiden
codes-copy = Kopieren
codes-paste = Einfügen in
codes-paste-top = Als Hauptkategorie einfügen
codes-split = Aufteilen…
codes-menu-several = { $n ->
        [one] { $n } Code
       *[other] { $n } Codes
    }
codes-activate-only-these = Nur diese aktivieren
codes-delete-several = Codes löschen
codes-has-memo = Hat ein Memo
codes-has-both = Hat eine Definition oder Regel und ein Memo
codes-has-definition = Hat eine Definition oder Regel
codes-drop-merge = Mit { $name } zusammenführen
codes-drop-merge-one = Führen Sie einen Code nach dem anderen zusammen
codes-merge-hint = { $n ->
        [0] Er hat keine codierten Segmente; seine Subcodes gehen dorthin, und der Code selbst endet. Das lässt sich rückgängig machen.
        [one] Sein codiertes Segment und seine Subcodes gehen dorthin, und der Code selbst endet. Das lässt sich rückgängig machen.
       *[other] Seine { $n } codierten Segmente und seine Subcodes gehen dorthin, und der Code selbst endet. Das lässt sich rückgängig machen.
    }
codes-told-split = { $n ->
        [one] Ein codiertes Segment ging von „{ $from }“ zu „{ $to }“.
       *[other] { $n } codierte Segmente gingen von „{ $from }“ zu „{ $to }“.
    }
color-title-several = Farbe von { $n } Codes

split-title = „{ $name }“ aufteilen
split-into = Wohin sie gehen
split-new = Neuer Subcode
split-name = Name des Subcodes
split-all = Alle wählen
split-none = Keines wählen
split-chosen = { $n } von { $all } gewählt
split-done = Verschieben

command-cut-codes = Codes ausschneiden
command-cut-codes-help = Im Codebaum: nimmt die gewählten Codes, um sie mit allem darunter und allen codierten Segmenten zu verschieben.
command-copy-codes = Codes kopieren
command-copy-codes-help = Im Codebaum: nimmt die gewählten Codes, um Kopien ohne codierte Segmente anzulegen.
command-paste-codes = Codes einfügen
command-paste-codes-help = Im Codebaum: legt die ausgeschnittenen oder kopierten Codes unter den gewählten.
command-color-codes = Farbe der Codes…
command-color-codes-help = Gibt den gewählten Codes eine beliebige Farbe.
command-split-code = Code aufteilen…
command-split-code-help = Verschiebt gewählte codierte Segmente des Codes zu einem Subcode oder einem anderen Code.
command-merge-code = Code zusammenführen mit…
command-merge-code-help = Gibt die codierten Segmente und Subcodes des Codes einem anderen und beendet ihn.
command-delete-codes = Codes löschen
command-delete-codes-help = Im Codebaum: löscht die gewählten Codes mit allem darunter und ihren codierten Segmenten. Das lässt sich rückgängig machen.
command-sort-codes-name = Codes nach Namen sortieren
command-sort-codes-name-help = Bringt den Codebaum auf jeder Ebene in die Reihenfolge der Namen. Das lässt sich rückgängig machen.
command-sort-codes-frequency = Codes nach Häufigkeit sortieren
command-sort-codes-frequency-help = Stellt auf jeder Ebene des Baums die häufigsten Codes nach vorn. Das lässt sich rückgängig machen.
command-close-codes = Nur Hauptkategorien zeigen
command-close-codes-help = Verbirgt alle Subcodes im Codebaum.
command-open-codes = Alle Ebenen der Codes zeigen
command-open-codes-help = Zeigt alle Subcodes im Codebaum.
command-count-own = Codes ohne Subcodes zählen
command-count-own-help = Zeigt bei jedem Code des Baums die Zahl seiner eigenen codierten Segmente.
command-count-all = Codes mit Subcodes zählen
command-count-all-help = Zeigt bei jedem Code des Baums die Zahl der Segmente unter ihm und seinen Subcodes.
command-focus-codes = Zum Codebaum gehen
command-focus-codes-help = Gibt dem Codebaum die Tastatur. Esc gibt sie dem Text zurück.
command-tree-walk = Zu einem anderen Code
command-tree-walk-help = Im Codebaum: geht auf und ab; Pos1, Ende und die Bildtasten gehen weiter.
command-tree-fold = Subcodes verbergen oder zeigen
command-tree-fold-help = Im Codebaum: links verbirgt, was unter dem Code steht, oder geht zum Code darüber, rechts zeigt es.
command-tree-choose = Mehrere Codes wählen
command-tree-choose-help = Im Codebaum: wählt alle Codes ab dort, wo Sie begannen. Die Leertaste aktiviert, was gewählt ist.

card-focused = im Fokus
card-pinned = angeheftet
card-pointer = unter dem Zeiger
card-picked = ausgewählt
card-pin = Diese Karte behalten
card-unpin = Diese Karte loslassen
card-says-nothing = Zu diesem Code ist noch nichts geschrieben.
card-stale = { $n ->
        [one] Ein codiertes Segment entstand, bevor sich die Regel änderte.
       *[other] { $n } codierte Segmente entstanden, bevor sich die Regel änderte.
    }
card-stale-show = Auflisten
card-stale-hide = Verbergen
card-stale-confirm = Sie gelten weiter
card-stale-confirm-help = Bestätigt sie alle unter der Regel, wie sie jetzt ist. Das lässt sich rückgängig machen.
card-stale-confirm-one = Gilt weiter: { $words }
card-told-confirmed = { $n ->
        [one] Ein codiertes Segment wurde bestätigt.
       *[other] { $n } codierte Segmente wurden bestätigt.
    }
card-example-stands = Dieses codierte Segment ist schon ein Beispiel.

labels-title = Wie „{ $name }“ heißt
labels-short = Kurzname
labels-short-help = Steht neben den Klammern am Rand des Textes; Hinweise zeigen den vollen Namen.
labels-name = Name in dieser Sprache
labels-short-there = Kurzname in dieser Sprache
labels-missing = { $language } (fehlt)
labels-add-language = Sprache: en, es, pt-BR …
labels-add = Hinzufügen
labels-done = Speichern
labels-edit = Namen in anderen Sprachen…
labels-line-short = kurz: { $name }
labels-line-there = auch auf { $languages }
labels-line-missing = fehlt auf { $languages }

command-needs-coding = Klicken Sie zuerst auf ein codiertes Segment.
command-code-labels = Namen in anderen Sprachen…
command-code-labels-help = Gibt dem Code einen Kurznamen sowie Namen, Definition und Regel in anderen Sprachen.
command-use-as-example = Als Ankerbeispiel nehmen
command-use-as-example-help = Macht das gewählte codierte Segment zu einem Ankerbeispiel seines Codes.

sets-menu = Favoriten
sets-favourite = Favorit
sets-digit = { $digit } { $name }
sets-no-digit = Keine Ziffer
sets-new = Neues Set…
sets-rename = Set umbenennen…
sets-delete = Set löschen
sets-delete-help = Seine Codes bleiben im Codebaum.
sets-new-title = Neues Set von Favoriten
sets-rename-title = Set von Favoriten umbenennen
sets-name = Name des Sets
sets-done = Behalten
sets-told-deleted = Das Set „{ $name }“ wurde gelöscht; seine Codes bleiben.
