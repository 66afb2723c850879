# El núcleo: el archivo del proyecto, el motor, lo hecho, lo que encuentra el control.
# Cada frase dice qué pasó, qué significa para los datos y qué hacer; las rutas van al final.

## El archivo del proyecto

storage-missing = No hay ningún archivo en esta ruta. No se cambió nada; revise cómo está escrita: { $path }
storage-exists = En esta ruta ya hay algo y se dejó tal como está. Elija otro nombre: { $path }
storage-not-a-project = Esto no es un proyecto de Voces, o su interior fue cambiado por otro programa. No se leyó ni se cambió nada: { $path }
storage-newer = Este proyecto fue escrito por una versión más nueva de Voces (versión del archivo { $found }, conocidas hasta { $known }). No se tocó; actualice Voces para abrirlo.
storage-open-elsewhere = Otra ventana u otro comando tiene abierto este proyecto, así que aquí no se cambió nada. Ciérrelo allí e inténtelo de nuevo: { $path }
storage-read-only = En este lugar no se puede escribir, así que no se guardó nada. Quite la protección de escritura o elija otra carpeta: { $path }
storage-not-readable = Este archivo no se puede leer. Pida permiso a quien pertenece o cópielo a una carpeta propia: { $path }
storage-disk-full = El disco está lleno. El último paso no se guardó; todo lo anterior está a salvo. Libere espacio e inténtelo de nuevo.
storage-damaged = El archivo del proyecto está dañado. Se dejó tal como está; abra la copia más nueva de la carpeta de respaldos que está a su lado.
storage-key = Esta versión de Voces no puede abrir proyectos cifrados. El archivo no se tocó.
storage-io = El sistema no pudo leer o escribir el archivo. El último paso no se guardó; todo lo anterior está a salvo. El sistema dice: { $detail }
storage-database = El archivo del proyecto rechazó el paso, y el error es nuestro. El paso no se guardó; todo lo anterior está a salvo. Por favor, avísenos: { $detail }
storage-log = El historial de este proyecto tiene una entrada que esta versión no puede leer. Los documentos y las codificaciones están a salvo; actualice Voces.

## Por qué se puede rechazar una operación

project-opened-read-only = Este proyecto está abierto solo para leer, así que no se cambió nada.
project-unknown-document = En el proyecto no hay ningún documento con este nombre, así que no se cambió nada: { $name }
project-unknown-code = En el proyecto no hay ningún código con este nombre o ruta, así que no se cambió nada: { $name }
project-unknown-coding = En el proyecto no hay ninguna codificación con este identificador, así que no se cambió nada: { $name }
project-unknown-case = En el proyecto no hay ningún caso con este nombre, así que no se cambió nada: { $name }
project-unknown-object = Aquello de lo que trataba este paso ya no está en el proyecto (identificador { $id }), así que no se cambió nada.
project-name-taken = Este nombre ya está en uso, así que no se cambió nada. Elija otro: { $name }
project-name-empty = Un nombre necesita al menos un carácter visible. No se cambió nada.
project-name-too-long = Este nombre es demasiado largo, así que no se cambió nada. Los nombres tienen como máximo { $max } caracteres.
project-empty-segment = Una codificación necesita al menos un carácter de texto. No se cambió nada; revise el comienzo y el final.
project-weights-differ = Segmentos codificados que se solapan tienen pesos distintos ({ $weights }). No se cambió nada; elija qué peso queda.
project-outside-text = Las posiciones { $start } a { $end } quedan fuera del texto, que tiene { $length } caracteres. No se cambió nada: { $document }
project-link-to-itself = Un pasaje no puede enlazarse consigo mismo. No se cambió nada; elija otro lugar para el otro extremo.
project-code-under-itself = Un código no puede estar debajo de sí mismo ni de uno de sus subcódigos. No se movió nada.
project-merge-into-itself = Un código no se puede unir consigo mismo ni con uno de sus subcódigos. No se unió nada.
project-unknown-language = «{ $code }» no es el código de un idioma, como en o pt-BR. No se cambió nada.
project-weight-too-large = Un peso es un número de 0 a 100, no { $weight }. No se cambió nada.
project-quote-not-found = { $found ->
        [0] La cita de la línea { $line } no está en el párrafo { $paragraph }, así que no se guardó nada del archivo. Debe estar allí exactamente una vez: { $document }
       *[other] La cita de la línea { $line } está { $found } veces en el párrafo { $paragraph }, así que no se guardó nada del archivo. Debe estar allí exactamente una vez: { $document }
    }
