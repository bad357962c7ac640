// The routes that the binary says it has, and which of them an address belongs to.

// Lines of `teixit routes`: METHOD PATH ACT.
export function readRoutes(text) {
  const routes = [];
  for (const line of text.split("\n")) {
    const [method, path, act] = line.trim().split(/\s+/);
    if (!method) continue;
    if (!/^[A-Z]+$/.test(method) || !path?.startsWith("/")) throw new Error(`Not a route: "${line}"`);
    routes.push({ method, path, act: act ?? "", parts: path.split("/").slice(1).map(part) });
  }
  if (routes.length === 0) throw new Error("The list of routes is empty.");
  return routes;
}

const part = (text) => {
  if (text.startsWith("{*")) return { rank: 2, rest: true };
  if (!text.includes("{")) return { rank: 0, test: new RegExp(`^${escaped(text)}$`) };
  const pattern = text.split(/\{[^}]*\}/).map(escaped).join("(.+)");
  return { rank: 1, test: new RegExp(`^${pattern}$`) };
};
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// The route that answers an address: as in the router, a fixed word goes before a variable one.
export function routeOf(routes, method, address) {
  const words = new URL(address, "http://x").pathname.split("/").slice(1).map(decodeURIComponent);
  return routes
    .filter((route) => route.method === method && fits(route.parts, words))
    .sort((a, b) => rank(a).localeCompare(rank(b)))[0];
}

const rank = (route) => route.parts.map((p) => p.rank).join("");

function fits(parts, words) {
  const rest = parts.at(-1)?.rest;
  if (rest ? words.length < parts.length : words.length !== parts.length) return false;
  return parts.every((p, i) => p.rest || p.test.test(words[i]));
}
