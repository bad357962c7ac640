# Nouns with their count; `gender` is that of the noun, for one and two.
report-noun-assemblies = { $n ->
    [0] ninguna asamblea
    [one] { $count } asamblea
   *[other] { $count } asambleas
}
report-noun-assemblies-gender = f
report-noun-commission_meetings = { $n ->
    [0] ninguna reunión de las comisiones
    [one] { $count } reunión de las comisiones
   *[other] { $count } reuniones de las comisiones
}
report-noun-commission_meetings-gender = f
report-noun-group_meetings = { $n ->
    [0] ninguna reunión de los grupos de trabajo
    [one] { $count } reunión de los grupos de trabajo
   *[other] { $count } reuniones de los grupos de trabajo
}
report-noun-group_meetings-gender = f
report-noun-other_meetings = { $n ->
    [0] ninguna reunión
    [one] { $count } reunión
   *[other] { $count } reuniones
}
report-noun-other_meetings-gender = f
report-noun-meetings = { $n ->
    [0] ninguna reunión
    [one] { $count } reunión
   *[other] { $count } reuniones
}
report-noun-meetings-gender = f
report-noun-gatherings = { $n ->
    [0] ningún encuentro
    [one] { $count } encuentro
   *[other] { $count } encuentros
}
report-noun-gatherings-gender = m
report-noun-own_events = { $n ->
    [0] ningún acto de la red
    [one] { $count } acto de la red
   *[other] { $count } actos de la red
}
report-noun-own_events-gender = m
report-noun-outside_events = { $n ->
    [0] ningún acto de otras entidades
    [one] { $count } acto de otras entidades
   *[other] { $count } actos de otras entidades
}
report-noun-outside_events-gender = m
report-noun-advice_cases = { $n ->
    [0] ningún asesoramiento
    [one] { $count } asesoramiento
   *[other] { $count } asesoramientos
}
report-noun-advice_cases-gender = m
report-noun-mentoring_sessions = { $n ->
    [0] ninguna sesión de mentoría
    [one] { $count } sesión de mentoría
   *[other] { $count } sesiones de mentoría
}
report-noun-mentoring_sessions-gender = f
report-noun-referrals = { $n ->
    [0] ninguna derivación
    [one] { $count } derivación
   *[other] { $count } derivaciones
}
report-noun-referrals-gender = f
report-noun-care_contacts = { $n ->
    [0] ningún contacto de seguimiento
    [one] { $count } contacto de seguimiento
   *[other] { $count } contactos de seguimiento
}
report-noun-care_contacts-gender = m
report-noun-new_members = { $n ->
    [0] ningún nuevo miembro
    [one] { $count } nuevo miembro
   *[other] { $count } nuevos miembros
}
report-noun-new_members-gender = m
report-noun-departed_members = { $n ->
    [0] ningún miembro
    [one] { $count } miembro
   *[other] { $count } miembros
}
report-noun-departed_members-gender = m
report-noun-members = { $n ->
    [0] ningún miembro conocido
    [one] { $count } miembro conocido
   *[other] { $count } miembros conocidos
}
report-noun-members-gender = m
report-noun-members_there = { $n ->
    [0] ningún miembro
    [one] { $count } miembro
   *[other] { $count } miembros
}
report-noun-members_there-gender = m
report-noun-news = { $n ->
    [0] ninguna noticia
    [one] { $count } noticia
   *[other] { $count } noticias
}
report-noun-news-gender = f
report-noun-newsletters = { $n ->
    [0] ningún boletín
    [one] { $count } boletín
   *[other] { $count } boletines
}
report-noun-newsletters-gender = m
report-noun-circulars = { $n ->
    [0] ninguna circular
    [one] { $count } circular
   *[other] { $count } circulares
}
report-noun-circulars-gender = f
report-noun-publications = { $n ->
    [0] ninguna publicación
    [one] { $count } publicación
   *[other] { $count } publicaciones
}
report-noun-publications-gender = f
report-noun-experiences = { $n ->
    [0] ninguna experiencia nueva
    [one] { $count } experiencia nueva
   *[other] { $count } experiencias nuevas
}
report-noun-experiences-gender = f
report-noun-agreements = { $n ->
    [0] ningún convenio
    [one] { $count } convenio
   *[other] { $count } convenios
}
report-noun-agreements-gender = m
report-noun-contacts = { $n ->
    [0] ningún contacto
    [one] { $count } contacto
   *[other] { $count } contactos
}
report-noun-contacts-gender = m
report-noun-other_things = { $n ->
    [0] ninguna otra actividad
    [one] { $count } otra actividad
   *[other] { $count } otras actividades
}
report-noun-other_things-gender = f
report-noun-records = { $n ->
    [0] ningún registro de actividad
    [one] { $count } registro de actividad
   *[other] { $count } registros de actividad
}
report-noun-records-gender = m
report-noun-challenges = { $n ->
    [0] ningún reto
    [one] { $count } reto
   *[other] { $count } retos
}
report-noun-challenges-gender = m
report-noun-groups_at_start = { $n ->
    [0] ningún grupo de trabajo
    [one] { $count } grupo de trabajo
   *[other] { $count } grupos de trabajo
}
report-noun-groups_at_start-gender = m
report-noun-new_groups = { $n ->
    [0] ningún grupo nuevo
    [one] { $count } grupo nuevo
   *[other] { $count } grupos nuevos
}
report-noun-new_groups-gender = m
report-noun-town_councils = { $n ->
    [0] ningún ayuntamiento
    [one] { $count } ayuntamiento
   *[other] { $count } ayuntamientos
}
report-noun-town_councils-gender = m
report-noun-county_councils = { $n ->
    [0] ningún consejo comarcal
    [one] { $count } consejo comarcal
   *[other] { $count } consejos comarcales
}
report-noun-county_councils-gender = m
report-noun-authorities = { $n ->
    [0] ninguna otra administración
    [one] { $count } otra administración
   *[other] { $count } otras administraciones
}
report-noun-authorities-gender = f
report-noun-administrations = { $n ->
    [0] ninguna administración
    [one] { $count } administración
   *[other] { $count } administraciones
}
report-noun-administrations-gender = f
report-noun-organisations = { $n ->
    [0] ninguna organización
    [one] { $count } organización
   *[other] { $count } organizaciones
}
report-noun-organisations-gender = f
report-noun-people = { $n ->
    [0] ninguna persona
    [one] { $count } persona
   *[other] { $count } personas
}
report-noun-people-gender = f
report-noun-places = { $n ->
    [0] ningún municipio
    [one] { $count } municipio
   *[other] { $count } municipios
}
report-noun-places-gender = m
report-noun-municipalities = { $n ->
    [0] ningún municipio
    [one] { $count } municipio
   *[other] { $count } municipios
}
report-noun-municipalities-gender = m
report-noun-comarques = { $n ->
    [0] ninguna comarca
    [one] { $count } comarca
   *[other] { $count } comarcas
}
report-noun-comarques-gender = f

