import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { clientOf, lazyProvider, pricedFor } from "./adapters/anthropic/lazy-provider.ts";
import { readProvider, secretsOf } from "./adapters/anthropic/provider.ts";
import { loadConfig } from "./adapters/config/load-config.ts";
import { createGateRunner } from "./adapters/gates/gate-runner.ts";
import { type ObjectStore, openObjectStore } from "./adapters/git/object-store.ts";
import { fileLedgerStore } from "./adapters/ledger/file-ledger-store.ts";
import { localChanges } from "./adapters/local/changes.ts";
import { addWorktree, type Clone, fileAt, openClone } from "./adapters/local/clone.ts";
import { localCi, localConversation, localReviews, localWorkflows } from "./adapters/local/code-host.ts";
import { gateOf } from "./adapters/local/gate.ts";
import { placeOf } from "./adapters/local/place.ts";
import { interruptible, interruption, observed } from "./adapters/local/watching.ts";
import { redactingChanges, redactingLedger, redactingModel } from "./adapters/redaction.ts";
import { systemClock, systemRandom } from "./adapters/system.ts";
import { exitCodeOf, LOCAL_ACTOR, runLocally, type RunRequest } from "./cli/run.ts";
import { jsonReporter, type RunReporter, textReporter } from "./cli/run-report.ts";
import { type Config, CONFIG_PRESETS } from "./domain/config.ts";
import { ConfigurationError } from "./domain/errors.ts";
import type { Patch } from "./domain/patch.ts";
import { createRedactor } from "./domain/redaction.ts";
import type { Logger } from "./ports/logger.ts";
import { repositoryPorts } from "./repository-ports.ts";
import type { CommandPorts } from "./usecases/handle-command.ts";
import type { RunContext } from "./usecases/run-context.ts";

/** The options of `upshift run`, as commander reads them. */
export interface RunOptions {
  repo: string;
  gate?: string;
  tier?: string;
  budget?: number;
  preset?: string;
  urgent?: true;
  branch?: string;
  worktree?: string;
  ledger?: string;
  minutes?: number;
  /** False with `--no-sandbox`. */
  sandbox: boolean;
  continue?: true;
  json?: true;
}

const CONFIG_FILE = ".github/upshift.yml";

/**
 * `upshift run`: the composition root of a run on a clone. The same use cases as the Action's, with the clone in place of
 * GitHub and a command in place of CI. Gives back the exit code.
 */
