import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface ProcessCall {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
  /** Told the process's group, so that a test can kill it. */
  readonly onStart?: (pid: number) => void;
}

const GRACE_MS = 500;

/**
 * Runs a process in a group of its own, line by line. When the signal comes the whole group is asked
 * to stop, then killed; whatever it left behind is killed at the end, as the runner does with orphans.
 */
export function runProcess(call: ProcessCall): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(call.command, call.args, {
      cwd: call.cwd,
      env: call.env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const group = (signal: NodeJS.Signals): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, signal);
      } catch {
        // the group is gone already
      }
    };
    if (child.pid !== undefined) call.onStart?.(child.pid);
    let killer: NodeJS.Timeout | undefined;
    const stop = (): void => {
      group("SIGINT");
      killer = setTimeout(() => group("SIGKILL"), GRACE_MS);
    };
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream, crlfDelay: Infinity }).on("line", call.onLine);
    }
    child.on("error", reject);
    child.on("exit", () => group("SIGKILL"));
    child.on("close", (code) => {
      clearTimeout(killer);
      call.signal.removeEventListener("abort", stop);
      resolve(code);
    });
    if (call.signal.aborted) stop();
    else call.signal.addEventListener("abort", stop, { once: true });
  });
}