# Drafts.
report-draft-opening = { $when } la red ha sumado { $list }.
report-draft-opening-none = No consta ninguna actividad { $of_year }.
report-draft-opening-none-yet = Aún no consta ninguna actividad { $of_year }.
report-draft-opening-others = No consta ninguna asamblea, ningún asesoramiento ni ningún acto { $of_year }: lo que hay registrado es de otros tipos.
report-draft-opening-others-yet = Todavía no consta ninguna asamblea, ningún asesoramiento ni ningún acto { $of_year }: lo que hay registrado es de otros tipos.
report-draft-until = hasta { $day }
report-draft-at-end = al final del año
report-draft-provenance = Todo lo que se cuenta aquí sale { $of_records }: cada cifra enlaza con los que cuenta.
report-draft-challenges = Para { $year }, la red se había propuesto { $challenges }:
report-draft-advice = Hemos acompañado a los miembros con { $list }.
report-draft-advice-none = Este año no consta ningún asesoramiento ni ninguna sesión de mentoría.
report-draft-advice-themes = Se han trabajado estos temas: { $themes }.
report-draft-advice-time = Les hemos dedicado { $time }.
report-draft-communication = Hemos publicado { $list }.
report-draft-communication-none = Este año no consta ninguna publicación.
report-draft-published = Hemos publicado { $what }.
report-draft-published-listed = Hemos publicado { $titles }.
report-draft-gathered = Hemos reunido { $what }.
report-draft-gathered-listed = Hemos reunido { $what } (en el registro: { $titles }).
report-draft-agreements = Hemos firmado { $what }.
report-draft-contacts = Hemos mantenido { $what } con otros agentes del ecosistema.
report-draft-relations-none = Este año no consta ningún convenio ni ningún contacto con otros agentes.
report-draft-area = Este ámbito reúne { $records }.
report-draft-area-none = Este año no consta ninguna actividad en este ámbito.
report-draft-places = Hemos hecho actividad en { $places }.
report-draft-places-listed = Hemos hecho actividad en { $places }: { $names }.
report-draft-coverage = { $at_end }, los miembros conocidos estaban en { $municipalities } { $of_comarques }, donde vive { $share } de la población de Cataluña (padrón de { $population_year }).
report-draft-county-council = el { $name }
report-draft-newcomers = Damos la bienvenida a { $new }.
report-draft-newcomers-listed = Damos la bienvenida a { $new }: { $names }.
report-draft-newcomers-none = Este año no se ha incorporado ningún miembro nuevo.
report-draft-departed = { $n ->
    [one] Ha dejado la red { $departed }.
   *[other] Han dejado la red { $departed }.
}
report-draft-departed-listed = { $n ->
    [one] Ha dejado la red { $departed }: { $names }.
   *[other] Han dejado la red { $departed }: { $names }.
}
report-draft-members = Según el registro, { $at_end } la red tenía { $members }.
report-draft-care = Hemos mantenido { $contacts } con los miembros.
report-draft-groups = El año empezó con { $groups }.
report-draft-groups-listed = El año empezó con { $groups }: { $names }.
report-draft-groups-period = El período empezó con { $groups }.
report-draft-groups-period-listed = El período empezó con { $groups }: { $names }.
report-draft-groups-none = Este año no consta ningún grupo de trabajo activo.
report-draft-new-groups = { $n ->
    [one] Se ha creado { $new }.
   *[other] Se han creado { $new }.
}
report-draft-new-groups-listed = { $n ->
    [one] Se ha creado { $new }: { $names }.
   *[other] Se han creado { $new }: { $names }.
}
report-draft-group-met = El grupo { $name } ha hecho { $meetings }.
report-draft-group-met-with = El grupo { $name } ha hecho { $meetings }, con la participación { $of_there }.
report-draft-group-with = El grupo { $name } ha contado con la participación { $of_there }.
report-draft-group-meetings = En total, los grupos han sumado { $meetings }.
report-draft-assemblies = Hemos celebrado { $assemblies }.
report-draft-assemblies-listed = { $n ->
    [one] Hemos celebrado { $assemblies }, { $when }.
   *[other] Hemos celebrado { $assemblies }: { $when }.
}
report-draft-assemblies-format = Hemos celebrado { $assemblies } { $format }.
report-draft-assemblies-format-listed = { $n ->
    [one] Hemos celebrado { $assemblies } { $format }, { $when }.
   *[other] Hemos celebrado { $assemblies } { $format }: { $when }.
}
report-draft-assemblies-none = Este año no consta ninguna asamblea.
report-draft-format-in_person = en formato presencial
report-draft-format-online = en línea
report-draft-format-hybrid = en formato híbrido
report-draft-assembly-people = En la asamblea { $of_day } fuimos { $people }.
report-draft-assembly-people-members = En la asamblea { $of_day } fuimos { $people } { $of_members }.
report-draft-elected = { $on } se eligió { $body } para el mandato { $years }.
report-draft-commissions = Hemos hecho { $meetings } { $of_bodies }.
report-draft-other-meetings = También ha habido { $meetings } de otros órganos.
report-draft-gatherings = También hemos hecho { $gatherings }.
report-draft-gatherings-listed = También hemos hecho { $gatherings }: { $titles }.
report-draft-events = Hemos organizado { $own } y hemos participado en { $outside }.
report-draft-events-own = Hemos organizado { $own }.
report-draft-events-outside = Hemos participado en { $outside }.
report-draft-events-none = Este año no consta ningún acto.
report-draft-event-came = { $event } reunió a { $who }.
report-draft-event-met = { $event } reunió a { $who }, que allí conocieron { $met }.

