platform-form-check-fields = { $n ->
    [one] Revisa un camp
    [2] Revisa dos camps
    [3] Revisa tres camps
   *[other] Revisa { $n } camps
}
platform-form-error = Error:
platform-form-optional = opcional
platform-form-missing = Cal omplir aquest camp.
platform-form-too-long = Aquí hi caben { $max } caràcters com a màxim. Ara n’hi ha { $now }.
platform-form-choose = Tria una de les opcions.
platform-form-not-known = No coneixem « { $typed } ».
platform-form-nearest = No coneixem « { $typed } ». Volies dir « { $nearest } »?
platform-form-not-an-address = « { $typed } » no és una adreça de correu. Una adreça s’escriu així: nom@domini.cat.
platform-form-used-by-another = Aquest formulari ja s’ha fet servir. Torna a obrir la pàgina i envia’l de nou.

platform-refusal-not-found-title = No trobem aquesta pàgina
platform-refusal-not-found = Pot ser que l’adreça hagi canviat o que no la puguis veure amb la sessió que tens oberta. Torna a l’inici o al lloc d’on venies.
platform-refusal-no-title = Això no ho pots fer
platform-refusal-fields-title = Cal revisar les dades
platform-refusal-fields = Hi ha dades que cal revisar. No hem desat res.
platform-refusal-taken-title = Ja existeix
platform-refusal-taken = Algú ha desat el mateix abans. Torna enrere i mira com ha quedat.
platform-refusal-fault-title = Alguna cosa ha fallat
platform-refusal-fault = No hem desat els canvis. Torna-ho a provar d’aquí a uns minuts.
platform-refusal-incident = Si ens escrius, digues-nos aquest número: { $number }.
platform-refusal-above = Torna un pas enrere
platform-refusal-home = Ves a l’inici
platform-refusal-too-large = El que has enviat pesa { $size } MB. El màxim és de { $max } MB. No hem desat res: fes-ho més petit o parteix-ho, torna al formulari i prova-ho de nou.
platform-refusal-too-slow = L’enviament ha arribat massa a poc a poc i l’hem tallat. No hem desat res: torna-ho a provar amb una connexió millor.
platform-refusal-foreign-title = Formulari d’un altre lloc
platform-refusal-foreign = Aquest formulari no ve d’aquesta xarxa i no l’hem acceptat. No hem desat res: obre la pàgina aquí i torna-hi.
platform-refusal-long-title = Això triga més del compte
platform-refusal-long = La feina continua i potser acabarà bé. Abans d’enviar-ho una altra vegada, espera un minut i mira com ha quedat.
platform-refusal-other-method = Aquesta adreça existeix, però no per a una petició d’aquesta mena. No hem desat res.
platform-refusal-cut-off = L’enviament s’ha tallat a mig camí. No hem desat res: torna-ho a provar.
platform-saved = Hem desat els canvis.
platform-save = Desa
platform-cancel = Cancel·la
platform-edit = Edita
platform-filter = Aplica els filtres
platform-filter-clear = Treu els filtres
platform-pages = Pàgines
platform-pages-part = Aquí n’hi ha { $shown } de { $all }; la resta és a la pantalla.
platform-pages-previous = Anterior
platform-pages-next = Següent
platform-pages-all = Mostra-ho tot
platform-unknown = No consta

platform-shell-error = Error:
platform-shell-skip = Ves al contingut
platform-shell-languages = Llengua
platform-shell-menu = Menú
platform-shell-crumbs = On ets
platform-shell-footer = Peu de pàgina
platform-shell-sign-in = Entra
platform-shell-sign-out = Surt
platform-shell-desk = El meu escriptori
platform-shell-account = El meu compte
platform-shell-accessibility = Accessibilitat
platform-shell-privacy = Privacitat
platform-shell-legal = Avís legal
platform-shell-contact = Contacte
platform-demo-banner = Demostració amb les dades de la XMESS. Avui és { $day }.

