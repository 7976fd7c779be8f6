import { CodeHostError, ConfigurationError, PermissionError } from "../../domain/errors.ts";

export type GitFailure =
  /** Somebody else moved the branch: read again and redo. */
  | "conflict"
  /** No such branch: the ledger is yet to be created. */
  | "no-branch"
  | "unauthenticated"
  | "forbidden"
  | "archived"
  /** A branch `upshift` leaves no room for a branch `upshift/…`: git keeps names like files and folders. */
  | "name-taken"
  /** A ruleset or branch protection refuses the branch. */
  | "ruleset"
  | "not-found"
  /** It may have happened or not, and may go better the next time. */
  | "unclear";

/** What git and GitHub say, most telling first. Texts of git 2.30–2.51 with `LC_ALL=C`, and of github.com. */
const PATTERNS: readonly (readonly [GitFailure, RegExp])[] = [
  ["no-branch", /couldn't find remote ref/u],
  ["name-taken", /'refs\/heads\/[^']+' exists; cannot create/u],
  ["archived", /archived so it is read-only/u],
  [
    "ruleset",
    /GH0(?:06|13)\b|repository rule violations|protected branch hook declined|pre-receive hook declined/u,
  ],
  [
    "conflict",
    /\((?:stale info|fetch first|non-fast-forward|needs force|remote ref updated since checkout|failed to update ref|incorrect old value provided|reference already exists)\)|cannot lock ref|failed to lock|but expected/u,
  ],
  [
    "forbidden",
    /returned error: 403|Permission to \S+ denied|Write access to repository not granted|Resource not accessible/u,
  ],
  [
    "unauthenticated",
    /returned error: 401|Authentication failed|could not read Username|Invalid username or/u,
  ],
  [
    "not-found",
    /returned error: 404|[Rr]epository (?:'[^']*' )?not found|does not appear to be a git repository|does not exist/u,
  ],
];

export function classifyGitFailure(stderr: string): GitFailure {
  return PATTERNS.find(([, pattern]) => pattern.test(stderr))?.[0] ?? "unclear";
}

/** The error a user sees for a failure that no retry mends. `branch` and `said` (git's own words) go into the message. */
export function explainGitFailure(
  failure: Exclude<GitFailure, "conflict" | "no-branch">,
  options: { branch: string; said: string; cause: unknown },
): Error {
  const { branch, said, cause } = options;
  const says = `git said: ${lastWords(said)}`;
  switch (failure) {
    case "forbidden":
      return new PermissionError(
        `The token may not write the ledger branch "${branch}": it needs \`contents: write\`. ${says}`,
        {
          remedy: "add `contents: write` under `permissions:` of the job that runs Upshift",
          cause,
        },
      );
    case "archived":
      return new PermissionError(`The repository is archived, so the ledger cannot be written. ${says}`, {
        cause,
      });
    case "name-taken":
      return new ConfigurationError(
        `The ledger branch "${branch}" cannot be made, as another branch's name is in its way: rename that branch. ${says}`,
        { cause },
      );
    case "ruleset":
      return new PermissionError(
        `A ruleset or branch protection of the repository refuses the ledger branch "${branch}". ${says}`,
        {
          remedy: `Exclude the branch "${branch}" from the rule, or let the token's account bypass it.`,
          cause,
        },
      );
    case "unauthenticated":
      return new CodeHostError(`The token for the ledger was not accepted. ${says}`, {
        failure: "unauthenticated",
        status: 401,
        cause,
      });
    case "not-found":
      return new CodeHostError(
        `The repository of the ledger cannot be found, or the token may not see it. ${says}`,
        {
          failure: "not-found",
          status: 404,
          cause,
        },
      );
    default:
      return new CodeHostError(`The ledger branch "${branch}" cannot be reached. ${says}`, {
        failure: "network",
        cause,
      });
  }
}

/** git tells the reason last, but for hints and the summary of what it tried. */
function lastWords(stderr: string): string {
  const lines = stderr
    .split("\n")
    .map((line) => line.replace(/^(?:(?:remote|fatal|error):\s*)+/u, "").trim())
    .filter((line) => !/^(?:$|hint:|To |failed to push some refs)/u.test(line));
  return lines.slice(-3).join(" / ").slice(0, 500);
}
