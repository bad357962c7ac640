plan-import-title = Importar un plan
plan-import-lead = Sube la tabla de acciones que ya tenéis, o pégala. Antes de guardar nada verás qué haríamos con ella.
plan-import-menu = Importar un plan
plan-import-read = Leer la tabla
plan-import-no-file = Elige el archivo que quieres importar, o pega la tabla.
plan-import-too-much = La tabla tiene demasiado texto para una importación. Quita las columnas que no hagan falta o divídela.
plan-import-pasted-name = tabla pegada
plan-import-how-1 = Subes la tabla y dices de qué plan es: de uno nuevo, o de uno que quieres corregir.
plan-import-how-3 = Te preguntamos lo que la tabla no deja claro: palabras que no conocemos, celdas combinadas, filas desplazadas. Nunca lo adivinamos.
plan-import-how-4 = Si lo confirmas, lo importamos todo de golpe, y lo podrás deshacer. Si hay algún error, no importamos nada.
plan-import-shape = Una fila por acción. Solo hace falta el título; las demás columnas pueden ir en cualquier orden, tener otros nombres o no estar.
plan-import-shape-number = El número distingue cada acción: « 3.1 » es una subacción de la 3. Si vuelves a importar la tabla corregida, la acción se reconoce por el número.
plan-import-shape-when = Cuándo: « 1T », « marzo », « marzo o abril », « julio como muy tarde », « 12/5 », « todo el año ». Si no se sabe, déjalo en blanco: no lo inventaremos.
plan-import-shape-lists = Si en una celda hay más de un tema, órgano o entidad, sepáralos con punto y coma o con un salto de línea.
plan-import-shape-lines = Las líneas, con el código (« LE1 », « LA7 ») o con el código y el título.
plan-import-made-lines = Líneas estratégicas y de actuación, con una tabla de acciones
plan-import-made-areas = Retos y ámbitos, con actuaciones
plan-import-field-number = Número
plan-import-field-title = Título de la acción
plan-import-field-text = Descripción
plan-import-field-parent = Forma parte de (número)
plan-import-field-area = Ámbito
plan-import-field-instrument = Instrumento
plan-import-field-themes = Temas
plan-import-field-responsible = Responsable
plan-import-field-support = Órganos de apoyo
plan-import-field-partners = Con quién
plan-import-field-when = Cuándo
plan-import-field-from = Fecha de inicio
plan-import-field-to = Fecha de fin
plan-import-field-q1 = 1.er trimestre (marca)
plan-import-field-q2 = 2.º trimestre (marca)
plan-import-field-q3 = 3.er trimestre (marca)
plan-import-field-q4 = 4.º trimestre (marca)
plan-import-field-funding = Financiación
plan-import-field-funding-second = Financiación, segunda columna
plan-import-field-amount = Importe
plan-import-field-strategic-lines = Líneas estratégicas
plan-import-field-action-lines = Líneas de actuación
plan-import-field-printed = Líneas tal como salen impresas
plan-import-field-condition = Condición
plan-import-field-state = Estado
plan-import-field-since = Estado desde
plan-import-field-sample = Es una muestra
plan-import-field-open = Campos que la fuente no aclara
plan-import-field-format = Formato
plan-import-slip-format = No entendemos el formato « { $typed } ». Puede ser presencial, virtual o híbrido.
plan-import-slip-sample = No entendemos si es una muestra: « { $typed } ». Escribe sí o no.
plan-import-ask-word-no-letters = { $field }: « { $typed } » no tiene ninguna letra ni cifra, y no podemos añadirlo al vocabulario. ¿Qué quiere decir?
plan-import-ask-word-taken = { $field }: no conocemos « { $typed } », y no podemos añadirlo con este nombre porque se confundiría con « { $other } ». ¿Qué quiere decir?
plan-import-ask-merged-across = { $n ->
    [one] { $field }: una celda está vacía porque estaba combinada con la de al lado. ¿Ponemos el mismo valor?
   *[other] { $field }: { $n } celdas están vacías porque estaban combinadas con la de al lado. ¿Ponemos el mismo valor?
}
plan-import-answer-carry-across = Poner el valor de al lado y anotarlo
plan-import-ask-untold = { $n ->
    [one] La tabla no tiene números, y hay una fila con un título que el plan no tiene: « { $title } ». ¿Es una acción que ya está, con otro título, como la { $number } (« { $before } »)?
   *[other] La tabla no tiene números, y hay { $n } filas con títulos que el plan no tiene, como « { $title } ». ¿Son acciones que ya están, con otro título, como la { $number } (« { $before } »)?
}
plan-import-answer-new-actions = No: son acciones nuevas
plan-import-answer-retitled = Sí: cambiar el título de las que la tabla no dice, por orden, a partir de la { $number }
plan-import-slip-apart = « { $typed } »: « o » vale para dos tiempos seguidos, como « marzo o abril ». Si son los dos, escríbelos con « y »; si aún no se sabe, déjalo en blanco.
plan-import-step-file = Tabla
plan-import-step-target = Plan
plan-import-which-plan = De qué plan es
plan-import-target-lead = La tabla puede hacer un plan nuevo, o corregir uno que ya está.
plan-import-target-title = Título
plan-import-target-plan = Plan
plan-import-target-new = Un plan nuevo
plan-import-target-new-note = Rellena sus datos aquí debajo.
plan-import-target-known = Corregimos el plan { $plan } acción por acción, por el número.
plan-import-target-of-new = Datos del plan nuevo
plan-import-target-of-new-note = Si corriges un plan que ya está, no hace falta que los rellenes.
plan-import-target-slug = Dirección
plan-import-target-slug-hint = Lo que sale al final de la dirección del plan: 2026, por ejemplo.
plan-import-target-first = Empieza
plan-import-target-first-hint = Por ejemplo, 1/1/2026
plan-import-target-last = Termina
plan-import-target-last-hint = Por ejemplo, 31/12/2026
plan-import-target-shape = Cómo está hecho
plan-import-target-text_status = La redacción
plan-import-target-owner = De quién es
plan-import-target-owner-network = De toda la red
plan-import-target-source = De dónde sale
plan-import-target-source-hint = El nombre del documento, por ejemplo « Plan de trabajo 2026 ».
plan-import-target-lines = Lista de líneas
plan-import-target-lines-hint = Si el plan tiene líneas estratégicas y de actuación, pega la lista, una por fila: « LE1 Título » y debajo las suyas, « LA1 Título ». Con la lista podemos ver si la tabla encaja.
plan-import-target-go = Continuar
plan-import-text-official = Es la aprobada
plan-import-text-summarised = Es un resumen nuestro, no oficial
plan-import-odd-slug = La dirección debe ser corta, con letras minúsculas, cifras y guiones, como 2026.
plan-import-odd-day = No entendemos esta fecha. Escríbela así: 1/1/2026.
plan-import-preview-new = Un plan nuevo: « { $title } ».
plan-import-preview-known = Corrección de « { $title } ».
plan-import-slips-lead = No importamos nada hasta que no haya ninguno. Arréglalo en la tabla y vuelve a subirla: recordaremos las columnas y las respuestas.
plan-import-which = Cuál
plan-import-questions = { $n ->
    [one] Una pregunta por responder
   *[other] { $n } preguntas por responder
}
plan-import-questions-done = Lo que has respondido
plan-import-questions-lead = La tabla lo deja abierto y no lo adivinamos. De las tablas con los mismos encabezados recordaremos qué quiere decir cada palabra; el resto lo volveremos a preguntar. Un órgano que no existe hay que crearlo antes, en la página de los órganos.
plan-import-questions-caption = Preguntas sobre la tabla
plan-import-question = Pregunta y respuesta
plan-import-answer-none = Elige una respuesta
plan-import-answers-keep = Guardar las respuestas
plan-import-ask-rows = { $n ->
    [one] (en una fila)
   *[other] (en { $n } filas)
}
plan-import-ask-word = { $field }: no conocemos « { $typed } ». ¿Qué quiere decir?
plan-import-ask-namesake = { $field }: hay más de un órgano que se llama « { $typed } ». ¿Cuál es?
plan-import-body-closed = { $name }, cerrado desde { $year }
plan-import-ask-word-nearest = { $field }: no conocemos « { $typed } ». ¿Querías decir « { $nearest } »?
plan-import-ask-apart = « { $typed } » parecen { $n } palabras escritas seguidas: { $names }. ¿Las separamos?
plan-import-ask-shift-right = Parece que esta fila se ha desplazado una columna a la derecha: los valores encajan con la columna anterior. ¿La volvemos a su sitio?
plan-import-ask-shift-left = Parece que esta fila se ha desplazado una columna a la izquierda: los valores encajan con la columna siguiente. ¿La volvemos a su sitio?
plan-import-ask-beyond = La fila dice « { $value } » más allá de la última columna con encabezado. ¿Qué hacemos?
plan-import-ask-merged = { $n ->
    [one] { $field }: una celda está vacía porque estaba combinada con la de arriba. ¿Ponemos el mismo valor?
   *[other] { $field }: { $n } celdas están vacías porque estaban combinadas con la de arriba. ¿Ponemos el mismo valor?
}
plan-import-ask-blank = { $n ->
    [one] { $field }: hay una celda vacía debajo de una escrita. ¿Venía de una celda combinada?
   *[other] { $field }: hay { $n } celdas vacías debajo de otras escritas. ¿Venían de celdas combinadas?
}
plan-import-ask-unnumbered = Hay filas sin número debajo de una que lo tiene. ¿Qué son?
plan-import-ask-behind = { $n ->
    [one] La numeración de las líneas parece ir una atrás a partir de { $code }: una acción encaja si leemos { $next } en lugar de { $code }, y así. ¿La leemos una más adelante?
   *[other] La numeración de las líneas parece ir una atrás a partir de { $code }: { $n } acciones encajan si leemos { $next } en lugar de { $code }, y así las demás. ¿Las leemos una más adelante?
}
plan-import-ask-shading = Las columnas de los trimestres están vacías en todas las filas. ¿En el documento eran casillas sombreadas?
plan-import-ask-missing = { $n ->
    [one] La tabla no tiene una acción que está en el plan: { $numbers }. ¿Qué hacemos?
   *[other] La tabla no tiene { $n } acciones que están en el plan: { $numbers }. ¿Qué hacemos?
}
plan-import-answer-add = Es nuevo: añadir « { $typed } »
plan-import-answer-leave = Dejarlo vacío y anotarlo como abierto
plan-import-answer-apart = Son { $n } y los separamos
plan-import-answer-one-word = Es una sola cosa
plan-import-answer-shift-back = Volver la fila a su sitio
plan-import-answer-shift-keep = Dejarla como está
plan-import-answer-beyond-leave = No leer este valor
plan-import-answer-carry-down = Poner el valor de arriba y anotarlo
plan-import-answer-leave-empty = Dejarlas vacías
plan-import-answer-sub-actions = Son subacciones de la de arriba ({ $number }…)
plan-import-answer-leave-rows = No importarlas
plan-import-answer-one-on = Leerlas una más adelante y anotar cómo salen impresas
plan-import-answer-as-printed = Leerlas tal como salen
plan-import-answer-shaded = Sí: anotar que se han perdido
plan-import-answer-unset = No: nadie ha dicho cuándo
plan-import-answer-stay = Dejarlas como están
plan-import-answer-cancel = Anotarlas como canceladas: ya no salen en la tabla
plan-import-again = Elegir otra tabla
plan-import-creates = Qué se creará para el plan
plan-import-missing-title = Acciones del plan que no están en la tabla
plan-import-missing = Acciones del plan que no están en la tabla: { $numbers }.
plan-import-notes-title = Para que lo mires
plan-import-actions-title = Acción por acción
plan-import-actions = { $n ->
    [one] Una acción
   *[other] { $n } acciones
}
plan-import-change-added = Nueva
plan-import-change-corrected = Cambia
plan-import-change-stays = Ya está
plan-import-was = { $now } (antes: { $was })
plan-import-nothing-said = nada
plan-import-to-plans = Ir a los planes
plan-import-to-plan = Ver el plan
plan-import-done = Hemos importado la tabla.
plan-import-count-added = { $n ->
    [one] Una acción nueva
   *[other] { $n } acciones nuevas
}
plan-import-count-corrected = { $n ->
    [one] Una acción que cambia
   *[other] { $n } acciones que cambian
}
plan-import-count-stay = { $n ->
    [one] Una acción que queda igual
   *[other] { $n } acciones que quedan igual
}
plan-import-count-parts = { $n ->
    [one] Una línea o ámbito nuevo
   *[other] { $n } líneas o ámbitos nuevos
}
plan-import-count-terms = { $n ->
    [one] Una palabra nueva en el vocabulario
   *[other] { $n } palabras nuevas en el vocabulario
}
plan-import-count-states = { $n ->
    [one] Un estado anotado
   *[other] { $n } estados anotados
}
plan-import-count-cancelled = { $n ->
    [one] Una acción cancelada
   *[other] { $n } acciones canceladas
}
plan-import-console-known = El plan { $plan } ya está y se corrige por los números: quita --title, --from, --to, --lines y --official, que solo describen un plan nuevo.
plan-import-public = Cuando confirmes, todo el mundo podrá ver este plan, con el aviso de que todavía no consta que esté en vigor.
plan-import-console-period = Di cuándo empieza y cuándo termina el plan nuevo: --from 2026-01-01 --to 2026-12-31.
plan-import-batches-title = Planes importados
plan-import-batches-lead = Cada tabla importada es un lote: qué hizo, cuándo y quién la subió.
plan-import-batches-none = Aún no se ha importado ningún plan.
plan-import-did-term = Palabra nueva del vocabulario
plan-import-did-part = Línea o ámbito nuevo
plan-import-did-action = Acción nueva
plan-import-did-correction = Acción corregida
plan-import-did-state = Estado
plan-import-did-cancellation = Acción cancelada
plan-import-undone-by = Lo deshizo { $name } ({ $day }).
plan-import-undo-lead = Las acciones nuevas de este lote se borran y las corregidas vuelven a decir lo que decían. Las palabras añadidas al vocabulario se quedan.
plan-import-undo-whole = El plan que hizo este lote se borra entero, con las vistas que se hayan guardado de él. Las palabras añadidas al vocabulario se quedan.
plan-import-undo-what = Lo que se deshará
plan-import-ways-how = Corrige a mano lo que haga falta, desde la página de cada acción, o importa la tabla buena sobre el mismo plan.
plan-import-way-force = Se ha anotado que el plan está en vigor.
plan-import-way-files = El plan tiene documentos.
plan-import-way-other = Después se ha añadido la acción { $number }.
plan-import-way-changed = La acción { $number } ha cambiado después.
plan-import-way-state = El estado de la acción { $number } se ha anotado después.
plan-import-way-activities = Hay actividades que sirven a la acción { $number }.
plan-import-way-commitment = El compromiso « { $code } » depende de una de las acciones.
plan-import-way-matched = « { $number } » se ha relacionado con algo de otro plan: deshaz la relación en la comparación de los dos planes.
plan-import-way-below = La acción { $number } forma parte de una de las nuevas.
plan-import-way-referred = Algo que se ha guardado después depende de él.
plan-import-why-draft-of-another = Esta tabla la ha subido otra persona y solo ella la puede importar. Sube la tuya desde la página de importación.
plan-import-changed-meanwhile = Alguien ha cambiado el plan mientras importábamos la tabla. No hemos guardado nada: vuelve a abrir la previsualización.
plan-import-reason = Según la tabla importada: { $file }
plan-import-reason-gone = Ya no sale en la tabla importada: { $file }
plan-import-reason-undone = Se deshace una importación
plan-import-slip-number = No entendemos el número « { $typed } ». Debe ser como 14 o 3.1.
plan-import-slip-no-number = Falta el número de la acción.
plan-import-slip-twice = El número { $number } ya está en la fila { $row }. Cada acción debe tener el suyo.
plan-import-slip-no-title = Falta el título de la acción. Las celdas combinadas cuentan como vacías.
plan-import-slip-no-parent = La acción { $number } forma parte de la { $parent }, que no está ni en la tabla ni en el plan.
plan-import-slip-cycle = La acción { $number } forma parte de sí misma: { $round }.
plan-import-slip-when = No entendemos cuándo: « { $typed } ». Escríbelo así: 1T, marzo, marzo o abril, julio como muy tarde, 12/5, todo el año. Si no se sabe, déjalo en blanco.
plan-import-slip-no-such-day = Este día no existe: « { $typed } ».
plan-import-slip-reversed = Las fechas van al revés: « { $typed } ».
plan-import-slip-which-year = El plan dura más de un año y « { $typed } » no dice de cuál es. Escribe el año.
plan-import-slip-outside = « { $typed } » sale del período del plan ({ $first } – { $last }).
plan-import-slip-overlapping = Dos de las fechas de la acción se solapan. Deja la buena.
plan-import-slip-amount = No entendemos el importe « { $typed } ». Escríbelo así: 1.200,50.
plan-import-slip-amount-of-nothing = Hay un importe, « { $typed } », pero no dice de qué financiación.
plan-import-slip-amount-of-several = Hay un importe, « { $typed } », y más de una financiación. Escribe el importe al lado de cada una: « Convenio: 1.200 ».
plan-import-slip-one = { $field }: aquí solo puede haber uno.
plan-import-slip-state = No entendemos el estado « { $typed } ». Puede ser pendiente, en proceso, finalizada, aplazada o cancelada.
plan-import-slip-since = No entendemos desde cuándo: « { $typed } ». Debe ser un día que ya haya llegado.
plan-import-slip-error-cell = La celda tiene un error de la hoja de cálculo: { $typed }.
plan-import-slip-too-many-rows = Hay { $n } filas y podemos importar { $max } de golpe. Divide la tabla.
plan-import-slip-too-many-parts = La tabla haría { $n } líneas y ámbitos, y un plan puede tener { $max }. Mira si la columna es la buena.
plan-import-note-first-column = « { $typed } » sale en la primera de las dos columnas de financiación; en las demás filas está en la segunda. Lo leemos igual y lo anotamos.
plan-import-note-samples = { $n ->
    [one] La tabla tiene un valor marcado como muestra, inventado. No lo importamos.
   *[other] La tabla tiene { $n } valores marcados como muestra, inventados. No los importamos.
}
plan-import-note-counted = La tabla no tiene columna de números: contamos las filas. Si vuelves a importarla con las filas en otro orden, las acciones cambiarán de número.

