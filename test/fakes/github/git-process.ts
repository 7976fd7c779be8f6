import { spawn } from "node:child_process";

/** What git answered when it failed: callers turn some of these into GitHub's own messages. */
export class GitError extends Error {
  readonly exitCode: number | null;

  constructor(args: readonly string[], exitCode: number | null, stderr: string) {
    super(`git ${args.join(" ")} failed (${exitCode}): ${stderr.trim()}`);
    this.name = "GitError";
    this.exitCode = exitCode;
  }
}

/** The environment git always gets: no configuration of the machine's user can change a result. */
export function cleanGitEnvironment(extra: Record<string, string> = {}): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "/usr/bin:/bin",
    LANG: "C.UTF-8",
    HOME: "/nonexistent",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_TERMINAL_PROMPT: "0",
    ...extra,
  };
}

export interface GitCall {
  readonly cwd: string;
  readonly env?: Record<string, string>;
  readonly input?: string | Buffer;
}

/** Runs git with its arguments as a vector and returns what it wrote, byte for byte. */
export function git(args: readonly string[], call: GitCall): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd: call.cwd, env: cleanGitEnvironment(call.env) });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitError(args, code, Buffer.concat(err).toString()));
    });
    child.stdin.on("error", () => undefined); // git may exit before it has read its input
    child.stdin.end(call.input ?? "");
  });
}