# Names of figures, with the number of their value.
report-figure-advice_cases = { $n ->
    [one] asesoramiento
   *[other] asesoramientos
}
report-figure-mentoring_sessions = { $n ->
    [one] sesión de mentoría
   *[other] sesiones de mentoría
}
report-figure-referrals = { $n ->
    [one] derivación
   *[other] derivaciones
}
report-figure-support_minutes = tiempo de asesoramiento y mentoría
report-figure-care_contacts = { $n ->
    [one] contacto de seguimiento
   *[other] contactos de seguimiento
}
report-figure-news = { $n ->
    [one] noticia publicada
   *[other] noticias publicadas
}
report-figure-newsletters = { $n ->
    [one] boletín
   *[other] boletines
}
report-figure-circulars = { $n ->
    [one] circular
   *[other] circulares
}
report-figure-publications = { $n ->
    [one] publicación
   *[other] publicaciones
}
report-figure-experiences = { $n ->
    [one] experiencia nueva
   *[other] experiencias nuevas
}
report-figure-agreements = { $n ->
    [one] convenio
   *[other] convenios
}
report-figure-contacts = { $n ->
    [one] contacto con otros agentes
   *[other] contactos con otros agentes
}
report-figure-other_things = { $n ->
    [one] otra actividad
   *[other] otras actividades
}
report-figure-records = { $n ->
    [one] registro de actividad
   *[other] registros de actividad
}
report-figure-area_records = { $n ->
    [one] registro del ámbito
   *[other] registros del ámbito
}
report-figure-area_acts = { $n ->
    [one] actividad del ámbito
   *[other] actividades del ámbito
}
report-figure-place_records = { $n ->
    [one] registro en el municipio
   *[other] registros en el municipio
}
report-figure-group_meetings_apart = { $n ->
    [one] reunión de grupos de trabajo sin ninguna comisión
   *[other] reuniones de grupos de trabajo sin ninguna comisión
}
report-figure-commission_meetings = { $n ->
    [one] reunión de las comisiones
   *[other] reuniones de las comisiones
}
report-figure-other_meetings = { $n ->
    [one] reunión de otros órganos
   *[other] reuniones de otros órganos
}
report-figure-group_meetings = { $n ->
    [one] reunión de grupos de trabajo
   *[other] reuniones de grupos de trabajo
}
report-figure-assemblies = { $n ->
    [one] asamblea
   *[other] asambleas
}
report-figure-gatherings = { $n ->
    [one] encuentro
   *[other] encuentros
}
report-figure-own_events = { $n ->
    [one] acto de la red
   *[other] actos de la red
}
report-figure-outside_events = { $n ->
    [one] acto de otros con la red
   *[other] actos de otros con la red
}
report-figure-people = { $n ->
    [one] persona en los actos de la red
   *[other] personas en los actos de la red
}
report-figure-people_at = { $n ->
    [one] persona
   *[other] personas
}
report-figure-members_at = { $n ->
    [one] miembro
   *[other] miembros
}
report-figure-administrations_at = { $n ->
    [one] administración
   *[other] administraciones
}
report-figure-organisations_at = { $n ->
    [one] organización
   *[other] organizaciones
}
report-figure-groups_at_start = { $n ->
    [one] grupo de trabajo a principios de año
   *[other] grupos de trabajo a principios de año
}
report-figure-new_groups = { $n ->
    [one] grupo de trabajo nuevo
   *[other] grupos de trabajo nuevos
}
report-figure-meetings_of = { $n ->
    [one] reunión del grupo
   *[other] reuniones del grupo
}
report-figure-town_councils_in = { $n ->
    [one] ayuntamiento en el grupo
   *[other] ayuntamientos en el grupo
}
report-figure-county_councils_in = { $n ->
    [one] consejo comarcal en el grupo
   *[other] consejos comarcales en el grupo
}
report-figure-authorities_in = { $n ->
    [one] otra administración en el grupo
   *[other] otras administraciones en el grupo
}
report-figure-new_members = { $n ->
    [one] nuevo miembro
   *[other] nuevos miembros
}
report-figure-departed_members = { $n ->
    [one] miembro que se ha ido
   *[other] miembros que se han ido
}
report-figure-members = { $n ->
    [one] miembro conocido
   *[other] miembros conocidos
}
report-figure-municipalities = { $n ->
    [one] municipio miembro
   *[other] municipios miembros
}
report-figure-comarques = { $n ->
    [one] comarca con miembros
   *[other] comarcas con miembros
}
report-figure-population = { $n ->
    [one] habitante de los municipios miembros
   *[other] habitantes de los municipios miembros
}
report-figure-places = { $n ->
    [one] municipio con actividad
   *[other] municipios con actividad
}

