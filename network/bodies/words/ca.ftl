bodies-menu = Òrgans
bodies-title = Òrgans i grups
bodies-lead = Qui decideix, qui fa la feina de cada dia i quins grups treballen plegats.
bodies-why-only-secretariat = Només la secretaria tècnica pot canviar els òrgans.
bodies-why-no-place = Qui ocupa cada seient només ho veuen les persones que avui tenen un lloc a la xarxa: un càrrec en un ens, un seient o una funció. Si n’has de tenir un, escriu a la secretaria tècnica.
bodies-source = Font
bodies-inferred = inferit
bodies-sample = Mostra
bodies-no-member = Avui no és membre
bodies-choose = Tria-ho

bodies-section-governing = Òrgans de govern
bodies-section-support = Suport
bodies-section-groups = Grups de treball
bodies-groups-active = { $n ->
    [0] Cap grup actiu
    [one] Un grup actiu
   *[other] { $n } grups actius
}
bodies-groups-count = { $n ->
    [one] Un grup
   *[other] { $n } grups
}
bodies-body = Òrgan
bodies-count = { $n ->
    [one] Un òrgan
   *[other] { $n } òrgans
}
bodies-group = Grup
bodies-group-in-list = { $name } (grup)
bodies-standing = Com està
bodies-evidence = Anys en què consta
bodies-evidence-none = Sense activitat documentada
bodies-evidence-why = Els anys en què alguna font diu que el grup treballava.
bodies-filter = Filtra els òrgans
bodies-filter-standing = Com està
bodies-filter-all = Tots
bodies-filter-proposed = Proposats
bodies-filter-planned = Previstos
bodies-filter-active = Actius
bodies-filter-standby = En espera
bodies-filter-converted = Reconvertits
bodies-filter-closed = Tancats
bodies-none = Encara no hi ha cap òrgan.
bodies-none-why = Aquí hi haurà l’assemblea, les comissions i els grups de treball de la xarxa.
bodies-none-so = Cap òrgan no està així.
bodies-none-so-why = Tria un altre estat o treu el filtre per veure’ls tots.

bodies-kind-assembly = Assemblea
bodies-kind-executive_commission = Comissió executiva
bodies-kind-technical_commission = Comissió tècnica
bodies-kind-technical_secretariat = Secretaria tècnica
bodies-kind-coordination = Coordinació
bodies-kind-communication = Comunicació
bodies-kind-administration = Administració
bodies-kind-working_group = Grup de treball
bodies-kind-ad_hoc = Espai o òrgan específic
bodies-what-assembly = La reunió de tots els membres. Aprova els plans, els comptes i les quotes, i tria qui governa la xarxa.
bodies-what-executive_commission = Els electes que dirigeixen la xarxa entre assemblea i assemblea.
bodies-what-technical_commission = Els tècnics i les tècniques que preparen i fan realitat el que decideix l’executiva.
bodies-what-technical_secretariat = L’equip que porta el dia a dia: atén els membres, prepara les reunions i fa el seguiment del pla.
bodies-what-coordination = Qui coordina la feina de la xarxa i la relació entre els òrgans.
bodies-what-communication = Qui explica què fa la xarxa: web, butlletí i notícies.
bodies-what-administration = Qui porta la gestió econòmica i administrativa.
bodies-what-working_group = Un grup de membres que treballen plegats un tema.
bodies-what-ad_hoc = Un espai creat per a una feina concreta.

