import { parse as parseYaml } from "yaml";
import { asJson, isJsonObject, type Json } from "../github/json-value.ts";
import { type Permissions, uniformPermissions } from "../github/tokens.ts";
import { allowPlainJsonImports } from "./json-hook.ts";
import { isTemplateMap, type Template, type TemplateMap, toTemplate } from "./template.ts";

allowPlainJsonImports();
const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } =
  await import("@actions/workflow-parser");

export interface StepFile {
  readonly id: string | null;
  readonly name: Template | undefined;
  readonly condition: string | null;
  readonly uses: string | null;
  readonly run: Template | undefined;
  readonly with: Template | undefined;
  readonly env: Template | undefined;
  readonly shell: string | null;
  readonly workingDirectory: Template | undefined;
  readonly continueOnError: Template | undefined;
  readonly timeoutMinutes: Template | undefined;
}

export interface JobFile {
  readonly key: string;
  readonly name: Template | undefined;
  readonly needs: readonly string[];
  readonly condition: string | null;
  readonly runsOn: Template | undefined;
  readonly permissions: Permissions | undefined;
  readonly concurrency: Template | undefined;
  readonly env: Template | undefined;
  readonly outputs: Template | undefined;
  readonly strategy: Template | undefined;
  readonly continueOnError: Template | undefined;
  readonly timeoutMinutes: Template | undefined;
  readonly steps: readonly StepFile[];
  /** A called workflow instead of steps. */
  readonly uses: string | null;
  readonly with: Template | undefined;
  readonly secrets: Template | undefined;
}

export interface WorkflowFile {
  readonly path: string;
  readonly name: string;
  readonly runName: Template | undefined;
  /** Triggers as GitHub's parser normalises them. */
  readonly events: Readonly<Record<string, unknown>>;
  readonly permissions: Permissions | undefined;
  readonly concurrency: Template | undefined;
  readonly env: Template | undefined;
  readonly callOutputs: Template | undefined;
  readonly callInputs: TemplateMap;
  readonly jobs: readonly JobFile[];
  /** What GitHub would say of an invalid file. Such a file starts nothing. */
  readonly errors: readonly string[];
}

const parsed = new Map<string, Promise<WorkflowFile>>();

/** Parses a workflow file with GitHub's own parser. The same text is parsed once per process. */
export function readWorkflowFile(path: string, content: string): Promise<WorkflowFile> {
  const key = `${path}\0${content}`;
  let file = parsed.get(key);
  if (file === undefined) {
    file = parse(path, content);
    parsed.set(key, file);
  }
  return file;
}

async function parse(path: string, content: string): Promise<WorkflowFile> {
  const result = parseWorkflow({ name: path, content }, new NoOperationTraceWriter());
  const converted =
    result.value === undefined ? undefined : await convertWorkflowTemplate(result.context, result.value);
  const yaml = asJson(parseYaml(content));
  const root = toTemplate(yaml);
  const top = isTemplateMap(root) ? root : {};
  const call = isTemplateMap(top["on"]) ? top["on"]["workflow_call"] : undefined;
  const inputs = isTemplateMap(call) ? call["inputs"] : undefined;
  const jobs = isTemplateMap(top["jobs"]) ? top["jobs"] : {};
  return {
    path,
    name: typeof top["name"] === "string" ? top["name"] : path,
    runName: top["run-name"],
    events: converted?.events ?? {},
    permissions: toPermissions(top["permissions"]),
    concurrency: top["concurrency"],
    env: top["env"],
    callOutputs: isTemplateMap(call) ? call["outputs"] : undefined,
    callInputs: isTemplateMap(inputs) ? inputs : {},
    jobs: Object.entries(jobs).map(([key, job]) =>
      toJob(key, isTemplateMap(job) ? job : {}, member(yaml, "jobs", key)),
    ),
    errors: result.context.errors.getErrors().map((error) => error.message),
  };
}

/** The untouched YAML at some keys: `if:` is an expression with or without `${{ }}`. */
function member(value: Json | undefined, ...keys: (string | number)[]): Json | undefined {
  let found = value;
  for (const key of keys) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isJsonObject(found) ? found[key] : undefined;
  }
  return found;
}

function toJob(key: string, job: TemplateMap, yaml: Json | undefined): JobFile {
  const needs = job["needs"];
  const steps = Array.isArray(job["steps"]) ? job["steps"] : [];
  return {
    key,
    name: job["name"],
    needs: (Array.isArray(needs) ? needs : [needs]).filter((need) => typeof need === "string"),
    condition: toCondition(member(yaml, "if")),
    runsOn: job["runs-on"],
    permissions: toPermissions(job["permissions"]),
    concurrency: job["concurrency"],
    env: job["env"],
    outputs: job["outputs"],
    strategy: job["strategy"],
    continueOnError: job["continue-on-error"],
    timeoutMinutes: job["timeout-minutes"],
    steps: steps.filter(isTemplateMap).map((step, index) => toStep(step, member(yaml, "steps", index))),
    uses: text(job["uses"]),
    with: job["with"],
    secrets: job["secrets"],
  };
}

function toStep(step: TemplateMap, yaml: Json | undefined): StepFile {
  return {
    id: text(step["id"]),
    name: step["name"],
    condition: toCondition(member(yaml, "if")),
    uses: text(step["uses"]),
    run: step["run"],
    with: step["with"],
    env: step["env"],
    shell: text(step["shell"]),
    workingDirectory: step["working-directory"],
    continueOnError: step["continue-on-error"],
    timeoutMinutes: step["timeout-minutes"],
  };
}

function text(template: Template | undefined): string | null {
  return typeof template === "string" ? template : null;
}

function toCondition(value: Json | undefined): string | null {
  return typeof value === "string" || typeof value === "boolean" ? String(value) : null;
}

/** A `permissions:` block. What it does not name is denied; `undefined` when there is none. */
function toPermissions(template: Template | undefined): Permissions | undefined {
  if (template === undefined || template === null) return template === null ? {} : undefined;
  if (template === "read-all") return uniformPermissions("read");
  if (template === "write-all") return uniformPermissions("write");
  if (!isTemplateMap(template)) return {};
  return Object.fromEntries(
    Object.entries(template).flatMap(([scope, access]) =>
      access === "read" || access === "write" ? [[scope.replaceAll("-", "_"), access]] : [],
    ),
  );
}
