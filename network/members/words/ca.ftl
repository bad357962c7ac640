members-menu = Membres
members-territory-menu = Territori
members-title = Membres
members-lead = Les administracions que formen la xarxa { $day }: ajuntaments, consells comarcals i altres ens locals.
members-why-only-secretariat = Només la secretaria tècnica pot canviar el registre de membres.
members-why-already-member = Ja és membre de la xarxa. Si vols canviar-ne alguna dada, obre’n la fitxa.
members-why-already-so = Ja ho és: amb aquesta relació encara no ha acabat.
members-why-still-so-then = En aquesta data encara ho era: la vegada anterior s’acaba aquest dia o més tard.
members-why-since-when = Ja ho havia estat. Escriu des de quan ho torna a ser.
members-why-still-member-then = En aquesta data encara era membre: la vegada anterior s’acaba més tard.
members-why-leaving-not-exact = La baixa anterior només diu el mes o l’any, i en aquesta data potser encara era membre. Corregeix-la primer a la fitxa, amb una data més exacta.
members-why-which-time = Ja n’havia estat membre. Escriu des de quan ho torna a ser.
members-why-not-yet = Aquesta data encara no ha arribat.
members-changed-meanwhile = Algú ho ha canviat mentre hi eres. Mira la fitxa i, si encara cal, torna-ho a desar.
members-changed-title = Algú ho ha canviat mentre ho editaves.
members-changed = Això és el que hi ha desat ara; a sota tens el que havies escrit. Si ho tornes a desar, val el teu.

members-since = des { $of }
members-since-unknown = des d’una data desconeguda
members-date-unknown = Data desconeguda
members-date-impossible = Aquesta data no existeix: « { $typed } ».
members-date-weekday = El dia de la setmana i la data no lliguen: « { $typed } ».
members-date-not-a-day = Aquí cal el dia: « { $typed } » és massa poc. Per exemple, 15/5/2024.
members-date-not-understood = No entenem la data « { $typed } ». Escriu-la així: 15/5/2024, maig de 2024 o 2024.
members-since-not-over = « { $typed } » encara no s’ha acabat o no ha arribat. Escriu un dia d’avui o d’abans, o un mes o un any ja acabats.

members-tile-known = Membres coneguts
members-of-about = { $n ->
    [0] d’uns { $about } que diu que té la xarxa ({ $source })
    [one] conegut d’uns { $about } que diu que té la xarxa ({ $source })
   *[other] coneguts d’uns { $about } que diu que té la xarxa ({ $source })
}
members-of-itself = { $n ->
    [0] encara no n’hi ha cap al registre
    [one] és al registre de la xarxa
   *[other] són al registre de la xarxa
}
members-about-why = Per què en coneixem menys dels que la xarxa diu que té?
members-about-means = Aquest registre té { $n ->
    [one] { $n } membre amb una font que ho diu
   *[other] { $n } membres amb una font que ho diu
}. La xarxa mateixa parla d’uns { $about } ({ $source }). Els que falten no els inventem: hi seran quan algú els entri amb la seva font. Per això la cobertura del territori és la dels membres coneguts, i la real pot ser més gran.
members-tile-towns = Ajuntaments
members-tile-of-municipalities = de { $n } municipis de Catalunya
members-tile-counties = Consells comarcals
members-tile-counties-apart = es compten a part dels municipis
members-tile-population = Població coberta
members-tile-people = { $n } habitants dels ajuntaments membres ({ $year })
members-tile-comarques = Comarques amb membres
members-tile-of-comarques = de { $n }, pels ajuntaments
members-tile-blank = Comarques en blanc
members-tile-blank-note = sense cap ajuntament membre

members-filter = Filtra els membres
members-filter-q = Cerca
members-filter-comarca = Comarca
members-filter-comarca-any = Totes les comarques
members-filter-province = Demarcació
members-filter-province-any = Totes les demarcacions
members-filter-kind = Tipus
members-filter-kind-any = Tots els tipus
members-filter-population = Habitants
members-filter-population-any = Qualsevol població
members-filter-reach = Presència
members-filter-reach-any = Amb membres i sense
members-band-under_5000 = Menys de 5.000
members-band-from_5000 = De 5.000 a 19.999
members-band-from_20000 = De 20.000 a 49.999
members-band-from_50000 = De 50.000 a 99.999
members-band-from_100000 = 100.000 o més
members-reach-covered = Amb algun ajuntament membre
members-reach-blank = Sense cap ajuntament membre

