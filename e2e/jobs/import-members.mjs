// On its first morning a network puts its councils and contacts in: a file, what it would do, done, and undone.
import { sees } from "../hands.mjs";

export const name = "import members and undo it";
export const as = "secretariat";

export async function run({ page, base, width, javascript }) {
  const who = `prova-${width}-${javascript ? "js" : "sense"}`;
  const csv = `Ajuntament;Data d’alta;Nom;Correu;Càrrec\nOlot;2023;Tècnica de proves;${who}@exemple.cat;tècnica\n`;
  await page.goto(`${base}/members/import`);
  await page.locator('input[type="file"]').setInputFiles({ name: "membres.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByRole("button", { name: "Llegeix el fitxer" }).click();
  await page.waitForURL(/drafts/);
  // A file of known headings goes straight to what it would do; another is asked what its columns are.
  const columns = page.getByRole("button", { name: /^Continua|^Mostra/ });
  if (await columns.count()) await columns.first().click();
  await page.getByRole("button", { name: "Importa-ho tot" }).click();
  await sees(page, "Hem importat el fitxer.");
  await page.getByRole("link", { name: "Desfés aquest lot" }).click();
  await page.getByRole("button", { name: /^Desfés/ }).click();
  await sees(page, "Desfet");
  await page.goto(`${base}/members?q=olot`);
  await sees(page, /Cap membre|No hi ha cap/);
}
