/** What can happen to CI that no commit is to blame for. */
export type Oddity =
  | { readonly kind: "never-starts" }
  | { readonly kind: "runner-lost" }
  | { readonly kind: "timed-out" }
  | { readonly kind: "cancelled" }
  /** The job fails with this log before its first step; the next attempt is left alone. */
  | { readonly kind: "fails"; readonly log: readonly string[] };

interface Planned {
  readonly workflow: string;
  readonly job: string | undefined;
  readonly oddity: Oddity;
  times: number;
}

/** The misfortunes a scenario has planned. */
export class Oddities {
  readonly #planned: Planned[] = [];

  plan(place: { workflow: string; job?: string; times?: number }, oddity: Oddity): void {
    this.#planned.push({ workflow: place.workflow, job: place.job, oddity, times: place.times ?? 1 });
  }

  /** Whether this workflow's next run is one of those that never come. */
  swallows(workflow: string): boolean {
    return this.#take((one) => one.workflow === workflow && one.oddity.kind === "never-starts") !== null;
  }

  forJob(workflow: string, job: string): Oddity | null {
    return this.#take(
      (one) =>
        one.workflow === workflow &&
        one.oddity.kind !== "never-starts" &&
        (one.job === undefined || one.job === job),
    );
  }

  #take(matches: (planned: Planned) => boolean): Oddity | null {
    const found = this.#planned.find((one) => one.times > 0 && matches(one));
    if (found === undefined) return null;
    found.times -= 1;
    return found.oddity;
  }
}

/** How GitHub's log and annotation tell of a misfortune. */
export function misfortune(oddity: Oddity): { log: readonly string[]; annotation: string | null } {
  switch (oddity.kind) {
    case "runner-lost":
      return {
        log: ["##[error]The hosted runner lost communication with the server."],
        annotation:
          "The hosted runner lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.",
      };
    case "timed-out":
      return {
        log: ["##[error]The operation was canceled."],
        annotation:
          "The job running on runner GitHub Actions 1 has exceeded the maximum execution time of 360 minutes.",
      };
    case "cancelled":
      return {
        log: ["##[error]The operation was canceled."],
        annotation: "The run was canceled by @octocat.",
      };
    case "fails":
      return { log: oddity.log, annotation: "Process completed with exit code 1." };
    default:
      return { log: [], annotation: null };
  }
}