platform-sheet-empty = El fitxer és buit: no hi ha cap cel·la amb text. Mira si has triat el que volies.
platform-sheet-too-large = El fitxer pesa { $size } MB i el màxim són { $max } MB. Treu-ne les imatges o parteix-lo.
platform-sheet-truncated = El fitxer està tallat: en falta el final. Torna’l a desar o a descarregar i envia’l de nou.
platform-sheet-damaged = El fitxer està malmès i no el podem llegir. Obre’l amb el teu programa, torna’l a desar i torna-ho a provar.
platform-sheet-bomb = El fitxer creix massa quan es descomprimeix i no l’hem obert. Copia les files en un fitxer nou i torna-ho a provar.
platform-sheet-no-rows = A la fila { $row } hi ha els encapçalaments, però a sota no hi ha cap fila.
platform-sheet-too-many-rows = Hi ha més de { $max } files. Parteix el fitxer i importa’l per parts.
platform-sheet-too-many-columns = La fila { $row } té més de { $max } columnes. Treu les que no facin falta.
platform-sheet-too-many-cells = Hi ha més de { $max } cel·les. Treu les columnes que no facin falta o parteix el fitxer.
platform-sheet-too-much-text = El full té més de { $max } MB de text. Treu les columnes que no facin falta o parteix el fitxer.
platform-sheet-cell-too-long = La cel·la { $column }{ $row } té { $length } caràcters i n’hi caben { $max }. Escurça’n el text.
platform-sheet-unclosed-quote = A la cel·la { $column }{ $row } s’obren unes cometes (") que no es tanquen enlloc. Tanca-les o treu-les.
platform-sheet-mixed-letters = La línia { $row } té accents desats d’una altra manera que la resta del fitxer. Torna-la a escriure i desa el fitxer com a « CSV UTF-8 ».
platform-sheet-odd-value = A la fila { $row }, o a la següent, hi ha un valor que no sabem llegir: « { $value } ». Escriu-hi el que hi ha de dir.
platform-sheet-no-such-tab = El fitxer no té cap full visible ni cap taula que es digui « { $name } ». Té aquests: { $tabs }.
platform-sheet-no-such-row = La fila { $row } és buida. Tria la fila dels encapçalaments.
platform-sheet-no-table = El document no té cap taula: tot és text. Posa les dades en una taula, o tria un altre fitxer.
platform-sheet-too-many-tables = El document té més de { $max } taules. Deixa-hi només les que calguin.
platform-sheet-is-pdf = Aquest fitxer és un PDF. Cal el full de càlcul o el document d’on ha sortit.
platform-sheet-is-old-excel = Aquest fitxer és d’un Excel antic (XLS). Obre’l i desa’l com a XLSX.
platform-sheet-is-binary-excel = Aquest fitxer és un llibre binari d’Excel (XLSB). Obre’l i desa’l com a XLSX.
platform-sheet-is-protected = Aquest fitxer té contrasenya i no el podem obrir. Desa’n una còpia sense contrasenya.
platform-sheet-is-slides = Aquest fitxer és una presentació o un dibuix. Copia’n la taula en un full de càlcul o en un document de text.
platform-sheet-is-numbers = Aquest fitxer és de Numbers. Exporta’l com a XLSX o CSV.
platform-sheet-is-old-text = Aquest fitxer és un document de text d’un format antic (DOC o RTF). Obre’l i desa’l com a DOCX o ODT.
platform-sheet-is-html = Aquest fitxer és una pàgina web, encara que es digui d’una altra manera. Obre’l amb el full de càlcul i desa’l com a XLSX o ODS.
platform-sheet-is-xml = Aquest fitxer és XML. Obre’l amb el full de càlcul i desa’l com a XLSX.
platform-sheet-is-picture = Aquest fitxer és una imatge. Cal un full de càlcul o un document amb la taula.
platform-sheet-is-zip = Aquest fitxer és un arxiu comprimit. Descomprimeix-lo i envia el full de càlcul que hi ha a dins.
platform-sheet-is-unknown = Aquest fitxer no és cap taula que sapiguem llegir. Desa-la com a XLSX, ODS, DOCX, ODT o CSV.
platform-sheet-notice-beyond-headings = La cel·la { $column }{ $row } diu « { $value } » en una columna sense encapçalament. Mira si la fila s’ha desplaçat.
platform-sheet-notice-error-cell = La cel·la { $column }{ $row } té un error del full de càlcul: { $value }.
platform-sheet-notice-merged = Hi ha cel·les combinades a partir de { $column }{ $row } (files: { $rows }, columnes: { $columns }). Només n’hem llegit la primera; les altres compten com a buides.
platform-sheet-notice-formula-without-result = La cel·la { $column }{ $row } té una fórmula sense resultat desat i compta com a buida. Obre el fitxer amb el full de càlcul i torna’l a desar.
platform-sheet-notice-hidden-rows = Les files de la { $row } a la { $last } estan amagades al full, totes o algunes, i les hem llegit igualment. Si no hi han de ser, esborra-les.
platform-sheet-notice-hidden-columns = Les columnes de la { $column } a la { $last } estan amagades al full, totes o algunes, i les hem llegit igualment. Si no hi han de ser, esborra-les.
platform-sheet-notice-headings-repeated = La fila { $row } repeteix els encapçalaments i no l’hem comptada.
platform-sheet-notice-continued = A partir de la fila { $row } el document comença una altra taula amb els mateixos encapçalaments. L’hem llegida com si fos la mateixa.
platform-sheet-mapping-required = Cap columna no té « { $field } », i fa falta.
platform-sheet-mapping-twice = « { $field } » surt en més d’una columna ({ $columns }). Deixa’l només en una.
platform-sheet-mapping-no-such-field = A la columna { $column } s’ha triat una cosa que no existeix: « { $key } ». Torna a triar.
platform-sheet-mapping-no-such-column = El full no té cap columna { $column }. Torna a triar les columnes.
platform-refusal-no-network-title = Encara no hi ha cap xarxa
platform-refusal-no-network = Per crear-ne una, executa al servidor: teixit network create "Nom de la xarxa" --admin adreça@domini.cat

platform-shell-find = Cerca a tota la xarxa
platform-shell-find-button = Cerca-ho

# The command line
platform-console-demo = És una demostració: aquí avui és { $day }.
platform-console-nothing-written = no s’ha desat res.
