import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "@babel/parser";
import { isRecord } from "../../../src/domain/record.ts";

export interface Pattern {
  source: string;
  flags: string;
  /** File of the first place that has it. */
  file: string;
}

const ROOT = resolve(import.meta.dirname, "../../..");

/** Every regular expression of the pure core: those written out, and those put together when a module loads. */
export async function allPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const add = (pattern: Pattern) => {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (!found.has(key)) found.set(key, pattern);
  };
  const files = globSync("src/domain/**/*.ts", { cwd: ROOT }).toSorted();
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), "utf8");
    visit(parse(text, { sourceType: "module", plugins: ["typescript"] }).program, (node) => {
      const { type, pattern, flags } = node;
      if (type === "RegExpLiteral" && typeof pattern === "string" && typeof flags === "string")
        add({ source: pattern, flags, file });
    });
  }
  await withConstructorWatched(add, async () => {
    for (const file of files) await import(pathToFileURL(join(ROOT, file)).href);
  });
  return [...found.values()];
}

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, see);
  } else if (isRecord(node)) {
    see(node);
    for (const [key, value] of Object.entries(node)) if (key !== "loc") visit(value, see);
  }
}

async function withConstructorWatched(
  add: (pattern: Pattern) => void,
  run: () => Promise<void>,
): Promise<void> {
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args, newTarget) {
      const made: unknown = Reflect.construct(target, args, newTarget);
      if (!(made instanceof real)) throw new TypeError("not a pattern");
      const [file] = /src\/domain\/[\w./-]+\.ts/u.exec(new Error("where").stack ?? "") ?? [];
      if (file !== undefined) add({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = real;
  }
}
