import type { Finding } from "../patch.ts";
import { readAssertion } from "./assertions.ts";
import { isComment, uncomment } from "./changes.ts";
import { readDeclaration } from "./declarations.ts";
import { weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Tests and assertions that became comments. */
export function findCommentedOut(subject: Subject): Finding[] {
  const before = new Set(
    subject.changes.flatMap((change) =>
      change.removed.filter((line) => !isComment(line.text)).map((line) => squeeze(line.text)),
    ),
  );
  const kept = new Set(
    subject.changes.flatMap((change) =>
      change.added.filter((line) => !isComment(line.text)).map((line) => squeeze(line.text)),
    ),
  );
  return subject.changes.flatMap((change) =>
    change.added
      .filter((line) => {
        if (!isComment(line.text)) return false;
        const text = squeeze(uncomment(line.text));
        if (text.length < 4 || !before.has(text) || kept.has(text)) return false;
        return (
          readAssertion(text, subject.language) !== undefined ||
          readDeclaration(text, subject.language) !== undefined
        );
      })
      .slice(0, 1)
      .map((line) => weakening(subject, line, "weakening/commented-out", "code of a test becomes a comment")),
  );
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
