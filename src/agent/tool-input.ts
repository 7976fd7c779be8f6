import { isRecord } from "../domain/record.ts";

/** The model called a tool wrongly; the message tells it how to call it right. */
export class ToolInputError extends Error {
  override readonly name = "ToolInputError";
}

function member(input: unknown, name: string): unknown {
  if (!isRecord(input)) throw new ToolInputError("the tool's input must be an object");
  return input[name];
}

export function optionalString(input: unknown, name: string): string | undefined {
  const value = member(input, name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new ToolInputError(`${name} must be a string`);
  return value;
}

export function requiredString(input: unknown, name: string): string {
  const value = optionalString(input, name);
  if (value === undefined) throw new ToolInputError(`${name} is missing`);
  return value;
}

export function optionalBoolean(input: unknown, name: string): boolean | undefined {
  const value = member(input, name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean") throw new ToolInputError(`${name} must be true or false`);
  return value;
}

export function optionalInteger(input: unknown, name: string): number | undefined {
  const value = member(input, name);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number" || !Number.isSafeInteger(value)) {
    throw new ToolInputError(`${name} must be a whole number`);
  }
  return value;
}

/** `[first, last]`, 1-based; last may be -1 for the end. */
export function optionalRange(input: unknown, name: string): [number, number] | undefined {
  const value = member(input, name);
  if (value === undefined || value === null) return undefined;
  const [first, last]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof first !== "number" || typeof last !== "number") {
    throw new ToolInputError(`${name} must be [first line, last line]`);
  }
  return [Math.trunc(first), Math.trunc(last)];
}
