// Counts what a pair of hands does to record an advice case, from the desk to saved, by keyboard alone:
// keydown events as Chromium delivers them, the letters typed into fields apart from all other keys; by the quick
// line, and with two purposes ticked.
//   node e2e/keys.mjs --base URL --links FILE [--goal 25]
// Exit code 1 when the other keys reach the goal.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { openWindow, signIn, startBrowser } from "./browser.mjs";
import { sees } from "./hands.mjs";

// Begins to count on a page, over all pages that it goes on to. → { presses, typed, keys }, growing.
export async function countKeys(page) {
  const count = { presses: 0, typed: 0, keys: [] };
  await page.exposeFunction("countKeydown", (key, typing) => {
    if (typing) count.typed++;
    else count.presses++;
    count.keys.push(typing ? "·" : key);
  });
  await page.addInitScript(tellKeydowns);
  await page.evaluate(tellKeydowns);
  return count;
}

// Runs in the page. A letter chosen in a list is a press; a letter of a text is not.
function tellKeydowns() {
  if (window.tellsKeydowns) return;
  window.tellsKeydowns = true;
  const typed = "input:not([type]), input[type=text], input[type=search], input[type=date], input[type=number], textarea";
  document.addEventListener(
    "keydown",
    (event) => {
      const letter = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
      window.countKeydown(event.key, letter && event.target.matches(typed));
    },
    { capture: true },
  );
}

// The line that a person types on the desk: the council, the date, the hours, the theme and two people.
// On a day of its own: the form asks before it saves what looks like something recorded already.
const LINE = "13/5 assessorament Vic 2h CCPR 2 persones";

export async function recordAdvice(page, { base, desk = "/desk" }) {
  await page.goto(base + desk);
  const count = await countKeys(page);
  await toContent(page);
  await tabTo(page, (el) => el.matches("main input[name=line]"));
  await page.keyboard.type(LINE);
  await press(page, "Enter");
  await sees(page, "Hem omplert el formulari amb la teva línia.");
  await toContent(page);
  // Two purposes, of those that are offered first; a box that the line ticked already stays ticked.
  for (let n = 0; n < 2; n++) {
    await tabTo(page, (el) => el.matches("main input[name=purposes]:not(:checked)"));
    await press(page, "Space");
  }
  await press(page, "Enter");
  await sees(page, "Hem desat l’activitat.");
  return count;
}

// As whoever works by keyboard does: the first Tab offers the way to the content.
async function toContent(page) {
  await press(page, "Tab");
  await press(page, "Enter");
}

async function press(page, key) {
  await page.keyboard.press(key);
}

async function tabTo(page, wanted, most = 40) {
  for (let n = 0; n < most; n++) {
    if (await page.evaluate(`(${wanted})(document.activeElement)`)) return;
    await press(page, "Tab");
  }
  throw new Error(`${most} times Tab, and never there`);
}

async function main() {
  const { values } = parseArgs({ options: { base: { type: "string" }, links: { type: "string" }, goal: { type: "string", default: "25" } } });
  const browser = await startBrowser();
  try {
    const page = await (await openWindow(browser)).newPage();
    await signIn(page, JSON.parse(readFileSync(values.links, "utf8")).secretariat);
    const desk = new URL(page.url()).pathname;
    const count = await recordAdvice(page, { base: values.base, desk });
    console.log(`from the desk to saved: ${count.presses} keys, and ${count.typed} letters of text`);
    console.log(count.keys.join(" "));
    assert.ok(count.presses < Number(values.goal), `the goal is under ${values.goal} keys`);
  } finally {
    await browser.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
