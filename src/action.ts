import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { defaults } from "@actions/github/lib/utils";
import type { ActionsEnvironment } from "./adapters/actions/environment.ts";
import { githubIdentityToken } from "./adapters/actions/identity-token.ts";
import { type Inputs, readInputs, secretsAmong } from "./adapters/actions/inputs.ts";
import { actionsLogger } from "./adapters/actions/logger.ts";
import {
  ASSIGNMENT_FILE,
  ATTEMPT_FILE,
  readStageFile,
  writeStageFile,
} from "./adapters/actions/stage-files.ts";
import { reportOutcome } from "./adapters/actions/report.ts";
import { loadConfig } from "./adapters/config/load-config.ts";
import { openObjectStore } from "./adapters/git/object-store.ts";
import { gitRepositorySurvey } from "./adapters/git/repository-survey.ts";
import { openGitWorkspace } from "./adapters/git/workspace.ts";
import { createChanges } from "./adapters/github/changes.ts";
import { createChecks } from "./adapters/github/checks.ts";
import { createConversation } from "./adapters/github/conversation.ts";
import { createOctokit, type RepositoryClient } from "./adapters/github/octokit.ts";
import { createPullRequests } from "./adapters/github/pull-requests.ts";
import { createPermissions } from "./adapters/github/permissions.ts";
import { createRepository } from "./adapters/github/repository.ts";
import { createWorkflowControl } from "./adapters/github/workflow-control.ts";
import { gitLedgerStore } from "./adapters/ledger/git-ledger-store.ts";
import { lazyProvider, pricedFor } from "./adapters/anthropic/lazy-provider.ts";
import {
  redactingChanges,
  redactingConversation,
  redactingLedger,
  redactingModel,
} from "./adapters/redaction.ts";
import { systemClock, systemRandom } from "./adapters/system.ts";
import { estimateFromDiff, estimateFromText } from "./domain/complexity.ts";
import { readTaskWords } from "./domain/complexity/task-words.ts";
import type { Config } from "./domain/config.ts";
import { ConfigurationError, isHostFailure } from "./domain/errors.ts";
import { createRedactor, defuseRunnerCommands } from "./domain/redaction.ts";
import type { Trigger } from "./domain/trigger.ts";
import type { Logger } from "./ports/logger.ts";
import { defuseOutput } from "./domain/untrusted-text.ts";
import { failureText, renderFailure } from "./render/failure.ts";
import { renderConfigurationError } from "./render/replies.ts";
import { policyFor } from "./usecases/policy-for.ts";
import { type Ports, run } from "./run.ts";
import type { RunContext } from "./usecases/run-context.ts";
import { encodeAssignment, MAX_STAGE_FILE_BYTES } from "./usecases/stage-files.ts";
import { stopWatch } from "./usecases/stop-watch.ts";

