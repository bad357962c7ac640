# Nouns with their count; `gender` is that of the noun, for one and two.
report-noun-assemblies = { $n ->
    [0] no assemblies
    [one] { $count } assembly
   *[other] { $count } assemblies
}
report-noun-assemblies-gender = m
report-noun-commission_meetings = { $n ->
    [0] no meetings of the commissions
    [one] { $count } meeting of the commissions
   *[other] { $count } meetings of the commissions
}
report-noun-commission_meetings-gender = m
report-noun-group_meetings = { $n ->
    [0] no meetings of the working groups
    [one] { $count } meeting of the working groups
   *[other] { $count } meetings of the working groups
}
report-noun-group_meetings-gender = m
report-noun-other_meetings = { $n ->
    [0] no meetings
    [one] { $count } meeting
   *[other] { $count } meetings
}
report-noun-other_meetings-gender = m
report-noun-meetings = { $n ->
    [0] no meetings
    [one] { $count } meeting
   *[other] { $count } meetings
}
report-noun-meetings-gender = m
report-noun-gatherings = { $n ->
    [0] no gatherings
    [one] { $count } gathering
   *[other] { $count } gatherings
}
report-noun-gatherings-gender = m
report-noun-own_events = { $n ->
    [0] no events of the network
    [one] { $count } event of the network
   *[other] { $count } events of the network
}
report-noun-own_events-gender = m
report-noun-outside_events = { $n ->
    [0] no events held by others
    [one] { $count } event held by others
   *[other] { $count } events held by others
}
report-noun-outside_events-gender = m
report-noun-advice_cases = { $n ->
    [0] no advice cases
    [one] { $count } advice case
   *[other] { $count } advice cases
}
report-noun-advice_cases-gender = m
report-noun-mentoring_sessions = { $n ->
    [0] no mentoring sessions
    [one] { $count } mentoring session
   *[other] { $count } mentoring sessions
}
report-noun-mentoring_sessions-gender = m
report-noun-referrals = { $n ->
    [0] no referrals
    [one] { $count } referral
   *[other] { $count } referrals
}
report-noun-referrals-gender = m
report-noun-care_contacts = { $n ->
    [0] no follow-up contacts
    [one] { $count } follow-up contact
   *[other] { $count } follow-up contacts
}
report-noun-care_contacts-gender = m
report-noun-new_members = { $n ->
    [0] no new members
    [one] { $count } new member
   *[other] { $count } new members
}
report-noun-new_members-gender = m
report-noun-departed_members = { $n ->
    [0] no members
    [one] { $count } member
   *[other] { $count } members
}
report-noun-departed_members-gender = m
report-noun-members = { $n ->
    [0] no known members
    [one] { $count } known member
   *[other] { $count } known members
}
report-noun-members-gender = m
report-noun-members_there = { $n ->
    [0] no members
    [one] { $count } member
   *[other] { $count } members
}
report-noun-members_there-gender = m
report-noun-news = { $n ->
    [0] no news items
    [one] { $count } news item
   *[other] { $count } news items
}
report-noun-news-gender = m
report-noun-newsletters = { $n ->
    [0] no newsletters
    [one] { $count } newsletter
   *[other] { $count } newsletters
}
report-noun-newsletters-gender = m
report-noun-circulars = { $n ->
    [0] no circulars
    [one] { $count } circular
   *[other] { $count } circulars
}
report-noun-circulars-gender = m
report-noun-publications = { $n ->
    [0] no publications
    [one] { $count } publication
   *[other] { $count } publications
}
report-noun-publications-gender = m
report-noun-experiences = { $n ->
    [0] no new experiences
    [one] { $count } new experience
   *[other] { $count } new experiences
}
report-noun-experiences-gender = m
report-noun-agreements = { $n ->
    [0] no agreements
    [one] { $count } agreement
   *[other] { $count } agreements
}
report-noun-agreements-gender = m
report-noun-contacts = { $n ->
    [0] no contacts
    [one] { $count } contact
   *[other] { $count } contacts
}
report-noun-contacts-gender = m
report-noun-other_things = { $n ->
    [0] no other activities
    [one] { $count } other activity
   *[other] { $count } other activities
}
report-noun-other_things-gender = m
report-noun-records = { $n ->
    [0] no activity records
    [one] { $count } activity record
   *[other] { $count } activity records
}
report-noun-records-gender = m
report-noun-challenges = { $n ->
    [0] no challenges
    [one] { $count } challenge
   *[other] { $count } challenges
}
report-noun-challenges-gender = m
report-noun-groups_at_start = { $n ->
    [0] no working groups
    [one] { $count } working group
   *[other] { $count } working groups
}
report-noun-groups_at_start-gender = m
report-noun-new_groups = { $n ->
    [0] no new groups
    [one] { $count } new group
   *[other] { $count } new groups
}
report-noun-new_groups-gender = m
report-noun-town_councils = { $n ->
    [0] no town councils
    [one] { $count } town council
   *[other] { $count } town councils
}
report-noun-town_councils-gender = m
report-noun-county_councils = { $n ->
    [0] no county councils
    [one] { $count } county council
   *[other] { $count } county councils
}
report-noun-county_councils-gender = m
report-noun-authorities = { $n ->
    [0] no other authorities
    [one] { $count } other authority
   *[other] { $count } other authorities
}
report-noun-authorities-gender = m
report-noun-administrations = { $n ->
    [0] no public authorities
    [one] { $count } public authority
   *[other] { $count } public authorities
}
report-noun-administrations-gender = m
report-noun-organisations = { $n ->
    [0] no organisations
    [one] { $count } organisation
   *[other] { $count } organisations
}
report-noun-organisations-gender = m
report-noun-people = { $n ->
    [0] no people
    [one] { $count } person
   *[other] { $count } people
}
report-noun-people-gender = m
report-noun-places = { $n ->
    [0] no municipalities
    [one] { $count } municipality
   *[other] { $count } municipalities
}
report-noun-places-gender = m
report-noun-municipalities = { $n ->
    [0] no municipalities
    [one] { $count } municipality
   *[other] { $count } municipalities
}
report-noun-municipalities-gender = m
report-noun-comarques = { $n ->
    [0] no comarques
    [one] { $count } comarca
   *[other] { $count } comarques
}
report-noun-comarques-gender = m

