import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gitDiff } from "../git-diff.ts";
import type { Weakening } from "../corpus.ts";

/**
 * Batches that were written before the rules had seen them. What came out at the first run of each stands in
 * bench/README.md; since then the rules have learnt from them.
 */
export const BATCHES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"] as const;

/**
 * Sets by writers who had not seen the rules: code of tests, configuration and tooling, both. The fourth is of honest
 * patches, meant to look like weakenings.
 */
export const DIFF_BATCHES = ["tests", "tooling", "mixed", "broad", "later"] as const;

/** Batches whose patches change code as well, so that nobody can say "no code changed". */
const BESIDE_CODE: ReadonlySet<string> = new Set(["seventh"]);
const CODE = gitDiff({
  path: "src/shop/basket.ts",
  before: "export function sum(a: number) {\n  return a + rate;\n}\n",
  after: "export function sum(a: number) {\n  return a + rate * 2;\n}\n",
});

/** A set of patches in the form `#### name | kind | language`, then the diff. */
export function readDiffs(name: string): Weakening[] {
  const text = readFileSync(join(import.meta.dirname, `${name}.diffs`), "utf8");
  return text
    .split(/^#### /mu)
    .slice(1)
    .map((block) => {
      const head = block.slice(0, block.indexOf("\n"));
      const [title = "", kind = "", language = ""] = head.split(" | ");
      return { name: title, kind, language, diff: block.slice(head.length + 1) };
    });
}

/**
 * A batch of weakenings in the form `#### name | path`, the text before, `====`, the text after. A block whose name is
 * `+` belongs to the patch above it; `(nothing)` stands for a file that is not there.
 */
export function readBatch(name: string): Weakening[] {
  const text = readFileSync(join(import.meta.dirname, `${name}.txt`), "utf8");
  const found: Weakening[] = [];
  for (const block of text.split(/^#### /mu).slice(1)) {
    const head = block.slice(0, block.indexOf("\n"));
    const [title = "", path = ""] = head.split(" | ");
    const [before = "", after = ""] = block.slice(head.length + 1).split(/^====\n/mu);
    const edit = gitDiff({ path, before: fileText(before), after: fileText(after) });
    const diff = BESIDE_CODE.has(name) ? edit + CODE : edit;
    const last = found.at(-1);
    if (title === "+" && last !== undefined) last.diff += diff;
    else found.push({ name: title, kind: name, language: path.slice(path.lastIndexOf(".") + 1), diff });
  }
  return found;
}

function fileText(text: string): string | undefined {
  return text.trim() === "(nothing)" ? undefined : text;
}
