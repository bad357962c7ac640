# Nouns with their count; `gender` is that of the noun, for one and two.
report-noun-assemblies = { $n ->
    [0] cap assemblea
    [one] { $count } assemblea
   *[other] { $count } assemblees
}
report-noun-assemblies-gender = f
report-noun-commission_meetings = { $n ->
    [0] cap reunió de les comissions
    [one] { $count } reunió de les comissions
   *[other] { $count } reunions de les comissions
}
report-noun-commission_meetings-gender = f
report-noun-group_meetings = { $n ->
    [0] cap reunió dels grups de treball
    [one] { $count } reunió dels grups de treball
   *[other] { $count } reunions dels grups de treball
}
report-noun-group_meetings-gender = f
report-noun-other_meetings = { $n ->
    [0] cap reunió
    [one] { $count } reunió
   *[other] { $count } reunions
}
report-noun-other_meetings-gender = f
report-noun-meetings = { $n ->
    [0] cap reunió
    [one] { $count } reunió
   *[other] { $count } reunions
}
report-noun-meetings-gender = f
report-noun-gatherings = { $n ->
    [0] cap trobada
    [one] { $count } trobada
   *[other] { $count } trobades
}
report-noun-gatherings-gender = f
report-noun-own_events = { $n ->
    [0] cap acte de la xarxa
    [one] { $count } acte de la xarxa
   *[other] { $count } actes de la xarxa
}
report-noun-own_events-gender = m
report-noun-outside_events = { $n ->
    [0] cap acte d’altres entitats
    [one] { $count } acte d’altres entitats
   *[other] { $count } actes d’altres entitats
}
report-noun-outside_events-gender = m
report-noun-advice_cases = { $n ->
    [0] cap assessorament
    [one] { $count } assessorament
   *[other] { $count } assessoraments
}
report-noun-advice_cases-gender = m
report-noun-mentoring_sessions = { $n ->
    [0] cap sessió de mentoria
    [one] { $count } sessió de mentoria
   *[other] { $count } sessions de mentoria
}
report-noun-mentoring_sessions-gender = f
report-noun-referrals = { $n ->
    [0] cap derivació
    [one] { $count } derivació
   *[other] { $count } derivacions
}
report-noun-referrals-gender = f
report-noun-care_contacts = { $n ->
    [0] cap contacte de seguiment
    [one] { $count } contacte de seguiment
   *[other] { $count } contactes de seguiment
}
report-noun-care_contacts-gender = m
report-noun-new_members = { $n ->
    [0] cap nou membre
    [one] { $count } nou membre
   *[other] { $count } nous membres
}
report-noun-new_members-gender = m
report-noun-departed_members = { $n ->
    [0] cap membre
    [one] { $count } membre
   *[other] { $count } membres
}
report-noun-departed_members-gender = m
report-noun-members = { $n ->
    [0] cap membre conegut
    [one] { $count } membre conegut
   *[other] { $count } membres coneguts
}
report-noun-members-gender = m
report-noun-members_there = { $n ->
    [0] cap membre
    [one] { $count } membre
   *[other] { $count } membres
}
report-noun-members_there-gender = m
report-noun-news = { $n ->
    [0] cap notícia
    [one] { $count } notícia
   *[other] { $count } notícies
}
report-noun-news-gender = f
report-noun-newsletters = { $n ->
    [0] cap butlletí
    [one] { $count } butlletí
   *[other] { $count } butlletins
}
report-noun-newsletters-gender = m
report-noun-circulars = { $n ->
    [0] cap circular
    [one] { $count } circular
   *[other] { $count } circulars
}
report-noun-circulars-gender = f
report-noun-publications = { $n ->
    [0] cap publicació
    [one] { $count } publicació
   *[other] { $count } publicacions
}
report-noun-publications-gender = f
report-noun-experiences = { $n ->
    [0] cap experiència nova
    [one] { $count } experiència nova
   *[other] { $count } experiències noves
}
report-noun-experiences-gender = f
report-noun-agreements = { $n ->
    [0] cap conveni
    [one] { $count } conveni
   *[other] { $count } convenis
}
report-noun-agreements-gender = m
report-noun-contacts = { $n ->
    [0] cap contacte
    [one] { $count } contacte
   *[other] { $count } contactes
}
report-noun-contacts-gender = m
report-noun-other_things = { $n ->
    [0] cap altra activitat
    [one] { $count } altra activitat
   *[other] { $count } altres activitats
}
report-noun-other_things-gender = f
report-noun-records = { $n ->
    [0] cap registre d’activitat
    [one] { $count } registre d’activitat
   *[other] { $count } registres d’activitat
}
report-noun-records-gender = m
report-noun-challenges = { $n ->
    [0] cap repte
    [one] { $count } repte
   *[other] { $count } reptes
}
report-noun-challenges-gender = m
report-noun-groups_at_start = { $n ->
    [0] cap grup de treball
    [one] { $count } grup de treball
   *[other] { $count } grups de treball
}
report-noun-groups_at_start-gender = m
report-noun-new_groups = { $n ->
    [0] cap grup nou
    [one] { $count } grup nou
   *[other] { $count } grups nous
}
report-noun-new_groups-gender = m
report-noun-town_councils = { $n ->
    [0] cap ajuntament
    [one] { $count } ajuntament
   *[other] { $count } ajuntaments
}
report-noun-town_councils-gender = m
report-noun-county_councils = { $n ->
    [0] cap consell comarcal
    [one] { $count } consell comarcal
   *[other] { $count } consells comarcals
}
report-noun-county_councils-gender = m
report-noun-authorities = { $n ->
    [0] cap altra administració
    [one] { $count } altra administració
   *[other] { $count } altres administracions
}
report-noun-authorities-gender = f
report-noun-administrations = { $n ->
    [0] cap administració
    [one] { $count } administració
   *[other] { $count } administracions
}
report-noun-administrations-gender = f
report-noun-organisations = { $n ->
    [0] cap organització
    [one] { $count } organització
   *[other] { $count } organitzacions
}
report-noun-organisations-gender = f
report-noun-people = { $n ->
    [0] cap persona
    [one] { $count } persona
   *[other] { $count } persones
}
report-noun-people-gender = f
report-noun-places = { $n ->
    [0] cap municipi
    [one] { $count } municipi
   *[other] { $count } municipis
}
report-noun-places-gender = m
report-noun-municipalities = { $n ->
    [0] cap municipi
    [one] { $count } municipi
   *[other] { $count } municipis
}
report-noun-municipalities-gender = m
report-noun-comarques = { $n ->
    [0] cap comarca
    [one] { $count } comarca
   *[other] { $count } comarques
}
report-noun-comarques-gender = f

