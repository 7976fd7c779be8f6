import { sourceParts } from "./source-parts.ts";

/** A name that a file offers to others. */
export interface ExportedName {
  name: string;
  line: number;
  /** How often the file has to write the name to define and export it. What is above is a use of its own. */
  written: number;
  /**
   * It is no waste that it is exported although only its own file uses it: a type describes what the file offers, and
   * Python has no exports.
   */
  needsExport: boolean;
}

/** What this file offers, by the forms that name it: `export function f`, `export { a, b as c }`, `def f`, `class C`. */
export function exportedNames(path: string, text: string): ExportedName[] {
  if (/\.[cm]?[jt]sx?$/i.test(path)) return javaScriptExports(text);
  return /\.py$/i.test(path) ? pythonDefinitions(text) : [];
}

const DECLARATION =
  /^export[ \t]+(?:declare[ \t]+)?(?:abstract[ \t]+)?(?:async[ \t]+)?(function[ \t]*\*?|class|const[ \t]+enum|const|let|var|enum|interface|type|namespace)[ \t]+([A-Za-z_$][\w$]*)/gm;
const LIST = /^export[ \t]+(?:type[ \t]+)?\{([^{}]*)\}(?![ \t]*from\b)/gm;
const LISTED = /(?:^|,)\s*(?:type\s+)?([A-Za-z_$][\w$]*)(?:\s+as\s+([A-Za-z_$][\w$]*))?\s*(?=,|$)/g;

function javaScriptExports(text: string): ExportedName[] {
  const { code } = sourceParts(text, "javascript");
  const found = new Map<string, ExportedName>();
  const add = (name: string, offset: number, written: number, needsExport: boolean): void => {
    const known = found.get(name);
    if (known === undefined) found.set(name, { name, line: lineOf(code, offset), written, needsExport });
    else {
      // Overloads, and a type and a value of one name.
      known.written += written;
      known.needsExport &&= needsExport;
    }
  };
  for (const { 1: keyword, 2: name = "", index } of code.matchAll(DECLARATION))
    add(name, index, 1, keyword === "type" || keyword === "interface");
  for (const { 1: listed = "", index } of code.matchAll(LIST)) {
    for (const [, local = "", alias] of listed.matchAll(LISTED))
      if (alias !== "default") add(alias ?? local, index, alias === undefined ? 2 : 1, false);
  }
  return [...found.values()];
}

const DEFINITION = /^(?:async[ \t]+)?(?:def|class)[ \t]+([A-Za-z_]\w*)/gm;

/** A decorator may hand a function to a framework, so what has one is left alone; so are names that Python itself calls. */
function pythonDefinitions(text: string): ExportedName[] {
  const { code } = sourceParts(text, "python");
  const found = new Map<string, ExportedName>();
  for (const match of code.matchAll(DEFINITION)) {
    const [, name = ""] = match;
    const before = code.slice(0, match.index).trimEnd();
    const isDecorated = /(?:^|\n)@[^\n]*$/.test(before) || before.endsWith(")");
    if (isDecorated || /^(?:__\w+__|main|test_?\w*|Test\w*)$/.test(name)) continue;
    const known = found.get(name);
    if (known !== undefined) known.written += 1;
    else found.set(name, { name, line: lineOf(code, match.index), written: 1, needsExport: true });
  }
  return [...found.values()];
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Where each name occurs as a whole word, comments and strings included: whoever mentions it may mean it. */
export class Mentions {
  readonly #wanted: ReadonlySet<string>;
  readonly #inFile = new Map<string, Map<string, number>>();

  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  read(path: string, text: string): void {
    for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
      if (!this.#wanted.has(word)) continue;
      const files = this.#inFile.get(word) ?? new Map<string, number>();
      files.set(path, (files.get(path) ?? 0) + 1);
      this.#inFile.set(word, files);
    }
  }

  /** How often one file writes the name, and whether any other does. */
  of(name: string, path: string): { here: number; elsewhere: boolean } {
    const files = [...(this.#inFile.get(name) ?? [])];
    return {
      here: files.find(([file]) => file === path)?.[1] ?? 0,
      elsewhere: files.some(([file]) => file !== path),
    };
  }
}
