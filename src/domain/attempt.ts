import type { Rung } from "./ladder.ts";
import type { Cost, MicroUsd } from "./money.ts";
import type { Finding } from "./patch.ts";
import type { Usage } from "./usage.ts";
import type { RedCause, Verdict } from "./verdict.ts";

/** Why the model loop ended. `submitted` and `answered` are the good ends; the rest keep the work so far. */
export const LOOP_ENDS = [
  "submitted",
  "answered",
  "turn-limit",
  "output-token-limit",
  "cost-limit",
  "time-limit",
  "context-limit",
  "refusal",
  "stopped-by-user",
  "no-change",
  "provider-error",
  /** Local gates are configured and the machine has no sandbox for them: no model was asked. */
  "no-sandbox",
] as const;

/** How an attempt ended: as its loop did, or as only the stages around it can say. */
export const ATTEMPT_ENDS = [
  ...LOOP_ENDS,
  "patch-refused",
  /** People went on meanwhile (closed, merged, pushed): nothing was published over it. */
  "moved",
  /** Handed in, and not worth a CI run: a dearer rung is asked first. */
  "held-back",
  /** The job died; what it cost is not known. */
  "interrupted",
] as const;
export type AttemptEnd = (typeof ATTEMPT_ENDS)[number];

/** How an attempt relates to the one before it. */
export type AttemptMode = "first" | "repair" | "escalate" | "retry";

/** One try on one rung and all that is known of it; parts that are not known yet are absent. */
export interface Attempt {
  number: number;
  mode: AttemptMode;
  rung: Rung;
  /** Exact model id that the tier was resolved to. */
  model: string;
  /** Commit that the workspace started from: the pinned base, or the branch head for a repair. */
  startSha: string;
  /** The most this attempt may cost; reserved before the first model call. */
  ceilingMicroUsd: MicroUsd;
  reservedAt: string;
  end?: AttemptEnd;
  usage?: Usage;
  cost?: Cost;
  turns?: number;
  /** Wall time of the model loop, milliseconds. */
  durationMs?: number;
  /** 0–1, the model's own word for it. */
  confidence?: number;
  summary?: string;
  openQuestions?: string[];
  headSha?: string;
  stat?: { files: number; additions: number; deletions: number };
  findings?: Finding[];
  verdict?: Verdict["kind"];
  /** Why the verdict is red, where it is. */
  redCause?: RedCause;
  /** One line: what CI said. */
  verdictText?: string;
  /** Signature over all failing checks; equal for the same failure. */
  failureSignature?: string;
  failingChecks?: string[];
  /** Minutes of CI that judged this attempt and what they cost. */
  ciMinutes?: number;
  ciCost?: Cost;
}