bodies-held = Qui hi té seient
bodies-held-all_members = Tots els membres
bodies-held-members = Membres
bodies-held-provider = Una proveïdora
bodies-held-staff = Personal de la xarxa
bodies-holders-members = { $n ->
    [0] Cap membre
    [one] Un membre
   *[other] { $n } membres coneguts avui
}
bodies-holders-unknown = no consta qui en forma part
bodies-holders-more = { $names } i { $n ->
    [one] un altre
   *[other] { $n } més
}
bodies-holder = Qui el té
bodies-holder-vacant = Seient vacant
bodies-holder-staff = Personal de la xarxa
bodies-holder-not-in-directory = « { $typed } » no és al directori de la xarxa. Dona’l d’alta primer com a membre, col·laborador o proveïdora.
bodies-seats = Seients
bodies-meets = Es reuneix
bodies-meets-monthly = Cada mes
bodies-meets-every_two_months = Cada dos mesos
bodies-meets-quarterly = Cada trimestre
bodies-meets-four_a_year = Quatre cops l’any
bodies-meets-twice_a_year = Dos cops l’any
bodies-meets-yearly = Un cop l’any
bodies-meets-on_demand = Quan cal
bodies-mirrors = Reflecteix
bodies-mirrored-by = S’hi reflecteix
bodies-mirrors-none = Cap
bodies-mirrors-itself = Un òrgan no es pot reflectir a si mateix. Tria’n un altre o cap.
bodies-short = Sigla

bodies-stand-none = No consta
bodies-stand-proposed = { $gender ->
    [f] Proposada
   *[m] Proposat
}
bodies-stand-planned = { $gender ->
    [f] Prevista
   *[m] Previst
}
bodies-stand-active = { $gender ->
    [f] Activa
   *[m] Actiu
}
bodies-stand-standby = En espera
bodies-stand-converted = { $gender ->
    [f] Reconvertida
   *[m] Reconvertit
}
bodies-stand-closed = { $gender ->
    [f] Tancada
   *[m] Tancat
}
bodies-certainty-stated = Ho diu una font
bodies-certainty-inferred = Ho inferim
bodies-stood = Com ha estat
bodies-stood-none = Cap font ho diu.
bodies-met = Cada quant es reuneix
bodies-met-none = Cap font ho diu.

bodies-term-title = Mandat { $years }
bodies-term-title-since = Mandat des del { $year }
bodies-term-open = Sense data de final
bodies-term-no-seats = Encara no hi ha cap seient.
bodies-term-mirrored = El mateix mandat s’obrirà també aquí: { $name }.
bodies-term-follows = Segueix el mandat de
bodies-other-terms = Altres mandats
bodies-record-term = Anota un mandat
bodies-term-done = Hem anotat el mandat.
bodies-term-reversed = El final no pot ser abans del principi.
bodies-term-elected-late = L’elecció no pot ser després que comenci el mandat.
bodies-term-from = Comença
bodies-term-from-hint = El dia, o el mes o l’any si no saps el dia. Per exemple, 25/10/2023.
bodies-term-to = Acaba
bodies-term-to-hint = Per exemple, 2027.
bodies-term-elected_on = Elecció
bodies-term-elected_on-hint = El dia que es va votar.
bodies-term-seats = Seients
bodies-term-seats-hint = Quants en té l’òrgan en aquest mandat.
bodies-term-composition = Se sap qui en forma part?
bodies-term-note = Nota
bodies-term-source = Font
bodies-term-source-hint = L’acta, el document o la pàgina que ho diu.
bodies-composition-known-choice = Sí, i ho anotaré seient a seient
bodies-composition-unknown-choice = No, cap font no ho diu
bodies-composition-unknown = No consta qui en formava part.
bodies-composition-unknown-why = Cap de les fonts que tenim no ho diu, i no ens ho inventem. Si en tens l’acta, fes-nos-la arribar.
bodies-vacant = { $n ->
    [one] Un seient vacant
   *[other] { $n } seients vacants
}
bodies-nobody = No hi ha ningú anotat.
bodies-nobody-members = Cap font no diu quins membres en formen part.
bodies-nobody-provider = Ho fa una proveïdora, i cap font no en diu el nom.
bodies-nobody-staff = Ho fa personal de la xarxa, i aquí no hi ha anotat cap seient.

