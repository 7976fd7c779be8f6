import { asText } from "../../runner/expression.ts";
import { ApiError, notFound } from "../api-error.ts";
import type { Actor } from "../events.ts";
import { type Json, Members } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Workflow } from "../records.ts";
import { isJsonObject } from "../json-value.ts";
import { workflowFilesAt } from "./registry.ts";

/** A workflow by its id or its file name, or 404. */
export function findWorkflow(platform: Platform, idOrFile: string): Workflow {
  const workflows = [...platform.state.workflows.values()];
  const found = workflows.find(
    (workflow) => String(workflow.id) === idOrFile || workflow.path.split("/").at(-1) === idOrFile,
  );
  if (found === undefined) throw notFound();
  return found;
}

/** Starts a workflow by `workflow_dispatch` and returns the id its run will have. */
export async function dispatchWorkflow(
  platform: Platform,
  actor: Actor,
  workflow: Workflow,
  ref: string,
  given: Members,
): Promise<number> {
  const { git, state } = platform;
  const name = ref.replace(/^refs\/(heads|tags)\//, "");
  const branch = await git.resolve(`refs/heads/${name}`);
  const sha = branch ?? (await git.resolve(`refs/tags/${name}`));
  if (sha === null) throw new ApiError(422, `No ref found for: ${ref}`);
  const file = (await workflowFilesAt(platform, sha)).find((one) => one.path === workflow.path);
  if (file === undefined || !("workflow_dispatch" in file.events)) {
    throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger");
  }
  if (workflow.state !== "active")
    throw new ApiError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  const inputs = checkInputs(file.events["workflow_dispatch"], given);
  const runId = state.nextId();
  const full = `refs/${branch === null ? "tags" : "heads"}/${name}`;
  platform.emit({
    name: "workflow_dispatch",
    actor,
    ref: full,
    sha,
    workflowPath: workflow.path,
    runId,
    payload: { inputs, ref: full, workflow: workflow.path },
  });
  return runId;
}

function checkInputs(event: unknown, given: Members): Record<string, Json> {
  const config = isJsonObject(event) && isJsonObject(event["inputs"]) ? event["inputs"] : {};
  const declared = new Members(config);
  const inputs: Record<string, Json> = {};
  for (const name of Object.keys(config)) {
    const fallback = declared.object(name).raw("default");
    const value = given.raw(name) ?? fallback;
    if (value === undefined && declared.object(name).boolean("required") === true) {
      throw new ApiError(422, `Required input '${name}' not provided`);
    }
    if (value !== undefined) inputs[name] = asText(value);
  }
  const unexpected = given.names().filter((name) => !declared.has(name));
  if (unexpected.length > 0) {
    throw new ApiError(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  }
  return inputs;
}

export function emitRepositoryDispatch(
  platform: Platform,
  actor: Actor,
  type: string,
  clientPayload: Json,
): void {
  platform.emit({
    name: "repository_dispatch",
    action: type,
    actor,
    payload: { branch: platform.state.defaultBranch, client_payload: clientPayload },
  });
}
