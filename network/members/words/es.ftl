members-menu = Miembros
members-territory-menu = Territorio
members-title = Miembros
members-lead = Las administraciones que forman la red { $day }: ayuntamientos, consejos comarcales y otras entidades locales.
members-why-only-secretariat = Solo la secretaría técnica puede cambiar el registro de miembros.
members-why-already-member = Ya es miembro de la red. Si quieres cambiar algún dato, abre su ficha.
members-why-already-so = Ya lo es: con esta relación aún no ha acabado.
members-why-still-so-then = En esa fecha aún lo era: la vez anterior acaba ese día o más tarde.
members-why-since-when = Ya lo había sido. Escribe desde cuándo lo vuelve a ser.
members-why-still-member-then = En esa fecha aún era miembro: la vez anterior acaba más tarde.
members-why-leaving-not-exact = La baja anterior solo dice el mes o el año, y en esta fecha quizá todavía era miembro. Corrígela primero en la ficha, con una fecha más exacta.
members-why-which-time = Ya había sido miembro. Escribe desde cuándo vuelve a serlo.
members-why-not-yet = Esa fecha aún no ha llegado.
members-changed-meanwhile = Alguien lo ha cambiado mientras estabas aquí. Mira la ficha y, si aún hace falta, guárdalo de nuevo.
members-changed-title = Alguien lo ha cambiado mientras lo editabas.
members-changed = Esto es lo que hay guardado ahora; debajo tienes lo que habías escrito. Si lo vuelves a guardar, vale lo tuyo.

members-since = desde { $the }
members-since-unknown = desde una fecha desconocida
members-date-unknown = Fecha desconocida
members-date-impossible = Esta fecha no existe: « { $typed } ».
members-date-weekday = El día de la semana y la fecha no coinciden: « { $typed } ».
members-date-not-a-day = Aquí hace falta el día: « { $typed } » es demasiado poco. Por ejemplo, 15/5/2024.
members-date-not-understood = No entendemos la fecha « { $typed } ». Escríbela así: 15/5/2024, mayo de 2024 o 2024.
members-since-not-over = « { $typed } » aún no ha acabado o no ha llegado. Escribe un día de hoy o de antes, o un mes o un año ya acabados.

members-tile-known = Miembros conocidos
members-of-about = { $n ->
    [0] de unos { $about } que la red dice tener ({ $source })
    [one] conocido de unos { $about } que la red dice tener ({ $source })
   *[other] conocidos de unos { $about } que la red dice tener ({ $source })
}
members-of-itself = { $n ->
    [0] todavía no hay ninguno en el registro
    [one] está en el registro de la red
   *[other] están en el registro de la red
}
members-about-why = ¿Por qué conocemos menos de los que la red dice tener?
members-about-means = Este registro tiene { $n ->
    [one] { $n } miembro con una fuente que lo dice
   *[other] { $n } miembros con una fuente que lo dice
}. La propia red habla de unos { $about } ({ $source }). Los que faltan no los inventamos: estarán cuando alguien los entre con su fuente. Por eso la cobertura del territorio es la de los miembros conocidos, y la real puede ser mayor.
members-tile-towns = Ayuntamientos
members-tile-of-municipalities = de { $n } municipios de Cataluña
members-tile-counties = Consejos comarcales
members-tile-counties-apart = se cuentan aparte de los municipios
members-tile-population = Población cubierta
members-tile-people = { $n } habitantes de los ayuntamientos miembros ({ $year })
members-tile-comarques = Comarcas con miembros
members-tile-of-comarques = de { $n }, por los ayuntamientos
members-tile-blank = Comarcas en blanco
members-tile-blank-note = sin ningún ayuntamiento miembro

