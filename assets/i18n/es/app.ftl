# app

## The frame of the window

app-name = Voces
window-failed = No se pudo abrir una ventana en esta pantalla. La línea de comandos funciona sin ella: voces --help.
menu-file = Archivo
menu-edit = Editar
menu-code = Codificar
menu-view = Ver
menu-help = Ayuda
menu-palette = Solo en la paleta
menu-keys = Teclas en el texto
menu-recent = Proyectos recientes
workspace-code = Codificar
workspace-compare = Comparar
side-segments = Segmentos
side-search = Buscar
side-memos = Memos
side-history = Historial
settings-label = Tema e idioma
settings-theme = Tema
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-language = Idioma
undo-what = Deshacer: { $what }
redo-what = Rehacer: { $what }
undo-nothing = No hay nada que deshacer
redo-nothing = No hay nada que rehacer
dialog-cancel = Cancelar
notice-close = Cerrar este mensaje
disaster-title = El trabajo debe detenerse aquí
disaster-read = Lo he leído
engine-lost = El programa ha cometido un error y ya no puede escribir en el proyecto. Todo lo que se mostró como guardado está en el archivo. Cierre la ventana y vuelva a abrir el proyecto.
opened-read-only = Aquí este proyecto solo se puede leer: el archivo o su carpeta está protegido contra escritura. Nada de lo que haga lo cambiará. Cópielo a una carpeta propia para trabajar en él.
drop-import = Suelte para importar
drop-open = Suelte un proyecto para abrirlo

## Welcome

welcome-line = Leer, codificar y comparar entrevistas
welcome-new = Proyecto nuevo
welcome-open = Abrir un proyecto
welcome-sample = Abrir el proyecto de ejemplo
welcome-sample-hint = Seis entrevistas inventadas para probarlo todo.
welcome-recent = Proyectos recientes
welcome-opening = Abriendo el proyecto…
sample-file-name = Ejemplo de Voces

## Status line

status-selection = { $document } ¶ { $n } · { $words ->
    [one] { $words } palabra seleccionada
   *[other] { $words } palabras seleccionadas
}
status-coder = Codifica { $name } · { $run }
status-saved = Guardado { $time }
status-all-saved = Todo guardado
status-saving = Guardando…
status-read-only = Solo lectura
status-counts = { $documents-n } { $documents ->
    [one] documento
   *[other] documentos
} · { $codes } { $codes ->
    [one] código
   *[other] códigos
} · { $codings-n } { $codings ->
    [one] segmento codificado
   *[other] segmentos codificados
}
status-importing = Leyendo archivo { $done } de { $all }
status-cancel = Cancelar

## Rows of the trees

row-open = Mostrar lo que hay en { $name }
row-close = Ocultar lo que hay en { $name }
row-activate = Activar { $name }
row-deactivate = Desactivar { $name }
row-new-name = Nombre nuevo
menu-open = Abrir
menu-activate-only = Activar solo este
menu-rename = Cambiar nombre
menu-delete-group = Eliminar el grupo y conservar sus documentos
menu-move-to-group = Mover al grupo
menu-no-group = Sin grupo
menu-assign-case = Asignar a un caso…
menu-delete-document = Eliminar documento
menu-apply-to-selection = Aplicar a la selección
menu-new-sub-code = Subcódigo nuevo
menu-color = Color
menu-color-free = Cualquier color…
menu-merge = Fusionar con…
menu-delete-code = Eliminar código

## Documents

documents-title = Documentos
documents-import = Importar documentos
documents-new-group = Grupo de documentos nuevo
documents-new-group-name = Nombre del grupo nuevo
documents-empty = Aún no hay documentos. Suelte aquí transcripciones o elíjalas.
documents-empty-button = Importar documentos…

## Codes

codes-title = Códigos
codes-new = Código nuevo
codes-new-name = Nombre del código nuevo
codes-filter = Filtrar códigos
codes-empty = Aún no hay códigos. Cree uno aquí o a partir de palabras del texto.
codes-apply = Aplicar { $name } a la selección
codes-filter-empty = Ningún código contiene esto en su nombre.
codes-count = { $own } propios, { $all } con subcódigos

