import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import type { ActionsEnvironment } from "./adapters/actions/environment.ts";
import { type Inputs, readInputs, secretsAmong } from "./adapters/actions/inputs.ts";
import { actionsLogger } from "./adapters/actions/logger.ts";
import { reportOutcome } from "./adapters/actions/report.ts";
import { type RepositoryClient } from "./adapters/github/octokit.ts";
import { createRepository } from "./adapters/github/repository.ts";
import { systemClock } from "./adapters/system.ts";
import type { Config } from "./domain/config.ts";
import { ConfigurationError, isHostFailure } from "./domain/errors.ts";
import { createRedactor, defuseRunnerCommands } from "./domain/redaction.ts";
import type { Trigger } from "./domain/trigger.ts";
import { defuseOutput } from "./domain/untrusted-text.ts";
import { failureText, renderFailure } from "./render/failure.ts";
import { renderConfigurationError } from "./render/replies.ts";
import { buildPorts, clientFor } from "./action-ports.ts";
import { run } from "./run.ts";
import type { RunContext } from "./usecases/run-context.ts";

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
