import { removeInvisible } from "../untrusted-text/invisible.ts";
import type { FileDiff } from "../unified-diff.ts";
import type { ReviewFinding } from "./finding.ts";
import { type DiffPosition, fileAt } from "./position.ts";

/** More lines than these are no small edit: the words have to do. */
const MOST_LINES = 30;

/** An edit at the very lines that it replaces: applying it at `position` does what its author meant. */
export interface FittedSuggestion {
  position: DiffPosition;
  /** The lines that take their place, without a newline at the end; undefined: the lines are removed. */
  text: string | undefined;
}

/**
 * Finds the lines that a suggestion replaces in the new side of the diff, word for word; of several places the one nearest
 * to the finding. Undefined where they are not there, where the finding's own place does not tell equal places apart, or
 * where the edit changes nothing, is not small, or holds characters that nobody sees: then there is no suggestion.
 */
export function fitSuggestion(
  files: readonly FileDiff[],
  finding: ReviewFinding,
): FittedSuggestion | undefined {
  const { suggestion } = finding;
  const file = fileAt(files, finding.path);
  if (suggestion === undefined || file === undefined || file.kind === "deleted") return undefined;
  const replaced = linesOf(suggestion.replaces);
  const lines = suggestion.with === "" ? [] : linesOf(suggestion.with);
  if (suggestion.replaces.trim() === "" || replaced.length > MOST_LINES || lines.length > MOST_LINES)
    return undefined;
  if (lines.length === replaced.length && lines.every((line, index) => line === replaced[index]))
    return undefined;
  if (removeInvisible(suggestion.with).clean !== suggestion.with) return undefined;
  const starts = file.hunks.flatMap((hunk) => {
    const right = hunk.lines.filter(({ kind }) => kind !== "removed");
    return right.flatMap(({ newLine }, at) =>
      replaced.every((line, index) => right[at + index]?.text === line) ? [newLine] : [],
    );
  });
  const start = nearest(starts, finding.line);
  if (start === undefined) return undefined;
  const line = start + replaced.length - 1;
  return {
    position: {
      path: file.path,
      side: "RIGHT",
      line,
      ...(line === start ? {} : { startLine: start }),
    },
    text: lines.length === 0 ? undefined : lines.join("\n"),
  };
}

/** A file's text with the suggestion in it, as GitHub's “Commit suggestion” makes it. */
export function applySuggestion(text: string, { position, text: lines }: FittedSuggestion): string {
  const all = text.split("\n");
  const first = position.startLine ?? position.line;
  all.splice(first - 1, position.line - first + 1, ...(lines === undefined ? [] : lines.split("\n")));
  return all.join("\n");
}

function linesOf(text: string): string[] {
  return text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");
}

/** The only one, or the one nearest to where the finding stands; two that are equally near are one too many. */
function nearest(starts: readonly number[], line: number | undefined): number | undefined {
  if (starts.length < 2 || line === undefined) return starts.length === 1 ? starts[0] : undefined;
  const ordered = starts.toSorted((one, other) => Math.abs(one - line) - Math.abs(other - line));
  const [first = 0, second = 0] = ordered;
  return Math.abs(first - line) === Math.abs(second - line) ? undefined : first;
}
