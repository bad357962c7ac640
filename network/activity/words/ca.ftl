activity-title = Activitats
activity-lead = Tot el que ha fet la xarxa: assessoraments, reunions, actes, publicacions. D’aquí surten els comptes del pla i de la memòria.
activity-record = Registra una activitat
activity-history-now = passa a ser
activity-recorded = Hem desat l’activitat.
activity-corrected = Hem desat els canvis de l’activitat.
activity-save = Desa l’activitat
activity-count = { $n ->
    [one] Una activitat
   *[other] { $n } activitats
}
activity-count-hours = { $hours } en total
activity-people = { $n ->
    [one] Una persona
   *[other] { $n } persones
}
activity-export-name = activitats
activity-export-address = Pàgina
activity-export-page = Obre-la
activity-export-first = Primer dia
activity-export-last = Últim dia
activity-export-sample = Mostra
activity-export = Descarrega aquesta llista:
activity-sample = Mostra
activity-sample-note = Aquesta activitat és un exemple inventat per veure com funciona el programa. No compta en cap memòria; al pla i a la portada hi surt marcada.
activity-samples-note = Les activitats amb aquesta etiqueta són exemples inventats: no compten en cap memòria; al pla i a la portada hi surten marcades.
activity-samples-hide = Amaga les mostres
activity-samples-show = Ensenya les mostres
activity-samples-now-shown = Les mostres es tornen a veure.
activity-samples-now-hidden = Hem amagat les mostres. Les pots tornar a ensenyar quan vulguis.
activity-empty = Encara no hi ha cap activitat.
activity-empty-why = Aquí veuràs tot el que fa la xarxa, amb la data, qui hi va ser i a què serveix.
activity-empty-filtered = Cap activitat compleix aquests filtres.
activity-empty-filtered-why = Treu-ne algun o busca-ho amb altres paraules.
activity-filter-label = Filtra les activitats
activity-filter-q = Cerca
activity-filter-year = Any
activity-filter-year-all = Tots els anys
activity-filter-kind = Tipus
activity-filter-kind-all = Tots els tipus
activity-filter-body = Òrgan o grup
activity-filter-body-all = Tots els òrgans
activity-filter-member = Ens local
activity-filter-member-all = Tots els ens
activity-filter-purpose = A què serveix
activity-filter-purpose-all = Tot
activity-filter-unknown = No coneixem el filtre « { $filter } ». Tria’n un de la llista o treu-lo.
activity-filter-without = Treu el filtre: { $filter }
activity-list-more = { $n ->
    [one] un més
   *[other] { $n } més
}
activity-list-no-samples = Sense mostres
activity-list-of-person = Amb una persona
activity-list-withdrawn = Retirades
activity-list-see-withdrawn = Mira les activitats retirades
activity-column-title = Activitat
activity-column-on = Data
activity-column-kind = Tipus
activity-column-who = Qui o on
activity-column-people = Persones
activity-column-hours = Hores
activity-panel-empty = Encara no n’hi ha cap.
activity-panel-all = Totes les activitats
activity-new-title = Registra una activitat
activity-edit-title = Edita l’activitat
activity-changed-title = Algú l’ha canviat mentre l’editaves.
activity-changed = Això és el que hi ha desat ara; a sota tens el que havies escrit. Si ho tornes a desar, val el teu.
activity-form-lead = N’hi ha prou amb la data i què va passar. La resta, si la saps.
activity-form-title = Què va passar
activity-form-title-hint = Per exemple: Assessorament sobre clàusules socials. Si el deixes en blanc, hi posem el tipus i els ajuntaments.
activity-form-kind = Tipus
activity-form-kind-empty = Tria què va ser
activity-form-on = Data
activity-form-on-hint = 12/5, ahir, març
activity-form-hours = Hores
activity-form-hours-hint = 2, 1,5 o 1:30
activity-form-people = Persones
activity-form-people-hint = Quantes
activity-form-councils = Ajuntaments i consells comarcals
activity-form-councils-hint = Separats per comes: Vic, Manlleu
activity-form-purposes = A què serveix
activity-form-purposes-hint = Marca les finalitats del pla a què respon. Primer hi ha les més habituals; a sota, totes les altres.
activity-form-purposes-others = { $n ->
    [one] Una finalitat més
   *[other] { $n } finalitats més
}
activity-form-details-filled = { $n ->
    [one] un camp ple
   *[other] { $n } camps plens
}
activity-form-note = Nota
activity-form-note-hint = Es veu a la web: no hi posis dades personals.
activity-form-details = Més detalls: lloc, format, òrgans, cost, enllaços
activity-form-role = Paper de la xarxa
activity-form-role-when = cal en els actes
activity-form-format = Format
activity-form-place = Lloc
activity-form-place-hint = El municipi, o el nom del lloc i el municipi: La Ciba, Santa Coloma de Gramenet
activity-form-bodies = Òrgans i grups
activity-form-on_behalf_of = En nom de
activity-form-on_behalf_of-hint = L’ajuntament o consell membre que ho va fer, si ho registres per ell.
activity-form-persons = Persones de la xarxa que hi van ser
activity-form-persons-hint = Noms del directori, separats per comes. No surten a la web pública.
activity-form-quantity = Quantes en són
activity-form-quantity-hint = 1, si no és un resum de diverses
activity-form-unnamed = Sense nom
activity-form-unnamed_town_councils = Ajuntaments sense nom
activity-form-unnamed_town_councils-hint = Quants més n’hi havia
activity-form-unnamed_county_councils = Consells sense nom
activity-form-unnamed_county_councils-hint = Quants més n’hi havia
activity-form-cost = Cost
activity-form-themes = Temes
activity-form-links = Enllaços
activity-form-links-hint = Un a cada línia, sencers: https://…
activity-form-source = Font
activity-form-source-hint = D’on surt la dada, si no la saps de primera mà.
activity-title-made = { $kind }: { $councils }
activity-facts = Dades
activity-serves = A què serveix
activity-serves-nothing = No està lligada a cap finalitat d’un pla. Encara que no en marquis cap, compta als compromisos que miren el tipus o el tema.
activity-serves-add = Lliga-la a una finalitat
activity-occasion = El mateix dia
activity-occasion-note = Les persones d’aquestes activitats es compten una sola vegada.
activity-on-behalf = En nom de: { $council }
activity-source-line = { $source }, línia { $line }
activity-purpose-heading = Pla { $plan } · { $kind }
activity-purposes-challenge = Reptes
activity-purposes-area = Àmbits
activity-purposes-item = Actuacions
activity-purposes-action = Accions
activity-purposes-commitment = Compromisos
activity-purpose-reversed = La data final és abans de la inicial. Corregeix-ne una.
activity-history = Historial
activity-history-recorded = La va registrar { $who }.
activity-history-corrected = La va corregir { $who }.
activity-history-withdrawn = La va retirar { $who }.
activity-history-restored = La va recuperar { $who }.
activity-quoted = « { $text } »
activity-history-nothing = res
activity-history-by-console = la línia d’ordres
activity-history-by-loading = la càrrega inicial de dades
activity-history-by-clock = el programa
activity-history-by-someone = una persona de la xarxa
activity-withdraw = Retira
activity-withdraw-title = Retira l’activitat
activity-withdraw-what = L’activitat deixarà de comptar i de veure’s a la web. No s’esborra: es pot recuperar quan calgui.
activity-withdraw-do = Retira l’activitat
activity-withdrawal-reason = Per què la retires
activity-withdrawal-reason-hint = Per exemple: es va registrar dues vegades.
activity-withdrawn = Retirada
activity-withdrawn-notice = Aquesta activitat està retirada.
activity-withdrawn-why = No compta enlloc i només la veieu els qui la podeu recuperar.
activity-withdrawn-now = Hem retirat l’activitat. Ja no compta.
activity-restore = Recupera
activity-restore-title = Recupera l’activitat
activity-restore-what = L’activitat tornarà a comptar i a veure’s a la web.
activity-restored-now = Hem recuperat l’activitat. Torna a comptar.
activity-took-part-not-member-yet = { $council } no era membre { $at }: hi va entrar { $joined }. Consta com a participant i la memòria no el compta com a membre. Si la data d’alta no és bona, corregeix-la a la seva fitxa.
activity-took-part-never-member = { $council } no consta com a membre { $at }. Hi surt com a participant i la memòria no el compta com a membre. Si ja ho era, escriu-ne la data d’alta a la seva fitxa.
activity-took-part-see-member = Ves a la fitxa
activity-problem-not-member-yet = { $council } no era membre { $at }: hi va entrar { $joined }. Deixa aquest camp buit i posa’l a « Ajuntaments i consells comarcals », com a participant; si la data d’alta no és bona, corregeix-la a la seva fitxa, a Membres.
activity-problem-never-member = { $council } no consta com a membre { $at }. Deixa aquest camp buit i posa’l a « Ajuntaments i consells comarcals », com a participant; si ja ho era, escriu-ne la data d’alta a la seva fitxa, a Membres.
activity-problem-behalf-of-one = Aquí només hi cap un ens. Posa els altres a « Ajuntaments i consells comarcals ».
activity-problem-council = No coneixem cap ens que es digui « { $typed } ». Escriu-ne el nom sencer o afegeix-lo abans a Membres.
activity-problem-not-in-directory = « { $typed } » existeix, però { $council } no és al directori de la xarxa. Afegeix-lo abans a Membres o compta’l a « Ajuntaments sense nom ».
activity-problem-person = No hi ha ningú al directori que es digui « { $typed } ». Escriu el nom tal com hi surt.
activity-problem-person-several = Hi ha més d’una persona que es diu « { $typed } ». En lloc del nom, escriu l’adreça de correu amb què entra la que hi va ser, o l’adreça web de la seva fitxa.
activity-problem-no-kind = Tria què va ser.
activity-problem-no-title = Escriu què va passar, o almenys un ajuntament.
activity-problem-no-date = Escriu quan va ser: un dia, un mes o un any
activity-problem-date = No entenem la data « { $typed } ». Escriu-la com ara 12/5/2024, ahir o març de 2024.
activity-problem-no-such-day = « { $typed } » no existeix al calendari. Mira el dia i el mes.
activity-problem-year = L’any { $year } queda massa lluny. Ha de ser entre { $first } i { $last }.
activity-problem-weekday = { $date } era { $weekday }, no { $typed }. Digues quin dels dos és bo.
activity-problem-to-come = « { $typed } » encara no ha arribat: avui és { $today }. Aquí es registra el que ja ha passat; el que ha de venir és al pla.
activity-problem-hours-typed = No entenem « { $typed } » com a hores. Escriu 2, 1,5 o 1:30.
activity-problem-hours-below-none = Les hores no poden ser menys de zero.
activity-problem-hours-absurd = { $typed } hores són massa: aquí n’hi caben { $max } com a màxim. Si sumes diversos dies, escriu el mes en comptes del dia.
activity-problem-people-typed = « { $typed } » no és un nombre enter. Escriu-lo amb xifres.
activity-problem-people-below-none = No hi pot haver menys de zero persones.
activity-problem-people-absurd = Aquí hi caben { $max } persones com a màxim. Mira si hi sobra alguna xifra.
activity-problem-quantity = Ha de ser un nombre entre 1 i { $max }.
activity-problem-quantity-typed = « { $typed } » no és un nombre enter. Si és una de sola, escriu 1.
activity-problem-unnamed = Els que no tenen nom es compten d’un en amunt. Si no n’hi havia cap, deixa-ho buit.
activity-problem-cost-typed = « { $typed } » no és un import. Escriu-lo com ara 300 o 1.250,50.
activity-problem-cost-below-none = El cost no pot ser menys de zero.
activity-problem-link = Un enllaç comença per https:// i no té espais. Posa’n un a cada línia.
activity-problem-ine = El codi del municipi no existeix.
activity-problem-role = És un acte: digues si l’organitza la xarxa o si hi va de convidada.
activity-problem-purpose-not-open = « { $title } » es pot marcar en el que va passar entre { $first } i { $last }. Treu-ne la marca o mira la data.
activity-problem-not-of-network = Hi ha un ens, un òrgan, una persona o una finalitat que no és d’aquesta xarxa. Torna a obrir el formulari i tria-ho de nou.
activity-problem-recorded-already = Aquest registre ja té la seva activitat.
activity-problem-within-itself = Una activitat no pot formar part d’ella mateixa.
activity-problem-no-reason = Escriu per què la retires
activity-same-already = Ja hi ha una activitat com aquesta:
activity-same-what = Si és una altra, marca-ho i desa.
activity-same-another = És una altra activitat: registra-la igualment
activity-why-sign-in = Entra amb el teu correu per registrar activitats.
activity-why-no-place = Per registrar activitats has de ser d’un ens membre o tenir un lloc en un òrgan de la xarxa. Si hi hauries de ser, escriu a la secretaria tècnica.
activity-why-not-yours = Pots registrar el que ha fet el teu ens o un òrgan on tens un lloc: posa-l’hi. El de la resta ho registra la secretaria tècnica.
activity-why-not-your-council = Només la secretaria tècnica registra en nom d’un altre ens. Deixa aquest camp buit.
activity-why-not-recorder = La pot editar qui la va registrar o la secretaria tècnica. Si hi ha res per corregir, escriu-los.
activity-why-withdrawn = Està retirada: recupera-la abans d’editar-la.
activity-why-not-withdrawn = No està retirada.
activity-why-only-secretariat = Això ho fa la secretaria tècnica. Si ho necessites, escriu-li.
activity-kinds-all-assemblies = Totes les assemblees
activity-kinds-all-events = Tots els actes
activity-kinds-services = Suport als membres
activity-kinds-meetings = Reunions i assemblees
activity-kinds-events = Actes
activity-kinds-comms = Comunicació i publicacions
activity-kinds-others = Altres
activity-kind-advice_case = Assessorament
activity-kind-mentoring_session = Sessió de mentoria
activity-kind-meeting = Reunió
activity-kind-ordinary_assembly = Assemblea ordinària
activity-kind-extraordinary_assembly = Assemblea extraordinària
activity-kind-founding_assembly = Assemblea constituent
activity-kind-preparatory_meeting = Trobada preparatòria
activity-kind-technical_session = Sessió tècnica
activity-kind-conference = Jornada
activity-kind-workshop = Taller
activity-kind-gathering = Trobada
activity-kind-visit = Visita
activity-kind-round_table = Taula rodona
activity-kind-fair = Fira
activity-kind-festival = Festival
activity-kind-training = Formació
activity-kind-newsletter = Butlletí
activity-kind-news = Notícia
activity-kind-circular = Circular
activity-kind-publication = Publicació
activity-kind-experience = Experiència
activity-kind-joining = Alta de membre
activity-kind-care_contact = Contacte de seguiment
activity-kind-referral = Derivació
activity-kind-agreement = Conveni
activity-kind-contact = Contacte
activity-kind-other = Una altra cosa
activity-unit-case = { $n ->
    [one] Un cas
   *[other] { $n } casos
}
activity-unit-session = { $n ->
    [one] Una sessió
   *[other] { $n } sessions
}
activity-unit-meeting = { $n ->
    [one] Una reunió
   *[other] { $n } reunions
}
activity-unit-event = { $n ->
    [one] Un acte
   *[other] { $n } actes
}
activity-unit-issue = { $n ->
    [one] Un número
   *[other] { $n } números
}
activity-unit-item = { $n ->
    [one] Una notícia
   *[other] { $n } notícies
}
activity-unit-experience = { $n ->
    [one] Una experiència
   *[other] { $n } experiències
}
activity-unit-member = { $n ->
    [one] Un membre
   *[other] { $n } membres
}
activity-unit-publication = { $n ->
    [one] Una publicació
   *[other] { $n } publicacions
}
activity-unit-contact = { $n ->
    [one] Un contacte
   *[other] { $n } contactes
}
activity-unit-agreement = { $n ->
    [one] Un conveni
   *[other] { $n } convenis
}
activity-unit-thing = { $n ->
    [one] Una cosa
   *[other] { $n } coses
}
activity-unnamed-town_council = { $n ->
    [one] un ajuntament sense nom
   *[other] { $n } ajuntaments sense nom
}
activity-unnamed-county_council = { $n ->
    [one] un consell comarcal sense nom
   *[other] { $n } consells comarcals sense nom
}
activity-unnamed-other_authority = { $n ->
    [one] una administració sense nom
   *[other] { $n } administracions sense nom
}
activity-unnamed-provider = { $n ->
    [one] un proveïdor sense nom
   *[other] { $n } proveïdors sense nom
}
activity-unnamed-partner = { $n ->
    [one] una organització sense nom
   *[other] { $n } organitzacions sense nom
}
activity-role-organiser = Organitzadora
activity-role-co_organiser = Coorganitzadora
activity-role-collaborator = Col·laboradora
activity-role-guest = Convidada
activity-format-in_person = Presencial
activity-format-online = Virtual
activity-format-hybrid = Híbrid
## quick line
activity-line-label = Registra-ho en una línia
activity-line-hint = Per exemple, « 12/5 assessorament { $council } 2h CCPR ». El dia, què vau fer, amb qui, quanta estona i sobre què, en l’ordre que vulguis.
activity-line-fill = Omple el formulari
activity-line-filled = Hem omplert el formulari amb la teva línia. Repassa’l i desa’l.
activity-line-typed = Havies escrit: « { $line } »
activity-line-nowhere = { $n ->
    [one] Això no ho hem entès i no és enlloc del formulari:
   *[other] Aquests trossos no els hem entès i no són enlloc del formulari:
}
activity-line-in-title = { $n ->
    [one] Això no ho hem entès i ho hem deixat al títol:
   *[other] Aquests trossos no els hem entès i els hem deixat al títol:
}
activity-line-unknown = « { $typed } » no és cap ajuntament ni consell comarcal que coneguem.
activity-line-nearest = Hi poso { $nearest }
activity-line-again = Canvia la línia i torna a omplir el formulari
activity-line-no-kind = No hem entès quin tipus d’activitat és: tria’l al formulari.
activity-line-wrong-date = « { $typed } » no és cap data que hi hagi: corregeix-la al formulari.
activity-line-guess-today = No hi havia data: hi hem posat la d’avui, { $day }.
activity-line-guess-when = Hem entès que la data és { $when }.
activity-line-guess-minutes = De « { $typed } » n’hem comptat { $time }.
activity-line-guess-meeting = Només hi deia l’òrgan: hem entès que es va reunir.
activity-line-guess-ordinary = Hem entès que l’assemblea és ordinària.
activity-line-guess-as = « { $typed } »: hem entès { $name }.
activity-line-guess-group = Hem entès que es va reunir el grup « { $group } ».
activity-line-guess-not-in-network = { $place } no té ajuntament al directori de la xarxa: l’hem posat com a lloc.
activity-line-guess-place = Hem posat « { $place } » com a lloc.
activity-paste-title = Enganxa activitats
activity-paste-lead = Enganxa una taula o les notes d’una reunió i registra-les totes de cop. Abans de desar res veuràs com ha quedat cada fila.
activity-paste-link = Enganxa una taula o unes notes
activity-paste-form-text = Activitats
activity-paste-form-text-hint = Una activitat per fila. Si la primera fila són els noms de les columnes (data, tipus, ajuntament, hores, tema…), les llegim per columnes; si no, llegim cada fila com una línia: « 12/5 assessorament Vic 2h CCPR ».
activity-paste-how = Com ho llegim
activity-paste-how-table = D’un full de càlcul, copia-hi les cel·les amb la fila dels títols. També val amb punt i coma o amb comes.
activity-paste-how-event = De les jornades, tallers i visites digues quin paper hi va tenir la xarxa: organitzem, coorganitzem, col·laborem o convidats.
activity-paste-how-limit = Fins a { $max } files cada vegada. O es desen totes o no se’n desa cap.
activity-paste-look = Mira com queda
activity-paste-record = { $n ->
    [0] Registra-les
    [one] Registra l’activitat
   *[other] Registra les { $n } activitats
}
activity-paste-recorded = { $n ->
    [one] Hem registrat una activitat.
   *[other] Hem registrat { $n } activitats.
}
activity-paste-ready = { $n ->
    [0] Cap activitat a punt de registrar
    [one] Una activitat a punt de registrar
   *[other] { $n } activitats a punt de registrar
}
activity-paste-check-rows = { $n ->
    [one] Revisa una fila
   *[other] Revisa { $n } files
}
activity-paste-wrong-rows = { $n ->
    [one] No hem desat res: hi ha una fila per corregir. La tens marcada a sota.
   *[other] No hem desat res: hi ha { $n } files per corregir. Les tens marcades a sota.
}
activity-paste-same-rows = { $n ->
    [one] Una fila ja hi és.
   *[other] { $n } files ja hi són.
}
activity-paste-same-why = { $n ->
    [one] És igual que una activitat desada o que una altra fila: mateix tipus, data, ajuntament i títol. No es tornarà a registrar si no la marques.
   *[other] Són iguals que una activitat desada o que una altra fila: mateix tipus, data, ajuntament i títol. No es tornaran a registrar si no les marques.
}
activity-paste-all-same = Totes les files ja hi són. Marca les que vulguis tornar a registrar.
activity-paste-caption = Com queda cada fila
activity-paste-left-out = No sabem què volen dir aquestes columnes i no les llegim: { $columns }.
activity-paste-column-row = Fila
activity-paste-column-state = Estat
activity-paste-column-what = Activitat
activity-paste-column-on = Data
activity-paste-column-with = Amb qui i on
activity-paste-column-amounts = Hores i persones
activity-paste-fine = A punt
activity-paste-wrong = Per corregir
activity-paste-same = Ja hi és
activity-paste-anyway = Registra també la fila { $row }
activity-paste-see-same = Mira la que ja hi ha
activity-paste-problem-cell = { $column }: { $problem }
activity-paste-problem-empty = Enganxa-hi almenys una fila
activity-paste-problem-rows = Hi ha { $now } files i el màxim és { $max }. Parteix-ho en dues vegades.
activity-paste-problem-length = El text té { $now } lletres i el màxim és { $max }. Parteix-ho en dues vegades.
activity-paste-problem-no-kind = No hem entès quin tipus d’activitat és
activity-paste-problem-kind = No coneixem aquest tipus d’activitat: « { $typed } »
activity-paste-problem-choice = No coneixem « { $typed } »
activity-paste-problem-role = No coneixem « { $typed } ». Escriu-hi organitza, coorganitza, col·labora o convidada.
activity-paste-problem-body = No coneixem l’òrgan « { $typed } »
activity-paste-problem-unknown = No coneixem « { $typed } »
activity-paste-problem-unknown-near = No coneixem « { $typed } ». Volies dir { $nearest }?
activity-paste-not-understood = Sense entendre: { $pieces }
## end of quick line