members-where = On són
members-where-coverage = Cobertura del territori
members-map-title = Mapa dels ajuntaments membres
members-map-description = { $n ->
    [0] Cap ajuntament membre.
    [one] Hi ha { $n } ajuntament membre, marcat amb color fosc i un punt. La taula de la mateixa pàgina diu quin és.
   *[other] Hi ha { $n } ajuntaments membres, marcats amb color fosc i un punt. La taula de la mateixa pàgina diu quins són.
}
members-map-description-territory = { $n ->
    [0] Cap ajuntament membre.
    [one] Hi ha { $n } ajuntament membre, marcat amb color fosc i un punt. La llista de membres diu quin és; la taula d’aquesta pàgina, de quina comarca.
   *[other] Hi ha { $n } ajuntaments membres, marcats amb color fosc i un punt. La llista de membres diu quins són; la taula d’aquesta pàgina, quants n’hi ha a cada comarca.
}
members-attribution = © Institut Cartogràfic i Geològic de Catalunya (CC BY 4.0). Població: INE.
members-map-inset = Detall: l’àrea de Barcelona
members-map-key-member = Ajuntament membre
members-map-key-comarca = Comarca amb membres
members-map-key-county = Consell comarcal membre
members-map-of = Mapa: { $name }
members-count = { $n ->
    [one] { $n } membre
   *[other] { $n } membres
}
members-order-name = per ordre alfabètic
members-order-name-backwards = per ordre alfabètic invers
members-order-comarca = per comarca
members-order-comarca-backwards = per comarca, en ordre invers
members-order-population = de menys a més habitants
members-order-population-backwards = de més a menys habitants
members-order-since = de més antic a més nou
members-order-since-backwards = de més nou a més antic
members-column-name = Membre
members-column-comarca = Comarca
members-column-province = Demarcació
members-export-name = membres
members-export-address = Pàgina
members-export-page = Obre-la
members-export-council = Nom
members-export-kind = Tipus
members-export-ine = Codi INE
members-export-comarca = Comarca
members-export-comarca-code = Codi de la comarca
members-export-provinces = Codis de les províncies
members-export-since = Membre des de
members-export-since-first = Des de (primer dia possible)
members-export-since-last = Des de (últim dia possible)
members-export-confidence = Com se sap
members-export-evidence = En què es basa
members-export-source = Font
members-column-population = Habitants ({ $year })
members-column-since = Membre des de
members-people = { $people } habitants
members-no-population = a part
members-none = Encara no hi ha cap membre al registre.
members-none-why = Aquí hi haurà la llista i el mapa dels ajuntaments i consells comarcals que formen la xarxa.
members-none-found = Cap membre no coincideix amb aquests filtres.
members-none-found-why = Treu-ne algun o mira’ls tots.
members-download = Descarrega la llista:
members-prospects = Coneguts que no en són membres
members-prospects-who = Només ho veu la secretaria
members-member = Membre
members-former = Ja no és membre
members-former-since = Ja no és membre: va deixar de ser-ho { $left }
members-not-yet = Encara no és membre
members-no-member = No n’és membre

