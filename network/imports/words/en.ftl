imports-and-more = { $n ->
    [one] And one more.
   *[other] And { $n } more.
}
imports-answer-is = It is: { $name }
imports-answer-odd = « { $value } » is none of the answers to « { $key } ». They can be: { $choices }.
imports-answer-to-nothing = No question has the key « { $key } », and none waits for an answer. Leave this --answer out.
imports-answer-unknown = No question has the key « { $key } ». Those that wait for an answer are: { $keys }.
imports-answers-alike = and the same answers as « { $key } »
imports-batch = Import batch
imports-batch-at = Imported. The batch can be seen at { $address }.
imports-batches-all = All imports
imports-batches-count = { $n ->
    [one] One batch
   *[other] { $n } batches
}
imports-by = Who
imports-by-console = Command line
imports-changed = You changed it in another window. Look at it and go on again.
imports-changes = { $n ->
    [one] One change
   *[other] { $n } changes
}
imports-columns-caption = The columns
imports-columns-change = Change the columns
imports-columns-examples = Examples
imports-columns-field = What it is
imports-columns-go = Show what will be imported
imports-columns-head = Row of the headings
imports-columns-head-hint = If it is not this one, write its number and we will look at the columns again.
imports-columns-heading = Column
imports-columns-label = What column { $column } is
imports-columns-lead = We guessed what we could from the headings. Change what is not so; columns left without a meaning are not imported.
imports-columns-no-row = Write the number of a row.
imports-columns-none = Do not import it
imports-columns-notices = { $n ->
    [one] One odd thing in the file
   *[other] { $n } odd things in the file
}
imports-columns-rows = { $n ->
    [one] We read one row.
   *[other] We read { $n } rows.
}
imports-columns-tabs = The file has other sheets or tables that we did not read: { $tabs }.
imports-columns-title = What each column is
imports-columns-unnamed = (no heading)
imports-confirm = Import it all
imports-did-title = What it did
imports-differs = Someone changed data of the network while you were looking. Now this would be done; nothing was saved.
imports-differs-title = This is no longer what you had seen.
imports-file-file = File
imports-file-file-hint = A spreadsheet (XLSX, ODS, CSV) or a document with the table (DOCX, ODT, Markdown), of 10 MB at most. With a row of headings.
imports-file-pasted = Or paste the table here
imports-file-pasted-hint = Copied from a spreadsheet, with its row of headings.
imports-file-tab = Sheet or table
imports-file-tab-hint = Only if the file has more than one sheet or table and you do not want the first one with rows. In a document, a table is called like the heading above it.
imports-form-bars = Columns are separated by bars.
imports-form-commas = Columns are separated by commas.
imports-form-document = It is a table in a text document.
imports-form-letters = The file comes from an old program: check in the examples that accents read well.
imports-form-markdown = It is a table of Markdown.
imports-form-semicolons = Columns are separated by semicolons.
imports-form-tabs = Columns are separated by tabs.
imports-form-workbook = It is a spreadsheet workbook.
imports-gone = What is uploaded is kept for one day only. Nothing was saved: upload it again and go on.
imports-gone-title = This preview is no longer here
imports-how-columns = You tell us what each column is; we propose what we understand and remember it for next time.
imports-how-title = How it works
imports-left-out = We do not know what these columns mean and do not read them: { $columns }.
imports-nothing-new = All of this is there already. Nothing was changed.
imports-nothing-title = There is nothing to import.
imports-only-checked = This was only a check: nothing was saved.
imports-place = Where
imports-preview-lead = Nothing is saved yet. See whether it is what you expected.
imports-preview-title = What will be imported
imports-questions = { $n ->
    [one] One question is open: answer it with --answer, or import the table in the browser.
   *[other] { $n } questions are open: answer them with --answer, or import the table in the browser.
}
imports-row = row { $row }
imports-row-head = Row
imports-rows = Rows
imports-rows-read = { $n ->
    [0] No row read
    [one] One row read
   *[other] { $n } rows read
}
imports-shape-title = What the table should look like
imports-slips = { $n ->
    [0] No problem
    [one] One problem to solve
   *[other] { $n } problems to solve
}
imports-step-columns = Columns
imports-step-done = Imported
imports-step-preview = Preview
imports-sum-title = If you confirm
imports-too-much = The file has too much text for one import ({ $n } rows and { $columns } columns). Take out the columns that are not needed, or split it.
imports-undo = Undo this batch
imports-undo-back = Back to the batch
imports-undo-title = Undo the import
imports-undone = Undone
imports-undone-said = The batch was undone.
imports-way-undone = It is undone already.
imports-ways-title = This batch can no longer be undone as a whole.
imports-what = What
imports-what-is-there = What is wrong
imports-when = When
imports-whole-table = The whole table
