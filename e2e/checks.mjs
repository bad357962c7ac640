// What must hold of any page, in any state, seen by anybody: axe, the console, the content security policy,
// no sideways scrolling, one h1. One load serves both widths: the window is resized, not the page asked again.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { WIDTHS } from "./browser.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const NARROWEST = 320;

// What the browser says on its console while a page is open. Returns a function that empties the list.
export function listen(page) {
  const said = [];
  page.on("console", (message) => {
    if (!["error", "warning"].includes(message.type())) return;
    // Chromium reports that the page itself came with 404 or 422, which here is what was asked for.
    if (message.text().startsWith("Failed to load resource") && message.location().url === page.url()) return;
    said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
  return () => said.splice(0);
}

// Checks the page that is open. `where` is said with each finding.
export async function checkPage(page, { findings, where, hush, pictures }) {
  await page.evaluate(AXE);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const width of WIDTHS) {
    await resize(page, width);
    await checkAxe(page, findings, `${where}, ${width} px`);
    if (pictures) await page.screenshot({ path: pictures(width), fullPage: true });
  }
  await checkReflow(page, findings, where);
  const headings = await page.locator("h1").count();
  if (headings !== 1) findings.add("h1", `${headings} on the page instead of one`, where);
  for (const line of hush()) findings.add("console", line.slice(0, 300), where);
}

const resize = (page, width) => page.setViewportSize({ width, height: width < 600 ? 844 : 900 });

async function checkAxe(page, findings, where) {
  const { violations, incomplete } = await page.evaluate(runAxe, TAGS);
  for (const { id, help, target } of violations) findings.add(`axe ${id}`, `${help} (${target})`, where);
  for (const { id, help, target } of incomplete) findings.add(`axe undecided ${id}`, `${help} (${target})`, where);
}

// Runs in the page. The contrast of text drawn in SVG is what axe cannot decide; the tokens' own test does.
async function runAxe(tags) {
  const result = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations", "incomplete"],
    preload: false,
  });
  const drawn = ({ target }) => {
    const selector = target.at(-1);
    return typeof selector === "string" && document.querySelector(selector)?.closest("svg");
  };
  const first = ({ id, help, nodes }) => ({ id, help, target: `${nodes[0].target.join(" ")}, ${nodes.length} in all` });
  return {
    violations: result.violations.map(first),
    incomplete: result.incomplete
      .map((rule) => ({ ...rule, nodes: rule.id === "color-contrast" ? rule.nodes.filter((node) => !drawn(node)) : rule.nodes }))
      .filter((rule) => rule.nodes.length > 0)
      .map(first),
  };
}

// WCAG 1.4.10 and 1.4.12: nothing scrolls sideways, also with the text spacing that a reader may impose.
async function checkReflow(page, findings, where) {
  for (const spaced of [false, true]) {
    await page.evaluate(spaceText, spaced);
    for (const width of [...WIDTHS, NARROWEST]) {
      await resize(page, width);
      const wide = await page.evaluate(sidewaysScroll);
      if (wide) {
        const kind = spaced ? "sideways with text spacing" : "sideways";
        findings.add(kind, `${wide.culprit} makes the page wider than the window`, `${where}, ${wide.scroll} px in ${width} px`);
      }
    }
  }
  await page.evaluate(spaceText, false);
}

// Runs in the page. A constructed sheet is no inline style: the page's policy has nothing to say of it.
function spaceText(on) {
  if (!on) {
    document.adoptedStyleSheets = [];
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
      "p { margin-block-end: 2em !important }",
  );
  document.adoptedStyleSheets = [sheet];
}

// Runs in the page: nothing, or how wide it is and the first element that sticks out.
function sidewaysScroll() {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= window.innerWidth) return null;
  const scrolls = (el) => el && el !== document.body && (getComputedStyle(el).overflowX !== "visible" || scrolls(el.parentElement));
  // Words too long for their box stick out of it without making it wider: then only its scrollWidth tells.
  const end = (el) => {
    const { left, right } = el.getBoundingClientRect();
    return getComputedStyle(el).overflowX === "visible" ? Math.max(right, left + el.scrollWidth) : right;
  };
  const out = [...document.body.querySelectorAll("*")].filter((el) => end(el) > window.innerWidth + 1 && !scrolls(el.parentElement));
  const deepest = out.findLast((el) => !out.some((other) => other !== el && el.contains(other))) ?? document.body;
  const name = deepest.tagName.toLowerCase() + [...deepest.classList].map((c) => `.${c}`).join("");
  return { scroll: scrollWidth, culprit: name };
}
