home-menu-front = Inicio
home-menu-desk = Hoy
home-sample = Muestra

home-front-lead = Somos ayuntamientos y consejos comarcales que trabajamos juntos. Aquí puedes ver qué nos hemos propuesto, qué hemos hecho y con quién.
home-front-desk = Qué hay hoy
home-no-plan = Todavía no hay ningún plan vigente.
home-no-plan-why = Cuando la red apruebe uno, aquí verás qué se ha propuesto y cómo avanza.
home-no-members = Todavía no consta ningún miembro.
home-no-members-why = Aquí estará la lista de los ayuntamientos y consejos comarcales de la red y el mapa de dónde están.
home-who-title = Quiénes somos y dónde estamos
home-who-known = { $n ->
    [one] Un miembro conocido, { $day }.
   *[other] { $n } miembros conocidos, { $day }.
}
home-who-known-about = { $n ->
    [one] Un miembro conocido de unos { $about }, { $day }.
   *[other] { $n } miembros conocidos de unos { $about }, { $day }.
}
home-tile-members = Miembros conocidos
home-tile-members-about = { $n ->
    [one] de uno
   *[other] de unos { $n }
}
home-tile-members-all = los que constan hoy
home-tile-municipalities = Municipios
home-tile-municipalities-of = de { $all }: el { $share }
home-tile-counties = Consejos comarcales
home-tile-counties-of = contados aparte de los municipios
home-tile-comarques = Comarcas
home-tile-comarques-of = de { $all }, con algún municipio miembro
home-tile-population = Población de Cataluña
home-tile-population-of = { $people } habitantes, padrón de { $year }
home-map-title = Mapa de los miembros
home-map-said = { $towns ->
    [0] Ningún municipio miembro
    [one] Un municipio miembro
   *[other] { $towns } municipios miembros
}, { $comarques ->
    [0] en ninguna comarca.
    [one] en una comarca.
   *[other] en { $comarques } comarcas.
}
home-map-more = Territorio y cobertura
home-map-list = { $n ->
    [one] Lista: un miembro
   *[other] Lista: { $n } miembros
}
home-latest-title = Últimas actividades
home-latest-all = Todas las actividades
home-latest-none = Todavía no se ha registrado ninguna actividad.
home-report-title = Memoria de { $year }
home-report-said = Publicada { $day }. Cuenta qué hizo la red aquel año: cada cifra lleva a los registros de donde sale.
home-report-read = Leer la memoria
home-report-pdf = Descargarla (PDF)
home-ways-title = Por dónde seguir
home-way-sign-in = Entrar en tu espacio
home-way-sign-in-why = Si eres de un ente miembro, te enviamos un enlace por correo. No hace falta contraseña.
home-way-members = Conocer a los miembros
home-way-members-why = Qué ayuntamientos y consejos comarcales forman parte de la red y qué hacen en ella.
home-way-bodies = Ver cómo nos organizamos
home-way-bodies-why = Asamblea, comisiones, secretaría y grupos de trabajo.
home-way-contact = Hablar con nosotros
home-way-contact-why = Si quieres formar parte de la red, colaborar o preguntar cualquier cosa.

home-steps-title = Primeros pasos
home-steps-lead = Cuando los hayas dado todos, este recuadro desaparece.
home-step-done = Hecho
home-step-open = Pendiente
home-step-settings = Revisar el nombre y las lenguas de la red
home-step-settings-why = Es lo que se ve en la cabecera, en los correos y en los informes.
home-step-members = Importar los miembros
home-step-members-why = Con una hoja de cálculo puedes poner de una vez los ayuntamientos y las personas de contacto.
home-step-bodies = Dar de alta los órganos
home-step-bodies-why = Asamblea, comisiones, secretaría técnica y grupos, con quienes tienen asiento en ellos.
home-step-plan = Importar el plan de trabajo
home-step-plan-why = Sube la tabla de acciones y tendrás el plan, con su seguimiento.
home-step-activity = Registrar la primera actividad
home-step-activity-why = Una reunión, un asesoramiento, una jornada: todo lo que se registra sale después en los informes.

