search-title = Search
search-title-of = { $asked } – Search
search-lead = Find members, bodies, plans, activities and reports with one word or more.
search-field = What are you looking for?
search-button = Search
search-kinds = Results by type
search-all = Everything
search-count = { $n ->
    [one] One result
   *[other] { $n } results
}
search-count-more = { $n ->
    [one] One result or more
   *[other] { $n } results or more
}
search-or-more = { $n } or more
search-more-why = These are the ones most like what you look for. Add a word to see fewer.
search-what = What can be searched
search-how = Write as you like: with accents or without, singular or plural, in Catalan, Spanish or English. Of the last word its beginning is enough.
search-problem = Check what you wrote
search-too-long = There is room for { $max } characters and now there are { $now }. Leave only the words that matter.
search-no-word = Write a letter or a number: we cannot search for signs alone.
search-nothing = We found nothing with “{ $asked }”.
search-nothing-why = Try fewer words, or another word that means the same.
search-others = Perhaps you meant:
search-places = You can also look at:
search-only-common = “{ $asked }” is everywhere.
search-only-common-why = Add a word that says what it is about: a topic, a municipality, a name.
