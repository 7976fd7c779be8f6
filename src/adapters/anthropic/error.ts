import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from "@anthropic-ai/sdk";

import type { ProviderFailure } from "../../domain/errors.ts";
import { credentialsErrorIn } from "./credentials.ts";
import type { ProviderWords } from "./provider.ts";

/** What went wrong with one try, before anyone decides whether to try again. */
export interface CallFailure {
  failure: ProviderFailure;
  message: string;
  retryable: boolean;
  requestId: string | undefined;
  /** How long the provider asks us to wait; undefined when it does not say. */
  retryAfterMs: number | undefined;
  cause: unknown;
}

/**
 * Codes of a spend limit: trying again only fails again until somebody raises it
 * (https://platform.claude.com/docs/en/api/rate-limits). Both the API's and the console's own limits.
 */
const SPEND_LIMIT_CODES = new Set([
  "enforced_spend_limit_reached",
  "contract_spend_limit_reached",
  "linked_organization_spend_limit_reached",
  "linked_organization_billing_unavailable",
]);

/** A limit that the customer set in the console is a plain 400 without a code (https://platform.claude.com/docs/en/api/errors). */
const OWN_SPEND_LIMIT = /you have reached your specified (?:workspace )?api usage limits/i;
/** The second one is Bedrock's. */
const PROMPT_TOO_LONG = /prompt is too long|input is too long for requested model/i;

/**
 * What the SDK throws → what it means for us. Undefined for anything that is not a failure of the provider or of the
 * way to it: that is a bug, and must not be retried or reworded.
 */
export function toCallFailure(error: unknown, now: number, words: ProviderWords): CallFailure | undefined {
  if (error instanceof APIUserAbortError) return stopped();
  const unproved = credentialsErrorIn(error);
  if (unproved !== undefined) return plain("authentication", unproved.message, false, error);
  if (error instanceof APIConnectionTimeoutError) {
    return plain("timeout", `${words.api} did not answer in time`, true, error);
  }
  if (error instanceof APIConnectionError) {
    return plain("network", `${words.api} cannot be reached: ${rootCause(error)}`, true, error);
  }
  if (error instanceof APIError) return fromApiError(error, now, words);
  if (isBrokenStream(error)) {
    return plain("network", `the reply of ${words.api} broke off: ${rootCause(error)}`, true, error);
  }
  return undefined;
}

/** The caller's signal ended the call. */
export function stopped(): CallFailure {
  return plain("aborted", "the call to the model was stopped", false, undefined);
}

/**
 * Whether a try of which nothing was heard may be on the bill all the same. The request was under way and no answer came:
 * the provider may have begun to write. An answer that is an error, or an address that was never reached, costs nothing.
 */
export function mayBeBilled({ cause, failure }: CallFailure): boolean {
  if (failure === "aborted") return true;
  if (failure !== "timeout" && failure !== "network") return false;
  return cause instanceof APIConnectionError ? !neverSent(cause) : !(cause instanceof APIError);
}

const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

function neverSent(error: Error): boolean {
  for (let current: unknown = error; current instanceof Error; current = current.cause)
    if ("code" in current && typeof current.code === "string" && NEVER_SENT.has(current.code)) return true;
  return false;
}

/** Nothing came for too long. */
export function silent(ms: number, words: ProviderWords): CallFailure {
  return plain("timeout", `${words.api} was silent for ${Math.round(ms / 1000)} s`, true, undefined);
}

/** The stream ended in good order, but before the reply did. */
export function streamCut(words: ProviderWords): CallFailure {
  return plain("network", `the reply of ${words.api} ended before it was complete`, true, undefined);
}

function fromApiError(error: APIError, now: number, provider: ProviderWords): CallFailure {
  const failure = failureOf(error);
  return {
    failure,
    message: describe(failure, error, provider),
    retryable: isRetryable(failure, error),
    requestId: error.headers === undefined ? undefined : requestIdIn(error.headers),
    retryAfterMs: retryAfter(error.headers, now),
    cause: error,
  };
}