# Drafts.
report-draft-opening = { $when } la xarxa ha sumat { $list }.
report-draft-opening-none = No consta cap activitat { $of_year }.
report-draft-opening-none-yet = Encara no consta cap activitat { $of_year }.
report-draft-opening-others = No consta cap assemblea, cap assessorament ni cap acte { $of_year }: el que hi ha registrat és d’altres menes.
report-draft-opening-others-yet = Encara no consta cap assemblea, cap assessorament ni cap acte { $of_year }: el que hi ha registrat és d’altres menes.
report-draft-until = fins { $day }
report-draft-at-end = al final de l’any
report-draft-provenance = Tot el que s’explica aquí surt { $of_records }: cada xifra enllaça amb els que compta.
report-draft-challenges = Per al { $year }, la xarxa s’havia proposat { $challenges }:
report-draft-advice = Hem acompanyat els membres amb { $list }.
report-draft-advice-none = Aquest any no consta cap assessorament ni cap sessió de mentoria.
report-draft-advice-themes = S’hi han treballat aquests temes: { $themes }.
report-draft-advice-time = Hi hem dedicat { $time }.
report-draft-communication = Hem publicat { $list }.
report-draft-communication-none = Aquest any no consta cap publicació.
report-draft-published = Hem publicat { $what }.
report-draft-published-listed = Hem publicat { $titles }.
report-draft-gathered = Hem aplegat { $what }.
report-draft-gathered-listed = Hem aplegat { $what } (al registre: { $titles }).
report-draft-agreements = Hem signat { $what }.
report-draft-contacts = Hem mantingut { $what } amb altres agents de l’ecosistema.
report-draft-relations-none = Aquest any no consta cap conveni ni cap contacte amb altres agents.
report-draft-area = Aquest àmbit reuneix { $records }.
report-draft-area-none = Aquest any no consta cap activitat en aquest àmbit.
report-draft-places = Hem fet activitat en { $places }.
report-draft-places-listed = Hem fet activitat en { $places }: { $names }.
report-draft-coverage = { $at_end }, els membres coneguts eren a { $municipalities } { $of_comarques }, on viu { $share } de la població de Catalunya (padró del { $population_year }).
report-draft-county-council = el { $name }
report-draft-newcomers = Donem la benvinguda a { $new }.
report-draft-newcomers-listed = Donem la benvinguda a { $new }: { $names }.
report-draft-newcomers-none = Aquest any no s’hi ha incorporat cap membre nou.
report-draft-departed = { $n ->
    [one] Ha deixat la xarxa { $departed }.
   *[other] Han deixat la xarxa { $departed }.
}
report-draft-departed-listed = { $n ->
    [one] Ha deixat la xarxa { $departed }: { $names }.
   *[other] Han deixat la xarxa { $departed }: { $names }.
}
report-draft-members = Segons el registre, { $at_end } la xarxa tenia { $members }.
report-draft-care = Hem mantingut { $contacts } amb els membres.
report-draft-groups = L’any va començar amb { $groups }.
report-draft-groups-listed = L’any va començar amb { $groups }: { $names }.
report-draft-groups-period = El període va començar amb { $groups }.
report-draft-groups-period-listed = El període va començar amb { $groups }: { $names }.
report-draft-groups-none = Aquest any no consta cap grup de treball actiu.
report-draft-new-groups = { $n ->
    [one] S’ha creat { $new }.
   *[other] S’han creat { $new }.
}
report-draft-new-groups-listed = { $n ->
    [one] S’ha creat { $new }: { $names }.
   *[other] S’han creat { $new }: { $names }.
}
report-draft-group-met = El grup { $name } ha fet { $meetings }.
report-draft-group-met-with = El grup { $name } ha fet { $meetings }, amb la participació { $of_there }.
report-draft-group-with = El grup { $name } ha comptat amb la participació { $of_there }.
report-draft-group-meetings = En total, els grups han sumat { $meetings }.
report-draft-assemblies = Hem celebrat { $assemblies }.
report-draft-assemblies-listed = { $n ->
    [one] Hem celebrat { $assemblies }, { $when }.
   *[other] Hem celebrat { $assemblies }: { $when }.
}
report-draft-assemblies-format = Hem celebrat { $assemblies } { $format }.
report-draft-assemblies-format-listed = { $n ->
    [one] Hem celebrat { $assemblies } { $format }, { $when }.
   *[other] Hem celebrat { $assemblies } { $format }: { $when }.
}
report-draft-assemblies-none = Aquest any no consta cap assemblea.
report-draft-format-in_person = en format presencial
report-draft-format-online = en línia
report-draft-format-hybrid = en format híbrid
report-draft-assembly-people = A l’assemblea { $of_day } vam ser { $people }.
report-draft-assembly-people-members = A l’assemblea { $of_day } vam ser { $people } { $of_members }.
report-draft-elected = { $on } es va elegir { $body } per al mandat { $years }.
report-draft-commissions = Hem fet { $meetings } { $of_bodies }.
report-draft-other-meetings = També hi ha hagut { $meetings } d’altres òrgans.
report-draft-gatherings = També hem fet { $gatherings }.
report-draft-gatherings-listed = També hem fet { $gatherings }: { $titles }.
report-draft-events = Hem organitzat { $own } i hem participat en { $outside }.
report-draft-events-own = Hem organitzat { $own }.
report-draft-events-outside = Hem participat en { $outside }.
report-draft-events-none = Aquest any no consta cap acte.
report-draft-event-came = { $event } va aplegar { $who }.
report-draft-event-met = { $event } va aplegar { $who }, que hi van trobar { $met }.

