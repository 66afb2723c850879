# documents: the document list, its groups and sets, and the export of a transcript

## operations, as the history and undo name them
op-some-document-set = ein Set, das es nicht mehr gibt
op-move-document-groups = { $n ->
        [one] Eine Dokumentgruppe verschieben
       *[other] { $n } Dokumentgruppen verschieben
    }
op-add-document-set = Neues Dokumentset { $name }
op-rename-document-set = Dokumentset { $name } umbenennen
op-delete-document-set = Ein Dokumentset löschen
op-move-document-sets = { $n ->
        [one] Ein Dokumentset verschieben
       *[other] { $n } Dokumentsets verschieben
    }
op-put-in-document-set = { $n ->
        [one] Ein Dokument in das Set { $name } legen
       *[other] { $n } Dokumente in das Set { $name } legen
    }
op-take-from-document-set = { $n ->
        [one] Ein Dokument aus dem Set { $name } nehmen
       *[other] { $n } Dokumente aus dem Set { $name } nehmen
    }

## the list
documents-filter = Dokumente filtern
documents-filter-empty = Kein Dokument hat dies im Namen.
documents-sort-by-name = Nach Namen sortieren
documents-sort-by-hand = Von Hand sortieren
documents-sets = Sets
documents-new-set = Neues Set der aktivierten Dokumente
documents-new-set-name = Name des neuen Sets
documents-menu-chosen = { $n } Dokumente gewählt
documents-menu-activate-these = Nur diese aktivieren
documents-menu-new-set = Neues Set…
documents-menu-put-in-set = In ein Set legen
documents-menu-put-activated = Die aktivierten Dokumente hineinlegen
documents-menu-take-out = Aus diesem Set nehmen
documents-menu-delete-set = Set löschen, Dokumente behalten
documents-menu-case = Einem Fall zuordnen
documents-menu-no-case = Kein Fall
documents-menu-delete = { $n } Dokumente löschen
told-deleted-set = Das Set „{ $name }“ wurde gelöscht; seine Dokumente bleiben.
told-put-in-set = { $n ->
        [one] 1 Dokument in das Set „{ $name }“ gelegt.
       *[other] { $n } Dokumente in das Set „{ $name }“ gelegt.
    }

## commands
command-new-document-set = Neues Set der aktivierten Dokumente…
command-new-document-set-help = Gibt den aktivierten oder in der Liste gewählten Dokumenten einen Namen, unter dem sie zusammen aktiviert werden. Ein Dokument kann in mehreren Sets stehen.

## transcripts for print
transcript-title = Transkripte
transcript-documents = Dokumente
transcript-date = Datum
transcript-coders = Codierer:innen
transcript-codes = Codes
transcript-all-codes = alle
transcript-some-codes = { $n ->
        [one] 1 gewählter Code
       *[other] { $n } gewählte Codes
    }
transcript-column-text = Transkript
transcript-column-memos = Memos
transcript-memo = Memo
transcript-weighed = { $name } (Gewicht { $weight })

## asking how transcripts are written
documents-menu-export = Transkript exportieren…
transcript-files-title = Transkript exportieren
transcript-ask-title = { $n ->
        [one] Transkript exportieren
       *[other] { $n } Transkripte exportieren
    }
transcript-n-documents = { $n } Dokumente in einer Datei
transcript-ask-codes = Codes am Rand
transcript-codes-all = Alle Codes
transcript-codes-activated = { $n ->
        [0] Nur die aktivierten Codes (keiner ist aktiviert)
        [one] Nur der aktivierte Code
       *[other] Nur die { $n } aktivierten Codes
    }
transcript-codes-none = Keine Codes
transcript-ask-more = Neben dem Text
transcript-with-comments = Kommentare zu Codierungen und Memos
transcript-dims = Fragende in Grau
transcript-ask-format = Format
transcript-format-docx = Word-Datei (docx)
transcript-format-html = Seite zum Drucken im Browser (html)
transcript-format-md = Markdown (md)
transcript-format-txt = Einfacher Text (txt)
transcript-ask-done = Datei wählen…
transcript-no-documents = Es gibt noch kein Dokument zu exportieren.
transcript-stopped = Der Export wurde angehalten; es wurde keine Datei geschrieben.
transcript-status = Transkripte werden exportiert: { $done } von { $all }
command-export-transcript = Transkript drucken oder exportieren…
command-export-transcript-help = Schreibt die aktivierten, die in der Liste gewählten oder das geöffnete Dokument mit Absatznummern und Codes am Rand: für Word, zum Drucken, als Markdown oder Text.
