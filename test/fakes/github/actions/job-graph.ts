import { asText, condition, type Standing, truthy } from "../../runner/expression.ts";
import { resolveTemplate, resolveTexts } from "../../runner/template.ts";
import type { JobFile, WorkflowFile } from "../../runner/workflow-file.ts";
import { isJsonObject, type Json, type JsonObject } from "../json-value.ts";
import type { Permissions } from "../tokens.ts";

export interface JobOutcome {
  readonly result: "success" | "failure" | "cancelled" | "skipped";
  readonly outputs: Record<string, string>;
}

/** A job that is ready: its needs are done and its `if:` said yes. */
export interface ReadyJob {
  readonly file: WorkflowFile;
  readonly job: JobFile;
  readonly name: string;
  readonly contexts: JsonObject;
  readonly permissions: Permissions | undefined;
  readonly ceiling: Permissions | undefined;
}

/** What the graph asks of its surroundings. */
export interface JobGraphHost {
  readonly signal: AbortSignal;
  run(ready: ReadyJob): Promise<JobOutcome>;
  skip(name: string, key: string): void;
  /** The called workflow of `uses: ./…`. */
  called(path: string): Promise<WorkflowFile>;
}

export interface Call {
  readonly prefix: string;
  /** `github`, `inputs`, `secrets`, `vars`. */
  readonly contexts: JsonObject;
  readonly ceiling: Permissions | undefined;
}

const RANK = ["failure", "cancelled", "success", "skipped"] as const;

function worst(results: readonly JobOutcome["result"][]): JobOutcome["result"] {
  return RANK.find((one) => results.includes(one)) ?? "skipped";
}

/** Runs the jobs of a workflow in the order their `needs:` allow, and those of the workflows it calls. */
export async function runJobs(
  host: JobGraphHost,
  file: WorkflowFile,
  call: Call,
): Promise<Map<string, JobOutcome>> {
  const pending = new Map<string, Promise<JobOutcome>>();
  const done = new Map<string, JobOutcome>();
  const start = (job: JobFile): Promise<JobOutcome> => {
    let running = pending.get(job.key);
    if (running === undefined) {
      running = runOne(job);
      pending.set(job.key, running);
    }
    return running;
  };
  const ancestors = (job: JobFile): JobFile[] =>
    job.needs.flatMap((key) => {
      const need = file.jobs.find((one) => one.key === key);
      return need === undefined ? [] : [need, ...ancestors(need)];
    });
  const runOne = async (job: JobFile): Promise<JobOutcome> => {
    const needed = file.jobs.filter((one) => job.needs.includes(one.key));
    await Promise.all(needed.map(start));
    const before = ancestors(job).map((one) => done.get(one.key)?.result);
    const needs = Object.fromEntries(
      needed.map((one): [string, Json] => {
        const outcome = done.get(one.key);
        return [one.key, { result: outcome?.result ?? "skipped", outputs: outcome?.outputs ?? {} }];
      }),
    );
    const outcome = await runWithNeeds(host, file, call, job, needs, standingAfter(host, before));
    done.set(job.key, outcome);
    return outcome;
  };
  await Promise.all(file.jobs.map(start));
  return done;
}

/** How the jobs before stand. `skipped` is neither a success nor a failure. */
function standingAfter(
  host: JobGraphHost,
  before: readonly (JobOutcome["result"] | undefined)[],
): Standing | "skipped" {
  if (host.signal.aborted || before.includes("cancelled")) return "cancelled";
  if (before.includes("failure")) return "failure";
  return before.includes("skipped") ? "skipped" : "success";
}

async function runWithNeeds(
  host: JobGraphHost,
  file: WorkflowFile,
  call: Call,
  job: JobFile,
  needs: Record<string, Json>,
  standing: Standing | "skipped",
): Promise<JobOutcome> {
  const contexts: JsonObject = { ...call.contexts, needs };
  if (!condition(job.condition, contexts, standing === "skipped" ? skippedStanding(job) : standing)) {
    host.skip(`${call.prefix}${typeof job.name === "string" ? job.name : job.key}`, job.key);
    return { result: "skipped", outputs: {} };
  }
  const combinations = matrixOf(resolveTemplate(job.strategy, contexts));
  const outcomes = await Promise.all(
    combinations.map((matrix, index) => {
      const strategy = { "job-index": index, "job-total": combinations.length };
      return runCombination(host, file, call, job, { ...contexts, matrix, strategy });
    }),
  );
  const outputs: Record<string, string> = Object.assign({}, ...outcomes.map((one) => one.outputs));
  return { result: worst(outcomes.map((one) => one.result)), outputs };
}

