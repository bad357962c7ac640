bodies-menu = Bodies
bodies-title = Bodies and groups
bodies-lead = Who decides, who does the everyday work, and which groups work together.
bodies-why-only-secretariat = Only the technical secretariat can change the bodies.
bodies-why-no-place = Only people who have a place in the network today see who holds each seat: a post at an authority, a seat or a role. If you should have one, write to the technical secretariat.
bodies-source = Source
bodies-inferred = inferred
bodies-sample = Sample
bodies-no-member = Not a member today
bodies-choose = Choose

bodies-section-governing = Governing bodies
bodies-section-support = Support
bodies-section-groups = Working groups
bodies-groups-active = { $n ->
    [0] No active group
    [one] One active group
   *[other] { $n } active groups
}
bodies-groups-count = { $n ->
    [one] One group
   *[other] { $n } groups
}
bodies-body = Body
bodies-count = { $n ->
    [one] One body
   *[other] { $n } bodies
}
bodies-group = Group
bodies-group-in-list = { $name } (group)
bodies-standing = How it stands
bodies-evidence = Years on record
bodies-evidence-none = No recorded activity
bodies-evidence-why = The years in which some source says that the group was working.
bodies-filter = Filter the bodies
bodies-filter-standing = How it stands
bodies-filter-all = All
bodies-filter-proposed = Proposed
bodies-filter-planned = Planned
bodies-filter-active = Active
bodies-filter-standby = On standby
bodies-filter-converted = Converted
bodies-filter-closed = Closed
bodies-none = There is no body yet.
bodies-none-why = The assembly, the commissions and the working groups of the network will be here.
bodies-none-so = No body stands so.
bodies-none-so-why = Choose another state, or clear the filter to see them all.

bodies-kind-assembly = Assembly
bodies-kind-executive_commission = Executive commission
bodies-kind-technical_commission = Technical commission
bodies-kind-technical_secretariat = Technical secretariat
bodies-kind-coordination = Coordination
bodies-kind-communication = Communication
bodies-kind-administration = Administration
bodies-kind-working_group = Working group
bodies-kind-ad_hoc = Space or body for one purpose
bodies-what-assembly = The meeting of all members. It approves plans, accounts and fees, and chooses who governs the network.
bodies-what-executive_commission = The elected officials who lead the network between assemblies.
bodies-what-technical_commission = The technical officers who prepare and carry out what the executive decides.
bodies-what-technical_secretariat = The team behind the everyday work: it looks after members, prepares meetings and follows the plan.
bodies-what-coordination = Who coordinates the work of the network and the relations between its bodies.
bodies-what-communication = Who tells what the network does: website, newsletter and news.
bodies-what-administration = Who runs the finances and the administration.
bodies-what-working_group = A group of members who work on a subject together.
bodies-what-ad_hoc = A space set up for one piece of work.

bodies-held = Who holds its seats
bodies-held-all_members = All members
bodies-held-members = Members
bodies-held-provider = A provider
bodies-held-staff = Staff of the network
bodies-holders-members = { $n ->
    [0] No member
    [one] One member
   *[other] { $n } members known today
}
bodies-holders-unknown = no record of who belongs to it
bodies-holders-more = { $names } and { $n ->
    [one] one more
   *[other] { $n } more
}
bodies-holder = Held by
bodies-holder-vacant = Vacant seat
bodies-holder-staff = Staff of the network
bodies-holder-not-in-directory = “{ $typed }” is not in the network’s directory. Enter it first as a member, a collaborator or a provider.
bodies-seats = Seats
bodies-meets = Meets
bodies-meets-monthly = Every month
bodies-meets-every_two_months = Every two months
bodies-meets-quarterly = Every quarter
bodies-meets-four_a_year = Four times a year
bodies-meets-twice_a_year = Twice a year
bodies-meets-yearly = Once a year
bodies-meets-on_demand = When needed
bodies-mirrors = Mirrors
bodies-mirrored-by = Mirrored by
bodies-mirrors-none = None
bodies-mirrors-itself = A body cannot mirror itself. Choose another or none.
bodies-short = Short form

bodies-stand-none = Not on record
bodies-stand-proposed = { $gender ->
   *[m] Proposed
}
bodies-stand-planned = { $gender ->
   *[m] Planned
}
bodies-stand-active = { $gender ->
   *[m] Active
}
bodies-stand-standby = On standby
bodies-stand-converted = { $gender ->
   *[m] Converted
}
bodies-stand-closed = { $gender ->
   *[m] Closed
}
bodies-certainty-stated = A source says so
bodies-certainty-inferred = We infer it
bodies-stood = How it has stood
bodies-stood-none = No source says.
bodies-met = How often it meets
bodies-met-none = No source says.

