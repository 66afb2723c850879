# documents: the document list, its groups and sets, and the export of a transcript

## operations, as the history and undo name them
op-some-document-set = a set that is gone
op-move-document-groups = { $n ->
        [one] Move a document group
       *[other] Move { $n } document groups
    }
op-add-document-set = New document set { $name }
op-rename-document-set = Rename the document set { $name }
op-delete-document-set = Delete a document set
op-move-document-sets = { $n ->
        [one] Move a document set
       *[other] Move { $n } document sets
    }
op-put-in-document-set = { $n ->
        [one] Put a document into the set { $name }
       *[other] Put { $n } documents into the set { $name }
    }
op-take-from-document-set = { $n ->
        [one] Take a document out of the set { $name }
       *[other] Take { $n } documents out of the set { $name }
    }
