// GET routes that no link of a page leads to, each with its reason. Reviewed like code: a route that a person
// should reach does not belong here.
export const UNLINKED = new Map([
  ["/health", "asked by whoever watches the server, not by people"],
  ["/assets/{*path}", "style sheets, scripts and fonts, loaded by every page that is visited"],
  ["/sign-in/{secret}", "its address is a secret; the job sign-in opens one"],
  ["/agenda/{file}", "its address is a secret; a story reads one"],
  ["/agenda/addresses/{address}/revocation", "nobody in the demo has made an address; a story takes one back"],
  ["/plan/{plan}/views/{view}", "nobody in the demo has saved a view; a story opens one"],
  ["/plan/{plan}/views/{view}/edit", "nobody in the demo has saved a view; a story renames one"],
  ["/kept", "shown after a session ended while someone wrote; a story tells it"],
]);
