plan-import-title = Import a plan
plan-import-lead = Upload the table of actions you already have, or paste it. Before anything is saved you will see what we would do with it.
plan-import-menu = Import a plan
plan-import-read = Read the table
plan-import-no-file = Choose the file you want to import, or paste the table.
plan-import-too-much = The table has too much text for one import. Remove the columns you do not need, or split it.
plan-import-pasted-name = pasted table
plan-import-how-1 = You upload the table and say which plan it is for: a new one, or one you want to correct.
plan-import-how-3 = We ask you what the table leaves unclear: words we do not know, merged cells, shifted rows. We never guess.
plan-import-how-4 = If you confirm, we import everything at once, and you can undo it. If there is any error, we import nothing.
plan-import-shape = One row per action. Only the title is needed; the other columns may come in any order, have other names or be missing.
plan-import-shape-number = The number tells each action: « 3.1 » is a sub-action of 3. If you import the corrected table again, the action is known by its number.
plan-import-shape-when = When: « Q1 », « March », « March or April », « July at the latest », « 12/5 », « all year ». If it is not known, leave it empty: we will not make it up.
plan-import-shape-lists = If a cell has more than one theme, body or organisation, separate them with semicolons or line breaks.
plan-import-shape-lines = Lines, by their code (« LE1 », « LA7 ») or by code and title.
plan-import-made-lines = Strategic and action lines, with a table of actions
plan-import-made-areas = Challenges and areas, with items
plan-import-field-number = Number
plan-import-field-title = Title of the action
plan-import-field-text = Description
plan-import-field-parent = Part of (number)
plan-import-field-area = Area
plan-import-field-instrument = Instrument
plan-import-field-themes = Themes
plan-import-field-responsible = Responsible
plan-import-field-support = Supporting bodies
plan-import-field-partners = With whom
plan-import-field-when = When
plan-import-field-from = Start date
plan-import-field-to = End date
plan-import-field-q1 = 1st quarter (mark)
plan-import-field-q2 = 2nd quarter (mark)
plan-import-field-q3 = 3rd quarter (mark)
plan-import-field-q4 = 4th quarter (mark)
plan-import-field-funding = Funding
plan-import-field-funding-second = Funding, second column
plan-import-field-amount = Amount
plan-import-field-strategic-lines = Strategic lines
plan-import-field-action-lines = Action lines
plan-import-field-printed = Lines as printed
plan-import-field-condition = Condition
plan-import-field-state = State
plan-import-field-since = State since
plan-import-field-sample = Is a sample
plan-import-field-open = Fields the source leaves open
plan-import-field-format = Format
plan-import-slip-format = We do not understand the format « { $typed } ». It can be in person, online or hybrid.
plan-import-slip-sample = We do not understand whether it is a sample: « { $typed } ». Write yes or no.
plan-import-ask-word-no-letters = { $field }: « { $typed } » has no letter or figure, so it cannot be added to the vocabulary. What does it mean?
plan-import-ask-word-taken = { $field }: we do not know « { $typed } », and it cannot be added with this name because it would be taken for « { $other } ». What does it mean?
plan-import-ask-merged-across = { $n ->
    [one] { $field }: a cell is empty because it was merged with the one beside it. Shall we put the same value there?
   *[other] { $field }: { $n } cells are empty because they were merged with the one beside them. Shall we put the same value there?
}
plan-import-answer-carry-across = Put the value beside it and note it
plan-import-ask-untold = { $n ->
    [one] The table has no numbers, and there is a row with a title that the plan does not have: « { $title } ». Is it an action that is there already, with another title, such as { $number } (« { $before } »)?
   *[other] The table has no numbers, and there are { $n } rows with titles that the plan does not have, such as « { $title } ». Are they actions that are there already, with other titles, such as { $number } (« { $before } »)?
}
plan-import-answer-new-actions = No: they are new actions
plan-import-answer-retitled = Yes: change the titles of those that the table does not name, in order, from { $number } on
plan-import-slip-apart = « { $typed } »: “or” is for two times that follow one another, such as March or April. If both are meant, write “and”; if it is not known yet, leave it empty.
plan-import-step-file = Table
plan-import-step-target = Plan
plan-import-which-plan = Which plan it is for
plan-import-target-lead = The table can make a new plan, or correct one that is there.
plan-import-target-title = Title
plan-import-target-plan = Plan
plan-import-target-new = A new plan
plan-import-target-new-note = Fill in its details below.
plan-import-target-known = We correct plan { $plan } action by action, by number.
plan-import-target-of-new = Details of the new plan
plan-import-target-of-new-note = If you are correcting a plan that is there, you need not fill these in.
plan-import-target-slug = Address
plan-import-target-slug-hint = What comes at the end of the plan’s address: 2026, for example.
plan-import-target-first = Starts
plan-import-target-first-hint = For example, 1/1/2026
plan-import-target-last = Ends
plan-import-target-last-hint = For example, 31/12/2026
plan-import-target-shape = How it is made
plan-import-target-text_status = Its wording
plan-import-target-owner = Whose it is
plan-import-target-owner-network = The whole network’s
plan-import-target-source = Where it comes from
plan-import-target-source-hint = The name of the document, for example « Work plan 2026 ».
plan-import-target-lines = List of lines
plan-import-target-lines-hint = If the plan has strategic and action lines, paste the list, one per row: « LE1 Title » and its own below, « LA1 Title ». With the list we can see whether the table fits.
plan-import-target-go = Continue
plan-import-text-official = It is the approved one
plan-import-text-summarised = It is our summary, not official
plan-import-odd-slug = The address must be short, with small letters, digits and hyphens, such as 2026.
plan-import-odd-day = We do not understand this date. Write it like this: 1/1/2026.
plan-import-preview-new = A new plan: « { $title } ».
plan-import-preview-known = Correction of « { $title } ».
plan-import-slips-lead = We import nothing until there are none. Mend the table and upload it again: we will remember columns and answers.
plan-import-which = Which
plan-import-questions = { $n ->
    [one] One question to answer
   *[other] { $n } questions to answer
}
plan-import-questions-done = What you answered
plan-import-questions-lead = The table leaves this open and we do not guess. For tables with the same headings we will remember what each word means; the rest we will ask again. A body that does not exist must be created first, on the page of bodies.
plan-import-questions-caption = Questions about the table
plan-import-question = Question and answer
plan-import-answer-none = Choose an answer
plan-import-answers-keep = Keep the answers
plan-import-ask-rows = { $n ->
    [one] (in one row)
   *[other] (in { $n } rows)
}
plan-import-ask-word = { $field }: we do not know « { $typed } ». What does it mean?
plan-import-ask-namesake = { $field }: more than one body is called « { $typed } ». Which one is it?
plan-import-body-closed = { $name }, closed since { $year }
plan-import-ask-word-nearest = { $field }: we do not know « { $typed } ». Did you mean « { $nearest } »?
plan-import-ask-apart = « { $typed } » looks like { $n } words written together: { $names }. Shall we separate them?
plan-import-ask-shift-right = This row seems to have shifted one column to the right: its values fit the column before. Shall we put it back?
plan-import-ask-shift-left = This row seems to have shifted one column to the left: its values fit the next column. Shall we put it back?
plan-import-ask-beyond = The row says « { $value } » beyond the last column with a heading. What shall we do?
plan-import-ask-merged = { $n ->
    [one] { $field }: a cell is empty because it was merged with the one above. Shall we put the same value there?
   *[other] { $field }: { $n } cells are empty because they were merged with the one above. Shall we put the same value there?
}
plan-import-ask-blank = { $n ->
    [one] { $field }: there is an empty cell below a written one. Was it a merged cell?
   *[other] { $field }: there are { $n } empty cells below written ones. Were they merged cells?
}
plan-import-ask-unnumbered = There are rows without a number below one that has it. What are they?
plan-import-ask-behind = { $n ->
    [one] The numbering of lines seems one behind from { $code } on: one action fits if we read { $next } instead of { $code }, and so on. Shall we read one further?
   *[other] The numbering of lines seems one behind from { $code } on: { $n } actions fit if we read { $next } instead of { $code }, and so on. Shall we read one further?
}
plan-import-ask-shading = The quarter columns are empty in all rows. Were they shaded cells in the document?
plan-import-ask-missing = { $n ->
    [one] The table lacks one action of the plan: { $numbers }. What shall we do?
   *[other] The table lacks { $n } actions of the plan: { $numbers }. What shall we do?
}
plan-import-answer-add = It is new: add « { $typed } »
plan-import-answer-leave = Leave it empty and note it as open
plan-import-answer-apart = They are { $n }; separate them
plan-import-answer-one-word = It is one thing
plan-import-answer-shift-back = Put the row back
plan-import-answer-shift-keep = Leave it as it is
plan-import-answer-beyond-leave = Do not read this value
plan-import-answer-carry-down = Put the value above and note it
plan-import-answer-leave-empty = Leave them empty
plan-import-answer-sub-actions = They are sub-actions of the one above ({ $number }…)
plan-import-answer-leave-rows = Do not import them
plan-import-answer-one-on = Read them one further and note how they are printed
plan-import-answer-as-printed = Read them as printed
plan-import-answer-shaded = Yes: note that they are lost
plan-import-answer-unset = No: nobody has said when
plan-import-answer-stay = Leave them as they are
plan-import-answer-cancel = Record them as cancelled: they are no longer in the table
plan-import-again = Choose another table
plan-import-creates = What will be created for the plan
plan-import-missing-title = Actions of the plan that are not in the table
plan-import-missing = Actions of the plan that are not in the table: { $numbers }.
plan-import-notes-title = For you to look at
plan-import-actions-title = Action by action
plan-import-actions = { $n ->
    [one] One action
   *[other] { $n } actions
}
plan-import-change-added = New
plan-import-change-corrected = Changes
plan-import-change-stays = Already there
plan-import-was = { $now } (before: { $was })
plan-import-nothing-said = nothing
plan-import-to-plans = Go to the plans
plan-import-to-plan = See the plan
plan-import-done = The table was imported.
plan-import-count-added = { $n ->
    [one] One new action
   *[other] { $n } new actions
}
plan-import-count-corrected = { $n ->
    [one] One action that changes
   *[other] { $n } actions that change
}
plan-import-count-stay = { $n ->
    [one] One action that stays the same
   *[other] { $n } actions that stay the same
}
plan-import-count-parts = { $n ->
    [one] One new line or area
   *[other] { $n } new lines or areas
}
plan-import-count-terms = { $n ->
    [one] One new word in the vocabulary
   *[other] { $n } new words in the vocabulary
}
plan-import-count-states = { $n ->
    [one] One state recorded
   *[other] { $n } states recorded
}
plan-import-count-cancelled = { $n ->
    [one] One action cancelled
   *[other] { $n } actions cancelled
}
plan-import-console-known = Plan { $plan } is there already and is corrected by its numbers: leave out --title, --from, --to, --lines and --official, which only describe a new plan.
plan-import-public = Once you confirm, everybody can see this plan, with the remark that it is not recorded as in force yet.
plan-import-console-period = Say when the new plan starts and ends: --from 2026-01-01 --to 2026-12-31.
plan-import-batches-title = Imported plans
plan-import-batches-lead = Each imported table is a batch: what it did, when and who uploaded it.
plan-import-batches-none = No plan has been imported yet.
plan-import-did-term = New word of the vocabulary
plan-import-did-part = New line or area
plan-import-did-action = New action
plan-import-did-correction = Action corrected
plan-import-did-state = State
plan-import-did-cancellation = Action cancelled
plan-import-undone-by = Undone by { $name } ({ $day }).
plan-import-undo-lead = The new actions of this batch are deleted and the corrected ones say again what they said. Words added to the vocabulary stay.
plan-import-undo-whole = The plan that this batch made is deleted whole, with the views that were saved of it. Words added to the vocabulary stay.
plan-import-undo-what = What will be undone
plan-import-ways-how = Correct by hand what is needed, from the page of each action, or import the right table over the same plan.
plan-import-way-force = The plan was recorded as in force.
plan-import-way-files = The plan has documents.
plan-import-way-other = Action { $number } was added afterwards.
plan-import-way-changed = Action { $number } changed afterwards.
plan-import-way-state = The state of action { $number } was recorded afterwards.
plan-import-way-activities = There are activities that serve action { $number }.
plan-import-way-commitment = The commitment « { $code } » depends on one of the actions.
plan-import-way-matched = « { $number } » was matched with something of another plan: undo the match where the two plans are compared.
plan-import-way-below = Action { $number } is part of one of the new ones.
plan-import-way-referred = Something saved afterwards depends on it.
plan-import-why-draft-of-another = Another person uploaded this table and only they can import it. Upload yours from the import page.
plan-import-changed-meanwhile = Someone changed the plan while we were importing the table. Nothing was saved: open the preview again.
plan-import-reason = According to the imported table: { $file }
plan-import-reason-gone = No longer in the imported table: { $file }
plan-import-reason-undone = An import is undone
plan-import-slip-number = We do not understand the number « { $typed } ». It must be like 14 or 3.1.
plan-import-slip-no-number = The action’s number is missing.
plan-import-slip-twice = Number { $number } is already in row { $row }. Each action must have its own.
plan-import-slip-no-title = The action’s title is missing. Merged cells count as empty.
plan-import-slip-no-parent = Action { $number } is part of { $parent }, which is neither in the table nor in the plan.
plan-import-slip-cycle = Action { $number } is part of itself: { $round }.
plan-import-slip-when = We do not understand when: « { $typed } ». Write it like this: Q1, March, March or April, July at the latest, 12/5, all year. If it is not known, leave it empty.
plan-import-slip-no-such-day = There is no such day: « { $typed } ».
plan-import-slip-reversed = The dates run backwards: « { $typed } ».
plan-import-slip-which-year = The plan lasts more than a year and « { $typed } » does not say which. Write the year.
plan-import-slip-outside = « { $typed } » is outside the plan’s period ({ $first } – { $last }).
plan-import-slip-overlapping = Two of the action’s dates overlap. Leave the right one.
plan-import-slip-amount = We do not understand the amount « { $typed } ». Write it like this: 1200.50.
plan-import-slip-amount-of-nothing = There is an amount, « { $typed } », but not of which funding.
plan-import-slip-amount-of-several = There is an amount, « { $typed } », and several sources of funding. Write the amount beside each: « Agreement: 1200 ».
plan-import-slip-one = { $field }: there can be only one here.
plan-import-slip-state = We do not understand the state « { $typed } ». It can be pending, in progress, finished, postponed or cancelled.
plan-import-slip-since = We do not understand since when: « { $typed } ». It must be a day that has come.
plan-import-slip-error-cell = The cell has a spreadsheet error: { $typed }.
plan-import-slip-too-many-rows = There are { $n } rows and we can import { $max } at once. Split the table.
plan-import-slip-too-many-parts = The table would make { $n } lines and areas, and a plan can have { $max }. Check that the column is right.
plan-import-note-first-column = « { $typed } » is in the first of the two funding columns; in other rows it is in the second. We read it all the same and note it.
plan-import-note-samples = { $n ->
    [one] The table has one value marked as a sample, invented. We do not import it.
   *[other] The table has { $n } values marked as samples, invented. We do not import them.
}
plan-import-note-counted = The table has no column of numbers: we count the rows. If you import it again with the rows in another order, actions will change number.