bodies-term-title = Term { $years }
bodies-term-title-since = Term since { $year }
bodies-term-open = No end date
bodies-term-no-seats = There is no seat yet.
bodies-term-mirrored = The same term will also open here: { $name }.
bodies-term-follows = Follows the term of
bodies-other-terms = Other terms
bodies-record-term = Record a term
bodies-term-done = We have recorded the term.
bodies-term-reversed = The end cannot be before the beginning.
bodies-term-elected-late = The election cannot come after the term begins.
bodies-term-from = Begins
bodies-term-from-hint = The day, or the month or year if you do not know the day. For example, 25/10/2023.
bodies-term-to = Ends
bodies-term-to-hint = For example, 2027.
bodies-term-elected_on = Election
bodies-term-elected_on-hint = The day of the vote.
bodies-term-seats = Seats
bodies-term-seats-hint = How many the body has in this term.
bodies-term-composition = Is it known who belongs to it?
bodies-term-note = Note
bodies-term-source = Source
bodies-term-source-hint = The minutes, document or page that says so.
bodies-composition-known-choice = Yes, and I will record it seat by seat
bodies-composition-unknown-choice = No, no source says
bodies-composition-unknown = There is no record of who belonged to it.
bodies-composition-unknown-why = None of our sources says, and we do not make it up. If you have the minutes, please send them to us.
bodies-vacant = { $n ->
    [one] One vacant seat
   *[other] { $n } vacant seats
}
bodies-nobody = Nobody is on record.
bodies-nobody-members = No source says which members belong to it.
bodies-nobody-provider = A provider does this, and no source gives its name.
bodies-nobody-staff = Staff of the network do this, and no seat is recorded here.

bodies-seats-count = { $n ->
    [0] No seat
    [one] One seat
   *[other] { $n } seats
}
bodies-office = Office
bodies-office-chair = Chair
bodies-office-deputy_chair = Deputy chair
bodies-office-secretary = Secretary
bodies-office-treasurer = Treasurer
bodies-office-board_member = Board member
bodies-people = People
bodies-person = Person
bodies-people-none = Nobody accredited
bodies-people-none-why = The seat belongs to the organisation; you will see here who takes it in its name.
bodies-people-count = { $n ->
    [one] One person
   *[other] { $n } people
}
bodies-capacity = As
bodies-capacity-representative = representative
bodies-capacity-alternate = alternate
bodies-capacity-technical = technical member
bodies-capacity-staff = staff
bodies-from = From
bodies-until = Until
bodies-seat-of = Seat: { $name }
bodies-seat-since = since { $day }
bodies-seat-until = until { $day }
bodies-seat-ended = Seat ended { $on }.
bodies-give-seat = Give a seat
bodies-give-seat-lead = A seat belongs to an organisation. The people who take it are accredited afterwards.
bodies-seat-organisation = Whose seat is it?
bodies-seat-organisation-hint = The town council, county council or provider. For example, Manlleu.
bodies-seat-vacant = Nobody’s yet?
bodies-seat-vacant-yes = It is a vacant seat
bodies-seat-whose = Write whose seat it is, or say that it is vacant.
bodies-seat-term = Term
bodies-seat-no-term = Outside any term
bodies-seat-office = Office
bodies-seat-no-office = None
bodies-seat-from = From which day
bodies-seat-from-hint = Only if it is not that of the term. For example, 1/3/2024.
bodies-seat-source = Source
bodies-seat-done = We have given the seat: { $name }.
bodies-seat-done-vacant = We have recorded a vacant seat.
bodies-seat-held = It has a seat here already.
bodies-seat-unknown-term = There is no record of who belonged to this term. Record its composition as known first.
bodies-seat-full = { $n ->
    [one] This term has a single seat, and it is given.
   *[other] This term has { $n } seats, and all are given.
}

