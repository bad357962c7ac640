// A technician opens the link of the mail, presses the one button, sees who she is, and signs out.
import assert from "node:assert/strict";
import { signIn } from "../browser.mjs";
import { openMenu, sees } from "../hands.mjs";

export const name = "sign in by link and sign out";
export const as = null;

export async function run({ page, base, links }) {
  await page.goto(links.technician);
  assert.equal((await page.context().cookies()).length, 0, "looking at a link must not sign anybody in: mail programs look too");
  await signIn(page, links.technician);
  await openMenu(page);
  await sees(page, /Tècnic/);
  await page.getByRole("button", { name: "Surt" }).first().click();
  await page.goto(base);
  await openMenu(page);
  assert.equal(await page.getByRole("button", { name: "Surt" }).count(), 0, "still signed in after signing out");
}
