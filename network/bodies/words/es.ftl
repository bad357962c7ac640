bodies-menu = Órganos
bodies-title = Órganos y grupos
bodies-lead = Quién decide, quién hace el trabajo de cada día y qué grupos trabajan juntos.
bodies-why-only-secretariat = Solo la secretaría técnica puede cambiar los órganos.
bodies-why-no-place = Quién ocupa cada asiento solo lo ven las personas que hoy tienen un lugar en la red: un cargo en un ente, un asiento o una función. Si debes tener uno, escribe a la secretaría técnica.
bodies-source = Fuente
bodies-inferred = inferido
bodies-sample = Muestra
bodies-no-member = Hoy no es miembro
bodies-choose = Elige

bodies-section-governing = Órganos de gobierno
bodies-section-support = Apoyo
bodies-section-groups = Grupos de trabajo
bodies-groups-active = { $n ->
    [0] Ningún grupo activo
    [one] Un grupo activo
   *[other] { $n } grupos activos
}
bodies-groups-count = { $n ->
    [one] Un grupo
   *[other] { $n } grupos
}
bodies-body = Órgano
bodies-count = { $n ->
    [one] Un órgano
   *[other] { $n } órganos
}
bodies-group = Grupo
bodies-group-in-list = { $name } (grupo)
bodies-standing = Cómo está
bodies-evidence = Años en los que consta
bodies-evidence-none = Sin actividad documentada
bodies-evidence-why = Los años en los que alguna fuente dice que el grupo trabajaba.
bodies-filter = Filtrar los órganos
bodies-filter-standing = Cómo está
bodies-filter-all = Todos
bodies-filter-proposed = Propuestos
bodies-filter-planned = Previstos
bodies-filter-active = Activos
bodies-filter-standby = En espera
bodies-filter-converted = Reconvertidos
bodies-filter-closed = Cerrados
bodies-none = Todavía no hay ningún órgano.
bodies-none-why = Aquí estarán la asamblea, las comisiones y los grupos de trabajo de la red.
bodies-none-so = Ningún órgano está así.
bodies-none-so-why = Elige otro estado o quita el filtro para verlos todos.

bodies-kind-assembly = Asamblea
bodies-kind-executive_commission = Comisión ejecutiva
bodies-kind-technical_commission = Comisión técnica
bodies-kind-technical_secretariat = Secretaría técnica
bodies-kind-coordination = Coordinación
bodies-kind-communication = Comunicación
bodies-kind-administration = Administración
bodies-kind-working_group = Grupo de trabajo
bodies-kind-ad_hoc = Espacio u órgano específico
bodies-what-assembly = La reunión de todos los miembros. Aprueba los planes, las cuentas y las cuotas, y elige quién gobierna la red.
bodies-what-executive_commission = Los cargos electos que dirigen la red entre asamblea y asamblea.
bodies-what-technical_commission = El personal técnico que prepara y hace realidad lo que decide la ejecutiva.
bodies-what-technical_secretariat = El equipo que lleva el día a día: atiende a los miembros, prepara las reuniones y sigue el plan.
bodies-what-coordination = Quien coordina el trabajo de la red y la relación entre los órganos.
bodies-what-communication = Quien explica qué hace la red: web, boletín y noticias.
bodies-what-administration = Quien lleva la gestión económica y administrativa.
bodies-what-working_group = Un grupo de miembros que trabajan juntos un tema.
bodies-what-ad_hoc = Un espacio creado para un trabajo concreto.

