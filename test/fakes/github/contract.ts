import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isJsonObject, type Json, type JsonObject, Members } from "./json-value.ts";

export interface Operation {
  readonly template: string;
  readonly method: string;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Description {
  readonly paths: Record<string, Record<string, JsonObject>>;
  readonly components: Record<string, Record<string, JsonObject>>;
  readonly "x-webhooks": Record<string, JsonObject>;
}

interface Pattern {
  readonly template: string;
  readonly segments: number;
  readonly fixed: number;
  readonly expression: RegExp;
}

/** Path parameters that may hold slashes. */
const GREEDY = new Set(["path", "ref", "branch", "basehead"]);
/** The description leaves these out almost everywhere, and GitHub sends them almost everywhere. */
const UNDOCUMENTED = new Set([401, 403, 404]);

/**
 * GitHub's published OpenAPI description as a judge of every exchange. Both directions count: a
 * request that GitHub would refuse or silently ignore in part, and a reply of the fake that GitHub
 * would never give. Schemas are compiled on first use, so that start-up costs one JSON parse.
 */
export class Contract {
  readonly #description: Description;
  readonly #patterns: Pattern[];
  readonly #validators = new Map<string, ValidateFunction>();
  readonly #registered = new Set<string>();
  readonly #strict = createAjv(false);
  readonly #lenient = createAjv("array");

  constructor() {
    const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
    const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!isDescription(parsed)) throw new Error(`${file} is no OpenAPI description`);
    this.#description = parsed;
    this.#patterns = Object.keys(parsed.paths)
      .map(toPattern)
      .toSorted((a, b) => b.segments - a.segments || b.fixed - a.fixed);
  }

  /** The operation that a request addresses, or `null`: then no such thing exists. */
  find(method: string, path: string): Operation | null {
    for (const pattern of this.#patterns) {
      const match = pattern.expression.exec(path);
      if (match === null) continue;
      if (this.#description.paths[pattern.template]?.[method.toLowerCase()] === undefined) continue;
      const groups = Object.entries(match.groups ?? {});
      const parameters = groups.map(([name, value]) => [name, decodeURIComponent(value)]);
      return { template: pattern.template, method, parameters: Object.fromEntries(parameters) };
    }
    return null;
  }

  checkRequest(operation: Operation, query: URLSearchParams, body: Json | undefined): string[] {
    const description = this.#operation(operation);
    const parameters = new Members(description)
      .list("parameters")
      .map((parameter) => this.#dereference(parameter));
    const errors: string[] = [];
    const known = new Set<string>();
    for (const parameter of parameters) {
      const name = new Members(parameter).string("name") ?? "";
      if (new Members(parameter).string("in") !== "query") continue;
      known.add(name);
      const value = query.get(name);
      if (value === null) {
        if (parameter["required"] === true) errors.push(`missing query ${name}`);
        continue;
      }
      const schema: JsonObject = { type: "object", properties: { value: parameter["schema"] ?? {} } };
      const validate = this.#compile(`query ${key(operation)} ${name}`, schema, this.#lenient);
      if (!validate({ value })) errors.push(`query ${name}=${value}: ${explain(validate)}`);
    }
    for (const name of query.keys()) if (!known.has(name)) errors.push(`unknown query ${name}`);
    return [...errors, ...this.#checkBody(operation, description, body)];
  }

  checkResponse(operation: Operation, status: number, contentType: string, body: Json | undefined): string[] {
    const responses = this.#operation(operation)["responses"];
    const documented = isJsonObject(responses) ? responses[String(status)] : undefined;
    if (documented === undefined) {
      return UNDOCUMENTED.has(status) || status >= 500 || status === 429
        ? []
        : [`status ${status} is not documented`];
    }
    const content = this.#dereference(documented)["content"];
    if (!contentType.includes("json") || !isJsonObject(content)) return [];
    const media = content["application/json"] ?? Object.values(content)[0];
    const schema = isJsonObject(media) ? media["schema"] : undefined;
    if (!isJsonObject(schema)) return [];
    const validate = this.#compile(`response ${key(operation)} ${status}`, schema, this.#strict);
    return validate(body) ? [] : [`response ${status}: ${explain(validate)}`];
  }

  /** Judges a webhook payload by GitHub's description of that event, for instance `issue-comment-created`. */
  checkEvent(name: string, payload: JsonObject): string[] {
    const webhook = this.#description["x-webhooks"][name];
    if (webhook === undefined) return [];
    const post = new Members(webhook).object("post");
    const content = post.object("requestBody").object("content").object("application/json");
    const schema = content.raw("schema");
    if (!isJsonObject(schema)) return [];
    const validate = this.#compile(`event ${name}`, schema, this.#strict);
    return validate(payload) ? [] : [`event ${name}: ${explain(validate)}`];
  }

  #checkBody(operation: Operation, description: JsonObject, body: Json | undefined): string[] {
    const requestBody = this.#dereference(description["requestBody"]);
    const media = new Members(requestBody).object("content").raw("application/json");
    const schema = isJsonObject(media) ? media["schema"] : undefined;
    if (!isJsonObject(schema)) {
      const sent = isJsonObject(body) && Object.keys(body).length > 0;
      return sent ? ["a body was sent to an operation that takes none"] : [];
    }
    if (body === undefined && requestBody["required"] !== true) return [];
    const validate = this.#compile(`body ${key(operation)}`, schema, this.#strict);
    const errors = validate(body ?? {}) ? [] : [`body ${explain(validate)}`];
    const resolved = this.#dereference(schema);
    const properties = resolved["properties"];
    if (isJsonObject(properties) && isJsonObject(body) && resolved["additionalProperties"] === undefined) {
      // GitHub ignores unknown members without a word: whoever sends one believes something wrong.
      for (const name of Object.keys(body)) {
        if (properties[name] === undefined) errors.push(`body has the unknown member ${name}`);
      }
    }
    return errors;
  }

  #operation(operation: Operation): JsonObject {
    return this.#description.paths[operation.template]?.[operation.method.toLowerCase()] ?? {};
  }

  #dereference(value: Json | undefined): JsonObject {
    if (!isJsonObject(value)) return {};
    const reference = value["$ref"];
    if (typeof reference !== "string") return value;
    const [, , kind = "", name = ""] = reference.split("/");
    return this.#dereference(this.#description.components[kind]?.[name]);
  }

