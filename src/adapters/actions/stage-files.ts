import { constants } from "node:fs";
import { open, writeFile } from "node:fs/promises";

/** Names in the job's working folder, for `actions/upload-artifact` and `actions/download-artifact`. */
export const ASSIGNMENT_FILE = "upshift-assignment.json";
export const ATTEMPT_FILE = "upshift-attempt.json";

export type StageFile =
  | { kind: "text"; text: string }
  | { kind: "missing" }
  | { kind: "bad"; reason: string };

/**
 * Reads a file that another job left. A link is not followed and a pipe is not waited for: what is read is a regular
 * file of at most `maxBytes` of UTF-8, checked on the open file and not on its name.
 */
export async function readStageFile(path: string, maxBytes: number): Promise<StageFile> {
  let file;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "ENOENT" ? { kind: "missing" } : { kind: "bad", reason: "it cannot be opened as a file" };
  }
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return { kind: "bad", reason: "it is not a regular file" };
    if (stat.size > maxBytes) return { kind: "bad", reason: `it is larger than ${maxBytes} bytes` };
    const buffer = Buffer.alloc(stat.size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) break;
    }
    if (length > stat.size) return { kind: "bad", reason: "it grew while it was read" };
    return {
      kind: "text",
      text: new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, length)),
    };
  } catch (error) {
    if (error instanceof TypeError) return { kind: "bad", reason: "it is not UTF-8" };
    throw error;
  } finally {
    await file.close();
  }
}

/** Writes a file for the next job; refuses to write through a link that lies in its place. */
export async function writeStageFile(path: string, text: string): Promise<void> {
  await writeFile(path, text, {
    flag: constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW,
    mode: 0o600,
  });
}
