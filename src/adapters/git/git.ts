import { spawn } from "node:child_process";
import { devNull } from "node:os";
// By name: a test may make the global ones run fast, and a process takes the time that it takes.
import { clearTimeout, setTimeout } from "node:timers";
import { ConfigurationError } from "../../domain/errors.ts";

/** git said no. `stderr` is kept whole; the message has its first line. */
export class GitError extends Error {
  override readonly name = "GitError";
  readonly exitCode: number | null;
  readonly stderr: string;
  constructor(args: readonly string[], exitCode: number | null, stderr: string) {
    const said = stderr.trim().split("\n")[0] ?? "";
    super(`git ${args[0] ?? ""} failed (${exitCode ?? "killed"}): ${said}`);
    this.exitCode = exitCode;
    this.stderr = stderr;
  }
}

export interface GitOptions {
  /** Bare repository or `.git` folder to work in; undefined lets git find the one around `-C`. */
  gitDir: string | undefined;
  input?: string | Buffer;
  env?: Record<string, string>;
  /** Output beyond this many bytes is an error: a repository may hold anything. */
  maxBytes?: number;
  timeoutMs?: number;
  /** Exit codes that are answers rather than failures (`git grep` finds nothing with 1). */
  okExitCodes?: readonly number[];
}

/**
 * Settings that switch off everything by which a repository or a machine could make git run a program or ask a
 * question: hooks, fsmonitor, external diff, credential helpers, prompts. Passed by environment, which counts as
 * command scope and so wins over every file.
 */
const HARDENING: Record<string, string> = {
  "core.hooksPath": devNull,
  "core.fsmonitor": "false",
  "core.attributesFile": devNull,
  "core.quotePath": "false",
  "credential.helper": "",
  "diff.external": "",
  "gc.auto": "0",
  "maintenance.auto": "false",
  "protocol.ext.allow": "never",
  "safe.directory": "*",
};

/** Environment for git that takes nothing from ours but PATH (and a proxy or CA where the machine needs one). */
export function gitEnvironment(settings: Record<string, string> = {}): Record<string, string> {
  const environment: Record<string, string> = {
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "0",
    LC_ALL: "C",
    HOME: devNull,
  };
  for (const name of [
    "PATH",
    "SYSTEMROOT",
    "HTTPS_PROXY",
    "https_proxy",
    "NO_PROXY",
    "no_proxy",
    "SSL_CERT_FILE",
  ]) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  const entries = Object.entries({ ...HARDENING, ...settings });
  environment["GIT_CONFIG_COUNT"] = String(entries.length);
  entries.forEach(([key, value], index) => {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return environment;
}

/** Settings that send a token to one server only; by environment, so it is in no argument list and no file. */
export function authorizationSettings(url: string, token: string | undefined): Record<string, string> {
  if (token === undefined || !/^https?:/.test(url)) return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return { [`http.${new URL(url).origin}/.extraHeader`]: `AUTHORIZATION: basic ${basic}` };
}

/** Runs git with an argument vector and gives back its standard output as bytes. */
export async function git(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const out: Buffer[] = [];
  for await (const chunk of gitStream(args, options)) out.push(chunk);
  return Buffer.concat(out);
}

/**
 * The same, piece by piece as git writes it. Throws what `git` throws, at the latest after the last piece; who stops
 * taking ends the process.
 */
export async function* gitStream(args: readonly string[], options: GitOptions): AsyncGenerator<Buffer, void> {
  const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
  const child = spawn("git", [...args], {
    env: {
      ...gitEnvironment(),
      ...(options.gitDir === undefined ? {} : { GIT_DIR: options.gitDir }),
      ...options.env,
    },
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  // Not spawn's own: where there is no git to start, that one keeps the process waiting until it is over.
  const patience = setTimeout(() => child.kill("SIGKILL"), options.timeoutMs ?? 120_000);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (stderr.length < 64 * 1024) stderr += chunk.toString();
  });
  // A git that exits early closes its input; the exit code tells the story.
  child.stdin.on("error", () => {});
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(withoutGit(error)));
    child.on("close", resolve);
  });
  // Who stops taking never looks at it.
  ended.catch(() => {});
  child.stdin.end(options.input ?? "");
  let bytes = 0;
  try {
    for await (const chunk of child.stdout) {
      if (!Buffer.isBuffer(chunk)) continue;
      bytes += chunk.length;
      if (bytes > maxBytes) throw new GitError(args, null, `more than ${maxBytes} bytes of output`);
      yield chunk;
    }
    const code = await ended;
    if (code === 0 || (code !== null && options.okExitCodes?.includes(code))) return;
    throw new GitError(args, code, stderr);
  } finally {
    clearTimeout(patience);
    child.kill("SIGKILL");
  }
}

/** No git at all is for the user to mend; anything else that keeps a process from starting is told as it is. */
function withoutGit(error: Error & { code?: string }): Error {
  if (error.code !== "ENOENT") return error;
  return new ConfigurationError("git was not found on this machine's PATH: install it.", { cause: error });
}

/** The same, as trimmed text. */
export async function gitText(args: readonly string[], options: GitOptions): Promise<string> {
  return (await git(args, options)).toString("utf8").trim();
}