plan-menu = Work plan
plan-title = Work plans
plan-list-lead = What the network set out to do each year, and how it is going.
plan-list-empty = There is no plan yet.
plan-list-empty-why = When the technical secretariat enters one, you will see it here with its items.
plan-views = Views of the plan
plan-view-table = Table
plan-view-timeline = Calendar
plan-view-matrix = LE × LA matrix
plan-view-challenges = Challenges
plan-view-tracking = Tracking
plan-in-force = In force
plan-planned = Approval planned
plan-summarised = Summarised text, not official.
plan-summarised-why = The wording of these pages is ours and sums up that of the document.
plan-summarised-badge = Summarised text, not official
plan-record-activity = Record an activity
plan-body-in-list = { $name } (body)
plan-sample = Sample
plan-sample-included = Includes samples
plan-samples-shown = The figures include sample activities, states and owners, which are invented. They are marked “Sample” and are never in the annual report.
plan-unset = No date set
plan-late = Late
plan-late-why = Its time has passed and no activity was recorded.
plan-nobody = Nobody named
plan-inferred = inferred
plan-name-inferred = name inferred
plan-printed = printed: { $code }

plan-lead-agreed = What the network agreed and how it is going
plan-lead-over = { $lead } The plan ended { $on }.
plan-lead-agreed-over = What the network agreed and how it went
plan-lead-proposed = What the network means to do and how it is going
plan-lead-proposed-over = What the network meant to do and how it went
plan-untold-actions = Nobody has recorded how the actions of this plan ended: they are shown as pending.
plan-untold-items = Nobody has recorded how the items of this plan ended: they are shown as pending.
plan-lead-areas = { $what }: { $n ->
    [one] one item
   *[other] { $n } items
} in { $areas ->
    [one] one area
   *[other] { $areas } areas
}, to meet { $challenges ->
    [one] one challenge
   *[other] { $challenges } challenges
}.
plan-lead-areas-alone = { $what }: { $n ->
    [one] one item
   *[other] { $n } items
} in { $areas ->
    [one] one area
   *[other] { $areas } areas
}.
plan-lead-lines-alone = { $what }: { $n ->
    [one] one action.
   *[other] { $n } actions.
}
plan-lead-lines = { $what }: { $n ->
    [one] one action
   *[other] { $n } actions
}, with { $strategic ->
    [one] one strategic line
   *[other] { $strategic } strategic lines
} and { $lines ->
    [one] one action line
   *[other] { $lines } action lines
}.
plan-lead-parts = Of this plan we know { $challenges ->
    [one] one challenge
   *[other] { $challenges } challenges
} and { $areas ->
    [one] one area
   *[other] { $areas } areas
}.