# Names of figures, with the number of their value.
report-figure-advice_cases = { $n ->
    [one] assessorament
   *[other] assessoraments
}
report-figure-mentoring_sessions = { $n ->
    [one] sessió de mentoria
   *[other] sessions de mentoria
}
report-figure-referrals = { $n ->
    [one] derivació
   *[other] derivacions
}
report-figure-support_minutes = temps d’assessorament i mentoria
report-figure-care_contacts = { $n ->
    [one] contacte de seguiment
   *[other] contactes de seguiment
}
report-figure-news = { $n ->
    [one] notícia publicada
   *[other] notícies publicades
}
report-figure-newsletters = { $n ->
    [one] butlletí
   *[other] butlletins
}
report-figure-circulars = { $n ->
    [one] circular
   *[other] circulars
}
report-figure-publications = { $n ->
    [one] publicació
   *[other] publicacions
}
report-figure-experiences = { $n ->
    [one] experiència nova
   *[other] experiències noves
}
report-figure-agreements = { $n ->
    [one] conveni
   *[other] convenis
}
report-figure-contacts = { $n ->
    [one] contacte amb altres agents
   *[other] contactes amb altres agents
}
report-figure-other_things = { $n ->
    [one] altra activitat
   *[other] altres activitats
}
report-figure-records = { $n ->
    [one] registre d’activitat
   *[other] registres d’activitat
}
report-figure-area_records = { $n ->
    [one] registre de l’àmbit
   *[other] registres de l’àmbit
}
report-figure-area_acts = { $n ->
    [one] activitat de l’àmbit
   *[other] activitats de l’àmbit
}
report-figure-place_records = { $n ->
    [one] registre al municipi
   *[other] registres al municipi
}
report-figure-group_meetings_apart = { $n ->
    [one] reunió de grups de treball sense cap comissió
   *[other] reunions de grups de treball sense cap comissió
}
report-figure-commission_meetings = { $n ->
    [one] reunió de les comissions
   *[other] reunions de les comissions
}
report-figure-other_meetings = { $n ->
    [one] reunió d’altres òrgans
   *[other] reunions d’altres òrgans
}
report-figure-group_meetings = { $n ->
    [one] reunió de grups de treball
   *[other] reunions de grups de treball
}
report-figure-assemblies = { $n ->
    [one] assemblea
   *[other] assemblees
}
report-figure-gatherings = { $n ->
    [one] trobada
   *[other] trobades
}
report-figure-own_events = { $n ->
    [one] acte de la xarxa
   *[other] actes de la xarxa
}
report-figure-outside_events = { $n ->
    [one] acte d’altres amb la xarxa
   *[other] actes d’altres amb la xarxa
}
report-figure-people = { $n ->
    [one] persona als actes de la xarxa
   *[other] persones als actes de la xarxa
}
report-figure-people_at = { $n ->
    [one] persona
   *[other] persones
}
report-figure-members_at = { $n ->
    [one] membre
   *[other] membres
}
report-figure-administrations_at = { $n ->
    [one] administració
   *[other] administracions
}
report-figure-organisations_at = { $n ->
    [one] organització
   *[other] organitzacions
}
report-figure-groups_at_start = { $n ->
    [one] grup de treball a principi d’any
   *[other] grups de treball a principi d’any
}
report-figure-new_groups = { $n ->
    [one] grup de treball nou
   *[other] grups de treball nous
}
report-figure-meetings_of = { $n ->
    [one] reunió del grup
   *[other] reunions del grup
}
report-figure-town_councils_in = { $n ->
    [one] ajuntament al grup
   *[other] ajuntaments al grup
}
report-figure-county_councils_in = { $n ->
    [one] consell comarcal al grup
   *[other] consells comarcals al grup
}
report-figure-authorities_in = { $n ->
    [one] altra administració al grup
   *[other] altres administracions al grup
}
report-figure-new_members = { $n ->
    [one] nou membre
   *[other] nous membres
}
report-figure-departed_members = { $n ->
    [one] membre que ha marxat
   *[other] membres que han marxat
}
report-figure-members = { $n ->
    [one] membre conegut
   *[other] membres coneguts
}
report-figure-municipalities = { $n ->
    [one] municipi membre
   *[other] municipis membres
}
report-figure-comarques = { $n ->
    [one] comarca amb membres
   *[other] comarques amb membres
}
report-figure-population = { $n ->
    [one] habitant dels municipis membres
   *[other] habitants dels municipis membres
}
report-figure-places = { $n ->
    [one] municipi amb activitat
   *[other] municipis amb activitat
}