members-filter = Filtrar los miembros
members-filter-q = Busca
members-filter-comarca = Comarca
members-filter-comarca-any = Todas las comarcas
members-filter-province = Demarcación
members-filter-province-any = Todas las demarcaciones
members-filter-kind = Tipo
members-filter-kind-any = Todos los tipos
members-filter-population = Habitantes
members-filter-population-any = Cualquier población
members-filter-reach = Presencia
members-filter-reach-any = Con miembros y sin ellos
members-band-under_5000 = Menos de 5.000
members-band-from_5000 = De 5.000 a 19.999
members-band-from_20000 = De 20.000 a 49.999
members-band-from_50000 = De 50.000 a 99.999
members-band-from_100000 = 100.000 o más
members-reach-covered = Con algún ayuntamiento miembro
members-reach-blank = Sin ningún ayuntamiento miembro

members-where = Dónde están
members-where-coverage = Cobertura del territorio
members-map-title = Mapa de los ayuntamientos miembros
members-map-description = { $n ->
    [0] Ningún ayuntamiento miembro.
    [one] Hay { $n } ayuntamiento miembro, marcado con color oscuro y un punto. La tabla de la misma página dice cuál es.
   *[other] Hay { $n } ayuntamientos miembros, marcados con color oscuro y un punto. La tabla de la misma página dice cuáles son.
}
members-map-description-territory = { $n ->
    [0] Ningún ayuntamiento miembro.
    [one] Hay { $n } ayuntamiento miembro, marcado con color oscuro y un punto. La lista de miembros dice cuál es; la tabla de esta página, de qué comarca.
   *[other] Hay { $n } ayuntamientos miembros, marcados con color oscuro y un punto. La lista de miembros dice cuáles son; la tabla de esta página, cuántos hay en cada comarca.
}
members-attribution = © Institut Cartogràfic i Geològic de Catalunya (CC BY 4.0). Población: INE.
members-map-inset = Detalle: el área de Barcelona
members-map-key-member = Ayuntamiento miembro
members-map-key-comarca = Comarca con miembros
members-map-key-county = Consejo comarcal miembro
members-map-of = Mapa: { $name }
members-count = { $n ->
    [one] { $n } miembro
   *[other] { $n } miembros
}
members-order-name = por orden alfabético
members-order-name-backwards = por orden alfabético inverso
members-order-comarca = por comarca
members-order-comarca-backwards = por comarca, en orden inverso
members-order-population = de menos a más habitantes
members-order-population-backwards = de más a menos habitantes
members-order-since = de más antiguo a más nuevo
members-order-since-backwards = de más nuevo a más antiguo
members-column-name = Miembro
members-column-comarca = Comarca
members-column-province = Demarcación
members-export-name = miembros
members-export-address = Página
members-export-page = Abrir
members-export-council = Nombre
members-export-kind = Tipo
members-export-ine = Código INE
members-export-comarca = Comarca
members-export-comarca-code = Código de la comarca
members-export-provinces = Códigos de las provincias
members-export-since = Miembro desde
members-export-since-first = Desde (primer día posible)
members-export-since-last = Desde (último día posible)
members-export-confidence = Cómo se sabe
members-export-evidence = En qué se basa
members-export-source = Fuente
members-column-population = Habitantes ({ $year })
members-column-since = Miembro desde
members-people = { $people } habitantes
members-no-population = aparte
members-none = Todavía no hay ningún miembro en el registro.
members-none-why = Aquí estarán la lista y el mapa de los ayuntamientos y consejos comarcales que forman la red.
members-none-found = Ningún miembro coincide con estos filtros.
members-none-found-why = Quita alguno o míralos todos.
members-download = Descarga la lista:
members-prospects = Conocidos que no son miembros
members-prospects-who = Solo lo ve la secretaría
members-member = Miembro
members-former = Ya no es miembro
members-former-since = Ya no es miembro: dejó de serlo { $left }
members-not-yet = Todavía no es miembro
members-no-member = No es miembro