plan-menu = Plan de trabajo
plan-title = Planes de trabajo
plan-list-lead = Qué se ha propuesto hacer la red cada año y cómo avanza.
plan-list-empty = Todavía no hay ningún plan.
plan-list-empty-why = Cuando la secretaría técnica introduzca uno, lo verás aquí con sus actuaciones.
plan-views = Vistas del plan
plan-view-table = Tabla
plan-view-timeline = Calendario
plan-view-matrix = Matriz LE × LA
plan-view-challenges = Retos
plan-view-tracking = Seguimiento
plan-in-force = En vigor
plan-planned = Aprobación prevista
plan-summarised = Texto resumido, no oficial.
plan-summarised-why = La redacción de estas páginas es nuestra y resume la del documento.
plan-summarised-badge = Texto resumido, no oficial
plan-record-activity = Registra una actividad
plan-body-in-list = { $name } (órgano)
plan-sample = Muestra
plan-sample-included = Incluye muestras
plan-samples-shown = Las cifras incluyen actividades, estados y responsables de muestra, inventados. Llevan la marca « Muestra » y nunca salen en la memoria.
plan-unset = Sin fecha
plan-late = Con retraso
plan-late-why = El tiempo que tenía ha pasado y no hay ninguna actividad registrada.
plan-nobody = Sin responsable
plan-inferred = deducida
plan-name-inferred = nombre deducido
plan-printed = impreso: { $code }

