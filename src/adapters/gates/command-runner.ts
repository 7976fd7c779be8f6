import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";

/** What a command came to. */
export interface CommandEnd {
  /** Null where it was killed. */
  exitCode: number | null;
  timedOut: boolean;
  /** The start and the end of what it printed on both streams, as it came. */
  output: string;
}

export interface CommandOptions {
  cwd: string;
  /** All of it: nothing of our own environment is passed on. */
  env: Readonly<Record<string, string>>;
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/** Runs lines of shell somewhere; where is what implementations differ in. */
export interface CommandRunner {
  run(command: string, options: CommandOptions): Promise<CommandEnd>;
}

/** Characters kept of each end of an output: the beginning names the command, the end the failures. */
const HEAD_CHARACTERS = 16_000;
const TAIL_CHARACTERS = 48_000;

/**
 * Runs one line with the machine's shell and keeps the two ends of its output. On time-out or abort the whole process
 * group is killed, so that nothing it started lives on.
 */
export async function runShell(line: string, options: CommandOptions): Promise<CommandEnd> {
  const child = spawn("/bin/bash", ["-c", line], {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, which can be killed as one.
    detached: true,
  });
  const output = boundedOutput();
  child.stdout.on("data", (chunk: Buffer) => output.add(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.add(chunk));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child);
  }, options.timeoutMs);
  const onAbort = (): void => killGroup(child);
  options.signal?.addEventListener("abort", onAbort, { once: true });
  if (options.signal?.aborted === true) onAbort();
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      // Not `close`: a grandchild that kept our pipe would be waited for. What is left of the group is killed.
      child.on("exit", (code) => {
        killGroup(child);
        resolve(code);
      });
    });
    // What was printed just before the end is still on its way.
    await Promise.race([ended(child), new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
    return { exitCode, timedOut, output: output.text() };
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", onAbort);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const open = streams.filter((stream) => !stream.readableEnded);
  await Promise.all(open.map((stream) => new Promise((resolve) => stream.once("close", resolve))));
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function boundedOutput(): { add(chunk: Buffer): void; text(): string } {
  let head = "";
  let tail = "";
  let dropped = 0;
  const decoder = new TextDecoder();
  return {
    add(chunk) {
      let text = decoder.decode(chunk, { stream: true });
      if (head.length < HEAD_CHARACTERS) {
        const room = HEAD_CHARACTERS - head.length;
        head += text.slice(0, room);
        text = text.slice(room);
      }
      tail += text;
      if (tail.length > 2 * TAIL_CHARACTERS) {
        dropped += tail.length - TAIL_CHARACTERS;
        tail = tail.slice(-TAIL_CHARACTERS);
      }
    },
    text() {
      const more = Math.max(0, tail.length - TAIL_CHARACTERS);
      const cut = dropped + more;
      return cut === 0 ? head + tail : `${head}\n(${cut} characters left out)\n${tail.slice(more)}`;
    },
  };
}