bodies-held = Quién tiene asiento
bodies-held-all_members = Todos los miembros
bodies-held-members = Miembros
bodies-held-provider = Una proveedora
bodies-held-staff = Personal de la red
bodies-holders-members = { $n ->
    [0] Ningún miembro
    [one] Un miembro
   *[other] { $n } miembros conocidos hoy
}
bodies-holders-unknown = no consta quién forma parte
bodies-holders-more = { $names } y { $n ->
    [one] otro
   *[other] { $n } más
}
bodies-holder = Quién lo tiene
bodies-holder-vacant = Asiento vacante
bodies-holder-staff = Personal de la red
bodies-holder-not-in-directory = « { $typed } » no está en el directorio de la red. Dalo de alta primero como miembro, colaborador o proveedora.
bodies-seats = Asientos
bodies-meets = Se reúne
bodies-meets-monthly = Cada mes
bodies-meets-every_two_months = Cada dos meses
bodies-meets-quarterly = Cada trimestre
bodies-meets-four_a_year = Cuatro veces al año
bodies-meets-twice_a_year = Dos veces al año
bodies-meets-yearly = Una vez al año
bodies-meets-on_demand = Cuando hace falta
bodies-mirrors = Refleja
bodies-mirrored-by = Se refleja en
bodies-mirrors-none = Ninguno
bodies-mirrors-itself = Un órgano no puede reflejarse a sí mismo. Elige otro o ninguno.
bodies-short = Sigla

bodies-stand-none = No consta
bodies-stand-proposed = { $gender ->
    [f] Propuesta
   *[m] Propuesto
}
bodies-stand-planned = { $gender ->
    [f] Prevista
   *[m] Previsto
}
bodies-stand-active = { $gender ->
    [f] Activa
   *[m] Activo
}
bodies-stand-standby = En espera
bodies-stand-converted = { $gender ->
    [f] Reconvertida
   *[m] Reconvertido
}
bodies-stand-closed = { $gender ->
    [f] Cerrada
   *[m] Cerrado
}
bodies-certainty-stated = Lo dice una fuente
bodies-certainty-inferred = Lo inferimos
bodies-stood = Cómo ha estado
bodies-stood-none = Ninguna fuente lo dice.
bodies-met = Cada cuánto se reúne
bodies-met-none = Ninguna fuente lo dice.

bodies-term-title = Mandato { $years }
bodies-term-title-since = Mandato desde { $year }
bodies-term-open = Sin fecha de final
bodies-term-no-seats = Todavía no hay ningún asiento.
bodies-term-mirrored = El mismo mandato se abrirá también aquí: { $name }.
bodies-term-follows = Sigue el mandato de
bodies-other-terms = Otros mandatos
bodies-record-term = Anotar un mandato
bodies-term-done = Hemos anotado el mandato.
bodies-term-reversed = El final no puede ser antes del principio.
bodies-term-elected-late = La elección no puede ser después de que empiece el mandato.
bodies-term-from = Empieza
bodies-term-from-hint = El día, o el mes o el año si no sabes el día. Por ejemplo, 25/10/2023.
bodies-term-to = Acaba
bodies-term-to-hint = Por ejemplo, 2027.
bodies-term-elected_on = Elección
bodies-term-elected_on-hint = El día en que se votó.
bodies-term-seats = Asientos
bodies-term-seats-hint = Cuántos tiene el órgano en este mandato.
bodies-term-composition = ¿Se sabe quién forma parte?
bodies-term-note = Nota
bodies-term-source = Fuente
bodies-term-source-hint = El acta, el documento o la página que lo dice.
bodies-composition-known-choice = Sí, y lo anotaré asiento a asiento
bodies-composition-unknown-choice = No, ninguna fuente lo dice
bodies-composition-unknown = No consta quién formaba parte.
bodies-composition-unknown-why = Ninguna de las fuentes que tenemos lo dice, y no nos lo inventamos. Si tienes el acta, háznosla llegar.
bodies-vacant = { $n ->
    [one] Un asiento vacante
   *[other] { $n } asientos vacantes
}
bodies-nobody = No hay nadie anotado.
bodies-nobody-members = Ninguna fuente dice qué miembros forman parte.
bodies-nobody-provider = Lo hace una proveedora, y ninguna fuente dice su nombre.
bodies-nobody-staff = Lo hace personal de la red, y aquí no hay anotado ningún asiento.

