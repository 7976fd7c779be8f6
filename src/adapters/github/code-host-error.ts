import { CodeHostError } from "../../domain/errors.ts";
import type { CodeHostFailure } from "../../domain/errors.ts";

interface RequestFacts {
  method: string;
  url: string;
}

/**
 * Whatever a request threw, as a `CodeHostError`: what failed, why, and where GitHub lets us know it, the exact
 * line that mends it. Errors that did not come from a request (a bug of ours) pass unchanged.
 */
export function toCodeHostError(error: unknown, request: RequestFacts): unknown {
  if (error instanceof CodeHostError || !(error instanceof Error)) return error;
  const status = "status" in error && typeof error.status === "number" ? error.status : undefined;
  if (status === undefined) return error;
  const headers = responseHeaders(error);
  const call = `${request.method} ${request.url.replace(/^https?:\/\/[^/]+/, "")}`;
  // Octokit gives status 500 to what never had an answer (reset, time-out, name not found).
  if (headers === undefined) {
    return new CodeHostError(`GitHub could not be reached for ${call}: ${error.message}`, {
      failure: "network",
      cause: error,
    });
  }
  const failure = failureOf(status, error.message);
  const remedy = remedyOf(failure, status, error.message, headers, request);
  return new CodeHostError(`GitHub answered ${status} to ${call}: ${error.message}`, {
    failure,
    status,
    ...(remedy === undefined ? {} : { remedy }),
    cause: error,
  });
}

/** A write after which nobody knows whether it took place: look before you repeat it. */
export function isAmbiguous(error: unknown): error is CodeHostError {
  return error instanceof CodeHostError && (error.failure === "server" || error.failure === "network");
}

/** True for what is not there, or not any more. */
export function isGone(error: unknown): error is CodeHostError {
  return error instanceof CodeHostError && error.failure === "not-found";
}

/** True where the token may not: GitHub answers 404 instead of 403 for what a token may not even know of. */
export function isDenied(error: unknown): error is CodeHostError {
  return error instanceof CodeHostError && (error.failure === "forbidden" || error.failure === "not-found");
}

/** Undefined when no answer came. */
function responseHeaders(error: Error): Record<string, unknown> | undefined {
  if (!("response" in error)) return undefined;
  const { response } = error;
  if (typeof response !== "object" || response === null || !("headers" in response)) return undefined;
  return Object.fromEntries(Object.entries(response.headers ?? {}));
}

function failureOf(status: number, message: string): CodeHostFailure {
  if (status >= 500) return "server";
  if (status === 429 || (status === 403 && /rate limit/i.test(message))) return "rate-limit";
  if (status === 401) return "unauthenticated";
  if (status === 404 || status === 410) return "not-found";
  if (status === 409 || /not a fast.forward/i.test(message)) return "conflict";
  if (status === 403 || status === 451) return "forbidden";
  return "invalid";
}

function remedyOf(
  failure: CodeHostFailure,
  status: number,
  message: string,
  headers: Record<string, unknown>,
  request: RequestFacts,
): string | undefined {
  if (failure === "rate-limit") {
    const reset = Number(headers["x-ratelimit-reset"]);
    return Number.isFinite(reset) && headers["x-ratelimit-remaining"] === "0"
      ? `wait until ${new Date(reset * 1000).toISOString()}; the task is kept`
      : "wait a few minutes; the task is kept";
  }
  if (status === 401)
    return "the token is wrong or has expired (a job's token ends with the job): give a valid one";
  if (/not permitted to create or approve pull requests/i.test(message)) {
    return (
      "Settings → Actions → General → Workflow permissions: tick " +
      '"Allow GitHub Actions to create and approve pull requests" (an organisation may forbid it above), ' +
      "or give Upshift a GitHub App or personal access token for pushing"
    );
  }
  if (/without `?workflows?`? permission|workflow.*scope/i.test(message)) {
    return "a job's token may never change files under .github/workflows; use a token with the Workflows permission";
  }
  if (/archived/i.test(message)) return "the repository is archived and read-only: unarchive it";
  if (/\blocked\b/i.test(message)) return "unlock the conversation, or give the token's account write access";
  if (/rule violation|protected branch|ruleset/i.test(message)) {
    return "a ruleset or branch protection forbids this ref: exempt `upshift/**` or add the token's App to its bypass list";
  }
  if (/saml|sso/i.test(message)) return "authorise the token for the organisation's single sign-on";
  const isWrite = request.method !== "GET" && request.method !== "HEAD";
  if (status === 403 || (status === 404 && isWrite)) return permissionRemedy(headers, request);
  return undefined;
}

/** Paths that show which permission they need, for hosts that do not send the header. First match wins. */
const PERMISSION_OF_PATH: readonly (readonly [RegExp, string])[] = [
  [/\/actions\/(?:jobs|runs|workflows)/, "actions"],
  [/\/check-(?:runs|suites)/, "checks"],
  [/\/status(?:es)?(?:\/|$|\?)/, "statuses"],
  [/\/pulls(?:\/|$|\?)/, "pull-requests"],
  [/\/(?:issues|labels)(?:\/|$|\?)/, "issues"],
  [/\/(?:git|contents|branches|commits|merges)(?:\/|$|\?)/, "contents"],
];

/** Not to be had for a job's token: only an App or a personal access token can carry them. */
const NOT_FOR_JOB_TOKEN = new Set(["administration", "workflows", "members", "organization-administration"]);

/**
 * The line to add. GitHub names what it would have accepted in `x-accepted-github-permissions`:
 * `contents=write` or `issues=write; pull_requests=write` (either), `a=read,b=write` (both);
 * docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
 */
function permissionRemedy(headers: Record<string, unknown>, request: RequestFacts): string | undefined {
  const header = headers["x-accepted-github-permissions"];
  const fallback = PERMISSION_OF_PATH.find(([path]) => path.test(request.url))?.[1];
  const level = request.method === "GET" || request.method === "HEAD" ? "read" : "write";
  const accepted =
    typeof header === "string" && header.trim() !== ""
      ? acceptedPermissions(header)
      : fallback === undefined
        ? []
        : [[`${fallback}: ${level}`]];
  if (accepted.length === 0) return undefined;
  const names = accepted.flat();
  const lines = accepted.map((both) => both.map((line) => `\`${line}\``).join(" and ")).join(" or ");
  if (names.some((line) => NOT_FOR_JOB_TOKEN.has(line.split(":")[0] ?? ""))) {
    return `a job's token can't have ${lines}: use a GitHub App or personal access token that has it`;
  }
  return `add ${lines} under \`permissions:\` of the job that runs Upshift (an App or fine-grained token needs the same right)`;
}

function acceptedPermissions(header: string): string[][] {
  return header
    .slice(0, 500)
    .split(";")
    .map((all) =>
      all
        .split(",")
        .map((pair) => /^\s*([a-z_]+)\s*=\s*([a-z]+)\s*$/.exec(pair))
        .filter((match) => match !== null)
        .map(([, name = "", level = ""]) => `${name.replaceAll("_", "-")}: ${level}`)
        // Every token has it, and it is no key of `permissions:`.
        .filter((line) => line !== "metadata: read"),
    )
    .filter((all) => all.length > 0);
}