# Drafts.
report-draft-opening = { $when }, the network added up { $list }.
report-draft-opening-none = There is no record of any activity { $of_year }.
report-draft-opening-none-yet = There is no record yet of any activity { $of_year }.
report-draft-opening-others = No assembly, advice case or event { $of_year } is recorded: what is recorded is of other kinds.
report-draft-opening-others-yet = No assembly, advice case or event { $of_year } is recorded yet: what is recorded is of other kinds.
report-draft-until = until { $day }
report-draft-at-end = at the end of the year
report-draft-provenance = All that is told here comes from a total { $of_records }: each figure links to those that it counts.
report-draft-challenges = For { $year }, the network had set itself { $challenges }:
report-draft-advice = We supported members with { $list }.
report-draft-advice-none = This year there is no record of any advice or mentoring session.
report-draft-advice-themes = The subjects were { $themes }.
report-draft-advice-time = It took { $time }.
report-draft-communication = We published { $list }.
report-draft-communication-none = This year there is no record of any publication.
report-draft-published = We brought out { $what }.
report-draft-published-listed = We brought out { $titles }.
report-draft-gathered = We gathered { $what }.
report-draft-gathered-listed = We gathered { $what } (in the register: { $titles }).
report-draft-agreements = We signed { $what }.
report-draft-contacts = We kept { $what } with others in the ecosystem.
report-draft-relations-none = This year there is no record of any agreement or contact with others.
report-draft-area = This area holds { $records }.
report-draft-area-none = This year there is no record of any activity in this area.
report-draft-places = We were active in { $places }.
report-draft-places-listed = We were active in { $places }: { $names }.
report-draft-coverage = { $at_end }, the known members were in { $municipalities } { $of_comarques }, home to { $share } of the population of Catalonia (register of { $population_year }).
report-draft-county-council = the { $name }
report-draft-newcomers = We welcome { $new }.
report-draft-newcomers-listed = We welcome { $new }: { $names }.
report-draft-newcomers-none = No new member joined this year.
report-draft-departed = { $n ->
    [one] { $departed } left the network.
   *[other] { $departed } left the network.
}
report-draft-departed-listed = { $n ->
    [one] { $departed } left the network: { $names }.
   *[other] { $departed } left the network: { $names }.
}
report-draft-members = According to the register, the network had { $members } { $at_end }.
report-draft-care = We kept { $contacts } with members.
report-draft-groups = The year began with { $groups }.
report-draft-groups-listed = The year began with { $groups }: { $names }.
report-draft-groups-period = The period began with { $groups }.
report-draft-groups-period-listed = The period began with { $groups }: { $names }.
report-draft-groups-none = This year there is no record of any active working group.
report-draft-new-groups = { $n ->
    [one] { $new } was set up.
   *[other] { $new } were set up.
}
report-draft-new-groups-listed = { $n ->
    [one] { $new } was set up: { $names }.
   *[other] { $new } were set up: { $names }.
}
report-draft-group-met = The group { $name } held { $meetings }.
report-draft-group-met-with = The group { $name } held { $meetings }, with the participation { $of_there }.
report-draft-group-with = The group { $name } had the participation { $of_there }.
report-draft-group-meetings = In all, the groups held { $meetings }.
report-draft-assemblies = We held { $assemblies }.
report-draft-assemblies-listed = { $n ->
    [one] We held { $assemblies }, { $when }.
   *[other] We held { $assemblies }: { $when }.
}
report-draft-assemblies-format = We held { $assemblies } { $format }.
report-draft-assemblies-format-listed = { $n ->
    [one] We held { $assemblies } { $format }, { $when }.
   *[other] We held { $assemblies } { $format }: { $when }.
}
report-draft-assemblies-none = This year there is no record of any assembly.
report-draft-format-in_person = in person
report-draft-format-online = online
report-draft-format-hybrid = in hybrid form
report-draft-assembly-people = At the assembly { $of_day } there were { $people }.
report-draft-assembly-people-members = At the assembly { $of_day } there were { $people } { $of_members }.
report-draft-elected = { $on }, { $body } was elected for the term { $years }.
report-draft-commissions = We held { $meetings } { $of_bodies }.
report-draft-other-meetings = There were also { $meetings } of other bodies.
report-draft-gatherings = We also held { $gatherings }.
report-draft-gatherings-listed = We also held { $gatherings }: { $titles }.
report-draft-events = We organised { $own } and took part in { $outside }.
report-draft-events-own = We organised { $own }.
report-draft-events-outside = We took part in { $outside }.
report-draft-events-none = This year there is no record of any event.
report-draft-event-came = { $event } brought together { $who }.
report-draft-event-met = { $event } brought together { $who }, who met { $met }.

