import type { Task } from "../domain/task.ts";
import { fenceUntrusted, sanitise } from "../domain/untrusted-text.ts";
import type { TextBlock } from "../ports/language-model.ts";
import { handOffText, type HandOff } from "./hand-off.ts";

/** What the repository says about itself, from the pinned base commit. */
export interface RepositoryContext {
  /** Tracked paths, cut to a bounded number. */
  paths: readonly string[];
  pathsTruncated: boolean;
  /** `AGENTS.md`/`CLAUDE.md` of the root and of the folders that the task touches. */
  instructions: readonly { path: string; text: string }[];
}

/** Characters of issue text that a prompt carries. */
const BODY_CHARACTERS = 20_000;

/**
 * The first message: repository context first (equal for every attempt of a model on this commit, so it ends with a
 * cache breakpoint), then the task, then what earlier attempts left behind.
 */
export function openingMessage(options: {
  task: Task;
  context: RepositoryContext;
  handOff: HandOff | undefined;
  /** What the task's pull request changes. */
  pullDiff?: string | undefined;
  /** Fresh and unguessable. */
  nonce: string;
}): TextBlock[] {
  const { task, context, handOff, nonce } = options;
  const parts = [`# Task\n\n${taskLine(task)}`];
  if (task.comment.trim().includes("\n")) {
    parts.push(
      fenceUntrusted(
        { label: "whole comment", author: task.actor.login, trust: "trusted", text: task.comment },
        nonce,
      ),
    );
  }
  if (task.place !== undefined) {
    const label = "place that the comment stands at";
    parts.push(fenceUntrusted({ label, author: undefined, trust: "untrusted", text: task.place }, nonce));
  }
  parts.push(
    fenceUntrusted(
      {
        label: `${sourceName(task)} title`,
        author: task.bodyAuthor.login,
        trust: trustOf(task),
        text: task.title,
      },
      nonce,
    ),
  );
  if (task.body.trim() !== "") {
    const text = task.body.slice(0, BODY_CHARACTERS);
    parts.push(
      fenceUntrusted(
        { label: `${sourceName(task)} body`, author: task.bodyAuthor.login, trust: trustOf(task), text },
        nonce,
      ),
    );
  }
  if (task.plan !== undefined) {
    const label = "plan written by the model earlier; the maintainer asked to follow it";
    parts.push(fenceUntrusted({ label, author: "model", trust: "untrusted", text: task.plan }, nonce));
  }
  if (handOff !== undefined) parts.push(handOffText(handOff, nonce));
  return [
    { type: "text", text: contextText(context, nonce) + pullDiffText(options.pullDiff, nonce), cache: true },
    { type: "text", text: parts.join("\n\n") },
  ];
}

/** The words of somebody with write access, checked before anything was spent: the only order in the message. */
function taskLine(task: Task): string {
  const verb = task.verb === "do" ? "" : `${task.verb}: `;
  const words = sanitise(task.text);
  return `${verb}${words === "" ? `what the ${sourceName(task)} below describes` : words}`;
}

/** The repository as it is shown at the start of every conversation. */
export function contextText(context: RepositoryContext, nonce: string): string {
  // Anybody whose file was merged, or whose pull request is looked at, chose a name. One that is not plain text, or
  // that holds a line break, is left out: it could pass for other names.
  const paths = context.paths.filter((path) => !/\p{Cc}/u.test(path) && sanitise(path) === path);
  const tracked = { label: "tracked files", author: undefined, trust: "untrusted" as const };
  const parts = [`# Repository\n\n${fenceUntrusted({ ...tracked, text: paths.join("\n") }, nonce)}`];
  if (context.pathsTruncated || paths.length < context.paths.length)
    parts.push("(more files; use list_files)");
  for (const { path, text } of context.instructions) {
    // From the base commit, so maintainers have merged it; still not allowed to overrule the system prompt.
    parts.push(fenceUntrusted({ label: path, author: undefined, trust: "trusted", text }, nonce));
  }
  return parts.join("\n\n");
}

/** Whoever opened the pull request wrote it, so it is data even where its author may give commands. */
function pullDiffText(diff: string | undefined, nonce: string): string {
  if (diff === undefined) return "";
  const source = { label: "diff of the pull request", author: undefined, trust: "untrusted" as const };
  return `\n\n# Pull request\n\nThe files below already hold this change.\n\n${fenceUntrusted({ ...source, text: diff }, nonce)}`;
}

function sourceName(task: Task): string {
  return task.source.kind === "pull-request" ? "pull request" : task.source.kind === "job" ? "job" : "issue";
}

const trustOf = (task: Task): "trusted" | "untrusted" => (task.bodyAuthor.trusted ? "trusted" : "untrusted");
