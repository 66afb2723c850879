# documents: la lista de documentos, sus grupos y conjuntos, y la exportación de una transcripción

## operaciones, como las nombran el historial y deshacer
op-some-document-set = un conjunto que ya no existe
op-move-document-groups = { $n ->
        [one] Mover un grupo de documentos
       *[other] Mover { $n } grupos de documentos
    }
op-add-document-set = Conjunto de documentos nuevo { $name }
op-rename-document-set = Cambiar el nombre del conjunto de documentos { $name }
op-delete-document-set = Eliminar un conjunto de documentos
op-move-document-sets = { $n ->
        [one] Mover un conjunto de documentos
       *[other] Mover { $n } conjuntos de documentos
    }
op-put-in-document-set = { $n ->
        [one] Poner un documento en el conjunto { $name }
       *[other] Poner { $n } documentos en el conjunto { $name }
    }
op-take-from-document-set = { $n ->
        [one] Sacar un documento del conjunto { $name }
       *[other] Sacar { $n } documentos del conjunto { $name }
    }
