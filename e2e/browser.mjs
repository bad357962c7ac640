// Debian's Chromium, started so that it asks the network for nothing but the pages under test, and the
// contexts of the people who look at them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const WIDTHS = [1280, 390];

export async function startBrowser() {
  return chromium.launch({
    executablePath: process.env.E2E_CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: [
      // Chromium's sandbox refuses to run as root, and CI is root.
      ...(process.getuid() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Some machines have a /dev/shm of 64 MB, too small for a long page.
      "--disable-dev-shm-usage",
    ],
  });
}

// What was waited for did not come: the browser hangs, as it does now and then on a busy machine, and most of its
// calls would wait for ever.
export class Late extends Error {}

export function within(milliseconds, work) {
  let clock;
  const late = new Promise((_, fail) => {
    clock = setTimeout(() => fail(new Late(`not done after ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(clock));
}

// A browser that is started again when it hangs. What hung is done once more; hanging twice is a failure.
export class PatientBrowser {
  #browser;

  async attempt(what, milliseconds, work) {
    try {
      return await this.#once(milliseconds, work);
    } catch (error) {
      if (!(error instanceof Late)) throw error;
      console.log(`  once more, in a new browser, because this one hung: ${what}`);
      await this.close();
      return this.#once(milliseconds, work);
    }
  }

  #once(milliseconds, work) {
    return within(milliseconds, (async () => work((this.#browser ??= await startBrowser())))());
  }

  async close() {
    const browser = this.#browser;
    this.#browser = undefined;
    // Chromium that does not even close goes with this process, whose child it is.
    await within(10_000, browser?.close()).catch(() => undefined);
  }
}

// A browser window of one person: Catalan, of that width, with or without JavaScript.
export async function openWindow(browser, { width = 1280, javascript = true, session } = {}) {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: "ca-ES",
    timezoneId: "Europe/Madrid",
    reducedMotion: "reduce",
    javaScriptEnabled: javascript,
    storageState: session,
  });
  context.setDefaultTimeout(10_000);
  context.setDefaultNavigationTimeout(30_000);
  return context;
}

// Opens a sign-in link as it comes by mail, and presses its one button.
export async function signIn(page, link) {
  await page.goto(link);
  await page.getByRole("button", { name: "Entra", exact: true }).click();
  await page.waitForLoadState();
}

// Signs each person in once; what comes back are sessions for `openWindow` and cookies for `fetch`.
export async function signInAll(browser, links) {
  const sessions = { public: { session: undefined, cookie: "", landing: "/" } };
  for (const [role, link] of Object.entries(links)) {
    sessions[role] = await browser.attempt(`sign in as ${role}`, 60_000, (started) => sessionOf(started, link));
  }
  return sessions;
}

async function sessionOf(browser, link) {
  const context = await openWindow(browser);
  const page = await context.newPage();
  await signIn(page, link);
  const session = await context.storageState();
  const cookie = session.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  if (!cookie) throw new Error(`No session cookie after signing in with ${link}`);
  const { pathname, search } = new URL(page.url());
  await context.close();
  return { session, cookie, landing: pathname + search };
}

// What went wrong, to look at: the page as seen and as HTML, in target/e2e/ENGINE/failures.
export async function keepEvidence(page, out, name) {
  const folder = join(out, "failures");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, fileName(name));
  try {
    await page.screenshot({ path: `${file}.png`, fullPage: true });
    writeFileSync(`${file}.html`, await page.content());
  } catch {
    return "(the page was gone)";
  }
  return `${file}.png`;
}

export const fileName = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 120) || "home";
