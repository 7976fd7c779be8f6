import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asText } from "../../runner/expression.ts";
import { JobLog } from "../../runner/job-log.ts";
import { JobRunner } from "../../runner/job-runner.ts";
import type { StepProgress } from "../../runner/job-request.ts";
import { isTemplateMap, resolveTemplate, resolveTexts } from "../../runner/template.ts";
import { readWorkflowFile, type WorkflowFile } from "../../runner/workflow-file.ts";
import { isJsonObject, type JsonObject, Members } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { CheckRun, Conclusion, JobRecord, RunRecord } from "../records.ts";
import type { JobGraphHost, JobOutcome, ReadyJob } from "./job-graph.ts";
import type { ConcurrencyGroups, ConcurrencyRule } from "./concurrency.ts";
import { misfortune, type Oddities } from "./oddities.ts";
import { jobPermissions } from "./run-context.ts";
import type { Semaphore } from "./semaphore.ts";
import { ACTIONS_BOT } from "../state.ts";

const JOB_LIFE_MS = 6 * 3600 * 1000;

/** Reads a `concurrency:` block once its expressions are known. */
export function concurrencyRule(value: ReturnType<typeof resolveTemplate>): ConcurrencyRule | null {
  if (typeof value === "string") return { group: value, cancelInProgress: false, queue: "single" };
  const rule = new Members(value);
  const group = asText(rule.raw("group"));
  if (group === "") return null;
  return {
    group,
    cancelInProgress: rule.raw("cancel-in-progress") === true || rule.raw("cancel-in-progress") === "true",
    queue: rule.string("queue") === "max" ? "max" : "single",
  };
}