# What each figure counts.
report-counts-advice_cases = Suma els assessoraments de l’any. Un registre en pot aplegar més d’un.
report-counts-mentoring_sessions = Suma les sessions de mentoria de l’any. Un registre en pot aplegar més d’una.
report-counts-referrals = Suma les derivacions de l’any.
report-counts-support_minutes = Suma el temps anotat als assessoraments i a les mentories.
report-counts-care_contacts = Suma els contactes de seguiment amb membres.
report-counts-news = Suma les notícies publicades durant l’any.
report-counts-newsletters = Suma els butlletins enviats durant l’any.
report-counts-circulars = Suma les circulars enviades durant l’any.
report-counts-publications = Suma les publicacions de l’any.
report-counts-experiences = Suma les experiències noves que s’han recollit durant l’any.
report-counts-agreements = Suma els convenis i acords signats durant l’any.
report-counts-contacts = Suma els contactes amb altres agents de l’ecosistema.
report-counts-other_things = Suma les activitats que no són de cap altra mena.
report-counts-records = Compta els registres d’activitat de l’any, cadascun una vegada.
report-counts-area_records = Compta els registres de l’any que responen a aquest àmbit del pla.
report-counts-area_acts = Suma les activitats de l’any que responen a aquest àmbit del pla: un registre de quatre reunions en val quatre.
report-counts-place_records = Compta els registres de l’any que diuen que va ser en aquest municipi.
report-counts-group_meetings_apart = Suma les reunions dels grups de treball, tret de les que es van fer amb una comissió, que compten amb les de les comissions.
report-counts-commission_meetings = Suma les reunions de la comissió executiva i de la comissió tècnica. Una reunió conjunta compta una vegada.
report-counts-other_meetings = Suma les reunions que no són de cap comissió ni de cap grup.
report-counts-group_meetings = Suma les reunions dels grups de treball.
report-counts-assemblies = Compta les assemblees de l’any, ordinàries i extraordinàries.
report-counts-gatherings = Compta les trobades que ha organitzat la xarxa.
report-counts-own_events = Compta els actes que la xarxa ha organitzat o coorganitzat. Les assemblees i les trobades es compten a part, i un taller dins d’una jornada n’és una part.
report-counts-outside_events = Compta els actes d’altres entitats en què la xarxa ha participat o col·laborat.
report-counts-people = Suma les persones dels actes de la xarxa, cada acte una sola vegada: si en parla més d’un registre, val el més alt. Les assemblees i les trobades es compten a part.
report-counts-people_at = Persones que hi van ser, segons el registre.
report-counts-members_at = Membres que hi van ser, segons el registre.
report-counts-administrations_at = Administracions que hi van ser, segons el registre, siguin membres o no.
report-counts-organisations_at = Organitzacions que hi van ser, segons el registre.
report-counts-groups_at_start = Compta els grups de treball que segur que eren actius quan va començar l’any.
report-counts-new_groups = Compta els grups de treball que han començat durant l’any.
report-counts-meetings_of = Suma les reunions d’aquest grup durant l’any.
report-counts-town_councils_in = Compta els ajuntaments que han participat en el grup, una vegada cadascun. Dels que no tenen nom, val el nombre més alt d’un registre.
report-counts-county_councils_in = Compta els consells comarcals que han participat en el grup, una vegada cadascun. Dels que no tenen nom, val el nombre més alt d’un registre.
report-counts-authorities_in = Compta altres administracions que han participat en el grup, una vegada cadascuna.
report-counts-new_members = Compta els membres que, segons el registre, s’han incorporat durant l’any.
report-counts-departed_members = Compta els membres que, segons el registre, han marxat durant l’any.
report-counts-members = Compta els membres que consten al registre l’últim dia de l’any; mentre l’any dura, el dia de l’esborrany.
report-counts-municipalities = Compta els municipis amb l’ajuntament membre l’últim dia de l’any; mentre l’any dura, el dia de l’esborrany.
report-counts-comarques = Compta les comarques amb algun municipi membre, una vegada cadascuna.
report-counts-population = Suma els habitants dels municipis membres. La població és la del padró que indica la memòria: l’última dada de referència que té el sistema.
report-counts-places = Compta els municipis on s’ha fet alguna activitat amb lloc conegut, una vegada cadascun.

report-doubt-several_bodies = Un registre aplega diverses reunions de més d’un òrgan. La font no diu si van ser conjuntes, si són el total o si en va fer tantes cada òrgan: aquí es compten una sola vegada.
report-doubt-several_bodies-note = { $figure }: la font no diu si van ser conjuntes, si són el total o si en va fer tantes cada òrgan. Aquí es compten una sola vegada.
report-doubt-several_bodies-short = la font no diu si eren conjuntes
report-doubt-undated = Hi ha registres sense dia exacte: compten per a l’any i no per a cap mes.
report-doubt-undated-short = sense dia exacte
report-doubt-known_members = El registre de membres pot ser incomplet: compta els que consten.
report-doubt-known_members-short = membres coneguts
report-left-out = Què no compta
report-left-out-sample = { $n ->
    [one] Una mostra inventada, que no compta mai.
   *[other] { $n } mostres inventades, que no compten mai.
}
report-left-out-part = { $n ->
    [one] Un registre que forma part d’un altre acte.
   *[other] { $n } registres que formen part d’un altre acte.
}
report-left-out-no_role = { $n ->
    [one] Un acte sense el paper que hi va tenir la xarxa.
   *[other] { $n } actes sense el paper que hi va tenir la xarxa.
}
report-left-out-same_place = { $n ->
    [one] Un registre d’un municipi que ja hi és comptat.
   *[other] { $n } registres de municipis que ja hi són comptats.
}
report-figure-caption = Què hi compta
report-figure-none = Cap registre no hi compta.
report-figure-gone = Retirada després
report-figure-none-why = La xifra és zero perquè durant l’any no es va registrar res d’aquesta mena.
report-figure-frozen = Xifra de l’edició { $number }, publicada { $on }
report-figure-now = Xifra de l’esborrany, amb els registres d’ara
report-figure-from = { $n ->
    [0] Cap registre.
    [one] Surt d’un registre.
   *[other] Surt de { $n } registres.
}
report-figure-recorded = L’últim es va anotar { $on }.