bodies-seats-count = { $n ->
    [0] Ningún asiento
    [one] Un asiento
   *[other] { $n } asientos
}
bodies-office = Cargo
bodies-office-chair = Presidencia
bodies-office-deputy_chair = Vicepresidencia
bodies-office-secretary = Secretaría
bodies-office-treasurer = Tesorería
bodies-office-board_member = Vocalía
bodies-people = Personas
bodies-person = Persona
bodies-people-none = Nadie acreditado
bodies-people-none-why = El asiento es de la organización; aquí verás quién lo ocupa en su nombre.
bodies-people-count = { $n ->
    [one] Una persona
   *[other] { $n } personas
}
bodies-capacity = Como
bodies-capacity-representative = representante
bodies-capacity-alternate = suplente
bodies-capacity-technical = miembro técnico
bodies-capacity-staff = personal
bodies-from = Desde
bodies-until = Hasta
bodies-seat-of = Asiento: { $name }
bodies-seat-since = desde { $on }
bodies-seat-until = hasta { $on }
bodies-seat-ended = Asiento acabado { $on }.
bodies-give-seat = Dar un asiento
bodies-give-seat-lead = El asiento es de una organización. Las personas que lo ocupan se acreditan después.
bodies-seat-organisation = ¿De quién es el asiento?
bodies-seat-organisation-hint = El ayuntamiento, el consejo comarcal o la proveedora. Por ejemplo, Manlleu.
bodies-seat-vacant = ¿Todavía no es de nadie?
bodies-seat-vacant-yes = Es un asiento vacante
bodies-seat-whose = Escribe de quién es el asiento, o marca que está vacante.
bodies-seat-term = Mandato
bodies-seat-no-term = Fuera de mandato
bodies-seat-office = Cargo
bodies-seat-no-office = Ninguno
bodies-seat-from = Desde qué día
bodies-seat-from-hint = Solo si no es el del mandato. Por ejemplo, 1/3/2024.
bodies-seat-source = Fuente
bodies-seat-done = Hemos dado el asiento: { $name }.
bodies-seat-done-vacant = Hemos anotado un asiento vacante.
bodies-seat-held = Ya tiene un asiento.
bodies-seat-unknown-term = De este mandato no consta quién formaba parte. Anota primero su composición como conocida.
bodies-seat-full = { $n ->
    [one] Este mandato tiene un solo asiento, y ya está dado.
   *[other] Este mandato tiene { $n } asientos, y ya están todos dados.
}

bodies-accredit-title = Acreditar a una persona
bodies-accredit-lead = Quien acredites podrá actuar desde este asiento mientras dure.
bodies-accredit-name = Nombre
bodies-accredit-name-hint = Empieza a escribirlo: si ya está en el directorio, te lo ofreceremos.
bodies-accredit-address = Dirección de correo
bodies-accredit-address-hint = Hace falta si la persona es nueva. Es la dirección con la que entrará.
bodies-accredit-capacity = ¿Como qué?
bodies-accredit-from = Desde qué día
bodies-accredit-button = Acreditarla
bodies-accredit-done = Hemos acreditado a la persona: { $name }.
bodies-accredited-already = Esta persona ya está acreditada.
bodies-accredited-before = El asiento todavía no existía: la acreditación no puede empezar antes que el asiento.
bodies-person-new = Nadie tiene esta dirección. Escribe también el nombre y daremos de alta a la persona.
bodies-person-several = Hay más de una persona con este nombre. Escribe su dirección.
bodies-person-nearest = « { $name } » no está en el directorio. ¿Querías decir « { $nearest } »? Si es una persona nueva, escribe también su dirección.
bodies-person-address = « { $name } » no está en el directorio. Escribe su dirección y la daremos de alta.
bodies-person-address-taken = Esta dirección es de « { $name } ». Si es a quien quieres acreditar, escribe el mismo nombre o déjalo vacío; si no, corrige la dirección.
bodies-end-title = Acabar la acreditación
bodies-end-why = La persona dejará de poder actuar desde este asiento. Lo que hizo se queda, y el asiento también.
bodies-end-on = Último día
bodies-end-on-hint = Por ejemplo, 30/6/2024.
bodies-end-done = Hemos acabado la acreditación.
bodies-end-seat = Acabar el asiento
bodies-end-seat-why = La organización dejará de tener este asiento. Los años que lo ha tenido se quedan en la historia.
bodies-end-seat-done = Hemos acabado el asiento.
bodies-end-already = Otra persona ya lo ha acabado o lo ha cambiado. Vuelve atrás y mira cómo ha quedado.