members-lead-member = Miembro de la red { $since }.
members-until = hasta el final { $of }
members-until-day = hasta el { $day }
members-lead-until = Miembro de la red { $since } y { $until }.
members-lead-former = Dejó de ser miembro { $left }.
members-lead-later = Todavía no es miembro: la fecha de entrada es { $when }.
members-lead-known = Todavía no es miembro: está en el directorio porque la red tiene trato con él.
members-facts = Datos
members-fact-comarca = Comarca
members-fact-province = Demarcación
members-fact-vegueria = Veguería
members-fact-population = Habitantes ({ $year })
members-fact-comarca-population = Habitantes de la comarca ({ $year })
members-fact-municipalities = Municipios
members-fact-area = Superficie
members-fact-ine = Código INE
members-fact-capital = Capital
members-fact-evidence = Cómo lo sabemos
members-fact-sources = { $n ->
    [one] Fuente
   *[other] Fuentes
}
members-fact-former = Antes
members-fact-end-source = Fuente de la baja
members-former-time = { $kind } { $since } y { $until }.
members-place = Dónde está
members-people-title = Personas
members-people-hidden = Los nombres y los contactos solo los ven las personas de la red.
members-people-none = Todavía no consta nadie.
members-people-none-why = Aquí estarán las personas de referencia, técnica y política, con el contacto del trabajo.
members-people-count = { $n ->
    [0] Ahora no hay nadie en activo
    [one] { $n } persona en activo
   *[other] { $n } personas en activo
}
members-people-name = Nombre
members-people-post = Cargo
members-people-contact = Contacto
members-people-since = Desde
members-people-do = Qué se puede hacer

members-admit = Dar de alta un miembro
members-admit-this = Dar de alta como miembro
members-admitted = Hemos dado de alta { $name }.
members-admitted-other = Hemos dado de alta a un miembro: { $name }.
members-left = Hemos registrado la baja: { $name }.
members-admission-title = Dar de alta un miembro
members-admission-lead = Cuando la asamblea ya ha tomado nota. La fecha puede ser tan precisa como se sepa.
members-admission-kind = ¿Qué tipo de entidad es?
members-admission-name = Nombre
members-admission-name-hint = El municipio (Manlleu), la comarca del consejo comarcal (Osona) o el nombre de la entidad.
members-admission-since = Miembro desde
members-admission-since-hint = Un día, un mes o un año: 25/10/2023, octubre de 2023 o 2023. En blanco si no se sabe: entonces cuenta también en los años que ya han pasado.
members-admission-source = Fuente
members-admission-source-hint = Dónde lo dice: el acta de la asamblea, una dirección web, un documento.
members-admission-evidence = Qué dice la fuente
members-admission-how = Qué pasará
members-admission-how-name = Vinculamos la entidad con el municipio o la comarca de la lista oficial. Si el nombre no está, te proponemos el más parecido.
members-admission-how-date = Si solo se sabe el año, escribe solo el año: no hace falta inventar el día.
members-admission-how-activity = Si hay fecha, el alta queda también entre las actividades del año.
members-joining-activity = Adhesión { $of }
members-joining-undated = La fecha de la adhesión no se sabe.
members-joining-correct = Corregir el alta
members-joining-title = Corrección del alta: { $name }
members-joining-lead = Desde cuándo es miembro, tan exacto como se sepa, y quién lo dice. Si el alta está entre las actividades, también se corrige allí.
members-joining-since = Miembro desde
members-joining-since-hint = Un día, un mes o un año: 25/10/2023, octubre de 2023 o 2023. En blanco si no se sabe: entonces cuenta también en los años que ya han pasado.
members-joining-source = Fuente
members-joining-source-hint = Dónde lo dice: el acta de la asamblea, una dirección web, un documento.
members-joining-evidence = Qué dice la fuente
members-joining-save = Guardar el alta
members-joining-corrected = Hemos corregido el alta: { $name }.
members-name-unknown-municipality = No hay ningún municipio de Cataluña que se llame « { $typed } ».
members-name-unknown-comarca = No hay ninguna comarca que se llame « { $typed } ».
members-name-is-county-council = « { $typed } » es un consejo comarcal. Elige ese tipo, o escribe el nombre de un municipio.
members-name-is-town-council = « { $typed } » es un municipio. Elige « Ayuntamiento », o escribe el nombre de una entidad de este tipo.
members-name-no-council = « { $typed } » ahora no tiene consejo comarcal.
members-departure-record = Registrar la baja
members-departure-correct = Corregir la fecha de la baja
members-departure-title = Baja: { $name }
members-departure-lead = Es miembro { $since }. La baja pone final a esta etapa.
members-departure-to = ¿Hasta cuándo es miembro?
members-departure-to-hint = El último día, o el mes o el año si no se sabe más: 31/12/2023, diciembre de 2023 o 2023.
members-departure-source = Fuente
members-departure-source-hint = Dónde lo dice: el acta del pleno o de la asamblea, una carta, una dirección web.
members-departure-stays = Todo lo que ha hecho en la red se conserva, y la ficha sigue siendo pública.
members-departure-end = Registrar la baja
members-departure-open = Lo que aún tiene abierto
members-departure-open-stays = La baja no cierra nada de esto. Los asientos, termínalos en la página de cada órgano; los cargos, uno por uno.
members-departure-open-seats = Asientos en órganos
members-departure-open-posts = Personas con cargo
members-correction-title = Corrección de la baja: { $name }
members-correction-lead = Consta como miembro { $since } y { $until }. Si esta fecha no es correcta, escribe la buena.
members-correction-to = ¿Hasta cuándo fue miembro?
members-correction-to-hint = El último día, o el mes o el año si no se sabe más: 31/12/2023, diciembre de 2023 o 2023.
members-correction-source = Fuente
members-correction-source-hint = Dónde lo dice: el acta del pleno o de la asamblea, una carta, una dirección web.
members-correction-save = Guardar la fecha
members-post-add = Añadir una persona
members-appointment-lead = Una persona con un cargo o un puesto de trabajo en esta entidad. El público no ve ni el nombre ni el contacto.
members-appointment-name = Nombre y apellidos
members-appointment-kind = ¿Qué papel tiene?
members-appointment-title = Cargo
members-appointment-title-hint = Tal como lo llaman: « Técnica de Ocupación », « Concejal de Hacienda ».
members-appointment-address = Correo del trabajo
members-appointment-address-hint = Es la dirección con la que podrá entrar. Cada dirección es de una sola persona.
members-appointment-contact = Otro contacto
members-appointment-contact-hint = Un teléfono o una dirección compartida, si hace falta.
members-appointment-from = Desde
members-appointment-from-hint = El día en que entró, si se sabe: 19/6/2023
members-post-address-taken = Esta dirección ya es de « { $name } ». Si es la misma persona, escribe el mismo nombre y le añadiremos el cargo.
members-post-save = Guardar
members-post-saved = Hemos guardado el cargo: { $name }.
members-post-end = Acabar el cargo
members-post-ended = Acabado
members-post-end-title = Acabar el cargo: { $name }
members-post-end-lead = Pon el último día. La persona y sus años en el cargo se conservan.
members-post-ending-to = Último día
members-post-ending-to-hint = Por ejemplo, 15/5/2024
members-post-ended-saved = Hemos acabado el cargo: { $name }.

