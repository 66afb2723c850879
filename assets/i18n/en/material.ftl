# What documents are, how they are written, and who speaks in them.

material-interview = Interview
material-focus-group = Focus group
material-survey = Survey answers
material-field-notes = Field notes
material-policy = Document of the field
material-other = Other
convention-plain = No convention
convention-simple = Simple (Dresing and Pehl)
convention-gat2 = GAT 2
convention-jefferson = Jefferson

command-hide-signs = Hide or show transcription signs
command-hide-signs-help = Hides what was not said ((lacht), (.), (unv.)) in the reader, under the convention of each document, or shows it quietly again.
command-signs-plain = Show transcription signs as text
command-signs-plain-help = Shows the signs of the transcription convention in the ink of the words, or quietly again.