/** By code and type before the status: an `error` event in the middle of a stream has no status. */
function failureOf(error: APIError): ProviderFailure {
  const message = error.apiMessage ?? error.message;
  if (error.errorCode !== null && SPEND_LIMIT_CODES.has(error.errorCode)) return "spend-limit";
  if (error.status === 402 || error.type === "billing_error" || OWN_SPEND_LIMIT.test(message)) {
    return "spend-limit";
  }
  if (error.status === 413 || PROMPT_TOO_LONG.test(message)) return "too-large";
  switch (typeOf(error)) {
    case "authentication_error":
    case "UnrecognizedClientException":
    case "ExpiredTokenException":
      return "authentication";
    case "permission_error":
    case "AccessDeniedException":
      return "permission";
    case "not_found_error":
      return "not-found";
    case "rate_limit_error":
    case "ThrottlingException":
      return "rate-limit";
    case "overloaded_error":
    case "ServiceUnavailableException":
      return "overloaded";
    case "timeout_error":
    case "ModelTimeoutException":
      return "timeout";
    case "invalid_request_error":
      // The API also gives this type to 4xx statuses that have none of their own, 408 and 409 among them.
      return byStatus(error.status) ?? "bad-request";
    case "api_error":
    default:
      return byStatus(error.status) ?? "server";
  }
}

/**
 * The word for what went wrong: the API's own, else that of an AWS exception, which is in a header of a refusal
 * (`ThrottlingException:http://…`) or, in lower camel case, in the middle of a stream.
 */
function typeOf(error: APIError): string | null {
  const named = error.type ?? error.headers?.get("x-amzn-errortype")?.split(":")[0] ?? null;
  return named === null
    ? null
    : named.endsWith("Exception")
      ? named[0]?.toUpperCase() + named.slice(1)
      : named;
}

/** What the provider's support asks for; AWS has its own name for it. */
export function requestIdIn(headers: Headers): string | undefined {
  return headers.get("request-id") ?? headers.get("x-amzn-requestid") ?? undefined;
}

function byStatus(status: number | undefined): ProviderFailure | undefined {
  switch (status) {
    case undefined:
      return undefined;
    case 401:
      return "authentication";
    case 403:
      return "permission";
    case 404:
      return "not-found";
    case 408:
    case 504:
      return "timeout";
    case 409:
      return "server";
    case 429:
      return "rate-limit";
    case 529:
      return "overloaded";
    default:
      return status >= 500 ? "server" : "bad-request";
  }
}

/** The server's own word (`x-should-retry`, as the SDK heeds it) before ours, but money that is gone stays gone. */
function isRetryable(failure: ProviderFailure, error: APIError): boolean {
  if (failure === "spend-limit") return false;
  const advice = error.headers?.get("x-should-retry");
  if (advice === "true") return true;
  if (advice === "false") return false;
  return (
    failure === "rate-limit" || failure === "overloaded" || failure === "server" || failure === "timeout"
  );
}

/** One line for the user: what to do, then the API's own words. */
function describe(failure: ProviderFailure, error: APIError, provider: ProviderWords): string {
  const words = (error.apiMessage ?? error.message).replaceAll(/\s+/g, " ").trim().slice(0, 500);
  const status = error.status === undefined ? "" : ` (HTTP ${error.status})`;
  switch (failure) {
    case "authentication":
      return `${provider.api} refused our credentials${status}: ${provider.credentials}. ${words}`;
    case "permission":
      return `${provider.api} says that we may not do this${status}: ${words}`;
    case "spend-limit":
      return `the spend limit of ${provider.account} is reached${status}; raise it in the console: ${words}`;
    case "rate-limit":
      return `${provider.api} limits our rate${status}: ${words}`;
    case "overloaded":
      return `${provider.api} is overloaded${status}: ${words}`;
    case "too-large":
      return `the prompt is too large for the model${status}: ${words}`;
    case "not-found":
      return `${provider.api} does not know what was asked for${status}: ${words}`;
    default:
      return `${provider.api} failed${status}: ${words}`;
  }
}

/** Milliseconds of `retry-after-ms` or `retry-after` (seconds or a date). */
function retryAfter(headers: Headers | undefined, now: number): number | undefined {
  const milliseconds = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  if (milliseconds >= 0) return milliseconds;
  const text = headers?.get("retry-after") ?? "";
  const seconds = Number(text === "" ? Number.NaN : text);
  if (seconds >= 0) return seconds * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** What AWS's decoder says of a frame that is cut or was changed on the way; it has no class of its own. */
const BROKEN_FRAME = /^(?:Truncated event message received|The (?:prelude|message) checksum )/;

/**
 * undici's `TypeError: terminated` for a cut body, the SDK's `SyntaxError` for an event that is not JSON, and broken
 * frames of a binary stream.
 */
function isBrokenStream(error: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  if (error instanceof TypeError) return error.cause instanceof Error;
  return error instanceof Error && BROKEN_FRAME.test(error.message);
}

function rootCause(error: unknown): string {
  let current = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  return current instanceof Error ? current.message : String(current);
}

function plain(failure: ProviderFailure, message: string, retryable: boolean, cause: unknown): CallFailure {
  return { failure, message, retryable, requestId: undefined, retryAfterMs: undefined, cause };
}
