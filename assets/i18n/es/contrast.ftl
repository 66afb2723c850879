# Lo que dicen todos los casos, lo que dice solo uno, lo que no dice nadie.

contrast-sentence = { $claim }.
contrast-and = { $first } y { $last }
contrast-n-cases = { $n } casos
contrast-all = { $n ->
    [2] Ambos casos
    [3] Los tres casos
    [4] Los cuatro casos
    [5] Los cinco casos
    [6] Los seis casos
    [7] Los siete casos
    [8] Los ocho casos
    [9] Los nueve casos
    [10] Los diez casos
    [11] Los once casos
    [12] Los doce casos
   *[other] Los { $n } casos
} hablan de «{ $code }»
contrast-all-but = Todos menos { $names } hablan de «{ $code }»
contrast-all-others = Todos los demás casos hablan de «{ $code }»
contrast-only = Solo { $names } habla de «{ $code }»
contrast-one-asked = { $names } habla de «{ $code }»; a ningún otro caso se le preguntó
contrast-some = { $names } { $n ->
    [one] habla
   *[other] hablan
} de «{ $code }»
contrast-n-of = { $n } de { $of } casos hablan de «{ $code }»
contrast-named = { $claim }: { $names }
contrast-nobody = Ningún caso habla de «{ $code }»
contrast-nobody-asked = A ningún caso se le preguntó por «{ $code }»
contrast-not-asked = { $claim }; no se { $n ->
    [one] le
   *[other] les
} preguntó a { $names }
contrast-by-variable = Según { $variable }, «{ $code }» aparece en { $found } y no en { $missing }
contrast-by-groups = Según el grupo, «{ $code }» aparece en { $found } y no en { $missing }

## La tabla

contrast-filter-every = todos los códigos
contrast-filter-all = de qué hablan todos los casos
contrast-filter-all-but-one = de qué hablan todos los casos menos uno
contrast-filter-only-one = de qué habla un solo caso
contrast-filter-nobody = de qué no habla ningún caso
contrast-filter-differs = qué difiere entre grupos
contrast-title = { $n ->
    [one] Contraste de 1 caso: { $filter }
   *[other] Contraste de { $n } casos: { $filter }
}
contrast-unit = Presencia: un caso habla de un código donde tiene un segmento codificado con él o con un código bajo él
contrast-sentence-name = Frase
contrast-difference-name = Entre grupos
contrast-places-name = Dónde
contrast-note-asked = «No se le preguntó» se dice donde una persona confirmó que ninguna pregunta del código se hizo en el caso; de un caso así nunca se dice que calla.
contrast-note-finished = { $n } de { $of } casos tienen todos sus documentos marcados como terminados.
contrast-note-no-group = { $n ->
    [one] Un caso no está en ningún grupo aquí: { $cases }.
   *[other] { $n } casos no están en ningún grupo aquí: { $cases }.
}
contrast-cli-no-variable = No hay ninguna variable «{ $name }» en este proyecto.
contrast-cli-needs-by = Lo que difiere entre grupos necesita grupos: agregue --by VARIABLE o --by-case-groups.

## La vista

compare-view-contrast = Contraste
contrast-show = Mostrar
contrast-choice-every = Todos los códigos
contrast-choice-all = Todos los casos
contrast-choice-all-but-one = Todos los casos menos uno
contrast-choice-only-one = Solo un caso
contrast-choice-nobody = Ningún caso
contrast-choice-differs = Difiere entre grupos
contrast-groups = Grupos
contrast-groups-none = Ninguno
contrast-groups-case-groups = Grupos de casos
contrast-choose-groups = Elija primero grupos: una variable o los grupos de casos.
contrast-copy = Copiar frases
contrast-copy-sentence = Copiar la frase
contrast-activate-code = Activar el código
contrast-pick = Haga clic en una frase para leer en qué se apoya, caso por caso.
contrast-assign-cases = Asignar documentos a casos...
contrast-extent = { $codes } · { $cases }
contrast-nothing-all = No hay ningún código del que hablen todos los casos.
contrast-nothing-all-but-one = No hay ningún código del que hablen todos los casos menos uno.
contrast-nothing-only-one = No hay ningún código del que hable un solo caso.
contrast-nothing-nobody = De cada código habla al menos un caso.
contrast-nothing-differs = Ningún código aparece en uno de estos grupos y falta en otro.
contrast-nothing-one-group = Solo un grupo tiene casos aquí: nada puede diferir. Elija otros grupos.