plan-force-none = It is not recorded as in force yet.
plan-force-stated = In force from { $day }.
plan-force-stated-decided = In force from { $day }. It was approved { $decided }.
plan-force-planned = It was to be in force from { $day }; the sources do not say on which day it was approved.
plan-force-planned-decided = It was to be in force from { $day }. Its approval was planned { $decided }; no source confirms it.
plan-force-record = Record that it is in force
plan-force-page = Record that the plan is in force
plan-force-lead = It is kept as a fact with its date and source.
plan-force-opens = From then on, activities can say which challenge, area or item they serve.
plan-force-save = Record it
plan-force-saved = We have recorded that the plan is in force.
plan-force-form-from = In force from
plan-force-form-from-hint = For example, 1/1/2024
plan-force-form-decided = When it was approved
plan-force-form-decided-hint = A day, a month or a year. Leave it empty if it is not known.
plan-force-form-place = Where it was approved
plan-force-form-certainty = How surely it is known
plan-force-form-source = Source
plan-force-form-source-hint = The minutes, document or page that says so.
plan-force-form-note = Note
plan-certainty-stated = On record
plan-certainty-stated-note = A source says that it was approved.
plan-certainty-planned = Planned
plan-certainty-planned-note = The source only says that it was going to be approved.
plan-force-after-end = This date is after the end of the plan.
plan-force-decided-after-end = A plan cannot be approved once it has ended. Check the date.
plan-force-odd-date = We do not understand this date. Write it like this: 29/11/2023, November 2023 or 2023.

