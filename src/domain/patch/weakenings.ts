import type { Finding } from "../patch.ts";
import type { FileDiff } from "../unified-diff.ts";

/** Signs that a patch changes how the code is judged instead of the code. */
const MARKERS: readonly { rule: string; message: string; pattern: RegExp }[] = [
  {
    rule: "tests/skipped",
    message: "skips a test",
    pattern:
      /\b(?:it|test|describe|context|suite)\.(?:skip|todo|fixme|failing)\b|\b(?:xit|xtest|xdescribe)\s*\(|@(?:pytest\.mark|unittest)\.(?:skip|xfail|expectedFailure)|\bt\.Skip(?:f|Now)?\(|#\[ignore|@(?:Disabled|Ignore)\b/u,
  },
  {
    rule: "tests/focused",
    message: "runs only some of the tests",
    pattern: /\b(?:it|test|describe|context|suite)\.only\b|\b(?:fit|fdescribe|ftest)\s*\(/u,
  },
];

export function findWeakenings(files: FileDiff[]): Finding[] {
  return files.flatMap((file) =>
    file.hunks.flatMap((hunk) =>
      hunk.lines.flatMap((line) =>
        line.kind !== "added"
          ? []
          : MARKERS.filter((marker) => marker.pattern.test(line.text)).map((marker): Finding => ({
              rule: marker.rule,
              path: file.path,
              line: line.newLine,
              message: marker.message,
              verdict: "needs-human",
            })),
      ),
    ),
  );
}