# Sections, blocks, tables, drawings.
report-section-presentation = L’any en un cop d’ull
report-section-challenges = Els reptes de l’any
report-section-advice = Assessoraments i mentories
report-section-members = Membres
report-section-bodies = Assemblees, òrgans i trobades
report-section-groups = Grups de treball
report-section-events = Jornades i actes
report-section-communication = Comunicació
report-section-relations = Relacions amb l’ecosistema
report-section-area = Altres àmbits
report-section-territory = Territori
report-section-conclusions = Conclusions
report-section-annex = D’on surt cada xifra
report-block-headlines = Xifres principals
report-block-kinds = Gràfic: activitat per tipus
report-block-areas = Gràfic: activitat per àmbit del pla
report-block-months = Gràfic: activitat per mes
report-block-challenges = Llista de reptes
report-block-newcomers = Taula: membres nous
report-block-departed = Taula: membres que han marxat
report-block-assemblies = Taula: assemblees
report-block-gatherings = Taula: trobades
report-block-groups = Taula: grups de treball
report-block-own_events = Taula: actes de la xarxa
report-block-outside_events = Taula: actes d’altres
report-block-map = Mapa: membres i llocs
report-block-places = Taula: on s’ha fet activitat
report-block-annex = Taula: totes les xifres
report-table-newcomers = { $n ->
    [one] Un membre nou
   *[other] { $n } membres nous
}
report-table-departed = { $n ->
    [one] Un membre que ha marxat
   *[other] { $n } membres que han marxat
}
report-table-assemblies = { $n ->
    [one] Una assemblea
   *[other] { $n } assemblees
}
report-table-gatherings = { $n ->
    [one] Una trobada
   *[other] { $n } trobades
}
report-table-own_events = { $n ->
    [one] Un acte de la xarxa
   *[other] { $n } actes de la xarxa
}
report-table-outside_events = { $n ->
    [one] Un acte d’altres amb participació de la xarxa
   *[other] { $n } actes d’altres amb participació de la xarxa
}
report-table-groups = { $n ->
    [one] Un grup de treball
   *[other] { $n } grups de treball
}
report-table-places = { $n ->
    [one] Un municipi amb activitat registrada
   *[other] { $n } municipis amb activitat registrada
}
report-table-annex = { $n ->
    [one] Una xifra i els registres que compta
   *[other] { $n } xifres i els registres que compten
}
report-parts = { $n ->
    [one] amb un acte a dins
   *[other] amb { $n } actes a dins
}
report-column-member = Membre
report-column-comarca = Comarca
report-column-when = Data
report-column-assembly = Assemblea
report-column-event = Acte
report-column-place = Lloc
report-column-format = Format
report-column-came = Hi van ser
report-column-role = Paper de la xarxa
report-column-group = Grup
report-column-state = Situació
report-column-meetings = Reunions
report-column-town_councils = Ajuntaments
report-column-county_councils = Consells comarcals
report-column-municipality = Municipi
report-column-records = Registres
report-column-figure = Xifra
report-column-value = Valor
report-column-counts = Registres
report-column-remark = Observacions
report-column-record = Registre
report-column-counts-as = Hi compta
report-column-total = Total
report-column-month = Mes
report-column-acts = Activitats
report-column-section = Secció
report-column-blocks = Dades
report-column-order = Ordre
report-format-in_person = presencial
report-format-online = en línia
report-format-hybrid = híbrid
report-role-organiser = organitza
report-role-co_organiser = coorganitza
report-role-collaborator = col·labora
report-role-guest = hi participa
report-group-before = ja existia
report-group-new = nou aquest any
report-group-other = amb reunions
report-chart-kinds = Activitat per tipus
report-chart-counts = { $n ->
    [one] Compta casos, sessions, reunions i actes, no registres. Les experiències i els membres nous es compten a part.
   *[other] Compta casos, sessions, reunions i actes, no registres: un sol registre en pot valer { $n }. Les experiències i els membres nous es compten a part.
}
report-chart-areas = Activitat per àmbit del pla
report-chart-areas-note = Una activitat pot respondre a més d’un àmbit. Cada àmbit enllaça amb els seus registres.
report-chart-months = Activitat per mes
report-chart-months-without = { $n ->
    [one] Una activitat no té mes conegut i no surt al gràfic.
   *[other] { $n } activitats no tenen mes conegut i no surten al gràfic.
}
report-months-short = gen. febr. març abr. maig juny jul. ag. set. oct. nov. des.
report-chart-table = Mesos amb activitat
report-chart-map = Els membres i els llocs d’activitat
report-chart-map-description = { $municipalities } municipis membres coneguts i { $places } municipis on s’ha fet activitat.
report-chart-map-held = On s’ha fet activitat
report-chart-map-member = Municipis membres
report-chart-map-inset = Detall: Barcelona i rodalia
report-chart-map-key = En teula, on s’ha fet activitat; en verd, els municipis membres
report-chart-map-list = { $n ->
    [one] El membre conegut
   *[other] Els { $n } membres coneguts
}
report-population-note = Els habitants són els del padró del { $population_year }, l’última dada de referència que té el sistema, i no els del { $year }.
report-chart-map-members = Membres coneguts ({ $n }): { $names }.

