// The parts of bin/bench that watch the served binary from outside: how soon it answers after it is started,
// and what it holds in memory ten seconds later and after twenty reports on paper.
//   node e2e/measure.mjs --binary FILE --database FILE --links FILE      prints NAME<TAB>VALUE<TAB>UNIT, a figure a line
// The database is the demo's, and FILE is where its sign-in links are written.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";

const STARTS = 5;
const PAPERS = 20;

const text = { type: "string" };
const { values: asked } = parseArgs({ options: { binary: text, database: text, links: text } });

// A server that is left behind would keep this process, and whoever waits for it, for ever.
let running;
process.on("exit", () => running?.kill("SIGKILL"));

const starts = [];
for (let n = 0; n < STARTS; n++) {
  const one = await start();
  starts.push(one.milliseconds);
  await stop(one);
}
figure(`cold start to the first 200 of /health (median of ${STARTS})`, median(starts).toFixed(0), "ms");

const server = await start();
await pause(10_000);
figure("resident 10 s after the start", resident(server), "MB");
const published = await printed(server, "/report/2023.pdf", 5);
figure("published report of 2023 as PDF, from the shelf (median of 4)", median(published.slice(1)).toFixed(0), "ms");
await stop(server);

// A draft is composed and printed anew each time; only those who run the network may ask for it.
const demo = await start("demo", "--links", asked.links);
const cookie = await signIn(demo, JSON.parse(readFileSync(asked.links, "utf8")).secretariat);
const drafts = await printed(demo, "/report/2023/draft.pdf", PAPERS, cookie);
figure("report of 2023 composed and printed, first of the process", drafts[0].toFixed(0), "ms");
figure(`report of 2023 composed and printed, warm (median of ${PAPERS - 1})`, median(drafts.slice(1)).toFixed(0), "ms");
figure(`resident after ${PAPERS} PDFs`, resident(demo), "MB");
await stop(demo);

function figure(name, value, unit) {
  console.log(`${name}\t${value}\t${unit}`);
}

async function start(command = "serve", ...more) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const from = performance.now();
  const child = spawn(asked.binary, [command, "--database", asked.database, "--listen", `127.0.0.1:${port}`, ...more], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  running = child;
  while (!(await healthy(base))) {
    if (child.exitCode !== null) throw new Error(`${asked.binary} ended with ${child.exitCode} before it answered.`);
    if (performance.now() - from > 60_000) throw new Error("The server did not answer within a minute.");
    await pause(2);
  }
  return { base, child, milliseconds: performance.now() - from };
}

// A connection of its own each time: one that is kept open is one that the server waits for when it is told to stop.
function ask(address, headers = {}) {
  return fetch(address, { headers: { ...headers, connection: "close" } });
}

async function healthy(base) {
  try {
    const answer = await ask(`${base}/health`);
    await answer.text();
    return answer.status === 200;
  } catch {
    return false;
  }
}

async function stop({ child }) {
  child.kill("SIGTERM");
  await once(child, "exit");
}

// Opens a sign-in link and presses its button. → the cookie
async function signIn({ base }, link) {
  const address = new URL(new URL(link).pathname, base);
  const page = await (await ask(address)).text();
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const answer = await fetch(address, { method: "POST", redirect: "manual", headers: { origin: base, connection: "close" }, body: new URLSearchParams(hidden) });
  await answer.text();
  const cookie = answer.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
  if (!cookie) throw new Error(`Signing in answered ${answer.status}, and no cookie.`);
  return cookie;
}

// Asks for a PDF so many times. → milliseconds of each
async function printed({ base }, address, times, cookie = "") {
  const took = [];
  for (let n = 0; n < times; n++) {
    const from = performance.now();
    const answer = await ask(`${base}${address}`, { cookie });
    const body = Buffer.from(await answer.arrayBuffer());
    if (answer.status !== 200 || body.subarray(0, 5).toString() !== "%PDF-") throw new Error(`${address} answered ${answer.status}, and no PDF.`);
    took.push(performance.now() - from);
  }
  return took;
}

function resident({ child }) {
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  return (Number(/^VmRSS:\s+(\d+) kB/m.exec(status)[1]) / 1024).toFixed(1);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}
