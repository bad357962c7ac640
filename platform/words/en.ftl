platform-form-check-fields = { $n ->
    [one] Check one field
    [2] Check two fields
    [3] Check three fields
   *[other] Check { $n } fields
}
platform-form-error = Error:
platform-form-optional = optional
platform-form-missing = Fill in this field.
platform-form-too-long = This takes { $max } characters at most. Now there are { $now }.
platform-form-choose = Choose one of the options.
platform-form-not-known = We do not know “{ $typed }”.
platform-form-nearest = We do not know “{ $typed }”. Did you mean “{ $nearest }”?
platform-form-not-an-address = “{ $typed }” is not an e-mail address. One is written like this: name@domain.cat.
platform-form-used-by-another = This form has been used already. Open the page again and send it anew.

platform-refusal-not-found-title = We cannot find this page
platform-refusal-not-found = The address may have changed, or you may not see it with the session you have open. Go back to the start or to where you came from.
platform-refusal-no-title = You cannot do this
platform-refusal-fields-title = Some data need checking
platform-refusal-fields = Some data need checking. We saved nothing.
platform-refusal-taken-title = It exists already
platform-refusal-taken = Someone saved the same before. Go back and see how it stands.
platform-refusal-fault-title = Something went wrong
platform-refusal-fault = We did not save the changes. Try again in a few minutes.
platform-refusal-incident = If you write to us, quote this number: { $number }.
platform-refusal-above = Back one step
platform-refusal-home = Go to the start
platform-refusal-too-large = What you sent is { $size } MB. The maximum is { $max } MB. Nothing was saved: make it smaller or split it, go back to the form and try again.
platform-refusal-too-slow = What you sent arrived too slowly and we have cut it off. Nothing was saved: try again with a better connection.
platform-refusal-foreign-title = A form from another site
platform-refusal-foreign = This form does not come from this network and we did not take it. Nothing was saved: open the page here and try again.
platform-refusal-long-title = This takes longer than it should
platform-refusal-long = The work goes on and may well end. Before you send it again, wait a minute and look how it turned out.
platform-refusal-other-method = This address exists, but not for a request of this kind. Nothing was saved.
platform-refusal-cut-off = The upload was cut off half-way. We saved nothing: try again.
platform-saved = We saved the changes.
platform-save = Save
platform-cancel = Cancel
platform-edit = Edit
platform-filter = Apply the filters
platform-filter-clear = Clear the filters
platform-pages = Pages
platform-pages-part = Here are { $shown } of { $all }; the rest is on the screen.
platform-pages-previous = Previous
platform-pages-next = Next
platform-pages-all = Show all
platform-unknown = Not known

platform-shell-error = Error:
platform-shell-skip = Skip to content
platform-shell-languages = Language
platform-shell-menu = Menu
platform-shell-crumbs = You are here
platform-shell-footer = Footer
platform-shell-sign-in = Sign in
platform-shell-sign-out = Sign out
platform-shell-desk = My desk
platform-shell-account = My account
platform-shell-accessibility = Accessibility
platform-shell-privacy = Privacy
platform-shell-legal = Legal notice
platform-shell-contact = Contact
platform-demo-banner = Demonstration with the data of XMESS. Today is { $day }.