plan-lead-agreed = Qué acordó la red y cómo avanza
plan-lead-over = { $lead } El plan terminó { $on }.
plan-lead-agreed-over = Qué acordó la red y cómo avanzó
plan-lead-proposed = Qué se propone la red y cómo avanza
plan-lead-proposed-over = Qué se proponía la red y cómo avanzó
plan-untold-actions = Nadie ha anotado cómo acabaron las acciones de este plan: constan como pendientes.
plan-untold-items = Nadie ha anotado cómo acabaron las actuaciones de este plan: constan como pendientes.
plan-lead-areas = { $what }: { $n ->
    [one] una actuación
   *[other] { $n } actuaciones
} en { $areas ->
    [one] un ámbito
   *[other] { $areas } ámbitos
}, para responder a { $challenges ->
    [one] un reto
   *[other] { $challenges } retos
}.
plan-lead-areas-alone = { $what }: { $n ->
    [one] una actuación
   *[other] { $n } actuaciones
} en { $areas ->
    [one] un ámbito
   *[other] { $areas } ámbitos
}.
plan-lead-lines-alone = { $what }: { $n ->
    [one] una acción.
   *[other] { $n } acciones.
}
plan-lead-lines = { $what }: { $n ->
    [one] una acción
   *[other] { $n } acciones
}, con { $strategic ->
    [one] una línea estratégica
   *[other] { $strategic } líneas estratégicas
} y { $lines ->
    [one] una línea de actuación
   *[other] { $lines } líneas de actuación
}.
plan-lead-parts = De este plan se conocen { $challenges ->
    [one] un reto
   *[other] { $challenges } retos
} y { $areas ->
    [one] un ámbito
   *[other] { $areas } ámbitos
}.

