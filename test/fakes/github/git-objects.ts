import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { cleanGitEnvironment } from "./git-process.ts";

interface Waiting {
  readonly resolve: (found: FoundObject | null) => void;
  readonly reject: (error: Error) => void;
}

export interface FoundObject {
  readonly sha: string;
  readonly type: string;
  /** Empty where only the name was looked up. */
  readonly content: Buffer;
}

/**
 * One git process that answers many look-ups: a story makes hundreds, and to start a process for each is what most of
 * its time would go to. Objects and refs that came after it started are found too.
 */
export class GitObjects {
  readonly #directory: string;
  readonly #withContent: boolean;
  readonly #waiting: Waiting[] = [];
  #child: ChildProcessWithoutNullStreams | undefined;
  #output: Buffer = Buffer.alloc(0);

  constructor(directory: string, { withContent }: { withContent: boolean }) {
    this.#directory = directory;
    this.#withContent = withContent;
  }

  /** The object that a revision names (`refs/heads/main^{commit}`, `<sha>:path`); `null` when there is none. */
  find(name: string): Promise<FoundObject | null> {
    if (name.includes("\n") || name.includes("\0")) return Promise.resolve(null);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#running().stdin.write(`${name}\n`);
    });
  }

  close(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #running(): ChildProcessWithoutNullStreams {
    if (this.#child !== undefined) return this.#child;
    const child = spawn("git", ["cat-file", this.#withContent ? "--batch" : "--batch-check"], {
      cwd: this.#directory,
      env: cleanGitEnvironment(),
    });
    child.stdout.on("data", (chunk: Buffer) => {
      this.#output = this.#output.length === 0 ? chunk : Buffer.concat([this.#output, chunk]);
      this.#answer();
    });
    child.stdin.on("error", () => undefined); // the exit tells
    child.on("error", (error) => this.#fail(child, error));
    child.on("close", () => this.#fail(child, new Error("git cat-file ended")));
    this.#child = child;
    return child;
  }

  #answer(): void {
    for (;;) {
      const lineEnd = this.#output.indexOf("\n");
      if (lineEnd < 0) return;
      const line = this.#output.toString("utf8", 0, lineEnd);
      const [, sha = "", type = "", size = ""] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(line) ?? [];
      const hasContent = sha !== "" && this.#withContent;
      const end = lineEnd + 1 + (hasContent ? Number(size) + 1 : 0);
      if (this.#output.length < end) return;
      const content = hasContent ? this.#output.subarray(lineEnd + 1, end - 1) : Buffer.alloc(0);
      this.#output = this.#output.subarray(end);
      this.#waiting.shift()?.resolve(sha === "" ? null : { sha, type, content });
    }
  }

  #fail(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.#child === child) this.#child = undefined;
    for (const each of this.#waiting.splice(0)) each.reject(error);
  }
}
