imports-and-more = { $n ->
    [one] Y otro.
   *[other] Y { $n } más.
}
imports-answer-is = Es: { $name }
imports-answer-odd = « { $value } » no es ninguna de las respuestas de « { $key } ». Pueden ser: { $choices }.
imports-answer-to-nothing = Ninguna pregunta tiene la clave « { $key } », y ninguna espera respuesta. Quita este --answer.
imports-answer-unknown = Ninguna pregunta tiene la clave « { $key } ». Las que esperan respuesta son: { $keys }.
imports-answers-alike = y las mismas respuestas que « { $key } »
imports-batch = Lote de importación
imports-batch-at = Importado. El lote se puede ver en { $address }.
imports-batches-all = Todas las importaciones
imports-batches-count = { $n ->
    [one] Un lote
   *[other] { $n } lotes
}
imports-by = Quién
imports-by-console = Línea de órdenes
imports-changed = Lo has cambiado en otra ventana. Revísalo y vuelve a continuar.
imports-changes = { $n ->
    [one] Un cambio
   *[other] { $n } cambios
}
imports-columns-caption = Las columnas
imports-columns-change = Cambiar las columnas
imports-columns-examples = Ejemplos
imports-columns-field = Qué es
imports-columns-go = Mostrar qué importaremos
imports-columns-head = Fila de los encabezados
imports-columns-head-hint = Si no es esta, escribe su número y volveremos a mirar las columnas.
imports-columns-heading = Columna
imports-columns-label = Qué es la columna { $column }
imports-columns-lead = Hemos adivinado lo que hemos podido por los encabezados. Cambia lo que no sea así; las columnas que dejes sin nada no se importan.
imports-columns-no-row = Escribe el número de una fila.
imports-columns-none = No importarla
imports-columns-notices = { $n ->
    [one] Una cosa rara en el archivo
   *[other] { $n } cosas raras en el archivo
}
imports-columns-rows = { $n ->
    [one] Hemos leído una fila.
   *[other] Hemos leído { $n } filas.
}
imports-columns-tabs = El archivo tiene otras hojas o tablas que no hemos leído: { $tabs }.
imports-columns-title = Qué es cada columna
imports-columns-unnamed = (sin encabezado)
imports-confirm = Importarlo todo
imports-did-title = Qué hizo
imports-differs = Alguien ha cambiado datos de la red mientras lo mirabas. Ahora haríamos esto; no hemos guardado nada.
imports-differs-title = Esto ya no es lo que habías visto.
imports-file-file = Archivo
imports-file-file-hint = Una hoja de cálculo (XLSX, ODS, CSV) o un documento con la tabla (DOCX, ODT, Markdown), de 10 MB como máximo. Con una fila de encabezados.
imports-file-pasted = O pega la tabla aquí
imports-file-pasted-hint = Copiada de una hoja de cálculo, con la fila de encabezados.
imports-file-tab = Hoja o tabla
imports-file-tab-hint = Solo si el archivo tiene más de una hoja o de una tabla y no quieres la primera que tiene filas. En un documento, una tabla se llama como el título que tiene encima.
imports-form-bars = Las columnas se separan con barras.
imports-form-commas = Las columnas se separan con comas.
imports-form-document = Es una tabla de un documento de texto.
imports-form-letters = El archivo es de un programa antiguo: mira en los ejemplos que los acentos se lean bien.
imports-form-markdown = Es una tabla de Markdown.
imports-form-semicolons = Las columnas se separan con punto y coma.
imports-form-tabs = Las columnas se separan con tabuladores.
imports-form-workbook = Es un libro de hoja de cálculo.
imports-gone = Guardamos lo que se sube un día y basta. No hemos guardado nada: vuelve a subirlo y continúa.
imports-gone-title = Esta vista previa ya no está
imports-how-columns = Nos dices qué es cada columna; te proponemos lo que entendemos y lo recordamos para la próxima vez.
imports-how-title = Cómo funciona
imports-left-out = No sabemos qué quieren decir estas columnas y no las leemos: { $columns }.
imports-nothing-new = Todo esto ya está. No hemos cambiado nada.
imports-nothing-title = No hay que importar nada.
imports-only-checked = Solo lo hemos comprobado: no hemos guardado nada.
imports-place = Dónde
imports-preview-lead = Todavía no hemos guardado nada. Mira si es lo que esperabas.
imports-preview-title = Qué importaremos
imports-questions = { $n ->
    [one] Hay una pregunta abierta: respóndela con --answer, o importa la tabla en el navegador.
   *[other] Hay { $n } preguntas abiertas: respóndelas con --answer, o importa la tabla en el navegador.
}
imports-row = fila { $row }
imports-row-head = Fila
imports-rows = Filas
imports-rows-read = { $n ->
    [0] Ninguna fila leída
    [one] Una fila leída
   *[other] { $n } filas leídas
}
imports-shape-title = Cómo tiene que ser la tabla
imports-slips = { $n ->
    [0] Ningún problema
    [one] Un problema que hay que resolver
   *[other] { $n } problemas que hay que resolver
}
imports-step-columns = Columnas
imports-step-done = Importado
imports-step-preview = Vista previa
imports-sum-title = Si lo confirmas
imports-too-much = El archivo tiene demasiado texto para una importación ({ $n } filas y { $columns } columnas). Quita las columnas que no hagan falta o divídelo.
imports-undo = Deshacer este lote
imports-undo-back = Volver al lote
imports-undo-title = Deshacer la importación
imports-undone = Deshecho
imports-undone-said = Hemos deshecho el lote.
imports-way-undone = Ya está deshecho.
imports-ways-title = Este lote ya no se puede deshacer entero.
imports-what = Qué
imports-what-is-there = Qué hay
imports-when = Cuándo
imports-whole-table = Toda la tabla