plan-tile-in_progress = In progress
plan-tile-finished = Finished
plan-tile-pending = Pending
plan-tile-late = Late
plan-tile-late-why = time passed and no activity
plan-tile-commitments = Commitments
plan-tile-commitments-of = { $met } { $of }
plan-tile-commitments-met = { $n ->
    [0] none met
   *[other] met
}
plan-tile-at-risk = { $n ->
    [one] one at risk
   *[other] { $n } at risk
}
plan-of-items = { $n ->
    [one] of one item
   *[other] { $of } items
}
plan-of-actions = { $n ->
    [one] of one action
   *[other] { $of } actions
}
plan-unit-items = items
plan-unit-actions = actions
plan-states-title = By state
plan-commitments = Commitments
plan-commitment-here = Commitment
plan-commitment-met = Met
plan-commitment-within = Within the limit
plan-commitment-at_risk = At risk
plan-commitment-missed = Not kept
plan-commitment-in_progress = On its way
plan-commitment-unknown = No records
plan-how-counted = How do we count?
plan-how-counted-text = Each commitment says how many activities count and when the latest was. A minimum is at risk when less is done than the share of the time that has gone; a maximum, when it is passed. Without a commitment there is no percentage.
plan-meter-of = { $value } { $of }
plan-counted = { $n ->
    [0] No activity counts yet, as of { $day }.
    [one] One activity counts, as of { $day }.
   *[other] { $n } activities count, as of { $day }.
}
plan-counted-last = The latest: { $day }.
plan-counted-samples = { $n ->
    [one] One is a sample.
   *[other] { $n } are samples.
}
plan-counted-bodies = They are those recorded as active as of { $day }.
plan-asked-least = at least { $least }
plan-asked-most = at most { $most }
plan-asked-between = between { $least } and { $most }
plan-unit-event = { $n ->
    [one] one event
   *[other] { $n } events
}
plan-unit-meeting = { $n ->
    [one] one meeting
   *[other] { $n } meetings
}
plan-unit-session = { $n ->
    [one] one session
   *[other] { $n } sessions
}
plan-unit-case = { $n ->
    [one] one case
   *[other] { $n } cases
}
plan-unit-contact = { $n ->
    [one] one contact
   *[other] { $n } contacts
}
plan-unit-publication = { $n ->
    [one] one publication
   *[other] { $n } publications
}
plan-unit-hour = { $n ->
    [one] one hour
   *[other] { $n } hours
}
plan-unit-group = { $n ->
    [one] one group
   *[other] { $n } groups
}
plan-unit-thing = { $n ->
    [one] one activity
   *[other] { $n } activities
}

