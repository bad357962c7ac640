// Every route, as everybody: walk the site by its links, see that each GET route was reached and answered 200,
// and hold a sample of what was served against `checks.mjs` and the HTML checker; bad states too.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PatientBrowser, fileName, openWindow } from "./browser.mjs";
import { checkPage, listen } from "./checks.mjs";
import { ask, crawl } from "./crawl.mjs";
import { REFUSES, UNLINKED } from "./exceptions.mjs";
import { formsOf } from "./forms.mjs";
import { live } from "./lived.mjs";
import { routeOf } from "./routes.mjs";
import { sample } from "./sample.mjs";

const AT_ONCE = 2;
const LOOKS_EVERYWHERE = "secretariat";
const PATIENCE = 60_000;

// sweep(…) → { pages, checked }: all pages served, and how many were opened in the browser.
export async function sweep(run) {
  const pages = await walk(run);
  const tasks = [...sample(pages.filter((page) => page.html && page.status === 200)), ...(await badStates(run, pages))];
  for (const task of tasks) run.files.keep(task.html, place(task));
  await openAll(run, tasks);
  return { pages, checked: tasks.length };
}

async function walk(run) {
  const { base, links, routes, sessions, findings } = run;
  const unlinked = await live(run);
  const pages = [];
  // A link of a mail leads to its page too: the stranger who holds one has not signed in yet.
  const mailed = Object.values(links).map((link) => new URL(link).pathname);
  const visit = async (role, first) => {
    const { cookie, landing } = sessions[role];
    const seeds = [...(role === "public" ? ["/", ...mailed] : ["/", landing]), ...(unlinked[role] ?? [])];
    const found = await crawl({ base, cookie, routes, seeds: [...new Set(seeds)], first });
    const seen = new Set(pages.filter((page) => page.role === role).map((page) => page.address));
    for (const page of found.pages) if (!seen.has(page.address)) pages.push({ ...page, role });
  };
  for (const role of Object.keys(sessions)) await visit(role);
  // A page that only one of many others links to: whoever may do most looks at them all.
  if (missed(routes, pages).length > 0) await visit(LOOKS_EVERYWHERE, 200);
  for (const page of pages) checkAnswer(page, findings);
  checkCoverage(routes, pages, findings);
  return pages;
}

function checkAnswer(page, findings) {
  const where = `${place(page)}, linked from ${page.from}`;
  if (page.status !== 200) findings.add("link", `answered ${page.status}`, where);
  else if (!page.route) findings.add("link", "answered, but is not among the routes", where);
  else if (page.type === "application/pdf" && !page.head.startsWith("%PDF-")) findings.add("link", "is no PDF", where);
  else if (page.bytes === 0) findings.add("link", "answered with nothing", where);
}

function checkCoverage(routes, pages, findings) {
  for (const { path, act } of missed(routes, pages)) {
    findings.add("route", "no page visited: nobody of the cast finds a link to it", `GET ${path} (${act})`);
  }
}

function missed(routes, pages) {
  const visited = new Set(pages.filter((page) => page.status === 200 && !sentToSignIn(page)).map((page) => page.route?.path));
  return routes.filter(({ method, path }) => method === "GET" && !visited.has(path) && !UNLINKED.has(path));
}

// A link that sends a stranger to the sign-in page has not shown what is behind it.
const sentToSignIn = (page) => page.final?.startsWith("/sign-in") && !page.address.startsWith("/sign-in");

// ---- states that no link leads to -------------------------------------------------------------------------

// Refusals and empty results: { role, address, html, expect }.
async function badStates(run, pages) {
  const states = [];
  for (const role of Object.keys(run.sessions)) {
    states.push({ role, address: "/no-such-page", expect: 404 }, ...(await refusals(run, pages, role)));
  }
  states.push(...emptyResults(run, pages));
  for (const state of states) {
    const { status, html } = await ask(run.base, state.address, run.sessions[state.role].cookie);
    if (status !== state.expect) run.findings.add("state", `answered ${status} instead of ${state.expect}`, place(state));
    state.html = html ?? "";
  }
  return states.filter((state) => state.html);
}

