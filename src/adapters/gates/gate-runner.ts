import { mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
import type { Gate, GateResult } from "../../domain/gate.ts";
import { parseRepositoryPath } from "../../domain/repository-path.ts";
import type { GateRunner, GateTree } from "../../ports/gate.ts";
import type { ObjectStore } from "../git/object-store.ts";
import { openGitWorkspace } from "../git/workspace.ts";
import { type CommandEnd, type CommandRunner, runShell } from "./command-runner.ts";
import { openSandbox, SandboxUnavailableError } from "./sandbox.ts";

export interface GateRunnerOptions {
  openStore: () => Promise<ObjectStore>;
  /** Parent of the private folder of each run. */
  temporaryFolder: string;
  /** Where links such as `node_modules` are looked up: the job's working folder, a local clone. */
  workFolder: string;
  /**
   * Folders of the machine that no command may read: the runner's own, which holds the event, the tokens and the action.
   * The work folder and the temporary folder are hidden anyhow.
   */
  hidden?: readonly string[];
  /** For a person at a terminal who said so: the commands run as that person, confined by nothing. */
  unconfined?: boolean;
}

/** Runs gates on a private checkout, each in a sandbox that is opened, proved and closed around them. */
export function createGateRunner(options: GateRunnerOptions): GateRunner {
  const open = async (folder: string, gates: readonly Gate[]): Promise<CommandRunner> => {
    if (options.unconfined === true) return UNCONFINED;
    const hidden = [options.temporaryFolder, options.workFolder, homedir(), ...(options.hidden ?? [])];
    const links = linksOf(gates).map((link) => join(options.workFolder, link));
    return openSandbox({ folder, hidden, readable: [...links, ...(await toolFolders(hidden))] });
  };
  const inFolder = async <T>(body: (folder: string) => Promise<T>): Promise<T> => {
    const folder = await mkdtemp(join(await realpath(options.temporaryFolder), "upshift-gate-"));
    try {
      return await body(folder);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  let probed: Promise<string | undefined> | undefined;
  return {
    unavailable() {
      probed ??= inFolder(async (folder) => {
        try {
          await open(folder, []);
          return undefined;
        } catch (error) {
          if (error instanceof SandboxUnavailableError) return error.message;
          throw error;
        }
      });
      return probed;
    },

    measure: async (tree, gates, signal) =>
      inFolder(async (folder) => {
        const files = join(folder, "files");
        await checkOut(await options.openStore(), tree, files);
        await linkInto(files, gates, options.workFolder);
        for (const name of ["home", "tmp"]) await mkdir(join(folder, name));
        const runner = await open(folder, gates);
        const results: GateResult[] = [];
        for (const gate of gates) {
          const end = await runner.run(gate.run, {
            cwd: files,
            env: environmentIn(folder),
            timeoutMs: gate.wallMs,
            signal,
          });
          results.push(resultOf(gate, end));
        }
        return results;
      }),
  };
}

const UNCONFINED: CommandRunner = { run: runShell };

/**
 * Writes the tree with git's plumbing, without a `.git` beside it: git is never run in a folder where a command of the
 * repository has been, and its filters are not configured, so none runs.
 */
async function checkOut(store: ObjectStore, tree: GateTree, files: string): Promise<void> {
  const workspace = await openGitWorkspace(store, tree.sha);
  try {
    await workspace.replay(tree.edits);
    await workspace.checkOut(files);
  } finally {
    await workspace.close();
  }
}

const linksOf = (gates: readonly Gate[]): string[] => {
  const links = gates.flatMap((gate) => gate.links.map(parseRepositoryPath));
  return [...new Set(links.flatMap((link) => (link.ok ? [link.path] : [])))];
};

/** What the repository does not track and its commands need. Nothing that it tracks is covered up or followed. */
async function linkInto(files: string, gates: readonly Gate[], workFolder: string): Promise<void> {
  for (const link of linksOf(gates)) {
    const at = join(files, link);
    const parent = await realpath(dirname(at)).catch(() => undefined);
    if (parent !== dirname(at)) continue;
    await symlink(join(workFolder, link), at).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    });
  }
}

/** Where the job's programs are, with the libraries beside them: they may lie in a home or in a tool cache. */
async function toolFolders(hidden: readonly string[]): Promise<string[]> {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter((each) => each.startsWith("/"));
  const own = dirname(await realpath(process.execPath));
  // A folder that holds a hidden one would bring it back.
  const safe = [...onPath, own].filter((bin) => !hidden.some((each) => `${each}/`.startsWith(`${bin}/`)));
  return [...new Set(safe)].flatMap((bin) =>
    basename(bin) === "bin" ? [bin, join(dirname(bin), "lib")] : [bin],
  );
}

/** The whole environment of a command. PATH is the job's, so that a set-up step before ours decides versions. */
function environmentIn(folder: string): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
    HOME: join(folder, "home"),
    TMPDIR: join(folder, "tmp"),
    LANG: "C.UTF-8",
    CI: "true",
  };
}

/** Of 126 and 127 a shell says that it could not start the command: that tells about the machine, not the change. */
const NOT_STARTED = new Set([126, 127]);

function resultOf({ name, kind, wallMs }: Gate, { exitCode, timedOut, output }: CommandEnd): GateResult {
  const unknown = (problem: string): GateResult => ({ name, kind, passed: undefined, problem, output });
  if (timedOut) return unknown(`it did not end within ${Math.round(wallMs / 1_000)} seconds`);
  if (exitCode === null) return unknown("it was killed");
  if (NOT_STARTED.has(exitCode)) return unknown("the machine has no such command");
  return exitCode === 0 ? { name, kind, passed: true, output: "" } : { name, kind, passed: false, output };
}
