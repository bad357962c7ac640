platform-form-check-fields = { $n ->
    [one] Revisa un campo
    [2] Revisa dos campos
    [3] Revisa tres campos
   *[other] Revisa { $n } campos
}
platform-form-error = Error:
platform-form-optional = opcional
platform-form-missing = Hay que rellenar este campo.
platform-form-too-long = Aquí caben { $max } caracteres como máximo. Ahora hay { $now }.
platform-form-choose = Elige una de las opciones.
platform-form-not-known = No conocemos « { $typed } ».
platform-form-nearest = No conocemos « { $typed } ». ¿Querías decir « { $nearest } »?
platform-form-not-an-address = « { $typed } » no es una dirección de correo. Se escribe así: nombre@dominio.cat.
platform-form-used-by-another = Este formulario ya se ha usado. Vuelve a abrir la página y envíalo de nuevo.

platform-refusal-not-found-title = No encontramos esta página
platform-refusal-not-found = Puede que la dirección haya cambiado o que no la puedas ver con la sesión que tienes abierta. Vuelve al inicio o al lugar de donde venías.
platform-refusal-no-title = Esto no lo puedes hacer
platform-refusal-fields-title = Hay que revisar los datos
platform-refusal-fields = Hay datos que revisar. No hemos guardado nada.
platform-refusal-taken-title = Ya existe
platform-refusal-taken = Alguien ha guardado lo mismo antes. Vuelve atrás y mira cómo ha quedado.
platform-refusal-fault-title = Algo ha fallado
platform-refusal-fault = No hemos guardado los cambios. Vuelve a probarlo dentro de unos minutos.
platform-refusal-incident = Si nos escribes, dinos este número: { $number }.
platform-refusal-above = Volver un paso atrás
platform-refusal-home = Ir al inicio
platform-refusal-too-large = Lo que has enviado pesa { $size } MB. El máximo es de { $max } MB. No hemos guardado nada: hazlo más pequeño o divídelo, vuelve al formulario y prueba de nuevo.
platform-refusal-too-slow = El envío ha llegado demasiado despacio y lo hemos cortado. No hemos guardado nada: vuelve a probarlo con una conexión mejor.
platform-refusal-foreign-title = Formulario de otro sitio
platform-refusal-foreign = Este formulario no viene de esta red y no lo hemos aceptado. No hemos guardado nada: abre la página aquí y vuelve a intentarlo.
platform-refusal-long-title = Esto tarda más de lo debido
platform-refusal-long = El trabajo continúa y quizá acabe bien. Antes de enviarlo otra vez, espera un minuto y mira cómo ha quedado.
platform-refusal-other-method = Esta dirección existe, pero no para una petición de este tipo. No hemos guardado nada.
platform-refusal-cut-off = El envío se ha cortado a medio camino. No hemos guardado nada: vuelve a probarlo.
platform-saved = Hemos guardado los cambios.
platform-save = Guardar
platform-cancel = Cancelar
platform-edit = Editar
platform-filter = Aplicar los filtros
platform-filter-clear = Quitar los filtros
platform-pages = Páginas
platform-pages-part = Aquí hay { $shown } de { $all }; el resto está en la pantalla.
platform-pages-previous = Anterior
platform-pages-next = Siguiente
platform-pages-all = Mostrar todo
platform-unknown = No consta

platform-shell-error = Error:
platform-shell-skip = Ir al contenido
platform-shell-languages = Idioma
platform-shell-menu = Menú
platform-shell-crumbs = Dónde estás
platform-shell-footer = Pie de página
platform-shell-sign-in = Entra
platform-shell-sign-out = Salir
platform-shell-desk = Mi escritorio
platform-shell-account = Mi cuenta
platform-shell-accessibility = Accesibilidad
platform-shell-privacy = Privacidad
platform-shell-legal = Aviso legal
platform-shell-contact = Contacto
platform-demo-banner = Demostración con los datos de la XMESS. Hoy es { $day }.

