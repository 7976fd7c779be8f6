import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { isComment } from "./changes.ts";
import { indentation, weakening } from "./finding.ts";
import { isOnNewGround } from "./new-ground.ts";
import type { Subject } from "./subject.ts";

/** Lines of a hunk that belong to what is looked at: a bound, so that a large hunk costs no square. */
const NEAR = 400;

/** What is started and not waited for. */
const DETACHED =
  /\.forEach\(\s*async\b|^\s*go\s+func\b|\bGlobalScope\.(?:launch|async)\b|^\s*(?:setTimeout|setImmediate|queueMicrotask|process\.nextTick)\(|\bnew\s+Thread\(|\bThread\.new\b|\bthread::spawn\(|\btokio::spawn\(|\bTask\.Run\(|^\s*Task\s*\{|\bDispatchQueue\.\w+.{0,30}\.async\b|\basyncio\.(?:create_task|ensure_future)\(|\bCompletableFuture\.runAsync\(/u;
const WAITED_FOR =
  /\bwait\w*\b|\.Wait\(\)|\bjoin\w*\(|\bawait\b|<-\s*\w*(?:done|quit|finish|err|result|sem)\w*|\.get\(\)|\bfulfillment\b|\brun_until\w*|\bdone\(|\bresolve\b|\bgather\(|\bselect\s*\{/iu;

/** Assertions of an old test that run beside it now, so that it ends before they have failed. */
export function findDetachedChecks(subject: Subject): Finding[] {
  return subject.file.hunks.flatMap((hunk) =>
    hunk.lines.flatMap((line, at) => {
      if (line.kind !== "added" || isComment(line.text) || !DETACHED.test(line.text)) return [];
      if (isOnNewGround(subject, line)) return [];
      const rest = hunk.lines.slice(at + 1, at + NEAR).filter(({ kind }) => kind !== "removed");
      const asserts = rest.some(({ text }) => readAssertion(text, subject.language) !== undefined);
      const waits = rest.some(({ kind, text }) => kind === "added" && WAITED_FOR.test(text));
      const assertedBefore = hunk.lines.some(
        ({ kind, text }) => kind !== "added" && readAssertion(text, subject.language) !== undefined,
      );
      // A loop that calls functions that wait does not wait itself.
      const loops = /\.forEach\(\s*async\b/u.test(line.text);
      return asserts && assertedBefore && (loops || !waits)
        ? [weakening(subject, line, "weakening/test-disabled", "assertions run where nothing waits for them")]
        : [];
    }),
  );
}

const SAYS_DONE =
  /^\s*(?:done|t\.end|assert\.async|resolve|\w+\.fulfill|wg\.Done|latch\.countDown)\(\)\s*;?\s*$/u;

/** The call that ends an asynchronous test leaves the callback that asserts. */
export function findEarlyEnds(subject: Subject): Finding[] {
  return subject.file.hunks.flatMap((hunk) => {
    const ends = (kind: DiffLine["kind"]) =>
      hunk.lines.filter((line) => line.kind === kind && SAYS_DONE.test(line.text));
    const early = ends("added").find((line) =>
      ends("removed").some(
        (old) => old.text.trim() === line.text.trim() && indentation(line.text) < indentation(old.text),
      ),
    );
    return early === undefined
      ? []
      : [
          weakening(
            subject,
            early,
            "weakening/test-disabled",
            "the test ends without waiting for what asserts",
          ),
        ];
  });
}
