plan-import-title = Importa un pla
plan-import-lead = Puja la taula d’accions que ja teniu, o enganxa-la. Abans de desar res veuràs què en faríem.
plan-import-menu = Importa un pla
plan-import-read = Llegeix la taula
plan-import-no-file = Tria el fitxer que vols importar, o enganxa la taula.
plan-import-too-much = La taula té massa text per a una importació. Treu-ne les columnes que no calguin o parteix-la.
plan-import-pasted-name = taula enganxada
plan-import-how-1 = Puges la taula i dius de quin pla és: d’un de nou, o d’un que vols corregir.
plan-import-how-3 = Et preguntem el que la taula no deixa clar: paraules que no coneixem, cel·les combinades, files desplaçades. No ho endevinem mai.
plan-import-how-4 = Si ho confirmes, ho importem tot de cop, i ho podràs desfer. Si hi ha cap error, no importem res.
plan-import-shape = Una fila per acció. Només cal el títol; la resta de columnes poden anar en qualsevol ordre, tenir altres noms o no ser-hi.
plan-import-shape-number = El número distingeix cada acció: « 3.1 » és una subacció de la 3. Si tornes a importar la taula corregida, l’acció es reconeix pel número.
plan-import-shape-when = Quan: « 1T », « març », « març o abril », « juliol com a molt tard », « 12/5 », « tot l’any ». Si no se sap, deixa-ho en blanc: no ho inventarem.
plan-import-shape-lists = Si en una cel·la hi ha més d’un tema, òrgan o entitat, separa’ls amb punt i coma o amb un salt de línia.
plan-import-shape-lines = Les línies, amb el codi (« LE1 », « LA7 ») o amb el codi i el títol.
plan-import-made-lines = Línies estratègiques i d’actuació, amb una taula d’accions
plan-import-made-areas = Reptes i àmbits, amb actuacions
plan-import-field-number = Número
plan-import-field-title = Títol de l’acció
plan-import-field-text = Descripció
plan-import-field-parent = Forma part de (número)
plan-import-field-area = Àmbit
plan-import-field-instrument = Instrument
plan-import-field-themes = Temes
plan-import-field-responsible = Responsable
plan-import-field-support = Òrgans de suport
plan-import-field-partners = Amb qui
plan-import-field-when = Quan
plan-import-field-from = Data d’inici
plan-import-field-to = Data de fi
plan-import-field-q1 = 1r trimestre (marca)
plan-import-field-q2 = 2n trimestre (marca)
plan-import-field-q3 = 3r trimestre (marca)
plan-import-field-q4 = 4t trimestre (marca)
plan-import-field-funding = Finançament
plan-import-field-funding-second = Finançament, segona columna
plan-import-field-amount = Import
plan-import-field-strategic-lines = Línies estratègiques
plan-import-field-action-lines = Línies d’actuació
plan-import-field-printed = Línies tal com surten impreses
plan-import-field-condition = Condició
plan-import-field-state = Estat
plan-import-field-since = Estat des de
plan-import-field-sample = És una mostra
plan-import-field-open = Camps que la font no aclareix
plan-import-field-format = Format
plan-import-slip-format = No entenem el format « { $typed } ». Pot ser presencial, virtual o híbrid.
plan-import-slip-sample = No entenem si és una mostra: « { $typed } ». Escriu-hi sí o no.
plan-import-ask-word-no-letters = { $field }: « { $typed } » no té cap lletra ni xifra, i no ho podem afegir al vocabulari. Què vol dir?
plan-import-ask-word-taken = { $field }: no coneixem « { $typed } », i no ho podem afegir amb aquest nom perquè es confondria amb « { $other } ». Què vol dir?
plan-import-ask-merged-across = { $n ->
    [one] { $field }: una cel·la és buida perquè estava combinada amb la del costat. Hi posem el mateix valor?
   *[other] { $field }: { $n } cel·les són buides perquè estaven combinades amb la del costat. Hi posem el mateix valor?
}
plan-import-answer-carry-across = Posa-hi el valor del costat i anota-ho
plan-import-ask-untold = { $n ->
    [one] La taula no té números, i hi ha una fila amb un títol que el pla no té: « { $title } ». És una acció que ja hi és, amb un altre títol, com la { $number } (« { $before } »)?
   *[other] La taula no té números, i hi ha { $n } files amb títols que el pla no té, com « { $title } ». Són accions que ja hi són, amb un altre títol, com la { $number } (« { $before } »)?
}
plan-import-answer-new-actions = No: són accions noves
plan-import-answer-retitled = Sí: canvia el títol de les que la taula no diu, per ordre, a partir de la { $number }
plan-import-slip-apart = « { $typed } »: « o » val per a dos temps seguits, com « març o abril ». Si són tots dos, escriu-los amb « i »; si encara no se sap, deixa-ho en blanc.
plan-import-step-file = Taula
plan-import-step-target = Pla
plan-import-which-plan = De quin pla és
plan-import-target-lead = La taula pot fer un pla nou, o corregir-ne un que ja hi és.
plan-import-target-title = Títol
plan-import-target-plan = Pla
plan-import-target-new = Un pla nou
plan-import-target-new-note = Omple’n les dades aquí sota.
plan-import-target-known = Corregim el pla { $plan } acció per acció, pel número.
plan-import-target-of-new = Dades del pla nou
plan-import-target-of-new-note = Si corregeixes un pla que ja hi és, no cal que les omplis.
plan-import-target-slug = Adreça
plan-import-target-slug-hint = El que surt al final de l’adreça del pla: 2026, per exemple.
plan-import-target-first = Comença
plan-import-target-first-hint = Per exemple, 1/1/2026
plan-import-target-last = S’acaba
plan-import-target-last-hint = Per exemple, 31/12/2026
plan-import-target-shape = Com està fet
plan-import-target-text_status = El redactat
plan-import-target-owner = De qui és
plan-import-target-owner-network = De tota la xarxa
plan-import-target-source = D’on surt
plan-import-target-source-hint = El nom del document, per exemple « Pla de treball 2026 ».
plan-import-target-lines = Llista de línies
plan-import-target-lines-hint = Si el pla té línies estratègiques i d’actuació, enganxa’n la llista, una per fila: « LE1 Títol » i a sota les seves, « LA1 Títol ». Amb la llista podem veure si la taula hi encaixa.
plan-import-target-go = Continua
plan-import-text-official = És l’aprovat
plan-import-text-summarised = És un resum nostre, no oficial
plan-import-odd-slug = L’adreça ha de ser curta, amb lletres minúscules, xifres i guions, com ara 2026.
plan-import-odd-day = No entenem aquesta data. Escriu-la així: 1/1/2026.
plan-import-preview-new = Un pla nou: « { $title } ».
plan-import-preview-known = Correcció de « { $title } ».
plan-import-slips-lead = No importem res fins que no n’hi hagi cap. Arregla-ho a la taula i torna-la a pujar: recordarem les columnes i les respostes.
plan-import-which = Quina
plan-import-questions = { $n ->
    [one] Una pregunta per respondre
   *[other] { $n } preguntes per respondre
}
plan-import-questions-done = El que has respost
plan-import-questions-lead = La taula ho deixa obert i no ho endevinem. De les taules amb els mateixos encapçalaments en recordarem què vol dir cada paraula; la resta ho tornarem a preguntar. Un òrgan que no existeix s’ha de crear abans, a la pàgina dels òrgans.
plan-import-questions-caption = Preguntes sobre la taula
plan-import-question = Pregunta i resposta
plan-import-answer-none = Tria una resposta
plan-import-answers-keep = Desa les respostes
plan-import-ask-rows = { $n ->
    [one] (a una fila)
   *[other] (a { $n } files)
}
plan-import-ask-word = { $field }: no coneixem « { $typed } ». Què vol dir?
plan-import-ask-namesake = { $field }: hi ha més d’un òrgan que es diu « { $typed } ». Quin és?
plan-import-body-closed = { $name }, tancat des de { $year }
plan-import-ask-word-nearest = { $field }: no coneixem « { $typed } ». Volies dir « { $nearest } »?
plan-import-ask-apart = « { $typed } » sembla { $n } paraules escrites seguides: { $names }. Les separem?
plan-import-ask-shift-right = Sembla que aquesta fila s’ha desplaçat una columna a la dreta: els valors encaixen amb la columna d’abans. La tornem a lloc?
plan-import-ask-shift-left = Sembla que aquesta fila s’ha desplaçat una columna a l’esquerra: els valors encaixen amb la columna següent. La tornem a lloc?
plan-import-ask-beyond = La fila diu « { $value } » més enllà de l’última columna amb encapçalament. Què en fem?
plan-import-ask-merged = { $n ->
    [one] { $field }: una cel·la és buida perquè estava combinada amb la de sobre. Hi posem el mateix valor?
   *[other] { $field }: { $n } cel·les són buides perquè estaven combinades amb la de sobre. Hi posem el mateix valor?
}
plan-import-ask-blank = { $n ->
    [one] { $field }: hi ha una cel·la buida sota una d’escrita. Venia d’una cel·la combinada?
   *[other] { $field }: hi ha { $n } cel·les buides sota d’altres d’escrites. Venien de cel·les combinades?
}
plan-import-ask-unnumbered = Hi ha files sense número sota d’una que en té. Què són?
plan-import-ask-behind = { $n ->
    [one] La numeració de les línies sembla que va una enrere a partir de { $code }: una acció hi encaixa si llegim { $next } en lloc de { $code }, i així. La llegim una més endavant?
   *[other] La numeració de les línies sembla que va una enrere a partir de { $code }: { $n } accions hi encaixen si llegim { $next } en lloc de { $code }, i així les altres. Les llegim una més endavant?
}
plan-import-ask-shading = Les columnes dels trimestres són buides a totes les files. Al document eren caselles ombrejades?
plan-import-ask-missing = { $n ->
    [one] La taula no té una acció que és al pla: { $numbers }. Què en fem?
   *[other] La taula no té { $n } accions que són al pla: { $numbers }. Què en fem?
}
plan-import-answer-add = És nou: afegeix « { $typed } »
plan-import-answer-leave = Deixa-ho buit i anota-ho com a obert
plan-import-answer-apart = Són { $n } i els separem
plan-import-answer-one-word = És una sola cosa
plan-import-answer-shift-back = Torna la fila al seu lloc
plan-import-answer-shift-keep = Deixa-la com està
plan-import-answer-beyond-leave = No llegeixis aquest valor
plan-import-answer-carry-down = Posa-hi el valor de sobre i anota-ho
plan-import-answer-leave-empty = Deixa-les buides
plan-import-answer-sub-actions = Són subaccions de la de sobre ({ $number }…)
plan-import-answer-leave-rows = No les importis
plan-import-answer-one-on = Llegeix-les una més endavant i anota com surten impreses
plan-import-answer-as-printed = Llegeix-les tal com surten
plan-import-answer-shaded = Sí: anota que s’han perdut
plan-import-answer-unset = No: ningú no ha dit quan
plan-import-answer-stay = Deixa-les com estan
plan-import-answer-cancel = Anota-les com a cancel·lades: ja no surten a la taula
plan-import-again = Tria una altra taula
plan-import-creates = Què es crearà per al pla
plan-import-missing-title = Accions del pla que no són a la taula
plan-import-missing = Accions del pla que no són a la taula: { $numbers }.
plan-import-notes-title = Perquè ho miris
plan-import-actions-title = Acció per acció
plan-import-actions = { $n ->
    [one] Una acció
   *[other] { $n } accions
}
plan-import-change-added = Nova
plan-import-change-corrected = Canvia
plan-import-change-stays = Ja hi és
plan-import-was = { $now } (abans: { $was })
plan-import-nothing-said = res
plan-import-to-plans = Ves als plans
plan-import-to-plan = Mira el pla
plan-import-done = Hem importat la taula.
plan-import-count-added = { $n ->
    [one] Una acció nova
   *[other] { $n } accions noves
}
plan-import-count-corrected = { $n ->
    [one] Una acció que canvia
   *[other] { $n } accions que canvien
}
plan-import-count-stay = { $n ->
    [one] Una acció que queda igual
   *[other] { $n } accions que queden igual
}
plan-import-count-parts = { $n ->
    [one] Una línia o àmbit nou
   *[other] { $n } línies o àmbits nous
}
plan-import-count-terms = { $n ->
    [one] Una paraula nova al vocabulari
   *[other] { $n } paraules noves al vocabulari
}
plan-import-count-states = { $n ->
    [one] Un estat anotat
   *[other] { $n } estats anotats
}
plan-import-count-cancelled = { $n ->
    [one] Una acció cancel·lada
   *[other] { $n } accions cancel·lades
}
plan-import-console-known = El pla { $plan } ja hi és i es corregeix pels números: treu --title, --from, --to, --lines i --official, que només descriuen un pla nou.
plan-import-public = Quan confirmis, tothom podrà veure aquest pla, amb l’avís que encara no consta que sigui en vigor.
plan-import-console-period = Digues quan comença i quan s’acaba el pla nou: --from 2026-01-01 --to 2026-12-31.
plan-import-batches-title = Plans importats
plan-import-batches-lead = Cada taula importada és un lot: què va fer, quan i qui la va pujar.
plan-import-batches-none = Encara no s’ha importat cap pla.
plan-import-did-term = Paraula nova del vocabulari
plan-import-did-part = Línia o àmbit nou
plan-import-did-action = Acció nova
plan-import-did-correction = Acció corregida
plan-import-did-state = Estat
plan-import-did-cancellation = Acció cancel·lada
plan-import-undone-by = El va desfer { $name } ({ $day }).
plan-import-undo-lead = Les accions noves d’aquest lot s’esborren i les corregides tornen a dir el que deien. Les paraules afegides al vocabulari es queden.
plan-import-undo-whole = El pla que va fer aquest lot s’esborra sencer, amb les vistes que se n’hagin desat. Les paraules afegides al vocabulari es queden.
plan-import-undo-what = El que es desfarà
plan-import-ways-how = Corregeix a mà el que calgui, des de la pàgina de cada acció, o importa la taula bona sobre el mateix pla.
plan-import-way-force = S’ha anotat que el pla està en vigor.
plan-import-way-files = El pla té documents.
plan-import-way-other = Després s’hi ha afegit l’acció { $number }.
plan-import-way-changed = L’acció { $number } ha canviat després.
plan-import-way-state = L’estat de l’acció { $number } s’ha anotat després.
plan-import-way-activities = Hi ha activitats que serveixen l’acció { $number }.
plan-import-way-commitment = El compromís « { $code } » depèn d’una de les accions.
plan-import-way-matched = « { $number } » s’ha relacionat amb una cosa d’un altre pla: desfés la relació a la comparació dels dos plans.
plan-import-way-below = L’acció { $number } forma part d’una de les noves.
plan-import-way-referred = Alguna cosa que s’ha desat després en depèn.
plan-import-why-draft-of-another = Aquesta taula l’ha pujat una altra persona i només ella la pot importar. Puja la teva des de la pàgina d’importació.
plan-import-changed-meanwhile = Algú ha canviat el pla mentre importàvem la taula. No hem desat res: torna a obrir la previsualització.
plan-import-reason = Segons la taula importada: { $file }
plan-import-reason-gone = Ja no surt a la taula importada: { $file }
plan-import-reason-undone = Es desfà una importació
plan-import-slip-number = No entenem el número « { $typed } ». Ha de ser com 14 o 3.1.
plan-import-slip-no-number = Falta el número de l’acció.
plan-import-slip-twice = El número { $number } ja és a la fila { $row }. Cada acció ha de tenir el seu.
plan-import-slip-no-title = Falta el títol de l’acció. Les cel·les combinades compten com a buides.
plan-import-slip-no-parent = L’acció { $number } forma part de la { $parent }, que no és ni a la taula ni al pla.
plan-import-slip-cycle = L’acció { $number } forma part de si mateixa: { $round }.
plan-import-slip-when = No entenem quan: « { $typed } ». Escriu-ho així: 1T, març, març o abril, juliol com a molt tard, 12/5, tot l’any. Si no se sap, deixa-ho en blanc.
plan-import-slip-no-such-day = Aquest dia no existeix: « { $typed } ».
plan-import-slip-reversed = Les dates van al revés: « { $typed } ».
plan-import-slip-which-year = El pla dura més d’un any i « { $typed } » no diu de quin és. Escriu-hi l’any.
plan-import-slip-outside = « { $typed } » surt del període del pla ({ $first } – { $last }).
plan-import-slip-overlapping = Dues de les dates de l’acció s’encavalquen. Deixa-hi la bona.
plan-import-slip-amount = No entenem l’import « { $typed } ». Escriu-lo així: 1.200,50.
plan-import-slip-amount-of-nothing = Hi ha un import, « { $typed } », però no diu de quin finançament.
plan-import-slip-amount-of-several = Hi ha un import, « { $typed } », i més d’un finançament. Escriu l’import al costat de cada un: « Conveni: 1.200 ».
plan-import-slip-one = { $field }: aquí n’hi pot haver només un.
plan-import-slip-state = No entenem l’estat « { $typed } ». Pot ser pendent, en procés, finalitzada, ajornada o cancel·lada.
plan-import-slip-since = No entenem des de quan: « { $typed } ». Ha de ser un dia que ja hagi arribat.
plan-import-slip-error-cell = La cel·la té un error del full de càlcul: { $typed }.
plan-import-slip-too-many-rows = Hi ha { $n } files i en podem importar { $max } de cop. Parteix la taula.
plan-import-slip-too-many-parts = La taula faria { $n } línies i àmbits, i un pla en pot tenir { $max }. Mira si la columna és la bona.
plan-import-note-first-column = « { $typed } » surt a la primera de les dues columnes de finançament; a les altres files és a la segona. Ho llegim igual i ho anotem.
plan-import-note-samples = { $n ->
    [one] La taula té un valor marcat com a mostra, inventat. No l’importem.
   *[other] La taula té { $n } valors marcats com a mostra, inventats. No els importem.
}
plan-import-note-counted = La taula no té columna de números: comptem les files. Si la tornes a importar amb les files en un altre ordre, les accions canviaran de número.

