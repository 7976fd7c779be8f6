import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { Json, JsonObject } from "../github/json-value.ts";

/** The outcome of what came before, as `success()`, `failure()` and `cancelled()` see it. */
export type Standing = "success" | "failure" | "cancelled";

const STATUS_FUNCTIONS = ["success", "failure", "cancelled", "always"] as const;
type StatusFunction = (typeof STATUS_FUNCTIONS)[number];

function answer(name: StatusFunction, standing: Standing): boolean {
  return name === "always" || name === standing;
}

/** Evaluates an expression, without its `${{ }}`, with GitHub's own implementation. */
export function evaluate(source: string, contexts: JsonObject, standing: Standing = "success"): Json {
  const functions = [...STATUS_FUNCTIONS, "hashFiles" as const].map((name) => ({
    name,
    description: "",
    minArgs: 0,
    maxArgs: 255,
    call: () =>
      name === "hashFiles" ? new data.StringData("") : new data.BooleanData(answer(name, standing)),
  }));
  const { tokens } = new Lexer(source).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const context = new data.Dictionary(...pairs(contexts));
  const byName = new Map(functions.map((one) => [one.name.toLowerCase(), one]));
  return fromData(new Evaluator(tree, context, byName).evaluate());
}

/**
 * Evaluates an `if:`. Without a status function it stands for `success() && (…)`, as on GitHub; with
 * nothing at all, for `success()`.
 */
export function condition(source: string | null, contexts: JsonObject, standing: Standing): boolean {
  if (source === null) return standing === "success";
  const bare = source.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, "$1");
  const asksStatus = STATUS_FUNCTIONS.some((name) => new RegExp(`\\b${name}\\s*\\(`, "i").test(bare));
  if (!asksStatus && standing !== "success") return false;
  return truthy(evaluate(bare, contexts, standing));
}

/** Truth as expressions see it: `false`, `0`, `''` and `null` are false, everything else is true. */
export function truthy(value: Json): boolean {
  return value !== null && value !== false && value !== 0 && value !== "";
}

/** A value in text, as an expression inside a string shows it. */
export function asText(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function pairs(object: JsonObject): { key: string; value: data.ExpressionData }[] {
  return Object.entries(object).map(([key, value]) => ({ key, value: toData(value ?? null) }));
}

function toData(value: Json): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(...pairs(value));
}

function fromData(value: data.ExpressionData): Json {
  if (value instanceof data.StringData || value instanceof data.BooleanData) return value.value;
  if (value instanceof data.NumberData) return value.value;
  if (value instanceof data.Array) return value.values().map(fromData);
  if (value instanceof data.Dictionary) {
    return Object.fromEntries(value.pairs().map((pair) => [pair.key, fromData(pair.value)]));
  }
  return null;
}