bodies-set-up = Crear un órgano
bodies-set-up-lead = Una comisión, un grupo de trabajo o cualquier otro órgano de la red.
bodies-set-up-done = Hemos creado { $name }.
bodies-body-taken = Ya hay uno con este nombre. Elige otro.
bodies-edit-title = Editar el órgano
bodies-edit-name = Nombre
bodies-edit-short = Sigla
bodies-edit-kind = ¿Qué es?
bodies-edit-held_by = ¿De quién son los asientos?
bodies-edit-mirrors = ¿Refleja a otro órgano?
bodies-edit-mirrors-hint = Si lo refleja, los mandatos y asientos nuevos de aquel se abren también en este.
bodies-edit-purpose = Para qué sirve
bodies-edit-standing = Cómo está
bodies-edit-over = Desde cuándo
bodies-edit-over-hint = El día, o el mes o el año si no sabes el día. Si no pones nada, desde hoy.
bodies-edit-source = Fuente
bodies-edit-source-hint = El documento, el acuerdo o la página que lo dice.
bodies-changed-title = Alguien lo ha cambiado mientras lo editabas.
bodies-changed = Esto es lo que hay guardado ahora; debajo tienes lo que habías escrito. Si lo vuelves a guardar, vale lo tuyo.
bodies-record-standing = Anotar cómo está
bodies-standing-done = Hemos anotado cómo está.
bodies-fact-standing = ¿Cómo está?
bodies-fact-over = Desde cuándo, o cuándo consta
bodies-fact-over-hint = Tan exacto como se sepa: 12/5/2024, mayo de 2024, segundo semestre de 2023 o 2024.
bodies-fact-certainty = ¿Cómo lo sabemos?
bodies-fact-note = Nota
bodies-fact-source = Fuente
bodies-fact-source-hint = El documento, el acuerdo o la página que lo dice.
bodies-record-rhythm = Anotar cada cuánto
bodies-rhythm-done = Hemos anotado cada cuánto se reúne.
bodies-rhythm-rhythm = ¿Cada cuánto se reúne?
bodies-rhythm-since = Desde cuándo
bodies-rhythm-since-hint = Tan exacto como se sepa: 12/5/2024, mayo de 2024 o 2024.
bodies-rhythm-since-when = Desde: { $when }
bodies-rhythm-note = Nota
bodies-rhythm-source = Fuente

bodies-date-not-understood = No entendemos « { $typed } » como fecha. Escríbela así: 12/5/2024, mayo de 2024 o 2024.
bodies-date-impossible = « { $typed } » no existe en el calendario.
bodies-date-year = El año de « { $typed } » queda demasiado lejos.
bodies-date-day = Hace falta el día entero, no solo « { $typed } ». Por ejemplo, 12/5/2024.
bodies-date-weekday = « { $typed } » no cuadra: es { $right }.
bodies-date-future = Esta fecha todavía no ha llegado. Anótalo cuando pase; lo que solo está previsto se llama « previsto ».
bodies-number = Escribe un número de { $least } a { $most }.

bodies-history = Qué se ha anotado y quién
bodies-history-none = Todavía no se ha anotado nada.
bodies-told-by-console = Desde la instalación
bodies-told-set_up = Órgano creado
bodies-told-change = Órgano editado
bodies-told-record_standing = Anotado cómo está
bodies-told-record_rhythm = Anotado cada cuánto se reúne
bodies-told-record_term = Mandato anotado
bodies-told-give_seat = Asiento dado
bodies-told-end_seat = Asiento acabado
bodies-told-accredit = Persona acreditada
bodies-told-end_accreditation = Acreditación acabada

bodies-panel-organisation = Órganos y cargos
bodies-panel-person = Acreditaciones
bodies-panel-past = (ya no)

bodies-findable = Órganos y grupos