plan-menu = Pla de treball
plan-title = Plans de treball
plan-list-lead = Què s’ha proposat fer la xarxa cada any, i com avança.
plan-list-empty = Encara no hi ha cap pla.
plan-list-empty-why = Quan la secretaria tècnica n’entri un, el veuràs aquí amb les seves actuacions.
plan-views = Vistes del pla
plan-view-table = Taula
plan-view-timeline = Calendari
plan-view-matrix = Matriu LE × LA
plan-view-challenges = Reptes
plan-view-tracking = Seguiment
plan-in-force = En vigor
plan-planned = Aprovació prevista
plan-summarised = Text resumit, no oficial.
plan-summarised-why = El redactat d’aquestes pàgines és nostre i resumeix el del document.
plan-summarised-badge = Text resumit, no oficial
plan-record-activity = Registra una activitat
plan-body-in-list = { $name } (òrgan)
plan-sample = Mostra
plan-sample-included = Inclou mostres
plan-samples-shown = Les xifres inclouen activitats, estats i responsables de mostra, inventats. Van marcats amb « Mostra » i mai no surten a la memòria.
plan-unset = Sense data
plan-late = Amb retard
plan-late-why = El temps que tenia ha passat i no hi ha cap activitat registrada.
plan-nobody = Sense responsable
plan-inferred = deduïda
plan-name-inferred = nom deduït
plan-printed = imprès: { $code }

