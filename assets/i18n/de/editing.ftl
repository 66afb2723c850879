# Correcting texts, and what happens to codings then.
command-toggle-times = Zeitmarken im Text
command-toggle-times-help = Zeigt die Zeitmarken im Text oder blendet sie aus. Ausgeblendete bleiben an ihrer Stelle und werden mitkopiert; der Zeiger neben einem Absatz sagt, wann er gesprochen wurde.
