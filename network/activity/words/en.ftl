activity-title = Activities
activity-lead = Everything the network has done: advice, meetings, events, publications. The figures of the plan and the annual report come from here.
activity-record = Record an activity
activity-history-now = becomes
activity-recorded = The activity is saved.
activity-corrected = The changes are saved.
activity-save = Save the activity
activity-count = { $n ->
    [one] One activity
   *[other] { $n } activities
}
activity-count-hours = { $hours } in all
activity-people = { $n ->
    [one] One person
   *[other] { $n } people
}
activity-export-name = activities
activity-export-address = Page
activity-export-page = Open
activity-export-first = First day
activity-export-last = Last day
activity-export-sample = Sample
activity-export = Download this list:
activity-sample = Sample
activity-sample-note = This activity is an invented example that shows how the program works. It is not counted in any report; in the plan and on the front page it stands marked.
activity-samples-note = Activities with this label are invented examples: they are not counted in any report; in the plan and on the front page they stand marked.
activity-samples-hide = Hide the samples
activity-samples-show = Show the samples
activity-samples-now-shown = The samples are shown again.
activity-samples-now-hidden = The samples are hidden. You can show them again whenever you like.
activity-empty = There are no activities yet.
activity-empty-why = Here you will see everything the network does: when, with whom and what it serves.
activity-empty-filtered = No activity matches these filters.
activity-empty-filtered-why = Remove one of them or try other words.
activity-filter-label = Filter the activities
activity-filter-q = Search
activity-filter-year = Year
activity-filter-year-all = All years
activity-filter-kind = Kind
activity-filter-kind-all = All kinds
activity-filter-body = Body or group
activity-filter-body-all = All bodies
activity-filter-member = Local authority
activity-filter-member-all = All authorities
activity-filter-purpose = What it serves
activity-filter-purpose-all = Anything
activity-filter-unknown = We do not know the filter “{ $filter }”. Choose one from the list or remove it.
activity-filter-without = Remove the filter: { $filter }
activity-list-more = { $n ->
    [one] one more
   *[other] { $n } more
}
activity-list-no-samples = Without samples
activity-list-of-person = With one person
activity-list-withdrawn = Withdrawn
activity-list-see-withdrawn = See the withdrawn activities
activity-column-title = Activity
activity-column-on = Date
activity-column-kind = Kind
activity-column-who = Who or where
activity-column-people = People
activity-column-hours = Hours
activity-panel-empty = None yet.
activity-panel-all = All activities
activity-new-title = Record an activity
activity-edit-title = Edit the activity
activity-changed-title = Someone changed it while you were writing.
activity-changed = This is what is saved now; below is what you had written. If you save again, yours stays.
activity-form-lead = The date and what happened are enough. The rest, if you know it.
activity-form-title = What happened
activity-form-title-hint = For example: Advice on social clauses. Left empty, we write the kind and the councils.
activity-form-kind = Kind
activity-form-kind-empty = Choose what it was
activity-form-on = Date
activity-form-on-hint = 12/5, yesterday, March
activity-form-hours = Hours
activity-form-hours-hint = 2, 1.5 or 1:30
activity-form-people = People
activity-form-people-hint = How many
activity-form-councils = Town and county councils
activity-form-councils-hint = Separated by commas: Vic, Manlleu
activity-form-purposes = What it serves
activity-form-purposes-hint = Tick the purposes of the plan it responds to. The usual ones come first; below, all the others.
activity-form-purposes-others = { $n ->
    [one] One more purpose
   *[other] { $n } more purposes
}
activity-form-details-filled = { $n ->
    [one] one field filled in
   *[other] { $n } fields filled in
}
activity-form-note = Note
activity-form-note-hint = It is shown on the web: leave personal data out.
activity-form-details = More details: place, format, bodies, cost, links
activity-form-role = The network’s part
activity-form-role-when = needed for events
activity-form-format = Format
activity-form-place = Place
activity-form-place-hint = The municipality, or the venue and the municipality: La Ciba, Santa Coloma de Gramenet
activity-form-bodies = Bodies and groups
activity-form-on_behalf_of = On behalf of
activity-form-on_behalf_of-hint = The member council that did it, if you record it for them.
activity-form-persons = People of the network who were there
activity-form-persons-hint = Names from the directory, separated by commas. They are not shown to the public.
activity-form-quantity = How many
activity-form-quantity-hint = 1, unless it sums up several
activity-form-unnamed = Unnamed
activity-form-unnamed_town_councils = Unnamed town councils
activity-form-unnamed_town_councils-hint = How many more there were
activity-form-unnamed_county_councils = Unnamed county councils
activity-form-unnamed_county_councils-hint = How many more there were
activity-form-cost = Cost
activity-form-themes = Themes
activity-form-links = Links
activity-form-links-hint = One per line, in full: https://…
activity-form-source = Source
activity-form-source-hint = Where it comes from, if you do not know it first hand.
activity-title-made = { $kind }: { $councils }
activity-facts = Facts
activity-serves = What it serves
activity-serves-nothing = It is not tied to any purpose of a plan. Even if you tick none, it counts for the commitments that look at the kind or the theme.
activity-serves-add = Tie it to a purpose
activity-occasion = The same occasion
activity-occasion-note = The people of these activities are counted only once.
activity-on-behalf = On behalf of: { $council }
activity-source-line = { $source }, line { $line }
activity-purpose-heading = Plan { $plan } · { $kind }
activity-purposes-challenge = Challenges
activity-purposes-area = Areas
activity-purposes-item = Items
activity-purposes-action = Actions
activity-purposes-commitment = Commitments
activity-purpose-reversed = The last day is before the first. Correct one of them.
activity-history = History
activity-history-recorded = Recorded by { $who }.
activity-history-corrected = Corrected by { $who }.
activity-history-withdrawn = Withdrawn by { $who }.
activity-history-restored = Restored by { $who }.
activity-quoted = “{ $text }”
activity-history-nothing = nothing
activity-history-by-console = the command line
activity-history-by-loading = the initial loading of data
activity-history-by-clock = the program
activity-history-by-someone = a person of the network
activity-withdraw = Withdraw
activity-withdraw-title = Withdraw the activity
activity-withdraw-what = The activity will no longer count or be shown. It is not deleted: it can be restored at any time.
activity-withdraw-do = Withdraw the activity
activity-withdrawal-reason = Why you withdraw it
activity-withdrawal-reason-hint = For example: it was recorded twice.
activity-withdrawn = Withdrawn
activity-withdrawn-notice = This activity is withdrawn.
activity-withdrawn-why = It counts nowhere, and only those who can restore it see it.
activity-withdrawn-now = The activity is withdrawn. It no longer counts.
activity-restore = Restore
activity-restore-title = Restore the activity
activity-restore-what = The activity will count and be shown again.
activity-restored-now = The activity is restored. It counts again.
activity-took-part-not-member-yet = { $council } was not a member { $at }: it joined { $joined }. It is listed as having taken part and the report does not count it as a member. If the joining date is wrong, correct it on its page.
activity-took-part-never-member = { $council } is not known as a member { $at }. It is listed as having taken part and the report does not count it as a member. If it already was one, write the joining date on its page.
activity-took-part-see-member = Go to its page
activity-problem-not-member-yet = { $council } was not a member { $at }: it joined { $joined }. Leave this field empty and name it under “Town and county councils”, as having taken part; if the joining date is wrong, correct it on its page, under Members.
activity-problem-never-member = { $council } is not known as a member { $at }. Leave this field empty and name it under “Town and county councils”, as having taken part; if it already was one, write the joining date on its page, under Members.
activity-problem-behalf-of-one = Only one authority fits here. Name the others under “Town and county councils”.
activity-problem-council = We know no authority called “{ $typed }”. Write its full name or add it first under Members.
activity-problem-not-in-directory = “{ $typed }” exists, but { $council } is not in the network’s directory. Add it first under Members or count it under “Unnamed town councils”.
activity-problem-person = Nobody in the directory is called “{ $typed }”. Write the name as it stands there.
activity-problem-person-several = More than one person is called “{ $typed }”. Instead of the name, write the e-mail address with which the one who was there signs in, or the web address of their page.
activity-problem-no-kind = Choose what it was.
activity-problem-no-title = Write what happened, or at least one council.
activity-problem-no-date = Write when it was: a day, a month or a year
activity-problem-date = We do not understand the date “{ $typed }”. Write it like 12/5/2024, yesterday or March 2024.
activity-problem-no-such-day = “{ $typed }” is not in the calendar. Check the day and the month.
activity-problem-year = The year { $year } is too far away. It must be between { $first } and { $last }.
activity-problem-weekday = { $date } was a { $weekday }, not a { $typed }. Say which is right.
activity-problem-to-come = “{ $typed }” is still to come: today is { $today }. Here you record what has already happened; what is to come stands in the plan.
activity-problem-hours-typed = We do not read “{ $typed }” as hours. Write 2, 1.5 or 1:30.
activity-problem-hours-below-none = Hours cannot be below zero.
activity-problem-hours-absurd = { $typed } hours are too many: at most { $max } fit here. If you add up several days, write the month instead of the day.
activity-problem-people-typed = “{ $typed }” is not a whole number. Write it in figures.
activity-problem-people-below-none = There cannot be fewer than zero people.
activity-problem-people-absurd = At most { $max } people fit here. Check for a figure too many.
activity-problem-quantity = It must be a number from 1 to { $max }.
activity-problem-quantity-typed = “{ $typed }” is not a whole number. If it is a single one, write 1.
activity-problem-unnamed = Those without a name are counted from one. If there were none, leave it empty.
activity-problem-cost-typed = “{ $typed }” is not an amount. Write it like 300 or 1250.50.
activity-problem-cost-below-none = The cost cannot be below zero.
activity-problem-link = A link begins with https:// and has no spaces. Put one on each line.
activity-problem-ine = The code of the municipality does not exist.
activity-problem-role = It is an event: say whether the network organises it or goes as a guest.
activity-problem-purpose-not-open = “{ $title }” can be ticked for what happened between { $first } and { $last }. Untick it or check the date.
activity-problem-not-of-network = There is an authority, a body, a person or a purpose that is not of this network. Open the form again and choose anew.
activity-problem-recorded-already = This record already has its activity.
activity-problem-within-itself = An activity cannot be part of itself.
activity-problem-no-reason = Write why you withdraw it
activity-same-already = There is an activity like this already:
activity-same-what = If it is another one, tick the box and save.
activity-same-another = It is another activity: record it all the same
activity-why-sign-in = Sign in with your address to record activities.
activity-why-no-place = To record activities you must belong to a member authority or hold a seat in a body of the network. If you should, write to the technical secretariat.
activity-why-not-yours = You can record what your own authority or a body of yours did: name it. The technical secretariat records the rest.
activity-why-not-your-council = Only the technical secretariat records on behalf of another authority. Leave this field empty.
activity-why-not-recorder = It can be edited by whoever recorded it or by the technical secretariat. If something is wrong, write to them.
activity-why-withdrawn = It is withdrawn: restore it before editing it.
activity-why-not-withdrawn = It is not withdrawn.
activity-why-only-secretariat = The technical secretariat does this. If you need it, write to them.
activity-kinds-all-assemblies = All assemblies
activity-kinds-all-events = All events
activity-kinds-services = Support to members
activity-kinds-meetings = Meetings and assemblies
activity-kinds-events = Events
activity-kinds-comms = Communication and publications
activity-kinds-others = Others
activity-kind-advice_case = Advice case
activity-kind-mentoring_session = Mentoring session
activity-kind-meeting = Meeting
activity-kind-ordinary_assembly = Ordinary assembly
activity-kind-extraordinary_assembly = Extraordinary assembly
activity-kind-founding_assembly = Founding assembly
activity-kind-preparatory_meeting = Preparatory meeting
activity-kind-technical_session = Technical session
activity-kind-conference = Conference
activity-kind-workshop = Workshop
activity-kind-gathering = Meeting of members
activity-kind-visit = Visit
activity-kind-round_table = Round table
activity-kind-fair = Fair
activity-kind-festival = Festival
activity-kind-training = Training
activity-kind-newsletter = Newsletter
activity-kind-news = News item
activity-kind-circular = Circular
activity-kind-publication = Publication
activity-kind-experience = Experience
activity-kind-joining = New member
activity-kind-care_contact = Follow-up contact
activity-kind-referral = Referral
activity-kind-agreement = Agreement
activity-kind-contact = Contact
activity-kind-other = Something else
activity-unit-case = { $n ->
    [one] One case
   *[other] { $n } cases
}
activity-unit-session = { $n ->
    [one] One session
   *[other] { $n } sessions
}
activity-unit-meeting = { $n ->
    [one] One meeting
   *[other] { $n } meetings
}
activity-unit-event = { $n ->
    [one] One event
   *[other] { $n } events
}
activity-unit-issue = { $n ->
    [one] One issue
   *[other] { $n } issues
}
activity-unit-item = { $n ->
    [one] One item
   *[other] { $n } items
}
activity-unit-experience = { $n ->
    [one] One experience
   *[other] { $n } experiences
}
activity-unit-member = { $n ->
    [one] One member
   *[other] { $n } members
}
activity-unit-publication = { $n ->
    [one] One publication
   *[other] { $n } publications
}
activity-unit-contact = { $n ->
    [one] One contact
   *[other] { $n } contacts
}
activity-unit-agreement = { $n ->
    [one] One agreement
   *[other] { $n } agreements
}
activity-unit-thing = { $n ->
    [one] One thing
   *[other] { $n } things
}
activity-unnamed-town_council = { $n ->
    [one] one unnamed town council
   *[other] { $n } unnamed town councils
}
activity-unnamed-county_council = { $n ->
    [one] one unnamed county council
   *[other] { $n } unnamed county councils
}
activity-unnamed-other_authority = { $n ->
    [one] one unnamed authority
   *[other] { $n } unnamed authorities
}
activity-unnamed-provider = { $n ->
    [one] one unnamed provider
   *[other] { $n } unnamed providers
}
activity-unnamed-partner = { $n ->
    [one] one unnamed organisation
   *[other] { $n } unnamed organisations
}
activity-role-organiser = Organiser
activity-role-co_organiser = Co-organiser
activity-role-collaborator = Collaborator
activity-role-guest = Guest
activity-format-in_person = In person
activity-format-online = Online
activity-format-hybrid = Hybrid
## quick line
activity-line-label = Record it in one line
activity-line-hint = For example, “12/5 advice { $council } 2h CCPR”. The day, what you did, with whom, how long and what about, in any order.
activity-line-fill = Fill in the form
activity-line-filled = We have filled in the form from your line. Look it over and save it.
activity-line-typed = You had written: “{ $line }”
activity-line-nowhere = { $n ->
    [one] We did not understand this, and it is nowhere in the form:
   *[other] We did not understand these pieces, and they are nowhere in the form:
}
activity-line-in-title = { $n ->
    [one] We did not understand this and left it in the title:
   *[other] We did not understand these pieces and left them in the title:
}
activity-line-unknown = “{ $typed }” is no town or county council that we know.
activity-line-nearest = Use { $nearest }
activity-line-again = Change the line and fill in the form again
activity-line-no-kind = We did not understand what kind of activity it is: choose it in the form.
activity-line-wrong-date = “{ $typed }” is not a date that exists: correct it in the form.
activity-line-guess-today = There was no date: we put today’s, { $day }.
activity-line-guess-when = We took the date as { $when }.
activity-line-guess-minutes = We counted { $time } from “{ $typed }”.
activity-line-guess-meeting = Only the body was named: we took it that it met.
activity-line-guess-ordinary = We took the assembly as ordinary.
activity-line-guess-as = “{ $typed }”: we took it as { $name }.
activity-line-guess-group = We took it that the group “{ $group }” met.
activity-line-guess-not-in-network = { $place } has no council in the network’s directory: we put it as the place.
activity-line-guess-place = We put “{ $place }” as the place.
activity-paste-title = Paste activities
activity-paste-lead = Paste a table or the notes of a meeting and record them all at once. Before anything is saved you will see how each row stands.
activity-paste-link = Paste a table or some notes
activity-paste-form-text = Activities
activity-paste-form-text-hint = One activity per row. If the first row has the names of the columns (date, type, council, hours, theme…), we read it by columns; if not, we read each row as a line: “12/5 advice Vic 2h CCPR”.
activity-paste-how = How we read it
activity-paste-how-table = From a spreadsheet, copy the cells with the row of headings. Semicolons and commas work too.
activity-paste-how-event = For conferences, workshops and visits, say the network’s part: “own”, “co-organised”, “collaborating” or “guests”.
activity-paste-how-limit = Up to { $max } rows each time. All are saved, or none.
activity-paste-look = See how it stands
activity-paste-record = { $n ->
    [0] Record them
    [one] Record the activity
   *[other] Record the { $n } activities
}
activity-paste-recorded = { $n ->
    [one] We have recorded one activity.
   *[other] We have recorded { $n } activities.
}
activity-paste-ready = { $n ->
    [0] No activity ready to record
    [one] One activity ready to record
   *[other] { $n } activities ready to record
}
activity-paste-check-rows = { $n ->
    [one] Check one row
   *[other] Check { $n } rows
}
activity-paste-wrong-rows = { $n ->
    [one] We saved nothing: there is one row to correct. It is marked below.
   *[other] We saved nothing: there are { $n } rows to correct. They are marked below.
}
activity-paste-same-rows = { $n ->
    [one] One row is there already.
   *[other] { $n } rows are there already.
}
activity-paste-same-why = { $n ->
    [one] It has the same kind, date, council and title as a saved activity or as another row. It will not be recorded again unless you tick it.
   *[other] They have the same kind, date, council and title as a saved activity or as another row. They will not be recorded again unless you tick them.
}
activity-paste-all-same = All rows are there already. Tick those that you want to record again.
activity-paste-caption = How each row stands
activity-paste-left-out = We do not know what these columns mean and do not read them: { $columns }.
activity-paste-column-row = Row
activity-paste-column-state = State
activity-paste-column-what = Activity
activity-paste-column-on = Date
activity-paste-column-with = With whom and where
activity-paste-column-amounts = Hours and people
activity-paste-fine = Ready
activity-paste-wrong = To correct
activity-paste-same = Already there
activity-paste-anyway = Record row { $row } as well
activity-paste-see-same = See the one that is there
activity-paste-problem-cell = { $column }: { $problem }
activity-paste-problem-empty = Paste at least one row
activity-paste-problem-rows = There are { $now } rows and the most is { $max }. Do it in two goes.
activity-paste-problem-length = The text has { $now } characters and the most is { $max }. Do it in two goes.
activity-paste-problem-no-kind = We did not understand what kind of activity it is
activity-paste-problem-kind = We do not know this kind of activity: “{ $typed }”
activity-paste-problem-choice = We do not know “{ $typed }”
activity-paste-problem-role = We do not know “{ $typed }”. Write organiser, co-organiser, collaborator or guest.
activity-paste-problem-body = We do not know the body “{ $typed }”
activity-paste-problem-unknown = We do not know “{ $typed }”
activity-paste-problem-unknown-near = We do not know “{ $typed }”. Did you mean { $nearest }?
activity-paste-not-understood = Not understood: { $pieces }
## end of quick line