activity-findable = Activitats
activity-import-count-recorded = { $n ->
    [one] Una activitat nova.
   *[other] { $n } activitats noves.
}
activity-import-count-corrected = { $n ->
    [one] Una activitat que es corregeix.
   *[other] { $n } activitats que es corregeixen.
}
activity-import-count-restored = { $n ->
    [one] Una activitat que es recupera.
   *[other] { $n } activitats que es recuperen.
}
activity-import-count-known = { $n ->
    [one] Una activitat que ja hi és.
   *[other] { $n } activitats que ja hi són.
}
activity-import-batch = Desat com el lot { $batch }. Es desfà amb: teixit import undo-facts { $batch }
activity-import-too-many = Hi ha { $now } files i el màxim és { $max }. Parteix el fitxer.
activity-import-purpose-form = No sabem de quin pla és « { $typed } ». Escriu el pla i el número, com ara 2024/14.
activity-import-purpose-no-plan = No hi ha cap pla amb accions per a « { $typed } ». Mira si el pla ja és vigent a la xarxa.
activity-import-purpose-unknown = Aquest pla no té « { $typed } ». Mira’n el número a la taula del pla.
activity-import-code-twice = El codi és el mateix que el de la fila { $row }. Cada fila n’ha de tenir un de diferent.
activity-import-row-twice = És la mateixa activitat que la fila { $row }. Treu-ne una, o afegeix una columna « Codi » amb un codi diferent a cada fila.
activity-import-withdrawn = Aquesta activitat es va retirar a mà i la deixem retirada.
activity-import-by-hand = Ja hi és, registrada a mà ({ $address }). La deixem com està.
activity-import-withdrawn-since = S’ha retirat després ({ $address }). Recupera-la abans de desfer el lot.
activity-import-corrected-since = S’ha corregit després ({ $address }). Per desfer el lot, torna-la a deixar com deia el fitxer; si no, deixa el lot com està.
activity-import-batch-since = La va corregir després el lot { $batch }. Desfés-lo abans: teixit import undo-facts { $batch }
activity-import-no-role = És un acte. Escriu a la columna « Paper » quin hi té la xarxa: organitza, coorganitza, col·labora o convidada.
activity-import-changed-meanwhile = Algú ha canviat una d’aquestes activitats mentrestant. Torna-ho a provar.
activity-import-undone-already = Aquest lot ja es va desfer. Si el vols tornar a posar, importa el fitxer una altra vegada.
activity-import-undone-reason = S’ha desfet la importació del fitxer.
activity-import-no-batch = No hi ha cap lot « { $batch } ». Executa teixit import undo-facts sense res més per veure’ls.
activity-import-no-batches = Encara no s’ha importat cap fitxer d’activitats.
activity-import-batch-line = { $batch } · { $on } · { $file } · { $rows }
activity-import-batch-undone = desfet
activity-import-undone-count = { $n ->
    [one] Lot desfet: una activitat és com era abans.
   *[other] Lot desfet: { $n } activitats són com eren abans.
}
activity-import-field-id = Codi
activity-import-field-purposes = Accions del pla
activity-import-code-of-another = El codi « { $code } » ja és el d’una altra activitat: « { $title } », { $when } ({ $address }). Posa-hi un altre codi, o afegeix una columna « Llista » amb el nom d’aquesta llista a cada fila.
activity-import-corrects = Canvia « { $title } » ({ $address }): { $changes }
activity-import-change = { $field }: { $now } (abans: { $was })
activity-import-merged = { $field }: la cel·la és buida perquè està combinada amb { $cell } (« { $value } »). Separa-les i escriu el valor a cada fila.
activity-import-field-list = Llista
