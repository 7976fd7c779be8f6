import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { setSecret } from "@actions/core";
import { defaults } from "@actions/github/lib/utils";
import type { ActionsEnvironment } from "./adapters/actions/environment.ts";
import { githubIdentityToken } from "./adapters/actions/identity-token.ts";
import type { Inputs } from "./adapters/actions/inputs.ts";
import {
  ASSIGNMENT_FILE,
  ATTEMPT_FILE,
  readStageFile,
  writeStageFile,
} from "./adapters/actions/stage-files.ts";
import { loadConfig } from "./adapters/config/load-config.ts";
import { createGateRunner } from "./adapters/gates/gate-runner.ts";
import { openObjectStore } from "./adapters/git/object-store.ts";
import { gitSourceTree } from "./adapters/git/source-tree.ts";
import { appToken, lazyChanges } from "./adapters/github/app-token.ts";
import { createChanges } from "./adapters/github/changes.ts";
import { createChecks } from "./adapters/github/checks.ts";
import { createConversation } from "./adapters/github/conversation.ts";
import { createOpinions } from "./adapters/github/opinions.ts";
import { createIssues } from "./adapters/github/issues.ts";
import { createOctokit, type RepositoryClient } from "./adapters/github/octokit.ts";
import { createPullRequests } from "./adapters/github/pull-requests.ts";
import { createPermissions } from "./adapters/github/permissions.ts";
import { createReviews } from "./adapters/github/reviews.ts";
import { createRepository } from "./adapters/github/repository.ts";
import { createWorkflowControl } from "./adapters/github/workflow-control.ts";
import { gitLedgerStore } from "./adapters/ledger/git-ledger-store.ts";
import { lazyProvider, pricedFor } from "./adapters/anthropic/lazy-provider.ts";
import { hasCredentials } from "./adapters/anthropic/provider.ts";
import {
  redactingBatches,
  redactingChanges,
  redactingConversation,
  redactingIssues,
  redactingLedger,
  redactingModel,
  redactingReviews,
} from "./adapters/redaction.ts";
import { systemClock, systemRandom } from "./adapters/system.ts";
import type { Config } from "./domain/config.ts";
import type { Changes } from "./ports/code-host.ts";
import type { Logger } from "./ports/logger.ts";
import { repositoryPorts } from "./repository-ports.ts";
import type { Ports } from "./run.ts";
import { encodeAssignment, MAX_STAGE_FILE_BYTES } from "./usecases/stage-files.ts";
import { stopWatch } from "./usecases/stop-watch.ts";

/** A linter's report on a large repository. Bytes. */
const LARGEST_REPORT_BYTES = 64 * 1024 * 1024;

export function clientFor(environment: ActionsEnvironment, token: string, log: Logger): RepositoryClient {
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

/** Writes the report's page below the job's working folder. Its template and its script are loaded only then. */
function pageWriter({ workFolder }: ActionsEnvironment, path: string): NonNullable<Ports["writePage"]> {
  return async (data) => {
    const [{ readPageScript }, { renderPage }] = await Promise.all([
      import("./adapters/page-script.ts"),
      import("./render/report/page.ts"),
    ]);
    const file = resolve(workFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await renderPage({ ...data, script: await readPageScript() }));
  };
}

/** All ports of one run. What has to be undone at its end is pushed to `closing`. */
export function buildPorts(from: {
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
  const changes = changesOf(from);
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
  const { languageModel, catalogue, batches } = lazyProvider(inputs.provider, {
    identityToken: githubIdentityToken(process.env, { mask: setSecret }),
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
  const loadConfigAt = async (sha: string): Promise<Config> =>
    pricedFor(
      inputs.provider,
      loadConfig({
        text: await repository.fileAt(inputs.configPath, sha),
        file: inputs.configPath,
        inputs: inputs.overrides,
      }),
    );
  return {
    permissions: createPermissions(client),
    opinions: createOpinions(client),
    ...(inputs.reportPage === undefined ? {} : { writePage: pageWriter(environment, inputs.reportPage) }),
    issues: redactingIssues(createIssues(client), redact),
    pullRequests: createPullRequests(client),
    reviews: redactingReviews(createReviews(client), redact),
    conversation: redactingConversation(createConversation(client), redact),
    changes: redactingChanges(changes, redact),
    checks: createChecks(client),
    workflows: createWorkflowControl(client),
    ledger,
    languageModel: redactingModel(languageModel, redact),
    batches: batches && redactingBatches(batches, redact),
    catalogue,
    logger,
    ...repositoryPorts({ openStore, ledger, redact }),
    gates: createGateRunner({
      openStore,
      temporaryFolder: folder,
      workFolder: environment.workFolder,
      hidden: environment.runnerFolders,
    }),
    openTree: async (sha) => {
      const objects = await openStore();
      await objects.ensureCommit(sha);
      return gitSourceTree({ directory: objects.gitDir, commit: sha });
    },
    report: async (path, sha) => {
      const left = await readStageFile(join(environment.workFolder, path), LARGEST_REPORT_BYTES);
      return left.kind === "text" ? left.text : repository.fileAt(path, sha);
    },
    loadConfig: loadConfigAt,
    diagnose: async ({ base }) => {
      const [{ doctor }, { createRepositorySetup }] = await Promise.all([
        import("./usecases/doctor.ts"),
        import("./adapters/github/setup.ts"),
      ]);
      const ports = {
        setup: createRepositorySetup(client),
        catalogue,
        clock: systemClock,
        loadConfig: loadConfigAt,
      };
      return doctor(ports, {
        base,
        configFile: inputs.configPath,
        hasCredential: inputs.mode === "authorise" ? undefined : hasCredentials(inputs.provider),
        hasPushToken: inputs.app !== undefined || inputs.pushToken !== inputs.githubToken,
      });
    },
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

/** Whoever pushes: a token for just that, a GitHub App's token that ends with this run, or the one for everything. */
function changesOf(from: {
  environment: ActionsEnvironment;
  inputs: Inputs;
  client: RepositoryClient;
  logger: Logger;
  closing: (() => Promise<void>)[];
}): Changes {
  const { environment, inputs, client, logger, closing } = from;
  const { app, pushToken, githubToken } = inputs;
  const changesWith = (token: string): Changes => createChanges(clientFor(environment, token, logger));
  if (pushToken !== githubToken) return changesWith(pushToken);
  if (app === undefined) return createChanges(client);
  const token = appToken({
    app,
    repository: environment.repository,
    clientFor: (each) => clientFor(environment, each, logger).octokit,
    mask: setSecret,
    log: logger,
  });
  closing.push(() => token.revoke());
  return lazyChanges(async () => changesWith(await token.get()));
}
