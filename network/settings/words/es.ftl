settings-menu = Configuración
settings-title = Configuración de la red
settings-lead = El nombre, las lenguas y los vocabularios de la red. Lo que cambies aquí se ve en todas partes.
settings-saved = Hemos guardado los cambios.
settings-network-name = Nombre de la red
settings-network-name-hint = El nombre completo, tal como sale en la cabecera y en los informes.
settings-network-short_name = Nombre corto
settings-network-short_name-hint = La sigla o el nombre de cada día. Por ejemplo, XMESS.
settings-network-contact_address = Dirección de contacto
settings-network-contact_address-hint = Donde os puede escribir cualquier persona. Sale en la página de contacto y en la declaración de accesibilidad.
settings-network-contact_phone = Teléfono u oficina
settings-network-contact_phone-hint = La ley pide un teléfono o una oficina, además de la dirección.
settings-network-languages = Lenguas
settings-network-languages-hint = Las que se pueden elegir arriba de cada página.
settings-network-own_language = Lengua propia
settings-network-own_language-hint = La de los textos de la red, como el plan y la memoria, y la que se ve si el navegador no pide otra.
settings-network-members_about = ¿Cuántos miembros dice que tiene la red?
settings-network-members_about-hint = Un número aproximado, si el registro todavía no los tiene todos. Sale junto a los miembros conocidos.
settings-network-members_about_source = Dónde lo dice
settings-network-members_about_source-hint = Por ejemplo, la web de la red o un folleto.
settings-network-missing-name = Escribe un nombre
settings-network-no-language = Elige al menos una lengua.
settings-network-own-unused = La lengua propia tiene que ser una de las lenguas marcadas. Márcala también o elige otra.
settings-network-about-number = Escribe un número entero de 1 a { $most }, sin ninguna palabra.
settings-network-about-no-source = Escribe dónde lo dice la red: la cifra sale con su fuente.
settings-network-about-missing = Escribe el número, o borra dónde lo dice.
settings-network-taken = Ya hay una red con este nombre en esta instalación. Elige otro.
settings-changed-title = Alguien lo ha cambiado mientras lo editabas.
settings-changed = Esto es lo que hay guardado ahora; debajo tienes lo que habías escrito. Si lo vuelves a guardar, vale lo tuyo.
settings-why-only-secretariat = Esta página es para la secretaría técnica. Si tienes que poder entrar, escríbenos.
settings-vocabularies = Vocabularios
settings-vocabularies-lead = Las palabras con las que la red ordena su trabajo. Un término retirado se mantiene donde ya se había puesto y no se ofrece más.
settings-vocabulary-area = Ámbitos
settings-vocabulary-instrument = Instrumentos
settings-vocabulary-theme = Temas
settings-vocabulary-funding = Fuentes de financiación
settings-vocabulary-lens = Lentes
settings-vocabulary-empty = Todavía no hay ningún término.
settings-vocabulary-empty-why = Añade el primero aquí debajo y lo podrás elegir en planes y actividades.
settings-vocabulary-count = { $n ->
    [one] Un término
   *[other] { $n } términos
}
settings-term-title = Editar el término
settings-term-new = Un término nuevo
settings-term-add = Añadir el término
settings-term-added = Hemos añadido el término.
settings-term-name_ca = Nombre en catalán
settings-term-name_es = Nombre en castellano
settings-term-name_en = Nombre en inglés
settings-term-state = Estado
settings-term-state-offered = Se ofrece
settings-term-state-retired = Retirado
settings-term-taken = Este término ya está. Edítalo o escribe otro.