# Names of figures, with the number of their value.
report-figure-advice_cases = { $n ->
    [one] advice case
   *[other] advice cases
}
report-figure-mentoring_sessions = { $n ->
    [one] mentoring session
   *[other] mentoring sessions
}
report-figure-referrals = { $n ->
    [one] referral
   *[other] referrals
}
report-figure-support_minutes = time of advice and mentoring
report-figure-care_contacts = { $n ->
    [one] follow-up contact
   *[other] follow-up contacts
}
report-figure-news = { $n ->
    [one] news item published
   *[other] news items published
}
report-figure-newsletters = { $n ->
    [one] newsletter
   *[other] newsletters
}
report-figure-circulars = { $n ->
    [one] circular
   *[other] circulars
}
report-figure-publications = { $n ->
    [one] publication
   *[other] publications
}
report-figure-experiences = { $n ->
    [one] new experience
   *[other] new experiences
}
report-figure-agreements = { $n ->
    [one] agreement
   *[other] agreements
}
report-figure-contacts = { $n ->
    [one] contact with others
   *[other] contacts with others
}
report-figure-other_things = { $n ->
    [one] other activity
   *[other] other activities
}
report-figure-records = { $n ->
    [one] activity record
   *[other] activity records
}
report-figure-area_records = { $n ->
    [one] record of the area
   *[other] records of the area
}
report-figure-area_acts = { $n ->
    [one] activity of the area
   *[other] activities of the area
}
report-figure-place_records = { $n ->
    [one] record in the municipality
   *[other] records in the municipality
}
report-figure-group_meetings_apart = { $n ->
    [one] meeting of working groups without a commission
   *[other] meetings of working groups without a commission
}
report-figure-commission_meetings = { $n ->
    [one] meeting of the commissions
   *[other] meetings of the commissions
}
report-figure-other_meetings = { $n ->
    [one] meeting of other bodies
   *[other] meetings of other bodies
}
report-figure-group_meetings = { $n ->
    [one] meeting of working groups
   *[other] meetings of working groups
}
report-figure-assemblies = { $n ->
    [one] assembly
   *[other] assemblies
}
report-figure-gatherings = { $n ->
    [one] gathering
   *[other] gatherings
}
report-figure-own_events = { $n ->
    [one] event of the network
   *[other] events of the network
}
report-figure-outside_events = { $n ->
    [one] event of others with the network
   *[other] events of others with the network
}
report-figure-people = { $n ->
    [one] person at events of the network
   *[other] people at events of the network
}
report-figure-people_at = { $n ->
    [one] person
   *[other] people
}
report-figure-members_at = { $n ->
    [one] member
   *[other] members
}
report-figure-administrations_at = { $n ->
    [one] public authority
   *[other] public authorities
}
report-figure-organisations_at = { $n ->
    [one] organisation
   *[other] organisations
}
report-figure-groups_at_start = { $n ->
    [one] working group at the start of the year
   *[other] working groups at the start of the year
}
report-figure-new_groups = { $n ->
    [one] new working group
   *[other] new working groups
}
report-figure-meetings_of = { $n ->
    [one] meeting of the group
   *[other] meetings of the group
}
report-figure-town_councils_in = { $n ->
    [one] town council in the group
   *[other] town councils in the group
}
report-figure-county_councils_in = { $n ->
    [one] county council in the group
   *[other] county councils in the group
}
report-figure-authorities_in = { $n ->
    [one] other authority in the group
   *[other] other authorities in the group
}
report-figure-new_members = { $n ->
    [one] new member
   *[other] new members
}
report-figure-departed_members = { $n ->
    [one] member that left
   *[other] members that left
}
report-figure-members = { $n ->
    [one] known member
   *[other] known members
}
report-figure-municipalities = { $n ->
    [one] member municipality
   *[other] member municipalities
}
report-figure-comarques = { $n ->
    [one] comarca with members
   *[other] comarques with members
}
report-figure-population = { $n ->
    [one] inhabitant of the member municipalities
   *[other] inhabitants of the member municipalities
}
report-figure-places = { $n ->
    [one] municipality with activity
   *[other] municipalities with activity
}

