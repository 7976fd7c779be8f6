import type { Finding } from "../patch.ts";
import type { DiffHunk, DiffLine } from "../unified-diff.ts";
import { readAssertion } from "./assertions.ts";
import { pairLines } from "./changes.ts";
import { indentation, isBlank, weakening } from "./finding.ts";
import type { Subject } from "./subject.ts";

/** Tests that stay in the file and that no runner comes upon. */
export function findHiddenTests(subject: Subject): Finding[] {
  const { hunks } = subject.file;
  if (subject.language === "python") {
    return [
      ...renamedClasses(subject),
      ...hunks.flatMap((hunk) => [...deletedNames(subject, hunk), ...shadowed(subject, hunk)]),
    ];
  }
  return subject.language === "ruby"
    ? hunks.flatMap((hunk) => shadowed(subject, hunk))
    : subject.language === "javascript"
      ? uncalled(subject)
      : [];
}

/** pytest looks for classes by their name, unless their base says what they are. */
function renamedClasses(subject: Subject): Finding[] {
  const classes = subject.changes
    .flatMap(({ added }) => added.filter(({ text }) => /^\s*class\s+Test/u.test(text)))
    .flatMap(({ text }) => Array.from(text.matchAll(/\w+/gu), ([word]) => word));
  const inherited = new Set(classes);
  return subject.changes.flatMap((change) =>
    pairLines(change).flatMap(({ removed, added }) => {
      const name = /^\s*class\s+(?!Test)(\w+)/u.exec(added.text)?.[1];
      if (name === undefined || !/^\s*class\s+Test/u.test(removed.text) || /TestCase/u.test(added.text)) {
        return [];
      }
      return inherited.has(name)
        ? []
        : [weakening(subject, added, "weakening/test-renamed", "a group of tests is not found any more")];
    }),
  );
}

function deletedNames(subject: Subject, { lines }: DiffHunk): Finding[] {
  return lines
    .filter(
      ({ kind, text }) => kind === "added" && /^\s*del\s+(?:\w+\.)?(?:test_\w+|Test\w+)\s*$/u.test(text),
    )
    .map((line) => weakening(subject, line, "weakening/test-removed", "a test is taken away again"));
}

/** A second function of one name in one scope: the first is gone. What stands further out ends a scope. */
function shadowed(subject: Subject, { lines }: DiffHunk): Finding[] {
  const findings: Finding[] = [];
  const scopes = new Map<number, Map<string, DiffLine>>();
  for (const line of lines) {
    if (line.kind === "removed" || isBlank(line)) continue;
    const depth = indentation(line.text);
    for (const inner of scopes.keys()) if (inner > depth) scopes.delete(inner);
    const name = /^\s*(?:async\s+)?def\s+(test\w*)\b(?!\.)/u.exec(line.text)?.[1];
    if (name === undefined) continue;
    const scope = scopes.get(depth) ?? new Map<string, DiffLine>();
    scopes.set(depth, scope);
    const first = scope.get(name);
    scope.set(name, line);
    if (first?.kind === "added" || (first !== undefined && line.kind === "added")) {
      findings.push(
        weakening(subject, line, "weakening/test-removed", "hides the test of the same name before it"),
      );
    }
  }
  return findings;
}

/** An assertion that moved into a function of one line which nothing calls. */
function uncalled(subject: Subject): Finding[] {
  return subject.changes.flatMap((change) => {
    if (!change.removed.some(({ text }) => readAssertion(text, subject.language) !== undefined)) return [];
    return change.added.flatMap((line) => {
      const [, name, body = ""] =
        /^\s*(?:const|let|var)\s+(\w+)\s*=\s*(?:async\s*)?(?:\([^()]{0,80}\)|\w+)\s*=>(.*)$/u.exec(
          line.text,
        ) ?? [];
      if (name === undefined || !/\b(?:expect|assert)\b/u.test(body)) return [];
      const called = new RegExp(`\\b${name}\\b`, "u");
      const used = change.hunk.lines.some(
        (other) => other !== line && other.kind !== "removed" && called.test(other.text),
      );
      return used
        ? []
        : [
            weakening(
              subject,
              line,
              "weakening/test-disabled",
              "an assertion stands in a function that nothing calls",
            ),
          ];
    });
  });
}