activity-findable = Activities
activity-import-count-recorded = { $n ->
    [one] One new activity.
   *[other] { $n } new activities.
}
activity-import-count-corrected = { $n ->
    [one] One activity corrected.
   *[other] { $n } activities corrected.
}
activity-import-count-restored = { $n ->
    [one] One activity restored.
   *[other] { $n } activities restored.
}
activity-import-count-known = { $n ->
    [one] One activity that is there already.
   *[other] { $n } activities that are there already.
}
activity-import-batch = Saved as batch { $batch }. To undo it: teixit import undo-facts { $batch }
activity-import-too-many = There are { $now } rows and the most is { $max }. Split the file.
activity-import-purpose-form = We cannot tell which plan « { $typed } » is of. Write the plan and the number, as in 2024/14.
activity-import-purpose-no-plan = No plan has actions for « { $typed } ». Check whether the plan is in force in the network.
activity-import-purpose-unknown = This plan has no « { $typed } ». Look its number up in the table of the plan.
activity-import-code-twice = The code is the same as in row { $row }. Each row needs one of its own.
activity-import-row-twice = It is the same activity as row { $row }. Take one out, or add a column « Code » with a different code in each row.
activity-import-withdrawn = This activity was withdrawn by hand, and we leave it so.
activity-import-by-hand = It is there already, recorded by hand ({ $address }). We leave it as it is.
activity-import-withdrawn-since = It was withdrawn since ({ $address }). Restore it before undoing the batch.
activity-import-corrected-since = It was corrected since ({ $address }). To undo the batch, make it say again what the file said; if not, leave the batch as it is.
activity-import-batch-since = The batch { $batch } corrected it since. Undo that one first: teixit import undo-facts { $batch }
activity-import-no-role = It is an event. Write in the column “Role” which one the network has: organiser, co-organiser, collaborator or guest.
activity-import-changed-meanwhile = Someone changed one of these activities meanwhile. Try again.
activity-import-undone-already = This batch was undone already. To put it back, import the file once more.
activity-import-undone-reason = The import of the file was undone.
activity-import-no-batch = There is no batch « { $batch } ». Run teixit import undo-facts alone to see them.
activity-import-no-batches = No file of activities was imported yet.
activity-import-batch-line = { $batch } · { $on } · { $file } · { $rows }
activity-import-batch-undone = undone
activity-import-undone-count = { $n ->
    [one] Batch undone: one activity is as it was before.
   *[other] Batch undone: { $n } activities are as they were before.
}
activity-import-field-id = Code
activity-import-field-purposes = Actions of the plan
activity-import-code-of-another = The code « { $code } » is already that of another activity: « { $title } », { $when } ({ $address }). Give it another code, or add a column « List » with the name of this list in every row.
activity-import-corrects = Changes « { $title } » ({ $address }): { $changes }
activity-import-change = { $field }: { $now } (before: { $was })
activity-import-merged = { $field }: the cell is empty because it is merged with { $cell } (« { $value } »). Split them and write the value in every row.
activity-import-field-list = List
