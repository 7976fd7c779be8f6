import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { InvalidArgumentError } from "commander";
import { ConfigurationError } from "../domain/errors.ts";

/** Writes to standard output; resolves when the reader is ready for more. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** Whole text of a file that the user named. Throws `ConfigurationError` when it cannot be read. */
export async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause: unknown) => {
    throw new ConfigurationError(`${path} cannot be read`, { cause });
  });
}

/** An option's value as a number; commander tells the user which option was wrong. */
export function numberOption(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new InvalidArgumentError("not a number");
  return value;
}
