import type { TaskState } from "./ledger/task-state.ts";

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
  | { status: "awaiting-ci"; task: TaskState }
  | { status: "closed"; task: TaskState };
