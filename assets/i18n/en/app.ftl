# app

## The frame of the window

app-name = Voces
window-failed = No window could be opened on this screen. The command line works without one: voces --help.
menu-file = File
menu-edit = Edit
menu-code = Code
menu-view = View
menu-help = Help
menu-palette = Only in the palette
menu-keys = Keys in the text
menu-recent = Recent projects
workspace-code = Code
workspace-compare = Compare
side-segments = Segments
side-search = Search
side-memos = Memos
side-history = History
settings-label = Theme and language
settings-theme = Theme
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-language = Language
undo-what = Undo: { $what }
redo-what = Redo: { $what }
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
dialog-cancel = Cancel
notice-close = Close this message
disaster-title = Work has to stop here
disaster-read = I have read it
engine-lost = The program has made a mistake and can no longer write to the project. All that was shown as saved is in the file. Close the window and open the project again.
opened-read-only = This project may only be read here: the file or its folder is write-protected. Nothing you do will change it. Copy it to a folder of your own to work in it.
drop-import = Drop to import
drop-open = Drop a project to open it

## Welcome

welcome-line = Read, code and compare interviews
welcome-new = New project
welcome-open = Open a project
welcome-sample = Open the sample project
welcome-sample-hint = Six invented interviews to try everything with.
welcome-recent = Recent projects
welcome-opening = Opening the project…
sample-file-name = Voces sample

## Status line

status-selection = { $document } ¶ { $n } · { $words ->
    [one] { $words } word selected
   *[other] { $words } words selected
}
status-coder = Coder { $name } · { $run }
status-saved = Saved { $time }
status-all-saved = All saved
status-saving = Saving…
status-read-only = Read only
status-counts = { $documents-n } { $documents ->
    [one] document
   *[other] documents
} · { $codes } { $codes ->
    [one] code
   *[other] codes
} · { $codings-n } { $codings ->
    [one] coded segment
   *[other] coded segments
}
status-importing = Reading file { $done } of { $all }
status-cancel = Cancel

## Rows of the trees

row-open = Show what is in { $name }
row-close = Hide what is in { $name }
row-activate = Activate { $name }
row-deactivate = Deactivate { $name }
row-new-name = New name
menu-open = Open
menu-activate-only = Activate only this
menu-rename = Rename
menu-delete-group = Delete group, keep its documents
menu-move-to-group = Move to group
menu-no-group = No group
menu-assign-case = Assign to a case…
menu-delete-document = Delete document
menu-apply-to-selection = Apply to the selection
menu-new-sub-code = New sub-code
menu-color = Colour
menu-color-free = Any colour…
menu-merge = Merge into…
menu-delete-code = Delete code

## Documents

documents-title = Documents
documents-import = Import documents
documents-new-group = New document group
documents-new-group-name = Name of the new group
documents-empty = No documents yet. Drop transcripts here, or choose them.
documents-empty-button = Import documents…

## Codes

codes-title = Codes
codes-new = New code
codes-new-name = Name of the new code
codes-filter = Filter codes
codes-empty = No codes yet. Make one here, or from words you select in the text.
codes-apply = Apply { $name } to the selection
codes-filter-empty = No code has this in its name.
codes-count = { $own } own, { $all } with sub-codes

## Rule card

rule-card-heading = Rule card
rule-card-empty = Choose a code to see and write what belongs to it.
rule-card-definition = Definition
rule-card-definition-hint = What does this code mean?
rule-card-anchor = Anchor example
rule-card-anchor-hint = A typical passage
rule-card-anchor-add = Write an example
rule-card-anchor-selected = Use the selected coded segment
rule-card-anchor-remove = Remove this example
rule-card-quote = “{ $quote }” { $document } ¶ { $n }
rule-card-rule = Coding rule
rule-card-rule-hint = What belongs here, and what does not?
rule-card-memo = Memo
rule-card-memo-hint = Thoughts on this code

## What was done, with undo at hand

told-undo = Undo
told-merged = “{ $from }” was merged into “{ $into }”.
told-deleted-codes = { $n ->
    [one] { $n } code
   *[other] { $n } codes
} and { $codings ->
    [one] { $codings } coded segment
   *[other] { $codings } coded segments
} deleted.
told-deleted-documents = { $n ->
    [one] { $n } document
   *[other] { $n } documents
} and { $codings ->
    [one] { $codings } coded segment
   *[other] { $codings } coded segments
} deleted.
export-done = { $name } was written.
export-file-name = Comparison

## Files

files-open-project = Open a project
files-new-project = Place of the new project
files-import = Import documents and case tables
files-export = Export the comparison
path-field = Path
path-empty = Nothing fitting lies in this folder.
path-up = Folder above
path-save = Save here
path-open = Open
new-project-title = New project
new-project-name = Study
new-project-place = File
new-project-choose = Choose…
new-project-coder = Your initials
new-project-hint = They stand beside each coded segment, so that it is known who coded what.
new-project-create = Create project

