import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LedgerEvent } from "../../domain/ledger.ts";
import type { Clock, Random } from "../../ports/clock.ts";
import type { LedgerStore } from "../../ports/ledger-store.ts";
import { git, gitEnvironment, GitError, gitText } from "../git/git.ts";
import { type Backoff, backoffMs, compareAndSwapStore, type LedgerFilesHost } from "./compare-and-swap.ts";
import { classifyGitFailure, explainGitFailure } from "./git-failure.ts";
import { filesAt, type GitRun, MAX_LEDGER_BYTES, READING_SETTINGS } from "./git-ledger-files.ts";
import { type LedgerFiles, NO_FILES } from "./ledger-files.ts";
import { LEDGER_README } from "./readme.ts";

export const LEDGER_BRANCH = "upshift/ledger";

export interface GitLedgerOptions {
  /** `https://github.com/owner/name.git`, or a path or `file:` URL in tests. */
  remoteUrl: string;
  /** Value of the `Authorization` header; handed to git by environment, never as an argument. */
  authorizationHeader?: string;
  /** Existing private folder; a bare repository is made in it. */
  workDirectory: string;
  branch?: string;
  clock: Clock;
  random: Random;
  backoff?: Backoff;
  /** One git command, milliseconds. */
  timeoutMs?: number;
}

/**
 * The ledger on its branch of the repository itself, by git plumbing alone: no checkout, no hook, no forced update.
 * Throws `PermissionError` when the token or a ruleset forbids writing, `CodeHostError` when the host cannot be reached
 * or 200 tries in a row met other writers.
 */
export function gitLedgerStore(options: GitLedgerOptions): LedgerStore {
  const { clock, random, backoff } = options;
  const host = gitLedgerHost(options);
  return compareAndSwapStore({ host, clock, random, ...(backoff === undefined ? {} : { backoff }) });
}

const SEEN = "refs/upshift/seen";
/** Tries to reach the host before giving up. */
const REACH: Backoff = { tries: 5, baseMs: 500, capMs: 8_000 };
/** Depths of a fetch: more than is written while one push is on its way, and what git takes for "all of it". */
const LATELY = "50";
const WHOLE_HISTORY = "2147483647";

/** The files of the branch, and the compare-and-swap on its head. `push` is there for tests to take the guard away. */
export function gitLedgerHost(options: GitLedgerOptions, push = pushArguments): LedgerFilesHost {
  const { clock, random, branch = LEDGER_BRANCH, timeoutMs = 60_000 } = options;
  const gitDir = join(options.workDirectory, "ledger.git");
  const remoteRef = `refs/heads/${branch}`;
  const run = {
    gitDir,
    env: gitEnvironment(remoteSettings(options)),
    maxBytes: MAX_LEDGER_BYTES,
    timeoutMs,
  };
  let last: LedgerFiles | undefined;
  let ready: Promise<unknown> | undefined;
  let commits = 0;

  const initialise = async (): Promise<void> => {
    await mkdir(gitDir, { recursive: true });
    await git(["init", "--quiet", "--bare", "--object-format=sha1"], run);
  };

  /** What the fetch has brought: read from its file, as git writes it, where that is there. */
  const seenHead = async (): Promise<string> => {
    const loose = await readFile(join(gitDir, SEEN), "latin1").catch(() => "");
    return /^[0-9a-f]{40}\n$/u.test(loose) ? loose.trim() : gitText(["rev-parse", "--verify", SEEN], run);
  };

  /** Brings the branch's newest commit here. Null: there is no such branch. */
  const fetchHead = async (depth: string): Promise<string | null> => {
    const fetchArguments = [
      "fetch",
      "--quiet",
      `--depth=${depth}`,
      "--no-tags",
      "--no-write-fetch-head",
      "--no-auto-maintenance",
      "ledger",
      `+${remoteRef}:${SEEN}`,
    ];
    for (let attempt = 0; ; attempt++) {
      try {
        await git(fetchArguments, run);
        return await seenHead();
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        const failure = classifyGitFailure(error.stderr);
        if (failure === "no-branch") return null;
        // A fetch changes nothing at the host, so whatever may go better the next time is simply tried again.
        const passes = failure === "unclear" || failure === "conflict";
        if (!passes || attempt + 1 >= REACH.tries) {
          const reason = failure === "conflict" ? "unclear" : failure;
          throw explainGitFailure(reason, { branch, said: error.stderr, cause: error });
        }
        await clock.sleep(backoffMs(REACH, attempt, random));
      }
    }
  };

  /**
   * Our commit is in the branch's history, perhaps under later ones. Of a long history the newest part decides as soon
   * as it reaches down to our parent.
   */
  const hasArrived = async (commit: string, parent: string | null): Promise<boolean> => {
    for (const depth of [LATELY, WHOLE_HISTORY]) {
      if ((await fetchHead(depth)) === null) return false;
      const history = new Set((await gitText(["rev-list", SEEN], run)).split("\n"));
      if (history.has(commit)) return true;
      if (parent !== null && history.has(parent)) return false;
    }
    return false;
  };

  return {
    async load() {
      ready ??= initialise();
      await ready;
      const head = await fetchHead("1");
      if (head === null) return NO_FILES;
      if (last?.head !== head) last = await filesAt(head, run);
      return last;
    },

    async publish({ expected, files, written }) {
      const parent = expected.head;
      const commit = await makeCommit({
        parent,
        files: parent === null ? new Map([["README.md", LEDGER_README], ...files]) : files,
        message: commitMessage(written, random.id()),
        seconds: Math.floor(clock.now() / 1000),
        ref: `refs/upshift/commit-${++commits}`,
        run,
      });
      let inDoubt = false;
      for (let attempt = 0; ; attempt++) {
        try {
          await git(push({ remoteRef, commit, expected: parent }), run);
          return "published";
        } catch (error) {
          if (!(error instanceof GitError)) throw error;
          const failure = classifyGitFailure(error.stderr);
          if (failure !== "conflict" && failure !== "unclear" && failure !== "no-branch") {
            throw explainGitFailure(failure, { branch, said: error.stderr, cause: error });
          }
          // A reply may have been lost after the branch had moved, so look before saying that it did not. Even a refusal
          // by the host may be of a request that curl sent a second time by itself, with our own commit in the way; only
          // when git never sent anything, having seen another value advertised, is there no doubt.
          inDoubt ||= failure === "unclear" || error.stderr.includes("[remote rejected]");
          if (inDoubt && (await hasArrived(commit, parent))) return "published";
          if (failure !== "unclear") return "conflict";
          if (attempt + 1 >= REACH.tries) {
            throw explainGitFailure("unclear", { branch, said: error.stderr, cause: error });
          }
          await clock.sleep(backoffMs(REACH, attempt, random));
        }
      }
    },
  };
}

