import type { EffectKind } from "../ledger.ts";
import type { TaskId } from "../task.ts";

/**
 * Natural keys of events: the same fact has the same id whoever writes it, so that writing it twice is writing it once.
 * Everything that can happen more than once carries what tells one time from the other.
 */
export const eventId = {
  created: (task: TaskId) => `${task}/created`,
  reserved: (task: TaskId, attempt: number) => `${task}/${attempt}/reserved`,
  finished: (task: TaskId, attempt: number) => `${task}/${attempt}/finished`,
  gate: (task: TaskId, attempt: number) => `${task}/${attempt}/gate`,
  review: (task: TaskId, attempt: number) => `${task}/${attempt}/review`,
  drafted: (task: TaskId, attempt: number) => `${task}/${attempt}/drafted`,
  checked: (task: TaskId, customId: string) => `${task}/checked/${customId}`,
  /** `evidence` tells one judgement of a commit from the next: `<run id>.<run attempt>`, or the verdict for a status. */
  ci: (task: TaskId, attempt: number, headSha: string, evidence: string) =>
    `${task}/${attempt}/ci/${headSha}/${evidence}`,
  intended: (task: TaskId, effect: EffectKind, key: string) => `${task}/intent/${effect}/${key}`,
  done: (task: TaskId, effect: EffectKind, ref: string) => `${task}/effect/${effect}/${ref}`,
  /** `by` is the delivery that asked: a task that went on may be stopped again. */
  stopRequested: (task: TaskId, by: string) => `${task}/stop/${by}`,
  /** `attempts` is how many there had been: a task that is retried can be closed again. */
  closed: (task: TaskId, attempts: number) => `${task}/closed/${attempts}`,
  batchReserved: (task: TaskId, batch: number) => `${task}/batch/${batch}/reserved`,
  batchSubmitted: (task: TaskId, batch: number) => `${task}/batch/${batch}/submitted`,
  batchCollected: (task: TaskId, batch: number, customId: string) =>
    `${task}/batch/${batch}/collected/${customId}`,
  /** `source` is one opinion once given: whoever changes it gives another. */
  feedback: (task: TaskId, source: string) => `${task}/feedback/${source}`,
  feedbackWithdrawn: (task: TaskId, source: string) => `${task}/feedback/${source}/withdrawn`,
  planned: (job: TaskId, round: string) => `${job}/planned/${round}`,
  /** `last` is the failed task after which it paused. */
  paused: (job: TaskId, last: TaskId) => `${job}/paused/${last}`,
  /** `by` is the run in which a person let it go on. */
  resumed: (job: TaskId, by: string) => `${job}/resumed/${by}`,
  triaged: (job: TaskId, customId: string) => `${job}/triaged/${customId}`,
} as const;
