import { readWorkflowFile, type WorkflowFile } from "../../runner/workflow-file.ts";
import type { Platform } from "../platform.ts";
import type { Workflow } from "../records.ts";

const FOLDER = ".github/workflows";

/** The workflow files of a commit, parsed. */
export async function workflowFilesAt(platform: Platform, commit: string): Promise<WorkflowFile[]> {
  const folder = await platform.git.at(commit, FOLDER);
  if (folder?.type !== "tree") return [];
  const entries = await platform.git.readTree(folder.sha, false);
  const files: WorkflowFile[] = [];
  for (const entry of entries) {
    if (!/\.ya?ml$/.test(entry.path)) continue;
    const content = await platform.git.readBlob(entry.sha);
    const file = await readWorkflowFile(`${FOLDER}/${entry.path}`, content.toString());
    for (const error of file.errors) {
      const violation = `invalid workflow ${file.path}: ${error}`;
      if (!platform.violations.includes(violation)) platform.violations.push(violation);
    }
    files.push(file);
  }
  return files;
}

/** The record of a workflow, made when it is first seen. */
export function registerWorkflow(platform: Platform, file: WorkflowFile): Workflow {
  const known = platform.state.workflows.get(file.path);
  if (known !== undefined) {
    known.name = file.name;
    return known;
  }
  const workflow: Workflow = {
    id: platform.state.nextId(),
    path: file.path,
    name: file.name,
    state: "active",
  };
  platform.state.workflows.set(file.path, workflow);
  return workflow;
}

/** Registers what the default branch now holds, so that the API lists it and dispatches find it. */
export async function refreshWorkflows(platform: Platform): Promise<void> {
  const head = await platform.git.resolve(`refs/heads/${platform.state.defaultBranch}`);
  if (head === null) return;
  for (const file of await workflowFilesAt(platform, head)) registerWorkflow(platform, file);
}