home-desk-title = Hoy
home-greeting-morning = Buenos días, { $name }. Hoy es { $day }.
home-greeting-afternoon = Buenas tardes, { $name }. Hoy es { $day }.
home-greeting-night = Buenas noches, { $name }. Hoy es { $day }.
home-lines-title = En tres líneas
home-line-plan-served = { $n ->
    [0] ninguno de los { $all } puntos tiene todavía actividad
    [one] uno de los { $all } puntos ya tiene actividad
   *[other] { $n } de los { $all } puntos ya tienen actividad
}
home-line-plan-samples = { $said } (con muestras)
home-line-last-sample = { $said } (muestra)
home-line-plan-over = terminó { $on }; { $said }
home-line-last = lo más reciente de tus órganos, { $when }
home-line-seat = tienes un asiento
home-line-seat-of = en nombre de: { $name }
home-own-council = La ficha del ente
home-own-council-nothing = Todavía no consta que haya participado en ninguna actividad.
home-own-seats = Tus órganos y grupos
home-own-seats-none = Hoy no tienes asiento en ningún órgano ni grupo.
home-own-seats-all = Todos los órganos y grupos
home-choice-label = Elegir para qué órgano
home-choice-body = Órgano
home-choice-whole = Ninguno en concreto
home-choice-own = Todos los míos
home-choice-show = Mostrar
home-choice-clear = Quitar la elección
home-changed-title = Lo que se ha registrado hace poco
home-recorded = Registrada { $day }
home-recorded-by = Registrada { $day } por { $name }
home-recorded-on-behalf = Registrada { $day } por { $name }, en nombre de: { $council }
home-fresh = Al día hasta el último registro, que se hizo { $day }.
home-fresh-nothing = Todavía no hay ningún registro.

home-accessibility-title = Declaración de accesibilidad
home-accessibility-lead = { $network } se compromete a hacer accesible su sitio web, de conformidad con el Real Decreto 1112/2018, de 7 de septiembre, sobre accesibilidad de los sitios web y aplicaciones para dispositivos móviles del sector público.
home-accessibility-site = La presente declaración de accesibilidad se aplica al sitio web { $site }.
home-accessibility-overdue = Esta declaración se tenía que revisar a más tardar { $day } y todavía no se ha hecho.
home-accessibility-state-title = Situación de cumplimiento
home-accessibility-state = Este sitio web es parcialmente conforme con el Real Decreto 1112/2018, porque hay aspectos que no cumplen los requisitos o que todavía no se han comprobado lo suficiente. Son los que se indican a continuación.
home-accessibility-not-title = Contenido no accesible
home-accessibility-not = El contenido siguiente no es accesible, o no podemos asegurar que lo sea:
home-accessibility-lack-title = Falta de conformidad con el Real Decreto 1112/2018
home-accessibility-lack-people = Todavía no ha probado las páginas ninguna persona que use un lector de pantalla, un ampliador o el control por voz. Hasta ahora solo las han comprobado programas.
home-accessibility-lack-paper = Los PDF que hace este sitio web llevan etiquetas, título, lengua y textos alternativos (PDF/UA-1), pero ninguna persona los ha leído con un lector de pantalla.
home-accessibility-lack-language = Los nombres y los textos que escribe la red salen en la lengua en que se escribieron, que no siempre queda marcada cuando miras la página en otra lengua (criterio 3.1.2 de las WCAG).
home-accessibility-lack-files = Los archivos que suben otras personas pueden no ser accesibles.
home-accessibility-burden-title = Carga desproporcionada
home-accessibility-none = No se aplica ninguna excepción.
home-accessibility-outside-title = Contenido fuera del ámbito de la legislación aplicable
home-accessibility-outside = No lo hay. Los mapas están exentos cuando la información esencial se da de otro modo (artículo 3.4.d), pero cada mapa tiene al lado una lista con lo mismo.
home-accessibility-made-title = Preparación de la presente declaración
home-accessibility-made = Esta declaración se preparó { $day }. El método ha sido una autoevaluación hecha con herramientas automáticas.
home-accessibility-machine = Las pruebas del programa comprueban esto:
home-accessibility-machine-axe = las reglas de axe para las WCAG 2.0, 2.1 y 2.2, niveles A y AA, sobre una muestra que tiene todos los tipos de página, en pantalla de ordenador y de móvil;
home-accessibility-machine-html = que el HTML sea correcto;
home-accessibility-machine-reflow = que nada se tenga que desplazar hacia los lados a 320, 390 y 1280 píxeles de ancho, tampoco con los espacios del texto ampliados;
home-accessibility-machine-script = que las tareas principales se puedan hacer sin JavaScript, y que los mensajes de error lleven al campo que hay que revisar;
home-accessibility-machine-colour = el contraste de cada pareja de colores de la paleta.
home-accessibility-machine-limit = Los programas encuentran menos de la mitad de los problemas. Por eso no decimos que el sitio web sea plenamente conforme.
home-accessibility-reviewed = La declaración se revisó por última vez { $day }. La siguiente se tiene que hacer a más tardar { $again }.
home-accessibility-contact-title = Observaciones y datos de contacto
home-accessibility-contact = Puedes enviarnos comunicaciones sobre requisitos de accesibilidad (artículo 10.2.a del Real Decreto 1112/2018), como por ejemplo:
home-accessibility-contact-1 = avisarnos de cualquier incumplimiento de este sitio web;
home-accessibility-contact-2 = contarnos otras dificultades para acceder al contenido;
home-accessibility-contact-3 = hacernos cualquier otra consulta o sugerencia de mejora.
home-accessibility-contact-how = Cómo contactar con la red
home-accessibility-requests = También puedes presentar una queja por incumplimiento de los requisitos o una solicitud de información accesible sobre contenido excluido o exento. Tienes que explicar con claridad los hechos, los motivos y lo que pides.
home-accessibility-requests-when = La red responde en veinte días hábiles. Si hay que aclarar algo, el plazo para hacerlo es de diez días hábiles.
home-accessibility-procedure-title = Procedimiento de aplicación
home-accessibility-procedure = Si en veinte días hábiles no has recibido ninguna respuesta, o no estás de acuerdo con ella, puedes iniciar una reclamación (artículo 13 del Real Decreto 1112/2018) para conocer los motivos, oponerte y pedir que se tomen medidas. Se dirige a la misma red y se resuelve en dos meses como máximo.