plan-lead-agreed = Què va acordar la xarxa i com avança
plan-lead-over = { $lead } El pla es va acabar { $on }.
plan-lead-agreed-over = Què va acordar la xarxa i com va avançar
plan-lead-proposed = Què es proposa la xarxa i com avança
plan-lead-proposed-over = Què es proposava la xarxa i com va avançar
plan-untold-actions = Ningú no ha anotat com van acabar les accions d’aquest pla: consten com a pendents.
plan-untold-items = Ningú no ha anotat com van acabar les actuacions d’aquest pla: consten com a pendents.
plan-lead-areas = { $what }: { $n ->
    [one] una actuació
   *[other] { $n } actuacions
} en { $areas ->
    [one] un àmbit
   *[other] { $areas } àmbits
}, per respondre a { $challenges ->
    [one] un repte
   *[other] { $challenges } reptes
}.
plan-lead-areas-alone = { $what }: { $n ->
    [one] una actuació
   *[other] { $n } actuacions
} en { $areas ->
    [one] un àmbit
   *[other] { $areas } àmbits
}.
plan-lead-lines-alone = { $what }: { $n ->
    [one] una acció.
   *[other] { $n } accions.
}
plan-lead-lines = { $what }: { $n ->
    [one] una acció
   *[other] { $n } accions
}, amb { $strategic ->
    [one] una línia estratègica
   *[other] { $strategic } línies estratègiques
} i { $lines ->
    [one] una línia d’actuació
   *[other] { $lines } línies d’actuació
}.
plan-lead-parts = D’aquest pla se’n coneixen { $challenges ->
    [one] un repte
   *[other] { $challenges } reptes
} i { $areas ->
    [one] un àmbit
   *[other] { $areas } àmbits
}.