/** A skipped need makes `success()` false, yet it is no `failure()`. */
function skippedStanding(job: JobFile): Standing {
  return /\bfailure\s*\(/.test(job.condition ?? "") ? "success" : "failure";
}

async function runCombination(
  host: JobGraphHost,
  file: WorkflowFile,
  call: Call,
  job: JobFile,
  contexts: JsonObject,
): Promise<JobOutcome> {
  const matrix = isJsonObject(contexts["matrix"]) ? Object.values(contexts["matrix"]) : [];
  const suffix = matrix.length === 0 ? "" : ` (${matrix.map((value) => asText(value)).join(", ")})`;
  const given = job.name === undefined ? `${job.key}${suffix}` : asText(resolveTemplate(job.name, contexts));
  const name = `${call.prefix}${given}`;
  const permissions = job.permissions ?? file.permissions;
  if (job.uses === null) {
    const outcome = await host.run({ file, job, name, contexts, permissions, ceiling: call.ceiling });
    const forgiven = outcome.result === "failure" && truthy(resolveTemplate(job.continueOnError, contexts));
    return forgiven ? { ...outcome, result: "success" } : outcome;
  }
  const called = await host.called(job.uses);
  const inner: JsonObject = {
    github: contexts["github"],
    vars: contexts["vars"],
    inputs: callInputs(called, resolveTemplate(job.with, contexts)),
    secrets: job.secrets === "inherit" ? contexts["secrets"] : resolveTexts(job.secrets, contexts),
  };
  const ceiling = permissions ?? call.ceiling;
  const outcomes = await runJobs(host, called, { prefix: `${name} / `, contexts: inner, ceiling });
  const jobs = Object.fromEntries([...outcomes].map(([key, one]): [string, Json] => [key, { ...one }]));
  const declared = resolveTemplate(called.callOutputs, { ...inner, jobs });
  const outputs = Object.entries(isJsonObject(declared) ? declared : {}).map(
    ([key, value]): [string, string] => [key, asText(isJsonObject(value) ? value["value"] : null)],
  );
  return {
    result: worst([...outcomes.values()].map((one) => one.result)),
    outputs: Object.fromEntries(outputs),
  };
}

function callInputs(called: WorkflowFile, given: Json): JsonObject {
  const values = isJsonObject(given) ? given : {};
  const declared = resolveTemplate(called.callInputs, {});
  return Object.fromEntries(
    Object.entries(isJsonObject(declared) ? declared : {}).map(([name, input]) => {
      const fallback = isJsonObject(input) ? input["default"] : undefined;
      return [name, values[name] ?? fallback ?? ""];
    }),
  );
}

function fits(combination: JsonObject, pattern: Json): boolean {
  return isJsonObject(pattern) && Object.entries(pattern).every(([key, value]) => combination[key] === value);
}

/** The combinations of a `strategy.matrix`, with `include` and `exclude`. One empty one without a matrix. */
function matrixOf(strategy: Json): JsonObject[] {
  const matrix = isJsonObject(strategy) ? strategy["matrix"] : undefined;
  if (!isJsonObject(matrix)) return [{}];
  const { include, exclude, ...axes } = matrix;
  let combinations: JsonObject[] = [{}];
  for (const [axis, values] of Object.entries(axes)) {
    if (!Array.isArray(values)) continue;
    combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [axis]: value })));
  }
  if (Array.isArray(exclude)) {
    combinations = combinations.filter((one) => !exclude.some((pattern) => fits(one, pattern)));
  }
  if (Object.keys(axes).length === 0) combinations = [];
  for (const extra of Array.isArray(include) ? include : []) {
    if (!isJsonObject(extra)) continue;
    const shared = Object.fromEntries(Object.entries(extra).filter(([key]) => key in axes));
    const extended = combinations.filter((one) => fits(one, shared));
    if (extended.length === 0) combinations.push({ ...extra });
    for (const one of extended) Object.assign(one, extra);
  }
  return combinations.length === 0 ? [{}] : combinations;
}
