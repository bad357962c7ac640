settings-menu = Configuració
settings-title = Configuració de la xarxa
settings-lead = El nom, les llengües i els vocabularis de la xarxa. El que canviïs aquí es veu a tot arreu.
settings-saved = Hem desat els canvis.
settings-network-name = Nom de la xarxa
settings-network-name-hint = El nom sencer, tal com surt a la capçalera i als informes.
settings-network-short_name = Nom curt
settings-network-short_name-hint = La sigla o el nom de cada dia. Per exemple, XMESS.
settings-network-contact_address = Adreça de contacte
settings-network-contact_address-hint = On us pot escriure qualsevol persona. Surt a la pàgina de contacte i a la declaració d’accessibilitat.
settings-network-contact_phone = Telèfon o oficina
settings-network-contact_phone-hint = La llei demana un telèfon o una oficina, a més de l’adreça.
settings-network-languages = Llengües
settings-network-languages-hint = Les que es poden triar a dalt de cada pàgina.
settings-network-own_language = Llengua pròpia
settings-network-own_language-hint = La dels textos de la xarxa, com ara el pla i la memòria, i la que es veu si el navegador no en demana cap altra.
settings-network-members_about = Quants membres diu que té la xarxa?
settings-network-members_about-hint = Un nombre aproximat, si el registre encara no els té tots. Surt al costat dels membres coneguts.
settings-network-members_about_source = On ho diu
settings-network-members_about_source-hint = Per exemple, el web de la xarxa o un full informatiu.
settings-network-missing-name = Escriu-hi un nom
settings-network-no-language = Tria almenys una llengua.
settings-network-own-unused = La llengua pròpia ha de ser una de les llengües marcades. Marca-la també o tria’n una altra.
settings-network-about-number = Escriu-hi un nombre enter d’1 a { $most }, sense cap paraula.
settings-network-about-no-source = Escriu on ho diu la xarxa: la xifra surt amb la seva font.
settings-network-about-missing = Escriu el nombre, o esborra on ho diu.
settings-network-taken = Ja hi ha una xarxa amb aquest nom en aquesta instal·lació. Tria’n un altre.
settings-changed-title = Algú ho ha canviat mentre ho editaves.
settings-changed = Això és el que hi ha desat ara; a sota tens el que havies escrit. Si el tornes a desar, val el teu.
settings-why-only-secretariat = Aquesta pàgina és per a la secretaria tècnica. Si hi has de poder entrar, escriu-nos.
settings-vocabularies = Vocabularis
settings-vocabularies-lead = Les paraules amb què la xarxa ordena la seva feina. Un terme retirat es manté on ja s’havia posat i no s’ofereix més.
settings-vocabulary-area = Àmbits
settings-vocabulary-instrument = Instruments
settings-vocabulary-theme = Temes
settings-vocabulary-funding = Fonts de finançament
settings-vocabulary-lens = Lents
settings-vocabulary-empty = Encara no hi ha cap terme.
settings-vocabulary-empty-why = Afegeix-ne el primer aquí sota i el podràs triar en plans i activitats.
settings-vocabulary-count = { $n ->
    [one] Un terme
   *[other] { $n } termes
}
settings-term-title = Edita el terme
settings-term-new = Un terme nou
settings-term-add = Afegeix el terme
settings-term-added = Hem afegit el terme.
settings-term-name_ca = Nom en català
settings-term-name_es = Nom en castellà
settings-term-name_en = Nom en anglès
settings-term-state = Estat
settings-term-state-offered = S’ofereix
settings-term-state-retired = Retirat
settings-term-taken = Aquest terme ja hi és. Edita’l o escriu-ne un altre.