# What each figure counts.
report-counts-advice_cases = Adds up the advice cases of the year. One record can hold several.
report-counts-mentoring_sessions = Adds up the mentoring sessions of the year. One record can hold several.
report-counts-referrals = Adds up the referrals of the year.
report-counts-support_minutes = Adds up the time noted on advice and mentoring.
report-counts-care_contacts = Adds up the follow-up contacts with members.
report-counts-news = Adds up the news items published in the year.
report-counts-newsletters = Adds up the newsletters sent in the year.
report-counts-circulars = Adds up the circulars sent in the year.
report-counts-publications = Adds up the publications of the year.
report-counts-experiences = Adds up the new experiences gathered in the year.
report-counts-agreements = Adds up the agreements signed in the year.
report-counts-contacts = Adds up the contacts with others in the ecosystem.
report-counts-other_things = Adds up the activities that are of no other kind.
report-counts-records = Counts the activity records of the year, each once.
report-counts-area_records = Counts the records of the year that serve this area of the plan.
report-counts-area_acts = Adds up the activities of the year that serve this area of the plan: a record of four meetings is four.
report-counts-place_records = Counts the records of the year that say it was in this municipality.
report-counts-group_meetings_apart = Adds up the meetings of the working groups, but for those held with a commission, which count with the commissions’.
report-counts-commission_meetings = Adds up the meetings of the executive and the technical commission. A joint meeting counts once.
report-counts-other_meetings = Adds up the meetings that are of no commission and no group.
report-counts-group_meetings = Adds up the meetings of the working groups.
report-counts-assemblies = Counts the assemblies of the year, ordinary and extraordinary.
report-counts-gatherings = Counts the gatherings that the network organised.
report-counts-own_events = Counts the events that the network organised or co-organised. Assemblies and gatherings are counted apart, and a workshop within a conference is a part of it.
report-counts-outside_events = Counts the events of others in which the network took part or collaborated.
report-counts-people = Adds up the people at events of the network, each event once: if several records speak of it, the highest number stands. Assemblies and gatherings are counted apart.
report-counts-people_at = People who were there, as the record says.
report-counts-members_at = Members that were there, as the record says.
report-counts-administrations_at = Public authorities that were there, as the record says, whether members or not.
report-counts-organisations_at = Organisations that were there, as the record says.
report-counts-groups_at_start = Counts the working groups that were surely active when the year began.
report-counts-new_groups = Counts the working groups that began in the year.
report-counts-meetings_of = Adds up the meetings of this group in the year.
report-counts-town_councils_in = Counts the town councils that took part in the group, each once. Of those without a name, the highest number of a record stands.
report-counts-county_councils_in = Counts the county councils that took part in the group, each once. Of those without a name, the highest number of a record stands.
report-counts-authorities_in = Counts other authorities that took part in the group, each once.
report-counts-new_members = Counts the members that joined in the year, as the register says.
report-counts-departed_members = Counts the members that left in the year, as the register says.
report-counts-members = Counts the members on the register on the last day of the year; while the year lasts, on the day of the draft.
report-counts-municipalities = Counts the municipalities whose town council is a member on the last day of the year; while the year lasts, on the day of the draft.
report-counts-comarques = Counts the comarques with a member municipality, each once.
report-counts-population = Adds up the inhabitants of the member municipalities. The population is that of the register that the report names: the latest reference data that the system has.
report-counts-places = Counts the municipalities where some activity with a known place was held, each once.

