// Which of the pages that were served are worth a browser: of each route and person the first, and more where
// they look different. What looks the same in the same frame was checked already.
import { createHash } from "node:crypto";

const PER_ROUTE = 3; // addresses of one route for one person

// sample(pages) → those of them to open; pages: [{ role, address, route, html }]
export function sample(pages) {
  const chosen = [];
  const mains = new Set();
  const frames = new Set();
  const knownLooks = new Map(); // elements and classes already seen on a route, whoever saw them
  for (const group of groups(pages).values()) {
    const known = knownLooks.get(group.path) ?? new Set();
    knownLooks.set(group.path, known);
    let left = [...group.pages];
    for (let n = 0; n < PER_ROUTE && left.length > 0; n++) {
      const best = left.reduce((a, b) => (gain(b, known) > gain(a, known) ? b : a));
      left = left.filter((page) => page !== best);
      const news = gain(best, known) > 0;
      if (n > 0 && !news) break;
      const main = mark(mainOf(best.html));
      const frame = [...looks(best.html.replace(mainOf(best.html), ""))].sort().join(" ");
      for (const look of looks(mainOf(best.html))) known.add(look);
      if (mains.has(main) && frames.has(frame)) continue;
      mains.add(main);
      frames.add(frame);
      chosen.push(best);
    }
  }
  return chosen;
}

function groups(pages) {
  const found = new Map();
  for (const page of pages) {
    const path = page.route?.path ?? page.address;
    const key = `${page.role} ${path}`;
    if (!found.has(key)) found.set(key, { path, pages: [] });
    found.get(key).pages.push(page);
  }
  return found;
}

const gain = (page, known) => [...looks(mainOf(page.html))].filter((look) => !known.has(look)).length;

// What a page is made of, whatever its words: tags with their classes and states.
export function looks(html) {
  const found = new Set();
  for (const [, tag, attributes] of html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)) {
    found.add(tag);
    for (const name of (/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? "").split(/\s+/)) if (name) found.add(`${tag}.${name}`);
    for (const [state] of attributes.matchAll(/\b(?:disabled|hidden|open|checked|aria-[a-z]+|type)(?:="[^"]*")?/g)) {
      if (!/aria-(?:label|labelledby|describedby|controls|details)/.test(state)) found.add(`${tag}[${state}]`);
    }
  }
  return found;
}

const mainOf = (html) => /<main[\s\S]*<\/main>/i.exec(html)?.[0] ?? html;

// Tokens of forms differ with every answer: they do not make a page another one.
const mark = (html) =>
  createHash("sha1")
    .update(html.replace(/<input\b[^>]*type="?hidden[^>]*>/gi, ""))
    .digest("hex");