// What a person sees who types the address of a page that is not for them: the first of each status.
async function refusals({ base, routes, sessions, findings }, pages, role) {
  const visited = new Set(pages.filter((page) => page.role === role).map((page) => page.route?.path));
  const first = new Map();
  for (const { method, path } of routes) {
    if (method !== "GET" || path.includes("{") || visited.has(path) || UNLINKED.has(path)) continue;
    const { status } = await ask(base, path, sessions[role].cookie);
    if (![200, 403, 404].includes(status)) findings.add("state", `answered ${status} to an address typed by hand`, place({ role, address: path }));
    if (!first.has(status)) first.set(status, { role, address: path, expect: status });
  }
  first.delete(404);
  return [...first.values()];
}

// Each filter and search asked for something that is nowhere.
function emptyResults({ routes }, pages) {
  const found = new Map();
  for (const page of pages) {
    if (!page.html || page.status !== 200) continue;
    for (const form of formsOf(page.html)) {
      if (form.method !== "get" || form.typed.length === 0) continue;
      const to = new URL(form.action || page.address, "http://x");
      to.search = new URLSearchParams({ [form.typed[0]]: "qzxqzxqzx" }).toString();
      const key = `${routeOf(routes, "GET", to.pathname)?.path} ${form.typed[0]}`;
      if (!found.has(key)) found.set(key, { role: page.role, address: to.pathname + to.search, expect: REFUSES.get(key) ?? 200 });
    }
  }
  return [...found.values()];
}

// ---- in the browser ---------------------------------------------------------------------------------------

async function openAll(run, tasks) {
  const queue = [...tasks];
  const pictured = new Set();
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(run, queue, pictured)));
}

// A browser of its own, so that one that hangs does not take the pages of the other with it.
async function work(run, queue, pictured) {
  const browser = new PatientBrowser();
  const windows = new Windows(run.sessions);
  for (let task = queue.shift(); task; task = queue.shift()) {
    const look = async (started) => openOne(run, await windows.of(started, task.role), task, pictured);
    try {
      await browser.attempt(place(task), PATIENCE, look);
    } catch (error) {
      run.findings.add("browser", String(error.message).split("\n")[0], place(task));
    }
  }
  await browser.close();
}

// One window at a time, kept as long as the browser and the person stay the same.
class Windows {
  #sessions;
  #open = {};

  constructor(sessions) {
    this.#sessions = sessions;
  }

  async of(browser, role) {
    if (this.#open.browser === browser && this.#open.role === role) return this.#open;
    if (this.#open.browser === browser) await this.#open.context.close();
    const context = await openWindow(browser, { session: this.#sessions[role].session });
    const page = await context.newPage();
    this.#open = { browser, role, context, page, hush: listen(page) };
    return this.#open;
  }
}

async function openOne(run, { page, hush }, task, pictured) {
  const { base, findings, screens } = run;
  await page.setViewportSize({ width: 1280, height: 900 });
  hush();
  const answer = await page.goto(base + task.address, { waitUntil: "load" });
  const expect = task.expect ?? 200;
  if (answer.status() !== expect) findings.add("state", `answered ${answer.status()} instead of ${expect}`, place(task));
  await checkPage(page, { findings, where: place(task), hush, pictures: screens && pictureNames(screens, task, pictured) });
}

// The first address of each route and person, or nothing.
function pictureNames(folder, task, pictured) {
  const name = fileName(`${task.route?.path ?? task.address} ${task.expect ?? ""} ${task.role}`);
  if (pictured.has(name)) return undefined;
  pictured.add(name);
  mkdirSync(folder, { recursive: true });
  return (width) => join(folder, `${name}-${width}.png`);
}

export const place = ({ address, role }) => `${address} as ${role}`;