platform-sheet-empty = The file is empty: no cell has any text. Check that it is the one you meant.
platform-sheet-too-large = The file is { $size } MB and the most we take is { $max } MB. Take the pictures out or split it.
platform-sheet-truncated = The file is cut short: its end is missing. Save or download it again, and send it again.
platform-sheet-damaged = The file is damaged and we cannot read it. Open it in your program, save it again and try once more.
platform-sheet-bomb = The file grows too much when unpacked, so we have not opened it. Copy the rows into a new file and try again.
platform-sheet-no-rows = Row { $row } has the headings, but there is no row below.
platform-sheet-too-many-rows = There are more than { $max } rows. Split the file and import it in parts.
platform-sheet-too-many-columns = Row { $row } has more than { $max } columns. Take out those you do not need.
platform-sheet-too-many-cells = There are more than { $max } cells. Take out the columns you do not need, or split the file.
platform-sheet-too-much-text = The sheet has more than { $max } MB of text. Take out the columns you do not need, or split the file.
platform-sheet-cell-too-long = Cell { $column }{ $row } has { $length } characters and there is room for { $max }. Shorten its text.
platform-sheet-unclosed-quote = A quotation mark (") opens in cell { $column }{ $row } and nothing closes it. Close it or take it out.
platform-sheet-mixed-letters = Line { $row } has accents saved in another way than the rest of the file. Type it again and save the file as « CSV UTF-8 ».
platform-sheet-odd-value = Row { $row }, or the next one, has a value that we cannot read: « { $value } ». Type there what it should say.
platform-sheet-no-such-tab = The file has no visible sheet and no table called « { $name } ». It has these: { $tabs }.
platform-sheet-no-such-row = Row { $row } is empty. Choose the row of the headings.
platform-sheet-no-table = The document has no table: it is all text. Put what it says into a table, or choose another file.
platform-sheet-too-many-tables = The document has more than { $max } tables. Leave only those that are needed.
platform-sheet-is-pdf = This file is a PDF. We need the spreadsheet or the document it came from.
platform-sheet-is-old-excel = This file is from an old Excel (XLS). Open it and save it as XLSX.
platform-sheet-is-binary-excel = This file is a binary Excel workbook (XLSB). Open it and save it as XLSX.
platform-sheet-is-protected = This file has a password and we cannot open it. Save a copy without the password.
platform-sheet-is-slides = This file is a presentation or a drawing. Copy its table into a spreadsheet or a text document.
platform-sheet-is-numbers = This file is from Numbers. Export it as XLSX or CSV.
platform-sheet-is-old-text = This file is a text document of an old format (DOC or RTF). Open it and save it as DOCX or ODT.
platform-sheet-is-html = This file is a web page, whatever its name says. Open it in your spreadsheet program and save it as XLSX or ODS.
platform-sheet-is-xml = This file is XML. Open it in your spreadsheet program and save it as XLSX.
platform-sheet-is-picture = This file is a picture. We need a spreadsheet, or a document with the table.
platform-sheet-is-zip = This file is a compressed archive. Unpack it and send the spreadsheet inside.
platform-sheet-is-unknown = This file is no table that we can read. Save it as XLSX, ODS, DOCX, ODT or CSV.
platform-sheet-notice-beyond-headings = Cell { $column }{ $row } says « { $value } » in a column without a heading. Check whether the row has slipped.
platform-sheet-notice-error-cell = Cell { $column }{ $row } has an error of the spreadsheet program: { $value }.
platform-sheet-notice-merged = Cells are merged from { $column }{ $row } on (rows: { $rows }, columns: { $columns }). We read the first only; the others count as empty.
platform-sheet-notice-formula-without-result = Cell { $column }{ $row } has a formula saved without its result and counts as empty. Open the file in your spreadsheet program and save it again.
platform-sheet-notice-hidden-rows = Rows { $row } to { $last } are hidden in the sheet, all or some, and we have read them all the same. If they should not be there, delete them.
platform-sheet-notice-hidden-columns = Columns { $column } to { $last } are hidden in the sheet, all or some, and we have read them all the same. If they should not be there, delete them.
platform-sheet-notice-headings-repeated = Row { $row } repeats the headings, and we have not counted it.
platform-sheet-notice-continued = From row { $row } on the document begins another table with the same headings. We have read it as the same one.
platform-sheet-mapping-required = No column has « { $field } », and it is needed.
platform-sheet-mapping-twice = « { $field } » is in more than one column ({ $columns }). Leave it in one only.
platform-sheet-mapping-no-such-field = Column { $column } was given something that does not exist: « { $key } ». Choose again.
platform-sheet-mapping-no-such-column = The sheet has no column { $column }. Choose the columns again.
platform-refusal-no-network-title = There is no network yet
platform-refusal-no-network = To make one, run on the server: teixit network create "Name of the network" --admin address@domain.cat

platform-shell-find = Search the whole network
platform-shell-find-button = Search

# The command line
platform-console-demo = This is a demo: here today is { $day }.
platform-console-nothing-written = nothing was saved.
