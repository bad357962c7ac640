// What the run found wrong: gathered by kind and sentence, so that one fault of the shell is one line and
// not three hundred.
export class Findings {
  #found = new Map();

  // where: the address, the person and the width at which it was seen.
  add(kind, sentence, where) {
    const key = `${kind}: ${sentence}`;
    if (!this.#found.has(key)) this.#found.set(key, []);
    this.#found.get(key).push(where);
  }

  get count() {
    return this.#found.size;
  }

  print(lines = 100) {
    for (const [key, places] of [...this.#found].slice(0, lines)) {
      const more = places.length > 3 ? ` and ${places.length - 3} more` : "";
      console.log(`  ${key}\n      at ${[...new Set(places)].slice(0, 3).join("; ")}${more}`);
    }
    if (this.#found.size > lines) console.log(`  … and ${this.#found.size - lines} more findings`);
  }
}
