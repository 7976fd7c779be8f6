import type { Config } from "../../domain/config.ts";
import type { LedgerEvent } from "../../domain/ledger.ts";
import type { Actor, TaskId } from "../../domain/task.ts";
import type { BatchModel } from "../../ports/batch-model.ts";
import type { Clock } from "../../ports/clock.ts";
import type { WorkflowControl } from "../../ports/code-host.ts";
import type { LanguageModel, ModelRequest, ModelResponse } from "../../ports/language-model.ts";
import type { LedgerStore } from "../../ports/ledger-store.ts";
import type { Logger } from "../../ports/logger.ts";

export interface BatchPorts {
  /** Undefined where the provider has no batches: then requests are made at once. */
  batches: BatchModel | undefined;
  languageModel: LanguageModel;
  ledger: LedgerStore;
  workflows: WorkflowControl;
  clock: Clock;
  logger: Logger;
}

/** A single request that may wait: what it is, and its natural key at the provider and in the ledger. */
export interface Ask {
  customId: string;
  /** What it is for, in words. */
  purpose: string;
  request: ModelRequest;
}

/** Where requests are entered, for whose money, and what an answer to one of them means. */
export interface AskContext {
  /** The task, or a job's own page. */
  page: TaskId;
  config: Config;
  /** Whose daily limit it counts for; null where it is the repository's own. */
  payer: Actor | null;
  /** Events that an answer comes to: they go into the same commit as its cost. */
  answered(asked: Pick<Ask, "customId" | "purpose">, response: ModelResponse): LedgerEvent[];
}
