// GET routes that no link of a page leads to, each with its reason. Reviewed like code: a route that a person
// should reach does not belong here.
export const UNLINKED = new Map([
  ["/health", "asked by whoever watches the server, not by people"],
  ["/assets/{*path}", "style sheets, scripts and fonts, loaded by every page that is visited"],
  ["/sign-in/{secret}", "its address is a secret; the job sign-in opens one"],
  ["/agenda/{file}", "its address is a secret; a story reads one"],
  ["/kept", "shown after a session ended while someone wrote; a story tells it"],
]);

// GET forms whose field is a date: what is none is refused at the field, and not « nothing found ».
export const REFUSES = new Map([["/report/{year}/follow-up from", 422]]);

// Forms that may be sent empty and answer with a page that is shown once.
export const SHOWN_ONCE = new Set(["/agenda/addresses"]);