# What each figure counts.
report-counts-advice_cases = Suma los asesoramientos del año. Un registro puede reunir más de uno.
report-counts-mentoring_sessions = Suma las sesiones de mentoría del año. Un registro puede reunir más de una.
report-counts-referrals = Suma las derivaciones del año.
report-counts-support_minutes = Suma el tiempo anotado en los asesoramientos y las mentorías.
report-counts-care_contacts = Suma los contactos de seguimiento con miembros.
report-counts-news = Suma las noticias publicadas durante el año.
report-counts-newsletters = Suma los boletines enviados durante el año.
report-counts-circulars = Suma las circulares enviadas durante el año.
report-counts-publications = Suma las publicaciones del año.
report-counts-experiences = Suma las experiencias nuevas que se han recogido durante el año.
report-counts-agreements = Suma los convenios y acuerdos firmados durante el año.
report-counts-contacts = Suma los contactos con otros agentes del ecosistema.
report-counts-other_things = Suma las actividades que no son de ninguna otra clase.
report-counts-records = Cuenta los registros de actividad del año, cada uno una vez.
report-counts-area_records = Cuenta los registros del año que sirven a este ámbito del plan.
report-counts-area_acts = Suma las actividades del año que responden a este ámbito del plan: un registro de cuatro reuniones vale cuatro.
report-counts-place_records = Cuenta los registros del año que dicen que fue en este municipio.
report-counts-group_meetings_apart = Suma las reuniones de los grupos de trabajo, salvo las que se hicieron con una comisión, que cuentan con las de las comisiones.
report-counts-commission_meetings = Suma las reuniones de la comisión ejecutiva y de la comisión técnica. Una reunión conjunta cuenta una vez.
report-counts-other_meetings = Suma las reuniones que no son de ninguna comisión ni de ningún grupo.
report-counts-group_meetings = Suma las reuniones de los grupos de trabajo.
report-counts-assemblies = Cuenta las asambleas del año, ordinarias y extraordinarias.
report-counts-gatherings = Cuenta los encuentros que ha organizado la red.
report-counts-own_events = Cuenta los actos que la red ha organizado o coorganizado. Las asambleas y los encuentros se cuentan aparte, y un taller dentro de una jornada es parte de ella.
report-counts-outside_events = Cuenta los actos de otras entidades en que la red ha participado o colaborado.
report-counts-people = Suma las personas de los actos de la red, cada acto una sola vez: si habla de él más de un registro, vale el más alto. Las asambleas y los encuentros se cuentan aparte.
report-counts-people_at = Personas que estuvieron, según el registro.
report-counts-members_at = Miembros que estuvieron, según el registro.
report-counts-administrations_at = Administraciones que estuvieron, según el registro, sean miembros o no.
report-counts-organisations_at = Organizaciones que estuvieron, según el registro.
report-counts-groups_at_start = Cuenta los grupos de trabajo que seguro que eran activos cuando empezó el año.
report-counts-new_groups = Cuenta los grupos de trabajo que han empezado durante el año.
report-counts-meetings_of = Suma las reuniones de este grupo durante el año.
report-counts-town_councils_in = Cuenta los ayuntamientos que han participado en el grupo, una vez cada uno. De los que no tienen nombre, vale el número más alto de un registro.
report-counts-county_councils_in = Cuenta los consejos comarcales que han participado en el grupo, una vez cada uno. De los que no tienen nombre, vale el número más alto de un registro.
report-counts-authorities_in = Cuenta otras administraciones que han participado en el grupo, una vez cada una.
report-counts-new_members = Cuenta los miembros que, según el registro, se han incorporado durante el año.
report-counts-departed_members = Cuenta los miembros que, según el registro, se han ido durante el año.
report-counts-members = Cuenta los miembros que constan en el registro el último día del año; mientras el año dura, el día del borrador.
report-counts-municipalities = Cuenta los municipios con el ayuntamiento miembro el último día del año; mientras el año dura, el día del borrador.
report-counts-comarques = Cuenta las comarcas con algún municipio miembro, una vez cada una.
report-counts-population = Suma los habitantes de los municipios miembros. La población es la del padrón que indica la memoria: el último dato de referencia que tiene el sistema.
report-counts-places = Cuenta los municipios donde se ha hecho alguna actividad con lugar conocido, una vez cada uno.

report-doubt-several_bodies = Un registro reúne varias reuniones de más de un órgano. La fuente no dice si fueron conjuntas, si son el total o si cada órgano hizo tantas: aquí se cuentan una sola vez.
report-doubt-several_bodies-note = { $figure }: la fuente no dice si fueron conjuntas, si son el total o si cada órgano hizo tantas. Aquí se cuentan una sola vez.
report-doubt-several_bodies-short = la fuente no dice si eran conjuntas
report-doubt-undated = Hay registros sin día exacto: cuentan para el año y no para ningún mes.
report-doubt-undated-short = sin día exacto
report-doubt-known_members = El registro de miembros puede ser incompleto: cuenta los que constan.
report-doubt-known_members-short = miembros conocidos
report-left-out = Qué no cuenta
report-left-out-sample = { $n ->
    [one] Una muestra inventada, que no cuenta nunca.
   *[other] { $n } muestras inventadas, que no cuentan nunca.
}
report-left-out-part = { $n ->
    [one] Un registro que forma parte de otro acto.
   *[other] { $n } registros que forman parte de otro acto.
}
report-left-out-no_role = { $n ->
    [one] Un acto sin el papel que tuvo la red.
   *[other] { $n } actos sin el papel que tuvo la red.
}
report-left-out-same_place = { $n ->
    [one] Un registro de un municipio que ya está contado.
   *[other] { $n } registros de municipios que ya están contados.
}
report-figure-caption = Qué cuenta aquí
report-figure-none = Ningún registro cuenta aquí.
report-figure-gone = Retirada después
report-figure-none-why = La cifra es cero porque durante el año no se registró nada de esta clase.
report-figure-frozen = Cifra de la edición { $number }, publicada { $on }
report-figure-now = Cifra del borrador, con los registros de ahora
report-figure-from = { $n ->
    [0] Ningún registro.
    [one] Sale de un registro.
   *[other] Sale de { $n } registros.
}
report-figure-recorded = El último se anotó { $on }.

