import { setTimeout as sleep } from "node:timers/promises";
import { asText } from "../../runner/expression.ts";
import { resolveTemplate } from "../../runner/template.ts";
import type { WorkflowFile } from "../../runner/workflow-file.ts";
import type { Actor, GitHubEvent } from "../events.ts";
import { Members } from "../json-value.ts";
import { runJson, workflowJson } from "../json/run-json.ts";
import type { ActionsControl, Platform } from "../platform.ts";
import { ACTIONS_APP, type Conclusion, type JobRecord, type RunRecord } from "../records.ts";
import { ConcurrencyGroups } from "./concurrency.ts";
import { type JobOutcome, runJobs } from "./job-graph.ts";
import { Oddities } from "./oddities.ts";
import { registerWorkflow, refreshWorkflows, workflowFilesAt } from "./registry.ts";
import { runContexts } from "./run-context.ts";
import { concurrencyRule, RunExecution } from "./run-execution.ts";
import { Semaphore } from "./semaphore.ts";
import { type Ground, groundOf, isSkipped, isTriggered } from "./triggers.ts";

const MAX_CHAIN = 3;
/** How often `until` is asked while nothing is reported. */
const POLL_MS = 25;
/** What the job token may start: nothing else, so that workflows do not wake each other for ever. */
const FREE_FOR_JOB_TOKEN = new Set(["workflow_dispatch", "repository_dispatch"]);
/** What the job token may start if a person approves. */
const NEEDS_APPROVAL = new Set(["opened", "synchronize", "reopened"]);

/** GitHub Actions: turns events into runs, and runs them. */
export class ActionsEngine implements ActionsControl {
  readonly oddities = new Oddities();
  readonly #platform: Platform;
  readonly #directory: string;
  readonly #groups = new ConcurrencyGroups();
  readonly #runners: Semaphore;
  readonly #files = new Map<number, WorkflowFile>();
  readonly #active = new Map<RunRecord, { done: Promise<void>; cancel: AbortController }>();
  #failure: unknown;

  constructor(platform: Platform, directory: string) {
    this.#platform = platform;
    this.#directory = directory;
    this.#runners = new Semaphore(platform.settings.runners);
  }

