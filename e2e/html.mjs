// The HTML checker of the W3C over every page kept, in one run of Java: starting it for each would take minutes.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileName } from "./browser.mjs";

export class HtmlFiles {
  #folder;
  #where = new Map();
  #seen = new Set();

  constructor(out) {
    this.#folder = join(out, "html");
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  keep(html, where) {
    const mark = createHash("sha1").update(html).digest("hex");
    if (this.#seen.has(mark)) return;
    this.#seen.add(mark);
    const name = `${String(this.#seen.size).padStart(4, "0")}-${fileName(where)}.html`;
    this.#where.set(name, where);
    writeFileSync(join(this.#folder, name), html);
  }

  get count() {
    return this.#seen.size;
  }

  async check(findings) {
    if (this.count === 0) return;
    const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
    const { code, printed, complaint } = await run("java", ["-Xss2m", "-jar", jar, "--format", "json", "--stdout", this.#folder]);
    let messages;
    try {
      messages = JSON.parse(printed).messages;
    } catch {
      throw new Error(`The HTML checker answered no JSON (exit ${code}): ${(complaint || printed).slice(0, 500)}`);
    }
    for (const { url, message, lastLine } of messages) {
      findings.add("html", message, `${this.#where.get(decodeURIComponent(basename(url ?? ""))) ?? url}, line ${lastLine}`);
    }
  }
}

function run(command, words) {
  return new Promise((done, fail) => {
    const child = spawn(command, words, { stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let complaint = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (complaint += text));
    child.on("error", fail);
    child.on("close", (code) => done({ code, printed, complaint }));
  });
}