members-lead-member = Membre de la xarxa { $since }.
members-until = fins al final { $of }
members-until-day = fins al { $day }
members-lead-until = Membre de la xarxa { $since } i { $until }.
members-lead-former = Va deixar de ser membre { $left }.
members-lead-later = Encara no és membre: la data d’entrada és { $when }.
members-lead-known = Encara no és membre: és al directori perquè la xarxa hi té tracte.
members-facts = Dades
members-fact-comarca = Comarca
members-fact-province = Demarcació
members-fact-vegueria = Vegueria
members-fact-population = Habitants ({ $year })
members-fact-comarca-population = Habitants de la comarca ({ $year })
members-fact-municipalities = Municipis
members-fact-area = Superfície
members-fact-ine = Codi INE
members-fact-capital = Capital
members-fact-evidence = Com ho sabem
members-fact-sources = { $n ->
    [one] Font
   *[other] Fonts
}
members-fact-former = Abans
members-fact-end-source = Font de la baixa
members-former-time = { $kind } { $since } i { $until }.
members-place = On és
members-people-title = Persones
members-people-hidden = Els noms i els contactes només els veuen les persones de la xarxa.
members-people-none = Encara no hi consta ningú.
members-people-none-why = Aquí hi haurà les persones de referència, tècnica i política, amb el contacte de la feina.
members-people-count = { $n ->
    [0] Ara no hi ha ningú en actiu
    [one] { $n } persona en actiu
   *[other] { $n } persones en actiu
}
members-people-name = Nom
members-people-post = Càrrec
members-people-contact = Contacte
members-people-since = Des de
members-people-do = Què s’hi pot fer

members-admit = Dona d’alta un membre
members-admit-this = Dona d’alta com a membre
members-admitted = Hem donat d’alta { $name }.
members-admitted-other = Hem donat d’alta un membre: { $name }.
members-left = Hem registrat la baixa: { $name }.
members-admission-title = Dona d’alta un membre
members-admission-lead = Quan l’assemblea ja n’ha pres nota. La data pot ser tan precisa com se sàpiga.
members-admission-kind = Quin tipus d’ens és?
members-admission-name = Nom
members-admission-name-hint = El municipi (Manlleu), la comarca del consell comarcal (Osona) o el nom de l’ens.
members-admission-since = Membre des de
members-admission-since-hint = Un dia, un mes o un any: 25/10/2023, octubre de 2023 o 2023. En blanc si no se sap: aleshores també compta en els anys que ja han passat.
members-admission-source = Font
members-admission-source-hint = On ho diu: l’acta de l’assemblea, una adreça web, un document.
members-admission-evidence = Què diu la font
members-admission-how = Què passarà
members-admission-how-name = Lliguem l’ens amb el municipi o la comarca de la llista oficial. Si el nom no hi és, et proposem el més semblant.
members-admission-how-date = Si només se’n sap l’any, escriu només l’any: no cal inventar el dia.
members-admission-how-activity = Si hi ha data, l’alta també queda entre les activitats de l’any.
members-joining-activity = Adhesió { $of }
members-joining-undated = La data de l’adhesió no se sap.
members-joining-correct = Corregeix l’alta
members-joining-title = Correcció de l’alta: { $name }
members-joining-lead = Des de quan n’és membre, tan exacte com se sàpiga, i qui ho diu. Si l’alta és entre les activitats, també s’hi corregeix.
members-joining-since = Membre des de
members-joining-since-hint = Un dia, un mes o un any: 25/10/2023, octubre de 2023 o 2023. En blanc si no se sap: aleshores també compta en els anys que ja han passat.
members-joining-source = Font
members-joining-source-hint = On ho diu: l’acta de l’assemblea, una adreça web, un document.
members-joining-evidence = Què diu la font
members-joining-save = Desa l’alta
members-joining-corrected = Hem corregit l’alta: { $name }.
members-name-unknown-municipality = No hi ha cap municipi de Catalunya que es digui « { $typed } ».
members-name-unknown-comarca = No hi ha cap comarca que es digui « { $typed } ».
members-name-is-county-council = « { $typed } » és un consell comarcal. Tria aquest tipus, o escriu el nom d’un municipi.
members-name-is-town-council = « { $typed } » és un municipi. Tria « Ajuntament », o escriu el nom d’un ens d’aquest tipus.
members-name-no-council = « { $typed } » ara no té consell comarcal.
members-departure-record = Registra la baixa
members-departure-correct = Corregeix la data de la baixa
members-departure-title = Baixa: { $name }
members-departure-lead = És membre { $since }. La baixa posa final a aquesta etapa.
members-departure-to = Fins quan n’és membre?
members-departure-to-hint = L’últim dia, o el mes o l’any si no se sap més: 31/12/2023, desembre de 2023 o 2023.
members-departure-source = Font
members-departure-source-hint = On ho diu: l’acta del ple o de l’assemblea, una carta, una adreça web.
members-departure-stays = Tot el que ha fet a la xarxa es conserva, i la fitxa continua sent pública.
members-departure-end = Registra la baixa
members-departure-open = El que encara té obert
members-departure-open-stays = La baixa no tanca res d’això. Els seients, acaba’ls a la pàgina de cada òrgan; els càrrecs, un per un.
members-departure-open-seats = Seients en òrgans
members-departure-open-posts = Persones amb càrrec
members-correction-title = Correcció de la baixa: { $name }
members-correction-lead = Hi consta com a membre { $since } i { $until }. Si aquesta data no és bona, escriu-hi la que ho és.
members-correction-to = Fins quan en va ser membre?
members-correction-to-hint = L’últim dia, o el mes o l’any si no se sap més: 31/12/2023, desembre de 2023 o 2023.
members-correction-source = Font
members-correction-source-hint = On ho diu: l’acta del ple o de l’assemblea, una carta, una adreça web.
members-correction-save = Desa la data
members-post-add = Afegeix-hi una persona
members-appointment-lead = Una persona amb un càrrec o un lloc de treball en aquest ens. El públic no en veu ni el nom ni el contacte.
members-appointment-name = Nom i cognoms
members-appointment-kind = Quin paper hi té?
members-appointment-title = Càrrec
members-appointment-title-hint = Tal com en diuen: « Tècnica d’Ocupació », « Regidor d’Hisenda ».
members-appointment-address = Correu de la feina
members-appointment-address-hint = És l’adreça amb què podrà entrar. Cada adreça és d’una sola persona.
members-appointment-contact = Un altre contacte
members-appointment-contact-hint = Un telèfon o una adreça compartida, si cal.
members-appointment-from = Des de
members-appointment-from-hint = El dia que hi va entrar, si se sap: 19/6/2023
members-post-address-taken = Aquesta adreça ja és de « { $name } ». Si és la mateixa persona, escriu-hi el mateix nom i li afegirem el càrrec.
members-post-save = Desa
members-post-saved = Hem desat el càrrec: { $name }.
members-post-end = Acaba el càrrec
members-post-ended = Acabat
members-post-end-title = Acaba el càrrec: { $name }
members-post-end-lead = Posa-hi l’últim dia. La persona i els seus anys en el càrrec es conserven.
members-post-ending-to = Últim dia
members-post-ending-to-hint = Per exemple, 15/5/2024
members-post-ended-saved = Hem acabat el càrrec: { $name }.

