// The parts of bin/bench that watch the served binary from outside: how soon it answers after it is started,
// and what it holds in memory ten seconds later and after twenty reports on paper.
//   node e2e/measure.mjs --binary FILE --database FILE      prints NAME<TAB>VALUE<TAB>UNIT, a figure a line
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";

const STARTS = 5;
const PAPERS = 20;

const { values: asked } = parseArgs({ options: { binary: { type: "string" }, database: { type: "string" } } });

// A server that is left behind would keep this process, and whoever waits for it, for ever.
let running;
process.on("exit", () => running?.kill("SIGKILL"));

const starts = [];
for (let n = 0; n < STARTS; n++) {
  const server = await start();
  starts.push(server.milliseconds);
  await stop(server);
}
figure(`cold start to the first 200 of /health (median of ${STARTS})`, median(starts).toFixed(0), "ms");

const server = await start();
await pause(10_000);
figure("resident 10 s after the start", resident(server), "MB");
const papers = [];
for (let n = 0; n < PAPERS; n++) papers.push(await print(server));
figure("report of 2023 as PDF, first of the process", papers[0].toFixed(0), "ms");
figure(`report of 2023 as PDF, warm (median of ${PAPERS - 1})`, median(papers.slice(1)).toFixed(0), "ms");
figure(`resident after ${PAPERS} PDFs`, resident(server), "MB");
await stop(server);

function figure(name, value, unit) {
  console.log(`${name}\t${value}\t${unit}`);
}

async function start() {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const from = performance.now();
  const child = spawn(asked.binary, ["serve", "--database", asked.database, "--listen", `127.0.0.1:${port}`], {
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
function ask(address) {
  return fetch(address, { headers: { connection: "close" } });
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

async function print({ base }) {
  const from = performance.now();
  const answer = await ask(`${base}/report/2023.pdf`);
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200 || body.subarray(0, 5).toString() !== "%PDF-") throw new Error(`/report/2023.pdf answered ${answer.status}, and no PDF.`);
  return performance.now() - from;
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
