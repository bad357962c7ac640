members-menu = Members
members-territory-menu = Territory
members-title = Members
members-lead = The administrations that make up the network { $day }: town councils, county councils and other local authorities.
members-why-only-secretariat = Only the technical secretariat can change the register of members.
members-why-already-member = It is a member already. To change its details, open its page.
members-why-already-so = It is that already: this relation has not ended.
members-why-still-so-then = It still was then: the former time ends on that day or later.
members-why-since-when = It was before. Write since when it is again.
members-why-still-member-then = It was still a member then: its last membership ends later.
members-why-leaving-not-exact = The former leaving says only the month or the year, and it may still have been a member on this date. Correct it first on the member’s page, with a more exact date.
members-why-which-time = It was a member before. Say since when it is one again.
members-why-not-yet = That date has not come yet.
members-changed-meanwhile = Someone changed this while you were here. Look at its page and, if it is still needed, save again.
members-changed-title = Someone changed it while you were editing.
members-changed = This is what is saved now; below is what you had written. If you save it again, yours counts.

members-since = since { $the }
members-since-unknown = since an unknown date
members-date-unknown = Date unknown
members-date-impossible = There is no such date: “{ $typed }”.
members-date-weekday = The weekday and the date do not agree: “{ $typed }”.
members-date-not-a-day = A day is needed here: “{ $typed }” is not enough. For example, 15/5/2024.
members-date-not-understood = We cannot read the date “{ $typed }”. Write it like this: 15/5/2024, May 2024 or 2024.
members-since-not-over = “{ $typed }” is not over or has not come yet. Write today or an earlier day, or a month or year that is over.

members-tile-known = Known members
members-of-about = { $n ->
    [0] of some { $about } that the network says it has ({ $source })
    [one] known of some { $about } that the network says it has ({ $source })
   *[other] known of some { $about } that the network says it has ({ $source })
}
members-of-itself = { $n ->
    [0] none in the register yet
    [one] is in the network’s register
   *[other] are in the network’s register
}
members-about-why = Why do we know fewer than the network says it has?
members-about-means = This register has { $n ->
    [one] { $n } member with a source that says so
   *[other] { $n } members with a source that says so
}. The network itself speaks of some { $about } ({ $source }). We do not invent the missing ones: they will be here when someone enters them with their source. So the coverage shown is that of the known members, and the real one may be larger.
members-tile-towns = Town councils
members-tile-of-municipalities = of { $n } municipalities in Catalonia
members-tile-counties = County councils
members-tile-counties-apart = counted apart from municipalities
members-tile-population = Population covered
members-tile-people = { $n } inhabitants of the member town councils ({ $year })
members-tile-comarques = Comarques with members
members-tile-of-comarques = of { $n }, by town councils
members-tile-blank = Blank comarques
members-tile-blank-note = without any member town council

members-filter = Filter the members
members-filter-q = Search
members-filter-comarca = Comarca
members-filter-comarca-any = All comarques
members-filter-province = District
members-filter-province-any = All districts
members-filter-kind = Kind
members-filter-kind-any = All kinds
members-filter-population = Inhabitants
members-filter-population-any = Any population
members-filter-reach = Presence
members-filter-reach-any = With members and without
members-band-under_5000 = Under 5,000
members-band-from_5000 = 5,000 to 19,999
members-band-from_20000 = 20,000 to 49,999
members-band-from_50000 = 50,000 to 99,999
members-band-from_100000 = 100,000 or more
members-reach-covered = With a member town council
members-reach-blank = Without any member town council

