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
