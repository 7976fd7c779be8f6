import { structuredPatch } from "diff";
import { FRAMEWORK_EDITS } from "./frameworks.ts";
import { LANGUAGE_SAMPLES } from "./languages.ts";
import { FILE_SAMPLES, MOVES } from "./settings.ts";

/** One patch that makes checks say yes without making the code better. */
export interface Weakening {
  name: string;
  kind: string;
  language: string;
  diff: string;
}

/** Every weakening of the samples, each as the diff that git would show. */
export function allWeakenings(): Weakening[] {
  const edits = [...LANGUAGE_SAMPLES, ...FILE_SAMPLES].flatMap((sample) =>
    sample.edits.map(([kind, find, replace], at) => {
      const { language, path, text } = sample;
      if (!text.includes(find)) throw new Error(`${path}: no ${JSON.stringify(find)} to replace`);
      return {
        name: `${path} #${at} ${kind}`,
        kind,
        language,
        diff: gitDiff({ path, before: text, after: text.replace(find, () => replace) }),
      };
    }),
  );
  const moves = MOVES.map(({ kind, language, from, to }) => {
    const text = LANGUAGE_SAMPLES.find((sample) => sample.language === language)?.text ?? "";
    return {
      name: `${from} → ${to ?? "nothing"}`,
      kind,
      language,
      diff: to === undefined ? gitDiff({ path: from, before: text, after: undefined }) : renameDiff(from, to),
    };
  });
  const others = FRAMEWORK_EDITS.map(([path, before, after], at) => ({
    name: `${path} #${at} ${after.split("\n").find((line) => !before.includes(line)) ?? ""}`,
    kind: "other frameworks",
    language: path.slice(path.lastIndexOf(".") + 1),
    diff: gitDiff({ path, before, after }),
  }));
  return [...edits, ...moves, ...others];
}

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

function renameDiff(from: string, to: string): string {
  return `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;
}
