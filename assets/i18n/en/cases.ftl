# Cases, variables, their values and groups.

## Operations, as the history and undo name them.

op-some-case-group = a group that is gone
op-some-variable = a variable that is gone
op-move-cases = { $n ->
        [one] Move a case
       *[other] Put { $n } cases in order
    }
op-add-case-parts = { $n ->
        [one] Assign a document or speaker to the case { $name }
       *[other] Assign { $n } documents or speakers to the case { $name }
    }
op-remove-case-parts = { $n ->
        [one] Take a document or speaker from the case { $name }
       *[other] Take { $n } documents or speakers from the case { $name }
    }
op-edit-case-table = { $n ->
        [one] Change a case in the case table
       *[other] Change { $n } cases in the case table
    }
op-add-case-group = New case group { $name }
op-rename-case-group = Rename the case group { $name }
op-delete-case-group = Delete a case group
op-move-case-groups = { $n ->
        [one] Move a case group
       *[other] Move { $n } case groups
    }
op-put-in-case-group = { $n ->
        [one] Put a case into the group { $name }
       *[other] Put { $n } cases into the group { $name }
    }
op-take-from-case-group = { $n ->
        [one] Take a case out of the group { $name }
       *[other] Take { $n } cases out of the group { $name }
    }
op-rename-variable = Rename the variable { $name }
op-set-variable-kind = Change the kind of the variable { $name }
op-delete-variables = { $n ->
        [one] Delete a variable
       *[other] Delete { $n } variables
    }
op-move-variables = { $n ->
        [one] Move a variable
       *[other] Move { $n } variables
    }
op-add-value-options = { $n ->
        [one] Add an option to the variable { $name }
       *[other] Add { $n } options to the variable { $name }
    }
op-delete-value-options = { $n ->
        [one] Delete an option of the variable { $name }
       *[other] Delete { $n } options of the variable { $name }
    }
op-set-categories = { $n ->
        [one] Recode a value of the variable { $name }
       *[other] Recode { $n } values of the variable { $name }
    }
op-rename-category = Rename a category of the variable { $name }
op-order-categories = Order the categories of the variable { $name }
op-set-variable-label = Change a label of the variable { $name }

## What does not fit the kind of its variable.

cases-unfit-number = This is no number.
cases-doubtful-number = The mark may part thousands or decimals, so this counts as no number. Write the decimals out (1,50) or leave the mark away.
cases-unfit-date = This is no date.
cases-doubtful-date = Day and month may be either way round, so this counts as no date. Write 2024-11-03 or 3.11.2024.
cases-unfit-truth = This is neither yes nor no.
cases-unfit-option = This is none of the options.
cases-unfit-several = There are several values here, and the variable takes one.

command-show-case-table = Cases and variables
command-show-case-table-help = Shows the table of cases and variables, to be written like a spreadsheet.

## The table of cases

cases-title = Cases and variables
cases-count = { $of ->
    [one] 1 case
   *[other] { $n } cases
}
cases-count-of = { $n } of { $of } cases
cases-empty = No cases and no variables yet. Paste a table from a spreadsheet, import one, or begin with a variable.
cases-empty-button = Begin with a variable
cases-column-name = Case
cases-column-documents = Documents
cases-column-groups = Groups
cases-category-column = { $name } (category)
cases-new-case = New case
cases-new-case-here = New case...
cases-new-name = Case { $n }
cases-new-variable = New variable
cases-variable-name = Name of the variable
cases-variables = Variable manager
cases-cell = Cell
cases-cell-label = { $case }, { $column }: { $value }
cases-column-menu = Sort and filter { $name }
cases-assign-hint = Click to assign documents and speakers.
cases-find-document = Find a document or speaker
cases-no-document = No document has this in its name.
cases-find-group = Find a group, or name a new one
cases-new-group-named = New group «{ $name }»
cases-yes = yes
cases-no = no
cases-sort-up = Sort ascending
cases-sort-down = Sort descending
cases-sort-none = Back to the cases' own order
cases-keep-order = Keep this order
cases-filter = Filter
cases-filter-contains = Contains
cases-filter-empty = Empty cells
cases-filter-clear = Clear the filter
cases-filter-remove = Take away the filter { $filter }
cases-empty-cell = empty
cases-make-set = { $n ->
    [one] Document set of the 1 document
   *[other] Document set of these { $n } documents
}
cases-make-group = Group of these cases
cases-rename-variable = Rename
cases-kind = Kind
cases-kind-text = Text
cases-kind-number = Number
cases-kind-date = Date
cases-kind-boolean = Yes or no
cases-kind-single = Single choice
cases-kind-multiple = Multiple choice
cases-manage-variable = Values and labels...
cases-move-left = Move left
cases-move-right = Move right
cases-delete-variable = Delete the variable
cases-put-in-group = Put into a group
cases-manage-groups = Case groups...
cases-no-groups = No groups yet.
cases-group-name = Name of a new group
cases-new-group = New group
cases-new-group-hint = { $n ->
    [0] The group begins empty.
    [one] The selected case goes into it.
   *[other] The { $n } selected cases go into it.
}
cases-delete-group = Delete the group { $name }; its cases stay
cases-rename-group = Rename the group { $name }
cases-close = Close
cases-delete = { $n ->
    [one] Delete the case
   *[other] Delete { $n } cases
}