plan-force-none = Todavía no consta que esté en vigor.
plan-force-stated = En vigor desde { $on }.
plan-force-stated-decided = En vigor desde { $on }. Se aprobó { $decided }.
plan-force-planned = Tenía que estar en vigor desde { $on }; las fuentes no dicen qué día se aprobó.
plan-force-planned-decided = Tenía que estar en vigor desde { $on }. Estaba previsto aprobarlo { $decided }; ninguna fuente lo confirma.
plan-force-record = Registra que está en vigor
plan-force-page = Registra que el plan está en vigor
plan-force-lead = Queda como un hecho con fecha y fuente.
plan-force-opens = A partir de ahí, las actividades pueden decir a qué reto, ámbito o actuación sirven.
plan-force-save = Regístralo
plan-force-saved = Hemos registrado que el plan está en vigor.
plan-force-form-from = En vigor desde
plan-force-form-from-hint = Por ejemplo, 1/1/2024
plan-force-form-decided = Cuándo se aprobó
plan-force-form-decided-hint = Un día, un mes o un año. Déjalo en blanco si no se sabe.
plan-force-form-place = Dónde se aprobó
plan-force-form-certainty = Hasta qué punto se sabe
plan-force-form-source = Fuente
plan-force-form-source-hint = El acta, el documento o la página que lo dice.
plan-force-form-note = Nota
plan-certainty-stated = Consta
plan-certainty-stated-note = Una fuente dice que se aprobó.
plan-certainty-planned = Prevista
plan-certainty-planned-note = La fuente solo dice que se tenía que aprobar.
plan-force-after-end = Esta fecha es posterior al final del plan.
plan-force-decided-after-end = Un plan no se puede aprobar cuando ya ha terminado. Revisa la fecha.
plan-force-odd-date = No entendemos esta fecha. Escríbela así: 29/11/2023, noviembre de 2023 o 2023.

plan-tile-in_progress = En proceso
plan-tile-finished = Finalizadas
plan-tile-pending = Pendientes
plan-tile-late = Con retraso
plan-tile-late-why = tiempo pasado y ninguna actividad
plan-tile-commitments = Compromisos
plan-tile-commitments-of = { $met } { $of }
plan-tile-commitments-met = { $n ->
    [0] ninguno cumplido
    [one] cumplido
   *[other] cumplidos
}
plan-tile-at-risk = { $n ->
    [one] uno en riesgo
   *[other] { $n } en riesgo
}
plan-of-items = { $n ->
    [one] de una actuación
   *[other] { $of } actuaciones
}
plan-of-actions = { $n ->
    [one] de una acción
   *[other] { $of } acciones
}
plan-unit-items = actuaciones
plan-unit-actions = acciones
plan-states-title = Por estado
plan-commitments = Compromisos
plan-commitment-here = Compromiso
plan-commitment-met = Cumplido
plan-commitment-within = Dentro del límite
plan-commitment-at_risk = En riesgo
plan-commitment-missed = No cumplido
plan-commitment-in_progress = En camino
plan-commitment-unknown = Sin registros
plan-how-counted = ¿Cómo lo contamos?
plan-how-counted-text = Cada compromiso dice cuántas actividades cuentan y de cuándo es la última. Un mínimo está en riesgo cuando se ha hecho menos que la parte del periodo que ya ha pasado; un máximo, cuando se ha superado. Sin compromiso no hay ningún porcentaje.
plan-meter-of = { $value } { $of }
plan-counted = { $n ->
    [0] Todavía no cuenta ninguna actividad, a día { $day }.
    [one] Cuenta una actividad, a día { $day }.
   *[other] Cuentan { $n } actividades, a día { $day }.
}
plan-counted-last = La última es { $of }.
plan-counted-samples = { $n ->
    [one] Una es de muestra.
   *[other] { $n } son de muestra.
}
plan-counted-bodies = Son los que constan como activos a día { $day }.
plan-asked-least = al menos { $least }
plan-asked-most = como máximo { $most }
plan-asked-between = entre { $least } y { $most }
plan-unit-event = { $n ->
    [one] una jornada
   *[other] { $n } jornadas
}
plan-unit-meeting = { $n ->
    [one] una reunión
   *[other] { $n } reuniones
}
plan-unit-session = { $n ->
    [one] una sesión
   *[other] { $n } sesiones
}
plan-unit-case = { $n ->
    [one] un caso
   *[other] { $n } casos
}
plan-unit-contact = { $n ->
    [one] un contacto
   *[other] { $n } contactos
}
plan-unit-publication = { $n ->
    [one] una publicación
   *[other] { $n } publicaciones
}
plan-unit-hour = { $n ->
    [one] una hora
   *[other] { $n } horas
}
plan-unit-group = { $n ->
    [one] un grupo
   *[other] { $n } grupos
}
plan-unit-thing = { $n ->
    [one] una actividad
   *[other] { $n } actividades
}