plan-force-none = Encara no consta que sigui en vigor.
plan-force-stated = En vigor des { $of }.
plan-force-stated-decided = En vigor des { $of }. Es va aprovar { $decided }.
plan-force-planned = Havia d’estar en vigor des { $of }; les fonts no diuen quin dia es va aprovar.
plan-force-planned-decided = Havia d’estar en vigor des { $of }. Estava previst aprovar-lo { $decided }; cap font no ho confirma.
plan-force-record = Registra que és en vigor
plan-force-page = Registra que el pla és en vigor
plan-force-lead = Queda com un fet amb data i font.
plan-force-opens = A partir d’aquí, les activitats poden dir a quin repte, àmbit o actuació responen.
plan-force-save = Registra-ho
plan-force-saved = Hem registrat que el pla és en vigor.
plan-force-form-from = En vigor des de
plan-force-form-from-hint = Per exemple, 1/1/2024
plan-force-form-decided = Quan es va aprovar
plan-force-form-decided-hint = Un dia, un mes o un any. Deixa-ho en blanc si no se sap.
plan-force-form-place = On es va aprovar
plan-force-form-certainty = Fins a quin punt se sap
plan-force-form-source = Font
plan-force-form-source-hint = L’acta, el document o la pàgina que ho diu.
plan-force-form-note = Nota
plan-certainty-stated = Consta
plan-certainty-stated-note = Una font diu que es va aprovar.
plan-certainty-planned = Prevista
plan-certainty-planned-note = La font només diu que s’havia d’aprovar.
plan-force-after-end = Aquesta data és posterior al final del pla.
plan-force-decided-after-end = Un pla no es pot aprovar quan ja s’ha acabat. Revisa la data.
plan-force-odd-date = No entenem aquesta data. Escriu-la així: 29/11/2023, novembre de 2023 o 2023.

plan-tile-in_progress = En procés
plan-tile-finished = Finalitzades
plan-tile-pending = Pendents
plan-tile-late = Amb retard
plan-tile-late-why = temps passat i cap activitat
plan-tile-commitments = Compromisos
plan-tile-commitments-of = { $met } { $of }
plan-tile-commitments-met = { $n ->
    [0] cap de complert
    [one] complert
   *[other] complerts
}
plan-tile-at-risk = { $n ->
    [one] un en risc
   *[other] { $n } en risc
}
plan-of-items = { $n ->
    [one] d’una actuació
   *[other] { $of } actuacions
}
plan-of-actions = { $n ->
    [one] d’una acció
   *[other] { $of } accions
}
plan-unit-items = actuacions
plan-unit-actions = accions
plan-states-title = Per estat
plan-commitments = Compromisos
plan-commitment-here = Compromís
plan-commitment-met = Complert
plan-commitment-within = Dins del límit
plan-commitment-at_risk = En risc
plan-commitment-missed = No complert
plan-commitment-in_progress = En camí
plan-commitment-unknown = Sense registres
plan-how-counted = Com ho comptem?
plan-how-counted-text = Cada compromís diu quantes activitats hi compten i de quan és la darrera. Un mínim va en risc quan s’ha fet menys que la part del període que ja ha passat; un màxim, quan s’ha superat. Sense compromís no hi ha cap percentatge.
plan-meter-of = { $value } { $of }
plan-counted = { $n ->
    [0] Encara no hi compta cap activitat, a dia { $day }.
    [one] Hi compta una activitat, a dia { $day }.
   *[other] Hi compten { $n } activitats, a dia { $day }.
}
plan-counted-last = La darrera és { $of }.
plan-counted-samples = { $n ->
    [one] Una és de mostra.
   *[other] { $n } són de mostra.
}
plan-counted-bodies = Són els que consten com a actius a dia { $day }.
plan-asked-least = almenys { $least }
plan-asked-most = com a màxim { $most }
plan-asked-between = entre { $least } i { $most }
plan-unit-event = { $n ->
    [one] una jornada
   *[other] { $n } jornades
}
plan-unit-meeting = { $n ->
    [one] una reunió
   *[other] { $n } reunions
}
plan-unit-session = { $n ->
    [one] una sessió
   *[other] { $n } sessions
}
plan-unit-case = { $n ->
    [one] un cas
   *[other] { $n } casos
}
plan-unit-contact = { $n ->
    [one] un contacte
   *[other] { $n } contactes
}
plan-unit-publication = { $n ->
    [one] una publicació
   *[other] { $n } publicacions
}
plan-unit-hour = { $n ->
    [one] una hora
   *[other] { $n } hores
}
plan-unit-group = { $n ->
    [one] un grup
   *[other] { $n } grups
}
plan-unit-thing = { $n ->
    [one] una activitat
   *[other] { $n } activitats
}

