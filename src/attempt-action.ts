import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { ActionsEnvironment } from "./adapters/actions/environment.ts";
import { githubIdentityToken } from "./adapters/actions/identity-token.ts";
import { type Inputs, readInputs, secretsAmong } from "./adapters/actions/inputs.ts";
import { actionsLogger } from "./adapters/actions/logger.ts";
import { reportOutcome } from "./adapters/actions/report.ts";
import {
  ASSIGNMENT_FILE,
  ATTEMPT_FILE,
  readStageFile,
  writeStageFile,
} from "./adapters/actions/stage-files.ts";
import { lazyProvider } from "./adapters/anthropic/lazy-provider.ts";
import { createGateRunner } from "./adapters/gates/gate-runner.ts";
import { openObjectStore } from "./adapters/git/object-store.ts";
import { openGitWorkspace } from "./adapters/git/workspace.ts";
import { redactDeep, redactingModel } from "./adapters/redaction.ts";
import { systemClock, systemRandom } from "./adapters/system.ts";
import type { Outcome } from "./domain/outcome.ts";
import { createRedactor, defuseRunnerCommands } from "./domain/redaction.ts";
import type { Logger } from "./ports/logger.ts";
import type { Assignment, AttemptOutput } from "./usecases/assignment.ts";
import { type AttemptPorts, attemptTask } from "./usecases/attempt-task.ts";
import { reviewChange } from "./usecases/review-change.ts";
import {
  encodeAttempt,
  MAX_STAGE_FILE_BYTES,
  readAssignment,
  type RunOfStage,
} from "./usecases/stage-files.ts";

/**
 * The middle one of three jobs. It holds the key of the model's provider and a token that may only read; it knows no
 * ledger, no comment and no branch, and leaves one file.
 */
export async function runAttemptAction(environment: ActionsEnvironment): Promise<void> {
  const inputs = readInputs();
  const redact = createRedactor(secretsAmong(inputs));
  const logger = actionsLogger(redact);
  const folder = environment.workFolder;
  try {
    const assignment = await assignmentIn(folder, environment.run);
    const outcome: Outcome =
      typeof assignment === "string"
        ? { status: "refused", reason: assignment }
        : await attempt({ environment, inputs, redact, logger, folder }, assignment);
    await reportOutcome(outcome, { redact, status: undefined });
    logger.info(`Outcome: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
    if (outcome.status === "refused") process.exitCode = core.ExitCode.Failure;
  } catch (error) {
    process.exitCode = core.ExitCode.Failure;
    core.setOutput("status", "failed");
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    core.error(defuseRunnerCommands(redact(text)), { title: "Upshift" });
    await core.summary.addRaw("**Failed while making the attempt.** The log has the details.", true).write();
  }
}

async function assignmentIn(folder: string, run: RunOfStage): Promise<Assignment | string> {
  const file = await readStageFile(join(folder, ASSIGNMENT_FILE), MAX_STAGE_FILE_BYTES);
  if (file.kind === "missing") return `there is no ${ASSIGNMENT_FILE}: download it before this step`;
  return file.kind === "bad" ? file.reason : readAssignment(file.text, run);
}

async function attempt(
  from: {
    environment: ActionsEnvironment;
    inputs: Inputs;
    redact: (text: string) => string;
    logger: Logger;
    folder: string;
  },
  assignment: Assignment,
): Promise<Outcome> {
  const { environment, inputs, redact, logger, folder } = from;
  const { owner, name } = environment.repository;
  const scratch = await mkdtemp(join(environment.temporaryFolder ?? tmpdir(), "upshift-"));
  const store = await openObjectStore({
    remote: { url: `${environment.serverUrl}/${owner}/${name}.git`, token: inputs.githubToken },
    temporaryFolder: scratch,
  });
  try {
    const { languageModel } = lazyProvider(inputs.provider, {
      identityToken: githubIdentityToken(process.env, { mask: core.setSecret }),
    });
    const { task, number, rung, model } = assignment;
    const output = await logger.group(`Attempt ${number}: ${rung.name} (${model})`, () =>
      make(
        {
          languageModel: redactingModel(languageModel, redact),
          gates: createGateRunner({
            openStore: async () => store,
            temporaryFolder: scratch,
            workFolder: folder,
            hidden: environment.runnerFolders,
          }),
          openWorkspace: (sha) => openGitWorkspace(store, sha),
          // A stop is in the ledger, which this job cannot read: the last job heeds it before it publishes.
          stopRequested: async () => false,
          clock: systemClock,
          random: systemRandom,
          logger,
        },
        assignment,
      ),
    );
    await writeStageFile(
      join(folder, ATTEMPT_FILE),
      encodeAttempt(assignment, withoutSecrets(output, redact)),
    );
    return { status: "attempted", taskId: task.id, attempt: number, tier: rung.name, end: output.end };
  } finally {
    await store.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A review is made of the diff that the first job has fetched: this one can ask no code host. */
function make(ports: AttemptPorts, assignment: Assignment): Promise<AttemptOutput> {
  const { review } = assignment;
  if (assignment.task.kind !== "review") return attemptTask(ports, assignment);
  if (review === undefined) throw new Error("the assignment of a review holds no scope");
  return reviewChange(ports, { ...assignment, review });
}

/** Words without secrets. The patch stays as it is, byte for byte: the last job judges it. */
function withoutSecrets(output: AttemptOutput, redact: (text: string) => string): AttemptOutput {
  const { patch, ...rest } = output;
  return { ...redactDeep(rest, redact), ...(patch === undefined ? {} : { patch }) };
}