plan-year-title = El año
plan-year-whole = Calendario completo
plan-year-dated = Con fecha
plan-year-continuous = Todo el año
plan-year-unset = el documento no dice cuándo
plan-year-more = { $n ->
    [one] Una más en el calendario
   *[other] { $n } más en el calendario
}
plan-today = Hoy: { $day }
plan-months-short = ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.
plan-view-year = El año en una hoja
plan-sheet-title = El año en una hoja: { $plan }
plan-sheet-lead = Arriba, lo que tiene un momento del año; debajo, lo que se hace todo el año. Imprímelo: sale en una hoja apaisada.
plan-sheet-lead-long = Arriba, lo que tiene su momento del año; abajo, lo que dura todo el año. Son muchas acciones: impreso, ocupa unas cuantas hojas apaisadas.
plan-sheet-none-dated = El documento no sitúa nada en un momento concreto del año.
plan-sheet-none-continuous = El documento no dice de nada que se haga todo el año.
plan-sheet-unset = El documento no pone fecha a { $what }; nosotros tampoco.
plan-sheet-inferred = Nombre deducido: el documento no se lee bastante bien y no lo dice del todo.
plan-view-compare = Compara
plan-compare-title = { $older } y { $newer }
plan-compare-lead = Qué continúa, qué ha cambiado, qué es nuevo y qué se ha dejado. Los números no cuentan: dos cosas son la misma cuando una persona lo ha dicho.
plan-compare-choose = ¿Con qué quieres comparar el { $plan }?
plan-compare-choose-lead = Verás los retos y las acciones de los dos planes al lado, con las palabras que cambian marcadas.
plan-compare-alone = Solo hay este plan.
plan-compare-alone-why = Cuando haya otro, podrás compararlos.
plan-compare-continued = Continúa
plan-compare-changed = Ha cambiado
plan-compare-new = Nuevo
plan-compare-dropped = No está
plan-compare-count-continued = { $n ->
    [one] { $n } continúa igual
   *[other] { $n } continúan igual
}
plan-compare-count-changed = { $n ->
    [one] { $n } con algún cambio
   *[other] { $n } con algún cambio
}
plan-compare-count-new = { $n ->
    [one] { $n } no estaba en el plan anterior
   *[other] { $n } no estaban en el plan anterior
}
plan-compare-count-dropped = { $n ->
    [one] { $n } ya no está
   *[other] { $n } ya no están
}
plan-compare-all = Todo
plan-compare-only-continued = Lo que continúa igual
plan-compare-only-changed = Lo que ha cambiado
plan-compare-only-new = Lo que es nuevo
plan-compare-only-dropped = Lo que se ha dejado
plan-compare-show = Qué se muestra
plan-compare-actions = Acciones
plan-compare-items = Actuaciones
plan-compare-apart = Habéis dicho que no son lo mismo
plan-compare-ask-again = Vuelve a preguntar por { $older } y { $newer }
plan-compare-unmatched = Nadie ha relacionado aún nada de estos dos planes: lo que se lee igual también sale como nuevo o dejado.
plan-compare-no-actions = De « { $plan } » no se conoce ninguna acción: no se puede saber qué continúa.
plan-compare-summarised = El texto de « { $plan } » es un resumen nuestro, no el oficial.
plan-compare-proposed = Quizá es lo mismo
plan-compare-proposed-lead = Se leen de forma parecida y nadie ha dicho si son lo mismo. Mientras no se diga, cuentan como nuevas y dejadas.
plan-compare-proposed-public = Se leen de forma parecida, pero la red aún no ha dicho si son lo mismo. Cuentan como nuevas y dejadas.
plan-compare-same = { $older } y { $newer } son lo mismo
plan-compare-other = { $older } y { $newer } no son lo mismo
plan-compare-take-back = Deshaz la relación entre { $older } y { $newer }
plan-compare-match-it = Relacionar
plan-compare-matched = Relacionadas el { $day }.
plan-compare-matched-why = Relacionadas el { $day }: { $reason }
plan-compare-not-there = No está.
plan-compare-nothing = nada
plan-compare-then = y ahora
plan-compare-none = No hay nada que mostrar.
plan-compare-none-why = Prueba otra vista, o relaciona las acciones de los dos planes.
plan-compare-kinds = Relaciona un reto con un reto, o una acción con una acción.
plan-match-title = Relaciona dos cosas
plan-match-lead = Di que una cosa del plan nuevo viene de una del anterior. Si una acción se ha partido en dos, relaciona las dos.
plan-match-action = { $number } { $title }
plan-match-challenge = Reto { $number }: { $title }
plan-match-choose = Elige una
plan-match-save = Relaciónalas
plan-match-back = Vuelve a la comparación
plan-match-unit = En el plan nuevo
plan-match-from = En el plan anterior
plan-match-reason = Por qué
plan-match-saved = Hemos guardado la relación.
plan-match-told-apart = Lo hemos anotado: no son lo mismo.
plan-match-taken-back = Hemos deshecho la relación.
plan-descends-from = Viene de
plan-descends-to = Continúa en
plan-timeline-title = Calendario: { $plan }
plan-timeline-lead = Cuándo se tiene que hacer cada cosa. Lo que el documento no sitúa en el tiempo sale rayado y nunca cuenta como retraso.
plan-timeline-by-month = Por meses
plan-timeline-by-quarter = Por trimestres
plan-timeline-unset = { $n ->
    [one] Una sin fecha
   *[other] { $n } sin fecha
}
plan-window-quarter = { $quarter } trimestre
plan-window-either = { $first } o { $last }
plan-window-between = entre { $first } y { $last }
plan-window-until = { $limit } como muy tarde
plan-window-all-year = todo el año
plan-frequency-monthly = cada mes
plan-frequency-quarterly = cada trimestre
plan-frequency-yearly = cada año

