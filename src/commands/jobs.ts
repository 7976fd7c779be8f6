import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import type { JobsOptions } from "../cli/jobs.ts";
import type { Ledger } from "../domain/ledger.ts";
import { readText, writeOut } from "./terminal.ts";

/** Nothing is known of earlier rounds. */
const NO_LEDGER: Ledger = { head: null, damage: [], eventsOf: async () => [], async *tasks() {} };

const CONFIGURATION = ".github/upshift.yml";

export function registerJobs(program: Command): void {
  program
    .command("jobs")
    .description(
      "List what each scheduled job would do next, on which tier, and its expected cost. No key, no network.",
    )
    .option("--repo <dir>", "a clone", ".")
    .option("--job <id>", "one job of the configuration (default: all)")
    .option("--ledger <place>", "ledger folder, or git repository that has the ledger's branch")
    .option("--json", "print JSON, a job a line")
    .action(async (options: JobsOptions & { ledger?: string }) => {
      const [{ runJobsCommand }, { loadConfig }, { gitText }, { gitSourceTree }, { gitRepositorySurvey }] =
        await Promise.all([
          import("../cli/jobs.ts"),
          import("../adapters/config/load-config.ts"),
          import("../adapters/git/git.ts"),
          import("../adapters/git/source-tree.ts"),
          import("../adapters/git/repository-survey.ts"),
        ]);
      const [{ withLedgers }, { systemClock }, { estimateTask }, { policyFor }] = await Promise.all([
        import("../adapters/ledger/open-ledger.ts"),
        import("../adapters/system.ts"),
        import("../usecases/estimate-task.ts"),
        import("../usecases/policy-for.ts"),
      ]);
      const { repo: directory } = options;
      const text = await readText(join(directory, CONFIGURATION));
      const config = loadConfig({ text, file: CONFIGURATION });
      const sha = await gitText(["-C", directory, "rev-parse", "HEAD"], { gitDir: undefined });
      await withLedgers({}, async (readLedger) => {
        const ledger = options.ledger === undefined ? NO_LEDGER : await readLedger(options.ledger);
        const store = { read: async () => ledger };
        await runJobsCommand(options, {
          config,
          base: { ref: "HEAD", sha },
          hasLedger: options.ledger !== undefined,
          ledger: store,
          clock: systemClock,
          openTree: async () => gitSourceTree({ directory, commit: sha }),
          report: async (path) => readFile(join(directory, path), "utf8").catch(() => undefined),
          pullRequests: { openFrom: async () => [], changedPaths: async () => [] },
          estimate: (request) =>
            estimateTask(gitRepositorySurvey({ directory, commit: sha, now: () => Date.now() }), request),
          routing: (own) => policyFor({ ledger: store, clock: systemClock }, own),
          write: writeOut,
        });
      });
    });
}
