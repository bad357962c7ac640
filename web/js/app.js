// What HTML and htmx leave out: focus on the list of errors, one voice for what changed, menus that close.
// The shell sets the `metaCharacter` of htmx to "-", so that attributes are valid HTML; its events are named so too.
const status = () => document.getElementById("status");

/** Says a sentence through the page's one polite region. An equal sentence twice is heard twice. */
function say(text) {
  if (!text || !status()) return;
  status().textContent = "";
  setTimeout(() => { status().textContent = text; }, 60);
}

/** After a page or a part of it arrives: errors take the focus, a confirmation is read out. */
function greet(root) {
  const errors = root.querySelector("#error-summary");
  if (errors) return errors.focus();
  const flash = root.querySelector("[data-flash]");
  if (flash) say(flash.textContent.trim());
}

const isWriting = (part) => part.contains(document.activeElement) && document.activeElement.matches("input:not([type=submit]),select,textarea");

document.addEventListener("htmx-before-swap", (event) => {
  const tasks = event.detail.tasks || [];
  const own = event.detail.ctx?.sourceElement?.closest("form");
  if (own && own.contains(document.activeElement)) return;
  event.detail.tasks?.splice(0, tasks.length, ...tasks.filter((task) => {
    const part = task.target;
    return !(part instanceof Element && part.matches("[data-region]") && isWriting(part));
  }));
});

document.addEventListener("htmx-after-swap", (event) => {
  const form = event.detail.ctx?.request?.method !== "GET" || event.detail.ctx?.sourceElement?.matches?.("form");
  if (form) greet(document);
});

// A failed request falls back on what the browser does by itself.
document.addEventListener("htmx-error", (event) => {
  const source = event.detail.ctx?.sourceElement;
  if (source?.matches("form[action]")) source.submit();
});

document.addEventListener("click", (event) => {
  document.querySelectorAll("details.person[open]").forEach((open) => { if (!open.contains(event.target)) open.open = false; });
});
document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && event.target.closest?.("details.person[open], details.menu[open]");
  if (open) { open.open = false; open.querySelector("summary").focus(); }
});
// Twice the same click sends twice the same form; the server would notice, the person should not have to.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "1";
  setTimeout(() => delete form.dataset.sent, 4000);
});

greet(document);