plan-year-title = L’any
plan-year-whole = Calendari sencer
plan-year-dated = Amb data
plan-year-continuous = Tot l’any
plan-year-unset = el document no diu quan
plan-year-more = { $n ->
    [one] Una més al calendari
   *[other] { $n } més al calendari
}
plan-today = Avui: { $day }
plan-months-short = gen. febr. març abr. maig juny jul. ag. set. oct. nov. des.
plan-view-year = L’any en un full
plan-sheet-title = L’any en un full: { $plan }
plan-sheet-lead = A dalt, el que té un moment de l’any; a sota, el que es fa tot l’any. Imprimeix-ho: surt en un full apaïsat.
plan-sheet-lead-long = A dalt, el que té el seu moment de l’any; a baix, el que dura tot l’any. Són moltes accions: imprès, ocupa uns quants fulls apaïsats.
plan-sheet-none-dated = El document no situa res en un moment concret de l’any.
plan-sheet-none-continuous = El document no diu de res que es faci tot l’any.
plan-sheet-unset = El document no posa data a { $what }; nosaltres tampoc no n’hi posem.
plan-sheet-inferred = Nom deduït: el document no es llegeix prou bé i no el diu del tot.
plan-view-compare = Compara
plan-compare-title = { $older } i { $newer }
plan-compare-lead = Què continua, què ha canviat, què és nou i què s’ha deixat. Els números no compten: dues coses són la mateixa quan una persona ho ha dit.
plan-compare-choose = Amb què vols comparar el { $plan }?
plan-compare-choose-lead = Veuràs els reptes i les accions dels dos plans de costat, amb les paraules que canvien marcades.
plan-compare-alone = Només hi ha aquest pla.
plan-compare-alone-why = Quan n’hi hagi un altre, els podràs comparar.
plan-compare-continued = Continua
plan-compare-changed = Ha canviat
plan-compare-new = Nou
plan-compare-dropped = No hi és
plan-compare-count-continued = { $n ->
    [one] { $n } continua igual
   *[other] { $n } continuen igual
}
plan-compare-count-changed = { $n ->
    [one] { $n } amb algun canvi
   *[other] { $n } amb algun canvi
}
plan-compare-count-new = { $n ->
    [one] { $n } no era al pla anterior
   *[other] { $n } no eren al pla anterior
}
plan-compare-count-dropped = { $n ->
    [one] { $n } ja no hi és
   *[other] { $n } ja no hi són
}
plan-compare-all = Tot
plan-compare-only-continued = El que continua igual
plan-compare-only-changed = El que ha canviat
plan-compare-only-new = El que és nou
plan-compare-only-dropped = El que s’ha deixat
plan-compare-show = Què es mostra
plan-compare-actions = Accions
plan-compare-items = Actuacions
plan-compare-apart = Heu dit que no són el mateix
plan-compare-ask-again = Torna a preguntar per { $older } i { $newer }
plan-compare-unmatched = Ningú no ha relacionat encara res d’aquests dos plans: el que es llegeix igual també surt com a nou o deixat.
plan-compare-no-actions = Del « { $plan } » no se’n coneix cap acció: no es pot saber què en continua.
plan-compare-summarised = El text del « { $plan } » és un resum nostre, no l’oficial.
plan-compare-proposed = Potser és el mateix
plan-compare-proposed-lead = Es llegeixen de manera semblant i ningú no ha dit si són el mateix. Mentre no es digui, compten com a noves i deixades.
plan-compare-proposed-public = Es llegeixen de manera semblant, però la xarxa encara no ha dit si són el mateix. Compten com a noves i deixades.
plan-compare-same = { $older } i { $newer } són el mateix
plan-compare-other = { $older } i { $newer } no són el mateix
plan-compare-take-back = Desfés la relació entre { $older } i { $newer }
plan-compare-match-it = Relaciona
plan-compare-matched = Relacionades el { $day }.
plan-compare-matched-why = Relacionades el { $day }: { $reason }
plan-compare-not-there = No hi és.
plan-compare-nothing = res
plan-compare-then = i ara
plan-compare-none = No hi ha res que mostrar.
plan-compare-none-why = Prova una altra vista, o relaciona les accions dels dos plans.
plan-compare-kinds = Relaciona un repte amb un repte, o una acció amb una acció.
plan-match-title = Relaciona dues coses
plan-match-lead = Digues que una cosa del pla nou ve d’una de l’anterior. Si una acció s’ha partit en dues, relaciona-les totes dues.
plan-match-action = { $number } { $title }
plan-match-challenge = Repte { $number }: { $title }
plan-match-choose = Tria-ne una
plan-match-save = Relaciona-les
plan-match-back = Torna a la comparació
plan-match-unit = Al pla nou
plan-match-from = Al pla anterior
plan-match-reason = Per què
plan-match-saved = Hem desat la relació.
plan-match-told-apart = Ho hem anotat: no són el mateix.
plan-match-taken-back = Hem desfet la relació.
plan-descends-from = Ve de
plan-descends-to = Continua a
plan-timeline-title = Calendari: { $plan }
plan-timeline-lead = Quan s’ha de fer cada cosa. El que el document no situa en el temps surt ratllat, i no compta mai com a retard.
plan-timeline-by-month = Per mesos
plan-timeline-by-quarter = Per trimestres
plan-timeline-unset = { $n ->
    [one] Una sense data
   *[other] { $n } sense data
}
plan-window-quarter = { $quarter } trimestre
plan-window-either = { $first } o { $last }
plan-window-between = entre { $first } i { $last }
plan-window-until = { $limit } com a molt tard
plan-window-all-year = tot l’any
plan-frequency-monthly = cada mes
plan-frequency-quarterly = cada trimestre
plan-frequency-yearly = cada any