/** The composition root of the Action: builds the adapters, runs the event, reports. */
export async function runAction(environment: ActionsEnvironment, trigger: Trigger): Promise<void> {
  const inputs = readInputs();
  const redact = createRedactor(secretsAmong(inputs));
  const logger = actionsLogger(redact);
  const folder = await mkdtemp(join(environment.temporaryFolder ?? tmpdir(), "upshift-"));
  const closing: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const client = clientFor(environment, inputs.githubToken, logger);
    const context = await contextOf(environment, inputs, client, trigger);
    let config: Config | undefined;
    const ports = buildPorts({ environment, inputs, client, redact, logger, folder, closing });
    const outcome = await run(
      { ...ports, loadConfig: async (sha) => (config = await ports.loadConfig(sha)) },
      context,
      trigger,
    );
    const status =
      config === undefined ? undefined : { config, runUrl: context.runUrl, now: systemClock.now() };
    await reportOutcome(outcome, { redact, status });
    logger.info(`Outcome: ${outcome.status}${"reason" in outcome ? `, ${outcome.reason}` : ""}`);
  } catch (error) {
    await fail(error, redact);
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

function clientFor(environment: ActionsEnvironment, token: string, log: Logger): RepositoryClient {
  // The toolkit's fetch goes through the proxy that a self-hosted runner names in its environment.
  const fetch: typeof globalThis.fetch | undefined = defaults.request?.fetch;
  const octokit = createOctokit({
    token,
    apiUrl: environment.apiUrl,
    log,
    // With debug logging on, a run's log tells every exchange with GitHub in order.
    onCall: ({ method, path, status, durationMs }) =>
      log.debug(`GitHub: ${method} ${path} ${status ?? "no answer"} ${Math.round(durationMs)} ms`),
    ...(fetch === undefined ? {} : { fetch }),
  });
  const { owner, name } = environment.repository;
  return { octokit, owner, repo: name, log, clock: systemClock };
}

/** Events whose GITHUB_SHA is the default branch's commit; for the rest it is asked. */
const PINNED_BY_EVENT = new Set(["issue_comment", "workflow_run", "check_suite", "schedule"]);

async function contextOf(
  environment: ActionsEnvironment,
  inputs: Inputs,
  client: RepositoryClient,
  trigger: Trigger,
): Promise<RunContext> {
  const defaultBranch = trigger.kind === "unrelated" ? "" : trigger.defaultBranch;
  const isPinned =
    PINNED_BY_EVENT.has(environment.eventName) && defaultBranch !== "" && environment.sha !== "";
  const found = isPinned ? undefined : await createRepository(client).defaultBranch();
  const base = { ref: found?.name ?? defaultBranch, sha: found?.sha ?? environment.sha };
  return {
    repository: environment.repository,
    base,
    run: environment.run,
    runUrl: environment.runUrl,
    rerunBy: environment.rerunBy,
    ciJobs: inputs.ciJobs,
    ownWorkflows: environment.ownWorkflows,
    trigger: inputs.trigger,
    dryRun: inputs.dryRun,
  };
}

function buildPorts(from: {
  environment: ActionsEnvironment;
  inputs: Inputs;
  client: RepositoryClient;
  redact: (text: string) => string;
  logger: Logger;
  folder: string;
  closing: (() => Promise<void>)[];
}): Ports {
  const { environment, inputs, client, redact, logger, folder, closing } = from;
  const remoteUrl = `${environment.serverUrl}/${client.owner}/${client.repo}.git`;
  const repository = createRepository(client);
  const pushClient =
    inputs.pushToken === inputs.githubToken ? client : clientFor(environment, inputs.pushToken, logger);
  const ledger = redactingLedger(
    gitLedgerStore({
      remoteUrl,
      authorizationHeader: `basic ${Buffer.from(`x-access-token:${inputs.githubToken}`).toString("base64")}`,
      workDirectory: folder,
      clock: systemClock,
      random: systemRandom,
    }),
    redact,
  );
  const { languageModel, catalogue } = lazyProvider(inputs.provider, {
    identityToken: githubIdentityToken(process.env, { mask: core.setSecret }),
    say: (sentence) => logger.info(sentence),
  });
  // One private object store for all workspaces of this run: a commit is fetched once.
  let store: ReturnType<typeof openObjectStore> | undefined;
  const openStore = (): ReturnType<typeof openObjectStore> => {
    if (store === undefined) {
      store = openObjectStore({
        remote: { url: remoteUrl, token: inputs.githubToken },
        temporaryFolder: folder,
      });
      closing.push(async () => (await store)?.close());
    }
    return store;
  };
  const stageFile = (name: string): string => join(environment.workFolder, name);
  return {
    permissions: createPermissions(client),
    pullRequests: createPullRequests(client),
    conversation: redactingConversation(createConversation(client), redact),
    changes: redactingChanges(createChanges(pushClient), redact),
    checks: createChecks(client),
    workflows: createWorkflowControl(client),
    ledger,
    languageModel: redactingModel(languageModel, redact),
    catalogue,
    routing: async (config) => policyFor({ ledger, clock: systemClock }, config),
    clock: systemClock,
    random: systemRandom,
    logger,
    redact,
    secretsIn: async (patch) => {
      // A large library that only a run with a patch needs.
      const { findSecretsInPatch } = await import("./adapters/secrets/find-secrets.ts");
      return findSecretsInPatch(patch, redact);
    },
    openWorkspace: async (sha) => openGitWorkspace(await openStore(), sha),
    estimate: async ({ text, body, kind, sha, config, size }) => {
      const objects = await openStore();
      await objects.ensureCommit(sha);
      const survey = gitRepositorySurvey({
        directory: objects.gitDir,
        commit: sha,
        now: () => systemClock.now(),
      });
      const task = {
        text,
        body,
        repository: await survey.survey(readTaskWords(text, body)),
        ...(kind === undefined ? {} : { kind }),
        ...(config.testCoverage === undefined ? {} : { testCoverage: config.testCoverage }),
      };
      return size === undefined ? estimateFromText(task) : estimateFromDiff(task, size);
    },
    loadConfig: async (sha) =>
      pricedFor(
        inputs.provider,
        loadConfig({
          text: await repository.fileAt(inputs.configPath, sha),
          file: inputs.configPath,
          inputs: inputs.overrides,
        }),
      ),
    ...(inputs.mode === "authorise"
      ? {
          handOver: (assignment) =>
            writeStageFile(stageFile(ASSIGNMENT_FILE), encodeAssignment(assignment, environment.run)),
        }
      : {}),
    attemptFile: () => readStageFile(stageFile(ATTEMPT_FILE), MAX_STAGE_FILE_BYTES),
    stopRequested: stopWatch({ ledger, clock: systemClock, logger }),
  };
}

/** A user's mistake is named with its place and has no stack; anything else is a bug and keeps it. */
async function fail(error: unknown, redact: (text: string) => string): Promise<void> {
  process.exitCode = core.ExitCode.Failure;
  core.setOutput("status", "failed");
  const say = (text: string, properties: core.AnnotationProperties): void =>
    core.error(defuseRunnerCommands(redact(text)), properties);
  let summary: string;
  if (error instanceof ConfigurationError) {
    const { at } = error;
    const place = at === undefined ? {} : { file: at.file, startLine: at.line, startColumn: at.column };
    say(error.message, { title: "Upshift configuration", ...place });
    summary = renderConfigurationError(error);
  } else if (isHostFailure(error)) {
    say(failureText(error), { title: "Upshift" });
    summary = renderFailure(error);
  } else {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error), { title: "Upshift" });
    const message = error instanceof Error ? error.message : String(error);
    summary = `**Failed by a mistake in Upshift:** ${defuseOutput(message)}. The log has the details.`;
  }
  await core.summary.addRaw(redact(summary), true).write();
}
