import { readlink } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { type CommandRunner, runShell } from "./command-runner.ts";

/** Commands cannot be confined on this machine. The message says why and what to do. */
export class SandboxUnavailableError extends Error {
  override readonly name = "SandboxUnavailableError";
}

export interface SandboxOptions {
  /** The only folder that commands may write to. It must exist. */
  folder: string;
  /** Folders that hold what commands must not see, beside the built-in ones: a runner's own, a user's home. */
  hidden: readonly string[];
  /** Folders below hidden ones that they may read all the same. */
  readable: readonly string[];
}

/**
 * Hidden from every command: homes, other people's temporary files, and the sockets of the machine's services, of which
 * Docker's would be a way out.
 */
const HIDDEN = ["/home", "/root", "/tmp", "/var/tmp", "/run", "/mnt", "/media"];

/** Long enough for a loaded machine; the probe takes a third of a second on an idle one. */
const PROBE_MS = 30_000;

/**
 * Opens a sandbox and proves it by trying: a first command has to find that it can write to its folder and to nothing
 * else, that hidden folders are empty, that no address can be reached, and that no process but its own is to be seen.
 * Any other answer, or none, is a `SandboxUnavailableError`: nothing is ever run less confined than asked for.
 */
export async function openSandbox(options: SandboxOptions): Promise<CommandRunner> {
  if (process.platform !== "linux")
    throw new SandboxUnavailableError(
      `local gates run in a sandbox that exists on Linux only; this is ${process.platform}. Remove \`gates\`, or run the job on a Linux runner.`,
    );
  // Loaded by runs with gates only; this module of the library alone, as its proxies are for commands that have a network.
  const { cleanupBwrapMountPoints, getLinuxDependencyStatus, wrapCommandWithSandboxLinux } =
    await import("@anthropic-ai/sandbox-runtime/dist/sandbox/linux-sandbox-utils.js");
  if (!getLinuxDependencyStatus().hasBwrap)
    throw new SandboxUnavailableError(`bubblewrap (bwrap) is not installed. ${INSTALL}`);
  const runner: CommandRunner = {
    async run(command, { cwd, env, timeoutMs, signal }) {
      // Bubblewrap hands its own environment on: the command gets ours and no other.
      const assignments = Object.entries(env).map(([name, value]) => quoted(`${name}=${value}`));
      const bare = ["exec", "/usr/bin/env", "-i", ...assignments, "/bin/bash", "-c", quoted(command)];
      const line = await wrapCommandWithSandboxLinux({
        command: bare.join(" "),
        // With no proxy to talk to, an own network with nothing in it.
        needsNetworkRestriction: true,
        readConfig: {
          denyOnly: [],
          literalDenyOnly: [...new Set([...HIDDEN, ...options.hidden])],
          literalAllowWithinDeny: [...new Set([options.folder, ...options.readable])],
        },
        writeConfig: { allowOnly: [], literalAllowOnly: [options.folder], denyWithinAllow: [] },
        // The machine's sockets are hidden with their folders. The library's own filter is a program of its own, which
        // the bundle does not carry.
        allowAllUnixSockets: true,
      });
      try {
        // The probe and every command find bubblewrap in the same way.
        return await runShell(line, { cwd, env: { PATH: process.env["PATH"] ?? "" }, timeoutMs, signal });
      } finally {
        cleanupBwrapMountPoints();
      }
    },
  };
  try {
    await probe(runner, options);
  } catch (cause) {
    if (cause instanceof SandboxUnavailableError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new SandboxUnavailableError(`the sandbox does not start: ${why}. ${INSTALL}`, { cause });
  }
  return runner;
}

const INSTALL =
  "Local gates need bubblewrap and ripgrep: run `sudo apt-get install -y bubblewrap ripgrep` before this step, or remove `gates` from the configuration.";

const NAMESPACES =
  "If the kernel refuses unprivileged user namespaces (Ubuntu 24.04 does by AppArmor), run `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` before this step, or remove `gates` from the configuration.";

/** Asks from inside what can be done, and compares the answers with what has to hold. */
async function probe(runner: CommandRunner, options: SandboxOptions): Promise<void> {
  const hidden = [...HIDDEN, ...options.hidden];
  const canary = `upshift-probe-${process.pid}`;
  const script = [
    `touch ${canary} && echo "inside: yes"; rm -f ${canary}`,
    `for each in /usr /etc /var /opt; do touch $each/${canary} 2>/dev/null && echo "outside: $each"; done`,
    'for each in pid net; do echo "$each: $(readlink /proc/self/ns/$each)"; done',
    // In a process list of its own, the first process is one of its own.
    'echo "first: $(readlink /proc/1/ns/pid)"',
    'echo "routes: $(tail -n +2 /proc/net/route | wc -l)"',
    ...hidden.map((path) => `echo "seen ${path}: $(ls -A ${quoted(path)} 2>/dev/null | tr '\\n' '/')"`),
    'echo "end: yes"',
  ].join("\n");
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin" };
  const { output, exitCode } = await runner.run(script, { cwd: options.folder, env, timeoutMs: PROBE_MS });
  const answers = new Map(
    output.split("\n").map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2)] as const;
    }),
  );
  const refuse = (what: string): never => {
    throw new SandboxUnavailableError(`the sandbox does not hold here: ${what}. ${NAMESPACES}`);
  };
  if (answers.get("end") !== "yes")
    refuse(output.trim().split("\n").at(-1)?.slice(0, 300) || `exit code ${exitCode ?? "none"}, no answer`);
  if (answers.get("inside") !== "yes") refuse("its own folder is not writable");
  if (answers.has("outside")) refuse(`${answers.get("outside")} is writable`);
  for (const name of ["pid", "net"]) {
    const own = await readlink(`/proc/self/ns/${name}`);
    if ((answers.get(name) ?? own) === own) refuse(`it shares the machine's ${name} namespace`);
  }
  if (answers.get("first") !== answers.get("pid")) refuse("it sees the machine's processes");
  if (answers.get("routes") !== "0") refuse("it has a network");
  for (const path of hidden) {
    // Of what is hidden the names are there on which something else is mounted.
    const leadsTo = [options.folder, ...options.readable, ...hidden].flatMap((each) => {
      const below = relative(path, each);
      const isBelow = each !== path && !below.startsWith("..") && !isAbsolute(below);
      return isBelow ? [below.split(sep)[0]] : [];
    });
    const seen = (answers.get(`seen ${path}`) ?? path).split("/").filter((name) => name !== "");
    const stranger = seen.find((name) => !leadsTo.includes(name));
    if (stranger !== undefined) refuse(`${join(path, stranger)} can be seen`);
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
