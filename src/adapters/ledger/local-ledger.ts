import { gitEnvironment, gitText } from "../git/git.ts";
import { filesAt, type GitRun, MAX_LEDGER_BYTES, READING_SETTINGS } from "./git-ledger-files.ts";
import { LEDGER_BRANCH } from "./git-ledger-store.ts";
import type { LedgerFiles } from "./ledger-files.ts";

/** As a clone has it: its own branch, or what it last fetched. */
const REFS = [`refs/heads/${LEDGER_BRANCH}`, `refs/remotes/origin/${LEDGER_BRANCH}`];

/**
 * The ledger of a repository on this disk (work tree or bare), read where it is: a big one need not be copied first. Of
 * the repository's own branch and the one fetched from `origin` the newer commit counts. Undefined: it has neither.
 */
export async function localLedgerFiles(
  repository: string,
  timeoutMs: number,
): Promise<LedgerFiles | undefined> {
  const run: GitRun = {
    gitDir: undefined,
    // What a partial clone lacks is not fetched behind the reader's back.
    env: { ...gitEnvironment({ ...READING_SETTINGS, "protocol.allow": "never" }), GIT_NO_LAZY_FETCH: "1" },
    maxBytes: MAX_LEDGER_BYTES,
    timeoutMs,
  };
  const gitDir = await gitText(["-C", repository, "rev-parse", "--absolute-git-dir"], run);
  const newest = ["for-each-ref", "--count=1", "--sort=-committerdate", "--format=%(objectname)", ...REFS];
  const head = await gitText(newest, { ...run, gitDir });
  return head === "" ? undefined : filesAt(head, { ...run, gitDir });
}
