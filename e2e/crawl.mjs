// Walks the site as one person: follows the links of every page, asks for a bounded number of addresses of
// each route, and keeps what was served. Plain HTTP: no browser is needed to see where one can go.
import { routeOf } from "./routes.mjs";

const AT_ONCE = 4;
const FIRST = 6;
const SPREAD = 8; // and afterwards, evenly over all the others known, so that the end of long lists is seen too
const PER_QUERY = 3; // addresses that differ only in the values of their query
const QUERIES = 14; // addresses of a route that have a query at all

// `first`: how many addresses of a route are asked for as they are found.
// crawl(…) → { pages: [{ address, final, route, status, type, html, from }], known }; `final` is where redirects led.
export async function crawl({ base, cookie, seeds, routes, first = FIRST }) {
  const known = new Map(); // address → the page whose link led there first
  const pages = [];
  const taken = new Map(); // route → how many of its addresses were asked for
  const perQuery = new Map();
  const queue = [];

  const meet = (address, from) => {
    if (known.has(address)) return;
    known.set(address, from);
    if (mayTake(address, first)) queue.push(address);
  };
  const mayTake = (address, limit) => {
    const route = routeOf(routes, "GET", address)?.path ?? "none";
    const keys = [...new URL(address, base).searchParams.keys()].sort().join();
    const place = keys ? `${route}?` : route;
    const query = `${route}?${keys}`;
    if ((taken.get(place) ?? 0) >= (keys ? QUERIES : limit) || (keys && (perQuery.get(query) ?? 0) >= PER_QUERY)) return false;
    taken.set(place, (taken.get(place) ?? 0) + 1);
    perQuery.set(query, (perQuery.get(query) ?? 0) + 1);
    return true;
  };
  const take = async (address) => {
    const page = await ask(base, address, cookie);
    return () => {
      pages.push({ ...page, address, route: routeOf(routes, "GET", address), from: known.get(address) });
      if (page.html) for (const link of linksOf(page.html, page.final, base)) meet(link, address);
    };
  };

  for (const seed of seeds) meet(seed, "the start");
  await drain(queue, take);
  for (const address of spreadOut(known, pages, routes)) if (mayTake(address, first + SPREAD)) queue.push(address);
  await drain(queue, take);
  return { pages, known };
}

// Asked for together, read in their order: so that each run meets the same links first and visits the same pages.
async function drain(queue, take) {
  while (queue.length > 0) for (const asked of queue.splice(0, AT_ONCE).map(take)) (await asked)();
}

// Of each route, some of the addresses not asked for yet, evenly from first to last.
function spreadOut(known, pages, routes) {
  const seen = new Set(pages.map((page) => page.address));
  const left = new Map();
  for (const address of known.keys()) {
    if (seen.has(address)) continue;
    const path = routeOf(routes, "GET", address)?.path;
    if (path) left.set(path, [...(left.get(path) ?? []), address]);
  }
  return [...left.values()].flatMap((list) => {
    if (list.length <= SPREAD) return list;
    return Array.from({ length: SPREAD }, (_, i) => list[Math.round((i * (list.length - 1)) / (SPREAD - 1))]);
  });
}

// One GET, redirects followed by hand, because `fetch` would not send the cookie to the next address.
export async function ask(base, address, cookie) {
  let here = address;
  for (let hops = 0; hops < 6; hops++) {
    const cut = new AbortController();
    const answer = await fetch(new URL(here, base), {
      redirect: "manual",
      signal: cut.signal,
      headers: { accept: "text/html,*/*", "accept-language": "ca", ...(cookie ? { cookie } : {}) },
    });
    const next = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && next) {
      await answer.arrayBuffer();
      const to = new URL(next, new URL(here, base));
      if (to.origin !== new URL(base).origin) return { status: answer.status, type: "elsewhere", final: here };
      here = to.pathname + to.search;
      continue;
    }
    const type = (answer.headers.get("content-type") ?? "").split(";")[0];
    // A stream of news never ends: that it began is all there is to see.
    if (type === "text/event-stream") {
      cut.abort();
      return { status: answer.status, type, final: here };
    }
    const body = Buffer.from(await answer.arrayBuffer());
    const html = type === "text/html" ? body.toString("utf8") : undefined;
    return { status: answer.status, type, final: here, html, bytes: body.length, head: body.subarray(0, 64).toString("latin1") };
  }
  return { status: 508, type: "", final: here };
}

// The addresses of this site that a page links to: anchors, areas, SVG links, and alternates in the head.
export function linksOf(html, address, base) {
  const links = new Set();
  for (const [, attributes] of html.matchAll(/<(?:a|area|link)\b([^>]*)>/gi)) {
    if (/\brel="?(?:stylesheet|preload|icon|modulepreload|manifest)/i.test(attributes)) continue;
    const href = /\s(?:xlink:)?href\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
    if (!href) continue;
    const to = tryUrl(text(href[1] ?? href[2]), new URL(address, base));
    if (to && to.origin === new URL(base).origin) links.add(to.pathname + to.search);
  }
  return links;
}

// What is no address at all is left to the HTML checker, which says so.
const tryUrl = (href, from) => (URL.canParse(href, from) ? new URL(href, from) : undefined);

const text = (html) =>
  html
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
