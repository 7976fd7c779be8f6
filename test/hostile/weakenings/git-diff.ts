import { structuredPatch } from "diff";

/** A diff of one file with git's headers; `undefined` stands for a file that is not there. */
export function gitDiff(file: {
  path: string;
  before: string | undefined;
  after: string | undefined;
}): string {
  const { path, before, after } = file;
  const { hunks } = structuredPatch(path, path, before ?? "", after ?? "", "", "", { context: 3 });
  const mode =
    before === undefined ? "new file mode 100644\n" : after === undefined ? "deleted file mode 100644\n" : "";
  const body = hunks.map(
    (hunk) =>
      `@@ -${hunk.oldLines === 0 ? 0 : hunk.oldStart},${hunk.oldLines} +${hunk.newLines === 0 ? 0 : hunk.newStart},${hunk.newLines} @@\n${hunk.lines.join("\n")}\n`,
  );
  return `diff --git a/${path} b/${path}\n${mode}index 1111111..2222222${mode === "" ? " 100644" : ""}\n--- ${before === undefined ? "/dev/null" : `a/${path}`}\n+++ ${after === undefined ? "/dev/null" : `b/${path}`}\n${body.join("")}`;
}