# Sections, blocks, tables, drawings.
report-section-presentation = El año de un vistazo
report-section-challenges = Los retos del año
report-section-advice = Asesoramientos y mentorías
report-section-members = Miembros
report-section-bodies = Asambleas, órganos y encuentros
report-section-groups = Grupos de trabajo
report-section-events = Jornadas y actos
report-section-communication = Comunicación
report-section-relations = Relaciones con el ecosistema
report-section-area = Otros ámbitos
report-section-territory = Territorio
report-section-conclusions = Conclusiones
report-section-annex = De dónde sale cada cifra
report-block-headlines = Cifras principales
report-block-kinds = Gráfico: actividad por tipo
report-block-areas = Gráfico: actividad por ámbito del plan
report-block-months = Gráfico: actividad por mes
report-block-challenges = Lista de retos
report-block-newcomers = Tabla: miembros nuevos
report-block-departed = Tabla: miembros que se han ido
report-block-assemblies = Tabla: asambleas
report-block-gatherings = Tabla: encuentros
report-block-groups = Tabla: grupos de trabajo
report-block-own_events = Tabla: actos de la red
report-block-outside_events = Tabla: actos de otros
report-block-map = Mapa: miembros y lugares
report-block-places = Tabla: dónde se ha hecho actividad
report-block-annex = Tabla: todas las cifras
report-table-newcomers = { $n ->
    [one] Un miembro nuevo
   *[other] { $n } miembros nuevos
}
report-table-departed = { $n ->
    [one] Un miembro que se ha ido
   *[other] { $n } miembros que se han ido
}
report-table-assemblies = { $n ->
    [one] Una asamblea
   *[other] { $n } asambleas
}
report-table-gatherings = { $n ->
    [one] Un encuentro
   *[other] { $n } encuentros
}
report-table-own_events = { $n ->
    [one] Un acto de la red
   *[other] { $n } actos de la red
}
report-table-outside_events = { $n ->
    [one] Un acto de otros con participación de la red
   *[other] { $n } actos de otros con participación de la red
}
report-table-groups = { $n ->
    [one] Un grupo de trabajo
   *[other] { $n } grupos de trabajo
}
report-table-places = { $n ->
    [one] Un municipio con actividad registrada
   *[other] { $n } municipios con actividad registrada
}
report-table-annex = { $n ->
    [one] Una cifra y los registros que cuenta
   *[other] { $n } cifras y los registros que cuentan
}
report-parts = { $n ->
    [one] con un acto dentro
   *[other] con { $n } actos dentro
}
report-column-member = Miembro
report-column-comarca = Comarca
report-column-when = Fecha
report-column-assembly = Asamblea
report-column-event = Acto
report-column-place = Lugar
report-column-format = Formato
report-column-came = Asistencia
report-column-role = Papel de la red
report-column-group = Grupo
report-column-state = Situación
report-column-meetings = Reuniones
report-column-town_councils = Ayuntamientos
report-column-county_councils = Consejos comarcales
report-column-municipality = Municipio
report-column-records = Registros
report-column-figure = Cifra
report-column-value = Valor
report-column-counts = Registros
report-column-remark = Observaciones
report-column-record = Registro
report-column-counts-as = Cuenta
report-column-total = Total
report-column-month = Mes
report-column-acts = Actividades
report-column-section = Sección
report-column-blocks = Datos
report-column-order = Orden
report-format-in_person = presencial
report-format-online = en línea
report-format-hybrid = híbrido
report-role-organiser = organiza
report-role-co_organiser = coorganiza
report-role-collaborator = colabora
report-role-guest = participa
report-group-before = ya existía
report-group-new = nuevo este año
report-group-other = con reuniones
report-chart-kinds = Actividad por tipo
report-chart-counts = { $n ->
    [one] Cuenta casos, sesiones, reuniones y actos, no registros. Las experiencias y los miembros nuevos se cuentan aparte.
   *[other] Cuenta casos, sesiones, reuniones y actos, no registros: un solo registro puede valer { $n }. Las experiencias y los miembros nuevos se cuentan aparte.
}
report-chart-areas = Actividad por ámbito del plan
report-chart-areas-note = Una actividad puede servir a más de un ámbito. Cada ámbito enlaza con sus registros.
report-chart-months = Actividad por mes
report-chart-months-without = { $n ->
    [one] Una actividad no tiene mes conocido y no sale en el gráfico.
   *[other] { $n } actividades no tienen mes conocido y no salen en el gráfico.
}
report-months-short = ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.
report-chart-table = Meses con actividad
report-chart-map = Los miembros y los lugares de actividad
report-chart-map-description = { $municipalities } municipios miembros conocidos y { $places } municipios donde se ha hecho actividad.
report-chart-map-held = Dónde se ha hecho actividad
report-chart-map-member = Municipios miembros
report-chart-map-inset = Detalle: Barcelona y alrededores
report-chart-map-key = En teja, dónde se ha hecho actividad; en verde, los municipios miembros
report-chart-map-list = { $n ->
    [one] El miembro conocido
   *[other] Los { $n } miembros conocidos
}
report-population-note = Los habitantes son los del padrón de { $population_year }, el último dato de referencia que tiene el sistema, y no los de { $year }.
report-chart-map-members = Miembros conocidos ({ $n }): { $names }.

