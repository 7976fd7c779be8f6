import type { TaskState } from "./ledger/task-state.ts";
import type { TaskId } from "./task.ts";

/** What one run of the program came to. Everything a caller reports (outputs, summary, exit code) follows from it. */
export type Outcome =
  /** Nothing to do; never shown as work done. */
  | { status: "skipped"; reason: string }
  /** Somebody asked who may not, or for what cannot be done. */
  | { status: "refused"; reason: string }
  /** A command that needed no model was answered. */
  | { status: "replied"; reply: string }
  /** What would be done, without doing it. */
  | { status: "dry-run"; reply: string }
  /** Units of jobs to work on, for other jobs of the workflow; `reply` tells of them. */
  | { status: "planned"; units: readonly TaskId[]; reply: string }
  /** An attempt is reserved, and another job with fewer rights makes it. */
  | { status: "assigned"; taskId: TaskId; attempt: number; tier: string }
  /** An attempt was made and written down; a job with fewer rights than one that publishes is to hand it on. */
  | { status: "attempted"; taskId: TaskId; attempt: number; tier: string; end: string }
  /** The attempt is settled; a run of its own decides what follows. */
  | { status: "handed-on"; task: TaskState; reason: string }
  | { status: "awaiting-ci"; task: TaskState }
  | { status: "closed"; task: TaskState };
