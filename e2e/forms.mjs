// Forms as they are served, and each of them sent empty: the answer must be the page again, with its
// sentences, as clean as any other page.
import { PatientBrowser, openWindow } from "./browser.mjs";
import { checkPage, listen } from "./checks.mjs";
import { SHOWN_ONCE } from "./exceptions.mjs";
import { routeOf } from "./routes.mjs";

const PATIENCE = 60_000;
const TYPED = /^(?:text|search|email|tel|url|number|date|month|password|file)?$/i;

// The forms of a page: [{ method, action, nth, typed: [names], fillable }]
export function formsOf(html) {
  const sameAction = new Map();
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].map(([, head, body]) => {
    const action = (attribute(head, "action") ?? "").replaceAll("&amp;", "&");
    const nth = sameAction.get(action) ?? 0;
    sameAction.set(action, nth + 1);
    const inputs = [...body.matchAll(/<input\b([^>]*)>/gi)].map(([, attributes]) => attributes);
    const typed = inputs.filter((input) => TYPED.test(attribute(input, "type") ?? "")).map((input) => attribute(input, "name"));
    return {
      method: (attribute(head, "method") ?? "get").toLowerCase(),
      action,
      nth,
      typed: typed.filter(Boolean),
      fillable: typed.length > 0 || /<(?:textarea|select)\b/i.test(body),
    };
  });
}

const attribute = (text, name) => {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3];
};

// Sends one form of each POST route, with nothing filled in. → { sent, refused, accepted }
export async function sendEmptyForms(run, pages) {
  const counts = { sent: 0, refused: 0, accepted: 0 };
  const browser = new PatientBrowser();
  for (const task of oneOfEach(run.routes, pages)) {
    try {
      await browser.attempt(task.where, PATIENCE, (started) => sendInWindow(run, started, task, counts));
    } catch (error) {
      run.findings.add("browser", String(error.message).split("\n")[0], task.where);
    }
  }
  await browser.close();
  return counts;
}

// A window of its own: what an accepted form still loads must not meet the next one.
async function sendInWindow(run, browser, task, counts) {
  const context = await openWindow(browser, { session: run.sessions[task.role].session });
  const page = await context.newPage();
  await sendOne(run, page, listen(page), task, counts);
  await context.close();
}

// A form with nothing to fill in is a button, and pressing it does something: those belong to the jobs.
function oneOfEach(routes, pages) {
  const found = new Map();
  for (const page of pages) {
    if (!page.html || page.status !== 200) continue;
    for (const form of formsOf(page.html)) {
      if (form.method !== "post" || !form.fillable) continue;
      const action = form.action || page.address;
      const key = routeOf(routes, "POST", action)?.path ?? action;
      const where = `the empty form of ${page.address} to ${key} as ${page.role}`;
      if (!found.has(key)) found.set(key, { form, role: page.role, address: page.final ?? page.address, where });
    }
  }
  return [...found.values()];
}

async function sendOne(run, page, hush, { form, address, where }, counts) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(run.base + address, { waitUntil: "load" });
  hush();
  const answered = page.waitForResponse((r) => r.request().isNavigationRequest() && r.request().method() === "POST");
  if (!(await page.evaluate(emptyAndSend, form))) {
    answered.catch(() => undefined);
    run.findings.add("form", "was served, but is not on the page in the browser", where);
    return;
  }
  const answer = await answered;
  await page.waitForLoadState("load");
  counts.sent++;
  if (answer.status() === 303 || (answer.status() === 200 && SHOWN_ONCE.has(form.action))) {
    counts.accepted++;
  } else if (answer.status() === 422) {
    counts.refused++;
    run.files.keep(await answer.text(), where);
    const focus = await page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
    if (!focus) run.findings.add("focus", "after a refusal nothing has the focus; the summary should", where);
    await checkPage(page, { findings: run.findings, where, hush });
  } else {
    run.findings.add("form", `sent empty, answered ${answer.status()} instead of 422`, where);
  }
}

// Runs in the page. `submit()` of the prototype asks neither the browser's own checks nor any script.
function emptyAndSend({ action, nth }) {
  const form = [...document.forms].filter((one) => (one.getAttribute("action") ?? "") === action)[nth];
  if (!form) return false;
  for (const field of form.elements) {
    if (field.matches("input[type=hidden], button, input[type=submit], fieldset, output")) continue;
    if (field.matches("input[type=checkbox], input[type=radio]")) field.checked = false;
    else if (field.matches("select")) field.selectedIndex = field.multiple ? -1 : 0;
    else field.value = "";
  }
  const button = form.querySelector("button[name]:not([type=button]), input[type=submit][name]");
  if (button) {
    const stands = document.createElement("input");
    Object.assign(stands, { type: "hidden", name: button.name, value: button.value });
    form.append(stands);
  }
  setTimeout(() => HTMLFormElement.prototype.submit.call(form));
  return true;
}