project-line = Línea { $line }, y por eso no se guardó nada de este archivo: { $reason }
project-nothing-to-undo = No queda nada por deshacer.
project-nothing-to-redo = No hay nada que rehacer.
project-undo-barrier = Aquí termina lo que se puede deshacer: lo que contenía este paso se borró a propósito, por ejemplo al seudonimizar. El proyecto queda como está.
project-replaced = Otro programa reemplazó el archivo del proyecto mientras estaba abierto, y el trabajo no pudo continuar en un archivo nuevo. No se escribió nada en el archivo que ocupó su lugar: { $path }
project-cancelled = Detenido, como usted pidió. No se cambió nada.

## Lo que se hizo: líneas del historial, de deshacer y de rehacer

op-named = «{ $name }»
op-some-code = un código que ya no está
op-some-document = un documento que ya no está
op-some-case = un caso que ya no está
op-add-documents = { $n ->
        [one] Importar un documento
       *[other] Importar { $n } documentos
    }
op-rename-document = Cambiar el nombre de { $name }
op-move-documents = { $n ->
        [one] Mover un documento
       *[other] Mover { $n } documentos
    }
op-delete-documents = { $n ->
        [one] Eliminar un documento
       *[other] Eliminar { $n } documentos
    }
op-add-document-group = Grupo de documentos nuevo
op-rename-document-group = Cambiar el nombre de un grupo de documentos
op-delete-document-group = Eliminar un grupo de documentos
op-set-speaker-role = Cambiar el papel de una persona en { $name }
op-add-code = Código nuevo { $name }
op-add-codes = { $n ->
        [one] Importar un código
       *[other] Importar { $n } códigos
    }
op-rename-code = Cambiar el nombre del código { $name }
op-recolor-code = Cambiar el color de { $name }
op-recolor-codes = { $n ->
        [one] Cambiar el color de { $name }
       *[other] Cambiar el color de { $n } códigos
    }
op-copy-codes = { $n ->
        [one] Copiar el código { $name }
       *[other] Copiar { $n } códigos
    }
op-split-code = { $n ->
        [one] Pasar un segmento codificado de { $name } a { $to }
       *[other] Pasar { $n } segmentos codificados de { $name } a { $to }
    }
op-sort-all-codes = Ordenar el árbol de códigos
op-sort-codes = Ordenar lo que está debajo de { $name }
op-set-code-label = Cambiar una etiqueta de { $name }
op-remove-code-label = Quitar una etiqueta de { $name }
op-confirm-codings = { $n ->
        [one] Confirmar un segmento codificado de { $name }
       *[other] Confirmar { $n } segmentos codificados de { $name }
    }
op-confirm-codings-mixed = { $n ->
        [one] Confirmar un segmento codificado
       *[other] Confirmar { $n } segmentos codificados
    }
op-describe-code = Describir el código { $name }
op-move-codes = { $n ->
        [one] Mover el código { $name }
       *[other] Mover { $n } códigos, el primero { $name }
    }
op-merge-codes = Unir un código con { $name }
op-delete-codes = { $n ->
        [one] Eliminar un código con { $codings ->
            [one] una codificación
           *[other] { $codings } codificaciones
        }
       *[other] Eliminar { $n } códigos con { $codings ->
            [one] una codificación
           *[other] { $codings } codificaciones
        }
    }
op-set-anchor-examples = Cambiar los ejemplos de anclaje de { $name }
op-apply-code = Aplicar { $name } en { $document }
op-apply-codes = { $n ->
    [one] Aplicar { $name } en { $document }
   *[other] Aplicar { $n } códigos en { $document }
}
op-apply-new-code = Aplicar el código nuevo { $name } en { $document }
op-add-codings = { $n ->
        [one] Importar una codificación
       *[other] Importar { $n } codificaciones
    }
op-remove-codings = { $n ->
        [one] Quitar una codificación de { $name }
       *[other] Quitar { $n } codificaciones de { $name }
    }