# The list, the page, the paper.
report-menu = Memorias
report-title = Memoria de actividad de { $year }
report-keyword = memoria
report-description = Memoria de actividad del año { $year }: qué se hizo y de dónde sale cada cifra.
report-list-title = Memorias de actividad
report-list-lead = Qué ha hecho la red cada año. Cada cifra enlaza con los registros que cuenta.
report-list-empty = Aún no se ha publicado ninguna memoria.
report-list-empty-why = Cuando la secretaría técnica publique una, la encontrarás aquí.
report-list-edition = Edición { $number }, del { $day }
report-list-editions = { $n ->
    [one] Una edición
   *[other] { $n } ediciones
}
report-list-open = Memorias por escribir
report-list-write = Escribe la memoria de { $year }
report-state-published = Publicada
report-contents = En esta memoria
report-download = Descarga la memoria (PDF)
report-edition-told = Edición { $number }, publicada { $on }
report-edition-note = Qué corrige: { $note }
report-edition-old = Lees una edición anterior.
report-edition-last = Ve a la última edición
report-editions-others = Otras ediciones
report-draft-mark = Borrador
report-draft-title = Borrador de la memoria de { $year }
report-draft-told = Así se publicaría ahora. Solo lo ve quien lo escribe.
report-paper-contents = Índice
report-paper-page = Página
report-paper-of = de
report-paper-table = Tabla
report-paper-picture = Figura
report-paper-footer = Edición { $number } · huella { $digest }
report-paper-note = Edición { $number }. Qué corrige: { $note }
report-paper-footer-draft = Borrador del { $day }
report-why-only-secretariat = La memoria la escribe la secretaría técnica. Si tienes que poder entrar, escríbenos.
report-why-not-over = El año { $year } aún no ha terminado: la memoria se podrá publicar a partir del 1 de enero de { $next }. Hasta entonces puedes preparar su borrador.
report-why-not-published = La memoria de { $year } aún no se ha publicado. La secretaría técnica la está preparando; cuando se publique, la encontrarás aquí mismo.

# The composer.
report-compose = Edita la memoria
report-compose-title = Redacción de la memoria de { $year }
report-compose-lead = El primer texto de cada sección sale de los registros. Edítalo, elige qué datos aparecen y publica.
report-preview = Previsualiza
report-preview-pdf = Borrador en PDF
report-publish-go = Publica…
report-differs = Los registros han cambiado
report-sections = Secciones
report-sections-order = Súbelas o bájalas
report-sections-count = { $n ->
    [one] Una sección
   *[other] { $n } secciones
}
report-blocks-shown = { $n ->
    [0] Ningún dato
    [one] Un dato
   *[other] { $n } datos
}
report-up = Sube
report-down = Baja
report-arranged = Hemos cambiado el orden.
report-back = Vuelve a las secciones
report-state-written = Texto escrito
report-state-draft = Borrador automático
report-state-overtaken = Los datos han cambiado
report-state-missing = Falta texto
report-state-facts = Solo datos
report-edit-text = Texto de la sección
report-edit-text-hint = Deja una línea en blanco entre párrafos. Las líneas que empiezan con un guion forman una lista.
report-edit-shown = Datos que aparecen
report-written = Hemos guardado la sección.
report-changed-title = Alguien lo ha cambiado mientras lo editabas.
report-changed = Esto es lo que hay guardado ahora; abajo tienes lo que habías escrito. Si lo vuelves a guardar, vale lo tuyo.
report-overtaken = Los datos han cambiado desde que se escribió este texto. Compáralo con el borrador de ahora y corrige lo que haga falta.
report-draft-now = El borrador automático
report-draft-follows = Mientras no lo edites, el texto sigue los registros:
report-draft-nobody = Esta sección no tiene borrador: solo puede escribirla una persona.
report-back-to-draft-what = El texto escrito se quita y la sección vuelve a decir lo que dicen los registros. No se puede deshacer.
report-back-to-draft-sure = Quitar el texto
report-back-to-draft-go = Vuelve al borrador
report-back-to-draft = El texto vuelve a ser el borrador.
report-typed = Escrita a mano
report-typed-title = Cifras escritas a mano
report-typed-lead = Para lo que aún no tiene registro. Se marcan como tales y dicen de dónde salen.
report-typed-label = Qué cuenta
report-typed-value = Cifra
report-typed-source = Fuente
report-typed-source-hint = El documento o la persona responsable del dato.
report-typed-no-source = Di de dónde sale la cifra
report-typed-note = Fuente: { $source }
report-typed-why = Esta cifra no sale de ningún registro: alguien la escribió y da su fuente.
report-typed-add = Añade la cifra
report-typed-added = Hemos añadido la cifra.
report-typed-remove = Quítala
report-typed-removed = Hemos quitado la cifra.
report-checks = Antes de publicar
report-check-done = Hecho:
report-check-open = Pendiente:
report-check-texts = Todas las secciones con datos tienen texto
report-check-no-text = Falta el texto de « { $section } »
report-check-overtaken = Los datos de « { $section } » han cambiado desde que se escribió su texto
report-check-year = El año aún no ha terminado: se podrá publicar a partir del 1 de enero de { $next }
report-check-languages = { $n ->
    [one] Una sección solo está escrita en la lengua de la red; en las otras se leerá así
   *[other] { $n } secciones solo están escritas en la lengua de la red; en las otras se leerán así
}
report-check-doubt = { $figure }: sale con la nota de que la fuente no lo aclara
report-check-computed = Todas las cifras destacadas salen de los registros
report-check-figures-in-text = En « { $section } » hay cifras escritas dentro del texto: desde ahí no llevan a sus registros
report-check-typed = { $n ->
    [one] Una cifra escrita a mano, con su fuente
   *[other] { $n } cifras escritas a mano, con su fuente
}
report-check-samples = { $n ->
    [one] Una muestra del año no cuenta
   *[other] { $n } muestras del año no cuentan
}
report-differences = Qué cambia respecto de la edición publicada
report-differences-none = Nada: los registros y los textos dicen lo mismo que la edición publicada.
report-difference-section = Sección « { $section } »
report-difference-text = texto ({ $languages })
report-difference-came = es nueva
report-difference-went = ya no está
report-difference-blocks = otros datos a la vista
report-difference-order = El orden de las secciones
report-difference-figure = antes { $before }, ahora { $now }
report-difference-records = la misma cifra, con otros registros
report-difference-record-came = Entra: { $record }
report-difference-record-went = Sale: { $record }
report-difference-now = ahora { $now }
report-difference-detail = otros datos: quién estuvo, cómo se hizo o qué formaba parte
report-difference-list = con cambios
report-difference-list-network = El nombre de la red
report-difference-list-challenges = Los retos del año
report-difference-list-areas = Los ámbitos del plan
report-difference-list-members = Los datos de los miembros que se incorporan o se van
report-difference-list-elections = Las elecciones del año
report-difference-list-commissions = Las comisiones que se reunieron
report-difference-list-themes = Los temas de los asesoramientos
report-difference-list-covered = El territorio de los miembros
report-difference-list-other = Otros datos de la memoria
report-publication-title = Publica la memoria de { $year }
report-publication-lead-network = Saldrá la edición { $number }, visible para todo el mundo.
report-publication-note = Qué corrige esta edición
report-publication-note-hint = Se verá junto al número de edición.
report-publication-no-note = Di qué corrige esta edición.
report-publication-changed = La memoria ha cambiado mientras la mirabas. Mírala de nuevo y publícala si ya está bien.
report-publication-same = No hay ningún cambio respecto de la última edición
report-publication-nothing = De { $year } no consta ninguna actividad ni ningún texto: aún no hay nada que publicar
report-publication-how = Qué pasa cuando se publica
report-publication-how-freeze = Las cifras y los textos quedan fijados tal como están ahora.
report-publication-how-old = Las ediciones anteriores se mantienen en su dirección.
report-publication-how-change = Si un registro cambia más tarde, lo verás en la redacción y podrás publicar una corrección.
report-publish = Publica la memoria
report-published = Hemos publicado la memoria.