plan-year-title = The year
plan-year-whole = Whole calendar
plan-year-dated = Dated
plan-year-continuous = All year
plan-year-unset = the document does not say when
plan-year-more = { $n ->
    [one] One more in the calendar
   *[other] { $n } more in the calendar
}
plan-today = Today: { $day }
plan-months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
plan-view-year = The year on a sheet
plan-sheet-title = The year on a sheet: { $plan }
plan-sheet-lead = Above, what has its time of the year; below, what goes on all year. Print it: it fills one sheet, sideways.
plan-sheet-lead-long = Above, what has its time of the year; below, what goes on all year. There are many actions: printed, it takes a few sheets, sideways.
plan-sheet-none-dated = The document gives nothing a time of its own within the year.
plan-sheet-none-continuous = The document says of nothing that it goes on all year.
plan-sheet-unset = The document sets no date for { $what }; neither do we.
plan-sheet-inferred = Inferred name: the document is hard to read there and does not say it whole.
plan-view-compare = Compare
plan-compare-title = { $older } and { $newer }
plan-compare-lead = What goes on, what changed, what is new and what was dropped. Numbers do not count: two things are the same when a person has said so.
plan-compare-choose = What do you want to compare { $plan } with?
plan-compare-choose-lead = You will see the challenges and actions of both plans side by side, with the words that change marked.
plan-compare-alone = There is only this plan.
plan-compare-alone-why = When there is another one, you can compare them.
plan-compare-continued = Goes on
plan-compare-changed = Changed
plan-compare-new = New
plan-compare-dropped = Dropped
plan-compare-count-continued = { $n ->
    [one] { $n } goes on as it was
   *[other] { $n } go on as they were
}
plan-compare-count-changed = { $n ->
    [one] { $n } with some change
   *[other] { $n } with some change
}
plan-compare-count-new = { $n ->
    [one] { $n } was not in the earlier plan
   *[other] { $n } were not in the earlier plan
}
plan-compare-count-dropped = { $n ->
    [one] { $n } is no longer there
   *[other] { $n } are no longer there
}
plan-compare-all = All
plan-compare-only-continued = What goes on
plan-compare-only-changed = What changed
plan-compare-only-new = What is new
plan-compare-only-dropped = What was dropped
plan-compare-show = What is shown
plan-compare-actions = Actions
plan-compare-items = Items
plan-compare-apart = You said these are not the same
plan-compare-ask-again = Ask again about { $older } and { $newer }
plan-compare-unmatched = Nobody has matched anything of these two plans yet: what reads the same also shows as new or dropped.
plan-compare-no-actions = No action of “{ $plan }” is known: what goes on from it cannot be told.
plan-compare-summarised = The text of “{ $plan }” is our summary, not the official one.
plan-compare-proposed = Perhaps the same
plan-compare-proposed-lead = They read alike, and nobody has said whether they are the same. Until then they count as new and dropped.
plan-compare-proposed-public = They read alike, but the network has not said yet whether they are the same. They count as new and dropped.
plan-compare-same = { $older } and { $newer } are the same
plan-compare-other = { $older } and { $newer } are not the same
plan-compare-take-back = Undo the match of { $older } and { $newer }
plan-compare-match-it = Match
plan-compare-matched = Matched on { $day }.
plan-compare-matched-why = Matched on { $day }: { $reason }
plan-compare-not-there = Not there.
plan-compare-nothing = nothing
plan-compare-then = and now
plan-compare-none = There is nothing to show.
plan-compare-none-why = Try another view, or match the actions of the two plans.
plan-compare-kinds = Match a challenge with a challenge, or an action with an action.
plan-match-title = Match two things
plan-match-lead = Say that something of the new plan goes on from something of the earlier one. If an action was divided in two, match both.
plan-match-action = { $number } { $title }
plan-match-challenge = Challenge { $number }: { $title }
plan-match-choose = Choose one
plan-match-save = Match them
plan-match-back = Back to the comparison
plan-match-unit = In the new plan
plan-match-from = In the earlier plan
plan-match-reason = Why
plan-match-saved = The match is saved.
plan-match-told-apart = Noted: they are not the same.
plan-match-taken-back = The match is undone.
plan-descends-from = Goes on from
plan-descends-to = Goes on in
plan-timeline-title = Calendar: { $plan }
plan-timeline-lead = When each thing is to be done. What the document does not place in time is drawn hatched, and never counts as late.
plan-timeline-by-month = By month
plan-timeline-by-quarter = By quarter
plan-timeline-unset = { $n ->
    [one] One with no date
   *[other] { $n } with no date
}
plan-window-quarter = { $quarter } quarter
plan-window-either = { $first } or { $last }
plan-window-between = between { $first } and { $last }
plan-window-until = { $limit } at the latest
plan-window-all-year = all year
plan-frequency-monthly = every month
plan-frequency-quarterly = every quarter
plan-frequency-yearly = every year