settings-rules-title = Reglas de gobierno
settings-rules-lead = Las cifras que valen en las asambleas y los órganos, con lo que dice la ley cuando los estatutos callan.
settings-rules-all = Verlas y cambiarlas
settings-rules-not-advice = No es asesoramiento jurídico.
settings-rules-reading = Es nuestra lectura del libro tercero del Código civil de Cataluña. Primero mandan los estatutos de la red; la ley llena lo que no dicen.
settings-rules-count = { $n ->
    [one] Una regla
   *[other] { $n } reglas
}
settings-rules-rule = Regla
settings-rules-law = Por ley
settings-rules-own = En la red
settings-rules-where = Dónde lo dice
settings-rules-article = CCCat, art. { $article }
settings-rules-as-law = como la ley
settings-rules-fixed = no se puede cambiar
settings-rules-fixed-why = La ley fija esta cifra y los estatutos no la pueden cambiar.
settings-rules-confidence = Cómo lo sabemos
settings-rules-confidence-A = Leído en la ley
settings-rules-since = desde { $on }
settings-rule-saved = Hemos guardado la regla.
settings-rule-value = El valor de la red
settings-rule-value-hint = Si lo dejas vacío, vale el de la ley.
settings-rule-source = Dónde lo dicen los estatutos
settings-rule-source-hint = Por ejemplo, « Estatutos, artículo 12 ».
settings-rule-number = Escribe un número entero de 0 a { $most }.
settings-rule-least = La ley pide { $bound } como mínimo (CCCat, art. { $article }).
settings-rule-most = La ley no permite más de { $bound } (CCCat, art. { $article }).
settings-rule-fixed = La ley fija { $bound } y no se puede cambiar (CCCat, art. { $article }).
settings-rule-statutes = Esto solo vale si lo dicen los estatutos (CCCat, art. { $article }). Escribe en qué artículo.
settings-rule-ordinary_assemblies = Asambleas ordinarias al año
settings-rule-ordinary_assemblies-law = La asamblea se tiene que reunir, como mínimo, una vez al año.
settings-rule-accounts_months = Plazo para rendir cuentas a la asamblea
settings-rule-accounts_months-law = La asamblea aprueba las cuentas en los seis meses que siguen al cierre del año.
settings-rule-notice_days = Antelación de la convocatoria
settings-rule-notice_days-law = La convocatoria se envía quince días antes. Los estatutos pueden decir un plazo más corto.
settings-rule-extraordinary_share = Miembros que pueden pedir una asamblea extraordinaria
settings-rule-extraordinary_share-law = La puede pedir el diez por ciento de los miembros. Los estatutos lo pueden hacer más fácil, no más difícil.
settings-rule-extraordinary_days = Plazo para celebrar la asamblea pedida
settings-rule-extraordinary_days-law = Se tiene que celebrar en los treinta días que siguen a la petición.
settings-rule-agenda_share = Votos que pueden añadir un punto al orden del día
settings-rule-agenda_share-law = El diez por ciento de los votos puede pedir que se añada un punto.
settings-rule-quorum = Quórum de la asamblea
settings-rule-quorum-law = La ley no pide ninguno. Los estatutos pueden fijar uno.
settings-rule-votes_per_member = Votos de cada miembro
settings-rule-votes_per_member-law = Cada miembro tiene al menos un voto. Los estatutos pueden dar más con criterios objetivos.
settings-rule-secret_vote_share = Presentes que pueden pedir el voto secreto
settings-rule-secret_vote_share-law = Se vota en secreto si lo pide el diez por ciento de los presentes o representados.
settings-rule-body_size = Miembros mínimos de un órgano de gobierno
settings-rule-body_size-law = Un órgano colegiado tiene tres miembros o más, con presidencia y secretaría.
settings-rule-term_years = Duración máxima de un mandato
settings-rule-term_years-law = Los cargos duran cinco años como máximo, y se pueden reelegir.
settings-rule-challenge_days = Plazo para impugnar un acuerdo contrario a los estatutos
settings-rule-challenge_days-law = Cuarenta días. Mientras dura, hay que guardar las pruebas de la votación.
settings-rule-challenge_months = Plazo para impugnar un acuerdo contrario a la ley
settings-rule-challenge_months-law = Seis meses. Mientras dura, hay que guardar las pruebas de la votación.
settings-unit-no-quorum = sin quórum
settings-unit-times = { $n ->
    [one] una vez
   *[other] { $n } veces
}
settings-unit-days = { $n ->
    [one] un día
   *[other] { $n } días
}
settings-unit-months = { $n ->
    [one] un mes
   *[other] { $n } meses
}
settings-unit-years = { $n ->
    [one] un año
   *[other] { $n } años
}
settings-unit-percent = { $n } %
settings-unit-votes = { $n ->
    [one] un voto
   *[other] { $n } votos
}
settings-unit-seats = { $n ->
    [one] un miembro
   *[other] { $n } miembros
}
settings-unit-of-times = veces
settings-unit-of-days = días
settings-unit-of-months = meses
settings-unit-of-years = años
settings-unit-of-percent = %
settings-unit-of-votes = votos
settings-unit-of-seats = miembros