## Import

import-file-unreadable = The file could not be read. Nothing of it was stored. ({ $detail })
import-file-cases = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
} with { $variables ->
    [one] { $variables } variable
   *[other] { $variables } variables
}.
import-done-title = { $stored ->
    [one] { $stored } file was imported
   *[other] { $stored } files were imported
}
import-done-button = Done
import-done-assign = { $n ->
    [one] { $n } document has no case…
   *[other] { $n } documents have no case…
}
assign-title = Which document belongs to which case?
assign-hint = Documents without a case stand first. The comparison counts a document under its case.
assign-no-cases = There are no cases yet. Import a table (csv) with one row for each case.
assign-none = no case
assign-done = Assign

## Other dialogs

merge-title = Merge “{ $name }” into which code?
merge-search = Search a code
color-title = Colour of “{ $name }”
color-done = Use this colour
help-title = Commands and keys
help-done = Close
palette-hint = Search or run a command
palette-document = document
palette-code = code
picker-nothing = Nothing fits.

## Commands: what each is called and what it does

command-new-project = New project…
command-new-project-help = Makes a project file and opens it.
command-open-project = Open project…
command-open-project-help = Opens a project file.
command-open-sample = Open the sample project
command-open-sample-help = Opens six invented interviews to try things with; builds them the first time.
command-import = Import documents…
command-import-help = Adds transcripts (docx, odt, rtf, pdf, html, srt, vtt, txt, md) and case tables (csv).
command-assign-cases = Assign documents to cases…
command-assign-cases-help = Says which document belongs to which case.
command-export-comparison = Export the comparison…
command-export-comparison-help = Writes the table of codes by cases for Excel, Word, LaTeX or the browser.
command-close-project = Close project
command-close-project-help = Closes the project; everything is saved already.
command-quit = Quit
command-quit-help = Closes the window; everything is saved already.
command-undo = Undo
command-undo-help = Takes the last change back, also one of an earlier day.
command-redo = Redo
command-redo-help = Does again what was undone.
command-new-code = New code
command-new-code-help = Makes a main category in the code tree.
command-new-sub-code = New sub-code
command-new-sub-code-help = Makes a code under the one that is chosen.
command-rename-code = Rename code
command-rename-code-help = Renames the code that is chosen.
command-new-group = New document group
command-new-group-help = Makes a group to put documents into.
command-clear-activation = Clear activation
command-clear-activation-help = Takes every activation mark away.
command-palette = Search or run a command
command-palette-help = Finds every command, code and document by a few letters.
command-workspace-code = Code
command-workspace-code-help = Shows the workspace for reading and coding.
command-workspace-compare = Compare
command-workspace-compare-help = Shows the table of codes by cases.
command-go-back = Back
command-go-back-help = Goes back to the place visited before.
command-go-forward = Forward
command-go-forward-help = Goes to the place that Back came from.
command-pane-documents = Show or hide documents
command-pane-documents-help = Hides the document list, or shows it again.
command-pane-codes = Show or hide codes
command-pane-codes-help = Hides the code tree, or shows it again.
command-pane-segments = Show or hide retrieved segments
command-pane-segments-help = Hides the list of retrieved segments, or shows it again.
command-pane-rule-card = Show or hide the rule card
command-pane-rule-card-help = Hides the rule card, or shows it again.
command-pane-all = Only the text
command-pane-all-help = Hides all panes beside the text, or shows them again.
command-text-larger = Larger text
command-text-larger-help = Makes the text in the reader larger.
command-text-smaller = Smaller text
command-text-smaller-help = Makes the text in the reader smaller.
command-theme-light = Light theme
command-theme-light-help = Shows the window in light colours.
command-theme-dark = Dark theme
command-theme-dark-help = Shows the window in dark colours.
command-theme-system = Theme of the system
command-theme-system-help = Light or dark as the system says.
command-help-keys = Commands and keys
command-help-keys-help = Lists every command with its key.
command-quick-code = Code the selection…
command-quick-code-help = In the text: opens the box that finds a code and applies it.
command-code-again = Apply the last code again
command-code-again-help = In the text: applies the code used last to the selection.
command-code-in-vivo = Code in vivo
command-code-in-vivo-help = In the text: makes the selected words a code.
command-code-new = New code for the selection…
command-code-new-help = In the text: names a new code and applies it.
command-remove-coding = Remove the coded segment
command-remove-coding-help = In the text: removes the coded segment that is chosen.
command-needs-project = Open a project first.
command-needs-writable = This project may only be read.
command-needs-undo = There is nothing to undo.
command-needs-redo = There is nothing to redo.
command-needs-selection = Select some text first.
command-needs-code = Choose a code first.
command-needs-activation = No document and no code is activated.

## Places of panels


## What the reader is told

reader-no-last-code = No code was applied yet in this session.