report-doubt-several_bodies = One record holds several meetings of more than one body. The source does not say whether they were joint, whether this is the total, or whether each body held so many: here they count once.
report-doubt-several_bodies-note = { $figure }: the source does not say whether they were joint, whether this is the total, or whether each body held so many. Here they count once.
report-doubt-several_bodies-short = the source does not say if joint
report-doubt-undated = Some records have no exact day: they count for the year and for no month.
report-doubt-undated-short = no exact day
report-doubt-known_members = The register of members may be incomplete: those that it knows are counted.
report-doubt-known_members-short = known members
report-left-out = What does not count
report-left-out-sample = { $n ->
    [one] One invented sample, which never counts.
   *[other] { $n } invented samples, which never count.
}
report-left-out-part = { $n ->
    [one] One record that is part of another event.
   *[other] { $n } records that are part of another event.
}
report-left-out-no_role = { $n ->
    [one] One event without the part that the network had in it.
   *[other] { $n } events without the part that the network had in them.
}
report-left-out-same_place = { $n ->
    [one] One record of a municipality that is counted already.
   *[other] { $n } records of municipalities that are counted already.
}
report-figure-caption = What counts here
report-figure-none = No record counts here.
report-figure-gone = Withdrawn since
report-figure-none-why = The figure is nought because nothing of this kind was recorded in the year.
report-figure-frozen = Figure of edition { $number }, published { $on }
report-figure-now = Figure of the draft, with the records as they are now
report-figure-from = { $n ->
    [0] No record.
    [one] It comes from one record.
   *[other] It comes from { $n } records.
}
report-figure-recorded = The last one was noted { $on }.

# Sections, blocks, tables, drawings.
report-section-presentation = The year at a glance
report-section-challenges = The challenges of the year
report-section-advice = Advice and mentoring
report-section-members = Members
report-section-bodies = Assemblies, bodies and gatherings
report-section-groups = Working groups
report-section-events = Events
report-section-communication = Communication
report-section-relations = Relations with the ecosystem
report-section-area = Other areas
report-section-territory = Territory
report-section-conclusions = Conclusions
report-section-annex = Where each figure comes from
report-block-headlines = Main figures
report-block-kinds = Chart: activity by kind
report-block-areas = Chart: activity by area of the plan
report-block-months = Chart: activity by month
report-block-challenges = List of challenges
report-block-newcomers = Table: new members
report-block-departed = Table: members that left
report-block-assemblies = Table: assemblies
report-block-gatherings = Table: gatherings
report-block-groups = Table: working groups
report-block-own_events = Table: events of the network
report-block-outside_events = Table: events of others
report-block-map = Map: members and places
report-block-places = Table: where there was activity
report-block-annex = Table: all figures
report-table-newcomers = { $n ->
    [one] One new member
   *[other] { $n } new members
}
report-table-departed = { $n ->
    [one] One member that left
   *[other] { $n } members that left
}
report-table-assemblies = { $n ->
    [one] One assembly
   *[other] { $n } assemblies
}
report-table-gatherings = { $n ->
    [one] One gathering
   *[other] { $n } gatherings
}
report-table-own_events = { $n ->
    [one] One event of the network
   *[other] { $n } events of the network
}
report-table-outside_events = { $n ->
    [one] One event of others in which the network took part
   *[other] { $n } events of others in which the network took part
}
report-table-groups = { $n ->
    [one] One working group
   *[other] { $n } working groups
}
report-table-places = { $n ->
    [one] One municipality with recorded activity
   *[other] { $n } municipalities with recorded activity
}
report-table-annex = { $n ->
    [one] One figure and the records that it counts
   *[other] { $n } figures and the records that they count
}
report-parts = { $n ->
    [one] with one event in it
   *[other] with { $n } events in it
}
report-column-member = Member
report-column-comarca = Comarca
report-column-when = Date
report-column-assembly = Assembly
report-column-event = Event
report-column-place = Place
report-column-format = Format
report-column-came = Attendance
report-column-role = The network’s part
report-column-group = Group
report-column-state = State
report-column-meetings = Meetings
report-column-town_councils = Town councils
report-column-county_councils = County councils
report-column-municipality = Municipality
report-column-records = Records
report-column-figure = Figure
report-column-value = Value
report-column-counts = Records
report-column-remark = Remarks
report-column-record = Record
report-column-counts-as = Counts
report-column-total = Total
report-column-month = Month
report-column-acts = Activities
report-column-section = Section
report-column-blocks = Facts
report-column-order = Order
report-format-in_person = in person
report-format-online = online
report-format-hybrid = hybrid
report-role-organiser = organises
report-role-co_organiser = co-organises
report-role-collaborator = collaborates
report-role-guest = takes part
report-group-before = was there before
report-group-new = new this year
report-group-other = with meetings
report-chart-kinds = Activity by kind
report-chart-counts = { $n ->
    [one] Counts cases, sessions, meetings and events, not records. Experiences and new members are counted apart.
   *[other] Counts cases, sessions, meetings and events, not records: a single record can stand for { $n }. Experiences and new members are counted apart.
}
report-chart-areas = Activity by area of the plan
report-chart-areas-note = One activity can serve several areas. Each area links to its records.
report-chart-months = Activity by month
report-chart-months-without = { $n ->
    [one] One activity has no known month and is not in the chart.
   *[other] { $n } activities have no known month and are not in the chart.
}
report-months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
report-chart-table = Months with activity
report-chart-map = The members and the places of activity
report-chart-map-description = { $municipalities } known member municipalities and { $places } municipalities where there was activity.
report-chart-map-held = Where there was activity
report-chart-map-member = Member municipalities
report-chart-map-inset = Detail: Barcelona and surroundings
report-chart-map-key = In brick red, where there was activity; in green, the member municipalities
report-chart-map-list = { $n ->
    [one] The known member
   *[other] The { $n } known members
}
report-population-note = The inhabitants are those of the register of { $population_year }, the latest reference data that the system has, and not those of { $year }.
report-chart-map-members = Known members ({ $n }): { $names }.

