import { readFlags } from "./complexity/criticality.ts";
import { KIND_OF_INTENT, readIntent, type IntentReading } from "./complexity/intent.ts";
import { predictSize } from "./complexity/prediction.ts";
import {
  contextTokensOf,
  repositoryEvidence,
  type RepositoryEvidence,
} from "./complexity/repository-evidence.ts";
import { complexityScore, scoreEvidence } from "./complexity/score.ts";
import { describedProblems, sizeFeatures, type Searchable } from "./complexity/size-features.ts";
import { readTask } from "./complexity/task-lexicon.ts";
import { taskSize } from "./complexity/task-size.ts";
import { readTaskWords, type TaskWords } from "./complexity/task-words.ts";
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
  /** The same of `lines`; what was recorded before there was this has both counts known, or neither. */
  linesKnown?: boolean;
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
  /** What was asked: the words after the command (with the title, where they only say "fix this"). Untrusted. */
  text: string;
  /** The description below it. */
  body?: string;
  /** Where the command's verb already says the kind (`/ai review`). */
  kind?: TaskKind;
  /** Counts that somebody states as known. One without the other leaves the other a prediction. */
  files?: number;
  lines?: number;
  testCoverage?: number;
  /** What the checkout says about the names in the text. */
  repository?: RepositoryEvidence;
}

/** Predicts a task from its words, and from the checkout where there is one. */
export function estimateFromText(task: TextToEstimate): ComplexityEstimate {
  const body = task.body ?? "";
  const { words, intent, flags, evidence } = readStakes(task.text, searchable(body), task.kind);
  const { repository } = task;
  const { evidence: sizes, ...size } = taskSize(
    task,
    predictSize(sizeFeatures(task.text, body, words), repository),
    flags.readOnly,
  );
  const testCoverage = task.testCoverage ?? repository?.testCoverage;
  return {
    kind: task.kind ?? intent.kind ?? KIND_OF_INTENT[intent.intent],
    ...size,
    flags,
    contextTokens: repository === undefined ? undefined : contextTokensOf(repository),
    testCoverage,
    score: complexityScore({ ...size, flags }),
    evidence: [
      { about: "kind", says: intent.says },
      ...evidence,
      ...sizes,
      ...(repository === undefined ? [] : repositoryEvidence(repository)),
      ...(testCoverage === undefined
        ? []
        : [
            {
              about: "coverage",
              says: `tests cover ${percent(testCoverage)} of the lines, ${task.testCoverage === undefined ? "by the report in the checkout" : "as configured"}`,
            },
          ]),
      scoreEvidence({ ...size, flags }),
    ],
  };
}

/** The lines were counted. */
export function linesAreKnown({ known, linesKnown }: ComplexityEstimate): boolean {
  return linesKnown ?? known;
}

/** Estimates from a diff: sizes are counted, words still say what is at stake. */
export function estimateFromDiff(
  task: TextToEstimate,
  diff: Pick<DiffSize, "files" | "lines" | "evidence">,
): ComplexityEstimate {
  const estimate = estimateFromText({ ...task, files: diff.files, lines: diff.lines });
  return { ...estimate, evidence: [...estimate.evidence, ...diff.evidence] };
}

/**
 * What the words of a task ask for and put at stake, without a prediction of its size: all that the rules need where
 * no file is known. Ten times as fast as the whole estimate, for replays of many tasks.
 */
export function estimateOfWords(text: string, body: Searchable): ComplexityEstimate {
  return new EstimateOfWords(text, body);
}

/** A description that is at hand. */
export function searchable(body: string): Searchable {
  return { text: () => body, mayHave: (pattern) => pattern.test(body) };
}

/** Sizes are worked out when somebody looks at them. */
class EstimateOfWords implements ComplexityEstimate {
  readonly kind: TaskKind;
  readonly flags: ComplexityEstimate["flags"];
  readonly evidence: Evidence[];
  readonly known = false;
  readonly linesKnown = false;
  readonly contextTokens = undefined;
  readonly testCoverage = undefined;
  private readonly text: string;
  private readonly body: Searchable;
  private whole: ComplexityEstimate | undefined;

  constructor(text: string, body: Searchable) {
    this.text = text;
    this.body = body;
    const { intent, flags, evidence } = readStakes(text, body, undefined);
    this.kind = intent.kind ?? KIND_OF_INTENT[intent.intent];
    this.flags = flags;
    this.evidence = [{ about: "kind", says: intent.says }, ...evidence];
  }

  get files(): number {
    return this.sized().files;
  }

  get lines(): number {
    return this.sized().lines;
  }

  get pAtLeast2Files(): number {
    return this.sized().pAtLeast2Files;
  }

  get pAtLeast6Files(): number {
    return this.sized().pAtLeast6Files;
  }

  get score(): number {
    return this.sized().score;
  }

  private sized(): ComplexityEstimate {
    this.whole ??= estimateFromText({ text: this.text, body: this.body.text() });
    return this.whole;
  }
}

function readStakes(
  text: string,
  body: Searchable,
  kind: TaskKind | undefined,
): {
  words: TaskWords;
  intent: IntentReading;
  flags: ComplexityEstimate["flags"];
  evidence: Evidence[];
} {
  const words = readTaskWords(text, () => body.text());
  const reading = readTask(words.prose);
  const intent = INTENT_OF_KIND.get(kind) ?? readIntent(reading);
  return { words, intent, ...readFlags(reading, intent.intent, () => describedProblems(body)) };
}

/** Kinds that a command's verb settles, whatever its words are. */
const INTENT_OF_KIND: ReadonlyMap<TaskKind | undefined, IntentReading> = new Map([
  ["review", { intent: "review", says: "asks for a review" }],
  ["plan", { intent: "design", says: "asks for a design or a plan" }],
]);

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
