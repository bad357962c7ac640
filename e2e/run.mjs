// The browser's part of bin/test: signs the demo's cast in, sweeps every route, does the jobs, sends the forms
// empty, and says what it found. Exit code 0 when there is nothing to say.
//   node e2e/run.mjs --base URL --links FILE --routes FILE --out FOLDER [--engine sqlite] [--what all|sweep|jobs] [--only JOB]
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PatientBrowser, signInAll } from "./browser.mjs";
import { Findings } from "./findings.mjs";
import { sendEmptyForms } from "./forms.mjs";
import { HtmlFiles } from "./html.mjs";
import { doJobs } from "./jobs.mjs";
import { readRoutes } from "./routes.mjs";
import { sweep } from "./sweep.mjs";

const CAST = ["secretariat", "technician", "delegate", "coordinator"];

const { values: asked } = parseArgs({
  options: {
    base: { type: "string" },
    links: { type: "string" },
    routes: { type: "string" },
    out: { type: "string", default: "target/e2e" },
    engine: { type: "string", default: "sqlite" },
    what: { type: "string", default: "all" },
    only: { type: "string", default: "" },
  },
});
for (const needed of ["base", "links", "routes"]) {
  if (!asked[needed]) {
    console.error(`--${needed} is missing: see the head of e2e/run.mjs, or run bin/e2e.`);
    process.exit(2);
  }
}

const links = JSON.parse(readFileSync(asked.links, "utf8"));
for (const role of CAST) if (!links[role]) throw new Error(`${asked.links} has no sign-in link for "${role}".`);

const out = join(asked.out, asked.engine);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const browser = new PatientBrowser();
const run = {
  browser,
  base: asked.base,
  out,
  links,
  routes: readRoutes(readFileSync(asked.routes, "utf8")),
  findings: new Findings(),
  files: new HtmlFiles(out),
  screens: process.env.E2E_SCREENS ? join(asked.out, "..", "screens") : undefined,
};
const tally = { passed: 0, failed: 0, lines: [] };
try {
  run.sessions = await signInAll(browser, links);
  // Empty forms might change something, so they go last.
  const swept = asked.what === "jobs" ? undefined : await timed("pages", () => sweep(run));
  if (asked.what !== "sweep") await jobs();
  if (swept) await finishSweep(swept);
} finally {
  await browser.close();
}
for (const line of tally.lines) console.log(line);
writeFileSync(join(asked.out, `result-${asked.engine}.txt`), tally.lines.map((line) => `${line}\n`).join(""));
writeFileSync(join(asked.out, `count-${asked.engine}.txt`), `chromium result: ${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;

async function jobs() {
  const done = await timed("jobs", () => doJobs(run, asked.only));
  tally.passed += done.runs - done.failed;
  tally.failed += done.failed;
  tally.lines.push(
    `chromium jobs (${asked.engine}): ${done.jobs} × (2 widths) × (with, without JavaScript) = ${done.runs} runs, ${done.failed} failed`,
  );
}

async function finishSweep({ pages, checked }) {
  const forms = await timed("empty forms", () => sendEmptyForms(run, pages));
  await timed("HTML checker", () => run.files.check(run.findings));
  run.findings.print();
  const gets = run.routes.filter((route) => route.method === "GET").length;
  tally.failed += run.findings.count;
  tally.passed += Math.max(0, checked + forms.sent - run.findings.count);
  tally.lines.push(
    `chromium sweep (${asked.engine}): ${gets} GET routes, ${pages.length} answers read, ` +
      `${checked} pages × 2 widths by axe, ${run.files.count} by the HTML checker, ` +
      `${forms.sent} forms sent empty (${forms.refused} refused, ${forms.accepted} accepted), ${run.findings.count} findings`,
  );
}

async function timed(what, work) {
  const from = performance.now();
  const done = await work();
  console.log(`${asked.engine}: ${what}, ${((performance.now() - from) / 1000).toFixed(0)} s`);
  return done;
}
