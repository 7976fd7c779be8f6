import { isJsonObject, type Json, type JsonObject } from "../github/json-value.ts";
import { asText, evaluate, type Standing } from "./expression.ts";

/** A text of a workflow file with `${{ … }}` in it: literal pieces and expressions in turn. */
class Expression {
  readonly #pieces: readonly { readonly source: string; readonly evaluated: boolean }[];

  constructor(pieces: readonly { source: string; evaluated: boolean }[]) {
    this.#pieces = pieces;
  }

  /** The value: of any type for a lone expression, otherwise text. */
  resolve(contexts: JsonObject, standing?: Standing): Json {
    const [first] = this.#pieces;
    if (this.#pieces.length === 1 && first?.evaluated === true)
      return evaluate(first.source, contexts, standing);
    return this.#pieces
      .map(({ source, evaluated }) => (evaluated ? asText(evaluate(source, contexts, standing)) : source))
      .join("");
  }
}

/** A value of a workflow file in which expressions are still to be evaluated. */
export type Template = null | boolean | number | string | Expression | Template[] | TemplateMap;

export interface TemplateMap {
  [key: string]: Template;
}

/** Finds the expressions in parsed YAML. */
export function toTemplate(value: Json | undefined): Template {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return toText(value);
  if (Array.isArray(value)) return value.map(toTemplate);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toTemplate(item)]));
}

function toText(text: string): string | Expression {
  const pieces: { source: string; evaluated: boolean }[] = [];
  let at = 0;
  // An expression ends at the first `}}` outside its quoted strings.
  for (const match of text.matchAll(/\$\{\{((?:'[^']*'|[^'])*?)\}\}/g)) {
    if (match.index > at) pieces.push({ source: text.slice(at, match.index), evaluated: false });
    pieces.push({ source: match[1] ?? "", evaluated: true });
    at = match.index + match[0].length;
  }
  if (pieces.length === 0) return text;
  if (at < text.length) pieces.push({ source: text.slice(at), evaluated: false });
  return new Expression(pieces);
}

export function isTemplateMap(template: Template | undefined): template is TemplateMap {
  return (
    typeof template === "object" &&
    template !== null &&
    !Array.isArray(template) &&
    !(template instanceof Expression)
  );
}

/** Evaluates every expression in a template. */
export function resolveTemplate(
  template: Template | undefined,
  contexts: JsonObject,
  standing?: Standing,
): Json {
  if (template === undefined || template === null) return null;
  if (template instanceof Expression) return template.resolve(contexts, standing);
  if (Array.isArray(template)) return template.map((item) => resolveTemplate(item, contexts, standing));
  if (typeof template !== "object") return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, resolveTemplate(value, contexts, standing)]),
  );
}

/** Evaluates a mapping whose values become text: `env`, `with`, `outputs`. */
export function resolveTexts(
  template: Template | undefined,
  contexts: JsonObject,
  standing?: Standing,
): Record<string, string> {
  const value = resolveTemplate(template, contexts, standing);
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asText(item)]));
}
