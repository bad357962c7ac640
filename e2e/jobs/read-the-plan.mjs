// Anyone looks for what the plan says of advice, filters, opens an action, and comes back to the filtered table.
import assert from "node:assert/strict";
import { sees } from "../hands.mjs";

export const name = "read the plan";
export const as = null;

export async function run({ page, base }) {
  await page.goto(`${base}/plan/2024`);
  await sees(page, "Text resumit, no oficial");
  await page.getByLabel("Cerca", { exact: true }).fill("50 hores");
  await page.getByRole("button", { name: "Aplica els filtres" }).click();
  await page.waitForURL(/q=50/);
  assert.equal(await page.locator("table.list tbody th[scope=row]").count(), 1);
  await page.locator("table.list tbody th[scope=row] a").first().click();
  await page.waitForURL(/\/plan\/2024\/actions\//);
  await sees(page, "Compromís");
  await page.goto(`${base}/plan/2020/matrix`);
  assert.ok((await page.locator("table.matrix tbody tr").count()) >= 18, "a row for each action line");
}