plan-all-items = All items
plan-all-actions = All actions
plan-count-item = { $n ->
    [0] No items
    [one] One item
   *[other] { $n } items
}
plan-count-action = { $n ->
    [0] No actions
    [one] One action
   *[other] { $n } actions
}
plan-activities = { $n ->
    [0] no activity
    [one] one activity
   *[other] { $n } activities
}
plan-table-in-order = in the order of the document
plan-table-by-area = grouped by area
plan-table-by-instrument = grouped by instrument
plan-table-by-body = grouped by who answers; what has several stands in each group
plan-table-by-theme = grouped by theme; what has several stands in each group
plan-table-by-line = grouped by action line; what has several stands in each group
plan-table-by-state = grouped by state
plan-table-by-quarter = grouped by quarter
plan-none-item = No item matches these filters.
plan-none-action = No action matches these filters.
plan-none-why = Remove some or see them all.
plan-filter-label = Filter the table
plan-filter-q = Search
plan-filter-area = Area
plan-filter-area-all = All areas
plan-filter-instrument = Instrument
plan-filter-instrument-all = All instruments
plan-filter-theme = Theme
plan-filter-theme-all = All themes
plan-filter-state = State
plan-filter-state-all = All states
plan-filter-body = Body
plan-filter-body-all = All bodies
plan-filter-line = Line
plan-filter-line-all = All lines
plan-filter-strategic = Strategic line
plan-filter-strategic-all = All strategic lines
plan-filter-group = Group by
plan-filter-group-all = No grouping
plan-by-area = Area
plan-by-instrument = Instrument
plan-by-body = Who answers
plan-by-theme = Theme
plan-by-line = Action line
plan-by-state = State
plan-by-quarter = Quarter
plan-group-none = None
plan-group-all_members = All members
plan-group-any_working_group = Any working group

plan-field-action = Action
plan-field-action-of-lines = Action
plan-field-action-line = Action line
plan-field-activities = Activities
plan-field-area = Area
plan-field-format = Format
plan-field-funding = Funding
plan-field-instrument = Instrument
plan-field-lines = Lines
plan-field-parent = Part of
plan-field-partners = With whom
plan-field-responsible = Who answers
plan-field-state = State
plan-field-themes = Themes
plan-field-when = When
plan-format-in_person = In person
plan-format-online = Online
plan-format-hybrid = Hybrid
plan-role-lead = leads
plan-role-support = supports

plan-state-pending = Pending
plan-state-in_progress = In progress
plan-state-finished = Finished
plan-state-postponed = Postponed
plan-state-cancelled = Cancelled
plan-state-pending-note = Not begun yet.
plan-state-in_progress-note = It is being worked on.
plan-state-finished-note = It is done.
plan-state-postponed-note = It will be done later. Say why.
plan-state-cancelled-note = It will not be done. Say why.
plan-change-state = Change the state
plan-state-page = Change the state
plan-state-now = It stands as: { $state }.
plan-state-saved = We have saved the state.
plan-state-form-state = How it stands
plan-state-form-since = Since when
plan-state-form-since-hint = For example, 12/5/2024
plan-state-form-reason = Why, or a note
plan-state-form-reason-hint = Needed when it is postponed or cancelled. Anyone will be able to read it.
plan-state-odd-day = We do not understand this date. Write it like this: 12/5/2024.
plan-state-future = This date has not come yet. Put today or an earlier day.
plan-state-wants-reason = Say why it is postponed or cancelled.
plan-state-same = It is already recorded so from { $day }. If there is news, say it in the note.
plan-state-history = How it has gone
plan-state-never = Nobody has said how it stands: it counts as pending.
plan-recorded-by = { $name }, recorded on { $day }
plan-recorded = recorded on { $day }
plan-changed-title = Someone changed it while you were editing.
plan-changed = This is what is saved now; below is what you had written. If you save again, yours counts.
plan-changed-state = The state above is the present one; below is what you had chosen. If you save again, yours counts.

plan-action-number = No. { $number }
plan-eyebrow-action = { $plan } · Action
plan-eyebrow-item = { $plan } · Item
plan-facts = Facts
plan-edit-wording = Edit the text
plan-edit-responsible = Who answers
plan-back-to-action = Back to its page
plan-condition = On one condition:
plan-under = What it includes
plan-doubts = What the source leaves open
plan-doubt-field-schedule = When
plan-doubt-field-instrument = Instrument
plan-doubt-field-action_lines = Action lines
plan-doubt-field-strategic_lines = Strategic line
plan-doubt-field-themes = Themes
plan-doubt-field-funding = Funding
plan-doubt-field-partners = With whom
plan-doubt-field-title = Title
plan-doubt-field-row = The row
plan-doubt-field-area = Area
plan-doubt-field-responsible = Responsible
plan-doubt-field-condition = Condition
plan-doubt-shading_lost = In the document the quarters were shaded cells, and the text that we have does not keep them. We have assumed none.
plan-doubt-merged_cell = The cell is empty because it was merged with others. We put the same value.
plan-doubt-numbering_behind = The table prints { $printed }, but its numbering is one line behind the list. We read { $read }, which fits the text and the strategic line.
plan-doubt-run_together = The themes are written together in one cell. We have split them by sense.
plan-doubt-first_column = “Conveni” is printed in the first of the two budget columns.
plan-doubt-shifted_right = The row is shifted one column to the right. We read it in its place; what was cut off we infer from the rest.
plan-doubt-shifted_left = The row is shifted one column to the left. We have read it in its place.
plan-doubt-poor_scan = The copy that we have reads “{ $printed }”. It is probably “{ $read }”.
plan-doubt-unknown_word = The table says « { $printed } », which the network does not know. We left it empty.
plan-doubt-marked_open = The table itself says that this is not clear.
plan-warning-no-action-line = It names { $line }, but none of its action lines.
plan-warning-no-strategic-line = It names { $line }, but not { $strategic }, the strategic line it belongs to.
plan-source-line = Source: { $source }, line { $line }.
plan-source-row = Source: { $source }, line { $line } (row { $row } of the table).
plan-versions = Changes in the text
plan-version-first = version { $number }, the first
plan-version-minor = version { $number }, minor correction
plan-version-major = version { $number }
plan-reword-page = Edit the text
plan-reword-lead = For minor corrections. The earlier text is kept and can be read.
plan-reword-title = Title
plan-reword-text = Description
plan-reword-reason = What you corrected
plan-responsible-title = Who answers for it
plan-responsible-lead = Whoever is named here can say how it is going and sees it on their desk.
plan-responsible-named = Named now
plan-responsible-release = Remove { $name }
plan-responsible-body = Body
plan-responsible-role = What it does
plan-responsible-choose = Choose a body
plan-responsible-add = Add it
plan-responsible-unknown = We do not know this body. Choose one from the list.

