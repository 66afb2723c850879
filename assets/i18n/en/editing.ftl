# Correcting texts, and what happens to codings then.
command-toggle-times = Time marks in the text
command-toggle-times-help = Shows the time marks in the text, or hides them. Hidden ones still count and are copied; the pointer beside a paragraph tells when it was said.