members-where = Where they are
members-where-coverage = Coverage of the territory
members-map-title = Map of the member town councils
members-map-description = { $n ->
    [0] No member town council.
    [one] There is { $n } member town council, marked in a dark colour and with a dot. The table on the same page says which.
   *[other] There are { $n } member town councils, marked in a dark colour and with a dot. The table on the same page says which.
}
members-map-description-territory = { $n ->
    [0] No member town council.
    [one] There is { $n } member town council, marked in a dark colour and with a dot. The list of members says which; the table on this page, in which comarca.
   *[other] There are { $n } member town councils, marked in a dark colour and with a dot. The list of members says which; the table on this page, how many there are in each comarca.
}
members-attribution = © Institut Cartogràfic i Geològic de Catalunya (CC BY 4.0). Population: INE.
members-map-inset = Detail: the area of Barcelona
members-map-key-member = Member town council
members-map-key-comarca = Comarca with members
members-map-key-county = Member county council
members-map-of = Map: { $name }
members-count = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
members-order-name = in alphabetical order
members-order-name-backwards = in reverse alphabetical order
members-order-comarca = by comarca
members-order-comarca-backwards = by comarca, in reverse order
members-order-population = from fewest to most inhabitants
members-order-population-backwards = from most to fewest inhabitants
members-order-since = from oldest to newest
members-order-since-backwards = from newest to oldest
members-column-name = Member
members-column-comarca = Comarca
members-column-province = District
members-export-name = members
members-export-address = Page
members-export-page = Open
members-export-council = Name
members-export-kind = Kind
members-export-ine = INE code
members-export-comarca = Comarca
members-export-comarca-code = Code of the comarca
members-export-provinces = Codes of the provinces
members-export-since = Member since
members-export-since-first = Since (first possible day)
members-export-since-last = Since (last possible day)
members-export-confidence = How it is known
members-export-evidence = What it rests on
members-export-source = Source
members-column-population = Inhabitants ({ $year })
members-column-since = Member since
members-people = { $people } inhabitants
members-no-population = apart
members-none = There is no member in the register yet.
members-none-why = The list and the map of the town and county councils that make up the network will be here.
members-none-found = No member matches these filters.
members-none-found-why = Remove one of them or look at all members.
members-download = Download the list:
members-prospects = Known but not members
members-prospects-who = Only the secretariat sees this
members-member = Member
members-former = No longer a member
members-former-since = No longer a member: it stopped being one { $left }
members-not-yet = Not a member yet
members-no-member = Not a member

members-lead-member = Member of the network { $since }.
members-until = until the end { $of }
members-until-day = until { $day }
members-lead-until = Member of the network { $since } and { $until }.
members-lead-former = It stopped being a member { $left }.
members-lead-later = Not a member yet: it joins { $when }.
members-lead-known = Not a member yet: it is in the directory because the network deals with it.
members-facts = Facts
members-fact-comarca = Comarca
members-fact-province = District
members-fact-vegueria = Vegueria
members-fact-population = Inhabitants ({ $year })
members-fact-comarca-population = Inhabitants of the comarca ({ $year })
members-fact-municipalities = Municipalities
members-fact-area = Area
members-fact-ine = INE code
members-fact-capital = Capital
members-fact-evidence = How we know
members-fact-sources = { $n ->
    [one] Source
   *[other] Sources
}
members-fact-former = Before
members-fact-end-source = Source of the leaving
members-former-time = { $kind } { $since } and { $until }.
members-place = Where it is
members-people-title = People
members-people-hidden = Only people of the network see names and contacts.
members-people-none = Nobody is recorded here yet.
members-people-none-why = The contact persons, technical and elected, will be here with their work contact.
members-people-count = { $n ->
    [0] Nobody in post now
    [one] { $n } person in post
   *[other] { $n } people in post
}
members-people-name = Name
members-people-post = Post
members-people-contact = Contact
members-people-since = Since
members-people-do = What can be done