plan-challenges = Challenges
plan-challenges-title = Challenges: { $plan }
plan-challenges-lead = What the network wants to achieve. The document does not tie items to them: activities say which challenge they serve.
plan-areas = Areas
plan-part-challenge = Challenge
plan-part-area = Area
plan-part-objective = Objective
plan-part-strategic_line = Strategic line
plan-part-action_line = Action line
plan-part-challenge-lead = What has been done to meet this challenge.
plan-part-area-lead = What the plan foresees in this area and what has been done.
plan-part-strategic_line-lead = Its objectives, its action lines and the actions that name it.
plan-part-action_line-lead = The actions that name it, by the code as we read it.
plan-part-area-inferred = The document does not give its name clearly: we have inferred it.
plan-part-action_line-inferred = The document does not say which strategic line it belongs to: we have inferred it from the table.
plan-part-challenge-inferred = The document does not say it clearly: we have inferred it.
plan-part-strategic_line-inferred = The document does not say it clearly: we have inferred it.
plan-part-actions = What is planned
plan-objectives = Objectives
plan-related-lines = Related lines
plan-line-empty = No action names this line.
plan-line-empty-why = The plan has it, but nothing is planned for it.
plan-steps = How it was made
plan-step-founding_assembly = Founding assembly
plan-step-mandate = Mandate of the assembly
plan-step-technical_session = Technical session
plan-step-first_draft_shared = First draft shared
plan-step-amendment_period = Amendment period
plan-step-amendments_merged = Amendments merged
plan-step-approval = Approval
plan-step-no-date = no date
plan-step-planned = Planned
plan-mandates = Mandates
plan-mandates-unlinked = No source says which action comes from each mandate: they stand at the whole plan.
plan-mandate-assembly = Assembly
plan-mandate-technical_session = Technical session

plan-matrix-title = Matrix: { $plan }
plan-matrix-lead = How many actions stand where each strategic line and each action line meet, as we read them.
plan-matrix-caption = Actions by action line and strategic line
plan-matrix-total = Actions
plan-matrix-total-strategic = Actions that name the strategic line
plan-matrix-none = none
plan-matrix-bare = { $n ->
    [one] One action line has no action.
   *[other] { $n } action lines have no action.
}
plan-matrix-bare-why = They stand in the table with the mark “none”.

plan-tracking-title = Tracking: { $plan }
plan-tracking-lead = How each thing is going, who answers for it, and whether the figures are fresh.
plan-by-responsible = By who answers
plan-col-total = All
plan-col-other = Postponed or cancelled
plan-fresh = When it was last recorded
plan-fresh-lead = Each figure, with the date of its latest activity
plan-fresh-figure = What is counted
plan-fresh-value = Figure
plan-fresh-last = Latest activity
plan-fresh-age = Last recorded
plan-fresh-never = nothing yet
plan-fresh-days = { $n ->
    [0] today
    [one] yesterday
   *[other] { $n } days ago
}
plan-fresh-old = getting old
plan-waiting = With activities and still pending
plan-waiting-why = Perhaps they are already in progress

plan-panel-body = Its part of the plan
plan-panel-desk = The plan: what falls to my bodies
plan-panel-front = The present plan
plan-panel-front-next = The next plan, from { $day }
plan-panel-front-begun = The next plan: it is not recorded as in force yet
plan-panel-front-over = The last plan, which ended { $on }
plan-panel-front-more = See the whole plan
plan-panel-count = { $n ->
    [one] one item
   *[other] { $n } items
}{ $late ->
    [0] {""}
    [one] , one late
   *[other] , { $late } late
}