# The list, the page, the paper.
report-menu = Memòries
report-title = Memòria d’activitat del { $year }
report-keyword = memòria
report-description = Memòria d’activitat de l’any { $year }: què es va fer i d’on surt cada xifra.
report-list-title = Memòries d’activitat
report-list-lead = Què ha fet la xarxa cada any. Cada xifra enllaça amb els registres que compta.
report-list-empty = Encara no s’ha publicat cap memòria.
report-list-empty-why = Quan la secretaria tècnica en publiqui una, la trobaràs aquí.
report-list-edition = Edició { $number }, del { $day }
report-list-editions = { $n ->
    [one] Una edició
   *[other] { $n } edicions
}
report-list-open = Memòries per escriure
report-list-write = Escriu la memòria del { $year }
report-state-published = Publicada
report-contents = En aquesta memòria
report-download = Descarrega la memòria (PDF)
report-edition-told = Edició { $number }, publicada { $on }
report-edition-note = Què corregeix: { $note }
report-edition-old = Llegeixes una edició anterior.
report-edition-last = Ves a l’última edició
report-editions-others = Altres edicions
report-draft-mark = Esborrany
report-draft-title = Esborrany de la memòria del { $year }
report-draft-told = Així es publicaria ara. Només ho veu qui l’escriu.
report-paper-contents = Índex
report-paper-page = Pàgina
report-paper-of = de
report-paper-table = Taula
report-paper-picture = Figura
report-paper-footer = Edició { $number } · empremta { $digest }
report-paper-note = Edició { $number }. Què corregeix: { $note }
report-paper-footer-draft = Esborrany del { $day }
report-why-only-secretariat = La memòria l’escriu la secretaria tècnica. Si hi has de poder entrar, escriu-nos.
report-why-not-over = L’any { $year } encara no s’ha acabat: la memòria es podrà publicar a partir de l’1 de gener de { $next }. Fins aleshores en pots preparar l’esborrany.
report-why-not-published = La memòria del { $year } encara no s’ha publicat. La secretaria tècnica l’està preparant; quan es publiqui, la trobaràs aquí mateix.

# The composer.
report-compose = Edita la memòria
report-compose-title = Redacció de la memòria del { $year }
report-compose-lead = El primer text de cada secció surt dels registres. Edita’l, tria quines dades hi surten i publica.
report-preview = Previsualitza
report-preview-pdf = Esborrany en PDF
report-publish-go = Publica…
report-differs = Els registres han canviat
report-sections = Seccions
report-sections-order = Puja-les o baixa-les
report-sections-count = { $n ->
    [one] Una secció
   *[other] { $n } seccions
}
report-blocks-shown = { $n ->
    [0] Cap dada
    [one] Una dada
   *[other] { $n } dades
}
report-up = Puja
report-down = Baixa
report-arranged = Hem canviat l’ordre.
report-back = Torna a les seccions
report-state-written = Text escrit
report-state-draft = Esborrany automàtic
report-state-overtaken = Les dades han canviat
report-state-missing = Falta text
report-state-facts = Només dades
report-edit-text = Text de la secció
report-edit-text-hint = Deixa una línia en blanc entre paràgrafs. Les línies que comencen amb un guionet fan una llista.
report-edit-shown = Dades que hi surten
report-written = Hem desat la secció.
report-changed-title = Algú ho ha canviat mentre ho editaves.
report-changed = Això és el que hi ha desat ara; a sota tens el que havies escrit. Si el tornes a desar, val el teu.
report-overtaken = Les dades han canviat des que es va escriure aquest text. Compara’l amb l’esborrany d’ara i corregeix el que calgui.
report-draft-now = L’esborrany automàtic
report-draft-follows = Mentre no l’editis, el text segueix els registres:
report-draft-nobody = Aquesta secció no té esborrany: només la pot escriure una persona.
report-back-to-draft-what = El text escrit es treu i la secció torna a dir el que diuen els registres. No es pot desfer.
report-back-to-draft-sure = Treu el text
report-back-to-draft-go = Torna a l’esborrany
report-back-to-draft = El text torna a ser l’esborrany.
report-typed = Escrita a mà
report-typed-title = Xifres escrites a mà
report-typed-lead = Per al que encara no té registre. Es marquen com a tals i diuen d’on surten.
report-typed-label = Què compta
report-typed-value = Xifra
report-typed-source = Font
report-typed-source-hint = El document o la persona responsable de la dada.
report-typed-no-source = Digues d’on surt la xifra
report-typed-note = Font: { $source }
report-typed-why = Aquesta xifra no surt de cap registre: algú la va escriure i en dona la font.
report-typed-add = Afegeix la xifra
report-typed-added = Hem afegit la xifra.
report-typed-remove = Treu-la
report-typed-removed = Hem tret la xifra.
report-checks = Abans de publicar
report-check-done = Fet:
report-check-open = Pendent:
report-check-texts = Totes les seccions amb dades tenen text
report-check-no-text = Falta el text de « { $section } »
report-check-overtaken = Les dades de « { $section } » han canviat des que se’n va escriure el text
report-check-year = L’any encara no s’ha acabat: es podrà publicar a partir de l’1 de gener de { $next }
report-check-languages = { $n ->
    [one] Una secció només està escrita en la llengua de la xarxa; en les altres es llegirà així
   *[other] { $n } seccions només estan escrites en la llengua de la xarxa; en les altres es llegiran així
}
report-check-doubt = { $figure }: surt amb la nota que la font no ho aclareix
report-check-computed = Totes les xifres destacades surten dels registres
report-check-figures-in-text = A « { $section } » hi ha xifres escrites dins del text: d’allà no porten als seus registres
report-check-typed = { $n ->
    [one] Una xifra escrita a mà, amb la seva font
   *[other] { $n } xifres escrites a mà, amb la seva font
}
report-check-samples = { $n ->
    [one] Una mostra de l’any no hi compta
   *[other] { $n } mostres de l’any no hi compten
}
report-differences = Què canvia respecte de l’edició publicada
report-differences-none = Res: els registres i els textos diuen el mateix que l’edició publicada.
report-difference-section = Secció « { $section } »
report-difference-text = text ({ $languages })
report-difference-came = és nova
report-difference-went = ja no hi és
report-difference-blocks = altres dades a la vista
report-difference-order = L’ordre de les seccions
report-difference-figure = abans { $before }, ara { $now }
report-difference-records = la mateixa xifra, amb altres registres
report-difference-record-came = Hi entra: { $record }
report-difference-record-went = En surt: { $record }
report-difference-now = ara { $now }
report-difference-detail = altres dades: qui hi va ser, com es va fer o què en formava part
report-difference-list = amb canvis
report-difference-list-network = El nom de la xarxa
report-difference-list-challenges = Els reptes de l’any
report-difference-list-areas = Els àmbits del pla
report-difference-list-members = Les dades dels membres que s’incorporen o se’n van
report-difference-list-elections = Les eleccions de l’any
report-difference-list-commissions = Les comissions que es van reunir
report-difference-list-themes = Els temes dels assessoraments
report-difference-list-covered = El territori dels membres
report-difference-list-other = Altres dades de la memòria
report-publication-title = Publica la memòria del { $year }
report-publication-lead-network = En sortirà l’edició { $number }, visible per a tothom.
report-publication-note = Què corregeix aquesta edició
report-publication-note-hint = Es veurà al costat del número d’edició.
report-publication-no-note = Digues què corregeix aquesta edició.
report-publication-changed = La memòria ha canviat mentre la miraves. Mira-la de nou i publica-la si ja és bona.
report-publication-same = No hi ha cap canvi respecte de l’última edició
report-publication-nothing = Del { $year } no consta cap activitat ni cap text: encara no hi ha res per publicar
report-publication-how = Què passa quan es publica
report-publication-how-freeze = Les xifres i els textos queden fixats tal com són ara.
report-publication-how-old = Les edicions anteriors es mantenen a la seva adreça.
report-publication-how-change = Si un registre canvia més tard, ho veuràs a la redacció i podràs publicar una correcció.
report-publish = Publica la memòria
report-published = Hem publicat la memòria.