# Figures beside the years before.
report-years-title = Año por año
report-years-open = Compara con los años anteriores
report-years-caption = Año por año: { $section }
report-years-chart = { $figure }, año por año
report-years-none = sin datos
report-years-more = { $by } más que { $when }
report-years-fewer = { $of ->
    [time] { $by } menos que { $when }
   *[count] { $by } menos que { $when }
}
report-years-same = Igual que { $when }
report-years-last = Dato anterior ({ $year }): { $value }
report-years-source-this = Esta memoria
report-years-source-edition = Edición { $number } de la memoria del año
report-years-source-records = Registros del año
report-years-how = Los años con memoria publicada dicen lo que se publicó; los demás, lo que hay registrado. « Sin datos » quiere decir que no consta ningún registro, no que la cifra sea cero.
report-column-year = Año
report-column-change = Diferencia
report-column-source = De dónde sale
report-difference-list-years = Las cifras de años anteriores

# Slides.
report-slides-see = Diapositivas para la asamblea
report-slides-title = Diapositivas de la memoria de { $year }
report-slides-keyword = diapositivas
report-slides-back = Volver a la memoria
report-slides-pdf = Descargarlas (PDF)
report-slides-keys = Flechas: pasar de diapositiva
report-slides-whole = Pantalla completa
report-slides-place = Diapositiva { $n } de { $all }
report-slides-previous = Anterior
report-slides-next = Siguiente
report-slides-first = Volver a la primera
report-slides-spread = Cómo se ha repartido la actividad
report-slides-years = Año por año
report-slides-left = { $n ->
    [one] Y uno más, en la memoria
   *[other] Y { $n } más, en la memoria
}
report-slides-more = Dónde se puede leer más
report-slides-more-why = La memoria entera, con los registros que cuenta cada cifra:
report-findable = Memorias
report-findable-edition = Edición { $number }

# The workbook of figures.
report-text-see = Texto editable (Word)
report-sheet-see = Todas las cifras (Excel)
report-sheet-figures = Cifras
report-sheet-records = Registros
report-sheet-assemblies = Asambleas
report-sheet-gatherings = Encuentros
report-sheet-own_events = Actos de la red
report-sheet-outside_events = Actos de otros
report-sheet-newcomers = Miembros nuevos
report-sheet-departed = Miembros que se han ido
report-sheet-groups = Grupos de trabajo
report-sheet-places = Dónde ha habido actividad
report-sheet-challenges = Retos
report-column-of = De qué
report-column-unit = Unidad
report-column-what = Qué cuenta
report-column-first = Primer día
report-column-last = Último día
report-column-people = Personas
report-column-administrations = Administraciones
report-column-members = Miembros
report-column-authorities = Otras administraciones
report-column-organisations = Organizaciones
report-column-number = Número
report-column-challenge = Reto
report-unit-hours = horas
report-unit-people = personas
report-unit-inhabitants = habitantes
report-unit-count = número

