import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Members, type JsonObject } from "../github/json-value.ts";
import { runAction } from "./action-step.ts";
import { downloadArtifact, uploadArtifact } from "./artifact-steps.ts";
import { checkout } from "./checkout-step.ts";
import { CommandFiles } from "./command-files.ts";
import { asText, condition, type Standing } from "./expression.ts";
import type { JobRequest, JobResult, StepOutcome, StepScope } from "./job-request.ts";
import { runScript } from "./run-step.ts";
import { runnerEnvironment } from "./runner-environment.ts";
import { resolveTemplate, resolveTexts } from "./template.ts";
import type { StepFile } from "./workflow-file.ts";

const NOTHING: StepOutcome = { exitCode: 0, outputs: {} };

/** Runs the steps of one job, one after the other, as a hosted runner would. */
export class JobRunner {
  readonly #request: JobRequest;
  readonly #workspace: string;
  readonly #steps: JsonObject = {};
  readonly #environment: Record<string, string>;
  #path: string[];
  #standing: Standing = "success";
  #summary = "";

  constructor(request: JobRequest) {
    this.#request = request;
    this.#workspace = join(request.directory, "work");
    this.#environment = { ...request.workflowEnv };
    this.#path = [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"];
  }

  async run(): Promise<JobResult> {
    const { job, log, onStep, signal } = this.#request;
    await mkdir(this.#workspace, { recursive: true });
    await mkdir(join(this.#request.directory, "home"), { recursive: true });
    Object.assign(this.#environment, resolveTexts(job.env, this.#contexts()));
    onStep({ number: 1, name: "Set up job", status: "completed", conclusion: "success" });
    log.write("Current runner version: '2.335.0'");
    log.write("Job is about to start running on the runner: GitHub Actions 1 (hosted)");
    for (const [index, step] of job.steps.entries()) await this.#step(step, index + 2);
    if (signal.aborted) this.#standing = "cancelled";
    log.write("Cleaning up orphan processes");
    onStep({
      number: job.steps.length + 2,
      name: "Complete job",
      status: "completed",
      conclusion: "success",
    });
    return {
      conclusion: this.#standing,
      outputs: resolveTexts(job.outputs, this.#contexts()),
      summary: this.#summary,
    };
  }

  #contexts(env: Readonly<Record<string, string>> = this.#environment): JsonObject {
    const { contexts, directory } = this.#request;
    return {
      ...contexts,
      env: { ...env },
      steps: this.#steps,
      job: { status: this.#standing },
      runner: {
        os: "Linux",
        arch: "X64",
        name: "GitHub Actions 1",
        temp: join(directory, "temp"),
        debug: "",
      },
    };
  }

  async #step(step: StepFile, number: number): Promise<void> {
    const { log, onStep, signal } = this.#request;
    if (signal.aborted) this.#standing = "cancelled";
    const env = { ...this.#environment, ...resolveTexts(step.env, this.#contexts()) };
    const contexts = this.#contexts(env);
    const name = this.#nameOf(step, contexts);
    if (!condition(step.condition, contexts, this.#standing)) {
      onStep({ number, name, status: "completed", conclusion: "skipped" });
      this.#remember(step, "skipped", "skipped", {});
      return;
    }
    onStep({ number, name, status: "in_progress", conclusion: null });
    const temporary = join(this.#request.directory, "temp", `step-${number}`);
    const files = await CommandFiles.create(temporary);
    let outcome: StepOutcome;
    let outputs: Record<string, string> = {};
    try {
      const minutes = Number(resolveTemplate(step.timeoutMinutes, contexts) ?? 360);
      const limit = AbortSignal.any([signal, AbortSignal.timeout(minutes * 60_000)]);
      const environment = {
        ...runnerEnvironment(this.#request, this.#workspace, this.#path),
        ...files.variables,
        ...env,
      };
      const inputs = lowerCased(resolveTexts(step.with, contexts));
      outcome = await this.#execute(step, {
        request: this.#request,
        workspace: this.#workspace,
        contexts,
        environment,
        inputs,
        temporary,
        signal: limit,
      });
      const results = await files.read();
      outputs = { ...outcome.outputs, ...results.outputs };
      Object.assign(this.#environment, results.environment);
      this.#path = [...results.paths, ...this.#path];
      this.#summary += results.summary;
    } catch (error) {
      log.output(
        `::error::${error instanceof Error ? error.message.replaceAll("\n", "%0A") : String(error)}`,
      );
      outcome = { exitCode: 1, outputs: {} };
    }
    const failed = outcome.exitCode !== 0;
    const stopped = signal.aborted;
    const forgiven = failed && resolveTemplate(step.continueOnError, contexts) === true;
    if (stopped) this.#standing = "cancelled";
    else if (failed && !forgiven && this.#standing === "success") this.#standing = "failure";
    const conclusion = stopped ? "cancelled" : failed && !forgiven ? "failure" : "success";
    this.#remember(step, conclusion, failed ? "failure" : "success", outputs);
    onStep({ number, name, status: "completed", conclusion });
  }

  #remember(step: StepFile, conclusion: string, outcome: string, outputs: Record<string, string>): void {
    if (step.id !== null) this.#steps[step.id] = { conclusion, outcome, outputs };
  }

  #nameOf(step: StepFile, contexts: JsonObject): string {
    if (step.name !== undefined) return asText(resolveTemplate(step.name, contexts));
    if (step.uses !== null) return `Run ${step.uses}`;
    return `Run ${asText(resolveTemplate(step.run, contexts)).split("\n")[0] ?? ""}`;
  }

  async #execute(step: StepFile, scope: StepScope): Promise<StepOutcome> {
    if (step.uses === null) {
      const script = asText(resolveTemplate(step.run, scope.contexts));
      const directory = asText(resolveTemplate(step.workingDirectory, scope.contexts));
      return runScript(scope, script, step.shell, directory);
    }
    const { uses } = step;
    const prefix = Object.keys(scope.request.actions).find(
      (one) => uses === one || uses.startsWith(one.endsWith("/") || one.endsWith("@") ? one : `${one}@`),
    );
    if (prefix !== undefined) return runAction(scope, uses, scope.request.actions[prefix] ?? "");
    if (uses.startsWith("./")) return runAction(scope, uses, join(scope.workspace, uses));
    const [action = ""] = uses.split("@");
    if (action === "actions/checkout") return checkout(scope);
    if (action.startsWith("actions/setup-")) return NOTHING;
    if (action === "actions/upload-artifact") return uploadArtifact(scope);
    if (action === "actions/download-artifact") return downloadArtifact(scope);
    if (action === "actions/create-github-app-token") {
      const token = new Members(scope.contexts["secrets"]).string("APP_INSTALLATION_TOKEN");
      if (token === undefined)
        throw new Error("the fake needs the secret APP_INSTALLATION_TOKEN for this action");
      return { exitCode: 0, outputs: { token } };
    }
    throw new Error(`Unable to resolve action ${uses}, repository not found`);
  }
}

function lowerCased(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}