/**
 * The compare-and-swap. A plain push is almost one: git refuses it unless the value that the host advertises is an
 * ancestor of the commit. But a branch that was deleted or rolled back in between may pass that test, depending on how
 * much history happens to be here. With the lease the advertised value must be exactly the one that was read (empty:
 * there must be none), and git hands it to the host, which compares once more under its lock. The commit's only
 * parent is that same value, so the update is always a fast-forward, and a rule against forced pushes has nothing to refuse.
 */
export function pushArguments(options: {
  remoteRef: string;
  commit: string;
  expected: string | null;
}): string[] {
  const { remoteRef, commit, expected } = options;
  return [
    "push",
    "--no-verify",
    "--no-signed",
    `--force-with-lease=${remoteRef}:${expected ?? ""}`,
    "ledger",
    `${commit}:${remoteRef}`,
  ];
}

function remoteSettings(options: GitLedgerOptions): Record<string, string> {
  const { remoteUrl, authorizationHeader } = options;
  const settings: Record<string, string> = {
    "remote.ledger.url": remoteUrl,
    "protocol.allow": "never",
    "protocol.https.allow": "always",
    "protocol.http.allow": "always",
    "protocol.file.allow": "always",
    "transfer.fsckObjects": "true",
    // A redirect could carry the header to another host.
    "http.followRedirects": "false",
    "core.askPass": "",
    ...READING_SETTINGS,
  };
  if (authorizationHeader !== undefined && /^https?:/u.test(remoteUrl)) {
    settings[`http.${new URL(remoteUrl).origin}/.extraHeader`] = `Authorization: ${authorizationHeader}`;
  }
  return settings;
}

/** Blobs, trees and commit in one process; the parent's other files stay as they are. */
async function makeCommit(options: {
  parent: string | null;
  files: ReadonlyMap<string, string>;
  message: string;
  seconds: number;
  ref: string;
  run: GitRun;
}): Promise<string> {
  const { parent, files, message, seconds, ref, run } = options;
  const stream = [
    `commit ${ref}\nmark :1\ncommitter Upshift <upshift@users.noreply.github.com> ${seconds} +0000\n`,
    data(message),
    parent === null ? "" : `from ${parent}\n`,
    ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
    "\nget-mark :1\ndone\n",
  ];
  const input = Buffer.from(stream.join(""), "latin1");
  return gitText(["fast-import", "--quiet", "--done", "--date-format=raw"], { ...run, input });
}

/** A counted string of fast-import; latin1, so its length in bytes is that in characters. */
function data(text: string): string {
  return `data ${text.length}\n${text}\n`;
}

/**
 * `[skip ci]` keeps CI off the branch. The write's own id makes two commits with the same events at the same second
 * different: were they one commit, both writers would be told that they had won.
 */
function commitMessage(written: readonly LedgerEvent[], writeId: string): string {
  const types = [...new Set(written.map((event) => event.type))].join(", ");
  return `Ledger: ${types} [skip ci]\n\nUpshift-Write: ${writeId}\n`;
}