members-others = Proveedoras y otras entidades
members-others-none = Todavía no hay ninguna. Aquí estarán las entidades que trabajan con la red o para la red.
members-other-title = Añadir un colaborador o una proveedora
members-other-lead = Una entidad o un ente que trabaja con la red y no es miembro. Cuando esté, podrá tener asientos y salir en las actividades.
members-other-relation = ¿Qué es para la red?
members-other-kind = ¿Qué tipo de entidad es?
members-other-name = Nombre
members-other-name-hint = El nombre entero. De un ayuntamiento, el municipio; de un consejo comarcal, la comarca.
members-other-since = Desde
members-other-since-hint = Un día, un mes o un año: 25/10/2023, octubre de 2023 o 2023. En blanco si no se sabe.
members-other-source = Fuente
members-other-source-hint = Dónde lo dice: un contrato, un convenio, un acta, una dirección web.
members-other-evidence = Qué dice la fuente
members-other-save = Guardar la entidad
members-other-entered = Hemos guardado la entidad: { $name }.
members-other-untied = Ahora no tiene ninguna relación abierta
members-other-again = Anotar una
members-other-end = Acabar la relación
members-other-end-title = Acabar la relación: { $name }
members-other-end-lead = { $what } { $since }.
members-other-end-stays = Todo lo que ha hecho en la red se conserva. Si tiene asientos, acábalos en la página de cada órgano.
members-other-ending-to = ¿Hasta cuándo?
members-other-ending-to-hint = El último día, o el mes o el año si no se sabe más: 31/12/2023, diciembre de 2023 o 2023.
members-other-ending-source = Fuente
members-other-ending-source-hint = Dónde lo dice: un contrato, un acta, una carta.
members-other-ended = Hemos acabado la relación: { $name }.

