import type { Task } from "../domain/task.ts";
import { WorkspaceError, type Workspace } from "../ports/workspace.ts";
import type { RepositoryContext } from "./opening.ts";

const PATHS = 150;
const INSTRUCTION_NAMES = ["AGENTS.md", "CLAUDE.md"] as const;
/** Characters of one instruction file. Longer ones are a cost at every turn. */
const INSTRUCTION_CHARACTERS = 6_000;
const INSTRUCTION_FILES = 4;

/**
 * What the model is told about the repository before it looks for itself: the paths, and the instruction files of the
 * root and of those folders that the task names. Instructions come from a commit that maintainers have merged, never
 * from a pull request's head.
 */
export async function repositoryContext(
  workspace: Workspace,
  instructionsFrom: Workspace,
  task: Task,
): Promise<RepositoryContext> {
  const { paths, truncated } = await workspace.list({ limit: PATHS });
  const instructions: { path: string; text: string }[] = [];
  for (const folder of foldersNamedIn(`${task.text}\n${task.title}\n${task.body}`)) {
    for (const name of INSTRUCTION_NAMES) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const text = await readIfThere(instructionsFrom, path);
      if (text === undefined || instructions.some((other) => other.text === text)) continue;
      instructions.push({ path, text: text.slice(0, INSTRUCTION_CHARACTERS) });
      if (instructions.length === INSTRUCTION_FILES)
        return { paths, pathsTruncated: truncated, instructions };
    }
  }
  return { paths, pathsTruncated: truncated, instructions };
}

/** The root, and every folder above a path that the text names. */
function foldersNamedIn(text: string): string[] {
  const folders = new Set([""]);
  for (const [path] of text.matchAll(/[\w.@-]{1,80}(?:\/[\w.@-]{1,80}){1,12}/g)) {
    const segments = path.split("/");
    for (let depth = 1; depth < segments.length; depth += 1) folders.add(segments.slice(0, depth).join("/"));
    if (folders.size > 40) break;
  }
  return [...folders];
}

async function readIfThere(workspace: Workspace, path: string): Promise<string | undefined> {
  try {
    return await workspace.read(path);
  } catch (error) {
    if (error instanceof WorkspaceError) return undefined;
    throw error;
  }
}
