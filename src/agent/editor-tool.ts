import type { Workspace } from "../ports/workspace.ts";
import {
  optionalInteger,
  optionalRange,
  optionalString,
  requiredString,
  ToolInputError,
} from "./tool-input.ts";

const VIEW_LINES = 800;
const VIEW_CHARACTERS = 40_000;
const FOLDER_LIMIT = 100;

/**
 * The commands of the `text_editor_20250728` tool over a workspace: `view`, `create`, `str_replace`, `insert`.
 * Its contract is at https://platform.claude.com/docs/en/agents-and-tools/tool-use/text-editor-tool.
 * Replacements must match exactly once, so that an edit never lands where the model did not look.
 */
export async function runEditorCommand(
  input: unknown,
  workspace: Workspace,
  readOnly: boolean,
): Promise<string> {
  const command = requiredString(input, "command");
  const path = requiredString(input, "path");
  if (command !== "view" && readOnly)
    throw new ToolInputError("this task only reads: nothing can be changed");
  switch (command) {
    case "view":
      return view(workspace, path, optionalRange(input, "view_range"));
    case "create":
      await workspace.write(path, requiredString(input, "file_text"));
      return `${path} is written`;
    case "str_replace": {
      const text = await workspace.read(path);
      const found = requiredString(input, "old_str");
      const lines = occurrences(text, found);
      if (lines.length === 0)
        throw new ToolInputError(`old_str is not in ${path}; view it and copy it exactly`);
      if (lines.length > 1) {
        throw new ToolInputError(
          `old_str is ${lines.length} times in ${path} (lines ${lines.join(", ")}); add context`,
        );
      }
      const at = text.indexOf(found);
      const replacement = optionalString(input, "new_str") ?? "";
      await workspace.write(path, text.slice(0, at) + replacement + text.slice(at + found.length));
      return `${path} is changed at line ${lines[0]}`;
    }
    case "insert": {
      const text = await workspace.read(path);
      const line = optionalInteger(input, "insert_line");
      // The 20250728 version says insert_text; earlier ones said new_str.
      const added = optionalString(input, "insert_text") ?? requiredString(input, "new_str");
      const lines = text.split("\n");
      const last = text.endsWith("\n") ? lines.length - 1 : lines.length;
      if (line === undefined || line < 0 || line > last) {
        throw new ToolInputError(`insert_line must be from 0 (the top) to ${last}`);
      }
      lines.splice(line, 0, added.endsWith("\n") ? added.slice(0, -1) : added);
      await workspace.write(path, lines.join("\n"));
      return `${path} has the new text after line ${line}`;
    }
    default:
      throw new ToolInputError(`${JSON.stringify(command)} is none of view, create, str_replace, insert`);
  }
}

async function view(
  workspace: Workspace,
  path: string,
  range: [number, number] | undefined,
): Promise<string> {
  const isRoot = /^\.?\/?$/.test(path);
  const folder = await workspace.list({ ...(isRoot ? {} : { path }), limit: FOLDER_LIMIT });
  if (isRoot || (folder.paths.length > 0 && folder.paths[0] !== path.replace(/^\.\/+/, ""))) {
    return (
      folder.paths.map(printablePath).join("\n") + (folder.truncated ? `\n(first ${FOLDER_LIMIT} only)` : "")
    );
  }
  const lines = (await workspace.read(path)).split("\n");
  if (lines.at(-1) === "") lines.pop();
  const first = range?.[0] ?? 1;
  const last = range === undefined || range[1] === -1 ? lines.length : Math.min(range[1], lines.length);
  if (lines.length === 0) return `${path} is empty`;
  if (first < 1 || first > last) throw new ToolInputError(`view_range must lie in 1 to ${lines.length}`);
  const shown = lines.slice(first - 1, Math.min(last, first - 1 + VIEW_LINES));
  const text = shown.map((line, index) => `${first + index}\t${line}`).join("\n");
  const rest = last - (first - 1) - shown.length;
  const whole = text.length <= VIEW_CHARACTERS && rest === 0;
  return whole
    ? text
    : `${text.slice(0, VIEW_CHARACTERS)}\n(cut; use view_range for the rest of ${lines.length} lines)`;
}

/** One line per path, whatever characters Git let into it. */
export function printablePath(path: string): string {
  return /\p{Cc}/u.test(path) ? JSON.stringify(path) : path;
}

/** Line numbers where each occurrence starts. */
function occurrences(text: string, found: string): number[] {
  if (found === "") throw new ToolInputError("old_str is empty");
  const lines: number[] = [];
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + 1)) {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    lines.push(line);
  }
  return lines;
}