## What was done

cases-told-cells = { $n ->
    [one] One cell written.
   *[other] { $n } cells written.
}
cases-told-deleted = { $n ->
    [one] One case deleted; its documents stay.
   *[other] { $n } cases deleted; their documents stay.
}
cases-told-variables = { $n ->
    [one] One variable deleted with its values.
   *[other] { $n } variables deleted with their values.
}
cases-told-group = { $n ->
    [one] Group { $name } with 1 case.
   *[other] Group { $name } with { $n } cases.
}
cases-told-set = { $n ->
    [one] Document set { $name } with 1 document.
   *[other] Document set { $name } with { $n } documents.
}

## Pasting

cases-paste-title = Paste into the table?
cases-paste-cells = { $n ->
    [one] One cell will be written.
   *[other] { $n } cells will be written.
}
cases-paste-new = { $n ->
    [one] The block goes beyond the last case: one new case will be made.
   *[other] The block goes beyond the last case: { $n } new cases will be made.
}
cases-paste-left-out = { $n ->
    [one] One column of it has no variable here and is left out.
   *[other] { $n } columns of it have no variable here and are left out.
}
cases-paste-done = Paste

## Import and export

cases-import = Import a table of cases...
cases-export = Export the table of cases...
cases-files-import = Import a table of cases
cases-files-export = Export the table of cases
cases-file-name = cases
cases-file-not-read = The file could not be read, so nothing was changed. The system says { $detail }: { $name }
cases-import-title = Import this table of cases?
cases-import-nothing = { $n ->
    [0] The table brings nothing.
    [one] Nothing is new: its one cell stands here already.
   *[other] Nothing is new: its { $n } cells stand here already.
}
cases-import-new-cases = { $n ->
    [one] 1 new case
   *[other] { $n } new cases
}
cases-import-new-variables = { $n ->
    [one] 1 new variable
   *[other] { $n } new variables
}
cases-import-new-values = { $n ->
    [one] 1 cell that was empty gets a value
   *[other] { $n } cells that were empty get a value
}
cases-import-categories = { $n ->
    [one] 1 value gets another category
   *[other] { $n } values get another category
}
cases-import-groups = { $n ->
    [one] 1 case is put into a group
   *[other] { $n } cases are put into groups
}
cases-import-parts = { $n ->
    [one] 1 document or speaker is assigned
   *[other] { $n } documents or speakers are assigned
}
cases-import-same = { $n ->
    [one] 1 cell is as it stands
   *[other] { $n } cells are as they stand
}
cases-import-conflicts = { $n ->
    [one] 1 cell stands here with another value
   *[other] { $n } cells stand here with another value
}
cases-import-unknown = Documents that do not stand here are left out: { $names }
cases-import-variable = Variable
cases-import-stands = Stands here
cases-import-table-has = In the table
cases-import-keep = Import, keep what stands
cases-import-take = Import, take the table's values
cases-import-done = Import

## The manager of a variable

cases-labels = Called in other languages
cases-label-in = Label in { $language }
cases-proposals = { $n ->
    [one] Probably meant as one
   *[other] Probably meant as one ({ $n } proposals)
}
cases-proposal-accept = Count as «{ $name }»
cases-proposal-refuse = Keep apart
cases-categories = { $n ->
    [one] 1 category
   *[other] { $n } categories
}
cases-category-name = Category
cases-category-up = Move up
cases-category-down = Move down
cases-wordings = { $n } wordings
cases-merge-name = What they are counted under
cases-merge = Merge
cases-merge-help = Tables count what is ticked together. The values stay as they were written.
cases-reset = Reset
cases-reset-help = Each value counts as itself again.
cases-split-off = Count apart again
cases-new-option = New option
cases-delete-option = Delete the option
cases-import-replaced = { $n ->
    [one] 1 value was replaced by the table's.
   *[other] { $n } values were replaced by the table's.
}
