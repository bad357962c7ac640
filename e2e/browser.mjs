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
    const context = await openWindow(browser);
    const page = await context.newPage();
    await signIn(page, link);
    const session = await context.storageState();
    const cookie = session.cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    if (!cookie) throw new Error(`No session cookie after signing in as ${role} with ${link}`);
    const { pathname, search } = new URL(page.url());
    sessions[role] = { session, cookie, landing: pathname + search };
    await context.close();
  }
  return sessions;
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
