# Berichte, der Anhang, und was in ihren Dateien steht

report-table = Tabelle
report-long-column = Spalte
report-long-value = Wert
report-long-of = Von
report-own-segments = Eigene Segmente
report-percent-segments = % der Segmente
report-passages = Textstellen
report-percent-passages = % der Textstellen
report-percent-documents = % der Dokumente
report-percent-cases = % der Fälle
report-all = Alle Codes
report-note-own = Eigene Segmente sind die des Codes selbst, ohne die Codes darunter; über alle Codes ergeben sie zusammen alle Segmente.
report-note-passages = Eine Textstelle ist eine eigene Stelle in einem Dokument, so viele Segmente auch darauf liegen. Anteile beziehen sich auf alle beteiligten Segmente, Textstellen, Dokumente und Fälle.
report-note-by-case = Unter dem Namen eines Falls stehen seine Segmente.
report-document = Dokument
report-case = Fall
report-material = Material
report-recorded = Aufgenommen am
report-mode = Form
report-minutes = Minuten
report-words = Wörter
report-respondent-words = Wörter der Befragten
report-sum = Summe
report-median = Median
report-note-words = Sprecherkürzel, Zeitmarken und Transkriptionszeichen sind keine Wörter.
report-number = Nr.
report-condition = Wird gestellt, falls
report-question = Frage
report-rules = Transkriptionsregeln
report-sign = Zeichen
report-meaning = Bedeutung
report-times = Anzahl
report-note-signs = Texte ohne Konvention stehen so da, wie sie transkribiert wurden: Klammern sind darin Klammern.
report-sign-pause = Schweigen; eine Zahl ist seine Dauer in Sekunden
report-sign-non-verbal = Etwas, das getan und nicht gesagt wurde: Lachen, Seufzen, Atmen
report-sign-unclear = Etwas, das nicht zu verstehen war
report-sign-uncertain = Wörter, die vielleicht so zu hören waren
report-sign-overlap = Wörter, die zwei zugleich sagten
report-sign-break-off = Ein abgebrochenes Wort oder ein abgebrochener Satz
report-sign-comment = Eine Bemerkung der transkribierenden Person, oder wie etwas gesagt wurde
report-sign-prosody = Dehnung, Tonhöhe und Lautstärke
report-place = Fundstelle
report-segment = Segment
report-translation = Übersetzung
report-no-segment = Kein Segment
report-note-places = Fundstellen nennen das Dokument und die zitierte Nummer, wie sie am Rand des Transkripts steht.
report-summary = Zusammenfassung
report-of-group = { $name } (n = { $n })
report-percent-of-group = % von { $name }
report-cli-variable = Es gibt keine Variable „{ $name }“. Geben Sie --by cases, groups oder den Namen einer Variablen an.
report-cli-which = Es gibt keine Tabelle „{ $which }“. Es gibt: { $names }.
report-frequencies = { $n ->
    [one] Codehäufigkeiten (1 Code)
   *[other] Codehäufigkeiten ({ $n } Codes)
}
report-note-documents = { $n ->
    [one] Ein Dokument ist beteiligt.
   *[other] { $n } Dokumente sind beteiligt.
}
report-cases = { $n ->
    [one] Falltabelle (1 Fall)
   *[other] Falltabelle ({ $n } Fälle)
}
report-interviews = { $n ->
    [one] Überblick über die Interviews (1 Dokument)
   *[other] Überblick über die Interviews ({ $n } Dokumente)
}
report-note-minutes = { $n ->
    [one] Für ein Dokument sind keine Minuten angegeben.
   *[other] Für { $n } Dokumente sind keine Minuten angegeben.
}
report-guide = { $n ->
    [one] Interviewleitfaden (1 Frage)
   *[other] Interviewleitfaden ({ $n } Fragen und Nachfragen)
}
report-evidence = { $n ->
    [one] Belege (1 Segment)
   *[other] Belege ({ $n } Segmente)
}
report-summaries = { $n ->
    [one] Zusammenfassungen (1 Zusammenfassung)
   *[other] Zusammenfassungen ({ $n } Zusammenfassungen)
}
report-note-convention = { $n ->
    [one] { $convention }: { $documents }.
   *[other] { $convention } ({ $n }): { $documents }.
}
report-analysis = { $name ->
   *[matrix] Codes nach Fällen
    [frequencies] Codehäufigkeiten
    [cases] Falltabelle
    [interviews] Überblick über die Interviews
    [guide] Interviewleitfaden
    [questions] Fragen nach Fällen
    [transcription_rules] Transkriptionsregeln
    [codebook] Kodierleitfaden
    [cooccurrence] Codes nach Codes
    [similarity] Ähnlichkeit der Fälle
    [saturation] Neue Codes nach Fällen
    [configurations] Codekonfigurationen
    [sequence] Abfolge der Codes
    [voices] Ausgewogenheit der Stimmen
    [words] Wörter nach Häufigkeit
    [evidence] Belege
    [summaries] Zusammenfassungen
}
report-appendix = Anhang
report-file = Bericht
report-as-of = Stand
report-categories = Kategoriensystem mit Codierungen und Fällen
report-material-size = Material
report-size = { $documents } Dokumente, { $cases } Fälle, { $codes } Codes, { $segments } codierte Segmente
report-labels = Namen der Codes
report-progress = Schritt { $n } von { $of }
report-error-no-libreoffice = PDF erzeugt LibreOffice, das auf diesem Rechner nicht gefunden wurde. Bitte schreiben Sie .docx oder .odt, oder installieren Sie LibreOffice.
report-error-no-pdf = LibreOffice hat kein PDF erzeugt. Bitte schreiben Sie .odt und drucken Sie es von dort.
report-cli-several = Es gibt mehrere Berichte: { $names }. Bitte nennen Sie einen davon.
report-unread = Der Bericht „{ $name }“ stammt aus einer neueren Version von Voces und kann hier nicht gelesen werden.
report-cli-none = { $n ->
    [0] Es gibt keinen Bericht „{ $name }“; in diesem Projekt ist keiner gespeichert.
   *[other] Es gibt keinen Bericht „{ $name }“. Es gibt: { $names }.
}
