// The secretariat writes what happened in one line on the desk, completes the form, saves, finds it on the council's
// page, and withdraws it again, so that the next job finds the network as it was.
import assert from "node:assert/strict";
import { sees } from "../hands.mjs";

export const name = "record an activity by the quick line";
export const as = "secretariat";

export async function run({ page, base, width, javascript }) {
  await page.goto(`${base}/desk`);
  await page.locator("main").getByRole("textbox").first().fill("12/5 assessorament Vic 2h CCPR zzz");
  await page.locator("main form").first().getByRole("button").first().click();
  await sees(page, "Hem omplert el formulari amb la teva línia.");
  await sees(page, "zzz");
  assert.equal(await page.getByLabel(/^Hores/).inputValue(), "2");
  assert.match(await page.getByLabel(/^Ajuntaments i consells/).inputValue(), /Vic/);
  const title = `Prova ${width}${javascript ? "" : " sense JavaScript"}`;
  await page.getByLabel(/^Què va passar/).fill(title);
  await page.getByRole("button", { name: "Desa l’activitat" }).click();
  await sees(page, "Hem desat l’activitat.");
  const at = page.url();
  await page.goto(`${base}/members/vic`);
  await sees(page, title);
  await page.goto(at);
  await page.getByRole("link", { name: /^Retira/ }).first().click();
  await page.getByLabel(/^Per què la retires/).fill("Era una prova.");
  await page.getByRole("button", { name: "Retira l’activitat" }).click();
  await sees(page, "Hem retirat l’activitat.");
}