members-others = Proveïdores i altres entitats
members-others-none = Encara no n’hi ha cap. Aquí hi haurà les entitats que treballen amb la xarxa o per a la xarxa.
members-other-title = Afegeix un col·laborador o una proveïdora
members-other-lead = Una entitat o un ens que treballa amb la xarxa i no n’és membre. Un cop hi sigui, podrà tenir seients i sortir a les activitats.
members-other-relation = Què és per a la xarxa?
members-other-kind = Quin tipus d’entitat és?
members-other-name = Nom
members-other-name-hint = El nom sencer. D’un ajuntament, el municipi; d’un consell comarcal, la comarca.
members-other-since = Des de
members-other-since-hint = Un dia, un mes o un any: 25/10/2023, octubre de 2023 o 2023. En blanc si no se sap.
members-other-source = Font
members-other-source-hint = On ho diu: un contracte, un conveni, una acta, una adreça web.
members-other-evidence = Què diu la font
members-other-save = Desa l’entitat
members-other-entered = Hem desat l’entitat: { $name }.
members-other-untied = Ara no té cap relació oberta
members-other-again = Anota’n una
members-other-end = Acaba la relació
members-other-end-title = Acaba la relació: { $name }
members-other-end-lead = { $what } { $since }.
members-other-end-stays = Tot el que ha fet a la xarxa es conserva. Si té seients, acaba’ls a la pàgina de cada òrgan.
members-other-ending-to = Fins quan?
members-other-ending-to-hint = L’últim dia, o el mes o l’any si no se sap més: 31/12/2023, desembre de 2023 o 2023.
members-other-ending-source = Font
members-other-ending-source-hint = On ho diu: un contracte, una acta, una carta.
members-other-ended = Hem acabat la relació: { $name }.

