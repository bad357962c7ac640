search-title = Búsqueda
search-title-of = { $asked } – Búsqueda
search-lead = Encuentra miembros, órganos, planes, actividades y memorias con una o más palabras.
search-field = ¿Qué buscas?
search-button = Buscar
search-kinds = Resultados por tipo
search-all = Todo
search-count = { $n ->
    [one] Un resultado
   *[other] { $n } resultados
}
search-count-more = { $n ->
    [one] Un resultado o más
   *[other] { $n } resultados o más
}
search-or-more = { $n } o más
search-more-why = Estos son los que más se parecen a lo que buscas. Añade una palabra para ver menos.
search-what = Qué se puede buscar
search-how = Escribe como quieras: con acentos o sin ellos, en singular o en plural, en catalán, castellano o inglés. De la última palabra basta con el comienzo.
search-problem = Revisa lo que has escrito
search-too-long = Caben { $max } caracteres como máximo y ahora hay { $now }. Deja solo las palabras que importan.
search-no-word = Escribe alguna letra o algún número: solo con signos no podemos buscar.
search-nothing = No hemos encontrado nada con « { $asked } ».
search-nothing-why = Prueba con menos palabras o con otra palabra que quiera decir lo mismo.
search-others = Quizá querías buscar:
search-places = También puedes mirar en:
search-only-common = « { $asked } » aparece en todas partes.
search-only-common-why = Añade una palabra que diga de qué va: un tema, un municipio, un nombre.
