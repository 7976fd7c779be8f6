import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesAt, positionOf } from "../../../src/domain/review/position.ts";
import { parseUnifiedDiff } from "../../../src/domain/unified-diff.ts";
import { reviewHunk } from "../../fakes/github/review-lines.ts";
import { randomDiff } from "./random-diff.ts";

test("a file that is not in the diff has no lines there", () => {
  expect(linesAt([], { path: "src/a.ts", side: "RIGHT", line: 1 })).toEqual([]);
});

const FILES = parseUnifiedDiff(`diff --git a/old.ts b/new.ts
similarity index 90%
rename from old.ts
rename to new.ts
--- a/old.ts
+++ b/new.ts
@@ -1,4 +1,4 @@
 one
-two
+zwei
 three
 four
@@ -20,3 +20,4 @@ function x() {
 twenty
+added
 twenty-one
 twenty-two
diff --git a/gone.ts b/gone.ts
deleted file mode 100644
--- a/gone.ts
+++ /dev/null
@@ -1,2 +0,0 @@
-first
-second
diff --git a/logo.png b/logo.png
index 1..2 100644
Binary files a/logo.png and b/logo.png differ
`);

test("a range has the lines of its side", () => {
  expect(linesAt(FILES, { path: "new.ts", side: "LEFT", startLine: 1, line: 4 })).toEqual(["two"]);
  expect(linesAt(FILES, { path: "new.ts", side: "RIGHT", startLine: 1, line: 2 })).toEqual(["one", "zwei"]);
});

describe("where GitHub takes a comment", () => {
  test.each([
    ["an added line", { line: 2 }, { side: "RIGHT", line: 2 }],
    ["an unchanged line", { line: 4 }, { side: "RIGHT", line: 4 }],
    ["a removed line", { line: 2, side: "LEFT" }, { side: "LEFT", line: 2 }],
    ["an unchanged line called left", { line: 20, side: "LEFT" }, { side: "RIGHT", line: 20 }],
    ["a range", { startLine: 1, line: 3 }, { side: "RIGHT", line: 3, startLine: 1 }],
    ["a range the wrong way round", { startLine: 3, line: 1 }, { side: "RIGHT", line: 3, startLine: 1 }],
    ["a range of one line", { startLine: 2, line: 2 }, { side: "RIGHT", line: 2 }],
    ["a range that leaves its hunk", { startLine: 3, line: 10 }, { side: "RIGHT", line: 4, startLine: 3 }],
    [
      "a range over two hunks: where it ends",
      { startLine: 3, line: 21 },
      { side: "RIGHT", line: 21, startLine: 20 },
    ],
  ] as const)("%s", (_name, place, expected) => {
    expect(positionOf(FILES, { path: "new.ts", ...place })).toEqual({ path: "new.ts", ...expected });
  });

  test("the name before a rename is the same file", () => {
    expect(positionOf(FILES, { path: "old.ts", line: 2 })).toEqual({
      path: "new.ts",
      side: "RIGHT",
      line: 2,
    });
  });

  test("a deleted file has only a left side", () => {
    expect(positionOf(FILES, { path: "gone.ts", line: 1, startLine: 1, side: "LEFT" })).toMatchObject({
      line: 1,
    });
    expect(positionOf(FILES, { path: "gone.ts", line: 1 })).toBeUndefined();
  });

  test.each([
    ["a line between two hunks", { path: "new.ts", line: 10 }],
    ["a file that is not in the diff", { path: "other.ts", line: 1 }],
    ["a binary file", { path: "logo.png", line: 1 }],
    ["no line", { path: "new.ts" }],
    ["no file", { line: 1 }],
  ])("%s is no place", (_name, place) => expect(positionOf(FILES, place)).toBeUndefined());
});

test("every position is one that GitHub takes, and holds the lines that it names", () => {
  fc.assert(
    fc.property(
      randomDiff,
      fc.nat(70),
      fc.option(fc.nat(70), { nil: undefined }),
      fc.constantFrom("LEFT", "RIGHT", undefined),
      ({ files, patch, before, after }, line, startLine, side) => {
        const place = { path: "src/a.ts", line, ...(startLine === undefined ? {} : { startLine }) };
        const position = positionOf(files, side === undefined ? place : { ...place, side });
        if (position === undefined) return;
        const at = { ...position, startLine: position.startLine ?? null, startSide: position.side };
        expect(reviewHunk(patch, at)).toHaveProperty("hunk");
        const text = (position.side === "LEFT" ? before : after).split("\n");
        const shown = linesAt(files, position);
        expect(shown[0]).toBe(text[(position.startLine ?? position.line) - 1]);
        expect(shown.at(-1)).toBe(text[position.line - 1]);
      },
    ),
  );
});

test("every line that GitHub takes is a position", () => {
  fc.assert(
    fc.property(randomDiff, fc.nat(70), fc.constantFrom("LEFT", "RIGHT"), ({ files, patch }, line, side) => {
      const taken = "hunk" in reviewHunk(patch, { line, side, startLine: null, startSide: side });
      if (taken)
        expect(positionOf(files, { path: "src/a.ts", line, side })).toEqual({ path: "src/a.ts", side, line });
    }),
  );
});