members-territory-title = Territorio
members-territory-lead = Hasta dónde llegan los ayuntamientos miembros conocidos { $day }, y qué comarcas quedan en blanco.
members-territory-people = { $n } de { $of } habitantes ({ $year })
members-territory-map = Ayuntamientos miembros y comarcas donde los hay
members-territory-list = Lista de miembros
members-territory-blank = Comarcas en blanco
members-territory-blank-count = { $n ->
    [one] Hay { $n } comarca sin ningún ayuntamiento miembro:
   *[other] Hay { $n } comarcas sin ningún ayuntamiento miembro:
}
members-territory-filter = Filtrar las comarcas
members-territory-none = Ninguna comarca coincide con estos filtros.
members-territory-count = { $n ->
    [one] { $n } comarca
   *[other] { $n } comarcas
}
members-column-municipalities = Municipios miembros
members-column-people = Población cubierta ({ $year })
members-column-inhabitants = Habitantes
members-column-council = Consejo comarcal
members-column-municipality = Municipio
members-column-member = En la red
members-n-of = { $n } de { $of }
members-none-of = 0 de { $of }
members-council-in = Miembro
members-comarca = Comarca
members-comarca-lead = { $n ->
    [0] Ninguno de los { $of } municipios tiene el ayuntamiento en la red.
    [one] Tiene el ayuntamiento { $n } de los { $of } municipios, con el { $percent } de los habitantes ({ $year }).
   *[other] Tienen el ayuntamiento { $n } de los { $of } municipios, con el { $percent } de los habitantes ({ $year }).
}
members-council-abolished = la comarca no tiene desde 2019 (Ley 1/2019)
members-council-not-constituted = se constituirá después de las elecciones municipales de 2027
members-council-member = es miembro de la red
members-council-no-member = no es miembro de la red
members-municipalities-count = { $n ->
    [one] { $n } municipio
   *[other] { $n } municipios
}

