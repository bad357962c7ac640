search-title = Cerca
search-title-of = { $asked } – Cerca
search-lead = Troba membres, òrgans, plans, activitats i memòries amb una o més paraules.
search-field = Què busques?
search-button = Cerca
search-kinds = Resultats per tipus
search-all = Tot
search-count = { $n ->
    [one] Un resultat
   *[other] { $n } resultats
}
search-count-more = { $n ->
    [one] Un resultat o més
   *[other] { $n } resultats o més
}
search-or-more = { $n } o més
search-more-why = Aquests són els que més s’assemblen al que busques. Afegeix-hi una paraula per veure’n menys.
search-what = Què s’hi pot cercar
search-how = Escriu com vulguis: amb accents o sense, en singular o en plural, en català, castellà o anglès. De l’última paraula n’hi ha prou amb el començament.
search-problem = Revisa el que has escrit
search-too-long = Hi caben { $max } caràcters com a màxim i ara n’hi ha { $now }. Deixa-hi només les paraules que importen.
search-no-word = Escriu alguna lletra o algun número: amb signs sols no podem cercar.
search-nothing = No hem trobat res amb « { $asked } ».
search-nothing-why = Prova-ho amb menys paraules o amb una altra paraula que vulgui dir el mateix.
search-others = Potser volies cercar:
search-places = També pots mirar-ho a:
search-only-common = « { $asked } » surt pertot arreu.
search-only-common-why = Afegeix-hi una paraula que digui de què va: un tema, un municipi, un nom.