members-admit = Admit a member
members-admit-this = Admit as a member
members-admitted = We have admitted { $name }.
members-admitted-other = We have admitted a member: { $name }.
members-left = We have recorded that it left: { $name }.
members-admission-title = Admit a member
members-admission-lead = Once the assembly has taken note. The date may be as precise as it is known.
members-admission-kind = What kind of authority is it?
members-admission-name = Name
members-admission-name-hint = The municipality (Manlleu), the comarca of the county council (Osona) or the name of the authority.
members-admission-since = Member since
members-admission-since-hint = A day, a month or a year: 25/10/2023, October 2023 or 2023. Leave empty if unknown: then it also counts in the years that are over.
members-admission-source = Source
members-admission-source-hint = Where it says so: the minutes of the assembly, a web address, a document.
members-admission-evidence = What the source says
members-admission-how = What will happen
members-admission-how-name = We tie the authority to the municipality or comarca of the official list. If the name is not there, we offer the nearest one.
members-admission-how-date = If only the year is known, write only the year: there is no need to invent the day.
members-admission-how-activity = If there is a date, the joining is also one of the activities of its year.
members-joining-activity = Joining { $of }
members-joining-undated = The date of the joining is not known.
members-joining-correct = Correct the joining
members-joining-title = Correction of the joining: { $name }
members-joining-lead = Since when it is a member, as exactly as is known, and who says so. If the joining is among the activities, it is corrected there too.
members-joining-since = Member since
members-joining-since-hint = A day, a month or a year: 25/10/2023, October 2023 or 2023. Leave empty if unknown: then it also counts in the years that are over.
members-joining-source = Source
members-joining-source-hint = Where it says so: the minutes of the assembly, a web address, a document.
members-joining-evidence = What the source says
members-joining-save = Save the joining
members-joining-corrected = The joining is corrected: { $name }.
members-name-unknown-municipality = There is no municipality in Catalonia called “{ $typed }”.
members-name-unknown-comarca = There is no comarca called “{ $typed }”.
members-name-is-county-council = “{ $typed }” is a county council. Choose that kind, or write the name of a municipality.
members-name-is-town-council = “{ $typed }” is a municipality. Choose “Town council”, or write the name of an authority of this kind.
members-name-no-council = “{ $typed }” has no county council now.
members-departure-record = Record that it left
members-departure-correct = Correct when it left
members-departure-title = Leaving: { $name }
members-departure-lead = It has been a member { $since }. This ends its membership.
members-departure-to = Until when is it a member?
members-departure-to-hint = The last day, or the month or year if no more is known: 31/12/2023, December 2023 or 2023.
members-departure-source = Source
members-departure-source-hint = Where it says so: the minutes of the council or the assembly, a letter, a web address.
members-departure-stays = All that it did in the network is kept, and its page stays public.
members-departure-end = Record that it left
members-departure-open = What it still has open
members-departure-open-stays = Leaving ends none of this. End the seats on the page of each body, and the posts one by one.
members-departure-open-seats = Seats in bodies
members-departure-open-posts = People in post
members-correction-title = Correct when it left: { $name }
members-correction-lead = It is recorded as a member { $since } and { $until }. If that date is wrong, write the right one.
members-correction-to = Until when was it a member?
members-correction-to-hint = The last day, or the month or year if no more is known: 31/12/2023, December 2023 or 2023.
members-correction-source = Source
members-correction-source-hint = Where it says so: the minutes of the council or the assembly, a letter, a web address.
members-correction-save = Save the date
members-post-add = Add a person
members-appointment-lead = A person with a post at this authority. The public sees neither name nor contact.
members-appointment-name = Name and surname
members-appointment-kind = What is their role?
members-appointment-title = Post
members-appointment-title-hint = As it is called there: “Employment officer”, “Councillor for Finance”.
members-appointment-address = Work e-mail
members-appointment-address-hint = The address they will sign in with. Each address is one person’s.
members-appointment-contact = Another contact
members-appointment-contact-hint = A telephone or a shared address, if needed.
members-appointment-from = Since
members-appointment-from-hint = The day they took the post, if known: 19/6/2023
members-post-address-taken = This address is “{ $name }”’s already. If it is the same person, write the same name and we will add the post.
members-post-save = Save
members-post-saved = We have saved the post: { $name }.
members-post-end = End the post
members-post-ended = Ended
members-post-end-title = End the post: { $name }
members-post-end-lead = Give the last day. The person and their years in the post are kept.
members-post-ending-to = Last day
members-post-ending-to-hint = For example, 15/5/2024
members-post-ended-saved = We have ended the post: { $name }.

members-others = Providers and other organisations
members-others-none = There are none yet. Here will be the organisations that work with the network or for it.
members-other-title = Add a collaborator or a provider
members-other-lead = An organisation that works with the network and is no member. Once it is here it can hold seats and appear in activities.
members-other-relation = What is it to the network?
members-other-kind = What kind of organisation is it?
members-other-name = Name
members-other-name-hint = The full name. Of a town council, the municipality; of a county council, the comarca.
members-other-since = Since
members-other-since-hint = A day, a month or a year: 25/10/2023, October 2023 or 2023. Blank if it is not known.
members-other-source = Source
members-other-source-hint = Where it says so: a contract, an agreement, minutes, a web address.
members-other-evidence = What the source says
members-other-save = Save the organisation
members-other-entered = The organisation is saved: { $name }.
members-other-untied = No open relation now
members-other-again = Record one
members-other-end = End the relation
members-other-end-title = End the relation: { $name }
members-other-end-lead = { $what } { $since }.
members-other-end-stays = All that it did in the network is kept. If it holds seats, end them on the page of each body.
members-other-ending-to = Until when?
members-other-ending-to-hint = The last day, or the month or year if no more is known: 31/12/2023, December 2023 or 2023.
members-other-ending-source = Source
members-other-ending-source-hint = Where it says so: a contract, minutes, a letter.
members-other-ended = The relation is ended: { $name }.

