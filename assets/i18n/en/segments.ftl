# segments
# What is done to codings and saved queries, as the history tells it.
op-recode-codings = { $n ->
        [one] Give a coding the code { $name }
       *[other] Give { $n } codings the code { $name }
    }
op-recode-to-new-code = { $n ->
        [one] Give a coding the new code { $name }
       *[other] Give { $n } codings the new code { $name }
    }
op-add-saved-query = Save the query { $name }
op-rename-saved-query = Rename the query { $name }
op-update-saved-query = Change the query { $name }
op-delete-saved-query = Delete a saved query
op-some-query = a query that is gone