plan-all-items = Todas las actuaciones
plan-all-actions = Todas las acciones
plan-count-item = { $n ->
    [0] Ninguna actuación
    [one] Una actuación
   *[other] { $n } actuaciones
}
plan-count-action = { $n ->
    [0] Ninguna acción
    [one] Una acción
   *[other] { $n } acciones
}
plan-activities = { $n ->
    [0] ninguna actividad
    [one] una actividad
   *[other] { $n } actividades
}
plan-table-in-order = por orden del documento
plan-table-by-area = agrupadas por ámbito
plan-table-by-instrument = agrupadas por instrumento
plan-table-by-body = agrupadas por responsable; la que tiene más de uno sale en cada grupo
plan-table-by-theme = agrupadas por tema; la que tiene más de uno sale en cada grupo
plan-table-by-line = agrupadas por línea de actuación; la que tiene más de una sale en cada grupo
plan-table-by-state = agrupadas por estado
plan-table-by-quarter = agrupadas por trimestre
plan-none-item = Ninguna actuación coincide con estos filtros.
plan-none-action = Ninguna acción coincide con estos filtros.
plan-none-why = Quita alguno o míralas todas.
plan-filter-label = Filtra la tabla
plan-filter-q = Busca
plan-filter-area = Ámbito
plan-filter-area-all = Todos los ámbitos
plan-filter-instrument = Instrumento
plan-filter-instrument-all = Todos los instrumentos
plan-filter-theme = Tema
plan-filter-theme-all = Todos los temas
plan-filter-state = Estado
plan-filter-state-all = Todos los estados
plan-filter-body = Órgano
plan-filter-body-all = Todos los órganos
plan-filter-line = Línea
plan-filter-line-all = Todas las líneas
plan-filter-strategic = Línea estratégica
plan-filter-strategic-all = Todas las líneas estratégicas
plan-filter-group = Agrupa por
plan-filter-group-all = Sin agrupar
plan-by-area = Ámbito
plan-by-instrument = Instrumento
plan-by-body = Responsable
plan-by-theme = Tema
plan-by-line = Línea de actuación
plan-by-state = Estado
plan-by-quarter = Trimestre
plan-group-none = Sin ninguno
plan-group-all_members = Todos los miembros
plan-group-any_working_group = Cualquier grupo de trabajo

plan-field-action = Actuación
plan-field-action-of-lines = Acción
plan-field-action-line = Línea de actuación
plan-field-activities = Actividades
plan-field-area = Ámbito
plan-field-format = Formato
plan-field-funding = Financiación
plan-field-instrument = Instrumento
plan-field-lines = Líneas
plan-field-parent = Forma parte de
plan-field-partners = Con quién
plan-field-responsible = Responsable
plan-field-state = Estado
plan-field-themes = Temas
plan-field-when = Cuándo
plan-format-in_person = Presencial
plan-format-online = Virtual
plan-format-hybrid = Híbrido
plan-role-lead = responsable
plan-role-support = da apoyo

plan-state-pending = Pendiente
plan-state-in_progress = En proceso
plan-state-finished = Finalizada
plan-state-postponed = Aplazada
plan-state-cancelled = Cancelada
plan-state-pending-note = Todavía no se ha empezado.
plan-state-in_progress-note = Se está trabajando en ello.
plan-state-finished-note = Ya está hecha.
plan-state-postponed-note = Se hará más adelante. Hay que decir por qué.
plan-state-cancelled-note = No se hará. Hay que decir por qué.
plan-change-state = Cambia el estado
plan-state-page = Cambia el estado
plan-state-now = Ahora consta como: { $state }.
plan-state-saved = Hemos guardado el estado.
plan-state-form-state = Cómo está
plan-state-form-since = Desde cuándo
plan-state-form-since-hint = Por ejemplo, 12/5/2024
plan-state-form-reason = Por qué, o alguna nota
plan-state-form-reason-hint = Hace falta si se aplaza o se cancela. Cualquiera podrá leerlo.
plan-state-odd-day = No entendemos esta fecha. Escríbela así: 12/5/2024.
plan-state-future = Esta fecha todavía no ha llegado. Pon hoy o un día anterior.
plan-state-wants-reason = Explica por qué se aplaza o se cancela.
plan-state-same = Ya consta así desde { $on }. Si hay alguna novedad, explícala en la nota.
plan-state-history = Cómo ha ido
plan-state-never = Todavía nadie ha dicho su estado: consta como pendiente.
plan-recorded-by = { $name }, anotado el día { $day }
plan-recorded = anotado el día { $day }
plan-changed-title = Alguien lo ha cambiado mientras lo editabas.
plan-changed = Esto es lo que hay guardado ahora; debajo tienes lo que habías escrito. Si lo vuelves a guardar, vale lo tuyo.
plan-changed-state = El estado que ves arriba es el de ahora; debajo tienes el que habías elegido. Si lo vuelves a guardar, vale el tuyo.

plan-action-number = N.º { $number }
plan-eyebrow-action = { $plan } · Acción
plan-eyebrow-item = { $plan } · Actuación
plan-facts = Ficha
plan-edit-wording = Edita el texto
plan-edit-responsible = Responsables
plan-back-to-action = Vuelve a la ficha
plan-condition = Con una condición:
plan-under = Qué incluye
plan-doubts = Qué no aclara la fuente
plan-doubt-field-schedule = Cuándo
plan-doubt-field-instrument = Instrumento
plan-doubt-field-action_lines = Líneas de actuación
plan-doubt-field-strategic_lines = Línea estratégica
plan-doubt-field-themes = Temas
plan-doubt-field-funding = Financiación
plan-doubt-field-partners = Con quién
plan-doubt-field-title = Título
plan-doubt-field-row = La fila
plan-doubt-field-area = Ámbito
plan-doubt-field-responsible = Responsable
plan-doubt-field-condition = Condición
plan-doubt-shading_lost = En el documento, los trimestres eran casillas sombreadas, y el texto que tenemos no las conserva. No hemos supuesto ninguno.
plan-doubt-merged_cell = La casilla está vacía porque estaba combinada con otras. Hemos puesto el mismo valor.
plan-doubt-numbering_behind = La tabla imprime { $printed }, pero su numeración va una línea por detrás de la lista. Leemos { $read }, que encaja con el texto y con la línea estratégica.
plan-doubt-run_together = Los temas están escritos seguidos en una sola casilla. Los hemos separado por el sentido.
plan-doubt-first_column = « Conveni » sale impreso en la primera de las dos columnas de presupuesto.
plan-doubt-shifted_right = La fila está desplazada una columna a la derecha. La hemos leído en su sitio; lo que quedaba cortado lo deducimos del resto.
plan-doubt-shifted_left = La fila está desplazada una columna a la izquierda. La hemos leído en su sitio.
plan-doubt-poor_scan = La copia que tenemos dice « { $printed } ». Probablemente es « { $read } ».
plan-doubt-unknown_word = La tabla dice « { $printed } », que la red no conoce. Lo hemos dejado vacío.
plan-doubt-marked_open = La propia tabla dice que esto no queda claro.
plan-warning-no-action-line = Cita { $line }, pero ninguna de sus líneas de actuación.
plan-warning-no-strategic-line = Cita { $line }, pero no { $strategic }, que es la línea estratégica a la que pertenece.
plan-source-line = Fuente: { $source }, línea { $line }.
plan-source-row = Fuente: { $source }, línea { $line } (fila { $row } de la tabla).
plan-versions = Cambios en el texto
plan-version-first = versión { $number }, la primera
plan-version-minor = versión { $number }, corrección menor
plan-version-major = versión { $number }
plan-reword-page = Edita el texto
plan-reword-lead = Es para correcciones menores. El texto anterior se conserva y se puede consultar.
plan-reword-title = Título
plan-reword-text = Descripción
plan-reword-reason = Qué has corregido
plan-responsible-title = Quién responde de ello
plan-responsible-lead = Quien aparece aquí puede decir cómo va la actuación y la ve en su escritorio.
plan-responsible-named = Ahora responden
plan-responsible-release = Quita { $name }
plan-responsible-body = Órgano
plan-responsible-role = Qué hace
plan-responsible-choose = Elige un órgano
plan-responsible-add = Añádelo
plan-responsible-unknown = No conocemos este órgano. Elige uno de la lista.

