// What the jobs do again and again, as a person would.

// The text is on the page and visible; the job waits for it a little, as one waits for a page.
export async function sees(page, text) {
  await page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
}

// On a narrow window the menu may be folded; what is in it is there only once it is opened.
export async function openMenu(page) {
  for (const summary of await page.getByRole("banner").locator("details:not([open]) > summary").all()) {
    if (await summary.isVisible()) await summary.click();
  }
}
