// A network draws its plan up from the table it has: pasted, its plan, its columns, a question answered, done, undone.
import { sees } from "../hands.mjs";

export const name = "import a plan and undo it";
export const as = "secretariat";

export async function run({ page, base, width, javascript }) {
  const slug = `prova-${width}-${javascript ? "js" : "sense"}`;
  await page.goto(`${base}/plan/import`);
  await page.getByLabel(/O enganxa la taula/).fill("Núm\tAcció\tTemes\tQuan\n1\tFer una jornada\tFeminisme\tmarç o abril\n");
  await page.getByRole("button", { name: "Llegeix la taula" }).click();
  await page.waitForURL(/target/);
  await page.getByRole("radio", { name: /^Un pla nou/ }).check();
  await page.getByLabel("Títol", { exact: true }).fill("Pla de prova");
  await page.getByLabel(/^Adreça/).fill(slug);
  await page.getByLabel(/^Comença/).fill("1/1/2026");
  await page.getByLabel(/^S’acaba/).fill("31/12/2026");
  await page.getByRole("button", { name: "Continua" }).click();
  await page.getByRole("button", { name: /^Mostra/ }).click();
  const asked = page.getByLabel(/no coneixem « Feminisme »/);
  if (await asked.inputValue() === "") await asked.selectOption({ label: "És: Feminismes" });
  await page.getByRole("button", { name: "Desa les respostes" }).click();
  await page.getByRole("button", { name: "Importa-ho tot" }).click();
  await sees(page, "Hem importat la taula.");
  await page.getByRole("link", { name: "Desfés aquest lot" }).click();
  await page.getByRole("button", { name: /^Desfés/ }).click();
  await sees(page, "Desfet");
}