home-privacy-title = Privacidad
home-privacy-lead = Qué datos tuyos tiene la red, para qué los usa y qué puedes pedir.
home-privacy-who-title = Quién es responsable
home-privacy-who = Responsable de los datos de este sitio web: { $network }.
home-privacy-who-contact = Cómo contactar
home-privacy-what-title = Qué datos
home-privacy-what-work = Datos de contacto del trabajo: nombre, cargo o puesto, ente y dirección de correo.
home-privacy-what-seats = Los cargos y asientos en los órganos y grupos de la red, con las fechas.
home-privacy-what-activities = Las actividades de la red en que has participado o que has registrado.
home-privacy-what-trail = El registro de seguridad: quién ha hecho qué y cuándo.
home-privacy-never = No pedimos números de identidad, ni direcciones particulares, ni datos sensibles.
home-privacy-why-title = Por qué los podemos tratar
home-privacy-why = Para los datos de contacto del trabajo, el interés legítimo de relacionarnos con el ente donde trabajas, y solo para eso (artículo 19 de la Ley Orgánica 3/2018 y artículo 6.1.f del Reglamento general de protección de datos). Para los cargos y los actos de la asociación, el cumplimiento de los estatutos y de la ley. Lo que vaya más allá, como un boletín, solo con tu consentimiento, que puedes retirar cuando quieras.
home-privacy-why-trail = El registro de seguridad se mantiene para proteger la información de todo el mundo (Esquema Nacional de Seguridad).
home-privacy-seen-title = Quién los ve
home-privacy-seen = El público ve los entes y los órganos, no las personas ni sus contactos. Las personas de la red que han entrado se ven los nombres y los contactos del trabajo. No los cedemos a nadie, salvo lo que obliga la ley.
home-privacy-kept-title = Cuánto tiempo
home-privacy-kept = Mientras dura tu relación con la red. Después, los actos (quién tenía un cargo, qué se acordó) se conservan como historia de la asociación y durante los plazos que marca la ley.
home-privacy-cookies-title = Cookies
home-privacy-cookies = Solo hay cookies técnicas, imprescindibles para que el sitio web funcione. Por eso no te pedimos permiso.
home-privacy-cookie = Cookie
home-privacy-cookie-for = Para qué
home-privacy-cookie-lasts = Dura
home-privacy-cookie-session = Recuerda que has entrado
home-privacy-cookie-session-lasts = 30 días; sin actividad, la sesión se cierra al cabo de 12 horas
home-privacy-cookie-language = Recuerda la lengua que has elegido
home-privacy-cookie-language-lasts = Un año
home-privacy-cookie-said = Lleva un aviso de una página a la siguiente, como « Hemos guardado los cambios »
home-privacy-cookie-said-lasts = Dos minutos
home-privacy-cookie-typed = Encuentra lo que habías escrito si la sesión se cerró antes de enviarlo
home-privacy-cookie-typed-lasts = Un día
home-privacy-third = Ninguna página pide nada a otros servidores: ni estadísticas, ni letras, ni mapas, ni redes sociales.
home-privacy-rights-title = Qué puedes pedir
home-privacy-rights = Puedes pedir ver tus datos, corregirlos, suprimirlos, limitar su uso, oponerte o llevártelos. La red te responde en un mes.
home-privacy-rights-erasure = Cuando se suprimen, primero se bloquean: quedan fuera de la vista de todos y solo se conservan por si los pide un juez o una administración. Al acabar el plazo se destruyen (artículo 32 de la Ley Orgánica 3/2018).
home-privacy-rights-authority = Si crees que no se han respetado tus derechos, puedes reclamar ante la Autoridad Catalana de Protección de Datos.
home-privacy-authority = Autoridad Catalana de Protección de Datos (APDCAT)