members-territory-title = Territory
members-territory-lead = How far the known member town councils reach { $day }, and which comarques are blank.
members-territory-people = { $n } of { $of } inhabitants ({ $year })
members-territory-map = Member town councils and the comarques where there are any
members-territory-list = List of members
members-territory-blank = Blank comarques
members-territory-blank-count = { $n ->
    [one] There is { $n } comarca without any member town council:
   *[other] There are { $n } comarques without any member town council:
}
members-territory-filter = Filter the comarques
members-territory-none = No comarca matches these filters.
members-territory-count = { $n ->
    [one] { $n } comarca
   *[other] { $n } comarques
}
members-column-municipalities = Member municipalities
members-column-people = Population covered ({ $year })
members-column-inhabitants = Inhabitants
members-column-council = County council
members-column-municipality = Municipality
members-column-member = In the network
members-n-of = { $n } of { $of }
members-none-of = 0 of { $of }
members-council-in = Member
members-comarca = Comarca
members-comarca-lead = { $n ->
    [0] None of its { $of } municipalities has its town council in the network.
    [one] { $n } of its { $of } municipalities has its town council in the network, with { $percent } of the inhabitants ({ $year }).
   *[other] { $n } of its { $of } municipalities have their town council in the network, with { $percent } of the inhabitants ({ $year }).
}
members-council-abolished = the comarca has had none since 2019 (Act 1/2019)
members-council-not-constituted = to be set up after the local elections of 2027
members-council-member = a member of the network
members-council-no-member = not a member of the network
members-municipalities-count = { $n ->
    [one] { $n } municipality
   *[other] { $n } municipalities
}