settings-rules-title = Regles de govern
settings-rules-lead = Les xifres que valen a les assemblees i als òrgans, amb el que diu la llei quan els estatuts callen.
settings-rules-all = Mira-les i canvia-les
settings-rules-not-advice = No és assessorament jurídic.
settings-rules-reading = És la nostra lectura del llibre tercer del Codi civil de Catalunya. Primer manen els estatuts de la xarxa; la llei omple el que no diuen.
settings-rules-count = { $n ->
    [one] Una regla
   *[other] { $n } regles
}
settings-rules-rule = Regla
settings-rules-law = Per llei
settings-rules-own = A la xarxa
settings-rules-where = On ho diu
settings-rules-article = CCCat, art. { $article }
settings-rules-as-law = com la llei
settings-rules-fixed = no es pot canviar
settings-rules-fixed-why = La llei fixa aquesta xifra i els estatuts no la poden canviar.
settings-rules-confidence = Com ho sabem
settings-rules-confidence-A = Llegit a la llei
settings-rules-since = des { $of }
settings-rule-saved = Hem desat la regla.
settings-rule-value = El valor de la xarxa
settings-rule-value-hint = Si el deixes buit, val el de la llei.
settings-rule-source = On ho diuen els estatuts
settings-rule-source-hint = Per exemple, « Estatuts, article 12 ».
settings-rule-number = Escriu-hi un nombre enter de 0 a { $most }.
settings-rule-least = La llei en demana { $bound } com a mínim (CCCat, art. { $article }).
settings-rule-most = La llei no permet més de { $bound } (CCCat, art. { $article }).
settings-rule-fixed = La llei fixa { $bound } i no es pot canviar (CCCat, art. { $article }).
settings-rule-statutes = Això només val si ho diuen els estatuts (CCCat, art. { $article }). Escriu en quin article.
settings-rule-ordinary_assemblies = Assemblees ordinàries l’any
settings-rule-ordinary_assemblies-law = L’assemblea s’ha de reunir, com a mínim, un cop l’any.
settings-rule-accounts_months = Termini per retre comptes a l’assemblea
settings-rule-accounts_months-law = L’assemblea aprova els comptes dins dels sis mesos que segueixen el tancament de l’any.
settings-rule-notice_days = Antelació de la convocatòria
settings-rule-notice_days-law = La convocatòria s’envia quinze dies abans. Els estatuts poden dir un termini més curt.
settings-rule-extraordinary_share = Membres que poden demanar una assemblea extraordinària
settings-rule-extraordinary_share-law = La pot demanar el deu per cent dels membres. Els estatuts ho poden fer més fàcil, no més difícil.
settings-rule-extraordinary_days = Termini per fer l’assemblea demanada
settings-rule-extraordinary_days-law = S’ha de fer dins dels trenta dies que segueixen la petició.
settings-rule-agenda_share = Vots que poden afegir un punt a l’ordre del dia
settings-rule-agenda_share-law = El deu per cent dels vots pot demanar que s’afegeixi un punt.
settings-rule-quorum = Quòrum de l’assemblea
settings-rule-quorum-law = La llei no en demana cap. Els estatuts en poden fixar un.
settings-rule-votes_per_member = Vots de cada membre
settings-rule-votes_per_member-law = Cada membre té almenys un vot. Els estatuts en poden donar més amb criteris objectius.
settings-rule-secret_vote_share = Presents que poden demanar el vot secret
settings-rule-secret_vote_share-law = Es vota en secret si ho demana el deu per cent dels presents o representats.
settings-rule-body_size = Membres mínims d’un òrgan de govern
settings-rule-body_size-law = Un òrgan col·legiat té tres membres o més, amb presidència i secretaria.
settings-rule-term_years = Durada màxima d’un mandat
settings-rule-term_years-law = Els càrrecs duren cinc anys com a màxim, i es poden reelegir.
settings-rule-challenge_days = Termini per impugnar un acord contrari als estatuts
settings-rule-challenge_days-law = Quaranta dies. Mentre dura, cal guardar les proves de la votació.
settings-rule-challenge_months = Termini per impugnar un acord contrari a la llei
settings-rule-challenge_months-law = Sis mesos. Mentre dura, cal guardar les proves de la votació.
settings-unit-no-quorum = sense quòrum
settings-unit-times = { $n ->
    [one] un cop
   *[other] { $n } cops
}
settings-unit-days = { $n ->
    [one] un dia
   *[other] { $n } dies
}
settings-unit-months = { $n ->
    [one] un mes
   *[other] { $n } mesos
}
settings-unit-years = { $n ->
    [one] un any
   *[other] { $n } anys
}
settings-unit-percent = { $n } %
settings-unit-votes = { $n ->
    [one] un vot
   *[other] { $n } vots
}
settings-unit-seats = { $n ->
    [one] un membre
   *[other] { $n } membres
}
settings-unit-of-times = cops
settings-unit-of-days = dies
settings-unit-of-months = mesos
settings-unit-of-years = anys
settings-unit-of-percent = %
settings-unit-of-votes = vots
settings-unit-of-seats = membres
