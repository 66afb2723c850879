# The command line. Sentences of errors say what happened, what it means for the data and
# what to do; paths come last.

## Arguments and the project

cli-project-before-command = A project before a command opens the window; put the project behind the command.
cli-project-missing = There is no project at this path. Nothing was made or changed; `voces new` makes one: { $path }
cli-open-elsewhere-read = Another window or command has this project open. Close it there, or read its newest backup with --stale-ok: { $path }
cli-no-backup = Another window or command has this project open, and it has no backup yet that could be read. Close it there and try again: { $path }
cli-stale = The project is open elsewhere; this is its backup of { $time }: { $path }
cli-no-display = There is no display here on which a window could be shown. The commands work without one; see `voces --help`.
cli-no-window = This program was built without the window. The commands work; see `voces --help`.
cli-output-failed = The output could not be written: { $detail }
cli-file-not-read = This file could not be read, so nothing was imported ({ $detail }): { $path }
cli-file-refused = { $reason } File: { $path }

## new, code, undo, redo, backup, check

cli-new-done = A new, empty project: { $path }
cli-start-behind-end = The start { $start } lies behind the end { $end }. Nothing was changed; the end is the first position behind the segment.
cli-code-ambiguous = Several codes have this name, so nothing was done. Give the whole path of one: { $paths }
cli-undone = Taken back: { $what }
cli-redone = Done again: { $what }
cli-backup-done = The project is copied, complete and checked: { $path }
cli-check-well = All is well: the file, { $documents ->
        [one] one document
       *[other] { $documents } documents
    } and { $codings ->
        [one] one coding
       *[other] { $codings } codings
    }.
cli-check-findings = { $n ->
        [one] One thing is
       *[other] { $n } things are
    } not as it should be. Nothing was changed; make a copy of the project before anything else.

## import

cli-import-warning = { $what } File: { $path }
cli-import-documents = { $n ->
        [one] One document imported:
       *[other] { $n } documents imported:
    }
cli-import-dry-run = { $n ->
        [one] One document would be imported; nothing was stored:
       *[other] { $n } documents would be imported; nothing was stored:
    }
cli-import-dry-group = Document group: { $name }.
cli-import-dry-case = Case: { $name }.
cli-import-dry-comments = { $n ->
        [one] One comment becomes a memo.
       *[other] { $n } comments become memos.
    }
cli-import-dry-kind = { $material }; transcription: { $convention }.
cli-import-dry-encoding = Character encoding: { $name }.
cli-import-no-files = No document was found here, so nothing was imported. The sub-folders of a folder are read with --recursive.
cli-import-too-many = More than { $limit } files were found, the most that are imported at once. Nothing was imported; give fewer.
cli-import-bad-encoding = There is no character encoding named “{ $given }”. Usual ones: utf-8, windows-1252, macintosh, utf-16le.
cli-import-bad-role = This is no role of a speaker: “{ $given }”. Write LABEL=interviewer, LABEL=respondent or LABEL=other.
cli-import-input-name = What comes from the standard input has no name. Give one with --name.
cli-import-one-name = --name names one document; several were given.
cli-import-already = This file is in the project already as “{ $name }” and was not imported again: { $path }
cli-import-assigned = { $n ->
        [one] One document was assigned to its case.
       *[other] { $n } documents were assigned to their cases.
    }
cli-import-unmatched = { $n ->
        [one] One document fits no case, or several
       *[other] { $n } documents fit no case, or several
    }, and belongs to none. Give its file again with --case NAME: { $names }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    }
cli-import-cases = { $rows ->
        [one] Case table: one case
       *[other] Case table: { $rows } cases
    } ({ $new } new), { $variables ->
        [one] one variable.
       *[other] { $variables } variables.
    }
cli-import-codes = { $rows ->
        [one] One code
       *[other] { $rows } codes
    } ({ $new } new).
cli-import-codings = { $rows ->
        [one] One coding
       *[other] { $rows } codings
    } ({ $new } new).
cli-import-memos = { $rows ->
        [one] One memo
       *[other] { $rows } memos
    } ({ $new } new).

## segments, table, export

cli-segments-count = { $n ->
        [0] No coded segments.
        [one] One coded segment.
       *[other] { $n } coded segments.
    }
cli-written = Written: { $path }

## sample

cli-not-a-folder = A file stands where the folder should be, so nothing was made. Choose another name.
cli-sample-built = The sample study, invented from its first to its last word, stands here: { $path }
cli-sample-unchanged = The sample study stands here already: { $path }
cli-sample-changed = This sample project has been worked in since it was built. It was left as it is, and tables that stand beside it too: { $path }
cli-sample-no-display = There is no display here, so no window was opened. Where there is one, `voces` opens the project: { $path }
sample-error-quote = The sample study contradicts itself; nothing was built. Please report this: { $detail }
