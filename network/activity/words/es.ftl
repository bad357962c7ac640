activity-title = Actividades
activity-lead = Todo lo que ha hecho la red: asesoramientos, reuniones, actos, publicaciones. De aquí salen las cuentas del plan y de la memoria.
activity-record = Registra una actividad
activity-history-now = pasa a ser
activity-recorded = Hemos guardado la actividad.
activity-corrected = Hemos guardado los cambios de la actividad.
activity-save = Guarda la actividad
activity-count = { $n ->
    [one] Una actividad
   *[other] { $n } actividades
}
activity-count-hours = { $hours } en total
activity-people = { $n ->
    [one] Una persona
   *[other] { $n } personas
}
activity-export-name = actividades
activity-export-address = Página
activity-export-page = Abrir
activity-export-first = Primer día
activity-export-last = Último día
activity-export-sample = Muestra
activity-export = Descarga esta lista:
activity-sample = Muestra
activity-sample-note = Esta actividad es un ejemplo inventado para ver cómo funciona el programa. No cuenta en ninguna memoria; en el plan y en la portada sale marcada.
activity-samples-note = Las actividades con esta etiqueta son ejemplos inventados: no cuentan en ninguna memoria; en el plan y en la portada salen marcadas.
activity-samples-hide = Oculta las muestras
activity-samples-show = Enseña las muestras
activity-samples-now-shown = Las muestras se vuelven a ver.
activity-samples-now-hidden = Hemos ocultado las muestras. Puedes volver a enseñarlas cuando quieras.
activity-empty = Todavía no hay ninguna actividad.
activity-empty-why = Aquí verás todo lo que hace la red, con la fecha, quién estuvo y para qué sirve.
activity-empty-filtered = Ninguna actividad cumple estos filtros.
activity-empty-filtered-why = Quita alguno o búscalo con otras palabras.
activity-filter-label = Filtra las actividades
activity-filter-q = Busca
activity-filter-year = Año
activity-filter-year-all = Todos los años
activity-filter-kind = Tipo
activity-filter-kind-all = Todos los tipos
activity-filter-body = Órgano o grupo
activity-filter-body-all = Todos los órganos
activity-filter-member = Ente local
activity-filter-member-all = Todos los entes
activity-filter-purpose = Para qué sirve
activity-filter-purpose-all = Todo
activity-filter-unknown = No conocemos el filtro « { $filter } ». Elige uno de la lista o quítalo.
activity-filter-without = Quita el filtro: { $filter }
activity-list-more = { $n ->
    [one] uno más
   *[other] { $n } más
}
activity-list-no-samples = Sin muestras
activity-list-of-person = Con una persona
activity-list-withdrawn = Retiradas
activity-list-see-withdrawn = Mira las actividades retiradas
activity-column-title = Actividad
activity-column-on = Fecha
activity-column-kind = Tipo
activity-column-who = Quién o dónde
activity-column-people = Personas
activity-column-hours = Horas
activity-panel-empty = Todavía no hay ninguna.
activity-panel-all = Todas las actividades
activity-new-title = Registra una actividad
activity-edit-title = Edita la actividad
activity-changed-title = Alguien la ha cambiado mientras la editabas.
activity-changed = Esto es lo que hay guardado ahora; abajo tienes lo que habías escrito. Si lo vuelves a guardar, vale lo tuyo.
activity-form-lead = Basta con la fecha y lo que pasó. El resto, si lo sabes.
activity-form-title = Qué pasó
activity-form-title-hint = Por ejemplo: Asesoramiento sobre cláusulas sociales. Si lo dejas en blanco, ponemos el tipo y los ayuntamientos.
activity-form-kind = Tipo
activity-form-kind-empty = Elige qué fue
activity-form-on = Fecha
activity-form-on-hint = 12/5, ayer, marzo
activity-form-hours = Horas
activity-form-hours-hint = 2, 1,5 o 1:30
activity-form-people = Personas
activity-form-people-hint = Cuántas
activity-form-councils = Ayuntamientos y consejos comarcales
activity-form-councils-hint = Separados por comas: Vic, Manlleu
activity-form-purposes = Para qué sirve
activity-form-purposes-hint = Marca las finalidades del plan a las que responde. Primero están las más habituales; debajo, todas las demás.
activity-form-purposes-others = { $n ->
    [one] Una finalidad más
   *[other] { $n } finalidades más
}
activity-form-details-filled = { $n ->
    [one] un campo lleno
   *[other] { $n } campos llenos
}
activity-form-note = Nota
activity-form-note-hint = Se ve en la web: no pongas datos personales.
activity-form-details = Más detalles: lugar, formato, órganos, coste, enlaces
activity-form-role = Papel de la red
activity-form-role-when = necesario en los actos
activity-form-format = Formato
activity-form-place = Lugar
activity-form-place-hint = El municipio, o el nombre del lugar y el municipio: La Ciba, Santa Coloma de Gramenet
activity-form-bodies = Órganos y grupos
activity-form-on_behalf_of = En nombre de
activity-form-on_behalf_of-hint = El ayuntamiento o consejo miembro que lo hizo, si lo registras por él.
activity-form-persons = Personas de la red que estuvieron
activity-form-persons-hint = Nombres del directorio, separados por comas. No salen en la web pública.
activity-form-quantity = Cuántas son
activity-form-quantity-hint = 1, si no es un resumen de varias
activity-form-unnamed = Sin nombre
activity-form-unnamed_town_councils = Ayuntamientos sin nombre
activity-form-unnamed_town_councils-hint = Cuántos más había
activity-form-unnamed_county_councils = Consejos sin nombre
activity-form-unnamed_county_councils-hint = Cuántos más había
activity-form-cost = Coste
activity-form-themes = Temas
activity-form-links = Enlaces
activity-form-links-hint = Uno en cada línea, enteros: https://…
activity-form-source = Fuente
activity-form-source-hint = De dónde sale el dato, si no lo sabes de primera mano.
activity-title-made = { $kind }: { $councils }
activity-facts = Datos
activity-serves = Para qué sirve
activity-serves-nothing = No está ligada a ninguna finalidad de un plan. Aunque no marques ninguna, cuenta en los compromisos que miran el tipo o el tema.
activity-serves-add = Lígala a una finalidad
activity-occasion = El mismo día
activity-occasion-note = Las personas de estas actividades se cuentan una sola vez.
activity-on-behalf = En nombre de: { $council }
activity-source-line = { $source }, línea { $line }
activity-purpose-heading = Plan { $plan } · { $kind }
activity-purposes-challenge = Retos
activity-purposes-area = Ámbitos
activity-purposes-item = Actuaciones
activity-purposes-action = Acciones
activity-purposes-commitment = Compromisos
activity-purpose-reversed = La fecha final es anterior a la inicial. Corrige una de las dos.
activity-history = Historial
activity-history-recorded = La registró { $who }.
activity-history-corrected = La corrigió { $who }.
activity-history-withdrawn = La retiró { $who }.
activity-history-restored = La recuperó { $who }.
activity-quoted = « { $text } »
activity-history-nothing = nada
activity-history-by-console = la línea de órdenes
activity-history-by-loading = la carga inicial de datos
activity-history-by-clock = el programa
activity-history-by-someone = una persona de la red
activity-withdraw = Retira
activity-withdraw-title = Retira la actividad
activity-withdraw-what = La actividad dejará de contar y de verse en la web. No se borra: se puede recuperar cuando haga falta.
activity-withdraw-do = Retira la actividad
activity-withdrawal-reason = Por qué la retiras
activity-withdrawal-reason-hint = Por ejemplo: se registró dos veces.
activity-withdrawn = Retirada
activity-withdrawn-notice = Esta actividad está retirada.
activity-withdrawn-why = No cuenta en ningún sitio y solo la veis quienes la podéis recuperar.
activity-withdrawn-now = Hemos retirado la actividad. Ya no cuenta.
activity-restore = Recupera
activity-restore-title = Recupera la actividad
activity-restore-what = La actividad volverá a contar y a verse en la web.
activity-restored-now = Hemos recuperado la actividad. Vuelve a contar.
activity-took-part-not-member-yet = { $council } no era miembro { $at }: entró { $joined }. Consta como participante y la memoria no lo cuenta como miembro. Si la fecha de alta no es correcta, corrígela en su ficha.
activity-took-part-never-member = { $council } no consta como miembro { $at }. Aparece como participante y la memoria no lo cuenta como miembro. Si ya lo era, escribe la fecha de alta en su ficha.
activity-took-part-see-member = Ve a la ficha
activity-problem-not-member-yet = { $council } no era miembro { $at }: entró { $joined }. Deja este campo vacío y ponlo en « Ayuntamientos y consejos comarcales », como participante; si la fecha de alta no es correcta, corrígela en su ficha, en Miembros.
activity-problem-never-member = { $council } no consta como miembro { $at }. Deja este campo vacío y ponlo en « Ayuntamientos y consejos comarcales », como participante; si ya lo era, escribe la fecha de alta en su ficha, en Miembros.
activity-problem-behalf-of-one = Aquí solo cabe un ente. Pon los demás en « Ayuntamientos y consejos comarcales ».
activity-problem-council = No conocemos ningún ente que se llame « { $typed } ». Escribe el nombre entero o añádelo antes en Miembros.
activity-problem-not-in-directory = « { $typed } » existe, pero { $council } no está en el directorio de la red. Añádelo antes en Miembros o cuéntalo en « Ayuntamientos sin nombre ».
activity-problem-person = No hay nadie en el directorio que se llame « { $typed } ». Escribe el nombre tal como aparece.
activity-problem-person-several = Hay más de una persona que se llama « { $typed } ». En lugar del nombre, escribe la dirección de correo con la que entra la que estuvo, o la dirección web de su ficha.
activity-problem-no-kind = Elige qué fue.
activity-problem-no-title = Escribe qué pasó, o al menos un ayuntamiento.
activity-problem-no-date = Escribe cuándo fue: un día, un mes o un año
activity-problem-date = No entendemos la fecha « { $typed } ». Escríbela como 12/5/2024, ayer o marzo de 2024.
activity-problem-no-such-day = « { $typed } » no existe en el calendario. Mira el día y el mes.
activity-problem-year = El año { $year } queda demasiado lejos. Tiene que estar entre { $first } y { $last }.
activity-problem-weekday = { $date } era { $weekday }, no { $typed }. Di cuál de los dos es correcto.
activity-problem-to-come = « { $typed } » todavía no ha llegado: hoy es { $today }. Aquí se registra lo que ya ha pasado; lo que está por venir está en el plan.
activity-problem-hours-typed = No entendemos « { $typed } » como horas. Escribe 2, 1,5 o 1:30.
activity-problem-hours-below-none = Las horas no pueden ser menos de cero.
activity-problem-hours-absurd = { $typed } horas son demasiadas: aquí caben { $max } como máximo. Si sumas varios días, escribe el mes en lugar del día.
activity-problem-people-typed = « { $typed } » no es un número entero. Escríbelo con cifras.
activity-problem-people-below-none = No puede haber menos de cero personas.
activity-problem-people-absurd = Aquí caben { $max } personas como máximo. Mira si sobra alguna cifra.
activity-problem-quantity = Tiene que ser un número entre 1 y { $max }.
activity-problem-quantity-typed = « { $typed } » no es un número entero. Si es una sola, escribe 1.
activity-problem-unnamed = Los que no tienen nombre se cuentan de uno en adelante. Si no había ninguno, déjalo vacío.
activity-problem-cost-typed = « { $typed } » no es un importe. Escríbelo como 300 o 1.250,50.
activity-problem-cost-below-none = El coste no puede ser menos de cero.
activity-problem-link = Un enlace empieza por https:// y no tiene espacios. Pon uno en cada línea.
activity-problem-ine = El código del municipio no existe.
activity-problem-role = Es un acto: di si lo organiza la red o si va de invitada.
activity-problem-purpose-not-open = « { $title } » se puede marcar en lo que pasó entre { $first } y { $last }. Quita la marca o mira la fecha.
activity-problem-not-of-network = Hay un ente, un órgano, una persona o una finalidad que no es de esta red. Vuelve a abrir el formulario y elígelo de nuevo.
activity-problem-recorded-already = Este registro ya tiene su actividad.
activity-problem-within-itself = Una actividad no puede formar parte de sí misma.
activity-problem-no-reason = Escribe por qué la retiras
activity-same-already = Ya hay una actividad como esta:
activity-same-what = Si es otra, márcalo y guarda.
activity-same-another = Es otra actividad: regístrala igualmente
activity-why-sign-in = Entra con tu correo para registrar actividades.
activity-why-no-place = Para registrar actividades tienes que ser de un ente miembro o tener un puesto en un órgano de la red. Si deberías estar, escribe a la secretaría técnica.
activity-why-not-yours = Puedes registrar lo que ha hecho tu ente o un órgano donde tienes un puesto: ponlo. Lo de los demás lo registra la secretaría técnica.
activity-why-not-your-council = Solo la secretaría técnica registra en nombre de otro ente. Deja este campo vacío.
activity-why-not-recorder = La puede editar quien la registró o la secretaría técnica. Si hay algo que corregir, escríbeles.
activity-why-withdrawn = Está retirada: recupérala antes de editarla.
activity-why-not-withdrawn = No está retirada.
activity-why-only-secretariat = Esto lo hace la secretaría técnica. Si lo necesitas, escríbele.
activity-kinds-all-assemblies = Todas las asambleas
activity-kinds-all-events = Todos los actos
activity-kinds-services = Apoyo a los miembros
activity-kinds-meetings = Reuniones y asambleas
activity-kinds-events = Actos
activity-kinds-comms = Comunicación y publicaciones
activity-kinds-others = Otros
activity-kind-advice_case = Asesoramiento
activity-kind-mentoring_session = Sesión de mentoría
activity-kind-meeting = Reunión
activity-kind-ordinary_assembly = Asamblea ordinaria
activity-kind-extraordinary_assembly = Asamblea extraordinaria
activity-kind-founding_assembly = Asamblea constituyente
activity-kind-preparatory_meeting = Encuentro preparatorio
activity-kind-technical_session = Sesión técnica
activity-kind-conference = Jornada
activity-kind-workshop = Taller
activity-kind-gathering = Encuentro
activity-kind-visit = Visita
activity-kind-round_table = Mesa redonda
activity-kind-fair = Feria
activity-kind-festival = Festival
activity-kind-training = Formación
activity-kind-newsletter = Boletín
activity-kind-news = Noticia
activity-kind-circular = Circular
activity-kind-publication = Publicación
activity-kind-experience = Experiencia
activity-kind-joining = Alta de miembro
activity-kind-care_contact = Contacto de seguimiento
activity-kind-referral = Derivación
activity-kind-agreement = Convenio
activity-kind-contact = Contacto
activity-kind-other = Otra cosa
activity-unit-case = { $n ->
    [one] Un caso
   *[other] { $n } casos
}
activity-unit-session = { $n ->
    [one] Una sesión
   *[other] { $n } sesiones
}
activity-unit-meeting = { $n ->
    [one] Una reunión
   *[other] { $n } reuniones
}
activity-unit-event = { $n ->
    [one] Un acto
   *[other] { $n } actos
}
activity-unit-issue = { $n ->
    [one] Un número
   *[other] { $n } números
}
activity-unit-item = { $n ->
    [one] Una noticia
   *[other] { $n } noticias
}
activity-unit-experience = { $n ->
    [one] Una experiencia
   *[other] { $n } experiencias
}
activity-unit-member = { $n ->
    [one] Un miembro
   *[other] { $n } miembros
}
activity-unit-publication = { $n ->
    [one] Una publicación
   *[other] { $n } publicaciones
}
activity-unit-contact = { $n ->
    [one] Un contacto
   *[other] { $n } contactos
}
activity-unit-agreement = { $n ->
    [one] Un convenio
   *[other] { $n } convenios
}
activity-unit-thing = { $n ->
    [one] Una cosa
   *[other] { $n } cosas
}
activity-unnamed-town_council = { $n ->
    [one] un ayuntamiento sin nombre
   *[other] { $n } ayuntamientos sin nombre
}
activity-unnamed-county_council = { $n ->
    [one] un consejo comarcal sin nombre
   *[other] { $n } consejos comarcales sin nombre
}
activity-unnamed-other_authority = { $n ->
    [one] una administración sin nombre
   *[other] { $n } administraciones sin nombre
}
activity-unnamed-provider = { $n ->
    [one] un proveedor sin nombre
   *[other] { $n } proveedores sin nombre
}
activity-unnamed-partner = { $n ->
    [one] una organización sin nombre
   *[other] { $n } organizaciones sin nombre
}
activity-role-organiser = Organizadora
activity-role-co_organiser = Coorganizadora
activity-role-collaborator = Colaboradora
activity-role-guest = Invitada
activity-format-in_person = Presencial
activity-format-online = Virtual
activity-format-hybrid = Híbrido
## quick line
activity-line-label = Regístralo en una línea
activity-line-hint = Por ejemplo, « 12/5 asesoramiento { $council } 2h CCPR ». El día, qué hicisteis, con quién, cuánto rato y sobre qué, en el orden que quieras.
activity-line-fill = Rellena el formulario
activity-line-filled = Hemos rellenado el formulario con tu línea. Repásalo y guárdalo.
activity-line-typed = Habías escrito: « { $line } »
activity-line-nowhere = { $n ->
    [one] Esto no lo hemos entendido y no está en ningún lugar del formulario:
   *[other] Estos trozos no los hemos entendido y no están en ningún lugar del formulario:
}
activity-line-in-title = { $n ->
    [one] Esto no lo hemos entendido y lo hemos dejado en el título:
   *[other] Estos trozos no los hemos entendido y los hemos dejado en el título:
}
activity-line-unknown = « { $typed } » no es ningún ayuntamiento ni consejo comarcal que conozcamos.
activity-line-nearest = Pongo { $nearest }
activity-line-again = Cambia la línea y vuelve a rellenar el formulario
activity-line-no-kind = No hemos entendido qué tipo de actividad es: elígelo en el formulario.
activity-line-wrong-date = « { $typed } » no es ninguna fecha que exista: corrígela en el formulario.
activity-line-guess-today = No había fecha: hemos puesto la de hoy, { $day }.
activity-line-guess-when = Hemos entendido que la fecha es { $when }.
activity-line-guess-minutes = De « { $typed } » hemos contado { $time }.
activity-line-guess-meeting = Solo decía el órgano: hemos entendido que se reunió.
activity-line-guess-ordinary = Hemos entendido que la asamblea es ordinaria.
activity-line-guess-as = « { $typed } »: hemos entendido { $name }.
activity-line-guess-group = Hemos entendido que se reunió el grupo « { $group } ».
activity-line-guess-not-in-network = { $place } no tiene ayuntamiento en el directorio de la red: lo hemos puesto como lugar.
activity-line-guess-place = Hemos puesto « { $place } » como lugar.
activity-paste-title = Pega actividades
activity-paste-lead = Pega una tabla o las notas de una reunión y regístralas todas a la vez. Antes de guardar nada verás cómo queda cada fila.
activity-paste-link = Pega una tabla o unas notas
activity-paste-form-text = Actividades
activity-paste-form-text-hint = Una actividad por fila. Si la primera fila son los nombres de las columnas (fecha, tipo, ayuntamiento, horas, tema…), las leemos por columnas; si no, leemos cada fila como una línea: « 12/5 asesoramiento Vic 2h CCPR ».
activity-paste-how = Cómo lo leemos
activity-paste-how-table = De una hoja de cálculo, copia las celdas con la fila de los títulos. También vale con punto y coma o con comas.
activity-paste-how-event = De las jornadas, talleres y visitas di qué papel tuvo la red: organizamos, coorganizamos, colaboramos o invitados.
activity-paste-how-limit = Hasta { $max } filas cada vez. O se guardan todas o no se guarda ninguna.
activity-paste-look = Mira cómo queda
activity-paste-record = { $n ->
    [0] Regístralas
    [one] Registra la actividad
   *[other] Registra las { $n } actividades
}
activity-paste-recorded = { $n ->
    [one] Hemos registrado una actividad.
   *[other] Hemos registrado { $n } actividades.
}
activity-paste-ready = { $n ->
    [0] Ninguna actividad lista para registrar
    [one] Una actividad lista para registrar
   *[other] { $n } actividades listas para registrar
}
activity-paste-check-rows = { $n ->
    [one] Revisa una fila
   *[other] Revisa { $n } filas
}
activity-paste-wrong-rows = { $n ->
    [one] No hemos guardado nada: hay una fila por corregir. La tienes marcada abajo.
   *[other] No hemos guardado nada: hay { $n } filas por corregir. Las tienes marcadas abajo.
}
activity-paste-same-rows = { $n ->
    [one] Una fila ya está.
   *[other] { $n } filas ya están.
}
activity-paste-same-why = { $n ->
    [one] Es igual que una actividad guardada o que otra fila: mismo tipo, fecha, ayuntamiento y título. No se registrará otra vez si no la marcas.
   *[other] Son iguales que una actividad guardada o que otra fila: mismo tipo, fecha, ayuntamiento y título. No se registrarán otra vez si no las marcas.
}
activity-paste-all-same = Todas las filas ya están. Marca las que quieras volver a registrar.
activity-paste-caption = Cómo queda cada fila
activity-paste-left-out = No sabemos qué quieren decir estas columnas y no las leemos: { $columns }.
activity-paste-column-row = Fila
activity-paste-column-state = Estado
activity-paste-column-what = Actividad
activity-paste-column-on = Fecha
activity-paste-column-with = Con quién y dónde
activity-paste-column-amounts = Horas y personas
activity-paste-fine = Lista
activity-paste-wrong = Por corregir
activity-paste-same = Ya está
activity-paste-anyway = Registra también la fila { $row }
activity-paste-see-same = Mira la que ya hay
activity-paste-problem-cell = { $column }: { $problem }
activity-paste-problem-empty = Pega al menos una fila
activity-paste-problem-rows = Hay { $now } filas y el máximo es { $max }. Divídelo en dos veces.
activity-paste-problem-length = El texto tiene { $now } letras y el máximo es { $max }. Divídelo en dos veces.
activity-paste-problem-no-kind = No hemos entendido qué tipo de actividad es
activity-paste-problem-kind = No conocemos este tipo de actividad: « { $typed } »
activity-paste-problem-choice = No conocemos « { $typed } »
activity-paste-problem-role = No conocemos « { $typed } ». Escribe organiza, coorganiza, colabora o invitada.
activity-paste-problem-body = No conocemos el órgano « { $typed } »
activity-paste-problem-unknown = No conocemos « { $typed } »
activity-paste-problem-unknown-near = No conocemos « { $typed } ». ¿Querías decir { $nearest }?
activity-paste-not-understood = Sin entender: { $pieces }
## end of quick line