bodies-accredit-title = Accredit a person
bodies-accredit-lead = Whoever you accredit can act from this seat while it lasts.
bodies-accredit-name = Name
bodies-accredit-name-hint = Start typing: if the person is in the directory, we will offer the name.
bodies-accredit-address = Email address
bodies-accredit-address-hint = Needed for a new person. It is the address to sign in with.
bodies-accredit-capacity = As what?
bodies-accredit-from = From which day
bodies-accredit-button = Accredit
bodies-accredit-done = We have accredited the person: { $name }.
bodies-accredited-already = This person is accredited here already.
bodies-accredited-before = The seat was not there yet: an accreditation cannot begin before its seat.
bodies-person-new = Nobody has this address. Write the name too and we will enter the person.
bodies-person-several = More than one person has this name. Write the address.
bodies-person-nearest = “{ $name }” is not in the directory. Did you mean “{ $nearest }”? For a new person, write the address too.
bodies-person-address = “{ $name }” is not in the directory. Write the address and we will enter the person.
bodies-person-address-taken = This address is “{ $name }”’s. If that is whom you mean, write the same name or leave it empty; if not, correct the address.
bodies-end-title = End the accreditation
bodies-end-why = The person will no longer be able to act from this seat. What was done stays, and so does the seat.
bodies-end-on = Last day
bodies-end-on-hint = For example, 30/6/2024.
bodies-end-done = We have ended the accreditation.
bodies-end-seat = End the seat
bodies-end-seat-why = The organisation will no longer have this seat. The years it had it stay in the history.
bodies-end-seat-done = We have ended the seat.
bodies-end-already = Someone else has ended or changed it already. Go back and see how it stands.

bodies-set-up = Set up a body
bodies-set-up-lead = A commission, a working group or any other body of the network.
bodies-set-up-done = We have set up { $name }.
bodies-body-taken = There is one of this name already. Choose another.
bodies-edit-title = Edit the body
bodies-edit-name = Name
bodies-edit-short = Short form
bodies-edit-kind = What is it?
bodies-edit-held_by = Whose are the seats?
bodies-edit-mirrors = Does it mirror another body?
bodies-edit-mirrors-hint = If so, new terms and seats of that body open in this one too.
bodies-edit-purpose = What it is for
bodies-edit-standing = How it stands
bodies-edit-over = Since when
bodies-edit-over-hint = The day, or the month or year if you do not know the day. If you leave it empty, since today.
bodies-edit-source = Source
bodies-edit-source-hint = The document, decision or page that says so.
bodies-changed-title = Someone changed it while you were editing.
bodies-changed = This is what is saved now; below is what you had written. If you save again, yours counts.
bodies-record-standing = Record how it stands
bodies-standing-done = We have recorded how it stands.
bodies-fact-standing = How does it stand?
bodies-fact-over = Since when, or when it is on record
bodies-fact-over-hint = As exact as it is known: 12/5/2024, May 2024, second half of 2023, or 2024.
bodies-fact-certainty = How do we know?
bodies-fact-note = Note
bodies-fact-source = Source
bodies-fact-source-hint = The document, decision or page that says so.
bodies-record-rhythm = Record how often
bodies-rhythm-done = We have recorded how often it meets.
bodies-rhythm-rhythm = How often does it meet?
bodies-rhythm-since = Since when
bodies-rhythm-since-hint = As exact as it is known: 12/5/2024, May 2024, or 2024.
bodies-rhythm-since-when = Since: { $when }
bodies-rhythm-note = Note
bodies-rhythm-source = Source

bodies-date-not-understood = We do not understand “{ $typed }” as a date. Write it like this: 12/5/2024, May 2024, or 2024.
bodies-date-impossible = “{ $typed }” is not in the calendar.
bodies-date-year = The year of “{ $typed }” is too far away.
bodies-date-day = We need the whole day, not only “{ $typed }”. For example, 12/5/2024.
bodies-date-weekday = “{ $typed }” does not fit: it is { $right }.
bodies-date-future = This date has not come yet. Record it when it happens; what is only foreseen is called “planned”.
bodies-number = Write a number from { $least } to { $most }.

bodies-history = What was recorded, and by whom
bodies-history-none = Nothing has been recorded yet.
bodies-told-by-console = From the installation
bodies-told-set_up = Body set up
bodies-told-change = Body edited
bodies-told-record_standing = How it stands, recorded
bodies-told-record_rhythm = How often it meets, recorded
bodies-told-record_term = Term recorded
bodies-told-give_seat = Seat given
bodies-told-end_seat = Seat ended
bodies-told-accredit = Person accredited
bodies-told-end_accreditation = Accreditation ended

bodies-panel-organisation = Bodies and offices
bodies-panel-person = Accreditations
bodies-panel-past = (no longer)

bodies-findable = Bodies and groups
