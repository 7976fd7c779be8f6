import type { Json } from "./json-value.ts";
import type { TokenKind } from "./tokens.ts";

/** A request as an interceptor sees it, before anything has happened. */
interface SeenRequest {
  readonly method: string;
  /** Path below `/api/v3`, or `/graphql`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json | undefined;
  readonly token: TokenKind | "none";
  readonly runId: number | null;
  /** How many API requests came before. */
  readonly index: number;
}

/**
 * What goes wrong with a request. With `after`, GitHub does what was asked and the caller never
 * hears of it: the case that makes blind retries dangerous.
 */
export interface Fault {
  readonly when?: "before" | "after";
  readonly delayMs?: number;
  /** Closes the connection instead of answering; `truncate` after half of the answer. */
  readonly drop?: boolean | "truncate";
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

export type Interceptor = (request: SeenRequest) => Fault | undefined | Promise<Fault | undefined>;
