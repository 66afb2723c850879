# Was alle Fälle sagen, was nur einer sagt, was keiner sagt.

contrast-sentence = { $claim }.
contrast-and = { $first } und { $last }
contrast-n-cases = { $n } Fälle
contrast-all = { $n ->
    [2] Beide Fälle
    [3] Alle drei Fälle
    [4] Alle vier Fälle
    [5] Alle fünf Fälle
    [6] Alle sechs Fälle
    [7] Alle sieben Fälle
    [8] Alle acht Fälle
    [9] Alle neun Fälle
    [10] Alle zehn Fälle
    [11] Alle elf Fälle
    [12] Alle zwölf Fälle
   *[other] Alle { $n } Fälle
} sprechen von „{ $code }“
contrast-all-but = Alle außer { $names } sprechen von „{ $code }“
contrast-all-others = Alle anderen Fälle sprechen von „{ $code }“
contrast-only = Nur { $names } spricht von „{ $code }“
contrast-one-asked = { $names } spricht von „{ $code }“; kein anderer Fall wurde gefragt
contrast-some = { $names } { $n ->
    [one] spricht
   *[other] sprechen
} von „{ $code }“
contrast-n-of = { $n } von { $of } Fällen sprechen von „{ $code }“
contrast-named = { $claim }: { $names }
contrast-nobody = Kein Fall spricht von „{ $code }“
contrast-nobody-asked = Kein Fall wurde nach „{ $code }“ gefragt
contrast-not-asked = { $claim }; { $names } { $n ->
    [one] wurde
   *[other] wurden
} nicht gefragt
contrast-by-variable = Nach { $variable } kommt „{ $code }“ in { $found } vor und nicht in { $missing }
contrast-by-groups = Nach Gruppe kommt „{ $code }“ in { $found } vor und nicht in { $missing }

## Die Tabelle

contrast-filter-every = alle Codes
contrast-filter-all = wovon alle Fälle sprechen
contrast-filter-all-but-one = wovon alle Fälle außer einem sprechen
contrast-filter-only-one = wovon nur ein Fall spricht
contrast-filter-nobody = wovon kein Fall spricht
contrast-filter-differs = was sich zwischen Gruppen unterscheidet
contrast-title = { $n ->
    [one] Kontrast von 1 Fall: { $filter }
   *[other] Kontrast von { $n } Fällen: { $filter }
}
contrast-unit = Vorkommen: Ein Fall spricht von einem Code, wo er ein codiertes Segment davon oder von einem Code darunter hat
contrast-sentence-name = Satz
contrast-difference-name = Zwischen Gruppen
contrast-places-name = Wo
contrast-note-asked = „Nicht gefragt“ steht, wo eine Person bestätigt hat, dass im Fall keine Frage des Codes gestellt wurde; von einem solchen Fall wird nie gesagt, dass er schweigt.
contrast-note-finished = Bei { $n } von { $of } Fällen sind alle Dokumente als fertig markiert.
contrast-note-no-group = { $n ->
    [one] Ein Fall ist hier in keiner Gruppe: { $cases }.
   *[other] { $n } Fälle sind hier in keiner Gruppe: { $cases }.
}
contrast-cli-no-variable = In diesem Projekt gibt es keine Variable „{ $name }“.
contrast-cli-needs-by = Was sich zwischen Gruppen unterscheidet, braucht Gruppen: Bitte --by VARIABLE oder --by-case-groups angeben.

## Die Ansicht

compare-view-contrast = Kontrast
contrast-show = Zeigen
contrast-choice-every = Alle Codes
contrast-choice-all = Alle Fälle
contrast-choice-all-but-one = Alle Fälle außer einem
contrast-choice-only-one = Nur ein Fall
contrast-choice-nobody = Kein Fall
contrast-choice-differs = Unterschied zwischen Gruppen
contrast-groups = Gruppen
contrast-groups-none = Keine
contrast-groups-case-groups = Fallgruppen
contrast-choose-groups = Bitte zuerst Gruppen wählen: eine Variable oder die Fallgruppen.
contrast-copy = Sätze kopieren
contrast-copy-sentence = Satz kopieren
contrast-activate-code = Code aktivieren
contrast-pick = Auf einen Satz klicken, um Fall für Fall zu lesen, worauf er beruht.
contrast-assign-cases = Dokumente Fällen zuordnen...
contrast-extent = { $codes } · { $cases }
contrast-nothing-all = Es gibt keinen Code, von dem alle Fälle sprechen.
contrast-nothing-all-but-one = Es gibt keinen Code, von dem alle Fälle außer einem sprechen.
contrast-nothing-only-one = Es gibt keinen Code, von dem nur ein Fall spricht.
contrast-nothing-nobody = Von jedem Code spricht mindestens ein Fall.
contrast-nothing-differs = Kein Code kommt in einer dieser Gruppen vor und fehlt in einer anderen.
contrast-nothing-one-group = Nur eine Gruppe hat hier Fälle: Nichts kann sich unterscheiden. Bitte andere Gruppen wählen.
