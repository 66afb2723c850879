# Statistik und Wortkategorien.

views-category = { $name } (n = { $n })
views-cross-title = { $n ->
    [one] Codes nach { $variable } (1 Fall)
   *[other] Codes nach { $variable } ({ $n } Fälle)
}
views-cross-unit-cases = Fälle der Spalte, in denen der Code vorkommt (k von n)
views-cross-unit-codings = Codierte Segmente der Fälle der Spalte
views-cross-unit-expected = Erwartete Fälle, wenn Code und Variable nichts miteinander zu tun hätten
views-cross-unit-residuals = Korrigierte Residuen über Fälle: jenseits von 2 oder -2 fällt eine Zelle auf
views-cross-verdict = Was sich sagen lässt
views-cross-note = Test
views-cross-descriptive = Deskriptiv; Segmente sind keine unabhängigen Beobachtungen: viele stammen aus einem Interview.
views-cross-leaves = Nur Codes ohne Subcodes sind Zeilen, damit kein Segment doppelt zählt.
views-cross-rules = Weniger als 8 Fälle: kein Test, sondern das kleinste p, das Gruppen dieser Größe erreichen könnten. Chi-Quadrat ab 20 Fällen, wenn höchstens ein Fünftel der erwarteten Häufigkeiten unter 5 liegt und keine unter 1; sonst ein exakter Test.
views-cross-several = { $n ->
    [one] Ein Fall hat mehrere Werte und zählt in mehreren Spalten: es wird nicht getestet.
   *[other] { $n } Fälle haben mehrere Werte und zählen in mehreren Spalten: es wird nicht getestet.
}
views-cross-without = { $n ->
    [one] Ein Fall hat keinen Wert und steht in keiner Spalte.
   *[other] { $n } Fälle haben keinen Wert und stehen in keiner Spalte.
}
views-verdict-no-difference = kein Test: alle Fälle sind gleich
views-verdict-several = kein Test: Fälle in mehreren Spalten
views-verdict-descriptive = Über die ganze Tabelle: χ² = { $chi }, df = { $df }, Cramérs V = { $v }; ein p wird nicht genannt.
views-verdict-chi = χ² = { $chi }, df = { $df }, p { $p }, V = { $v }
views-verdict-exact = exakter Test: p { $p }, V = { $v }
views-verdict-few = kein Test bei { $n } Fällen; kleinstes erreichbares p { $p }
views-verdict-few-groups = kein Test bei { $n } Fällen
views-verdict-large = zu viele Tabellen für einen exakten Test, zu wenige Fälle für χ²; V = { $v }
views-cli-no-variable = Es gibt hier keine Variable „{ $name }“.
views-cli-no-category = Es gibt hier keine Wortkategorie „{ $name }“.
views-cli-no-categories = Das Projekt hat noch keine Wortkategorien; sie entstehen im Fenster unter Vergleichen, Diktionär.
views-word-category = Kategorie
views-category-words = Wörter
views-dictionary-title = { $n ->
    [one] Wortkategorien nach Fällen (1 Fall)
   *[other] Wortkategorien nach Fällen ({ $n } Fälle)
}
views-dictionary-unit = Wie oft Wörter und Wendungen der Kategorie gesagt werden
views-dictionary-rules = Ein * steht für beliebige Buchstaben. Großschreibung macht keinen Unterschied, Akzente schon. Eine Kategorie zählt jedes Wort einmal: der längste Eintrag gilt.