export async function runInClone(task: string | undefined, options: RunOptions): Promise<number> {
  if (task === undefined && options.continue !== true)
    throw new ConfigurationError('say what shall be done: upshift run "…", or --continue');
  const provider = readProvider(({ variable }) => process.env[variable] ?? "");
  // A missing key is found out before anything is done.
  await clientOf(provider);
  const redact = createRedactor(secretsOf(provider));
  const reporter = reporterOf(options, redact);
  const clone = await openClone(resolve(options.repo));
  const ledger = observed(
    redactingLedger(
      fileLedgerStore({
        directory: resolve(options.ledger ?? join(clone.gitDir, "upshift", "ledger")),
        clock: systemClock,
        random: systemRandom,
      }),
      redact,
    ),
    (event) => reporter.tell({ type: "ledger", event }),
  );
  const configOf = async (sha: string): Promise<Config> =>
    localConfig(
      pricedFor(provider, loadConfig({ text: await fileAt(clone, sha, CONFIG_FILE), file: CONFIG_FILE })),
      options,
    );
  const config = await configOf(clone.head);
  const place = await placeOf(clone, ledger, task, options);
  const gate = await gateOf(clone, options);

  const folder = await mkdtemp(join(tmpdir(), "upshift-run-"));
  let store: Promise<ObjectStore> | undefined;
  const interrupt = interruption(() =>
    reporter.tell({ type: "notice", text: "Stopping; what is done is kept. Once more ends at once." }),
  );
  try {
    const openStore = (): Promise<ObjectStore> =>
      (store ??= openObjectStore({ clone: clone.root, temporaryFolder: folder }));
    const gates = createGateRunner({
      openStore,
      temporaryFolder: folder,
      workFolder: clone.root,
      unconfined: !options.sandbox,
    });
    const isConfined = await confinement(() => gates.unavailable(), options);
    const runner = isConfined ? gates : unconfined(openStore, folder, clone);
    const ci = localCi(gate, runner);
    const changes = localChanges(clone, place.number);
    let edits: Patch | undefined;
    const shared = repositoryPorts({ openStore, ledger, redact });
    const { languageModel, catalogue } = lazyProvider(provider, {
      say: (text) => reporter.tell({ type: "notice", text }),
      onProgress: (progress) => {
        if (progress.type === "retry") reporter.tell({ type: "notice", text: progress.reason });
        else reporter.tell({ type: "doing", text: progress.type === "tool" ? progress.name : progress.text });
      },
    });
    const ports: CommandPorts = {
      ...shared,
      // Nothing here takes time to appear, so nothing is waited for.
      clock: { ...shared.clock, sleep: async () => {} },
      openWorkspace: async (sha) => {
        const workspace = await shared.openWorkspace(sha);
        return { ...workspace, patch: async () => (edits = await workspace.patch()) };
      },
      permissions: { accountOf: async () => LOCAL_ACTOR, permissionOf: async () => "admin" },
      pullRequests: changes,
      reviews: localReviews(),
      changes: redactingChanges(changes, redact),
      conversation: localConversation({ number: place.number, title: task ?? "" }, () => {}),
      checks: ci.checks,
      workflows: localWorkflows(),
      ledger,
      // Nobody waits a day at a terminal.
      batches: undefined,
      languageModel: redactingModel(interruptible(languageModel, interrupt.signal), redact),
      catalogue,
      gates: runner,
      logger: loggerOf(reporter),
      loadConfig: configOf,
      // `upshift doctor` looks at what lies on GitHub; here is nothing that it could ask.
      diagnose: async () => [],
      stopRequested: async () => interrupt.signal.aborted,
      onTurn: (turn) => reporter.tell({ type: "turn", ...turn }),
    };
    reporter.tell({
      type: "start",
      task: task ?? place.known?.task.title ?? "",
      branch: place.branch,
      base: `${clone.branch} at ${clone.head.slice(0, 7)}`,
      gate: gate.run,
      sandboxed: isConfined,
      dirty: clone.isDirty,
    });
    const result = await runLocally(
      {
        ports,
        context: contextOf(clone),
        config,
        judge: async (sha) => {
          reporter.tell({ type: "gate", name: gate.name, state: "running" });
          const startedAt = Date.now();
          const found = await ci.judge(sha, interrupt.signal);
          if (found !== undefined) {
            const state = found.passed === undefined ? "unknown" : found.passed ? "passed" : "failed";
            const told = { ...found, output: redact(found.output) };
            reporter.tell({ type: "gate", name: gate.name, state, result: told, ms: Date.now() - startedAt });
          }
          return found;
        },
        interrupted: interrupt.signal,
        reporter,
        number: place.number,
        branch: place.branch,
      },
      requestOf(task, options),
    );
    const worktree = await worktreeOf(clone, options, result.branch);
    const isUnfinished =
      result.status === "interrupted" && result.task?.attempts.at(-1)?.headSha === undefined;
    reporter.finish({
      ...result,
      worktree,
      unfinished: isUnfinished ? await savedEdits(clone, edits) : undefined,
    });
    return exitCodeOf(result.status);
  } finally {
    interrupt.close();
    await (await store)?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function requestOf(task: string | undefined, { tier, budget, urgent }: RunOptions): RunRequest {
  return {
    text: task,
    ...(tier === undefined ? {} : { tier }),
    ...(budget === undefined ? {} : { budget }),
    ...(urgent === undefined ? {} : { urgent }),
  };
}

function reporterOf({ json }: RunOptions, redact: (text: string) => string): RunReporter {
  const write = (text: string): void => void process.stdout.write(redact(text));
  if (json === true) return jsonReporter(write);
  const isLive = process.stdout.isTTY;
  // https://no-color.org: any text but an empty one.
  const color = isLive && (process.env["NO_COLOR"] ?? "") === "";
  return textReporter({ write, isLive, color });
}

/** What is said of CI and of pull requests in the configuration is about GitHub. Options win over the file. */
function localConfig(config: Config, { preset }: RunOptions): Config {
  const chosen = CONFIG_PRESETS.find((each) => each === preset);
  if (preset !== undefined && chosen === undefined)
    throw new ConfigurationError(
      `--preset is ${JSON.stringify(preset)}; valid: ${CONFIG_PRESETS.join(", ")}`,
    );
  return {
    ...config,
    preset: chosen ?? config.preset,
    gate: { required: undefined, ignore: [], mode: "events", workflow: undefined },
    pullRequest: { ...config.pullRequest, draft: false, labels: [] },
  };
}

function contextOf(clone: Clone): RunContext {
  return {
    repository: { owner: "local", name: clone.name },
    base: { ref: clone.branch, sha: clone.head },
    // The process, and when it began: numbers of processes come again.
    run: { id: process.pid, attempt: Math.floor(Date.now() / 1000 - process.uptime()) },
    runUrl: undefined,
    rerunBy: undefined,
    ciJobs: undefined,
    ownWorkflows: [],
    trigger: "/ai",
    dryRun: false,
  };
}

/** Whether the gate is confined. Where it cannot be, a person has to say that it may run all the same. */
async function confinement(
  unavailable: () => Promise<string | undefined>,
  { sandbox }: RunOptions,
): Promise<boolean> {
  if (!sandbox) return false;
  const problem = await unavailable();
  if (problem === undefined) return true;
  if (process.stdin.isTTY && process.stderr.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    const said = await terminal.question(
      `The gate cannot be confined here: ${problem}\nRun code that a model wrote as you, unconfined? [y/N] `,
    );
    terminal.close();
    if (/^y(?:es)?$/i.test(said.trim())) return false;
  }
  throw new ConfigurationError(`${problem}\nOr run the gate unconfined, as you, with --no-sandbox.`);
}

function unconfined(
  openStore: () => Promise<ObjectStore>,
  temporaryFolder: string,
  clone: Clone,
): ReturnType<typeof createGateRunner> {
  return createGateRunner({ openStore, temporaryFolder, workFolder: clone.root, unconfined: true });
}

/** The working tree that was asked for, once there is work to put into it. */
async function worktreeOf(
  clone: Clone,
  { worktree }: RunOptions,
  branch: string | undefined,
): Promise<string | undefined> {
  if (worktree === undefined || branch === undefined) return undefined;
  const folder = resolve(worktree);
  await addWorktree(clone, folder, branch);
  return folder;
}

/** The edits of an attempt that was stopped, as a file that `git apply` takes. */
async function savedEdits(clone: Clone, edits: Patch | undefined): Promise<string | undefined> {
  if (edits === undefined) return undefined;
  const folder = join(clone.gitDir, "upshift");
  await mkdir(folder, { recursive: true });
  const file = join(folder, "unfinished.patch");
  await writeFile(file, edits.diff);
  return relative(process.cwd(), file);
}

/** Warnings for a person; the rest is told as events. */
function loggerOf(reporter: RunReporter): Logger {
  const quiet = (): void => {};
  const say = (text: string): void => reporter.tell({ type: "notice", text });
  return { debug: quiet, info: quiet, warn: say, error: say, group: async (_, body) => body() };
}