members-territory-title = Territori
members-territory-lead = Fins on arriben els ajuntaments membres coneguts { $day }, i quines comarques queden en blanc.
members-territory-people = { $n } de { $of } habitants ({ $year })
members-territory-map = Ajuntaments membres i comarques on n’hi ha
members-territory-list = Llista de membres
members-territory-blank = Comarques en blanc
members-territory-blank-count = { $n ->
    [one] Hi ha { $n } comarca sense cap ajuntament membre:
   *[other] Hi ha { $n } comarques sense cap ajuntament membre:
}
members-territory-filter = Filtra les comarques
members-territory-none = Cap comarca no coincideix amb aquests filtres.
members-territory-count = { $n ->
    [one] { $n } comarca
   *[other] { $n } comarques
}
members-column-municipalities = Municipis membres
members-column-people = Població coberta ({ $year })
members-column-inhabitants = Habitants
members-column-council = Consell comarcal
members-column-municipality = Municipi
members-column-member = A la xarxa
members-n-of = { $n } de { $of }
members-none-of = 0 de { $of }
members-council-in = Membre
members-comarca = Comarca
members-comarca-lead = { $n ->
    [0] Cap dels { $of } municipis no té l’ajuntament a la xarxa.
    [one] Hi té l’ajuntament { $n } dels { $of } municipis, amb el { $percent } dels habitants ({ $year }).
   *[other] Hi tenen l’ajuntament { $n } dels { $of } municipis, amb el { $percent } dels habitants ({ $year }).
}
members-council-abolished = la comarca no en té des del 2019 (Llei 1/2019)
members-council-not-constituted = es constituirà després de les eleccions municipals del 2027
members-council-member = és membre de la xarxa
members-council-no-member = no és membre de la xarxa
members-municipalities-count = { $n ->
    [one] { $n } municipi
   *[other] { $n } municipis
}

