import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitDiff } from "../../../src/domain/review/split-diff.ts";
import type { DiffHunk, FileDiff } from "../../../src/domain/unified-diff.ts";

/** So many added lines in a hunk, each worth ten tokens. */
function hunk(lines: number, from = 1): DiffHunk {
  return {
    lines: Array.from({ length: lines }, (_, index) => ({
      kind: "added",
      text: "fifteen letters",
      oldLine: 0,
      newLine: from + index,
    })),
  };
}

function file(path: string, hunks: DiffHunk[] = [hunk(10)], more: Partial<FileDiff> = {}): FileDiff {
  const mode = { oldMode: undefined, newMode: undefined };
  return { kind: "modified", oldPath: path, newPath: path, path, binary: false, hunks, ...mode, ...more };
}

const paths = (parts: ReturnType<typeof splitDiff>["parts"]): string[][] =>
  parts.map((part) => part.files.map(({ path }) => path));

describe("what belongs together stays together", () => {
  test("a small diff is one part", () => {
    const files = [file("src/a/x.ts"), file("docs/x.md"), file("test/a/x.test.ts")];
    expect(splitDiff(files, { tokens: 10_000, parts: 8 }).parts).toHaveLength(1);
  });

  test("a file and its tests, in whatever folders and by whatever habit of names", () => {
    const pairs = [
      ["src/auth/token.ts", "test/auth/token.test.ts"],
      ["pkg/cart.go", "pkg/cart_test.go"],
      ["app/models/user.py", "tests/models/test_user.py"],
      ["core/src/main/java/Ledger.java", "core/src/test/java/LedgerTest.java"],
      ["lib/tax.rb", "spec/tax_spec.rb"],
    ];
    const files = [
      ...pairs.map(([source = ""]) => file(source)),
      ...pairs.map(([, spec = ""]) => file(spec)),
    ];
    const { parts } = splitDiff(files, { tokens: 400, parts: 20 });
    expect(parts).toHaveLength(pairs.length);
    for (const pair of pairs) expect(paths(parts)).toContainEqual(pair);
  });

  test("a folder that fits into one part is not torn", () => {
    const files = [file("a/1.ts"), file("a/2.ts"), file("b/1.ts"), file("b/2.ts"), file("b/3.ts")];
    expect(paths(splitDiff(files, { tokens: 600, parts: 8 }).parts)).toEqual([
      ["a/1.ts", "a/2.ts"],
      ["b/1.ts", "b/2.ts", "b/3.ts"],
    ]);
  });

  test("a file too large for one part is cut between its hunks", () => {
    const large = file("a.ts", [hunk(30), hunk(30, 100), hunk(30, 200)]);
    const { parts, leftOut } = splitDiff([large], { tokens: 500, parts: 8 });
    expect(parts.map((part) => part.files[0]?.hunks)).toEqual(large.hunks.map((each) => [each]));
    expect(leftOut).toEqual([]);
  });
});

describe("what is left out is told", () => {
  test.each([
    ["machines write it", file("package-lock.json")],
    ["it is binary", file("logo.png", [], { binary: true })],
    ["it is only renamed", file("b.ts", [], { kind: "renamed" })],
    ["the diff shows no line of it", file("run.sh", [])],
    ["one hunk of it is too large to be read at once", file("big.ts", [hunk(100)])],
    ["2 hunks of it are too large to be read at once", file("big.ts", [hunk(100), hunk(100, 200)])],
  ])("%s", (reason, one) => {
    const { parts, leftOut } = splitDiff([one], { tokens: 500, parts: 8 });
    expect(leftOut).toEqual([{ path: one.path, reason }]);
    expect(parts).toEqual([]);
  });

  test("more than so many parts: code is kept before tests, and tests before prose", () => {
    const files = [file("docs/a.md"), file("src/one/a.ts"), file("test/two/b.test.ts")];
    const { parts, leftOut } = splitDiff(files, { tokens: 200, parts: 2 });
    expect(paths(parts)).toEqual([["src/one/a.ts"], ["test/two/b.test.ts"]]);
    expect(leftOut).toEqual([
      { path: "docs/a.md", reason: "the change is larger than the 2 parts that one review reads" },
    ]);
  });
});

test("every hunk is in just one part, whole, or told as left out; no part is too large", () => {
  const names = fc.constantFrom(
    "src/a/x.ts",
    "test/a/x.test.ts",
    "src/b/y.ts",
    "docs/z.md",
    "q.py",
    "dist/q.js",
  );
  const one = fc.tuple(names, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(one, { selector: ([path]) => path, maxLength: 6 }),
      fc.integer({ min: 100, max: 900 }),
      fc.integer({ min: 1, max: 6 }),
      (some, tokens, most) => {
        const files = some.map(([path, sizes]) =>
          file(
            path,
            sizes.map((size, index) => hunk(size, 1 + index * 100)),
          ),
        );
        const { parts, leftOut } = splitDiff(files, { tokens, parts: most });
        expect(parts.length).toBeLessThanOrEqual(most);
        for (const part of parts) expect(part.tokens).toBeLessThanOrEqual(tokens);
        const read = parts.flatMap((part) => part.files.flatMap((each) => each.hunks));
        expect(new Set(read).size).toBe(read.length);
        const told = new Set(leftOut.map(({ path }) => path));
        for (const each of files)
          for (const whole of each.hunks) expect(read.includes(whole) || told.has(each.path)).toBe(true);
      },
    ),
  );
});