# Figures beside the years before.
report-years-title = Any per any
report-years-open = Compara amb els anys anteriors
report-years-caption = Any per any: { $section }
report-years-chart = { $figure }, any per any
report-years-none = sense dades
report-years-more = { $by } més que { $when }
report-years-fewer = { $of ->
    [time] { $by } menys que { $when }
   *[count] { $by } menys que { $when }
}
report-years-same = Igual que { $when }
report-years-last = Dada anterior ({ $year }): { $value }
report-years-source-this = Aquesta memòria
report-years-source-edition = Edició { $number } de la memòria de l’any
report-years-source-records = Registres de l’any
report-years-how = Els anys amb memòria publicada diuen el que se’n va publicar; els altres, el que hi ha registrat. « Sense dades » vol dir que no en consta cap registre, no que la xifra sigui zero.
report-column-year = Any
report-column-change = Diferència
report-column-source = D’on surt
report-difference-list-years = Les xifres d’anys anteriors

# Slides.
report-slides-see = Diapositives per a l’assemblea
report-slides-title = Diapositives de la memòria del { $year }
report-slides-keyword = diapositives
report-slides-back = Torna a la memòria
report-slides-pdf = Descarrega-les (PDF)
report-slides-keys = Fletxes: passa de diapositiva
report-slides-whole = Pantalla completa
report-slides-place = Diapositiva { $n } de { $all }
report-slides-previous = Anterior
report-slides-next = Següent
report-slides-first = Torna a la primera
report-slides-spread = Com s’ha repartit l’activitat
report-slides-years = Any per any
report-slides-left = { $n ->
    [one] I un més, a la memòria
   *[other] I { $n } més, a la memòria
}
report-slides-more = On se’n pot llegir més
report-slides-more-why = La memòria sencera, amb els registres que compta cada xifra:
report-findable = Memòries
report-findable-edition = Edició { $number }

# The workbook of figures.
report-text-see = Text editable (Word)
report-sheet-see = Totes les xifres (Excel)
report-sheet-figures = Xifres
report-sheet-records = Registres
report-sheet-assemblies = Assemblees
report-sheet-gatherings = Trobades
report-sheet-own_events = Actes de la xarxa
report-sheet-outside_events = Actes d’altres
report-sheet-newcomers = Membres nous
report-sheet-departed = Membres que han marxat
report-sheet-groups = Grups de treball
report-sheet-places = On s’ha fet activitat
report-sheet-challenges = Reptes
report-column-of = De què
report-column-unit = Unitat
report-column-what = Què compta
report-column-first = Primer dia
report-column-last = Últim dia
report-column-people = Persones
report-column-administrations = Administracions
report-column-members = Membres
report-column-authorities = Altres administracions
report-column-organisations = Organitzacions
report-column-number = Número
report-column-challenge = Repte
report-unit-hours = hores
report-unit-people = persones
report-unit-inhabitants = habitants
report-unit-count = nombre

