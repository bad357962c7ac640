// What a person comes to do, done as a person does it: by labels and buttons, at both widths, with and without
// JavaScript. A job is one file of `jobs/` that exports
//   name         said when it fails
//   as           who is signed in when it begins: "secretariat", "technician", "delegate", "coordinator"; null for nobody
//   async run({ page, base, links, width, javascript })      throws when something is not as it should be
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { WIDTHS, keepEvidence, openWindow, within } from "./browser.mjs";
import { listen } from "./checks.mjs";

const FOLDER = new URL("jobs/", import.meta.url);
const PATIENCE = 90_000;
const OPENING = 30_000;

// doJobs(…) → { jobs, runs, failed }
export async function doJobs(run, only) {
  const jobs = await readJobs(only);
  let runs = 0;
  let failed = 0;
  for (const job of jobs) {
    for (const width of WIDTHS) {
      for (const javascript of [true, false]) {
        runs++;
        if (!(await doOne(run, job, { width, javascript }))) failed++;
      }
    }
  }
  return { jobs: jobs.length, runs, failed };
}

async function readJobs(only) {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".mjs") && (!only || file === `${only}.mjs`));
  if (files.length === 0) throw new Error(only ? `There is no job ${only} in e2e/jobs.` : "There are no jobs in e2e/jobs.");
  const jobs = await Promise.all(files.sort().map(async (file) => ({ file, ...(await import(new URL(file, FOLDER))) })));
  for (const { file, name, run } of jobs) {
    if (!name || typeof run !== "function") throw new Error(`e2e/jobs/${file} does not export name and run.`);
  }
  return jobs;
}

async function doOne({ browser, base, links, sessions, out }, job, { width, javascript }) {
  const variant = `${job.file} at ${width} px, ${javascript ? "with" : "without"} JavaScript`;
  const from = performance.now();
  if (job.as && !sessions[job.as]) throw new Error(`${job.file}: nobody in the demo is "${job.as}".`);
  const session = job.as ? sessions[job.as].session : undefined;
  // Only to open the window may be tried again: half a job done cannot be done from its start.
  const page = await browser.attempt(variant, OPENING, async (started) => (await openWindow(started, { width, javascript, session })).newPage());
  const hush = listen(page);
  try {
    await within(PATIENCE, job.run({ page, base, links, width, javascript }));
    const said = hush();
    if (said.length > 0) throw new Error(`the console said: ${said[0]}`);
    console.log(`  ok      ${variant} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    const picture = await within(OPENING, keepEvidence(page, out, variant)).catch(() => "(the browser hung)");
    console.log(`  FAILED  ${variant}: ${job.name}\n          ${String(error.message).split("\n").slice(0, 6).join("\n          ")}`);
    console.log(`          at ${page.url()}, seen in ${picture}`);
    return false;
  } finally {
    await within(OPENING, page.context().close()).catch(() => undefined);
  }
}