plan-export-name = actions
plan-export-number = Number
plan-export-title = Title
plan-export-text = Description
plan-export-area = Area
plan-export-instrument = Instrument
plan-export-themes = Themes
plan-export-responsible = Who answers
plan-export-support = Supporting bodies
plan-export-partners = With whom
plan-export-when = When
plan-export-funding = Funding
plan-export-format = Format
plan-export-strategic-lines = Strategic lines
plan-export-action-lines = Action lines
plan-export-printed = Lines as printed
plan-export-condition = Condition
plan-export-state = State
plan-export-since = Since
plan-export-sample = Sample
plan-export-activities = Activities
plan-export-sample-activities = Activities that are samples
plan-export-doubts = Fields that the source leaves open
plan-export-table = Download the table:
plan-export-whole = Download the whole plan ({ $form })
plan-paper-too-long = This plan has { $n } actions, and a PDF holds { $max }. Download it as a text document or as a spreadsheet.
plan-paper-name = plan
plan-paper-front = The plan
plan-paper-as-of = As of { $day }
plan-paper-period = Period: { $period }.
plan-paper-description = { $plan }: challenges, actions, commitments and how it is going.
plan-paper-draft = Not in force yet
plan-paper-footer = As of { $day } · seal { $digest }
plan-paper-contents = Contents
plan-paper-page = Page
plan-paper-of = of
plan-paper-table = Table
plan-paper-picture = Figure
plan-paper-sample = sample
plan-paper-parts = { $parts }, as of { $day }
plan-paper-lines = Strategic lines and action lines
plan-paper-action-lines = Action lines
plan-paper-by-area = Items by area
plan-paper-by-instrument = Actions by instrument
plan-paper-asked = What is asked
plan-paper-done = What was done
plan-paper-standing = How it stands
plan-paper-counted = What is counted
plan-paper-sources = Sources and seal
plan-paper-source = The text is from: { $source }.
plan-paper-force-source = That it is in force is said by: { $source }.
plan-paper-seal = Seal of the text when it was recorded as in force: { $digest }. If a single letter changed, the seal would be another.
plan-paper-seal-short = Seal of the text: { $digest }.
plan-paper-inferred = What we inferred
plan-paper-inferred-area = we inferred the name.
plan-paper-inferred-action_line = we inferred from the table which strategic line they belong to.
plan-paper-inferred-challenge = we inferred it from the rest of the document.
plan-paper-inferred-strategic_line = we inferred it from the rest of the document.
plan-paper-inferred-objective = we inferred it from the rest of the document.
plan-paper-online = On the web, each figure leads to the activities it comes from:
plan-step-planned-mark = planned

plan-why-only-secretariat = The technical secretariat does this. If you have seen a mistake, write to it.
plan-why-only-responsible = Its state can be changed by the technical secretariat or by someone in a body that answers for it.
plan-owner-unknown = This body is not of this network. Choose one from the list.
plan-address-taken = There is already a plan with this address. Choose another.
plan-period-reversed = The plan ends before it begins. Check the dates.
plan-part-taken = This code is already in the plan. Choose another.
plan-action-odd-number = The number must be short, in figures and points, such as 14 or 3.1.
plan-action-taken = Number { $number } is already in the plan. Choose another.
plan-action-outside = These dates fall outside the plan or are reversed.
plan-commitment-no-figure = Give a minimum, a maximum or both.
plan-commitment-reversed = The maximum is below the minimum, or the dates are reversed.

plan-files = Documents of the plan
plan-files-none = This plan has no documents yet.
plan-files-withdrawn = { $n ->
    [one] One withdrawn document
   *[other] { $n } withdrawn documents
}
plan-file-new = Add a document
plan-file-lead = The text that was approved, or an annex. Everyone will be able to read it.
plan-file-file = File
plan-file-file-hint = PDF, ODT, ODS, DOCX, XLSX, CSV, PNG or JPEG, of 20 MB at most.
plan-file-none = Choose a file
plan-file-role = What it is
plan-file-role-original = The original that was approved
plan-file-role-original-note = The whole text of the plan, as the members agreed it.
plan-file-role-annex = An annex
plan-file-role-annex-note = A table, a summary, a map or any other document that goes with it.
plan-file-is-original = approved original
plan-file-is-annex = annex
plan-file-save = Add it
plan-file-added = We have added the document.
plan-file-withdraw = Withdraw
plan-file-withdraw-page = Withdraw the document
plan-file-withdraw-what = The document will no longer be seen on the site. It is not deleted: the technical secretariat can still consult it.
plan-file-withdraw-do = Withdraw the document
plan-file-withdrawn = We have withdrawn the document.
plan-file-reason = Why you withdraw it
plan-file-reason-hint = For example: there is a signed version.
plan-file-gone = Withdrawn on { $day }: { $why }

plan-findable = Plans
plan-findable-parts = Challenges, areas and lines
plan-findable-actions = Actions of the plans
plan-view-board = Board
plan-board-title = { $plan }: board
plan-board-lead = What waits, what is being done and what is done.
plan-board-lead-moving = What is to be done, what is being done and what is done. On the cards that you may move, choose where it goes and press “Move”.
plan-board-columns = Columns of the board
plan-board-none = There is nothing here.
plan-board-move = Move
plan-board-move-to = Move { $number } to
plan-board-move-where = Move to…
plan-board-all = { $n ->
    [one] Show it
   *[other] Show all { $n }
  }
plan-filter-body-mine = My bodies
plan-saved-views = Saved views
plan-saved-keep = Save this view
plan-saved-do = Save the view
plan-saved-form-name = Name of the view
plan-saved-form-name-hint = Anyone of the network sees it by this name and can open it.
plan-saved-long = The filters of this view are too long ({ $now } letters; the most is { $max }). Shorten what you search for.
plan-saved-no-name = Write a name, for example « The secretariat’s pending ones ».
plan-saved-kept = We have saved the view. This is its address.
plan-saved-change = Rename this view or remove it
plan-saved-change-title = Change the view
plan-saved-renamed = We have renamed the view.
plan-saved-theirs = It is now called « { $name } ». If you save again, yours counts.
plan-saved-remove = Remove the view
plan-saved-remove-what = Only the view goes: the actions stay as they are. Whoever has its address will not find it any more.
plan-saved-remove-do = Remove the view
plan-saved-removed = We have removed the view.
plan-why-no-place = Saved views are for people of the network.
plan-why-not-your-view = Someone else saved this view: only they and the technical secretariat can change it.
plan-why-too-many-views = You already have { $n } views of this plan, which is the most. Remove one and try again.
