# coding: applying codes by hand, joining, favourites, who codes

coding-joined = { $n ->
    [one] Joined with an overlapping coded segment of the same code.
   *[other] Joined with { $n } overlapping coded segments of the same code.
}
coding-told-and-joined = { $told } { $n ->
    [one] One overlapping coded segment was joined.
   *[other] { $n } overlapping coded segments were joined.
}
coding-stands-already = { $n ->
    [one] This passage has the code “{ $name }” already. Nothing was changed.
   *[other] This passage has these codes already. Nothing was changed.
}
coding-weight = weight { $weight }

## Weights that differ

coding-weights-title = Which weight shall stand?
coding-weights-hint = The coded segments that overlap become one, and their weights differ ({ $weights }).
coding-weights-hint-merge = Coded segments that overlap become one, and the weights of some of them differ.
coding-weight-highest = { $weight }, the higher one
coding-weight-oldest = { $weight }, of the coded segment made first
coding-weight-newest = { $weight }, of the coded segment made last
coding-weight-none = No weight
coding-weight-always-highest = The higher one each time
coding-weight-always-oldest = That of the coded segment made first
coding-weight-always-newest = That of the coded segment made last
coding-weight-always-none = No weight where they differ

## Favourites

coding-favourites = Favourites
coding-no-favourite = No code is on { $digit } yet. To put one there, press Alt+{ $digit } on it in the quick-code box (Enter).
coding-favourite-set = “{ $name }” is now on { $digit }.

## Staying on one code

coding-stay = Each selection is coded with
coding-stay-hint = Let go of a selection, or press Enter. Esc leaves.
coding-stay-leave = Leave

## Who codes

coding-coder-tip = Choose who codes, and in which run
coding-coder-who = Who codes
coding-coder-rename = Rename { $name }
coding-coder-name = Name of the coder
coding-coder-keep = Keep the name
coding-coder-new = Initials of a new coder
coding-coder-add = Add this coder
coding-run = Run
coding-run-main = main run
coding-run-pilot = pilot { $n }
coding-run-intra = once more by the same coder
coding-run-second = second coder
coding-run-main-tip = The coding that results are told from.
coding-run-pilot-tip = A try-out of the code system before the main run.
coding-run-pilot-number = Number of the pilot
coding-run-intra-tip = The same coder codes the material again, to see whether they agree with themselves.
coding-run-second-tip = Another coder codes the material independently, to see whether the two agree.
coding-run-hint = Runs and coders are never mixed: what is coded in one is not joined with another.

## Cards and boxes

coding-box-unmark = Do not apply { $name }
coding-box-hint = Tab marks several · Ctrl+Enter keeps the box open · Alt+1…9 makes a favourite
coding-pick-comment = Comment on which coded segment?
coding-pick-weigh = Weight of which coded segment?
coding-weight-label = Weight, 0 to 100
coding-weight-slider = Slide to a weight
coding-weight-save = Save weight
coding-weight-clear = No weight
coding-weight-wrong = A weight is a number from 0 to 100.
coding-hint-no-coding = Nothing is coded here.
coding-hint-no-turn = No speaker's turn stands here.
coding-hint-no-answer = Nobody answers here.
coding-menu-turn = Select the turn
coding-menu-answer = Select the whole answer
coding-menu-stay = Stay on “{ $name }”
coding-menu-favourites = Favourites
coding-menu-select = Select these words

## Commands

command-comment-coding = Comment on the coded segment…
command-comment-coding-help = In the text: writes a comment on the coded segment that is chosen or under the caret.
command-weigh-coding = Weight of the coded segment…
command-weigh-coding-help = In the text: gives the coded segment that is chosen or under the caret a weight from 0 to 100.
command-select-turn = Select the turn
command-select-turn-help = In the text: selects what the speaker at the caret says without interruption.
command-select-answer = Select the whole answer
command-select-answer-help = In the text: selects all the respondent's turns until the interviewer's next question. Short encouragements (up to five words, no question) belong to it.
command-stay-on-code = Stay on one code
command-stay-on-code-help = Codes each selection with the code applied last, or the chosen one, until Esc.
command-who-codes = Coder and run…
command-who-codes-help = Chooses who codes, and whether in the main run, a pilot or a repetition.
command-favourite-1 = Apply favourite 1
command-favourite-1-help = In the text: applies the code on 1 to the selection.
command-favourite-2 = Apply favourite 2
command-favourite-2-help = In the text: applies the code on 2 to the selection.
command-favourite-3 = Apply favourite 3
command-favourite-3-help = In the text: applies the code on 3 to the selection.
command-favourite-4 = Apply favourite 4
command-favourite-4-help = In the text: applies the code on 4 to the selection.
command-favourite-5 = Apply favourite 5
command-favourite-5-help = In the text: applies the code on 5 to the selection.
command-favourite-6 = Apply favourite 6
command-favourite-6-help = In the text: applies the code on 6 to the selection.
command-favourite-7 = Apply favourite 7
command-favourite-7-help = In the text: applies the code on 7 to the selection.
command-favourite-8 = Apply favourite 8
command-favourite-8-help = In the text: applies the code on 8 to the selection.
command-favourite-9 = Apply favourite 9
command-favourite-9-help = In the text: applies the code on 9 to the selection.
