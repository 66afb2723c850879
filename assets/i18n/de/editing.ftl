# Correcting texts, and what happens to codings then.