bodies-seats-count = { $n ->
    [0] Cap seient
    [one] Un seient
   *[other] { $n } seients
}
bodies-office = Càrrec
bodies-office-chair = Presidència
bodies-office-deputy_chair = Vicepresidència
bodies-office-secretary = Secretaria
bodies-office-treasurer = Tresoreria
bodies-office-board_member = Vocalia
bodies-people = Persones
bodies-person = Persona
bodies-people-none = Ningú acreditat
bodies-people-none-why = El seient és de l’organització; aquí veuràs qui l’ocupa en nom seu.
bodies-people-count = { $n ->
    [one] Una persona
   *[other] { $n } persones
}
bodies-capacity = Com a
bodies-capacity-representative = representant
bodies-capacity-alternate = suplent
bodies-capacity-technical = membre tècnic
bodies-capacity-staff = personal
bodies-from = Des de
bodies-until = Fins a
bodies-seat-of = Seient: { $name }
bodies-seat-since = des { $of }
bodies-seat-until = fins { $to }
bodies-seat-ended = Seient acabat { $on }.
bodies-give-seat = Dona un seient
bodies-give-seat-lead = El seient és d’una organització. Les persones que l’ocupen s’acrediten després.
bodies-seat-organisation = De qui és el seient?
bodies-seat-organisation-hint = L’ajuntament, el consell comarcal o la proveïdora. Per exemple, Manlleu.
bodies-seat-vacant = Encara no és de ningú?
bodies-seat-vacant-yes = És un seient vacant
bodies-seat-whose = Escriu de qui és el seient, o marca que és vacant.
bodies-seat-term = Mandat
bodies-seat-no-term = Fora de mandat
bodies-seat-office = Càrrec
bodies-seat-no-office = Cap
bodies-seat-from = Des de quin dia
bodies-seat-from-hint = Només si no és el del mandat. Per exemple, 1/3/2024.
bodies-seat-source = Font
bodies-seat-done = Hem donat el seient: { $name }.
bodies-seat-done-vacant = Hem anotat un seient vacant.
bodies-seat-held = Ja hi té un seient.
bodies-seat-unknown-term = D’aquest mandat no consta qui en formava part. Anota’n primer la composició com a coneguda.
bodies-seat-full = { $n ->
    [one] Aquest mandat té un sol seient, i ja és donat.
   *[other] Aquest mandat té { $n } seients, i ja són tots donats.
}

bodies-accredit-title = Acredita una persona
bodies-accredit-lead = Qui acreditis podrà actuar des d’aquest seient mentre duri.
bodies-accredit-name = Nom
bodies-accredit-name-hint = Comença a escriure’l: si ja és al directori, te l’oferirem.
bodies-accredit-address = Adreça de correu
bodies-accredit-address-hint = Cal si la persona és nova. És l’adreça amb què entrarà.
bodies-accredit-capacity = Com a què?
bodies-accredit-from = Des de quin dia
bodies-accredit-button = Acredita-la
bodies-accredit-done = Hem acreditat la persona: { $name }.
bodies-accredited-already = Aquesta persona ja hi està acreditada.
bodies-accredited-before = El seient encara no existia: l’acreditació no pot començar abans que el seient.
bodies-person-new = Ningú no té aquesta adreça. Escriu també el nom i donarem d’alta la persona.
bodies-person-several = Hi ha més d’una persona amb aquest nom. Escriu-ne l’adreça.
bodies-person-nearest = « { $name } » no és al directori. Volies dir « { $nearest } »? Si és una persona nova, escriu-ne també l’adreça.
bodies-person-address = « { $name } » no és al directori. Escriu-ne l’adreça i la donarem d’alta.
bodies-person-address-taken = Aquesta adreça és de « { $name } ». Si és qui vols acreditar, escriu-hi el mateix nom o deixa’l buit; si no, corregeix l’adreça.
bodies-end-title = Acaba l’acreditació
bodies-end-why = La persona deixarà de poder actuar des d’aquest seient. El que va fer es queda, i el seient també.
bodies-end-on = Últim dia
bodies-end-on-hint = Per exemple, 30/6/2024.
bodies-end-done = Hem acabat l’acreditació.
bodies-end-seat = Acaba el seient
bodies-end-seat-why = L’organització deixarà de tenir aquest seient. Els anys que l’ha tingut es queden a la història.
bodies-end-seat-done = Hem acabat el seient.
bodies-end-already = Algú altre ja ho ha acabat o ho ha canviat. Torna enrere i mira com ha quedat.

