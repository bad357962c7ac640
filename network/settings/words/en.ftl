settings-menu = Settings
settings-title = Settings of the network
settings-lead = The network’s name, languages and vocabularies. What you change here shows everywhere.
settings-saved = We saved the changes.
settings-network-name = Name of the network
settings-network-name-hint = The whole name, as the page header and the reports show it.
settings-network-short_name = Short name
settings-network-short_name-hint = The acronym or everyday name. For example, XMESS.
settings-network-contact_address = Contact address
settings-network-contact_address-hint = Where anyone can write to you. It shows on the contact page and in the accessibility statement.
settings-network-contact_phone = Telephone or office
settings-network-contact_phone-hint = The law asks for a telephone or an office besides the address.
settings-network-languages = Languages
settings-network-languages-hint = Those that can be chosen at the top of each page.
settings-network-own_language = Own language
settings-network-own_language-hint = That of the network’s texts, such as the plan and the report, and the one shown when a browser asks for no other.
settings-network-members_about = How many members does the network say it has?
settings-network-members_about-hint = A rough number, while the register does not have all of them. It stands beside the members known.
settings-network-members_about_source = Where it says so
settings-network-members_about_source-hint = For example, the network’s website or a leaflet.
settings-network-missing-name = Write a name
settings-network-no-language = Choose at least one language.
settings-network-own-unused = The own language has to be one of the languages that are ticked. Tick it too or choose another.
settings-network-about-number = Write a whole number from 1 to { $most }, without any word.
settings-network-about-no-source = Write where the network says so: the figure is shown with its source.
settings-network-about-missing = Write the number, or delete where it says so.
settings-network-taken = There is a network of this name in this installation. Choose another.
settings-changed-title = Someone changed it while you were editing.
settings-changed = This is what is saved now; below is what you had written. If you save again, yours holds.
settings-why-only-secretariat = This page is for the technical secretariat. If you need to get in, write to us.
settings-vocabularies = Vocabularies
settings-vocabularies-lead = The words by which the network sorts its work. A retired term stays where it was given and is no longer offered.
settings-vocabulary-area = Areas
settings-vocabulary-instrument = Instruments
settings-vocabulary-theme = Themes
settings-vocabulary-funding = Funding sources
settings-vocabulary-lens = Lenses
settings-vocabulary-empty = There are no terms yet.
settings-vocabulary-empty-why = Add the first one below, and you can choose it in plans and activities.
settings-vocabulary-count = { $n ->
    [one] One term
   *[other] { $n } terms
}
settings-term-title = Edit the term
settings-term-new = A new term
settings-term-add = Add the term
settings-term-added = We added the term.
settings-term-name_ca = Name in Catalan
settings-term-name_es = Name in Spanish
settings-term-name_en = Name in English
settings-term-state = State
settings-term-state-offered = Offered
settings-term-state-retired = Retired
settings-term-taken = This term is there already. Edit it or write another.

settings-rules-title = Rules of government
settings-rules-lead = The figures that hold in assemblies and bodies, with what the law says where the statutes are silent.
settings-rules-all = See and change them
settings-rules-not-advice = This is not legal advice.
settings-rules-reading = It is our reading of book three of the Civil Code of Catalonia. The network’s statutes come first; the law fills what they leave open.
settings-rules-count = { $n ->
    [one] One rule
   *[other] { $n } rules
}
settings-rules-rule = Rule
settings-rules-law = By law
settings-rules-own = In the network
settings-rules-where = Where it says so
settings-rules-article = CCCat, art. { $article }
settings-rules-as-law = as the law
settings-rules-fixed = cannot be changed
settings-rules-fixed-why = The law sets this figure and statutes cannot change it.
settings-rules-confidence = How we know
settings-rules-confidence-A = Read in the law
settings-rules-since = since { $day }
settings-rule-saved = We have saved the rule.
settings-rule-value = The network’s value
settings-rule-value-hint = If you leave it empty, that of the law holds.
settings-rule-source = Where the statutes say so
settings-rule-source-hint = For example, “Statutes, article 12”.
settings-rule-number = Write a whole number from 0 to { $most }.
settings-rule-least = The law asks for at least { $bound } (CCCat, art. { $article }).
settings-rule-most = The law does not allow more than { $bound } (CCCat, art. { $article }).
settings-rule-fixed = The law sets { $bound } and it cannot be changed (CCCat, art. { $article }).
settings-rule-statutes = This holds only if the statutes say so (CCCat, art. { $article }). Write in which article.
settings-rule-ordinary_assemblies = Ordinary assemblies a year
settings-rule-ordinary_assemblies-law = The assembly has to meet at least once a year.
settings-rule-accounts_months = Time to give account to the assembly
settings-rule-accounts_months-law = The assembly approves the accounts within the six months after the year ends.
settings-rule-notice_days = Notice of a meeting
settings-rule-notice_days-law = The notice is sent fifteen days before. Statutes can set a shorter time.
settings-rule-extraordinary_share = Members who can ask for an extraordinary assembly
settings-rule-extraordinary_share-law = Ten per cent of the members can ask for it. Statutes can make it easier, not harder.
settings-rule-extraordinary_days = Time to hold the assembly asked for
settings-rule-extraordinary_days-law = It has to be held within the thirty days after it is asked for.
settings-rule-agenda_share = Votes that can add an item to the agenda
settings-rule-agenda_share-law = Ten per cent of the votes can ask for an item to be added.
settings-rule-quorum = Quorum of the assembly
settings-rule-quorum-law = The law asks for none. Statutes can set one.
settings-rule-votes_per_member = Votes of each member
settings-rule-votes_per_member-law = Each member has at least one vote. Statutes can give more on objective criteria.
settings-rule-secret_vote_share = Those present who can ask for a secret vote
settings-rule-secret_vote_share-law = The vote is secret if ten per cent of those present or represented ask for it.
settings-rule-body_size = Fewest members of a governing body
settings-rule-body_size-law = A collegiate body has three members or more, with a chair and a secretary.
settings-rule-term_years = Longest term of office
settings-rule-term_years-law = Offices last five years at most, and can be held again.
settings-rule-challenge_days = Time to challenge a decision against the statutes
settings-rule-challenge_days-law = Forty days. Meanwhile the evidence of the vote has to be kept.
settings-rule-challenge_months = Time to challenge a decision against the law
settings-rule-challenge_months-law = Six months. Meanwhile the evidence of the vote has to be kept.
settings-unit-no-quorum = no quorum
settings-unit-times = { $n ->
    [one] once
   *[other] { $n } times
}
settings-unit-days = { $n ->
    [one] one day
   *[other] { $n } days
}
settings-unit-months = { $n ->
    [one] one month
   *[other] { $n } months
}
settings-unit-years = { $n ->
    [one] one year
   *[other] { $n } years
}
settings-unit-percent = { $n } %
settings-unit-votes = { $n ->
    [one] one vote
   *[other] { $n } votes
}
settings-unit-seats = { $n ->
    [one] one member
   *[other] { $n } members
}
settings-unit-of-times = times
settings-unit-of-days = days
settings-unit-of-months = months
settings-unit-of-years = years
settings-unit-of-percent = %
settings-unit-of-votes = votes
settings-unit-of-seats = members