## import
members-import-above = Membres
members-import-title = Importa membres i contactes
members-import-lead = Puja el full de càlcul o el document que ja tens, amb els ens membres, les persones i els òrgans. Abans de desar res veuràs què en faríem.
members-import-menu = Importa un full de càlcul
members-import-read = Llegeix el fitxer
members-import-no-file = Tria el fitxer que vols importar.
members-import-template = Baixa la plantilla
members-import-template-name = plantilla-membres
members-import-how-1 = Puges el fitxer. No en desem res a la xarxa.
members-import-how-3 = Et mostrem què és nou, què ja teníem i què no entenem, amb la fila i la columna.
members-import-how-4 = Si ho confirmes, ho importem tot de cop. Si hi ha cap error, no importem res.
members-import-shape = Una fila per ens o per persona. Si un ajuntament té tres persones, fes-ne tres files. Les columnes poden anar en qualsevol ordre i tenir altres noms; en pots deixar de buides.
members-import-shape-caption = Un exemple de taula
members-import-shape-council = L’ens: el nom (« Manlleu » o « Ajuntament de Manlleu ») o el codi INE. Els consells comarcals, amb el nom sencer.
members-import-shape-dates = Les dates, amb la precisió que sàpigues: « 2017 », « maig de 2018 », « 12/5/2019 ». Si no ho saps, deixa-ho en blanc.
members-import-shape-people = Les persones: nom, correu i càrrec. Cal saber si és càrrec electe o personal tècnic; sovint ja ho diu el càrrec.
members-import-shape-bodies = Els òrgans i grups han d’existir abans a la xarxa. Hi pots dir també la funció: presidència, secretaria, vocalia…
members-import-field-council = Ens
members-import-field-ine = Codi INE
members-import-field-kind = Tipus d’ens
members-import-field-joined = Data d’alta
members-import-field-left = Data de baixa
members-import-field-person = Persona
members-import-field-surname = Cognoms
members-import-field-address = Correu electrònic
members-import-field-post = Electe o tècnic
members-import-field-title = Càrrec
members-import-field-body = Òrgan
members-import-field-office = Càrrec a l’òrgan
members-import-example-1-council = Ajuntament de Manlleu
members-import-example-1-ine = 08112
members-import-example-1-joined = 2017
members-import-example-1-person = Regidora d’Economia Social
members-import-example-1-address = regidoria@exemple.cat
members-import-example-1-title = Regidora
members-import-example-1-office = Vocalia
members-import-example-2-council = Ajuntament de Manlleu
members-import-example-2-person = Tècnica d’Ocupació
members-import-example-2-address = ocupacio@exemple.cat
members-import-example-2-title = Tècnica
members-import-example-3-council = Consell Comarcal del Berguedà
members-import-example-3-kind = Consell comarcal
members-import-example-3-joined = octubre de 2023
members-import-columns-post = Quan la fila no digui si la persona és càrrec electe o personal tècnic
members-import-columns-post-hint = Si no tries res, t’avisarem de cada fila on no consti.
members-import-columns-post-none = Avisa’m de cada fila
members-import-columns-post-technical_officer = Compta-la com a personal tècnic
members-import-columns-post-elected_official = Compta-la com a càrrec electe
members-import-columns-no-council = Tria quina columna diu l’ens, pel nom o pel codi INE.
members-import-columns-no-person = Hi ha una columna de correus. Tria també quina diu el nom de la persona, o no importis els correus.
members-import-again = Tria un altre fitxer
members-import-slips-lead = No importem res fins que no n’hi hagi cap. Arregla-ho al full de càlcul i torna a pujar el fitxer: recordarem les columnes.
members-import-doubts-title = Perquè ho miris
members-import-doubts-lead = Això no atura la importació.
members-import-doubts = { $n ->
    [one] Un avís
   *[other] { $n } avisos
}
members-import-whom = De qui
members-import-councils-title = Ens per ens
members-import-councils = { $n ->
    [one] Un ens
   *[other] { $n } ens
}
members-import-state-new = Nou
members-import-state-changes = Canvia
members-import-state-stays = Ja hi és
members-import-fact-stays = Membre de la xarxa
members-import-fact-left = Ja consta de baixa
members-import-fact-since = Membre des de: { $day }
members-import-fact-member = Membre, sense data d’alta coneguda
members-import-fact-from-to = Membre des de: { $from }; fins a: { $to }
members-import-fact-ends = Deixa de ser membre: { $day }
members-import-fact-before = abans: { $what }
members-import-fact-known = ja hi és
members-import-to-members = Ves als membres
members-import-done = Hem importat el fitxer.
members-import-count-councils = { $n ->
    [one] Un ens nou
   *[other] { $n } ens nous
}
members-import-count-memberships = { $n ->
    [one] Una alta de membre
   *[other] { $n } altes de membre
}
members-import-count-leavings = { $n ->
    [one] Una baixa de membre
   *[other] { $n } baixes de membre
}
members-import-count-people = { $n ->
    [one] Una persona nova
   *[other] { $n } persones noves
}
members-import-count-posts = { $n ->
    [one] Un càrrec en un ens
   *[other] { $n } càrrecs en ens
}
members-import-count-posts-changed = { $n ->
    [one] Un càrrec que canvia
   *[other] { $n } càrrecs que canvien
}
members-import-count-seats = { $n ->
    [one] Un seient en un òrgan
   *[other] { $n } seients en òrgans
}
members-import-count-accreditations = { $n ->
    [one] Una persona acreditada en un òrgan
   *[other] { $n } persones acreditades en òrgans
}
members-import-batches-title = Importacions
members-import-batches-lead = Cada fitxer importat és un lot: què va fer, quan i qui el va pujar.
members-import-batches-none = Encara no s’ha importat cap fitxer.
members-import-did-organisation = Ens nou
members-import-did-membership = Alta de membre
members-import-did-leaving = Baixa de membre
members-import-did-person = Persona nova
members-import-did-post = Càrrec
members-import-did-post_end = Final del càrrec anterior
members-import-did-seat = Seient en un òrgan
members-import-did-accreditation = Acreditació
members-import-undone-by = El va desfer { $name } ({ $day }). Els noms del que hi havia ja no consten.
members-import-why-only-secretariat = La importació és per a la secretaria tècnica. Si hi has de poder entrar, escriu-nos.
members-import-why-draft-of-another = Aquest fitxer l’ha pujat una altra persona i només ella el pot importar. Puja el teu des de la pàgina d’importació.
members-import-changed-meanwhile = Algú ha canviat aquestes dades mentre importàvem el fitxer. No hem desat res: torna a obrir la previsualització.
members-import-slip-no-council = La fila no diu de quin ens és. Escriu-ne el nom o el codi INE a cada fila; les cel·les combinades compten com a buides.
members-import-slip-unknown-council = No coneixem cap ajuntament ni consell comarcal que es digui « { $typed } ». Si és una altra mena d’ens, digues-ho a la columna del tipus: « altres ».
members-import-slip-unknown-council-nearest = No coneixem « { $typed } ». Volies dir « { $nearest } »?
members-import-slip-unknown-code = Cap municipi no té el codi INE « { $typed } ». Té cinc xifres, com ara 08112.
members-import-slip-code-and-name = El codi { $code } és de { $of }, però la fila diu « { $name } ». Deixa’n un o corregeix l’altre.
members-import-slip-unknown-kind = No coneixem el tipus « { $typed } ». Escriu « ajuntament », « consell comarcal » o « altres ».
members-import-slip-kind-and-name = El tipus diu « { $kind } », però « { $name } » és d’una altra mena. Corregeix l’un o l’altre.
members-import-slip-no-county-council = Ara no hi ha cap consell comarcal que es pugui adherir: { $name }.
members-import-slip-date = No entenem la data « { $typed } ». Escriu-la així: 2017, maig de 2018 o 12/5/2019. Si no se sap, deixa-la en blanc.
members-import-slip-no-such-day = Aquest dia no existeix: « { $typed } ».
members-import-slip-year = L’any de « { $typed } » ha de ser entre 1900 i 2199.
members-import-slip-weekday = El dia de la setmana no és el d’aquella data: « { $typed } ».
members-import-slip-reversed = Les dates van al revés: alta { $from }, baixa { $to }.
members-import-slip-dates-differ = La fila { $row } diu una altra data per al mateix ens: { $other }. Deixa-hi la bona.
members-import-slip-two-addresses = Aquí hi ha més d’una adreça: « { $typed } ». Deixa-n’hi una.
members-import-slip-address-of-another = Aquesta adreça ja la té { $name }. Dues persones no poden compartir adreça, perquè és la que serveix per entrar: deixa-la en blanc o escriu la seva.
members-import-slip-address-twice = Aquesta adreça ja és a la fila { $row }, de { $name }. Dues persones no poden compartir adreça: deixa-la només a una.
members-import-slip-name-twice = { $name } ja és a la fila { $row } amb l’adreça { $address }. Si és la mateixa persona, deixa-hi una adreça; si no, distingeix-ne els noms.
members-import-slip-no-name = Hi ha una adreça, però falta el nom de la persona.
members-import-slip-no-post = No consta si és càrrec electe o personal tècnic. Escriu-ho a la fila o tria-ho per a totes a la pàgina de les columnes.
members-import-slip-unknown-post = No entenem « { $typed } ». Escriu « electe » o « tècnic ».
members-import-slip-posts-differ = La fila { $row } diu un altre càrrec de { $name } al mateix ens. Deixa-hi el bo.
members-import-slip-unknown-body = No coneixem l’òrgan « { $typed } ». Crea’l abans a la pàgina dels òrgans.
members-import-slip-unknown-body-nearest = No coneixem l’òrgan « { $typed } ». Volies dir « { $nearest } »?
members-import-slip-body-not-of-members = Els seients d’aquest òrgan no són dels membres: { $name }.
members-import-slip-unknown-office = No entenem el càrrec « { $typed } ». Pot ser presidència, vicepresidència, secretaria, tresoreria o vocalia.
members-import-slip-office-without-body = Hi ha un càrrec, « { $typed } », però no diu de quin òrgan.
members-import-slip-office-taken = Aquest càrrec ja és d’un altre membre: { $name } ({ $body }). Canvia-ho abans a la pàgina de l’òrgan.
members-import-slip-office-twice = Aquest càrrec ja és a la fila { $row }, per a un altre ens ({ $body }).
members-import-slip-offices-differ = La fila { $row } diu un altre càrrec per al mateix ens i òrgan.
members-import-slip-error-cell = La cel·la té un error del full de càlcul: { $typed }.
members-import-slip-too-many-rows = Hi ha { $n } files i en podem importar { $max } de cop. Parteix el fitxer.
members-import-doubt-repeats = Aquesta fila repeteix la { $row }. La comptem una vegada.
members-import-doubt-code = Sembla una fórmula o codi HTML. Ho desem com a text, tal com està escrit.
members-import-doubt-date-stays = A la xarxa consta { $known } i el fitxer diu { $typed }. La importació no canvia dates d’alta: si cal, fes-ho a la fitxa del membre.
members-import-doubt-date-not-given = A la xarxa no hi ha data d’alta i el fitxer diu { $typed }. La importació no canvia dates d’alta: fes-ho a la fitxa del membre.
members-import-doubt-name-stays = Per l’adreça és { $known }; el fitxer diu « { $typed } ». Deixem el nom que hi ha.
members-import-doubt-address-stays = L’adreça de { $name } a la xarxa és { $known } i el fitxer diu { $typed }. La importació no canvia adreces, perquè serveixen per entrar: si cal, fes-ho a la pàgina de la persona.
members-import-doubt-address-not-given = { $name } ja és a la xarxa sense adreça i el fitxer diu { $typed }. La importació no canvia adreces, perquè serveixen per entrar: si cal, fes-ho a la pàgina de la persona.
members-import-doubt-post-of-nobody = Hi ha un càrrec, però no hi ha cap persona. No l’importem.
members-import-doubt-posts-stay = { $name } ja té més d’un càrrec en aquest ens. Hi afegim aquest i no n’acabem cap: si cal, fes-ho a la fitxa del membre.
members-import-doubt-office-stays = Aquest ens ja té un altre càrrec en aquest òrgan ({ $name }). No el canviem.
members-import-doubt-office-not-given = Aquest ens ja té un seient sense càrrec en aquest òrgan ({ $name }). No el canviem.
members-import-did-relation_end = Final com a col·laborador o observador
members-import-slip-unknown-composition = No consta qui té els seients d’aquest mandat ({ $body }). Registra abans un mandat amb composició coneguda.
members-import-slip-no-room = Aquest mandat té { $n } seients i ja estan tots donats ({ $body }).
members-import-undo-lead = Tot el que va fer aquest lot s’esborra de cop: ens, altes, persones, càrrecs i seients. El que va tancar torna a estar obert.
members-import-undo-gone = El que s’esborrarà
members-import-ways-how = Corregeix a mà el que calgui, des de la fitxa de cada membre o persona.
members-import-way-organisation = Després s’hi han fet canvis: { $name }.
members-import-way-person = Ja ha fet servir la xarxa, o algú n’ha canviat dades: { $name }.
members-import-way-activities = { $n ->
    [one] Hi ha una activitat que en parla, encara que estigui retirada: { $titles }.
   *[other] Hi ha { $n } activitats que en parlen, comptant-hi les retirades. Per exemple, { $titles }.
}
members-import-way-membership = L’alta o la baixa ha canviat després: { $name }.
members-import-way-post = El càrrec ha canviat després: { $name }.
members-import-way-seat = El seient ha canviat després: { $name }.
members-import-way-accreditation = L’acreditació ha canviat després: { $name }.
members-import-way-referred = Alguna cosa que s’ha desat després en depèn: un rol, una activitat, una acció d’un pla…
## end of import

members-findable = Membres
