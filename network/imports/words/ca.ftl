imports-and-more = { $n ->
    [one] I un altre.
   *[other] I { $n } més.
}
imports-answer-is = És: { $name }
imports-answer-odd = « { $value } » no és cap de les respostes de « { $key } ». Poden ser: { $choices }.
imports-answer-to-nothing = Cap pregunta no té la clau « { $key } », i cap no espera resposta. Treu aquest --answer.
imports-answer-unknown = Cap pregunta no té la clau « { $key } ». Les que esperen resposta són: { $keys }.
imports-answers-alike = i les mateixes respostes que « { $key } »
imports-batch = Lot d’importació
imports-batch-at = Importat. El lot es pot veure a { $address }.
imports-batches-all = Totes les importacions
imports-batches-count = { $n ->
    [one] Un lot
   *[other] { $n } lots
}
imports-by = Qui
imports-by-console = Línia d’ordres
imports-changed = Ho has canviat en una altra finestra. Revisa-ho i torna a continuar.
imports-changes = { $n ->
    [one] Un canvi
   *[other] { $n } canvis
}
imports-columns-caption = Les columnes
imports-columns-change = Canvia les columnes
imports-columns-examples = Exemples
imports-columns-field = Què és
imports-columns-go = Mostra què importarem
imports-columns-head = Fila dels encapçalaments
imports-columns-head-hint = Si no és aquesta, escriu-ne el número i tornarem a mirar les columnes.
imports-columns-heading = Columna
imports-columns-label = Què és la columna { $column }
imports-columns-lead = Hem endevinat el que hem pogut pels encapçalaments. Canvia el que no sigui així; les columnes que deixis sense res no s’importen.
imports-columns-no-row = Escriu el número d’una fila.
imports-columns-none = No la importis
imports-columns-notices = { $n ->
    [one] Una cosa estranya al fitxer
   *[other] { $n } coses estranyes al fitxer
}
imports-columns-rows = { $n ->
    [one] Hem llegit una fila.
   *[other] Hem llegit { $n } files.
}
imports-columns-tabs = El fitxer té altres fulls o taules que no hem llegit: { $tabs }.
imports-columns-title = Què és cada columna
imports-columns-unnamed = (sense encapçalament)
imports-confirm = Importa-ho tot
imports-did-title = Què va fer
imports-differs = Algú ha canviat dades de la xarxa mentre ho miraves. Ara faríem això; no hem desat res.
imports-differs-title = Això ja no és el que havies vist.
imports-file-file = Fitxer
imports-file-file-hint = Un full de càlcul (XLSX, ODS, CSV) o un document amb la taula (DOCX, ODT, Markdown), de 10 MB com a màxim. Amb una fila d’encapçalaments.
imports-file-pasted = O enganxa la taula aquí
imports-file-pasted-hint = Copiada d’un full de càlcul, amb la fila d’encapçalaments.
imports-file-tab = Full o taula
imports-file-tab-hint = Només si el fitxer té més d’un full o d’una taula i no vols la primera que té files. En un document, una taula es diu com el títol que té a sobre.
imports-form-bars = Les columnes se separen amb barres.
imports-form-commas = Les columnes se separen amb comes.
imports-form-document = És una taula d’un document de text.
imports-form-letters = El fitxer és d’un programa antic: mira als exemples que els accents s’hi llegeixin bé.
imports-form-markdown = És una taula de Markdown.
imports-form-semicolons = Les columnes se separen amb punt i coma.
imports-form-tabs = Les columnes se separen amb tabuladors.
imports-form-workbook = És un llibre de full de càlcul.
imports-gone = Guardem el que es puja un dia i prou. No hem desat res: torna-ho a pujar i continua.
imports-gone-title = Aquesta previsualització ja no hi és
imports-how-columns = Ens dius què és cada columna; et proposem el que n’entenem i ho recordem per a la propera vegada.
imports-how-title = Com funciona
imports-left-out = No sabem què volen dir aquestes columnes i no les llegim: { $columns }.
imports-nothing-new = Tot això ja hi és. No hem canviat res.
imports-nothing-title = No cal importar res.
imports-only-checked = Només ho hem comprovat: no hem desat res.
imports-place = On
imports-preview-lead = Encara no hem desat res. Mira si és el que esperaves.
imports-preview-title = Què importarem
imports-questions = { $n ->
    [one] Hi ha una pregunta oberta: respon-la amb --answer, o importa la taula al navegador.
   *[other] Hi ha { $n } preguntes obertes: respon-les amb --answer, o importa la taula al navegador.
}
imports-row = fila { $row }
imports-row-head = Fila
imports-rows = Files
imports-rows-read = { $n ->
    [0] Cap fila llegida
    [one] Una fila llegida
   *[other] { $n } files llegides
}
imports-shape-title = Com ha de ser la taula
imports-slips = { $n ->
    [0] Cap problema
    [one] Un problema que cal resoldre
   *[other] { $n } problemes que cal resoldre
}
imports-step-columns = Columnes
imports-step-done = Importat
imports-step-preview = Previsualització
imports-sum-title = Si ho confirmes
imports-too-much = El fitxer té massa text per a una importació ({ $n } files i { $columns } columnes). Treu-ne les columnes que no calguin o parteix-lo.
imports-undo = Desfés aquest lot
imports-undo-back = Torna al lot
imports-undo-title = Desfés la importació
imports-undone = Desfet
imports-undone-said = Hem desfet el lot.
imports-way-undone = Ja està desfet.
imports-ways-title = Aquest lot ja no es pot desfer tot sencer.
imports-what = Què
imports-what-is-there = Què hi ha
imports-when = Quan
imports-whole-table = Tota la taula