## import
members-import-above = Miembros
members-import-title = Importar miembros y contactos
members-import-lead = Sube la hoja de cálculo o el documento que ya tienes, con los entes miembros, las personas y los órganos. Antes de guardar nada verás qué haríamos con ello.
members-import-menu = Importar una hoja de cálculo
members-import-read = Leer el archivo
members-import-no-file = Elige el archivo que quieres importar.
members-import-template = Descargar la plantilla
members-import-template-name = plantilla-miembros
members-import-how-1 = Subes el archivo. No guardamos nada de él en la red.
members-import-how-3 = Te mostramos qué es nuevo, qué teníamos ya y qué no entendemos, con su fila y su columna.
members-import-how-4 = Si lo confirmas, lo importamos todo a la vez. Si hay algún error, no importamos nada.
members-import-shape = Una fila por ente o por persona. Si un ayuntamiento tiene tres personas, haz tres filas. Las columnas pueden ir en cualquier orden y tener otros nombres; puedes dejar algunas vacías.
members-import-shape-caption = Un ejemplo de tabla
members-import-shape-council = El ente: el nombre (« Manlleu » o « Ajuntament de Manlleu ») o el código INE. Los consejos comarcales, con el nombre entero.
members-import-shape-dates = Las fechas, con la precisión que sepas: « 2017 », « mayo de 2018 », « 12/5/2019 ». Si no lo sabes, déjalo en blanco.
members-import-shape-people = Las personas: nombre, correo y cargo. Hay que saber si es cargo electo o personal técnico; a menudo ya lo dice el cargo.
members-import-shape-bodies = Los órganos y grupos tienen que existir antes en la red. Puedes decir también la función: presidencia, secretaría, vocalía…
members-import-field-council = Ente
members-import-field-ine = Código INE
members-import-field-kind = Tipo de ente
members-import-field-joined = Fecha de alta
members-import-field-left = Fecha de baja
members-import-field-person = Persona
members-import-field-surname = Apellidos
members-import-field-address = Correo electrónico
members-import-field-post = Electo o técnico
members-import-field-title = Cargo
members-import-field-body = Órgano
members-import-field-office = Cargo en el órgano
members-import-example-1-council = Ajuntament de Manlleu
members-import-example-1-ine = 08112
members-import-example-1-joined = 2017
members-import-example-1-person = Concejala de Economía Social
members-import-example-1-address = regidoria@exemple.cat
members-import-example-1-title = Concejala
members-import-example-1-office = Vocalía
members-import-example-2-council = Ajuntament de Manlleu
members-import-example-2-person = Técnica de Ocupación
members-import-example-2-address = ocupacio@exemple.cat
members-import-example-2-title = Técnica
members-import-example-3-council = Consell Comarcal del Berguedà
members-import-example-3-kind = Consejo comarcal
members-import-example-3-joined = octubre de 2023
members-import-columns-post = Cuando la fila no diga si la persona es cargo electo o personal técnico
members-import-columns-post-hint = Si no eliges nada, te avisaremos de cada fila donde no conste.
members-import-columns-post-none = Avisar de cada fila
members-import-columns-post-technical_officer = Contarla como personal técnico
members-import-columns-post-elected_official = Contarla como cargo electo
members-import-columns-no-council = Elige qué columna dice el ente, por el nombre o por el código INE.
members-import-columns-no-person = Hay una columna de correos. Elige también cuál dice el nombre de la persona, o no importes los correos.
members-import-again = Elegir otro archivo
members-import-slips-lead = No importamos nada hasta que no haya ninguno. Arréglalo en la hoja de cálculo y vuelve a subir el archivo: recordaremos las columnas.
members-import-doubts-title = Para que lo mires
members-import-doubts-lead = Esto no detiene la importación.
members-import-doubts = { $n ->
    [one] Un aviso
   *[other] { $n } avisos
}
members-import-whom = De quién
members-import-councils-title = Ente por ente
members-import-councils = { $n ->
    [one] Un ente
   *[other] { $n } entes
}
members-import-state-new = Nuevo
members-import-state-changes = Cambia
members-import-state-stays = Ya está
members-import-fact-stays = Miembro de la red
members-import-fact-left = Ya consta de baja
members-import-fact-since = Miembro desde: { $day }
members-import-fact-member = Miembro, sin fecha de alta conocida
members-import-fact-from-to = Miembro desde: { $from }; hasta: { $to }
members-import-fact-ends = Deja de ser miembro: { $day }
members-import-fact-before = antes: { $what }
members-import-fact-known = ya está
members-import-to-members = Ir a los miembros
members-import-done = Hemos importado el archivo.
members-import-count-councils = { $n ->
    [one] Un ente nuevo
   *[other] { $n } entes nuevos
}
members-import-count-memberships = { $n ->
    [one] Un alta de miembro
   *[other] { $n } altas de miembro
}
members-import-count-leavings = { $n ->
    [one] Una baja de miembro
   *[other] { $n } bajas de miembro
}
members-import-count-people = { $n ->
    [one] Una persona nueva
   *[other] { $n } personas nuevas
}
members-import-count-posts = { $n ->
    [one] Un cargo en un ente
   *[other] { $n } cargos en entes
}
members-import-count-posts-changed = { $n ->
    [one] Un cargo que cambia
   *[other] { $n } cargos que cambian
}
members-import-count-seats = { $n ->
    [one] Un asiento en un órgano
   *[other] { $n } asientos en órganos
}
members-import-count-accreditations = { $n ->
    [one] Una persona acreditada en un órgano
   *[other] { $n } personas acreditadas en órganos
}
members-import-batches-title = Importaciones
members-import-batches-lead = Cada archivo importado es un lote: qué hizo, cuándo y quién lo subió.
members-import-batches-none = Todavía no se ha importado ningún archivo.
members-import-did-organisation = Ente nuevo
members-import-did-membership = Alta de miembro
members-import-did-leaving = Baja de miembro
members-import-did-person = Persona nueva
members-import-did-post = Cargo
members-import-did-post_end = Final del cargo anterior
members-import-did-seat = Asiento en un órgano
members-import-did-accreditation = Acreditación
members-import-undone-by = Lo deshizo { $name } ({ $day }). Los nombres de lo que había ya no constan.
members-import-why-only-secretariat = La importación es para la secretaría técnica. Si tienes que poder entrar, escríbenos.
members-import-why-draft-of-another = Este archivo lo ha subido otra persona y solo ella lo puede importar. Sube el tuyo desde la página de importación.
members-import-changed-meanwhile = Alguien ha cambiado estos datos mientras importábamos el archivo. No hemos guardado nada: vuelve a abrir la vista previa.
members-import-slip-no-council = La fila no dice de qué ente es. Escribe su nombre o su código INE en cada fila; las celdas combinadas cuentan como vacías.
members-import-slip-unknown-council = No conocemos ningún ayuntamiento ni consejo comarcal que se llame « { $typed } ». Si es otra clase de ente, dilo en la columna del tipo: « otros ».
members-import-slip-unknown-council-nearest = No conocemos « { $typed } ». ¿Querías decir « { $nearest } »?
members-import-slip-unknown-code = Ningún municipio tiene el código INE « { $typed } ». Tiene cinco cifras, por ejemplo 08112.
members-import-slip-code-and-name = El código { $code } es de { $of }, pero la fila dice « { $name } ». Deja uno o corrige el otro.
members-import-slip-unknown-kind = No conocemos el tipo « { $typed } ». Escribe « ayuntamiento », « consejo comarcal » u « otros ».
members-import-slip-kind-and-name = El tipo dice « { $kind } », pero « { $name } » es de otra clase. Corrige el uno o el otro.
members-import-slip-no-county-council = Ahora no hay ningún consejo comarcal que se pueda adherir: { $name }.
members-import-slip-date = No entendemos la fecha « { $typed } ». Escríbela así: 2017, mayo de 2018 o 12/5/2019. Si no se sabe, déjala en blanco.
members-import-slip-no-such-day = Este día no existe: « { $typed } ».
members-import-slip-year = El año de « { $typed } » tiene que estar entre 1900 y 2199.
members-import-slip-weekday = El día de la semana no es el de esa fecha: « { $typed } ».
members-import-slip-reversed = Las fechas van al revés: alta { $from }, baja { $to }.
members-import-slip-dates-differ = La fila { $row } dice otra fecha para el mismo ente: { $other }. Deja la buena.
members-import-slip-two-addresses = Aquí hay más de una dirección: « { $typed } ». Deja una.
members-import-slip-address-of-another = Esta dirección ya es de { $name }. Dos personas no pueden compartir dirección, porque es la que sirve para entrar: déjala en blanco o escribe la suya.
members-import-slip-address-twice = Esta dirección ya está en la fila { $row }, de { $name }. Dos personas no pueden compartir dirección: déjala solo en una.
members-import-slip-name-twice = { $name } ya está en la fila { $row } con la dirección { $address }. Si es la misma persona, deja una dirección; si no, distingue los nombres.
members-import-slip-no-name = Hay una dirección, pero falta el nombre de la persona.
members-import-slip-no-post = No consta si es cargo electo o personal técnico. Escríbelo en la fila o elígelo para todas en la página de las columnas.
members-import-slip-unknown-post = No entendemos « { $typed } ». Escribe « electo » o « técnico ».
members-import-slip-posts-differ = La fila { $row } dice otro cargo de { $name } en el mismo ente. Deja el bueno.
members-import-slip-unknown-body = No conocemos el órgano « { $typed } ». Créalo antes en la página de los órganos.
members-import-slip-unknown-body-nearest = No conocemos el órgano « { $typed } ». ¿Querías decir « { $nearest } »?
members-import-slip-body-not-of-members = Los asientos de este órgano no son de los miembros: { $name }.
members-import-slip-unknown-office = No entendemos el cargo « { $typed } ». Puede ser presidencia, vicepresidencia, secretaría, tesorería o vocalía.
members-import-slip-office-without-body = Hay un cargo, « { $typed } », pero no dice de qué órgano.
members-import-slip-office-taken = Este cargo ya es de otro miembro: { $name } ({ $body }). Cámbialo antes en la página del órgano.
members-import-slip-office-twice = Este cargo ya está en la fila { $row }, para otro ente ({ $body }).
members-import-slip-offices-differ = La fila { $row } dice otro cargo para el mismo ente y órgano.
members-import-slip-error-cell = La celda tiene un error de la hoja de cálculo: { $typed }.
members-import-slip-too-many-rows = Hay { $n } filas y podemos importar { $max } de una vez. Divide el archivo.
members-import-doubt-repeats = Esta fila repite la { $row }. La contamos una vez.
members-import-doubt-code = Parece una fórmula o código HTML. Lo guardamos como texto, tal como está escrito.
members-import-doubt-date-stays = En la red consta { $known } y el archivo dice { $typed }. La importación no cambia fechas de alta: si hace falta, hazlo en la ficha del miembro.
members-import-doubt-date-not-given = En la red no hay fecha de alta y el archivo dice { $typed }. La importación no cambia fechas de alta: hazlo en la ficha del miembro.
members-import-doubt-name-stays = Por la dirección es { $known }; el archivo dice « { $typed } ». Dejamos el nombre que hay.
members-import-doubt-address-stays = La dirección de { $name } en la red es { $known } y el archivo dice { $typed }. La importación no cambia direcciones, porque sirven para entrar: si hace falta, hazlo en la página de la persona.
members-import-doubt-address-not-given = { $name } ya está en la red sin dirección y el archivo dice { $typed }. La importación no cambia direcciones, porque sirven para entrar: si hace falta, hazlo en la página de la persona.
members-import-doubt-post-of-nobody = Hay un cargo, pero no hay ninguna persona. No lo importamos.
members-import-doubt-posts-stay = { $name } ya tiene más de un cargo en este ente. Añadimos este y no terminamos ninguno: si hace falta, hazlo en la ficha del miembro.
members-import-doubt-office-stays = Este ente ya tiene otro cargo en este órgano ({ $name }). No lo cambiamos.
members-import-doubt-office-not-given = Este ente ya tiene un asiento sin cargo en este órgano ({ $name }). No lo cambiamos.
members-import-did-relation_end = Final como colaborador u observador
members-import-slip-unknown-composition = No consta quién tiene los asientos de este mandato ({ $body }). Registra antes un mandato con composición conocida.
members-import-slip-no-room = Este mandato tiene { $n } asientos y ya están todos dados ({ $body }).
members-import-undo-lead = Todo lo que hizo este lote se borra a la vez: entes, altas, personas, cargos y asientos. Lo que cerró vuelve a estar abierto.
members-import-undo-gone = Lo que se borrará
members-import-ways-how = Corrige a mano lo que haga falta, desde la ficha de cada miembro o persona.
members-import-way-organisation = Después se han hecho cambios: { $name }.
members-import-way-person = Ya ha usado la red, o alguien ha cambiado sus datos: { $name }.
members-import-way-activities = { $n ->
    [one] Hay una actividad que lo menciona, aunque esté retirada: { $titles }.
   *[other] Hay { $n } actividades que lo mencionan, contando las retiradas. Por ejemplo, { $titles }.
}
members-import-way-membership = El alta o la baja ha cambiado después: { $name }.
members-import-way-post = El cargo ha cambiado después: { $name }.
members-import-way-seat = El asiento ha cambiado después: { $name }.
members-import-way-accreditation = La acreditación ha cambiado después: { $name }.
members-import-way-referred = Algo que se ha guardado después depende de él: un rol, una actividad, una acción de un plan…
## end of import

members-findable = Miembros
