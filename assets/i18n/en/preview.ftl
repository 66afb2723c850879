# What is seen before documents are stored.

command-import-folder = Import a folder…
command-import-folder-help = Shows all documents of a folder and its sub-folders before they are imported; each folder may become a document group.
command-import-paste = Paste as a new document…
command-import-paste-help = The words on the clipboard become a document; you give it a name and see it before it is stored.
command-new-text = New text…
command-new-text-help = Makes an empty document of a name you give and opens it to type in: field notes, a talk you transcribe.
preview-new-title = New text
preview-new-done = Create
preview-files-folder = Import a folder
preview-title = { $n ->
    [0] Import documents
    [one] Import { $n } file
   *[other] Import { $n } files
}
preview-folders = { $n ->
    [one] The folder becomes a document group: { $names }
   *[other] Each folder becomes a document group: { $names }
}
preview-folder-unread = The folder { $name } could not be read. ({ $detail })
preview-cut = More than { $limit } files were found; the first { $limit } are listed.
preview-empty = No document was found here. Word, OpenDocument, RTF, PDF, web pages, subtitles, text and csv files are read.
preview-ticked = { $n } of { $all } ticked
preview-tick = Import { $name }
preview-reading = Being read
preview-words = { $words ->
    [one] { $words } word
   *[other] { $words } words
}
preview-summary = { $ready } ready, { $warned } to look at, { $refused } refused
preview-already-project = The same file is in the project already, as “{ $name }”.
preview-already-batch = The same file stands in this list already, as “{ $name }”.
preview-left-out = Not ticked.
preview-left-out-title = { $n ->
    [one] { $n } file was left out
   *[other] { $n } files were left out
}
preview-brought-document = { $words ->
    [one] { $words } word
   *[other] { $words } words
}, { $turns ->
    [0] no turns
    [one] { $turns } turn
   *[other] { $turns } turns
}
preview-table-help = A table of cases: it comes in before the documents, so that they can be put to its cases. One table comes in at a time.

## Fields

preview-name = Name
preview-group = Document group
preview-group-none = no group
preview-group-new = New group…
preview-group-new-name = New group
preview-group-name = Name of the new group
preview-case = Case
preview-case-none = no case
preview-case-by-speaker = each respondent has a case
preview-case-new = New case: { $name }
preview-case-name = Name of the new case
preview-speakers = Speakers
preview-speaker-said = { $turns ->
    [one] { $turns } turn
   *[other] { $turns } turns
}, { $words ->
    [one] { $words } word
   *[other] { $words } words
}
preview-speaker-role = Role of { $label }
preview-speaker-case = Case of { $label }
preview-role-interviewer = interviewer
preview-role-respondent = respondent
preview-role-other = other
preview-material = Material
preview-convention = Transcription convention
preview-encoding = Character encoding
preview-encoding-found = { $name } (found)
preview-encoding-guess = Find it again
preview-encoding-utf-8 = { $name } (Unicode)
preview-encoding-western = { $name } (Latin-1, Western European)
preview-encoding-mac = { $name } (Mac Roman)
preview-encoding-other = { $name }
preview-tracked = Tracked changes
preview-tracked-accept = Accept: as it reads after them
preview-tracked-reject = Reject: as it read before them
preview-comments = Comments
preview-comments-memos = { $n ->
    [one] Keep the comment as a memo
   *[other] Keep the { $n } comments as memos
}
preview-looks = Formatting
preview-looks-keep = Keep bold, italic, underline and headings
preview-found = Found
preview-language = Language: { $language }.
preview-language-unknown = cannot be told
preview-language-spanish = probably Spanish
preview-language-english = probably English
preview-language-german = probably German
preview-language-portuguese = probably Portuguese
preview-language-french = probably French
preview-language-italian = probably Italian
preview-language-catalan = probably Catalan
preview-language-dutch = probably Dutch
preview-language-russian = probably Russian
preview-language-turkish = probably Turkish
preview-language-arabic = probably Arabic
preview-language-other = another one
preview-hash = SHA-256: { $digits }…
preview-hash-help = Fingerprint of the file, kept with the document: { $hash }. A click copies it.
preview-rest = Same settings for the rest
preview-rest-help = Group, material, convention, encoding, tracked changes, comments and formatting of this file for all others, and the roles of speakers with the same label. Names and cases stay.

## Storing

preview-import = { $n ->
    [0] Import
    [one] Import { $n } file
   *[other] Import { $n } files
}
preview-stop = Stop
preview-storing = Storing { $done } of { $all }
preview-cancelled = Stopped. Nothing was imported.
preview-still-reading = A ticked file is still being read.
preview-name-missing = A document has no name.
preview-nothing-ticked = Nothing is ticked.

## Pasting

preview-paste-name = Pasted text
preview-paste-empty = There are no words on the clipboard.