## import
members-import-above = Members
members-import-title = Import members and contacts
members-import-lead = Upload the spreadsheet or the document that you already have, with the members, their people and the bodies. Before anything is saved you will see what we would do with it.
members-import-menu = Import a spreadsheet
members-import-read = Read the file
members-import-no-file = Choose the file to import.
members-import-template = Download the template
members-import-template-name = members-template
members-import-how-1 = You upload the file. Nothing of it is saved in the network.
members-import-how-3 = We show you what is new, what we had already and what we do not understand, with row and column.
members-import-how-4 = If you confirm, everything is imported at once. If anything is wrong, nothing is imported.
members-import-shape = One row per authority or per person. For three people of one council, write three rows. Columns may stand in any order and have other names; some may be empty.
members-import-shape-caption = An example of a table
members-import-shape-council = The authority: its name (« Manlleu » or « Ajuntament de Manlleu ») or its INE code. County councils by their full name.
members-import-shape-dates = Dates as precise as you know them: « 2017 », « May 2018 », « 12/5/2019 ». If you do not know, leave them empty.
members-import-shape-people = People: name, e-mail and post. We need to know whether it is an elected or a technical post; often the post says so.
members-import-shape-bodies = Bodies and groups must exist in the network beforehand. You may also give the office: chair, secretary, board member…
members-import-field-council = Authority
members-import-field-ine = INE code
members-import-field-kind = Kind of authority
members-import-field-joined = Joined on
members-import-field-left = Left on
members-import-field-person = Person
members-import-field-surname = Surname
members-import-field-address = E-mail
members-import-field-post = Elected or technical
members-import-field-title = Post
members-import-field-body = Body
members-import-field-office = Office in the body
members-import-example-1-council = Ajuntament de Manlleu
members-import-example-1-ine = 08112
members-import-example-1-joined = 2017
members-import-example-1-person = Councillor for Social Economy
members-import-example-1-address = regidoria@exemple.cat
members-import-example-1-title = Councillor
members-import-example-1-office = Board member
members-import-example-2-council = Ajuntament de Manlleu
members-import-example-2-person = Employment officer
members-import-example-2-address = ocupacio@exemple.cat
members-import-example-2-title = Officer
members-import-example-3-council = Consell Comarcal del Berguedà
members-import-example-3-kind = County council
members-import-example-3-joined = October 2023
members-import-columns-post = When a row does not say whether the person is elected or technical
members-import-columns-post-hint = If you choose nothing, we will tell you of each row where it is missing.
members-import-columns-post-none = Tell me of each row
members-import-columns-post-technical_officer = Count the person as technical
members-import-columns-post-elected_official = Count the person as elected
members-import-columns-no-council = Choose which column tells the authority, by name or by INE code.
members-import-columns-no-person = There is a column of e-mails. Choose also which one has the person’s name, or do not import the e-mails.
members-import-again = Choose another file
members-import-slips-lead = Nothing is imported until there is none. Mend it in the spreadsheet and upload the file again: we will remember the columns.
members-import-doubts-title = For you to look at
members-import-doubts-lead = This does not stop the import.
members-import-doubts = { $n ->
    [one] One note
   *[other] { $n } notes
}
members-import-whom = Whose
members-import-councils-title = Authority by authority
members-import-councils = { $n ->
    [one] One authority
   *[other] { $n } authorities
}
members-import-state-new = New
members-import-state-changes = Changes
members-import-state-stays = Already there
members-import-fact-stays = Member of the network
members-import-fact-left = Already recorded as having left
members-import-fact-since = Member since: { $day }
members-import-fact-member = Member, joining date not known
members-import-fact-from-to = Member since: { $from }; until: { $to }
members-import-fact-ends = No longer a member: { $day }
members-import-fact-before = before: { $what }
members-import-fact-known = already there
members-import-to-members = Go to the members
members-import-done = The file was imported.
members-import-count-councils = { $n ->
    [one] One new authority
   *[other] { $n } new authorities
}
members-import-count-memberships = { $n ->
    [one] One member joins
   *[other] { $n } members join
}
members-import-count-leavings = { $n ->
    [one] One member leaves
   *[other] { $n } members leave
}
members-import-count-people = { $n ->
    [one] One new person
   *[other] { $n } new people
}
members-import-count-posts = { $n ->
    [one] One post at an authority
   *[other] { $n } posts at authorities
}
members-import-count-posts-changed = { $n ->
    [one] One post that changes
   *[other] { $n } posts that change
}
members-import-count-seats = { $n ->
    [one] One seat in a body
   *[other] { $n } seats in bodies
}
members-import-count-accreditations = { $n ->
    [one] One person accredited in a body
   *[other] { $n } people accredited in bodies
}
members-import-batches-title = Imports
members-import-batches-lead = Each imported file is a batch: what it did, when, and who uploaded it.
members-import-batches-none = No file was imported yet.
members-import-did-organisation = New authority
members-import-did-membership = Member joined
members-import-did-leaving = Member left
members-import-did-person = New person
members-import-did-post = Post
members-import-did-post_end = End of the post before
members-import-did-seat = Seat in a body
members-import-did-accreditation = Accreditation
members-import-undone-by = Undone by { $name } ({ $day }). The names of what was there are not kept.
members-import-why-only-secretariat = Importing is for the technical secretariat. If you should have access, write to us.
members-import-why-draft-of-another = Another person uploaded this file and only that person can import it. Upload yours from the import page.
members-import-changed-meanwhile = Someone changed these data while the file was being imported. Nothing was saved: open the preview again.
members-import-slip-no-council = The row does not say which authority it is about. Write its name or INE code in each row; merged cells count as empty.
members-import-slip-unknown-council = We know no town or county council called « { $typed } ». If it is another kind of authority, say so in the column of the kind: « other ».
members-import-slip-unknown-council-nearest = We do not know « { $typed } ». Did you mean « { $nearest } »?
members-import-slip-unknown-code = No municipality has the INE code « { $typed } ». It has five digits, such as 08112.
members-import-slip-code-and-name = The code { $code } is that of { $of }, but the row says « { $name } ». Leave one or correct the other.
members-import-slip-unknown-kind = We do not know the kind « { $typed } ». Write « town council », « county council » or « other ».
members-import-slip-kind-and-name = The kind says « { $kind } », but « { $name } » is of another. Correct one or the other.
members-import-slip-no-county-council = There is no county council now that could join: { $name }.
members-import-slip-date = We do not understand the date « { $typed } ». Write it like this: 2017, May 2018 or 12/5/2019. If it is not known, leave it empty.
members-import-slip-no-such-day = There is no such day: « { $typed } ».
members-import-slip-year = The year of « { $typed } » has to be between 1900 and 2199.
members-import-slip-weekday = The day of the week is not that of the date: « { $typed } ».
members-import-slip-reversed = The dates are reversed: joined { $from }, left { $to }.
members-import-slip-dates-differ = Row { $row } gives another date for the same authority: { $other }. Leave the right one.
members-import-slip-two-addresses = There is more than one address here: « { $typed } ». Leave one.
members-import-slip-address-of-another = This address is that of { $name }. Two people cannot share an address, because it is used to sign in: leave it empty or write the person’s own.
members-import-slip-address-twice = This address is in row { $row } already, for { $name }. Two people cannot share an address: leave it with one of them.
members-import-slip-name-twice = { $name } is in row { $row } already with the address { $address }. If it is the same person, leave one address; if not, make the names differ.
members-import-slip-no-name = There is an address, but the person’s name is missing.
members-import-slip-no-post = It is not said whether the post is elected or technical. Write it in the row, or choose it for all on the page of the columns.
members-import-slip-unknown-post = We do not understand « { $typed } ». Write « elected » or « technical ».
members-import-slip-posts-differ = Row { $row } gives another post of { $name } at the same authority. Leave the right one.
members-import-slip-unknown-body = We do not know the body « { $typed } ». Set it up first on the page of the bodies.
members-import-slip-unknown-body-nearest = We do not know the body « { $typed } ». Did you mean « { $nearest } »?
members-import-slip-body-not-of-members = The seats of this body are not held by members: { $name }.
members-import-slip-unknown-office = We do not understand the office « { $typed } ». It may be chair, deputy chair, secretary, treasurer or board member.
members-import-slip-office-without-body = There is an office, « { $typed } », but not of which body.
members-import-slip-office-taken = This office is held by another member: { $name } ({ $body }). Change it first on the body’s page.
members-import-slip-office-twice = This office is in row { $row } already, for another authority ({ $body }).
members-import-slip-offices-differ = Row { $row } gives another office for the same authority and body.
members-import-slip-error-cell = The cell has an error of the spreadsheet program: { $typed }.
members-import-slip-too-many-rows = There are { $n } rows and { $max } can be imported at once. Split the file.
members-import-doubt-repeats = This row repeats row { $row }. It counts once.
members-import-doubt-code = It looks like a formula or HTML. It is saved as text, just as it is written.
members-import-doubt-date-stays = The network has { $known } and the file says { $typed }. The import does not change joining dates: if need be, do so on the member’s page.
members-import-doubt-date-not-given = The network has no joining date and the file says { $typed }. The import does not change joining dates: do so on the member’s page.
members-import-doubt-name-stays = By the address it is { $known }; the file says « { $typed } ». The name stays as it is.
members-import-doubt-address-stays = The address of { $name } in the network is { $known } and the file says { $typed }. The import does not change addresses, because they are used to sign in: if needed, do it on the person’s page.
members-import-doubt-address-not-given = { $name } is in the network without an address and the file says { $typed }. The import does not change addresses, because they are used to sign in: if needed, do it on the person’s page.
members-import-doubt-post-of-nobody = There is a post, but no person. It is not imported.
members-import-doubt-posts-stay = { $name } already has more than one post at this body. We add this one and end none: if needed, do it on the member’s page.
members-import-doubt-office-stays = This authority has another office in this body ({ $name }). It is not changed.
members-import-doubt-office-not-given = This authority has a seat without office in this body ({ $name }). It is not changed.
members-import-did-relation_end = No longer a collaborator or observer
members-import-slip-unknown-composition = It is not known who holds the seats of this term ({ $body }). Record a term of known composition first.
members-import-slip-no-room = This term has { $n } seats and all are given ({ $body }).
members-import-undo-lead = All that this batch did is deleted at once: authorities, memberships, people, posts and seats. What it closed is open again.
members-import-undo-gone = What will be deleted
members-import-ways-how = Correct by hand what is needed, from the page of each member or person.
members-import-way-organisation = It was changed afterwards: { $name }.
members-import-way-person = The person has used the network, or someone changed the data: { $name }.
members-import-way-activities = { $n ->
    [one] One activity speaks of it, even if it is withdrawn: { $titles }.
   *[other] { $n } activities speak of it, withdrawn ones included. For example, { $titles }.
}
members-import-way-membership = The joining or leaving was changed afterwards: { $name }.
members-import-way-post = The post was changed afterwards: { $name }.
members-import-way-seat = The seat was changed afterwards: { $name }.
members-import-way-accreditation = The accreditation was changed afterwards: { $name }.
members-import-way-referred = Something saved afterwards depends on it: a role, an activity, an action of a plan…
## end of import

members-findable = Members
