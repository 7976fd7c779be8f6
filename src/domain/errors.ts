import type { Usage } from "./usage.ts";

/**
 * Errors that mean something to a caller. A user's mistake says where it is and how to mend it;
 * anything that is not one of these is a bug and keeps its stack and cause.
 */

/** The user's configuration or inputs are wrong. `at` names file, line and column where known (1-based). */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly at: SourcePosition | undefined;
  constructor(message: string, options: { at?: SourcePosition; cause?: unknown } = {}) {
    super(message, options);
    this.at = options.at;
  }
}

export interface SourcePosition {
  file: string;
  line: number;
  column: number;
}

/** The actor, or the token we act with, may not do this. `remedy` is the exact line or click that mends it. */
export class PermissionError extends Error {
  override readonly name = "PermissionError";
  readonly remedy: string | undefined;
  constructor(message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, options);
    this.remedy = options.remedy;
  }
}

export type ProviderFailure =
  | "overloaded"
  | "rate-limit"
  | "spend-limit"
  | "authentication"
  | "permission"
  | "not-found"
  | "bad-request"
  | "too-large"
  | "server"
  | "network"
  | "timeout"
  | "aborted";

/**
 * The model's provider failed. `retryable` is false for what can only fail again (a hard spend limit, a bad key).
 * `calls` is what each try reported that was billed before it failed: a reply cut after it began costs money. Price
 * each by itself, as a long-prompt band belongs to one request.
 */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly failure: ProviderFailure;
  readonly retryable: boolean;
  readonly calls: readonly Usage[];
  readonly requestId: string | undefined;
  constructor(
    message: string,
    options: {
      failure: ProviderFailure;
      retryable: boolean;
      calls?: readonly Usage[];
      requestId?: string;
      cause?: unknown;
    },
  ) {
    super(message, options);
    this.failure = options.failure;
    this.retryable = options.retryable;
    this.calls = options.calls ?? [];
    this.requestId = options.requestId;
  }
}

export type CodeHostFailure =
  | "unauthenticated"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "invalid"
  | "rate-limit"
  | "server"
  | "network";

/** The code host (GitHub) refused or failed. `remedy` is set where the message of the API lets us name one. */
export class CodeHostError extends Error {
  override readonly name = "CodeHostError";
  readonly failure: CodeHostFailure;
  readonly status: number | undefined;
  readonly remedy: string | undefined;
  constructor(
    message: string,
    options: { failure: CodeHostFailure; status?: number; remedy?: string; cause?: unknown },
  ) {
    super(message, options);
    this.failure = options.failure;
    this.status = options.status;
    this.remedy = options.remedy;
  }
}

/** Whether the code host or a right is to blame, so that a person can mend it. Anything else is a bug of ours. */
export function isHostFailure(error: unknown): error is CodeHostError | PermissionError {
  return error instanceof CodeHostError || error instanceof PermissionError;
}

/** What may go better by itself; a missing right or a rule of the repository will not. */
export function isPassingFailure(error: CodeHostError | PermissionError): boolean {
  return error instanceof CodeHostError && ["server", "network", "rate-limit"].includes(error.failure);
}

/** Closes a switch over a union: a new member without a case is a compile error, not a silent fall-through. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