## Rule card

rule-card-heading = Ficha del código
rule-card-empty = Elija un código para ver y escribir qué le corresponde.
rule-card-definition = Definición
rule-card-definition-hint = ¿Qué significa este código?
rule-card-anchor = Ejemplo de anclaje
rule-card-anchor-hint = Un pasaje típico
rule-card-anchor-add = Escribir un ejemplo
rule-card-anchor-selected = Usar el segmento codificado elegido
rule-card-anchor-remove = Quitar este ejemplo
rule-card-quote = «{ $quote }» { $document } ¶ { $n }
rule-card-rule = Regla de codificación
rule-card-rule-hint = ¿Qué corresponde aquí y qué no?
rule-card-memo = Memo
rule-card-memo-hint = Ideas sobre este código

## What was done, with undo at hand

told-undo = Deshacer
told-merged = «{ $from }» se fusionó con «{ $into }».
told-deleted-codes = { $n ->
    [one] { $n } código
   *[other] { $n } códigos
} y { $codings ->
    [one] { $codings } segmento codificado
   *[other] { $codings } segmentos codificados
} eliminados.
told-deleted-documents = { $n ->
    [one] { $n } documento
   *[other] { $n } documentos
} y { $codings ->
    [one] { $codings } segmento codificado
   *[other] { $codings } segmentos codificados
} eliminados.
export-done = Se escribió { $name }.
export-file-name = Comparación

## Files

files-open-project = Abrir un proyecto
files-new-project = Lugar del proyecto nuevo
files-import = Importar documentos y tablas de casos
files-export = Exportar la comparación
path-field = Ruta
path-empty = En esta carpeta no hay nada adecuado.
path-up = Carpeta superior
path-save = Guardar aquí
path-open = Abrir
new-project-title = Proyecto nuevo
new-project-name = Estudio
new-project-place = Archivo
new-project-choose = Elegir…
new-project-coder = Sus iniciales
new-project-hint = Acompañan a cada segmento codificado, para que se sepa quién codificó qué.
new-project-create = Crear proyecto

## Import

import-file-unreadable = No se pudo leer el archivo. No se guardó nada de él. ({ $detail })
import-file-cases = { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casos
} con { $variables ->
    [one] { $variables } variable
   *[other] { $variables } variables
}.
import-done-title = { $stored ->
    [one] Se importó { $stored } archivo
   *[other] Se importaron { $stored } archivos
}
import-done-button = Listo
import-done-assign = { $n ->
    [one] { $n } documento sin caso…
   *[other] { $n } documentos sin caso…
}
assign-title = ¿Qué documento corresponde a qué caso?
assign-hint = Los documentos sin caso están primero. La comparación cuenta cada documento en su caso.
assign-no-cases = Aún no hay casos. Importe una tabla (csv) con una fila por caso.
assign-none = sin caso
assign-done = Asignar

## Other dialogs

merge-title = ¿Con qué código fusionar «{ $name }»?
merge-search = Buscar un código
color-title = Color de «{ $name }»
color-done = Usar este color
help-title = Órdenes y teclas
help-done = Cerrar
palette-hint = Buscar o ejecutar una orden
palette-document = documento
palette-code = código
picker-nothing = Nada coincide.

## Commands: what each is called and what it does

