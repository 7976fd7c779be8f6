import { createOctokit } from "../../../src/adapters/github/octokit.ts";
import type { ApiCall, OctokitOptions, RepositoryClient } from "../../../src/adapters/github/octokit.ts";
import { CodeHostError } from "../../../src/domain/errors.ts";
import type { Logger } from "../../../src/ports/logger.ts";
import type { Fault, GitHub } from "../../fakes/github/index.ts";

export interface Connection extends RepositoryClient {
  /** Every request so far, repeats included: `POST /repos/o/r/pulls 201`. */
  calls: ApiCall[];
  /** What was told at level info and above. */
  told: string[];
  /** Milliseconds that the adapter asked to sleep. */
  slept: number[];
}

/** The real client on the embedded GitHub, with seconds that take a millisecond. */
export function connect(github: GitHub, options: Partial<OctokitOptions> = {}): Connection {
  const calls: ApiCall[] = [];
  const told: string[] = [];
  const slept: number[] = [];
  const tell = (message: string): void => {
    told.push(message);
  };
  const log: Logger = {
    debug: () => undefined,
    info: tell,
    warn: tell,
    error: tell,
    group: (_, body) => body(),
  };
  const clock = {
    now: () => Date.now(),
    sleep: async (ms: number) => {
      slept.push(ms);
    },
  };
  const octokit = createOctokit({
    token: github.createToken("app"),
    apiUrl: github.apiUrl,
    log,
    clock,
    secondMs: 1,
    onCall: (call) => calls.push(call),
    ...options,
  });
  return { octokit, owner: github.owner, repo: github.repo, log, clock, calls, told, slept };
}

/** `POST …/pulls`, without host and repository. */
export function requests(connection: Connection): string[] {
  return connection.calls.map(
    ({ method, path }) => `${method} ${path.replace(/^\/api\/(?:v3\/repos\/[^/]+\/[^/]+)?/, "")}`,
  );
}

const planned: (() => void)[] = [];

/** The next such requests go wrong, in this order. */
export function fail(github: GitHub, method: string, path: RegExp, ...faults: Fault[]): void {
  planned.push(
    github.onRequest((request) =>
      request.method === method && path.test(request.path) ? faults.shift() : undefined,
    ),
  );
}

/** Faults that were not used up must not meet the next test. */
export function heal(): void {
  for (const end of planned.splice(0)) end();
}

/** What the call failed with. */
export async function failure(call: Promise<unknown>): Promise<CodeHostError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof CodeHostError) return error;
  throw new Error(`expected a CodeHostError, got ${String(error)}`, { cause: error });
}