platform-sheet-empty = El archivo está vacío: no hay ninguna celda con texto. Mira si has elegido el que querías.
platform-sheet-too-large = El archivo pesa { $size } MB y el máximo son { $max } MB. Quita las imágenes o divídelo.
platform-sheet-truncated = El archivo está cortado: le falta el final. Vuelve a guardarlo o a descargarlo y envíalo de nuevo.
platform-sheet-damaged = El archivo está dañado y no lo podemos leer. Ábrelo con tu programa, vuelve a guardarlo e inténtalo de nuevo.
platform-sheet-bomb = El archivo crece demasiado al descomprimirlo y no lo hemos abierto. Copia las filas en un archivo nuevo e inténtalo de nuevo.
platform-sheet-no-rows = En la fila { $row } están los encabezados, pero debajo no hay ninguna fila.
platform-sheet-too-many-rows = Hay más de { $max } filas. Divide el archivo e impórtalo por partes.
platform-sheet-too-many-columns = La fila { $row } tiene más de { $max } columnas. Quita las que no hagan falta.
platform-sheet-too-many-cells = Hay más de { $max } celdas. Quita las columnas que no hagan falta o divide el archivo.
platform-sheet-too-much-text = La hoja tiene más de { $max } MB de texto. Quita las columnas que no hagan falta o divide el archivo.
platform-sheet-cell-too-long = La celda { $column }{ $row } tiene { $length } caracteres y caben { $max }. Acorta el texto.
platform-sheet-unclosed-quote = En la celda { $column }{ $row } se abren unas comillas (") que no se cierran en ningún sitio. Ciérralas o quítalas.
platform-sheet-mixed-letters = La línea { $row } tiene acentos guardados de otra manera que el resto del archivo. Vuelve a escribirla y guarda el archivo como « CSV UTF-8 ».
platform-sheet-odd-value = En la fila { $row }, o en la siguiente, hay un valor que no sabemos leer: « { $value } ». Escribe ahí lo que debe decir.
platform-sheet-no-such-tab = El archivo no tiene ninguna hoja visible ni ninguna tabla que se llame « { $name } ». Tiene estas: { $tabs }.
platform-sheet-no-such-row = La fila { $row } está vacía. Elige la fila de los encabezados.
platform-sheet-no-table = El documento no tiene ninguna tabla: todo es texto. Pon los datos en una tabla o elige otro archivo.
platform-sheet-too-many-tables = El documento tiene más de { $max } tablas. Deja solo las que hagan falta.
platform-sheet-is-pdf = Este archivo es un PDF. Hace falta la hoja de cálculo o el documento del que salió.
platform-sheet-is-old-excel = Este archivo es de un Excel antiguo (XLS). Ábrelo y guárdalo como XLSX.
platform-sheet-is-binary-excel = Este archivo es un libro binario de Excel (XLSB). Ábrelo y guárdalo como XLSX.
platform-sheet-is-protected = Este archivo tiene contraseña y no lo podemos abrir. Guarda una copia sin contraseña.
platform-sheet-is-slides = Este archivo es una presentación o un dibujo. Copia su tabla en una hoja de cálculo o en un documento de texto.
platform-sheet-is-numbers = Este archivo es de Numbers. Expórtalo como XLSX o CSV.
platform-sheet-is-old-text = Este archivo es un documento de texto de un formato antiguo (DOC o RTF). Ábrelo y guárdalo como DOCX u ODT.
platform-sheet-is-html = Este archivo es una página web, aunque se llame de otra manera. Ábrelo con la hoja de cálculo y guárdalo como XLSX u ODS.
platform-sheet-is-xml = Este archivo es XML. Ábrelo con la hoja de cálculo y guárdalo como XLSX.
platform-sheet-is-picture = Este archivo es una imagen. Hace falta una hoja de cálculo o un documento con la tabla.
platform-sheet-is-zip = Este archivo es un archivo comprimido. Descomprímelo y envía la hoja de cálculo que hay dentro.
platform-sheet-is-unknown = Este archivo no es ninguna tabla que sepamos leer. Guárdala como XLSX, ODS, DOCX, ODT o CSV.
platform-sheet-notice-beyond-headings = La celda { $column }{ $row } dice « { $value } » en una columna sin encabezado. Mira si la fila se ha desplazado.
platform-sheet-notice-error-cell = La celda { $column }{ $row } tiene un error de la hoja de cálculo: { $value }.
platform-sheet-notice-merged = Hay celdas combinadas a partir de { $column }{ $row } (filas: { $rows }, columnas: { $columns }). Solo hemos leído la primera; las demás cuentan como vacías.
platform-sheet-notice-formula-without-result = La celda { $column }{ $row } tiene una fórmula sin resultado guardado y cuenta como vacía. Abre el archivo con la hoja de cálculo y vuelve a guardarlo.
platform-sheet-notice-hidden-rows = Las filas de la { $row } a la { $last } están ocultas en la hoja, todas o algunas, y las hemos leído igualmente. Si no deben estar, bórralas.
platform-sheet-notice-hidden-columns = Las columnas de la { $column } a la { $last } están ocultas en la hoja, todas o algunas, y las hemos leído igualmente. Si no deben estar, bórralas.
platform-sheet-notice-headings-repeated = La fila { $row } repite los encabezados y no la hemos contado.
platform-sheet-notice-continued = A partir de la fila { $row } el documento empieza otra tabla con los mismos encabezados. La hemos leído como si fuera la misma.
platform-sheet-mapping-required = Ninguna columna tiene « { $field } », y hace falta.
platform-sheet-mapping-twice = « { $field } » aparece en más de una columna ({ $columns }). Déjalo solo en una.
platform-sheet-mapping-no-such-field = En la columna { $column } se ha elegido algo que no existe: « { $key } ». Vuelve a elegir.
platform-sheet-mapping-no-such-column = La hoja no tiene ninguna columna { $column }. Vuelve a elegir las columnas.
platform-refusal-no-network-title = Todavía no hay ninguna red
platform-refusal-no-network = Para crear una, ejecuta en el servidor: teixit network create "Nombre de la red" --admin dirección@dominio.cat

platform-shell-find = Busca en toda la red
platform-shell-find-button = Buscarlo

# The command line
platform-console-demo = Es una demostración: aquí hoy es { $day }.
platform-console-nothing-written = no se ha guardado nada.
