import { readWorkflowFile, type WorkflowFile } from "../../runner/workflow-file.ts";
import type { Platform } from "../platform.ts";
import type { Workflow } from "../records.ts";

const FOLDER = ".github/workflows";

const byTree = new Map<string, Promise<WorkflowFile[]>>();

/** The workflow files of a commit, parsed. Folders are named by their content: each is read once per process. */
export async function workflowFilesAt(platform: Platform, commit: string): Promise<WorkflowFile[]> {
  const folder = await platform.git.at(commit, FOLDER);
  if (folder?.type !== "tree") return [];
  let reading = byTree.get(folder.sha);
  if (reading === undefined) {
    reading = readFolder(platform, folder.sha);
    byTree.set(folder.sha, reading);
  }
  const files = await reading;
  for (const file of files) {
    for (const error of file.errors) {
      const violation = `invalid workflow ${file.path}: ${error}`;
      if (!platform.violations.includes(violation)) platform.violations.push(violation);
    }
  }
  return files;
}

async function readFolder(platform: Platform, tree: string): Promise<WorkflowFile[]> {
  const entries = await platform.git.readTree(tree, false);
  const workflows = entries.filter((entry) => /\.ya?ml$/.test(entry.path));
  return Promise.all(
    workflows.map(async (entry) => {
      const content = await platform.git.readBlob(entry.sha);
      return readWorkflowFile(`${FOLDER}/${entry.path}`, content.toString());
    }),
  );
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
