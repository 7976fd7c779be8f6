import { isRecord } from "../record.ts";

/** What a workflow file says about us or about CI, read without running anything. */
export interface WorkflowFacts {
  /** `.github/workflows/ci.yml` */
  path: string;
  /** Its `name:`; GitHub shows the path where there is none. */
  name: string;
  /** Events that start it. */
  triggers: readonly string[];
  /** Names under `workflow_run.workflows`. */
  waitsFor: readonly string[];
  /** Inputs of `workflow_dispatch`. */
  dispatchInputs: readonly string[];
  jobs: readonly JobFacts[];
}

export interface JobFacts {
  id: string;
  /** `permissions:` of the job, else of the workflow; undefined: the repository's default. */
  permissions: Readonly<Record<string, string>> | undefined;
  /** `concurrency.group` of the job, else of the workflow. */
  concurrencyGroup: string | undefined;
  /** The step that runs us, when one does. */
  upshift: UpshiftStep | undefined;
  /** Whether a script of it starts a workflow, as CI's last job does in the mode `dispatch`. */
  dispatches: boolean;
}

export interface UpshiftStep {
  /** What stands behind the `@`. */
  ref: string;
  mode: string;
  /** Names of the inputs that the workflow gives. */
  inputs: readonly string[];
}

/** Whether the step gives a token whose pushes start workflows, which the job token's do not. */
export function givesPushToken(step: UpshiftStep | undefined): boolean {
  return step?.inputs.some((name) => name === "push-token" || name === "app-id") === true;
}

const OUR_ACTION = /^[\w.-]+\/upshift@(\S+)$/;
const DISPATCHES = /\/dispatches\b|\bgh workflow run\b/;

/** Reads a parsed workflow file. Whatever has another shape than GitHub's is passed over: the file may be anybody's. */
export function readWorkflowFacts(path: string, workflow: unknown): WorkflowFacts {
  const root = record(workflow);
  const on = root["on"];
  const triggers = typeof on === "string" ? [on] : Array.isArray(on) ? texts(on) : Object.keys(record(on));
  const dispatch = record(record(on)["workflow_dispatch"]);
  return {
    path,
    name: typeof root["name"] === "string" ? root["name"] : path,
    triggers,
    waitsFor: texts(record(record(on)["workflow_run"])["workflows"]),
    dispatchInputs: Object.keys(record(dispatch["inputs"])),
    jobs: Object.entries(record(root["jobs"])).map(([id, job]) => readJob(id, record(job), root)),
  };
}

function readJob(id: string, job: Json, workflow: Json): JobFacts {
  const steps = Array.isArray(job["steps"]) ? job["steps"].map(record) : [];
  const ours = steps.flatMap((step) => readStep(step) ?? [])[0];
  const scripts = steps.map((step) => (typeof step["run"] === "string" ? step["run"] : ""));
  return {
    id,
    permissions: permissionsOf(job["permissions"] ?? workflow["permissions"]),
    concurrencyGroup: groupOf(job["concurrency"] ?? workflow["concurrency"]),
    upshift: ours,
    dispatches: scripts.some((script) => DISPATCHES.test(script)),
  };
}

function readStep(step: Json): UpshiftStep | undefined {
  const ref = OUR_ACTION.exec(typeof step["uses"] === "string" ? step["uses"] : "")?.[1];
  if (ref === undefined) return undefined;
  const inputs = record(step["with"]);
  return { ref, mode: typeof inputs["mode"] === "string" ? inputs["mode"] : "", inputs: Object.keys(inputs) };
}

/** `read-all` and `write-all` stand for every permission: https://docs.github.com/actions/writing-workflows/workflow-syntax-for-github-actions#permissions */
function permissionsOf(value: unknown): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  if (value === "write-all" || value === "read-all") return { "*": value === "write-all" ? "write" : "read" };
  return Object.fromEntries(
    Object.entries(record(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function groupOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const { group } = record(value);
  return typeof group === "string" ? group : undefined;
}

type Json = Record<string, unknown>;
const record = (value: unknown): Json => (isRecord(value) ? value : {});
const texts = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.filter((each): each is string => typeof each === "string")
      : [];
