/** Any value that JSON can carry: what the server sends and receives. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. Members that are `undefined` are left out when it is written. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** Says whether a value is a JSON object, so that unknown bodies can be read member by member. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Narrows what `JSON.parse` or an executed query returned, which is JSON by construction. */
function isJson(value: unknown): value is Json {
  return value === null || ["boolean", "number", "string", "object"].includes(typeof value);
}

/** A plain value as JSON, or `null` for what JSON cannot carry. */
export function asJson(value: unknown): Json {
  return isJson(value) ? value : null;
}

/** Parses JSON text. Empty text is no value; broken text stays text, so that the contract refuses it. */
export function parseJson(text: string): Json | undefined {
  if (text === "") return undefined;
  try {
    return asJson(JSON.parse(text));
  } catch {
    return text;
  }
}

/** A request body read by member: absent or mistyped members become `undefined`, never a crash. */
export class Members {
  readonly value: JsonObject;

  constructor(value: unknown) {
    this.value = isJsonObject(value) ? value : {};
  }

  names(): string[] {
    return Object.keys(this.value);
  }

  has(name: string): boolean {
    return this.value[name] !== undefined;
  }

  raw(name: string): Json | undefined {
    return this.value[name];
  }

  string(name: string): string | undefined {
    const value = this.value[name];
    return typeof value === "string" ? value : undefined;
  }

  number(name: string): number | undefined {
    const value = this.value[name];
    return typeof value === "number" ? value : undefined;
  }

  boolean(name: string): boolean | undefined {
    const value = this.value[name];
    return typeof value === "boolean" ? value : undefined;
  }

  object(name: string): Members {
    return new Members(this.value[name]);
  }

  strings(name: string): string[] {
    return this.list(name).filter((item): item is string => typeof item === "string");
  }

  objects(name: string): Members[] {
    return this.list(name)
      .filter(isJsonObject)
      .map((item) => new Members(item));
  }

  list(name: string): Json[] {
    const value = this.value[name];
    return Array.isArray(value) ? value : [];
  }
}
