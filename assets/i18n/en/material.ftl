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
