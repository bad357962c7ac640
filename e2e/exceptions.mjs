// GET routes that no link of a page leads to, each with its reason. Reviewed like code: a route that a person
// should reach does not belong here.
export const UNLINKED = new Map([
  ["/health", "asked by whoever watches the server, not by people"],
  ["/assets/{*path}", "style sheets, scripts and fonts, loaded by every page that is visited"],
  ["/sign-in/{secret}", "its address is a secret; the job sign-in opens one"],
  ["/sign-in/sent", "shown after a form; the job sign-in meets it"],
  ["/kept", "shown after a session ended while someone wrote; a story tells it"],
  ["/members/import/drafts/{draft}", "a file on its way; the job import-members opens one"],
  ["/members/import/drafts/{draft}/columns", "a file on its way; stories and the job import-members tell it"],
  ["/activities/line", "where the quick line's form leads; the job record-activity goes there"],
  ["/members/import/batches", "linked once there is a batch; a story goes there"],
  ["/members/import/batches/{batch}", "the demo imported no file; the job import-members opens one"],
  ["/members/import/batches/{batch}/undoing", "the demo imported no file; the job import-members opens one"],
  ["/report/{year}/editions/{number}", "the demo has one edition, which the report itself shows; a story tells of two"],
  ["/messages/{mail}", "the demo sends no mail, so the outbox is empty; a story tells it"],
]);