  /** Delivers waiting events and lets runs finish until nothing is left to do, or `until` says enough. */
  async settle(until: () => boolean = () => false): Promise<void> {
    const { events } = this.#platform;
    while (!until()) {
      if (this.#failure !== undefined) throw this.#failure;
      const event = events.next();
      if (event !== undefined) await this.#deliverToAll(event);
      else if (this.#active.size > 0) await Promise.race([events.nextChange(), sleep(POLL_MS)]);
      else return;
    }
  }

  /** An event of a pull request is two triggers: on its test merge, and on its base with all rights. */
  async #deliverToAll(event: GitHubEvent): Promise<void> {
    await this.#deliver(event);
    if (event.name === "pull_request") await this.#deliver({ ...event, name: "pull_request_target" });
  }

  async #deliver(event: GitHubEvent): Promise<void> {
    const { state, git } = this.#platform;
    if (event.name === "push" && event.ref === `refs/heads/${state.defaultBranch}`) {
      await refreshWorkflows(this.#platform);
    }
    const suppressed = event.actor.via === "job" && !FREE_FOR_JOB_TOKEN.has(event.name);
    const approvable = event.name === "pull_request" && NEEDS_APPROVAL.has(event.action ?? "");
    if (suppressed && !approvable) return;
    if (event.name === "workflow_run" && event.actor.chain >= MAX_CHAIN) return;
    const ground = await groundOf(this.#platform, event);
    if (ground === null || (await git.resolve(ground.sha)) === null) return;
    if (await isSkipped(this.#platform, event, ground)) return;
    for (const file of await workflowFilesAt(this.#platform, ground.sha)) {
      if (file.errors.length > 0 || state.workflows.get(file.path)?.state === "disabled_manually") continue;
      if (!(await isTriggered(this.#platform, file, event, ground))) continue;
      const workflow = registerWorkflow(this.#platform, file);
      if (this.oddities.swallows(workflow.name)) continue;
      const run = this.#createRun(file, event, ground);
      if (suppressed) {
        run.status = "completed";
        run.conclusion = "action_required";
      } else {
        await this.#emit(run, "requested");
        this.#begin(run, new Map());
      }
    }
  }

  #createRun(file: WorkflowFile, event: GitHubEvent, ground: Ground): RunRecord {
    const { state, clock } = this.#platform;
    const workflow = registerWorkflow(this.#platform, file);
    const now = clock.timestamp();
    const { headSha, headBranch } = ground;
    const number = [...state.runs.values()].filter((run) => run.workflow === workflow).length + 1;
    const run: RunRecord = {
      id: event.runId ?? state.nextId(),
      workflow,
      number,
      attempt: 1,
      event: event.name,
      payload: event.payload,
      actor: event.actor.account,
      triggeringActor: event.actor.account,
      wakes: event.actor.via !== "job",
      chain: event.actor.chain + (event.name === "workflow_run" ? 1 : 0),
      title: defaultTitle(event, file),
      ...ground,
      pulls: [...ground.pulls],
      status: "queued",
      conclusion: null,
      createdAt: now,
      startedAt: now,
      updatedAt: now,
      suite: this.#platform.addSuite({ app: ACTIONS_APP, headSha, headBranch }),
      attempts: [],
    };
    if (file.runName !== undefined) {
      const title = asText(resolveTemplate(file.runName, runContexts(this.#platform, run)));
      if (title !== "") run.title = title;
    }
    state.runs.set(run.id, run);
    this.#files.set(run.id, file);
    return run;
  }

  #services(): ConstructorParameters<typeof RunExecution>[3] {
    return {
      groups: this.#groups,
      oddities: this.oddities,
      runners: this.#runners,
      directory: this.#directory,
    };
  }

  #begin(run: RunRecord, reused: ReadonlyMap<string, JobRecord>): void {
    const cancel = new AbortController();
    const done = this.#perform(run, cancel, reused)
      .catch((error: unknown) => {
        this.#failure ??= error;
      })
      .finally(() => {
        this.#active.delete(run);
        this.#platform.events.changed();
      });
    this.#active.set(run, { done, cancel });
  }

  async #perform(
    run: RunRecord,
    cancel: AbortController,
    reused: ReadonlyMap<string, JobRecord>,
  ): Promise<void> {
    const file = this.#files.get(run.id);
    if (file === undefined) throw new Error(`run ${run.id} has no workflow file`);
    const execution = new RunExecution(this.#platform, run, cancel.signal, this.#services(), reused);
    const contexts = runContexts(this.#platform, run);
    const rule = concurrencyRule(resolveTemplate(file.concurrency, contexts));
    if (rule !== null) {
      const wait = (): void => void (run.status = "pending");
      const admitted = await this.#groups.enter(rule, () => cancel.abort(), wait, cancel.signal);
      if (!admitted) return this.#finish(run, "cancelled");
    }
    try {
      run.status = "in_progress";
      const call = { prefix: "", contexts, ceiling: undefined };
      const outcomes = await runJobs(execution, file, call);
      await this.#finish(run, cancel.signal.aborted ? "cancelled" : conclusionOf([...outcomes.values()]));
    } finally {
      if (rule !== null) this.#groups.leave(rule);
    }
  }

  async #finish(run: RunRecord, conclusion: Conclusion): Promise<void> {
    run.status = "completed";
    run.conclusion = conclusion;
    run.updatedAt = this.#platform.clock.timestamp();
    await this.#emit(run, "completed");
  }

  /** `workflow_run`, which never fires for runs that the job token started. */
  async #emit(run: RunRecord, action: "requested" | "completed"): Promise<void> {
    if (!run.wakes) return;
    this.#platform.emit({
      name: "workflow_run",
      action,
      actor: { account: run.triggeringActor, via: "web", chain: run.chain },
      payload: {
        workflow: workflowJson(this.#platform, run.workflow),
        workflow_run: await runJson(this.#platform, run),
      },
    });
  }

  async rerun(run: RunRecord, by: Actor, failedOnly: boolean): Promise<void> {
    const last = run.attempts.at(-1) ?? [];
    const good = last.filter((job) => job.checkRun.conclusion === "success");
    const reused = new Map(failedOnly ? good.map((job): [string, JobRecord] => [job.name, job]) : []);
    run.attempt += 1;
    const { rerunsWake } = this.#platform.settings;
    run.wakes = rerunsWake === "always" || (rerunsWake === "people" && by.via !== "job");
    await this.#restart(run, by, reused);
  }

  /** A person lets a waiting run go. */
  async approve(run: RunRecord, by: Actor): Promise<void> {
    if (run.conclusion !== "action_required") throw new Error(`run ${run.id} awaits no approval`);
    run.wakes = true;
    await this.#restart(run, by, new Map());
  }

  /** Nobody approved in time: GitHub reports such a run as failed, with no job at all. */
  expire(run: RunRecord): void {
    if (run.conclusion !== "action_required") throw new Error(`run ${run.id} awaits no approval`);
    run.conclusion = "failure";
    run.updatedAt = this.#platform.clock.timestamp();
  }

  async #restart(run: RunRecord, by: Actor, reused: ReadonlyMap<string, JobRecord>): Promise<void> {
    run.triggeringActor = by.account;
    run.status = "queued";
    run.conclusion = null;
    run.startedAt = this.#platform.clock.timestamp();
    await this.#emit(run, "requested");
    this.#begin(run, reused);
    this.#platform.events.changed();
  }

  cancel(run: RunRecord): void {
    this.#active.get(run)?.cancel.abort();
  }

  /** Stops whatever still runs. */
  async close(): Promise<void> {
    const active = [...this.#active.values()];
    for (const { cancel } of active) cancel.abort();
    await Promise.all(active.map(({ done }) => done));
  }
}

function conclusionOf(outcomes: readonly JobOutcome[]): Conclusion {
  const results = outcomes.map((outcome) => outcome.result);
  if (results.includes("failure")) return "failure";
  if (results.includes("cancelled")) return "cancelled";
  return results.every((result) => result === "skipped") ? "skipped" : "success";
}

function defaultTitle(event: GitHubEvent, file: WorkflowFile): string {
  const payload = new Members(event.payload);
  const commit = payload.object("head_commit").string("message")?.split("\n")[0];
  const title = payload.object("pull_request").string("title") ?? payload.object("issue").string("title");
  return title ?? commit ?? file.name;
}
