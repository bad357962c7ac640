// Builds the assets: `node build.mjs ROOT OUT`. Reads ROOT/web and the boundaries, writes content-hashed files,
// their Brotli copies, `assets.rs` and `shapes.rs` into OUT, and the list of what it read into `inputs.txt`.
// The same input gives the same bytes.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import * as esbuild from "esbuild";
import { drawShapes } from "./map.mjs";

const [root, out] = process.argv.slice(2).map((path) => resolve(path));
if (!out) throw new Error("usage: node build.mjs ROOT OUT");
const web = join(root, "web");
const packages = createRequire(import.meta.url);
const BROWSERS = ["chrome111", "firefox113", "safari16.4"];
const ICON_STEP = 36;

const boundaries = join(root, "network/territory/reference/catalonia.topojson");
const seats = join(root, "network/territory/reference/municipalities.csv");
const made = [];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

keep("FIGTREE", "figtree.woff2", readFileSync(packages.resolve("@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2")));
keep("BRICOLAGE", "bricolage.woff2", readFileSync(packages.resolve("@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff2")));
const icons = drawIcons();
keep("ICONS", "icons.svg", Buffer.from(icons.sprite));
keep("LOGO", "logo.svg", readFileSync(join(web, "logo.svg")));
keep("FAVICON", "favicon.svg", readFileSync(join(web, "favicon.svg")));
keep("APP_CSS", "app.css", Buffer.from(withHashedUrls(stylesheet())));
keep("APP_JS", "app.js", bundle("js/app.js"));
keep("SLIDES_CSS", "slides.css", Buffer.from(withHashedUrls(bundle("css/slides.css").toString())));
keep("SLIDES_JS", "slides.js", bundle("js/slides.js"));
keep("HTMX_JS", "htmx.js", Buffer.from(htmx()));

writeFileSync(join(out, "assets.rs"), rustOfAssets());
writeFileSync(join(out, "shapes.rs"), drawShapes(readFileSync(boundaries, "utf8"), readFileSync(seats, "utf8")));
writeFileSync(join(out, "inputs.txt"), [...inputs(), boundaries, seats].join("\n") + "\n");

/** Names a file by its content, so that it can be cached for ever. */
function keep(constant, name, bytes) {
  const dot = name.lastIndexOf(".");
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const file = `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
  writeFileSync(join(out, file), bytes);
  const brotli = !name.endsWith(".woff2");
  if (brotli) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(out, `${file}.br`), brotliCompressSync(bytes, { params }));
  }
  made.push({ constant, name, file, brotli });
}

function stylesheet() {
  const css = bundle("css/app.css").toString();
  const numbers = icons.names.map((name, i) => `--i-${name}:${i}`).join(";");
  const classes = icons.names.map((name) => `.i-${name}{--i:var(--i-${name})}`).join("");
  return `${css.trim()}@layer tokens{:root{${numbers}}}@layer utilities{${classes}}\n`;
}

function withHashedUrls(css) {
  return css.replace(/\/assets\/([a-z0-9.]+)/g, (_, name) => {
    const asset = made.find((other) => other.name === name);
    if (!asset) throw new Error(`the stylesheet asks for ${name}, which nothing makes`);
    return `/assets/${asset.file}`;
  });
}

function bundle(entry) {
  const result = esbuild.buildSync({
    entryPoints: [join(web, entry)], bundle: true, minify: true, write: false, format: "iife",
    target: BROWSERS, charset: "utf8", legalComments: "none", external: ["/assets/*"], logLevel: "error",
  });
  return Buffer.from(result.outputFiles[0].contents);
}

/** htmx as its authors ship it. */
function htmx() {
  return readFileSync(packages.resolve("htmx.org/dist/htmx.min.js"), "utf8").replace(/\/\/# sourceMappingURL=.*/g, "").trim() + "\n";
}

/** One column of drawings; `--i` of a class says which one shows through the mask. */
function drawIcons() {
  const names = readdirSync(join(web, "icons")).filter((file) => file.endsWith(".svg")).map((file) => file.slice(0, -4)).sort();
  const body = names.map((name, i) => {
    const drawing = readFileSync(join(web, "icons", `${name}.svg`), "utf8").replace(/^<svg[^>]*>|<\/svg>\s*$/g, "");
    return `<g transform="translate(0 ${i * ICON_STEP})">${drawing}</g>`;
  });
  const height = names.length * ICON_STEP;
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="${height}" viewBox="0 0 24 ${height}">${body.join("")}</svg>`;
  return { names, sprite };
}

function rustOfAssets() {
  const types = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8", svg: "image/svg+xml", woff2: "font/woff2" };
  const lines = made.map(({ constant, file, brotli }) => {
    const packed = brotli ? `Some(include_bytes!("${file}.br"))` : "None";
    const type = types[file.split(".").pop()];
    return `pub const ${constant}: Asset = Asset { path: "/assets/${file}", media_type: "${type}", bytes: include_bytes!("${file}"), brotli: ${packed} };`;
  });
  const all = `static ALL: [Asset; ${made.length}] = [${made.map(({ constant }) => constant).join(", ")}];`;
  return [...lines, all, ""].join("\n");
}

function inputs() {
  const own = ["css", "js", "icons"].map((folder) => join(web, folder));
  const files = ["logo.svg", "favicon.svg", "build.mjs", "map.mjs"].map((file) => join(web, file));
  return [...own, ...files];
}