plan-challenges = Retos
plan-challenges-title = Retos: { $plan }
plan-challenges-lead = Qué quiere conseguir la red. Las actuaciones no están ligadas a ellos en el documento: son las actividades las que dicen a qué reto sirven.
plan-areas = Ámbitos
plan-part-challenge = Reto
plan-part-area = Ámbito
plan-part-objective = Objetivo
plan-part-strategic_line = Línea estratégica
plan-part-action_line = Línea de actuación
plan-part-challenge-lead = Qué se ha hecho para responder a este reto.
plan-part-area-lead = Qué prevé el plan en este ámbito y qué se ha hecho.
plan-part-strategic_line-lead = Los objetivos, las líneas de actuación y las acciones que la citan.
plan-part-action_line-lead = Las acciones que la citan, con el código tal como lo leemos.
plan-part-area-inferred = El documento no da su nombre con claridad: lo hemos deducido.
plan-part-action_line-inferred = El documento no dice a qué línea estratégica pertenece: lo hemos deducido de la tabla.
plan-part-challenge-inferred = El documento no lo dice con claridad: lo hemos deducido.
plan-part-strategic_line-inferred = El documento no lo dice con claridad: lo hemos deducido.
plan-part-actions = Qué hay previsto
plan-objectives = Objetivos
plan-related-lines = Líneas relacionadas
plan-line-empty = Ninguna acción cita esta línea.
plan-line-empty-why = El plan la tiene, pero no hay nada previsto.
plan-steps = Cómo se hizo
plan-step-founding_assembly = Asamblea constituyente
plan-step-mandate = Mandato de la asamblea
plan-step-technical_session = Sesión técnica
plan-step-first_draft_shared = Primera propuesta compartida
plan-step-amendment_period = Periodo de enmiendas
plan-step-amendments_merged = Enmiendas incorporadas
plan-step-approval = Aprobación
plan-step-no-date = sin fecha
plan-step-planned = Prevista
plan-mandates = Mandatos
plan-mandates-unlinked = Ninguna fuente dice qué acción viene de cada mandato: constan en el plan entero.
plan-mandate-assembly = Asamblea
plan-mandate-technical_session = Sesión técnica

plan-matrix-title = Matriz: { $plan }
plan-matrix-lead = Cuántas acciones hay donde se cruzan cada línea estratégica y cada línea de actuación, tal como las leemos.
plan-matrix-caption = Acciones por línea de actuación y línea estratégica
plan-matrix-total = Acciones
plan-matrix-total-strategic = Acciones que citan la línea estratégica
plan-matrix-none = ninguna
plan-matrix-bare = { $n ->
    [one] Una línea de actuación no tiene ninguna acción.
   *[other] { $n } líneas de actuación no tienen ninguna acción.
}
plan-matrix-bare-why = Salen en la tabla con la marca « ninguna ».

plan-tracking-title = Seguimiento: { $plan }
plan-tracking-lead = Cómo va cada cosa, quién responde de ella y si las cifras son recientes.
plan-by-responsible = Por responsable
plan-col-total = Todas
plan-col-other = Aplazadas o canceladas
plan-fresh = Cuándo se anotó por última vez
plan-fresh-lead = Cada cifra, con la fecha de la última actividad
plan-fresh-figure = Qué se cuenta
plan-fresh-value = Cifra
plan-fresh-last = Última actividad
plan-fresh-age = Última anotación
plan-fresh-never = todavía nada
plan-fresh-days = { $n ->
    [0] hoy
    [one] ayer
   *[other] hace { $n } días
}
plan-fresh-old = envejecida
plan-waiting = Con actividades y aún pendientes
plan-waiting-why = Quizá ya están en proceso

plan-panel-body = Qué le toca del plan
plan-panel-desk = El plan: qué toca a mis órganos
plan-panel-front = El plan de ahora
plan-panel-front-next = El próximo plan, a partir { $of }
plan-panel-front-begun = El próximo plan: todavía no consta que esté en vigor
plan-panel-front-over = El último plan, terminado { $on }
plan-panel-front-more = Mira el plan entero
plan-panel-count = { $n ->
    [one] una actuación
   *[other] { $n } actuaciones
}{ $late ->
    [0] {""}
    [one] , una con retraso
   *[other] , { $late } con retraso
}

