import { z } from "zod";
import { nearestWord } from "../../domain/nearest-word.ts";
import { quoted } from "../../domain/quoted.ts";
import { CONFIG_SCHEMA } from "./schema.ts";
import type { Problem, YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

/** No key or word of ours is longer, and comparing words takes the product of their lengths. */
const LONGEST_COMPARED = 40;

/** What the schema found, in words for the one who wrote the file, and where. */
export function problemsOf(issue: Issue, source: YamlSource): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...source.positionOf(issue.path, key),
      message: unknownKey(key, issue.path),
    }));
  }
  const written = valueAt(source.data, issue.path);
  // What the program checks by itself has words for what is missing, too.
  const what = written === undefined && issue.code !== "custom" ? "is missing" : mismatch(issue, written);
  const name = issue.path.length === 0 ? "the file" : `\`${pathText(issue.path)}\``;
  return [{ ...source.positionOf(issue.path), message: `${name} ${what}` }];
}

function unknownKey(key: string, path: readonly PropertyKey[]): string {
  const keys = keysAt(path);
  const near = nearest(key, keys);
  const where = path.length === 0 ? "here" : `in \`${pathText(path)}\``;
  const hint =
    near === undefined
      ? `the keys are ${keys.map((known) => `\`${known}\``).join(", ")}`
      : `did you mean \`${near}\`?`;
  return `${quoted(key)} is not a key ${where}; ${hint}${elsewhere(key)}`;
}

/** `haiku@hgh` is meant to be a rung with an effort level, so it is not compared with bare tiers. */
function nearest(word: string, candidates: readonly string[]): string | undefined {
  const alike = candidates.filter((candidate) => candidate.includes("@") === word.includes("@"));
  return nearestWord(word.slice(0, LONGEST_COMPARED), alike);
}

/** What belongs to the Action's inputs, since it is needed before this file can be read. */
function elsewhere(key: string): string {
  return INPUTS.has(key) ? ` (it is an input of the action: \`${key.replaceAll("_", "-")}\`)` : "";
}
const INPUTS = new Set([
  "trigger",
  "dry_run",
  "anthropic_api_key",
  "github_token",
  "push_token",
  "anthropic_base_url",
]);

/** "must be …, not …", to follow the key. */
function mismatch(issue: Issue, written: unknown): string {
  const not = `not ${valueText(written)}`;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${TYPE_TEXT[issue.expected] ?? issue.expected}, ${not}`;
    case "invalid_value": {
      const values = issue.values.map(String);
      const near = typeof written === "string" ? nearest(written, values) : undefined;
      // The rung names are many; those with an effort level follow a pattern.
      const shown = values.length > 10 ? values.filter((value) => !value.includes("@")) : values;
      const more =
        shown.length < values.length ? ", or one of them with an effort level, as in `haiku@high`" : "";
      const hint = near === undefined ? "" : `; did you mean \`${near}\`?`;
      return `must be one of ${shown.map((value) => `\`${value}\``).join(", ")}${more}, ${not}${hint}`;
    }
    case "too_small":
    case "too_big":
      return sizeText(issue, not);
    case "invalid_format":
      return issue.format === "date"
        ? `must be a date such as 2026-11-23, ${not}`
        : `has a wrong form: ${not.slice(4)}`;
    default:
      return `is wrong: ${issue.message}`;
  }
}

function sizeText(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, not: string): string {
  const isLeast = issue.code === "too_small";
  const bound = String(isLeast ? issue.minimum : issue.maximum);
  if (issue.origin === "array")
    return isLeast ? "must not be an empty list" : `must have at most ${bound} items`;
  if (issue.origin === "string")
    return isLeast ? "must not be empty" : `must have at most ${bound} characters`;
  if (isLeast) return `must be ${issue.inclusive === false ? `above ${bound}` : `${bound} or more`}, ${not}`;
  return `must be ${bound} or less, ${not}`;
}

const TYPE_TEXT: Readonly<Record<string, string>> = {
  int: "a whole number",
  number: "a number",
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "a section with keys",
};

function valueText(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "nothing";
  if (typeof value === "object") return "a section";
  if (typeof value === "string") return `the text ${quoted(value)}`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeof value;
}

/** `prices[0].input` */
function pathText(path: readonly PropertyKey[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += `${text === "" ? "" : "."}${String(step)}`;
  }
  return text;
}

/** The valid keys of the section at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = CONFIG_SCHEMA;
  for (const step of path) {
    schema = inner(schema);
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject) schema = schema.shape[String(step)];
  }
  schema = inner(schema);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

const inner = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