plan-all-items = Totes les actuacions
plan-all-actions = Totes les accions
plan-count-item = { $n ->
    [0] Cap actuació
    [one] Una actuació
   *[other] { $n } actuacions
}
plan-count-action = { $n ->
    [0] Cap acció
    [one] Una acció
   *[other] { $n } accions
}
plan-activities = { $n ->
    [0] cap activitat
    [one] una activitat
   *[other] { $n } activitats
}
plan-table-in-order = per ordre del document
plan-table-by-area = agrupades per àmbit
plan-table-by-instrument = agrupades per instrument
plan-table-by-body = agrupades per responsable; la que en té més d’un surt a cada grup
plan-table-by-theme = agrupades per tema; la que en té més d’un surt a cada grup
plan-table-by-line = agrupades per línia d’actuació; la que en té més d’una surt a cada grup
plan-table-by-state = agrupades per estat
plan-table-by-quarter = agrupades per trimestre
plan-none-item = Cap actuació no coincideix amb aquests filtres.
plan-none-action = Cap acció no coincideix amb aquests filtres.
plan-none-why = Treu-ne algun o mira-les totes.
plan-filter-label = Filtra la taula
plan-filter-q = Cerca
plan-filter-area = Àmbit
plan-filter-area-all = Tots els àmbits
plan-filter-instrument = Instrument
plan-filter-instrument-all = Tots els instruments
plan-filter-theme = Tema
plan-filter-theme-all = Tots els temes
plan-filter-state = Estat
plan-filter-state-all = Tots els estats
plan-filter-body = Òrgan
plan-filter-body-all = Tots els òrgans
plan-filter-line = Línia
plan-filter-line-all = Totes les línies
plan-filter-strategic = Línia estratègica
plan-filter-strategic-all = Totes les línies estratègiques
plan-filter-group = Agrupa per
plan-filter-group-all = Sense agrupar
plan-by-area = Àmbit
plan-by-instrument = Instrument
plan-by-body = Responsable
plan-by-theme = Tema
plan-by-line = Línia d’actuació
plan-by-state = Estat
plan-by-quarter = Trimestre
plan-group-none = Sense cap
plan-group-all_members = Tots els membres
plan-group-any_working_group = Qualsevol grup de treball

plan-field-action = Actuació
plan-field-action-of-lines = Acció
plan-field-action-line = Línia d’actuació
plan-field-activities = Activitats
plan-field-area = Àmbit
plan-field-format = Format
plan-field-funding = Finançament
plan-field-instrument = Instrument
plan-field-lines = Línies
plan-field-parent = Forma part de
plan-field-partners = Amb qui
plan-field-responsible = Responsable
plan-field-state = Estat
plan-field-themes = Temes
plan-field-when = Quan
plan-format-in_person = Presencial
plan-format-online = Virtual
plan-format-hybrid = Híbrid
plan-role-lead = responsable
plan-role-support = hi dona suport

plan-state-pending = Pendent
plan-state-in_progress = En procés
plan-state-finished = Finalitzada
plan-state-postponed = Ajornada
plan-state-cancelled = Cancel·lada
plan-state-pending-note = Encara no s’ha començat.
plan-state-in_progress-note = S’hi està treballant.
plan-state-finished-note = Ja és feta.
plan-state-postponed-note = Es farà més endavant. Cal dir per què.
plan-state-cancelled-note = No es farà. Cal dir per què.
plan-change-state = Canvia l’estat
plan-state-page = Canvia l’estat
plan-state-now = Ara consta com a: { $state }.
plan-state-saved = Hem desat l’estat.
plan-state-form-state = Com està
plan-state-form-since = Des de quan
plan-state-form-since-hint = Per exemple, 12/5/2024
plan-state-form-reason = Per què, o alguna nota
plan-state-form-reason-hint = Cal si s’ajorna o es cancel·la. Tothom ho podrà llegir.
plan-state-odd-day = No entenem aquesta data. Escriu-la així: 12/5/2024.
plan-state-future = Aquesta data encara no ha arribat. Posa-hi avui o un dia anterior.
plan-state-wants-reason = Explica per què s’ajorna o es cancel·la.
plan-state-same = Ja consta així des { $of }. Si hi ha alguna novetat, explica-la a la nota.
plan-state-history = Com ha anat
plan-state-never = Encara ningú no n’ha dit l’estat: consta com a pendent.
plan-recorded-by = { $name }, anotat el dia { $day }
plan-recorded = anotat el dia { $day }
plan-changed-title = Algú ho ha canviat mentre ho editaves.
plan-changed = Això és el que hi ha desat ara; a sota tens el que havies escrit. Si el tornes a desar, val el teu.
plan-changed-state = L’estat que veus a dalt és el d’ara; a sota tens el que havies triat. Si el tornes a desar, val el teu.

plan-action-number = Núm. { $number }
plan-eyebrow-action = { $plan } · Acció
plan-eyebrow-item = { $plan } · Actuació
plan-facts = Fitxa
plan-edit-wording = Edita el text
plan-edit-responsible = Responsables
plan-back-to-action = Torna a la fitxa
plan-condition = Amb una condició:
plan-under = Què inclou
plan-doubts = Què no aclareix la font
plan-doubt-field-schedule = Quan
plan-doubt-field-instrument = Instrument
plan-doubt-field-action_lines = Línies d’actuació
plan-doubt-field-strategic_lines = Línia estratègica
plan-doubt-field-themes = Temes
plan-doubt-field-funding = Finançament
plan-doubt-field-partners = Amb qui
plan-doubt-field-title = Títol
plan-doubt-field-row = La fila
plan-doubt-field-area = Àmbit
plan-doubt-field-responsible = Responsable
plan-doubt-field-condition = Condició
plan-doubt-shading_lost = Al document, els trimestres eren caselles ombrejades, i el text que en tenim no les conserva. No n’hem suposat cap.
plan-doubt-merged_cell = La casella és buida perquè estava combinada amb altres. Hi hem posat el mateix valor.
plan-doubt-numbering_behind = La taula imprimeix { $printed }, però la seva numeració va una línia enrere de la llista. Llegim { $read }, que encaixa amb el text i amb la línia estratègica.
plan-doubt-run_together = Els temes estan escrits seguits en una sola casella. Els hem separat pel sentit.
plan-doubt-first_column = « Conveni » surt imprès a la primera de les dues columnes de pressupost.
plan-doubt-shifted_right = La fila està desplaçada una columna a la dreta. L’hem llegida al seu lloc; el que quedava tallat ho deduïm de la resta.
plan-doubt-shifted_left = La fila està desplaçada una columna a l’esquerra. L’hem llegida al seu lloc.
plan-doubt-poor_scan = La còpia que en tenim diu « { $printed } ». Probablement és « { $read } ».
plan-doubt-unknown_word = La taula hi diu « { $printed } », que la xarxa no coneix. Ho hem deixat buit.
plan-doubt-marked_open = La taula mateixa diu que això no queda clar.
plan-warning-no-action-line = Cita { $line }, però cap de les seves línies d’actuació.
plan-warning-no-strategic-line = Cita { $line }, però no { $strategic }, que és la línia estratègica a què pertany.
plan-source-line = Font: { $source }, línia { $line }.
plan-source-row = Font: { $source }, línia { $line } (fila { $row } de la taula).
plan-versions = Canvis en el text
plan-version-first = versió { $number }, la primera
plan-version-minor = versió { $number }, correcció menor
plan-version-major = versió { $number }
plan-reword-page = Edita el text
plan-reword-lead = És per a correccions menors. El text d’abans es conserva i es pot consultar.
plan-reword-title = Títol
plan-reword-text = Descripció
plan-reword-reason = Què has corregit
plan-responsible-title = Qui en respon
plan-responsible-lead = Qui hi surt pot dir com va l’actuació i la veu al seu escriptori.
plan-responsible-named = Ara en responen
plan-responsible-release = Treu-ne { $name }
plan-responsible-body = Òrgan
plan-responsible-role = Què hi fa
plan-responsible-choose = Tria un òrgan
plan-responsible-add = Afegeix-l’hi
plan-responsible-unknown = No coneixem aquest òrgan. Tria’n un de la llista.