# The list, the page, the paper.
report-menu = Reports
report-title = Annual report of { $year }
report-keyword = report
report-description = Annual report of { $year }: what was done, and where each figure comes from.
report-list-title = Annual reports
report-list-lead = What the network did each year. Each figure links to the records that it counts.
report-list-empty = No report has been published yet.
report-list-empty-why = When the technical secretariat publishes one, you will find it here.
report-list-edition = Edition { $number } of { $day }
report-list-editions = { $n ->
    [one] One edition
   *[other] { $n } editions
}
report-list-open = Reports to be written
report-list-write = Write the report of { $year }
report-state-published = Published
report-contents = In this report
report-download = Download the report (PDF)
report-edition-told = Edition { $number }, published { $on }
report-edition-note = What it corrects: { $note }
report-edition-old = You are reading an earlier edition.
report-edition-last = Go to the last edition
report-editions-others = Other editions
report-draft-mark = Draft
report-draft-title = Draft of the report of { $year }
report-draft-told = This is what would be published now. Only those who write it see it.
report-paper-contents = Contents
report-paper-page = Page
report-paper-of = of
report-paper-table = Table
report-paper-picture = Figure
report-paper-footer = Edition { $number } · fingerprint { $digest }
report-paper-note = Edition { $number }. What it corrects: { $note }
report-paper-footer-draft = Draft of { $day }
report-why-only-secretariat = The report is written by the technical secretariat. If you should be able to come in, write to us.
report-why-not-over = The year { $year } is not over yet: its report can be published from 1 January { $next }. Until then you can prepare its draft.
report-why-not-published = The report of { $year } is not published yet. The technical secretariat is preparing it; once published, you will find it right here.

# The composer.
report-compose = Edit the report
report-compose-title = Writing the report of { $year }
report-compose-lead = The first text of each section comes from the records. Edit it, choose which facts are shown, and publish.
report-preview = Preview
report-preview-pdf = Draft as a PDF
report-publish-go = Publish…
report-differs = The records have changed
report-sections = Sections
report-sections-order = Move them up or down
report-sections-count = { $n ->
    [one] One section
   *[other] { $n } sections
}
report-blocks-shown = { $n ->
    [0] No facts
    [one] One fact
   *[other] { $n } facts
}
report-up = Up
report-down = Down
report-arranged = We changed the order.
report-back = Back to the sections
report-state-written = Text written
report-state-draft = Automatic draft
report-state-overtaken = The facts have changed
report-state-missing = No text yet
report-state-facts = Facts only
report-edit-text = Text of the section
report-edit-text-hint = Leave an empty line between paragraphs. Lines that begin with a hyphen make a list.
report-edit-shown = Facts that are shown
report-written = We saved the section.
report-changed-title = Someone changed it while you were editing.
report-changed = This is what is saved now; below is what you had written. If you save it again, yours stands.
report-overtaken = The facts have changed since this text was written. Compare it with today’s draft and mend what is needed.
report-draft-now = The automatic draft
report-draft-follows = As long as you do not edit it, the text follows the records:
report-draft-nobody = This section has no draft: only a person can write it.
report-back-to-draft-what = The written text is taken out and the section says again what the records say. This cannot be undone.
report-back-to-draft-sure = Take the text out
report-back-to-draft-go = Back to the draft
report-back-to-draft = The text is the draft again.
report-typed = Typed by hand
report-typed-title = Figures typed by hand
report-typed-lead = For what has no record yet. They are marked as such and say where they come from.
report-typed-label = What it counts
report-typed-value = Figure
report-typed-source = Source
report-typed-source-hint = The document or the person responsible for it.
report-typed-no-source = Say where the figure comes from
report-typed-note = Source: { $source }
report-typed-why = This figure comes from no record: someone typed it and gives its source.
report-typed-add = Add the figure
report-typed-added = We added the figure.
report-typed-remove = Take it out
report-typed-removed = We took the figure out.
report-checks = Before publishing
report-check-done = Done:
report-check-open = To do:
report-check-texts = All sections with facts have a text
report-check-no-text = The text of “{ $section }” is missing
report-check-overtaken = The facts of “{ $section }” have changed since its text was written
report-check-year = The year is not over yet: it can be published from 1 January { $next }
report-check-languages = { $n ->
    [one] One section is written only in the network’s own language; it will be read so in the others
   *[other] { $n } sections are written only in the network’s own language; they will be read so in the others
}
report-check-doubt = { $figure }: shown with the note that the source does not settle it
report-check-computed = Every figure shown apart comes from the records
report-check-figures-in-text = “{ $section }” has figures written in its text: from there they do not lead to their records
report-check-typed = { $n ->
    [one] One figure typed by hand, with its source
   *[other] { $n } figures typed by hand, with their source
}
report-check-samples = { $n ->
    [one] One sample of the year does not count
   *[other] { $n } samples of the year do not count
}
report-differences = What differs from the published edition
report-differences-none = Nothing: records and texts say the same as the published edition.
report-difference-section = Section “{ $section }”
report-difference-text = text ({ $languages })
report-difference-came = is new
report-difference-went = is gone
report-difference-blocks = other facts shown
report-difference-order = The order of the sections
report-difference-figure = before { $before }, now { $now }
report-difference-records = the same figure, with other records
report-difference-record-came = In: { $record }
report-difference-record-went = Out: { $record }
report-difference-now = now { $now }
report-difference-detail = other facts: who was there, how it was held or what was part of it
report-difference-list = changed
report-difference-list-network = The name of the network
report-difference-list-challenges = The challenges of the year
report-difference-list-areas = The areas of the plan
report-difference-list-members = The facts about members that join or leave
report-difference-list-elections = The elections of the year
report-difference-list-commissions = The commissions that met
report-difference-list-themes = The themes of the advice
report-difference-list-covered = The territory of the members
report-difference-list-other = Other facts of the report
report-publication-title = Publish the report of { $year }
report-publication-lead-network = It will be edition { $number }, for everyone to see.
report-publication-note = What this edition corrects
report-publication-note-hint = It will be seen beside the number of the edition.
report-publication-no-note = Say what this edition corrects.
report-publication-changed = The report changed while you were looking. Look at it again and publish it if it is right.
report-publication-same = Nothing differs from the last edition
report-publication-nothing = There is no activity and no text of { $year }: there is nothing to publish yet
report-publication-how = What happens when it is published
report-publication-how-freeze = Figures and texts are fixed as they are now.
report-publication-how-old = Earlier editions stay at their address.
report-publication-how-change = If a record changes later, you will see it here and can publish a correction.
report-publish = Publish the report
report-published = We published the report.

