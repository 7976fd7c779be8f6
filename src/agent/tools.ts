import { isRecord } from "../domain/record.ts";
import type { ToolDefinition, ToolUseBlock } from "../ports/language-model.ts";
import { WorkspaceError, type Workspace } from "../ports/workspace.ts";
import { printablePath, runEditorCommand } from "./editor-tool.ts";
import { optionalBoolean, optionalString, requiredString, ToolInputError } from "./tool-input.ts";

/** What the model hands in when it is done. */
export interface Submission {
  summary: string;
  commitMessage: string;
  /** 0–1, as the model says it; undefined when what it said is no such number. */
  confidence: number | undefined;
  reasoning: string;
  openQuestions: string[];
}

export interface ToolOutcome<S = Submission> {
  text: string;
  isError: boolean;
  /** What was handed in: the conversation ends with it. */
  submission?: S;
}

/** What one conversation may do, and how it ends. */
export interface Toolbox<S> {
  definitions: readonly ToolDefinition[];
  /** Throws `ToolInputError` and `WorkspaceError` for what the model got wrong. */
  run(call: ToolUseBlock): Promise<ToolOutcome<S>>;
  /** What to do when the turns run out: "answer now". */
  closing: string;
  /** What a model that stops without handing in is asked, once; undefined: its last words are the answer. */
  handIn: string | undefined;
}

const LIST_LIMIT = 200;
const SEARCH_LIMIT = 60;

export const EDITOR_TOOL = "str_replace_based_edit_tool";

const LOOKING: readonly ToolDefinition[] = [
  { name: EDITOR_TOOL, providerType: "text_editor_20250728" },
  {
    name: "list_files",
    description: "Tracked files under a folder or matching a glob such as src/**/*.ts.",
    inputSchema: {
      type: "object",
      properties: { path: { type: "string" }, glob: { type: "string" } },
      additionalProperties: false,
    },
  },
  {
    name: "search",
    description: "Lines that match an extended regular expression (git grep -E) in text files.",
    inputSchema: {
      type: "object",
      properties: {
        pattern: { type: "string" },
        glob: { type: "string", description: "Only files that match." },
        ignore_case: { type: "boolean" },
      },
      required: ["pattern"],
      additionalProperties: false,
    },
  },
];

const CHANGING: readonly ToolDefinition[] = [
  {
    name: "delete_file",
    description: "Deletes one file.",
    inputSchema: {
      type: "object",
      properties: { path: { type: "string" } },
      required: ["path"],
      additionalProperties: false,
    },
  },
  {
    name: "submit",
    description: "Hands in the finished change. Call it once, at the end.",
    inputSchema: {
      type: "object",
      properties: {
        summary: { type: "string", description: "For the reviewer: what changed and why. Markdown." },
        commit_message: { type: "string", description: "Imperative subject under 70 characters, then why." },
        confidence: { type: "number", description: "0 to 1: how sure you are that CI will be green." },
        reasoning: { type: "string", description: "Why you are that sure." },
        open_questions: { type: "array", items: { type: "string" } },
      },
      required: ["summary", "commit_message", "confidence", "reasoning"],
      additionalProperties: false,
    },
  },
];

/** The whole set for a task that may change files, or just the looking part for a question. */
export function taskTools(workspace: Workspace, readOnly: boolean): Toolbox<Submission> {
  return {
    definitions: readOnly ? LOOKING : [...LOOKING, ...CHANGING],
    run: (call) => dispatch(call, workspace, readOnly),
    closing: readOnly ? "answer now" : "finish and call submit",
    handIn: readOnly ? undefined : "Finish the change and call submit.",
  };
}

/** Looking, and one tool of the task's own by which its result is handed in. */
export function handInTools<S>(
  workspace: Workspace,
  tool: { definition: ToolDefinition; read: (input: unknown) => S },
): Toolbox<S> {
  const { name } = tool.definition;
  return {
    definitions: [...LOOKING, tool.definition],
    async run(call) {
      if (call.name === name) return { text: "received", isError: false, submission: tool.read(call.input) };
      const { text, isError } = await dispatch(call, workspace, true);
      return { text, isError };
    },
    closing: `finish and call ${name}`,
    handIn: `Finish and call ${name}.`,
  };
}

/** Runs one tool call. What the model got wrong comes back as an error result that it can read; bugs are thrown. */
export async function runTool<S>(call: ToolUseBlock, toolbox: Toolbox<S>): Promise<ToolOutcome<S>> {
  try {
    return await toolbox.run(call);
  } catch (error) {
    if (error instanceof ToolInputError || error instanceof WorkspaceError) {
      return { text: error.message, isError: true };
    }
    throw error;
  }
}

async function dispatch(call: ToolUseBlock, workspace: Workspace, readOnly: boolean): Promise<ToolOutcome> {
  const { input } = call;
  switch (call.name) {
    case EDITOR_TOOL:
      return said(await runEditorCommand(input, workspace, readOnly));
    case "list_files": {
      const path = optionalString(input, "path");
      const glob = optionalString(input, "glob");
      const found = await workspace.list({
        ...(path === undefined ? {} : { path }),
        ...(glob === undefined ? {} : { glob }),
        limit: LIST_LIMIT,
      });
      return said(
        listing(
          found.paths.map(printablePath),
          found.truncated ? `first ${LIST_LIMIT} only; narrow it` : undefined,
        ),
      );
    }
    case "search": {
      const glob = optionalString(input, "glob");
      const found = await workspace.search({
        pattern: requiredString(input, "pattern"),
        ...(glob === undefined ? {} : { glob }),
        ignoreCase: optionalBoolean(input, "ignore_case") ?? false,
        limit: SEARCH_LIMIT,
      });
      const lines = found.matches.map((match) => `${printablePath(match.path)}:${match.line}:${match.text}`);
      return said(listing(lines, found.truncated ? `first ${SEARCH_LIMIT} only; narrow it` : undefined));
    }
    case "delete_file": {
      refuseWhen(readOnly);
      const path = requiredString(input, "path");
      await workspace.remove(path);
      return said(`${path} is deleted`);
    }
    case "submit":
      refuseWhen(readOnly);
      return { text: "received", isError: false, submission: readSubmission(input) };
    default:
      throw new ToolInputError(`there is no tool ${JSON.stringify(call.name)}`);
  }
}

function refuseWhen(readOnly: boolean): void {
  if (readOnly) throw new ToolInputError("this task only reads: nothing can be changed");
}

function readSubmission(input: unknown): Submission {
  const record = isRecord(input) ? input : {};
  const confidence = record["confidence"];
  const questions = record["open_questions"];
  return {
    summary: requiredString(input, "summary"),
    commitMessage: requiredString(input, "commit_message"),
    confidence: typeof confidence === "number" && confidence >= 0 && confidence <= 1 ? confidence : undefined,
    reasoning: optionalString(input, "reasoning") ?? "",
    openQuestions: Array.isArray(questions) ? questions.filter((each) => typeof each === "string") : [],
  };
}

const said = (text: string): ToolOutcome => ({ text, isError: false });

function listing(lines: string[], note: string | undefined): string {
  if (lines.length === 0) return "nothing found";
  return note === undefined ? lines.join("\n") : `${lines.join("\n")}\n(${note})`;
}