plan-challenges = Reptes
plan-challenges-title = Reptes: { $plan }
plan-challenges-lead = Què vol aconseguir la xarxa. Les actuacions no hi estan lligades al document: són les activitats les que diuen a quin repte responen.
plan-areas = Àmbits
plan-part-challenge = Repte
plan-part-area = Àmbit
plan-part-objective = Objectiu
plan-part-strategic_line = Línia estratègica
plan-part-action_line = Línia d’actuació
plan-part-challenge-lead = Què s’ha fet per respondre a aquest repte.
plan-part-area-lead = Què preveu el pla en aquest àmbit i què s’ha fet.
plan-part-strategic_line-lead = Els objectius, les línies d’actuació i les accions que la citen.
plan-part-action_line-lead = Les accions que la citen, amb el codi tal com el llegim.
plan-part-area-inferred = El document no en dona el nom clarament: l’hem deduït.
plan-part-action_line-inferred = El document no diu a quina línia estratègica pertany: ho hem deduït de la taula.
plan-part-challenge-inferred = El document no ho diu clarament: ho hem deduït.
plan-part-strategic_line-inferred = El document no ho diu clarament: ho hem deduït.
plan-part-actions = Què hi ha previst
plan-objectives = Objectius
plan-related-lines = Línies relacionades
plan-line-empty = Cap acció no cita aquesta línia.
plan-line-empty-why = El pla la té, però no hi ha previst res.
plan-steps = Com es va fer
plan-step-founding_assembly = Assemblea constituent
plan-step-mandate = Mandat de l’assemblea
plan-step-technical_session = Sessió tècnica
plan-step-first_draft_shared = Primera proposta compartida
plan-step-amendment_period = Període d’esmenes
plan-step-amendments_merged = Esmenes incorporades
plan-step-approval = Aprovació
plan-step-no-date = sense data
plan-step-planned = Prevista
plan-mandates = Mandats
plan-mandates-unlinked = Cap font no diu quina acció ve de cada mandat: consten al pla sencer.
plan-mandate-assembly = Assemblea
plan-mandate-technical_session = Sessió tècnica

plan-matrix-title = Matriu: { $plan }
plan-matrix-lead = Quantes accions hi ha on es troben cada línia estratègica i cada línia d’actuació, tal com les llegim.
plan-matrix-caption = Accions per línia d’actuació i línia estratègica
plan-matrix-total = Accions
plan-matrix-total-strategic = Accions que citen la línia estratègica
plan-matrix-none = cap
plan-matrix-bare = { $n ->
    [one] Una línia d’actuació no té cap acció.
   *[other] { $n } línies d’actuació no tenen cap acció.
}
plan-matrix-bare-why = Surten a la taula amb la marca « cap ».

plan-tracking-title = Seguiment: { $plan }
plan-tracking-lead = Com va cada cosa, qui en respon, i si les xifres són fresques.
plan-by-responsible = Per responsable
plan-col-total = Totes
plan-col-other = Ajornades o cancel·lades
plan-fresh = Quan s’ha anotat per última vegada
plan-fresh-lead = Cada xifra, amb la data de la darrera activitat
plan-fresh-figure = Què es compta
plan-fresh-value = Xifra
plan-fresh-last = Darrera activitat
plan-fresh-age = Darrera anotació
plan-fresh-never = encara res
plan-fresh-days = { $n ->
    [0] avui
    [one] ahir
   *[other] fa { $n } dies
}
plan-fresh-old = antiga
plan-waiting = Amb activitats i encara pendents
plan-waiting-why = Potser ja són en procés

plan-panel-body = Què li toca del pla
plan-panel-desk = El pla: què toca als meus òrgans
plan-panel-front = El pla d’ara
plan-panel-front-next = El pròxim pla, a partir { $of }
plan-panel-front-begun = El pròxim pla: encara no consta que sigui en vigor
plan-panel-front-over = L’últim pla, acabat { $on }
plan-panel-front-more = Mira el pla sencer
plan-panel-count = { $n ->
    [one] una actuació
   *[other] { $n } actuacions
}{ $late ->
    [0] {""}
    [one] , una amb retard
   *[other] , { $late } amb retard
}