plan-export-name = actuaciones
plan-export-number = Número
plan-export-title = Título
plan-export-text = Descripción
plan-export-area = Ámbito
plan-export-instrument = Instrumento
plan-export-themes = Temas
plan-export-responsible = Responsable
plan-export-support = Órganos de apoyo
plan-export-partners = Con quién
plan-export-when = Cuándo
plan-export-funding = Financiación
plan-export-format = Formato
plan-export-strategic-lines = Líneas estratégicas
plan-export-action-lines = Líneas de actuación
plan-export-printed = Líneas tal como salen impresas
plan-export-condition = Condición
plan-export-state = Estado
plan-export-since = Desde
plan-export-sample = Muestra
plan-export-activities = Actividades
plan-export-sample-activities = Actividades que son muestras
plan-export-doubts = Campos que la fuente no aclara
plan-export-table = Descarga la tabla:
plan-export-whole = Descarga el plan entero ({ $form })
plan-paper-too-long = Este plan tiene { $n } acciones, y en un PDF caben { $max }. Descárgalo como documento de texto o como hoja de cálculo.
plan-paper-name = plan
plan-paper-front = El plan
plan-paper-as-of = A día { $day }
plan-paper-period = Periodo: { $period }.
plan-paper-description = { $plan }: retos, actuaciones, compromisos y cómo avanza.
plan-paper-draft = Todavía no está en vigor
plan-paper-footer = A día { $day } · sello { $digest }
plan-paper-contents = Índice
plan-paper-page = Página
plan-paper-of = de
plan-paper-table = Tabla
plan-paper-picture = Figura
plan-paper-sample = muestra
plan-paper-parts = { $parts }, a día { $day }
plan-paper-lines = Líneas estratégicas y de actuación
plan-paper-action-lines = Líneas de actuación
plan-paper-by-area = Actuaciones por ámbito
plan-paper-by-instrument = Acciones por instrumento
plan-paper-asked = Qué se pide
plan-paper-done = Qué se ha hecho
plan-paper-standing = Cómo está
plan-paper-counted = Qué se cuenta
plan-paper-sources = Fuentes y sello
plan-paper-source = El texto es de: { $source }.
plan-paper-force-source = Que está en vigor lo dice: { $source }.
plan-paper-seal = Sello del texto cuando se registró que estaba en vigor: { $digest }. Si cambiara una sola letra, el sello sería otro.
plan-paper-seal-short = Sello del texto: { $digest }.
plan-paper-inferred = Qué hemos deducido
plan-paper-inferred-area = hemos deducido el nombre.
plan-paper-inferred-action_line = hemos deducido de la tabla a qué línea estratégica pertenecen.
plan-paper-inferred-challenge = lo hemos deducido del resto del documento.
plan-paper-inferred-strategic_line = lo hemos deducido del resto del documento.
plan-paper-inferred-objective = lo hemos deducido del resto del documento.
plan-paper-online = En la web, cada cifra lleva a las actividades de donde sale:
plan-step-planned-mark = prevista

plan-why-only-secretariat = Esto lo hace la secretaría técnica. Si has visto un error, escríbele.
plan-why-only-responsible = El estado lo puede cambiar la secretaría técnica o alguien de un órgano que responda de ello.
plan-owner-unknown = Este órgano no es de esta red. Elige uno de la lista.
plan-address-taken = Ya hay un plan con esta dirección. Elige otra.
plan-period-reversed = El plan termina antes de empezar. Revisa las fechas.
plan-part-taken = Este código ya está en el plan. Elige otro.
plan-action-odd-number = El número debe ser corto y con cifras y puntos, como 14 o 3.1.
plan-action-taken = El número { $number } ya está en el plan. Elige otro.
plan-action-outside = Estas fechas se salen del periodo del plan o van al revés.
plan-commitment-no-figure = Pon un mínimo, un máximo o ambos.
plan-commitment-reversed = El máximo es menor que el mínimo, o las fechas van al revés.

plan-files = Documentos del plan
plan-files-none = Todavía no hay ningún documento de este plan.
plan-files-withdrawn = { $n ->
    [one] Un documento retirado
   *[other] { $n } documentos retirados
}
plan-file-new = Añade un documento
plan-file-lead = El texto que se aprobó, o un anexo. Lo podrá leer todo el mundo.
plan-file-file = Archivo
plan-file-file-hint = PDF, ODT, ODS, DOCX, XLSX, CSV, PNG o JPEG, de 20 MB como máximo.
plan-file-none = Elige un archivo
plan-file-role = Qué es
plan-file-role-original = El original que se aprobó
plan-file-role-original-note = El texto entero del plan, tal como lo acordaron los miembros.
plan-file-role-annex = Un anexo
plan-file-role-annex-note = Una tabla, un resumen, un mapa o cualquier otro documento que lo acompaña.
plan-file-is-original = original aprobado
plan-file-is-annex = anexo
plan-file-save = Añádelo
plan-file-added = Hemos añadido el documento.
plan-file-withdraw = Retira
plan-file-withdraw-page = Retira el documento
plan-file-withdraw-what = El documento dejará de verse en la web. No se borra: la secretaría técnica puede seguir consultándolo.
plan-file-withdraw-do = Retira el documento
plan-file-withdrawn = Hemos retirado el documento.
plan-file-reason = Por qué lo retiras
plan-file-reason-hint = Por ejemplo: hay una versión firmada.
plan-file-gone = Retirado el día { $day }: { $why }

plan-findable = Planes
plan-findable-parts = Retos, ámbitos y líneas
plan-findable-actions = Acciones de los planes
plan-view-board = Tablero
plan-board-title = { $plan }: tablero
plan-board-lead = Qué está pendiente, qué se hace y qué está hecho.
plan-board-lead-moving = Qué está pendiente, qué se hace y qué está hecho. En las tarjetas que puedes mover, elige a dónde va y pulsa « Mueve ».
plan-board-columns = Columnas del tablero
plan-board-none = Aquí no hay ninguna.
plan-board-move = Mueve
plan-board-move-to = Mueve la { $number } a
plan-board-move-where = Mueve a…
plan-board-all = { $n ->
    [one] Muéstrala
   *[other] Muéstralas todas ({ $n })
  }
plan-filter-body-mine = Mis órganos
plan-saved-views = Vistas guardadas
plan-saved-keep = Guarda esta vista
plan-saved-do = Guarda la vista
plan-saved-form-name = Nombre de la vista
plan-saved-form-name-hint = Con este nombre la verá y la podrá abrir toda la red.
plan-saved-long = Los filtros de esta vista son demasiado largos ({ $now } letras; el máximo son { $max }). Acorta lo que buscas.
plan-saved-no-name = Escribe un nombre, por ejemplo « Pendientes de la secretaría ».
plan-saved-kept = Hemos guardado la vista. Esta es su dirección.
plan-saved-change = Cambia el nombre de esta vista o quítala
plan-saved-change-title = Cambia la vista
plan-saved-renamed = Hemos cambiado el nombre de la vista.
plan-saved-theirs = Ahora se llama « { $name } ». Si lo vuelves a guardar, vale el tuyo.
plan-saved-remove = Quita la vista
plan-saved-remove-what = Solo se quita la vista: las acciones quedan como están. Quien tenga su dirección ya no la encontrará.
plan-saved-remove-do = Quita la vista
plan-saved-removed = Hemos quitado la vista.
plan-why-no-place = Las vistas guardadas son para la gente de la red.
plan-why-not-your-view = Esta vista la guardó otra persona: solo pueden cambiarla ella y la secretaría técnica.
plan-why-too-many-views = Ya tienes { $n } vistas de este plan, que es el máximo. Quita una y vuelve a probarlo.
