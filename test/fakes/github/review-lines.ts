/*
 * Which lines of a pull request take a review comment, read from the raw patch of a file:
 * https://docs.github.com/en/rest/pulls/comments#create-a-review-comment-for-a-pull-request
 * RIGHT is for added and unchanged lines, LEFT for removed ones; a range lies in one hunk and begins above its end.
 */

export interface ReviewLines {
  line: number | null;
  side: "LEFT" | "RIGHT";
  startLine: number | null;
  startSide: "LEFT" | "RIGHT";
}

/** The hunk that a comment hangs on, or the words by which GitHub refuses it. */
export function reviewHunk(patch: string | null, at: ReviewLines): { hunk: string } | { refusal: string } {
  if (patch === null || at.line === null) return { refusal: "Line could not be resolved" };
  const hunks = patch.split(/^(?=@@ )/m).filter((hunk) => hunk.startsWith("@@ "));
  const end = place(hunks, at.line, at.side);
  if (end === undefined) return { refusal: "Line could not be resolved" };
  if (at.startLine !== null) {
    const start = place(hunks, at.startLine, at.startSide);
    if (start === undefined) return { refusal: "Start line could not be resolved" };
    if (start.hunk !== end.hunk) return { refusal: "Start line must be part of the same hunk as the line" };
    if (start.row >= end.row) return { refusal: "Start line must precede the end line" };
  }
  return { hunk: (hunks[end.hunk] ?? "").trimEnd() };
}

/** Hunk and row of a line. */
function place(
  hunks: readonly string[],
  wanted: number,
  side: "LEFT" | "RIGHT",
): { hunk: number; row: number } | undefined {
  for (const [hunk, text] of hunks.entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    let left = Number(header?.[1]);
    let right = Number(header?.[2]);
    for (const [row, line] of text.split("\n").slice(1).entries()) {
      const mark = line[0];
      if (mark === "-") {
        if (side === "LEFT" && left === wanted) return { hunk, row };
        left += 1;
      } else if (mark === "+" || mark === " ") {
        if (side === "RIGHT" && right === wanted) return { hunk, row };
        right += 1;
        if (mark === " ") left += 1;
      }
    }
  }
  return undefined;
}
