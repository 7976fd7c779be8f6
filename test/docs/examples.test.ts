import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { loadConfig } from "../../src/adapters/config/load-config.ts";
import { isRecord } from "../../src/domain/record.ts";
import { allowPlainJsonImports } from "../fakes/runner/json-hook.ts";

/*
 * What the documents tell people to type is tried as far as it can be: YAML is read by the program's or GitHub's own reader,
 * every command must exist with the options that it is shown with, and every link must lead to a file.
 */

const ROOT = resolve(import.meta.dirname, "../..");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "bench/README.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const textOf = (page: string): string => readFileSync(join(ROOT, page), "utf8");

interface Fence {
  page: string;
  language: string;
  text: string;
}
const FENCES: Fence[] = PAGES.flatMap((page) =>
  [...textOf(page).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    page,
    language,
    text,
  })),
);
const fences = (...languages: string[]): [string, Fence][] =>
  FENCES.filter((fence) => languages.includes(fence.language)).map((fence, index) => [
    `${fence.page} #${index + 1}: ${fence.text.split("\n")[0] ?? ""}`,
    fence,
  ]);

describe.each(fences("yaml", "yml"))("%s", (_name, { text }) => {
  const value: unknown = parse(text);
  const isWorkflow = isRecord(value) && "on" in value && "jobs" in value;
  const isFragment =
    isRecord(value) &&
    ["on", "permissions", "steps", "jobs", "with", "concurrency"].some((key) => key in value);

  test("is read as what it is", async () => {
    if (isWorkflow) {
      allowPlainJsonImports();
      const { NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
      const content = text.replaceAll(/^\s*queue: max\n/gm, "");
      const { context } = parseWorkflow({ name: "a.yml", content }, new NoOperationTraceWriter());
      expect(context.errors.getErrors().map((error) => error.message)).toEqual([]);
    } else if (!isFragment && !Array.isArray(value)) {
      expect(() => loadConfig({ text, file: "upshift.yml" })).not.toThrow();
    } else expect(value).toBeTypeOf("object");
  });
});

/** Commands of ours in shell blocks and in running text: subcommand words and long options. */
const COMMANDS = [
  ...new Set(
    PAGES.flatMap((page) => [
      ...textOf(page).matchAll(
        /(?:dist\/cli\/index\.js|\bupshift) ((?:[a-z]+ ){0,2}[a-z]+)((?: [^\n`|]*)?)/g,
      ),
    ]).flatMap(([, words = "", rest = ""]) => {
      const options = [...(rest.split("#")[0]?.matchAll(/(?<![\w-])--[a-z][a-z-]+/g) ?? [])].map(
        ([option]) => option,
      );
      return options.length === 0 ? [] : [`${words}\u0000${options.join(" ")}`];
    }),
  ),
].map((each): [string, string] => {
  const [words = "", options = ""] = each.split("\u0000");
  return [words, options];
});

const help = new Map<string, string>();
function helpOf(words: string): string {
  const known = help.get(words);
  if (known !== undefined) return known;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "dist/cli/index.js"), ...words.split(" "), "--help"],
    {
      encoding: "utf8",
    },
  );
  help.set(words, stdout + stderr);
  return stdout + stderr;
}
const TWO_WORDS = new Set(["check", "config"]);

test.each(COMMANDS)("upshift %s %s", (words, options) => {
  const [first = "", second = ""] = words.split(" ");
  const text = helpOf(TWO_WORDS.has(first) ? `${first} ${second}` : first);
  for (const option of options.split(" ")) expect(text).toContain(option);
});

test("there are commands to look at", () => {
  expect(COMMANDS.length).toBeGreaterThan(10);
});

test.each(fences("sh", "bash"))("%s: scripts and files exist", (_name, { text }) => {
  const { scripts } = JSON.parse(textOf("package.json"));
  for (const [, script = ""] of text.matchAll(/\bnpm run ([\w:]+)/g))
    expect(Object.keys(scripts)).toContain(script);
  for (const [, file = ""] of text.matchAll(/\bnode ((?:bench|scripts|dist)\/[\w./-]+)/g))
    expect(existsSync(join(ROOT, file)), file).toBe(true);
});

test.each(PAGES)("the links of %s lead somewhere", (page) => {
  const links = [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to = ""]) => to);
  const missing = links.filter((to) => !existsSync(resolve(ROOT, page, "..", to)));
  expect(missing).toEqual([]);
});