activity-findable = Actividades
activity-import-count-recorded = { $n ->
    [one] Una actividad nueva.
   *[other] { $n } actividades nuevas.
}
activity-import-count-corrected = { $n ->
    [one] Una actividad que se corrige.
   *[other] { $n } actividades que se corrigen.
}
activity-import-count-restored = { $n ->
    [one] Una actividad que se recupera.
   *[other] { $n } actividades que se recuperan.
}
activity-import-count-known = { $n ->
    [one] Una actividad que ya está.
   *[other] { $n } actividades que ya están.
}
activity-import-batch = Guardado como el lote { $batch }. Se deshace con: teixit import undo-facts { $batch }
activity-import-too-many = Hay { $now } filas y el máximo es { $max }. Divide el archivo.
activity-import-purpose-form = No sabemos de qué plan es « { $typed } ». Escribe el plan y el número, como 2024/14.
activity-import-purpose-no-plan = No hay ningún plan con acciones para « { $typed } ». Mira si el plan ya está vigente en la red.
activity-import-purpose-unknown = Este plan no tiene « { $typed } ». Mira su número en la tabla del plan.
activity-import-code-twice = El código es el mismo que el de la fila { $row }. Cada fila debe tener uno distinto.
activity-import-row-twice = Es la misma actividad que la fila { $row }. Quita una, o añade una columna « Código » con un código distinto en cada fila.
activity-import-withdrawn = Esta actividad se retiró a mano y la dejamos retirada.
activity-import-by-hand = Ya está, registrada a mano ({ $address }). La dejamos como está.
activity-import-withdrawn-since = Se ha retirado después ({ $address }). Recupérala antes de deshacer el lote.
activity-import-corrected-since = Se ha corregido después ({ $address }). Para deshacer el lote, vuelve a dejarla como decía el archivo; si no, deja el lote como está.
activity-import-batch-since = La corrigió después el lote { $batch }. Deshazlo antes: teixit import undo-facts { $batch }
activity-import-no-role = Es un acto. Escribe en la columna « Papel » cuál tiene la red: organiza, coorganiza, colabora o invitada.
activity-import-changed-meanwhile = Alguien ha cambiado una de estas actividades mientras tanto. Inténtalo de nuevo.
activity-import-undone-already = Este lote ya se deshizo. Si lo quieres volver a poner, importa el archivo otra vez.
activity-import-undone-reason = Se ha deshecho la importación del archivo.
activity-import-no-batch = No hay ningún lote « { $batch } ». Ejecuta teixit import undo-facts sin nada más para verlos.
activity-import-no-batches = Todavía no se ha importado ningún archivo de actividades.
activity-import-batch-line = { $batch } · { $on } · { $file } · { $rows }
activity-import-batch-undone = deshecho
activity-import-undone-count = { $n ->
    [one] Lote deshecho: una actividad está como estaba antes.
   *[other] Lote deshecho: { $n } actividades están como estaban antes.
}
activity-import-field-id = Código
activity-import-field-purposes = Acciones del plan
activity-import-code-of-another = El código « { $code } » ya es el de otra actividad: « { $title } », { $when } ({ $address }). Pon otro código, o añade una columna « Lista » con el nombre de esta lista en cada fila.
activity-import-corrects = Cambia « { $title } » ({ $address }): { $changes }
activity-import-change = { $field }: { $now } (antes: { $was })
activity-import-merged = { $field }: la celda está vacía porque está combinada con { $cell } (« { $value } »). Sepáralas y escribe el valor en cada fila.
activity-import-field-list = Lista