/** One attempt of a run: makes its jobs, runs them on runners, and publishes what they did. */
export class RunExecution implements JobGraphHost {
  readonly signal: AbortSignal;
  readonly #platform: Platform;
  readonly #run: RunRecord;
  readonly #jobs: JobRecord[];
  readonly #services: {
    readonly groups: ConcurrencyGroups;
    readonly oddities: Oddities;
    readonly runners: Semaphore;
    readonly directory: string;
  };
  /** Jobs of the attempt before that need not run again, by name. */
  readonly #reused: ReadonlyMap<string, JobRecord>;

  constructor(
    platform: Platform,
    run: RunRecord,
    signal: AbortSignal,
    services: { groups: ConcurrencyGroups; oddities: Oddities; runners: Semaphore; directory: string },
    reused: ReadonlyMap<string, JobRecord>,
  ) {
    this.#platform = platform;
    this.#run = run;
    this.signal = signal;
    this.#services = services;
    this.#reused = reused;
    this.#jobs = [];
    run.attempts[run.attempt - 1] = this.#jobs;
  }

  async called(uses: string): Promise<WorkflowFile> {
    const path = uses.replace(/^\.\//, "");
    const content = await this.#platform.git.readFile(this.#run.sha, path);
    if (content === null) throw new Error(`workflow was not found: ${uses}`);
    return readWorkflowFile(path, content.toString());
  }

  skip(name: string, key: string): void {
    const job = this.#addJob(name, key, []);
    this.#complete(job, "skipped");
  }

  async run(ready: ReadyJob): Promise<JobOutcome> {
    const kept = this.#reused.get(ready.name);
    if (kept !== undefined) {
      this.#jobs.push(kept);
      return { result: "success", outputs: kept.outputs };
    }
    const runsOn = resolveTemplate(ready.job.runsOn, ready.contexts);
    const labels = Array.isArray(runsOn) ? runsOn.map((label) => asText(label)) : [asText(runsOn)];
    const job = this.#addJob(ready.name, ready.job.key, labels);
    const rule = concurrencyRule(resolveTemplate(ready.job.concurrency, ready.contexts));
    const cancel = new AbortController();
    const signal = AbortSignal.any([this.signal, cancel.signal]);
    if (rule !== null) {
      const wait = (): void => void (job.checkRun.status = "pending");
      const admitted = await this.#services.groups.enter(rule, () => cancel.abort(), wait, signal);
      if (!admitted) return this.#complete(job, "cancelled");
    }
    const release = await this.#services.runners.acquire();
    try {
      return signal.aborted ? this.#complete(job, "cancelled") : await this.#execute(ready, job, signal);
    } finally {
      release();
      if (rule !== null) this.#services.groups.leave(rule);
    }
  }

  #addJob(name: string, key: string, labels: string[]): JobRecord {
    const { state, clock, urls } = this.#platform;
    const id = state.nextId();
    const checkRun: CheckRun = {
      id,
      suite: this.#run.suite,
      name,
      status: "queued",
      conclusion: null,
      startedAt: clock.timestamp(),
      completedAt: null,
      detailsUrl: urls.page(`/actions/runs/${this.#run.id}/job/${id}`),
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    const job: JobRecord = {
      id,
      run: this.#run,
      attempt: this.#run.attempt,
      key,
      name,
      labels,
      checkRun,
      createdAt: clock.timestamp(),
      steps: [],
      log: [],
      summary: "",
      outputs: {},
      raw: "",
    };
    state.checkRuns.set(id, checkRun);
    this.#jobs.push(job);
    return job;
  }

  #complete(job: JobRecord, conclusion: Conclusion): JobOutcome {
    job.checkRun.status = "completed";
    job.checkRun.conclusion = conclusion;
    job.checkRun.completedAt = this.#platform.clock.timestamp();
    const result =
      conclusion === "success" || conclusion === "cancelled" || conclusion === "skipped"
        ? conclusion
        : "failure";
    return { result, outputs: job.outputs };
  }

  async #execute(ready: ReadyJob, job: JobRecord, signal: AbortSignal): Promise<JobOutcome> {
    const { clock, settings } = this.#platform;
    job.checkRun.status = "in_progress";
    job.checkRun.startedAt = clock.timestamp();
    const log = new JobLog(() => clock.now());
    const oddity = this.#services.oddities.forJob(this.#run.workflow.name, ready.name);
    if (oddity !== null) {
      const { log: lines, annotation } = misfortune(oddity);
      this.#step(job, { number: 1, name: "Set up job", status: "completed", conclusion: "success" });
      for (const line of lines) log.write(line);
      if (annotation !== null) log.annotate("failure", annotation);
      this.#publish(job, log);
      const conclusions = { "timed-out": "timed_out", cancelled: "cancelled" } as const;
      const conclusion =
        oddity.kind === "timed-out" || oddity.kind === "cancelled" ? conclusions[oddity.kind] : "failure";
      return this.#complete(job, conclusion);
    }
    const timeout = AbortSignal.timeout(settings.jobTimeoutMs);
    const token = this.#platform.tokens.issue({
      kind: "job",
      account: ACTIONS_BOT,
      permissions: jobPermissions(this.#platform, this.#run, ready.permissions, ready.ceiling),
      runId: this.#run.id,
      expiresAt: clock.now().getTime() + JOB_LIFE_MS,
    });
    log.mask(token.value);
    for (const secret of Object.values(this.#platform.secrets)) log.mask(secret);
    const directory = join(this.#services.directory, `job-${job.id}`);
    const artifacts = join(this.#services.directory, `artifacts-${this.#run.id}`);
    try {
      await mkdir(join(directory, "temp"), { recursive: true });
      const eventPath = join(directory, "temp", "event.json");
      await writeFile(eventPath, JSON.stringify(this.#run.payload));
      const contexts = this.#jobContexts(ready, token.value, eventPath);
      const result = await new JobRunner({
        job: ready.job,
        workflowEnv: isTemplateMap(ready.file.env) ? resolveTexts(ready.file.env, contexts) : {},
        contexts,
        token: token.value,
        cloneUrl: this.#platform.urls.clone,
        serverUrl: this.#platform.urls.server,
        actions: settings.actions,
        environment: settings.runnerEnvironment,
        directory,
        artifacts,
        signal: AbortSignal.any([signal, timeout]),
        log,
        onStep: (step) => this.#step(job, step),
      }).run();
      job.outputs = result.outputs;
      job.summary = result.summary;
      const late = timeout.aborted && !signal.aborted;
      if (late) log.annotate("failure", "The job has exceeded the maximum execution time.");
      this.#publish(job, log);
      return this.#complete(job, late ? "timed_out" : result.conclusion);
    } finally {
      token.revoked = true;
      await rm(directory, { recursive: true, force: true });
    }
  }

  #jobContexts(ready: ReadyJob, token: string, eventPath: string): JsonObject {
    const github = ready.contexts["github"];
    const secrets = ready.contexts["secrets"];
    return {
      ...ready.contexts,
      github: {
        ...(isJsonObject(github) ? github : {}),
        token,
        job: ready.job.key,
        event_path: eventPath,
      },
      secrets: { ...(isJsonObject(secrets) ? secrets : {}), GITHUB_TOKEN: token },
    };
  }

  #step(job: JobRecord, progress: StepProgress): void {
    const now = this.#platform.clock.timestamp();
    const existing = job.steps.find((step) => step.number === progress.number);
    if (existing === undefined) {
      const completedAt = progress.status === "completed" ? now : null;
      job.steps.push({ ...progress, startedAt: now, completedAt });
      return;
    }
    existing.status = progress.status;
    existing.conclusion = progress.conclusion;
    existing.completedAt = progress.status === "completed" ? now : null;
  }

  #publish(job: JobRecord, log: JobLog): void {
    job.log = log.lines;
    job.raw = log.raw.join("\n");
    job.checkRun.annotations.push(...log.annotations);
  }
}
