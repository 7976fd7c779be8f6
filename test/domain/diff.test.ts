import { describe, expect, test } from "vitest";
import { isGeneratedPath, linguistRules } from "../../src/domain/complexity/generated-paths.ts";
import { diffSize } from "../../src/domain/diff.ts";

/** A diff of one file whose lines are given with their marker. */
function fileDiff(path: string, lines: readonly string[]): string {
  const old = lines.filter((line) => !line.startsWith("+")).length;
  const now = lines.filter((line) => !line.startsWith("-")).length;
  return `diff --git a/${path} b/${path}\nindex 1111111..2222222 100644\n--- a/${path}\n+++ b/${path}\n@@ -1,${old} +1,${now} @@\n${lines.join("\n")}\n`;
}

test("counts files, lines, hunks and languages", () => {
  const diff =
    fileDiff("src/a.ts", [" context", "-const old = 1;", "+const fresh = 2;", "+const more = 3;"]) +
    fileDiff("docs/guide.md", ["+A new line of text"]) +
    fileDiff("Makefile", ["+all: build the thing"]);
  const size = diffSize(diff, { usedBy: 4 });
  expect(size).toMatchObject({
    files: 3,
    lines: 5,
    hunks: 3,
    movedLines: 0,
    languages: ["ts", "md"],
    leftOut: [],
  });
  expect(size.evidence.map(({ says }) => says)).toEqual([
    "5 changed lines in 3 hunks",
    "ts, md",
    "4 other files use what changed",
  ]);
});

test("leaves out what machines write, and says so", () => {
  const diff =
    fileDiff("src/a.ts", ["+const a = 1;"]) +
    fileDiff("package-lock.json", ["+x", "+y"]) +
    fileDiff("dist/index.js", ["+z"]);
  expect(diffSize(diff)).toMatchObject({
    files: 1,
    lines: 1,
    leftOut: ["package-lock.json", "dist/index.js"],
  });
  expect(diffSize(diff).evidence.at(-1)?.says).toBe(
    "not counted, as machines write them: package-lock.json, dist/index.js",
  );
});

test("a moved line counts once, a short one twice", () => {
  const diff =
    fileDiff("src/a.ts", ["-  const moved = compute();", "-const moved2 = 1;", "-}"]) +
    fileDiff("src/b.ts", ["+const moved = compute();", "+}", "+const moved = compute();"]);
  expect(diffSize(diff)).toMatchObject({ lines: 5, movedLines: 1 });
  expect(diffSize(diff).evidence[0]?.says).toBe("5 changed lines in 2 hunks, 1 of them moved");
});

test("an empty diff changes nothing", () => {
  expect(diffSize("")).toMatchObject({ files: 0, lines: 0, languages: [] });
});

describe("linguist attributes", () => {
  const rules = linguistRules(
    [
      "# comment linguist-generated",
      "",
      "*.ts text eol=lf",
      "/api/schema.ts linguist-generated",
      "*.gen.py linguist-generated=true",
      "dist/** -linguist-generated",
      "vendor/mine.js linguist-vendored=false",
    ].join("\n"),
  );

  test("are read line by line", () => {
    expect(rules).toEqual([
      { pattern: "/api/schema.ts", generated: true },
      { pattern: "*.gen.py", generated: true },
      { pattern: "dist/**", generated: false },
      { pattern: "vendor/mine.js", generated: false },
    ]);
  });

  test("win over the usual names, the last one first", () => {
    const paths = ["api/schema.ts", "deep/x.gen.py", "dist/a.js", "vendor/mine.js", "vendor/other.js"];
    const diff = paths.map((path) => fileDiff(path, ["+line of code"])).join("");
    expect(diffSize(diff, { linguist: rules }).leftOut).toEqual([
      "api/schema.ts",
      "deep/x.gen.py",
      "vendor/other.js",
    ]);
  });
});

test.each([
  ["yarn.lock", true],
  ["crates/x/Cargo.lock", true],
  ["node_modules/a/index.js", true],
  ["test/__snapshots__/a.ts", true],
  ["a.test.ts.snap", true],
  ["public/app.min.js", true],
  ["api/v1/x.pb.go", true],
  ["src/builder/a.ts", false],
  ["src/lock.ts", false],
  ["README.md", false],
])("%s is generated: %s", (path, generated) => {
  expect(isGeneratedPath(path)).toBe(generated);
});