# Figures beside the years before.
report-years-title = Year by year
report-years-open = Compare with earlier years
report-years-caption = Year by year: { $section }
report-years-chart = { $figure }, year by year
report-years-none = no data
report-years-more = { $by } more than { $when }
report-years-fewer = { $of ->
    [time] { $by } less than { $when }
   *[count] { $by } fewer than { $when }
}
report-years-same = The same as { $when }
report-years-last = Last known before ({ $year }): { $value }
report-years-source-this = This report
report-years-source-edition = Edition { $number } of that year’s report
report-years-source-records = Records of the year
report-years-how = Years with a published report say what was published; the others, what is recorded. “No data” means that nothing is recorded, not that the figure is nought.
report-column-year = Year
report-column-change = Difference
report-column-source = Where it comes from
report-difference-list-years = The figures of earlier years

# Slides.
report-slides-see = Slides for the assembly
report-slides-title = Slides of the report of { $year }
report-slides-keyword = slides
report-slides-back = Back to the report
report-slides-pdf = Download them (PDF)
report-slides-keys = Arrows: next and previous slide
report-slides-whole = Full screen
report-slides-place = Slide { $n } of { $all }
report-slides-previous = Previous
report-slides-next = Next
report-slides-first = Back to the first
report-slides-spread = How the activity was spread
report-slides-years = Year by year
report-slides-left = { $n ->
    [one] And one more, in the report
   *[other] And { $n } more, in the report
}
report-slides-more = Where to read more
report-slides-more-why = The whole report, with the records that each figure counts:
report-findable = Reports
report-findable-edition = Edition { $number }

# The workbook of figures.
report-text-see = Text to edit (Word)
report-sheet-see = All figures (Excel)
report-sheet-figures = Figures
report-sheet-records = Records
report-sheet-assemblies = Assemblies
report-sheet-gatherings = Gatherings
report-sheet-own_events = Events of the network
report-sheet-outside_events = Events of others
report-sheet-newcomers = New members
report-sheet-departed = Members that left
report-sheet-groups = Working groups
report-sheet-places = Where we were active
report-sheet-challenges = Challenges
report-column-of = Of what
report-column-unit = Unit
report-column-what = What it counts
report-column-first = First day
report-column-last = Last day
report-column-people = People
report-column-administrations = Public authorities
report-column-members = Members
report-column-authorities = Other authorities
report-column-organisations = Organisations
report-column-number = Number
report-column-challenge = Challenge
report-unit-hours = hours
report-unit-people = people
report-unit-inhabitants = inhabitants
report-unit-count = number

