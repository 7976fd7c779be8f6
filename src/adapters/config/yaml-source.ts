import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { quoted } from "../../domain/quoted.ts";

/** Something wrong in a configuration file. Line and column are 1-based. */
export interface Problem {
  line: number;
  column: number;
  message: string;
}

/** A configuration file is a page of text: what is larger is not one, and must not be worked through. */
const MOST_CHARACTERS = 100_000;
const MOST_SYNTAX_ERRORS = 3;

/** A YAML text that knows where each of its keys and values stands. */
export class YamlSource {
  readonly problems: Problem[] = [];
  /** The content as plain data, keys without a value left out; undefined for an empty text or one with problems. */
  readonly data: unknown;
  readonly #lines = new LineCounter();
  readonly #document: Document | undefined;

  constructor(text: string) {
    if (text.length > MOST_CHARACTERS) {
      this.#report(0, `the file has ${text.length} characters; at most ${MOST_CHARACTERS} are read`);
      return;
    }
    try {
      this.#document = parseDocument(text, {
        lineCounter: this.#lines,
        // `silent` would also hide that there is a second document.
        logLevel: "error",
        prettyErrors: false,
        stringKeys: true,
      });
      this.#checkDocument(this.#document, text);
      if (this.problems.length === 0) this.data = withoutEmpty(this.#document.toJS({ maxAliasCount: 0 }));
    } catch (error) {
      // Thousands of nested brackets exhaust the parser's stack.
      if (!(error instanceof RangeError)) throw error;
      this.#report(0, "the file is nested too deeply");
    }
  }

  /** Where the value at a path stands or, with `key`, the key itself; of a missing one, where its parent's key is. */
  positionOf(path: readonly PropertyKey[], key?: string): { line: number; column: number } {
    let node: unknown = this.#document?.contents;
    let offset = 0;
    const steps = key === undefined ? path : [...path, key];
    for (const [index, step] of steps.entries()) {
      if (isMap(node)) {
        const pair = node.items.find(({ key: name }) => isScalar(name) && String(name.value) === step);
        if (pair === undefined) break;
        const isLast = index === steps.length - 1;
        if (startOf(pair.key) !== undefined) offset = startOf(pair.key) ?? offset;
        // A value that is a map or list is shown by its key: the eye looks for the name.
        if (isLast && key === undefined && isScalar(pair.value)) offset = startOf(pair.value) ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === "number") {
        node = node.items[step];
        offset = startOf(node) ?? offset;
      } else {
        break;
      }
    }
    return this.#position(offset);
  }

  #checkDocument(document: Document, text: string): void {
    // One slip in the syntax makes the parser stumble again and again; the first few say what is wrong.
    for (const { code, pos, message } of [...document.errors, ...document.warnings].slice(
      0,
      MOST_SYNTAX_ERRORS,
    )) {
      const name =
        code === "DUPLICATE_KEY" ? `${quoted(/^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? "")} ` : "";
      this.#report(pos[0], name + (WORDING[code] ?? lowerFirst(firstLine(message))));
    }
    visit(document, {
      Alias: (_key, node) => {
        this.#report(startOf(node) ?? 0, "an alias (`*name`) cannot be used here; write the value out");
      },
    });
  }

  #report(offset: number, message: string): void {
    const { line, column } = this.#position(offset);
    const isKnown = this.problems.some((known) => known.message === message && known.line === line);
    if (!isKnown) this.problems.push({ line, column, message });
  }

  #position(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** The parser's words where they would not help somebody who has never written a parser. */
const WORDING: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "a tab cannot indent YAML; use spaces",
  DUPLICATE_KEY: "is there twice",
  MULTIPLE_DOCS: "the file holds more than one document (`---`); keep one",
  NON_STRING_KEY: "a key must be a word",
  RESOURCE_EXHAUSTION: "the file is nested too deeply",
};

function startOf(node: unknown): number | undefined {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === "number" ? start : undefined;
}

/** `budget:` with every line below it commented out is null in YAML and means that nothing was set. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (item === null ? null : withoutEmpty(item)));
  if (value === null) return undefined;
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null)
      .map(([key, item]) => [key, withoutEmpty(item)]),
  );
}

const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";
const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