op-remove-codings-mixed = { $n ->
        [one] Quitar una codificación
       *[other] Quitar { $n } codificaciones de varios códigos
    }
op-move-coding-edges = Mover los bordes de una codificación de { $name } en { $document }
op-set-coding-weight = Ponderar una codificación de { $name }
op-set-coding-comment = Comentar una codificación de { $name }
op-add-memo = Memo nuevo
op-edit-memo = Editar un memo
op-delete-memo = Eliminar un memo
op-add-memos = { $n ->
        [one] Importar un memo
       *[other] Importar { $n } memos
    }
op-bind-memo = Vincular un memo a otro lugar
op-link-memo = Añadir una referencia a un memo
op-unlink-memo = Quitar una referencia de un memo
op-link-segments = Enlazar pasajes en { $document }
op-label-segment-link = Nombrar un enlace en { $document }
op-delete-segment-link = Eliminar un enlace en { $document }
op-add-case = Caso nuevo { $name }
op-rename-case = Cambiar el nombre del caso { $name }
op-delete-cases = { $n ->
        [one] Eliminar un caso
       *[other] Eliminar { $n } casos
    }
op-assign-documents = { $n ->
        [one] Asignar un documento a un caso
       *[other] Asignar { $n } documentos a casos
    }
op-import-case-table = { $n ->
        [one] Importar una tabla con un caso
       *[other] Importar una tabla con { $n } casos
    }
op-add-variable = Variable nueva
op-set-values = Cambiar los valores de { $name }
op-add-coder = Codificador/a nuevo/a
op-rename-coder = Cambiar el nombre de codificador/a
op-add-code-set = Conjunto de códigos nuevo
op-rename-code-set = Cambiar el nombre de un conjunto de códigos
op-delete-code-set = Eliminar un conjunto de códigos
op-put-code-in-set = Poner { $name } en un conjunto de códigos
op-take-code-from-set = Sacar { $name } de un conjunto de códigos
op-repair = { $n ->
        [one] Reparar un lugar
       *[other] Reparar { $n } lugares
    }
op-undo = Deshacer: { $what }
op-redo = Rehacer: { $what }

## Lo que encuentra el control

check-content-changed = Algo en el archivo no está como se escribió: una parte fue cambiada desde fuera o por un disco dañado. Guarde una copia de este archivo y abra el respaldo más nuevo.
check-file = El archivo mismo tiene una falla. Antes que nada haga una copia y siga con el respaldo más nuevo: { $detail }
check-text-changed = El texto de un documento no es el que se guardó; algo ajeno a Voces lo cambió. Compárelo con la entrevista (documento { $id }).
check-outside-text = Una codificación pasa del final de su documento o no tiene texto. Se cuenta, pero sus palabras no se pueden mostrar (codificación { $id }).
check-words-changed = Las palabras de una codificación no son las que se codificaron. Lea de nuevo ese lugar y decida (codificación { $id }).
check-range-outside-text = Un turno, una etiqueta o una marca de tiempo queda fuera de su texto. Los recuentos de palabras de este documento pueden estar mal (documento { $id }).
check-code-without-parent = Un código está debajo de un código que no existe o de sí mismo. Se muestra arriba del sistema de códigos (código { $id }).

## Lo que hay que decir aunque nada falló

notice-place-synced = Este proyecto está en una carpeta que otro programa copia de y a otras máquinas. Cierre el proyecto antes de que ese programa lo copie, o trabaje en una copia fuera de la carpeta: un archivo copiado a medias no se puede abrir.
notice-place-network = Este proyecto está en un disco de otra máquina, donde no se puede confiar ni en los bloqueos ni en la escritura segura. Trabaje en una copia en esta máquina y devuélvala al terminar.
notice-place-removable = Este proyecto está en una memoria extraíble. No la saque antes de cerrar el proyecto; los respaldos también están en ella, así que guarde una copia en otro lugar.
notice-moved-to-recovered = Otro programa reemplazó el archivo del proyecto mientras estaba abierto. Lo que ocupó su lugar se dejó como está; su trabajo, con el último paso, está a salvo en un archivo nuevo, donde continúa: { $path }
