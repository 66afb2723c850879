# What all cases say, what only one says, what nobody says.

contrast-sentence = { $claim }.
contrast-and = { $first } and { $last }
contrast-n-cases = { $n } cases
contrast-all = { $n ->
    [2] Both cases
    [3] All three cases
    [4] All four cases
    [5] All five cases
    [6] All six cases
    [7] All seven cases
    [8] All eight cases
    [9] All nine cases
    [10] All ten cases
    [11] All eleven cases
    [12] All twelve cases
   *[other] All { $n } cases
} speak of “{ $code }”
contrast-all-but = All but { $names } speak of “{ $code }”
contrast-all-others = All other cases speak of “{ $code }”
contrast-only = Only { $names } speaks of “{ $code }”
contrast-one-asked = { $names } speaks of “{ $code }”; no other case was asked
contrast-some = { $names } { $n ->
    [one] speaks
   *[other] speak
} of “{ $code }”
contrast-n-of = { $n } of { $of } cases speak of “{ $code }”
contrast-named = { $claim }: { $names }
contrast-nobody = No case speaks of “{ $code }”
contrast-nobody-asked = No case was asked about “{ $code }”
contrast-not-asked = { $claim }; { $names } { $n ->
    [one] was
   *[other] were
} not asked
contrast-by-variable = By { $variable }, “{ $code }” is found in { $found } and not in { $missing }
contrast-by-groups = By group, “{ $code }” is found in { $found } and not in { $missing }

## The table

contrast-filter-every = all codes
contrast-filter-all = what all cases speak of
contrast-filter-all-but-one = what all cases but one speak of
contrast-filter-only-one = what only one case speaks of
contrast-filter-nobody = what no case speaks of
contrast-filter-differs = what differs between groups
contrast-title = { $n ->
    [one] Contrast of 1 case: { $filter }
   *[other] Contrast of { $n } cases: { $filter }
}
contrast-unit = Presence: a case speaks of a code where it has a coded segment of it or of a code below it
contrast-sentence-name = Sentence
contrast-difference-name = Between groups
contrast-places-name = Where
contrast-note-asked = “Not asked” is said where a person has confirmed that no question of the code was asked in the case; such a case is never said to be silent.
contrast-note-finished = { $n } of { $of } cases have all their documents marked as finished.
contrast-note-no-group = { $n ->
    [one] One case is in no group here: { $cases }.
   *[other] { $n } cases are in no group here: { $cases }.
}
contrast-cli-no-variable = There is no variable “{ $name }” in this project.
contrast-cli-needs-by = What differs between groups needs groups: please add --by VARIABLE or --by-case-groups.

## The view

compare-view-contrast = Contrast
contrast-show = Show
contrast-choice-every = All codes
contrast-choice-all = All cases
contrast-choice-all-but-one = All but one case
contrast-choice-only-one = Only one case
contrast-choice-nobody = No case
contrast-choice-differs = Differs between groups
contrast-groups = Groups
contrast-groups-none = None
contrast-groups-case-groups = Case groups
contrast-choose-groups = Choose groups first: a variable or the case groups.
contrast-copy = Copy sentences
contrast-copy-sentence = Copy the sentence
contrast-activate-code = Activate the code
contrast-pick = Click on a sentence to read what it rests on, case by case.
contrast-assign-cases = Assign documents to cases...
contrast-extent = { $codes } · { $cases }
contrast-nothing-all = There is no code that all cases speak of.
contrast-nothing-all-but-one = There is no code that all cases but one speak of.
contrast-nothing-only-one = There is no code that only one case speaks of.
contrast-nothing-nobody = Every code is spoken of by at least one case.
contrast-nothing-differs = No code is found in one of these groups and missing in another.
contrast-nothing-one-group = Only one group has cases here: nothing can differ. Choose other groups.