  #compile(name: string, schema: JsonObject, ajv: Ajv2020): ValidateFunction {
    let validate = this.#validators.get(name);
    if (validate === undefined) {
      const dialect = ajv === this.#strict ? "strict" : "lenient";
      validate = ajv.compile(toJsonSchema(schema, (component) => this.#register(component, ajv, dialect)));
      this.#validators.set(name, validate);
    }
    return validate;
  }

  /** Makes one component schema known to Ajv, and those it refers to, and returns its id. */
  #register(component: string, ajv: Ajv2020, dialect: string): string {
    const id = `github:${component}`;
    if (!this.#registered.has(`${dialect} ${id}`)) {
      this.#registered.add(`${dialect} ${id}`);
      const schema = this.#description.components["schemas"]?.[component] ?? {};
      ajv.addSchema({ $id: id, ...toJsonSchema(schema, (other) => this.#register(other, ajv, dialect)) });
    }
    return id;
  }
}

let shared: Contract | undefined;

/** The contract is read once per process: every embedded GitHub shares it. */
export function sharedContract(): Contract {
  shared ??= new Contract();
  return shared;
}

function createAjv(coerceTypes: false | "array"): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: false,
    unicodeRegExp: false,
    inlineRefs: false,
    validateSchema: false,
    logger: false,
    coerceTypes,
  });
  addFormats.default(ajv);
  // Bots have brackets in their addresses, which the usual pattern refuses and GitHub does not.
  ajv.addFormat("email", /^\S+@\S+$/);
  return ajv;
}

function key(operation: Operation): string {
  return `${operation.method} ${operation.template}`;
}

function explain(validate: ValidateFunction): string {
  return (validate.errors ?? [])
    .slice(0, 6)
    .map((error) => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`)
    .join("; ");
}

function toPattern(template: string): Pattern {
  const segments = template.split("/");
  const source = segments.map((segment) =>
    segment.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      return `(?<${name.replaceAll("-", "_")}>${name === "path" ? ".*" : GREEDY.has(name) ? ".+" : "[^/]+"})`;
    }),
  );
  return {
    template,
    segments: segments.length,
    fixed: segments.filter((segment) => !segment.includes("{")).length,
    expression: new RegExp(`^${source.join("/")}$`),
  };
}

function isDescription(value: unknown): value is Description {
  return typeof value === "object" && value !== null && "paths" in value && "components" in value;
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, references go through `register`, examples are dropped. */
function toJsonSchema(schema: JsonObject, register: (component: string) => string): JsonObject {
  const reference = schema["$ref"];
  if (typeof reference === "string") return { $ref: register(reference.split("/").at(-1) ?? "") };
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(schema)) {
    // The same words also name properties, and then their value is a schema.
    const annotation = ["nullable", "example", "examples", "description", "default"].includes(name);
    if (name === "discriminator" || (annotation && !isJsonObject(value))) continue;
    result[name] = convert(value, register);
  }
  if (schema["nullable"] !== true) return result;
  if (Array.isArray(result["enum"])) result["enum"] = [...result["enum"], null];
  if (typeof result["type"] === "string") return { ...result, type: [result["type"], "null"] };
  return { anyOf: [result, { type: "null" }] };
}

function convert(value: Json | undefined, register: (component: string) => string): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => convert(item, register) ?? null);
  return isJsonObject(value) ? toJsonSchema(value, register) : value;
}