home-legal-title = Aviso legal
home-legal-lead = Las condiciones de uso de este sitio web.
home-legal-owner-title = Titular
home-legal-owner = Titular de este sitio web: { $network }.
home-legal-owner-contact = Cómo contactar
home-legal-content-title = Qué encuentras
home-legal-content = Los planes, las actividades y los informes salen de lo que registran los miembros y la secretaría. Cada cifra lleva a los registros de donde sale. Las muestras llevan la etiqueta « Muestra » y no cuentan nunca en ninguna memoria. En el plan y en la portada solo aparecen mientras la red las tiene a la vista, y entonces se avisa de que las cifras las incluyen.
home-legal-summaries = Donde dice « Texto resumido, no oficial », la redacción es un resumen y no el texto que se aprobó.
home-legal-law = Las reglas de gobierno que el programa propone llevan el artículo de la ley de donde salen. Son una ayuda para trabajar, no un asesoramiento jurídico: primero mandan los estatutos.
home-legal-reuse-title = Reutilización
home-legal-reuse = Puedes reutilizar la información pública de este sitio web si citas la fuente y la fecha y no cambias su sentido (artículo 17 de la Ley 19/2014, de Cataluña).
home-legal-reuse-not = Quedan fuera de este permiso los datos personales, los escudos y logotipos, y los documentos que digan otra cosa.
home-legal-sources-title = Datos y materiales de otros
home-legal-fonts = Letras tipográficas Figtree y Bricolage Grotesque, con licencia SIL Open Font 1.1.
home-legal-program-title = El programa
home-legal-program = Este sitio web funciona con Teixit, un programa libre con licencia EUPL-1.2.
home-legal-licence = Texto de la licencia pública de la Unión Europea

home-contact-title = Contacto
home-contact-lead = Cómo puedes hablar con la red.
home-contact-people-title = Quién te atiende
home-contact-nobody = Todavía no consta nadie en la secretaría técnica.
home-contact-nobody-why = Cuando se acredite a alguien, aquí verás su nombre y su dirección de correo.
home-contact-write = Escríbenos o llámanos
home-contact-address = Dirección de correo
home-contact-phone = Teléfono u oficina
home-contact-no-address = La red todavía no ha publicado ninguna dirección de contacto en este sitio web. Mientras tanto, puedes dirigirte a ella a través de cualquiera de los entes que son miembros.
home-contact-whom = A quién puedes dirigirte
home-contact-member = Si eres de un ente miembro
home-contact-member-how = Entra con tu correo del trabajo y verás quién te atiende y con qué dirección.
home-contact-council = Si vives o trabajas en un municipio miembro
home-contact-council-how = Pregunta a tu ayuntamiento: es quien representa al municipio.
home-contact-body-how = Qué hace este órgano y quién es responsable.
home-contact-for-title = Para otros trámites
home-contact-for-accessibility = Para avisar de un problema de accesibilidad o presentar una queja:
home-contact-for-privacy = Para ejercer tus derechos sobre tus datos:
