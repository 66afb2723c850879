# Surveys: tables whose rows are cases.
