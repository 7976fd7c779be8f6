import type { ObjectStore } from "./adapters/git/object-store.ts";
import { gitRepositorySurvey } from "./adapters/git/repository-survey.ts";
import { openGitWorkspace } from "./adapters/git/workspace.ts";
import { systemClock, systemRandom } from "./adapters/system.ts";
import type { LedgerStore } from "./ports/ledger-store.ts";
import type { Ports } from "./run.ts";
import { estimateTask } from "./usecases/estimate-task.ts";
import { policyFor } from "./usecases/policy-for.ts";

/**
 * The ports that look at a repository's objects, its ledger and this machine, and at no code host: the same for a job on
 * a runner and for a clone on a laptop.
 */
export function repositoryPorts(from: {
  openStore: () => Promise<ObjectStore>;
  ledger: LedgerStore;
  redact: (text: string) => string;
}): Pick<Ports, "clock" | "random" | "redact" | "routing" | "secretsIn" | "openWorkspace" | "estimate"> {
  const { openStore, ledger, redact } = from;
  return {
    clock: systemClock,
    random: systemRandom,
    redact,
    routing: async (config) => policyFor({ ledger, clock: systemClock }, config),
    secretsIn: async (patch) => {
      // A large library that only a run with a patch needs.
      const { findSecretsInPatch } = await import("./adapters/secrets/find-secrets.ts");
      return findSecretsInPatch(patch, redact);
    },
    openWorkspace: async (sha) => openGitWorkspace(await openStore(), sha),
    estimate: async ({ sha, ...request }) => {
      const objects = await openStore();
      await objects.ensureCommit(sha);
      const survey = gitRepositorySurvey({
        directory: objects.gitDir,
        commit: sha,
        now: () => systemClock.now(),
      });
      return estimateTask(survey, request);
    },
  };
}