# Reports of parts: of a body, of a member, of some months.
report-part-body-title = { $name }: el año { $year }
report-part-body-card = Memoria del año
report-part-group-lead = Qué ha hecho el grupo durante el año, según los registros.
report-part-body-lead = Qué ha hecho el órgano durante el año, según los registros.
report-part-member-title = { $name }: el año { $year } en la red
report-part-member-card = Nuestro año en la red
report-part-member-lead = Qué nos ha dado la red y qué le hemos dado, según los registros.
report-part-glance = De un vistazo
report-section-received = Qué nos ha dado la red
report-part-received-none-yet = Todavía no consta ningún registro: ni asesoramientos, ni mentorías, ni jornadas con nosotros.
report-part-received-none = Este año no consta ningún registro: ni asesoramientos, ni mentorías, ni jornadas con nosotros.
report-section-given = Qué le hemos dado
report-part-given-none-yet = Todavía no consta ningún registro: ni reuniones, ni grupos, ni experiencias con nosotros.
report-part-given-none = Este año no consta ningún registro: ni reuniones, ni grupos, ni experiencias con nosotros.
report-section-membership = Como miembro
report-part-joined = { $when } nos incorporamos a la red.
report-part-left = { $when } dejamos la red.
report-part-samples = { $n ->
    [one] Una muestra no cuenta: es una actividad inventada.
   *[other] { $n } muestras no cuentan: son actividades inventadas.
}
report-part-undated = { $n ->
    [one] Una actividad no tiene una fecha lo bastante precisa para saber si es de estos meses y no sale aquí.
   *[other] { $n } actividades no tienen una fecha lo bastante precisa para saber si son de estos meses y no salen aquí.
}
report-part-undated-see = Mira cuáles son
report-part-undated-table = { $n ->
    [one] Una actividad que quizá es de estos meses y no se cuenta
   *[other] { $n } actividades que quizá son de estos meses y no se cuentan
}
report-part-seats-undated = { $n ->
    [one] También consta un asiento en { $names }, sin fecha conocida: no cuenta en ningún año.
   *[other] También constan asientos en estos órganos, sin fecha conocida: { $names }. No cuentan en ningún año.
}
report-part-period-title = Seguimiento: { $when }
report-part-period-card = Seguimiento semestral
report-part-period-lead = Qué se ha hecho en estos meses, para el seguimiento de la comisión ejecutiva.
report-part-of-year = Año { $year }
report-part-years = Otros años
report-part-opening = { $when }, según los registros: { $list }.
report-part-pdf = Descargarlo (PDF)
report-part-footer = Hecho con los registros que había { $on }
report-part-empty = No consta ningún registro.
report-part-empty-yet = Todavía no consta ningún registro.
report-part-empty-why = Cuando se registre una actividad que tenga que ver, saldrá aquí.
report-part-compose = Redacción
report-part-compose-title = Redacción · { $title }
report-part-draft-title = Borrador · { $title }
report-part-publication-title = Publica · { $title }
report-part-now = Lo que dicen los registros a { $day }
report-part-now-see = Mira qué dicen ahora los registros
report-part-now-why = Esto es lo que dicen ahora los registros, sin los textos de nadie.
report-part-editions = Ediciones publicadas
report-compose-follow-up = Edita el seguimiento
report-publish-follow-up = Publica el seguimiento
report-published-follow-up = Hemos publicado el seguimiento.
report-publication-lead-body = Saldrá la edición { $number }, visible para la gente de la red.
report-publication-lead-member = Saldrá la edición { $number }, visible para la gente de este miembro y la secretaría técnica.
report-publication-lead-period = Saldrá la edición { $number }, visible para las comisiones ejecutiva y técnica y la secretaría técnica.
report-publication-nothing-of-part = No consta ninguna actividad ni ningún texto: todavía no hay nada que publicar
report-check-days = Estos días todavía no han terminado: se podrá publicar cuando terminen
report-why-days-not-over = Estos días todavía no han terminado: se podrá publicar cuando terminen. Hasta entonces puedes preparar el borrador.
report-why-only-those-who-lead = La memoria de un órgano la escriben su presidencia, su secretaría y la secretaría técnica. Si tienes que poder entrar, escríbenos.
report-why-only-secretariat-publishes = La publica la secretaría técnica. Cuando la tengas lista, avísala.
report-state-empty = Sin texto: no sale
report-difference-list-subject = El nombre de lo que trata
report-difference-list-undated = Las actividades sin una fecha lo bastante precisa
report-difference-list-seats = Los asientos sin fecha conocida
report-period-from = Desde el día
report-period-to = Hasta el día
report-period-go = Cambiar las fechas
report-period-no-day = Escribe un día, por ejemplo 1/1/2024
report-period-reversed = El último día no puede ser anterior al primero
report-period-not-begun = Estos días todavía no han empezado: elige otros anteriores
report-period-too-long = Elige un período de dos años como máximo, desde el 2000
report-why-no-place = Las memorias de los órganos son para la gente de la red. Si tienes que poder entrar, escríbenos.
report-why-only-member = El año de un miembro solo lo ven su gente y la secretaría técnica.
report-why-only-commissions = El seguimiento es para las comisiones ejecutiva y técnica y para la secretaría técnica.
report-figure-seats_held = { $n ->
    [one] órgano donde tenemos asiento
   *[other] órganos donde tenemos asiento
}
report-counts-seats_held = Cuenta los órganos donde este miembro ha tenido asiento durante el año, una vez cada uno.
report-noun-seats_held = { $n ->
    [0] ningún asiento
    [one] { $count } asiento en un órgano
   *[other] { $count } asientos en órganos
}
report-noun-seats_held-gender = m
