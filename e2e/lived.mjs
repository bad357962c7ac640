// What the demo has not lived yet: files being imported and imported, a second edition of the report, editions of its
// parts, a saved view, an address of one's own agenda, a mail.
// Done once before the sweep, by the secretariat in the browser, so that their pages are looked at like all others.
import { openWindow } from "./browser.mjs";

const WITH_A_MISTAKE = "Ajuntament;Data d’alta;Nom;Correu;Càrrec\nVilacap;ahir mateix;Tècnica de proves;no-és-cap-adreça;tècnica\n";
const WHOLE = "Ajuntament;Data d’alta;Nom;Correu;Càrrec\nRipoll;2023;Tècnica d’Ocupació, Ajuntament de Ripoll;ocupacio.ripoll@exemple.cat;tècnica\n";

const PARTS = ["/report/2023/bodies/training", "/report/2023/members/manlleu", "/report/2023/follow-up/2023-01-01/2023-06-30"];

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
    // What was imported belongs to the year that the report tells, so there is something new to publish.
    await publish(page, `${run.base}/report/2023`, "S’hi afegeix un membre del 2023.");
    for (const part of PARTS) await publish(page, `${run.base}${part}`);
    const plan = await readPlan(page, run.base, "en-curs");
    await readPlan(page, run.base, "importat");
    await page.getByRole("button", { name: "Importa-ho tot" }).click();
    await page.waitForURL(/batches/);
    const batch = new URL(page.url()).pathname;
    await page.goto(`${run.base}/plan/2024/board?group=area`);
    await page.getByText("Desa aquesta vista").click();
    await page.getByLabel("Nom de la vista").fill("Per àmbits");
    await page.getByRole("button", { name: "Desa la vista" }).click();
    await page.waitForURL(/views/);
    const view = new URL(page.url()).pathname;
    await page.goto(`${run.base}/agenda`);
    await page.getByRole("button", { name: "Fes l’adreça" }).click();
    await page.getByText("Copia-la ara").waitFor();
    await context.close();
    await askForALink(browser, run.base);
    return {
      secretariat: [kept, `${kept}/columns`, plan, `${plan}/target`, `${plan}/columns`, batch, view, "/members/import/batches", "/plan/import/batches", "/activities/line?line=12%2F5+assessorament+Vic+2h+CCPR"],
      public: ["/sign-in/sent", "/search?q=compra"],
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

// A plan of one's own from a pasted table → the address of what it would do
async function readPlan(page, base, slug) {
  await page.goto(`${base}/plan/import`);
  await page.getByLabel(/O enganxa la taula/).fill(`Núm\tAcció\tQuan\n1\tFer una jornada (${slug})\tmarç o abril\n`);
  await page.getByRole("button", { name: "Llegeix la taula" }).click();
  await page.waitForURL(/target/);
  await page.getByRole("radio", { name: /^Un pla nou/ }).check();
  await page.getByLabel("Títol", { exact: true }).fill("Pla de prova");
  await page.getByLabel(/^Adreça/).fill(slug);
  await page.getByLabel(/^Comença/).fill("1/1/2026");
  await page.getByLabel(/^S’acaba/).fill("31/12/2026");
  await page.getByRole("button", { name: "Continua" }).click();
  const columns = page.getByRole("button", { name: /^Mostra/ });
  if (await columns.count()) await columns.first().click();
  await page.getByRole("button", { name: "Importa-ho tot" }).waitFor();
  return new URL(page.url()).pathname;
}

// The first edition of a report, or a correction with its note.
async function publish(page, report, note) {
  await page.goto(`${report}/publication`);
  if (note) await page.getByLabel(/^Què corregeix/).fill(note);
  await page.getByRole("button", { name: /^Publica/ }).click();
  await page.waitForURL(report);
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