bodies-set-up = Crea un òrgan
bodies-set-up-lead = Una comissió, un grup de treball o qualsevol altre òrgan de la xarxa.
bodies-set-up-done = Hem creat { $name }.
bodies-body-taken = Ja n’hi ha un amb aquest nom. Tria’n un altre.
bodies-edit-title = Edita l’òrgan
bodies-edit-name = Nom
bodies-edit-short = Sigla
bodies-edit-kind = Què és?
bodies-edit-held_by = De qui són els seients?
bodies-edit-mirrors = Reflecteix un altre òrgan?
bodies-edit-mirrors-hint = Si el reflecteix, els mandats i seients nous d’aquell s’obren també en aquest.
bodies-edit-purpose = Per a què serveix
bodies-edit-standing = Com està
bodies-edit-over = Des de quan
bodies-edit-over-hint = El dia, o el mes o l’any si no saps el dia. Si no hi poses res, des d’avui.
bodies-edit-source = Font
bodies-edit-source-hint = El document, l’acord o la pàgina que ho diu.
bodies-changed-title = Algú ho ha canviat mentre ho editaves.
bodies-changed = Això és el que hi ha desat ara; a sota tens el que havies escrit. Si el tornes a desar, val el teu.
bodies-record-standing = Anota com està
bodies-standing-done = Hem anotat com està.
bodies-fact-standing = Com està?
bodies-fact-over = Des de quan, o quan consta
bodies-fact-over-hint = Tan exacte com se sàpiga: 12/5/2024, maig de 2024, segon semestre de 2023 o 2024.
bodies-fact-certainty = Com ho sabem?
bodies-fact-note = Nota
bodies-fact-source = Font
bodies-fact-source-hint = El document, l’acord o la pàgina que ho diu.
bodies-record-rhythm = Anota cada quant
bodies-rhythm-done = Hem anotat cada quant es reuneix.
bodies-rhythm-rhythm = Cada quant es reuneix?
bodies-rhythm-since = Des de quan
bodies-rhythm-since-hint = Tan exacte com se sàpiga: 12/5/2024, maig de 2024 o 2024.
bodies-rhythm-since-when = Des de: { $when }
bodies-rhythm-note = Nota
bodies-rhythm-source = Font

bodies-date-not-understood = No entenem « { $typed } » com a data. Escriu-la així: 12/5/2024, maig de 2024 o 2024.
bodies-date-impossible = « { $typed } » no existeix al calendari.
bodies-date-year = L’any de « { $typed } » queda massa lluny.
bodies-date-day = Cal el dia sencer, no només « { $typed } ». Per exemple, 12/5/2024.
bodies-date-weekday = « { $typed } » no quadra: és { $right }.
bodies-date-future = Aquesta data encara no ha arribat. Anota-ho quan passi; el que només està previst es diu « previst ».
bodies-number = Escriu-hi un nombre de { $least } a { $most }.

bodies-history = Què s’hi ha anotat i qui
bodies-history-none = Encara no s’hi ha anotat res.
bodies-told-by-console = Des de la instal·lació
bodies-told-set_up = Òrgan creat
bodies-told-change = Òrgan editat
bodies-told-record_standing = Anotat com està
bodies-told-record_rhythm = Anotat cada quant es reuneix
bodies-told-record_term = Mandat anotat
bodies-told-give_seat = Seient donat
bodies-told-end_seat = Seient acabat
bodies-told-accredit = Persona acreditada
bodies-told-end_accreditation = Acreditació acabada

bodies-panel-organisation = Òrgans i càrrecs
bodies-panel-person = Acreditacions
bodies-panel-past = (ja no)

bodies-findable = Òrgans i grups
