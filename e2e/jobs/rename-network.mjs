// The secretariat renames the network, reads that it was saved, sees the new name in the band of every page,
// and gives it its old name back, so that the next job finds the network as it was.
import assert from "node:assert/strict";
import { sees } from "../hands.mjs";

export const name = "rename the network";
export const as = "secretariat";

export async function run({ page, base, width, javascript }) {
  const old = await rename(page, base, `Xarxa de prova ${width}${javascript ? "" : " sense JavaScript"}`);
  await rename(page, base, old);
}

async function rename(page, base, to) {
  await page.goto(`${base}/settings`);
  const field = page.getByLabel(/^Nom de la xarxa/).first();
  const before = await field.inputValue();
  await field.fill(to);
  await page.getByRole("button", { name: /^Desa/ }).first().click();
  await sees(page, "Hem desat els canvis.");
  await page.goto(base);
  const band = await page.getByRole("banner").first().innerText();
  assert.ok(band.includes(to), `the band says «${band}» and not «${to}»`);
  return before;
}
