import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { InvalidArgumentError } from "commander";
import { ConfigurationError } from "../domain/errors.ts";

/** A reader that has had enough (`| head -1`) ends us quietly; output that cannot be written is told in one line. */
export function watchOutput(): void {
  process.stdout.on("error", (error: Error & { code?: string }) => {
    if (error.code !== "EPIPE")
      process.stderr.write(`upshift: the output cannot be written: ${error.message}\n`);
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });
}

/** Writes to standard output; resolves when the reader is ready for more. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

export function warnLine(line: string): void {
  process.stderr.write(`upshift: ${line}\n`);
}

/** Whole text of a file that the user named. Throws `ConfigurationError` when it cannot be read. */
export async function readText(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause: unknown) => {
    throw new ConfigurationError(`${path} cannot be read: ${reasonOf(cause)}`, { cause });
  });
}

/** Writes a file that the user named. Throws `ConfigurationError` when that cannot be done. */
export async function writeText(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => {
    throw new ConfigurationError(`${path} cannot be written: ${reasonOf(cause)}`, { cause });
  });
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  EACCES: "it is not allowed",
  ENOSPC: "the disk is full",
};

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  return REASONS[code] ?? cause.message;
}

/** An option's value as a number; commander tells the user which option was wrong. */
export function numberOption(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new InvalidArgumentError("not a number");
  return value;
}