# Reports of parts: of a body, of a member, of some months.
report-part-body-title = { $name }: l’any { $year }
report-part-body-card = Memòria de l’any
report-part-group-lead = Què ha fet el grup durant l’any, segons els registres.
report-part-body-lead = Què ha fet l’òrgan durant l’any, segons els registres.
report-part-member-title = { $name }: l’any { $year } a la xarxa
report-part-member-card = El nostre any a la xarxa
report-part-member-lead = Què ens ha donat la xarxa i què hi hem donat, segons els registres.
report-part-glance = En un cop d’ull
report-section-received = Què ens ha donat la xarxa
report-part-received-none-yet = Encara no en consta cap registre: ni assessoraments, ni mentories, ni jornades amb nosaltres.
report-part-received-none = Aquest any no en consta cap registre: ni assessoraments, ni mentories, ni jornades amb nosaltres.
report-section-given = Què hi hem donat
report-part-given-none-yet = Encara no en consta cap registre: ni reunions, ni grups, ni experiències amb nosaltres.
report-part-given-none = Aquest any no en consta cap registre: ni reunions, ni grups, ni experiències amb nosaltres.
report-section-membership = Com a membre
report-part-joined = { $when } ens vam incorporar a la xarxa.
report-part-left = { $when } vam deixar la xarxa.
report-part-samples = { $n ->
    [one] Una mostra no hi compta: és una activitat inventada.
   *[other] { $n } mostres no hi compten: són activitats inventades.
}
report-part-undated = { $n ->
    [one] Una activitat no té una data prou precisa per saber si és d’aquests mesos i no surt aquí.
   *[other] { $n } activitats no tenen una data prou precisa per saber si són d’aquests mesos i no surten aquí.
}
report-part-undated-see = Mira quines són
report-part-undated-table = { $n ->
    [one] Una activitat que potser és d’aquests mesos i no s’hi compta
   *[other] { $n } activitats que potser són d’aquests mesos i no s’hi compten
}
report-part-seats-undated = { $n ->
    [one] També consta un seient a { $names }, sense data coneguda: no es compta en cap any.
   *[other] També consten seients en aquests òrgans, sense data coneguda: { $names }. No es compten en cap any.
}
report-part-period-title = Seguiment: { $when }
report-part-period-card = Seguiment semestral
report-part-period-lead = Què s’ha fet en aquests mesos, per al seguiment de la comissió executiva.
report-part-of-year = Any { $year }
report-part-years = Altres anys
report-part-opening = { $when }, segons els registres: { $list }.
report-part-pdf = Descarrega-ho (PDF)
report-part-footer = Fet amb els registres que hi havia { $on }
report-part-empty = No en consta cap registre.
report-part-empty-yet = Encara no en consta cap registre.
report-part-empty-why = Quan es registri una activitat que hi tingui a veure, sortirà aquí.
report-part-compose = Redacció
report-part-compose-title = Redacció · { $title }
report-part-draft-title = Esborrany · { $title }
report-part-publication-title = Publica · { $title }
report-part-now = El que diuen els registres el { $day }
report-part-now-see = Mira què diuen ara els registres
report-part-now-why = Això és el que diuen ara els registres, sense els textos de ningú.
report-part-editions = Edicions publicades
report-compose-follow-up = Edita el seguiment
report-publish-follow-up = Publica el seguiment
report-published-follow-up = Hem publicat el seguiment.
report-publication-lead-body = En sortirà l’edició { $number }, visible per a la gent de la xarxa.
report-publication-lead-member = En sortirà l’edició { $number }, visible per a la gent d’aquest membre i la secretaria tècnica.
report-publication-lead-period = En sortirà l’edició { $number }, visible per a les comissions executiva i tècnica i la secretaria tècnica.
report-publication-nothing-of-part = No en consta cap activitat ni cap text: encara no hi ha res per publicar
report-check-days = Aquests dies encara no s’han acabat: es podrà publicar quan s’acabin
report-why-days-not-over = Aquests dies encara no s’han acabat: es podrà publicar quan s’acabin. Fins aleshores en pots preparar l’esborrany.
report-why-only-those-who-lead = La memòria d’un òrgan l’escriuen la seva presidència, la seva secretaria i la secretaria tècnica. Si hi has de poder entrar, escriu-nos.
report-why-only-secretariat-publishes = La publica la secretaria tècnica. Quan la tinguis a punt, avisa-la.
report-state-empty = Sense text: no hi surt
report-difference-list-subject = El nom de què tracta
report-difference-list-undated = Les activitats sense una data prou precisa
report-difference-list-seats = Els seients sense data coneguda
report-period-from = Des del dia
report-period-to = Fins al dia
report-period-go = Canvia les dates
report-period-no-day = Escriu un dia, com ara 1/1/2024
report-period-reversed = L’últim dia no pot ser abans del primer
report-period-not-begun = Aquests dies encara no han començat: tria’n d’anteriors
report-period-too-long = Tria un període de dos anys com a molt, des del 2000
report-why-no-place = Les memòries dels òrgans són per a la gent de la xarxa. Si hi has de poder entrar, escriu-nos.
report-why-only-member = L’any d’un membre només el veuen la seva gent i la secretaria tècnica.
report-why-only-commissions = El seguiment és per a les comissions executiva i tècnica i per a la secretaria tècnica.
report-figure-seats_held = { $n ->
    [one] òrgan on tenim seient
   *[other] òrgans on tenim seient
}
report-counts-seats_held = Compta els òrgans on aquest membre ha tingut seient durant l’any, una vegada cadascun.
report-noun-seats_held = { $n ->
    [0] cap seient
    [one] { $count } seient en un òrgan
   *[other] { $count } seients en òrgans
}
report-noun-seats_held-gender = m
