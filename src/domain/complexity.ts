import { readFlags } from "./complexity/criticality.ts";
import { KIND_OF_INTENT, readIntent } from "./complexity/intent.ts";
import { LINES_PER_FILE, predictSize } from "./complexity/prediction.ts";
import { complexityScore } from "./complexity/score.ts";
import { readTaskWords } from "./complexity/task-words.ts";
import type { DiffSize } from "./diff.ts";
import type { TaskKind } from "./task.ts";

/** A claim about a task, and the words that let a user check it. */
export interface Evidence {
  /** `files`, `lines`, `kind`, `security`, … */
  about: string;
  /** "names src/auth/token.ts, which 3 files import" */
  says: string;
}

export interface ComplexityEstimate {
  kind: TaskKind;
  /** Files expected to change; `known` when counted from a diff rather than predicted. */
  files: number;
  lines: number;
  known: boolean;
  pAtLeast2Files: number;
  pAtLeast6Files: number;
  flags: {
    readOnly: boolean;
    simplePattern: boolean;
    architecture: boolean;
    securityCritical: boolean;
    performanceCritical: boolean;
    multiStep: boolean;
  };
  /** Tokens of context that the task is likely to need; undefined when there is no repository to look at. */
  contextTokens: number | undefined;
  /** Share of lines that tests cover, 0–1; undefined when unknown. */
  testCoverage: number | undefined;
  /** 0 (trivial) to 1 (as hard as it gets). */
  score: number;
  evidence: Evidence[];
}

export interface TextToEstimate {
  /** What was asked: the words after the command, or the title. Untrusted; it is only read. */
  text: string;
  /** Title and body of the issue below it. */
  body?: string;
  /** Where the command's verb already says the kind (`/ai review`). */
  kind?: TaskKind;
  /** Counts that somebody states as known. One without the other implies the other at 30 lines a file. */
  files?: number;
  lines?: number;
  testCoverage?: number;
}

/** Predicts a task from its words. */
export function estimateFromText(task: TextToEstimate): ComplexityEstimate {
  const body = task.body ?? "";
  const words = readTaskWords(task.text, body);
  const reading = readIntent(words);
  const intent =
    task.kind === "review" || task.kind === "plan"
      ? {
          intent: task.kind === "plan" ? ("design" as const) : ("review" as const),
          says: `asked for by the command`,
        }
      : reading;
  const { flags, evidence } = readFlags(words, intent.intent);
  const predicted = predictSize(words, task.text, body);
  const counted = knownCounts(task);
  const known = counted !== undefined;
  const files = counted?.files ?? (flags.readOnly ? 0 : predicted.files);
  const lines = counted?.lines ?? (flags.readOnly ? 0 : predicted.lines);
  const size = {
    files,
    lines,
    known,
    pAtLeast2Files: known ? Number(files >= 2) : predicted.pAtLeast2Files,
    pAtLeast6Files: known ? Number(files >= 6) : predicted.pAtLeast6Files,
  };
  return {
    kind: task.kind ?? KIND_OF_INTENT[intent.intent],
    ...size,
    flags,
    contextTokens: undefined,
    testCoverage: task.testCoverage,
    score: complexityScore({ ...size, flags }),
    evidence: [
      { about: "kind", says: intent.says },
      ...evidence,
      {
        about: "files",
        says: known
          ? `${files} ${files === 1 ? "file" : "files"}, ${lines} lines, as counted`
          : `${percent(predicted.pAtLeast2Files)} likely to touch more than one file, ${percent(predicted.pAtLeast6Files)} more than five`,
      },
    ],
  };
}

/** Estimates from a diff: sizes are counted, words still say what is at stake. */
export function estimateFromDiff(task: TextToEstimate, diff: DiffSize): ComplexityEstimate {
  return estimateFromText({ ...task, files: diff.files, lines: diff.lines });
}

/** Counts that were given; one implies the other so that the thresholds for files and lines agree. */
function knownCounts({ files, lines }: TextToEstimate): { files: number; lines: number } | undefined {
  if (files !== undefined) return { files, lines: lines ?? files * LINES_PER_FILE };
  if (lines !== undefined) return { files: Math.max(1, Math.ceil(lines / 50)), lines };
  return undefined;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