plan-export-name = actuacions
plan-export-number = Número
plan-export-title = Títol
plan-export-text = Descripció
plan-export-area = Àmbit
plan-export-instrument = Instrument
plan-export-themes = Temes
plan-export-responsible = Responsable
plan-export-support = Òrgans de suport
plan-export-partners = Amb qui
plan-export-when = Quan
plan-export-funding = Finançament
plan-export-format = Format
plan-export-strategic-lines = Línies estratègiques
plan-export-action-lines = Línies d’actuació
plan-export-printed = Línies tal com surten impreses
plan-export-condition = Condició
plan-export-state = Estat
plan-export-since = Des de
plan-export-sample = Mostra
plan-export-activities = Activitats
plan-export-sample-activities = Activitats que són mostres
plan-export-doubts = Camps que la font no aclareix
plan-export-table = Descarrega la taula:
plan-export-whole = Descarrega el pla sencer ({ $form })
plan-paper-too-long = Aquest pla té { $n } accions, i en un PDF n’hi caben { $max }. Baixa’l com a document de text o com a full de càlcul.
plan-paper-name = pla
plan-paper-front = El pla
plan-paper-as-of = A dia { $day }
plan-paper-period = Període: { $period }.
plan-paper-description = { $plan }: reptes, actuacions, compromisos i com avança.
plan-paper-draft = Encara no és en vigor
plan-paper-footer = A dia { $day } · segell { $digest }
plan-paper-contents = Índex
plan-paper-page = Pàgina
plan-paper-of = de
plan-paper-table = Taula
plan-paper-picture = Figura
plan-paper-sample = mostra
plan-paper-parts = { $parts }, a dia { $day }
plan-paper-lines = Línies estratègiques i d’actuació
plan-paper-action-lines = Línies d’actuació
plan-paper-by-area = Actuacions per àmbit
plan-paper-by-instrument = Accions per instrument
plan-paper-asked = Què es demana
plan-paper-done = Què s’ha fet
plan-paper-standing = Com està
plan-paper-counted = Què s’hi compta
plan-paper-sources = Fonts i segell
plan-paper-source = El text és de: { $source }.
plan-paper-force-source = Que és en vigor ho diu: { $source }.
plan-paper-seal = Segell del text quan es va registrar que era en vigor: { $digest }. Si una sola lletra canviés, el segell seria un altre.
plan-paper-seal-short = Segell del text: { $digest }.
plan-paper-inferred = Què hem deduït
plan-paper-inferred-area = n’hem deduït el nom.
plan-paper-inferred-action_line = hem deduït de la taula a quina línia estratègica pertanyen.
plan-paper-inferred-challenge = ho hem deduït de la resta del document.
plan-paper-inferred-strategic_line = ho hem deduït de la resta del document.
plan-paper-inferred-objective = ho hem deduït de la resta del document.
plan-paper-online = Al web, cada xifra porta a les activitats d’on surt:
plan-step-planned-mark = prevista

plan-why-only-secretariat = Això ho fa la secretaria tècnica. Si hi has vist un error, escriu-li.
plan-why-only-responsible = L’estat el pot canviar la secretaria tècnica o algú d’un òrgan que en respongui.
plan-owner-unknown = Aquest òrgan no és d’aquesta xarxa. Tria’n un de la llista.
plan-address-taken = Ja hi ha un pla amb aquesta adreça. Tria’n una altra.
plan-period-reversed = El pla s’acaba abans de començar. Revisa les dates.
plan-part-taken = Aquest codi ja és al pla. Tria’n un altre.
plan-action-odd-number = El número ha de ser curt i amb xifres i punts, com ara 14 o 3.1.
plan-action-taken = El número { $number } ja és al pla. Tria’n un altre.
plan-action-outside = Aquestes dates surten del període del pla o van al revés.
plan-commitment-no-figure = Posa-hi un mínim, un màxim o tots dos.
plan-commitment-reversed = El màxim és més petit que el mínim, o les dates van al revés.

plan-files = Documents del pla
plan-files-none = Encara no hi ha cap document d’aquest pla.
plan-files-withdrawn = { $n ->
    [one] Un document retirat
   *[other] { $n } documents retirats
}
plan-file-new = Afegeix un document
plan-file-lead = El text que es va aprovar, o un annex. El podrà llegir tothom.
plan-file-file = Fitxer
plan-file-file-hint = PDF, ODT, ODS, DOCX, XLSX, CSV, PNG o JPEG, de 20 MB com a màxim.
plan-file-none = Tria un fitxer
plan-file-role = Què és
plan-file-role-original = L’original que es va aprovar
plan-file-role-original-note = El text sencer del pla, tal com el van acordar els membres.
plan-file-role-annex = Un annex
plan-file-role-annex-note = Una taula, un resum, un mapa o qualsevol altre document que l’acompanya.
plan-file-is-original = original aprovat
plan-file-is-annex = annex
plan-file-save = Afegeix-lo
plan-file-added = Hem afegit el document.
plan-file-withdraw = Retira
plan-file-withdraw-page = Retira el document
plan-file-withdraw-what = El document deixarà de veure’s a la web. No s’esborra: la secretaria tècnica el pot continuar consultant.
plan-file-withdraw-do = Retira el document
plan-file-withdrawn = Hem retirat el document.
plan-file-reason = Per què el retires
plan-file-reason-hint = Per exemple: n’hi ha una versió signada.
plan-file-gone = Retirat el dia { $day }: { $why }

plan-findable = Plans
plan-findable-parts = Reptes, àmbits i línies
plan-findable-actions = Accions dels plans
plan-view-board = Tauler
plan-board-title = { $plan }: tauler
plan-board-lead = Què està pendent, què es fa i què ja està fet.
plan-board-lead-moving = Què està pendent, què es fa i què ja està fet. A les targetes que pots moure, tria a on va i prem « Mou ».
plan-board-columns = Columnes del tauler
plan-board-none = Aquí no n’hi ha cap.
plan-board-move = Mou
plan-board-move-to = Mou la { $number } a
plan-board-move-where = Mou a…
plan-board-all = { $n ->
    [one] Mostra-la
   *[other] Mostra-les totes ({ $n })
  }
plan-filter-body-mine = Els meus òrgans
plan-saved-views = Vistes desades
plan-saved-keep = Desa aquesta vista
plan-saved-do = Desa la vista
plan-saved-form-name = Nom de la vista
plan-saved-form-name-hint = Amb aquest nom la veurà i la podrà obrir tothom de la xarxa.
plan-saved-long = Els filtres d’aquesta vista són massa llargs ({ $now } lletres; el màxim són { $max }). Escurça el que busques.
plan-saved-no-name = Escriu-hi un nom, per exemple « Pendents de la secretaria ».
plan-saved-kept = Hem desat la vista. Aquesta és la seva adreça.
plan-saved-change = Canvia el nom d’aquesta vista o treu-la
plan-saved-change-title = Canvia la vista
plan-saved-renamed = Hem canviat el nom de la vista.
plan-saved-theirs = Ara es diu « { $name } ». Si el tornes a desar, val el teu.
plan-saved-remove = Treu la vista
plan-saved-remove-what = Només es treu la vista: les accions es queden com estan. Qui en tingui l’adreça ja no la trobarà.
plan-saved-remove-do = Treu la vista
plan-saved-removed = Hem tret la vista.
plan-why-no-place = Les vistes desades són per a la gent de la xarxa.
plan-why-not-your-view = Aquesta vista la va desar algú altre: només ho poden canviar aquesta persona i la secretaria tècnica.
plan-why-too-many-views = Ja tens { $n } vistes d’aquest pla, que és el màxim. Treu-ne una i torna-ho a provar.
