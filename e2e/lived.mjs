// What the demo has not lived yet: a file being imported and one imported, a second edition of the report, a mail.
// Done once before the sweep, by the secretariat in the browser, so that their pages are looked at like all others.
import { openWindow } from "./browser.mjs";

const WITH_A_MISTAKE = "Ajuntament;Data d’alta;Nom;Correu;Càrrec\nVilacap;ahir mateix;Tècnica de proves;no-és-cap-adreça;tècnica\n";
const WHOLE = "Ajuntament;Data d’alta;Nom;Correu;Càrrec\nRipoll;2023;Tècnica d’Ocupació, Ajuntament de Ripoll;ocupacio.ripoll@exemple.cat;tècnica\n";

// live(run) → addresses to begin with, by role: those that no link leads to.
export async function live(run) {
  return run.browser.attempt("what the demo has not lived yet", 120_000, async (browser) => {
    const context = await openWindow(browser, { session: run.sessions.secretariat.session });
    const page = await context.newPage();
    const kept = await readFile(page, run.base, WITH_A_MISTAKE);
    await readFile(page, run.base, WHOLE);
    // A file of known headings goes straight to what it would do; another is asked what its columns are.
    const columns = page.getByRole("button", { name: /^Continua|^Mostra/ });
    if (await columns.count()) await columns.first().click();
    await page.getByRole("button", { name: "Importa-ho tot" }).click();
    await page.waitForURL(/batches/);
    await publish(page, run.base, 2023);
    await context.close();
    await askForALink(browser, run.base);
    return {
      secretariat: [kept, `${kept}/columns`, "/members/import/batches", "/activities/line?line=12%2F5+assessorament+Vic+2h+CCPR"],
      public: ["/sign-in/sent"],
    };
  });
}

// → the address of what the file would do
async function readFile(page, base, csv) {
  await page.goto(`${base}/members/import`);
  await page.locator('input[type="file"]').setInputFiles({ name: "membres.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByRole("button", { name: "Llegeix el fitxer" }).click();
  await page.waitForURL(/drafts/);
  return new URL(page.url()).pathname.replace(/\/columns$/, "");
}

// What was imported belongs to the year that the report tells, so there is something new to publish.
async function publish(page, base, year) {
  await page.goto(`${base}/report/${year}/publication`);
  await page.getByRole("textbox").fill("S’hi afegeix un membre del 2023.");
  await page.getByRole("button", { name: "Publica" }).click();
  await page.waitForURL(/report/);
}

async function askForALink(browser, base) {
  const context = await openWindow(browser);
  const page = await context.newPage();
  await page.goto(`${base}/sign-in`);
  await page.getByLabel("Adreça de correu").fill("secretaria@exemple.cat");
  await page.getByRole("button", { name: /enllaç/ }).click();
  await page.waitForURL(/sent/);
  await context.close();
}