command-new-project = Proyecto nuevo…
command-new-project-help = Crea un archivo de proyecto y lo abre.
command-open-project = Abrir proyecto…
command-open-project-help = Abre un archivo de proyecto.
command-open-sample = Abrir el proyecto de ejemplo
command-open-sample-help = Abre seis entrevistas inventadas para hacer pruebas; la primera vez las construye.
command-import = Importar documentos…
command-import-help = Añade transcripciones (docx, odt, rtf, pdf, html, srt, vtt, txt, md) y tablas de casos (csv).
command-assign-cases = Asignar documentos a casos…
command-assign-cases-help = Indica qué documento corresponde a qué caso.
command-export-comparison = Exportar la comparación…
command-export-comparison-help = Escribe la tabla de códigos por casos para Excel, Word, LaTeX o el navegador.
command-close-project = Cerrar proyecto
command-close-project-help = Cierra el proyecto; todo está ya guardado.
command-quit = Salir
command-quit-help = Cierra la ventana; todo está ya guardado.
command-undo = Deshacer
command-undo-help = Deshace el último cambio, también de días anteriores.
command-redo = Rehacer
command-redo-help = Rehace lo que se deshizo.
command-new-code = Código nuevo
command-new-code-help = Crea una categoría principal en el árbol de códigos.
command-new-sub-code = Subcódigo nuevo
command-new-sub-code-help = Crea un código debajo del elegido.
command-rename-code = Cambiar nombre del código
command-rename-code-help = Cambia el nombre del código elegido.
command-new-group = Grupo de documentos nuevo
command-new-group-help = Crea un grupo para ordenar documentos.
command-clear-activation = Quitar activación
command-clear-activation-help = Quita todas las marcas de activación.
command-palette = Buscar o ejecutar una orden
command-palette-help = Encuentra cada orden, código y documento con unas letras.
command-workspace-code = Codificar
command-workspace-code-help = Muestra el espacio para leer y codificar.
command-workspace-compare = Comparar
command-workspace-compare-help = Muestra la tabla de códigos por casos.
command-go-back = Atrás
command-go-back-help = Vuelve al lugar visitado antes.
command-go-forward = Adelante
command-go-forward-help = Va al lugar desde el que se volvió.
command-pane-documents = Mostrar u ocultar documentos
command-pane-documents-help = Oculta la lista de documentos o la muestra de nuevo.
command-pane-codes = Mostrar u ocultar códigos
command-pane-codes-help = Oculta el árbol de códigos o lo muestra de nuevo.
command-pane-segments = Mostrar u ocultar segmentos recuperados
command-pane-segments-help = Oculta la lista de segmentos recuperados o la muestra de nuevo.
command-pane-rule-card = Mostrar u ocultar la ficha del código
command-pane-rule-card-help = Oculta la ficha del código o la muestra de nuevo.
command-pane-all = Solo el texto
command-pane-all-help = Oculta todos los paneles junto al texto o los muestra de nuevo.
command-text-larger = Texto más grande
command-text-larger-help = Agranda el texto de lectura.
command-text-smaller = Texto más pequeño
command-text-smaller-help = Reduce el texto de lectura.
command-theme-light = Tema claro
command-theme-light-help = Muestra la ventana en colores claros.
command-theme-dark = Tema oscuro
command-theme-dark-help = Muestra la ventana en colores oscuros.
command-theme-system = Tema del sistema
command-theme-system-help = Claro u oscuro según el sistema.
command-help-keys = Órdenes y teclas
command-help-keys-help = Enumera cada orden con su tecla.
command-quick-code = Codificar la selección…
command-quick-code-help = En el texto: abre el cuadro que busca un código y lo aplica.
command-code-again = Aplicar otra vez el último código
command-code-again-help = En el texto: aplica a la selección el último código usado.
command-code-in-vivo = Codificar in vivo
command-code-in-vivo-help = En el texto: convierte en código las palabras seleccionadas.
command-code-new = Código nuevo para la selección…
command-code-new-help = En el texto: nombra un código nuevo y lo aplica.
command-remove-coding = Quitar el segmento codificado
command-remove-coding-help = En el texto: quita el segmento codificado elegido.
command-needs-project = Abra primero un proyecto.
command-needs-writable = Este proyecto solo se puede leer.
command-needs-undo = No hay nada que deshacer.
command-needs-redo = No hay nada que rehacer.
command-needs-selection = Seleccione primero un texto.
command-needs-code = Elija primero un código.
command-needs-activation = Ningún documento ni código está activado.

## Places of panels


## What the reader is told

reader-no-last-code = En esta sesión aún no se ha aplicado ningún código.
