import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit as RestOctokit } from "@octokit/rest";
import Bottleneck from "bottleneck/light.js";
import type { Clock } from "../../ports/clock.ts";
import type { Logger } from "../../ports/logger.ts";
import { toCodeHostError } from "./code-host-error.ts";

/** One exchange with GitHub as it went over the wire; a repeated request is a second one. */
export interface ApiCall {
  method: string;
  /** Path with its parameters, without host and query. */
  path: string;
  /** Undefined when no answer came. */
  status: number | undefined;
  durationMs: number;
}

export interface OctokitOptions {
  token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  apiUrl: string;
  log: Logger;
  clock?: Pick<Clock, "now">;
  /** Told of every request, repeats included: for traces and for counting calls. */
  onCall?: (call: ApiCall) => void;
  /** The most that all waits for rate limits may add up to in this process, milliseconds. */
  maxRateLimitWaitMs?: number;
  /** How long one request may take, milliseconds. */
  requestTimeoutMs?: number;
  /** How requests leave the machine; the runtime's own `fetch` unless given (a self-hosted runner may need its proxy). */
  fetch?: typeof globalThis.fetch;
  /** What the libraries take for a second when they wait; tests make it short. */
  secondMs?: number;
}

const ThrottledOctokit = RestOctokit.plugin(throttling, retry);
export type Octokit = InstanceType<typeof ThrottledOctokit>;

/** Where one repository lives and how to reach it: what every role of this adapter is built from. */
export interface RepositoryClient {
  octokit: Octokit;
  owner: string;
  repo: string;
  log: Logger;
  clock: Clock;
}

/**
 * A client that repeats reads after 5xx and resets, and anything that GitHub turned away for a rate limit (nothing
 * happened then), within a bounded total wait. It never repeats a write on its own: the effect may have taken place.
 * Every failure is a `CodeHostError`.
 */
export function createOctokit(options: OctokitOptions): Octokit {
  const { log } = options;
  const secondMs = options.secondMs ?? 1000;
  const maxWaitMs = options.maxRateLimitWaitMs ?? 90_000;
  const timeoutMs = options.requestTimeoutMs ?? 60_000;
  const send = options.fetch ?? fetch;
  const now = (): number => (options.clock === undefined ? Date.now() : options.clock.now());

  let waitedMs = 0;
  const mayWait = (retryAfter: number, request: { method: string; url: string }): boolean => {
    const waitMs = retryAfter * secondMs;
    if (waitedMs + waitMs > maxWaitMs) {
      log.warn(
        `GitHub's rate limit asks for ${retryAfter} s before ${request.method} ${request.url}: too long, giving up`,
      );
      return false;
    }
    waitedMs += waitMs;
    log.info(`GitHub's rate limit: waiting ${retryAfter} s before ${request.method} ${request.url}`);
    return true;
  };

  // One write at a time, and fewer than the 80 content-creating requests a minute after which GitHub objects
  // (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits).
  // The plugin's own pace, a second per write and three per comment, would make users wait for nothing.
  const pace = new Bottleneck.Group({
    maxConcurrent: 1,
    reservoir: 60,
    reservoirRefreshAmount: 60,
    reservoirRefreshInterval: 60_000,
  });

  const octokit = new ThrottledOctokit({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    userAgent: "upshift",
    log: {
      debug: () => undefined,
      info: (message: string) => log.debug(message),
      warn: (message: string) => log.warn(message),
      // Many failures are expected and handled (a missing branch is a 404): the caller decides what is worth a line.
      error: (message: string) => log.debug(message),
    },
    request: {
      // Inside all retries, so that every try is timed, counted and made readable to the plugins.
      fetch: async (url: string, init: RequestInit): Promise<Response> => {
        const startedAt = now();
        const report = (status: number | undefined): void =>
          options.onCall?.({
            method: init.method ?? "GET",
            path: new URL(url).pathname,
            status,
            durationMs: now() - startedAt,
          });
        try {
          const timeout = AbortSignal.timeout(timeoutMs);
          const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
          const response = await send(url, { ...init, signal });
          const whole = isJson(response) ? await wholeJson(response) : response;
          report(response.status);
          return await namedRateLimit(whole);
        } catch (error) {
          report(undefined);
          throw error;
        }
      },
    },
    throttle: {
      write: pace,
      notifications: pace,
      retryAfterBaseValue: secondMs,
      onRateLimit: (retryAfter: number, request: { method: string; url: string }) =>
        mayWait(retryAfter, request),
      onSecondaryRateLimit: (retryAfter: number, request: { method: string; url: string }) =>
        mayWait(retryAfter, request),
    },
    // 429 is the throttling plugin's business; 406, 409 and 410 do not go away by asking again.
    retry: {
      retries: 3,
      retryAfterBaseValue: secondMs,
      doNotRetry: [400, 401, 403, 404, 406, 409, 410, 422, 429, 451],
    },
  });

  // Registered last, so these run around the plugins: before them on the way in, after them on the way out.
  octokit.hook.before("request", (request) => {
    // A copy: the libraries share this object between requests and would carry our setting over.
    const retries = request.request?.["retries"] ?? (request.method === "GET" ? undefined : 0);
    request.request = { ...request.request, ...(retries === undefined ? {} : { retries }) };
  });
  octokit.hook.wrap("request", async (request, requestOptions) => {
    try {
      return await request(requestOptions);
    } catch (error) {
      throw toCodeHostError(error, octokit.request.endpoint.parse(requestOptions));
    }
  });
  return octokit;
}

function isJson(response: Response): boolean {
  return (
    response.body !== null && (response.headers.get("content-type") ?? "").startsWith("application/json")
  );
}

/** Reads the body here, inside the retries: octokit would hand on a body that broke off as an odd string. */
async function wholeJson(response: Response): Promise<Response> {
  const text = await response.text();
  if (response.ok) JSON.parse(text);
  return new Response(text, { status: response.status, headers: response.headers });
}

/**
 * The throttling plugin knows a secondary limit by the words "secondary rate" alone. GitHub may also answer with a
 * bare 429, or with `retry-after` on a 403: the same thing, so it gets the same words.
 */
async function namedRateLimit(response: Response): Promise<Response> {
  const limited = response.status === 429 || (response.status === 403 && response.headers.has("retry-after"));
  if (!limited || response.headers.get("x-ratelimit-remaining") === "0") return response;
  const text = await response.text().catch(() => "");
  if (/secondary rate/i.test(text)) return new Response(text, response);
  const headers = new Headers(response.headers);
  headers.set("content-type", "application/json; charset=utf-8");
  const said = /"message"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? response.statusText;
  return new Response(JSON.stringify({ message: `secondary rate limit: ${said}` }), {
    status: response.status,
    headers,
  });
}
