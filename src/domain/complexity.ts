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
