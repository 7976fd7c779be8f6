import { BATCHES, DIFF_BATCHES, readBatch, readDiffs } from "./batches/read-batch.ts";
import { FRAMEWORK_EDITS } from "./frameworks.ts";
import { gitDiff } from "./git-diff.ts";
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
  return [...edits, ...moves, ...others, ...BATCHES.flatMap(readBatch), ...DIFF_BATCHES.flatMap(readDiffs)];
}

function renameDiff(from: string, to: string): string {
  return `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;
}