# Reports of parts: of a body, of a member, of some months.
report-part-body-title = { $name }: the year { $year }
report-part-body-card = Report of the year
report-part-group-lead = What the group did during the year, from the records.
report-part-body-lead = What the body did during the year, from the records.
report-part-member-title = { $name }: the year { $year } in the network
report-part-member-card = Our year in the network
report-part-member-lead = What the network gave us and what we gave, from the records.
report-part-glance = At a glance
report-section-received = What the network gave us
report-part-received-none-yet = There is no record yet: no advice, no mentoring, no events with us.
report-part-received-none = Nothing is recorded this year: no advice, no mentoring, no events with us.
report-section-given = What we gave
report-part-given-none-yet = There is no record yet: no meetings, no groups, no experiences with us.
report-part-given-none = Nothing is recorded this year: no meetings, no groups, no experiences with us.
report-section-membership = As a member
report-part-joined = { $when } we joined the network.
report-part-left = { $when } we left the network.
report-part-samples = { $n ->
    [one] One sample does not count: it is an invented activity.
   *[other] { $n } samples do not count: they are invented activities.
}
report-part-undated = { $n ->
    [one] One activity is not dated precisely enough to know whether it is of these months, and is not here.
   *[other] { $n } activities are not dated precisely enough to know whether they are of these months, and are not here.
}
report-part-undated-see = See which
report-part-undated-table = { $n ->
    [one] One activity that may be of these months and is not counted
   *[other] { $n } activities that may be of these months and are not counted
}
report-part-seats-undated = { $n ->
    [one] A seat in { $names } is recorded too, with no known date: it counts in no year.
   *[other] Seats in these bodies are recorded too, with no known date: { $names }. They count in no year.
}
report-part-period-title = Follow-up: { $when }
report-part-period-card = Six-month follow-up
report-part-period-lead = What was done in these months, for the executive commission to follow.
report-part-of-year = Year { $year }
report-part-years = Other years
report-part-opening = { $when }, from the records: { $list }.
report-part-pdf = Download it (PDF)
report-part-footer = Made from the records there were { $on }
report-part-empty = Nothing is recorded.
report-part-empty-yet = Nothing is recorded yet.
report-part-empty-why = When an activity that concerns it is recorded, it will be shown here.
report-part-compose = Writing
report-part-compose-title = Writing · { $title }
report-part-draft-title = Draft · { $title }
report-part-publication-title = Publish · { $title }
report-part-now = What the records say on { $day }
report-part-now-see = See what the records say now
report-part-now-why = This is what the records say now, without anybody’s texts.
report-part-editions = Published editions
report-compose-follow-up = Edit the follow-up
report-publish-follow-up = Publish the follow-up
report-published-follow-up = The follow-up is published.
report-publication-lead-body = It will be edition { $number }, for the people of the network to read.
report-publication-lead-member = It will be edition { $number }, for the people of this member and the technical secretariat to read.
report-publication-lead-period = It will be edition { $number }, for the executive and technical commissions and the technical secretariat to read.
report-publication-nothing-of-part = No activity and no text is recorded: there is nothing to publish yet
report-check-days = These days are not over yet: it can be published when they are
report-why-days-not-over = These days are not over yet: it can be published when they are. Until then you can prepare the draft.
report-why-only-those-who-lead = The report of a body is written by its chair, its secretary and the technical secretariat. If you should be able to do it, write to us.
report-why-only-secretariat-publishes = The technical secretariat publishes it. When yours is ready, let them know.
report-state-empty = No text: not shown
report-difference-list-subject = The name of what it is about
report-difference-list-undated = The activities without a date precise enough
report-difference-list-seats = The seats without a known date
report-period-from = From
report-period-to = To
report-period-go = Change the dates
report-period-no-day = Write a day, such as 1/1/2024
report-period-reversed = The last day cannot be before the first
report-period-not-begun = These days have not begun yet: choose earlier ones
report-period-too-long = Choose two years at most, from 2000 on
report-why-no-place = The reports of bodies are for people of the network. If you should be able to enter, write to us.
report-why-only-member = The year of a member is seen only by its own people and the technical secretariat.
report-why-only-commissions = The follow-up is for the executive and technical commissions and the technical secretariat.
report-figure-seats_held = { $n ->
    [one] body where we have a seat
   *[other] bodies where we have a seat
}
report-counts-seats_held = Counts the bodies where this member had a seat during the year, each once.
report-noun-seats_held = { $n ->
    [0] no seat
    [one] { $count } seat in a body
   *[other] { $count } seats in bodies
}
report-noun-seats_held-gender = m
