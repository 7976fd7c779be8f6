import fc from "fast-check";
import { expect, test } from "vitest";
import { freshLines, onlyFresh } from "../../../src/domain/review/fresh-lines.ts";
import { diffOf, randomDiff } from "./random-diff.ts";

const ten = (changes: Record<number, string>): string =>
  `${Array.from({ length: 30 }, (_, index) => changes[index + 1] ?? `line ${index + 1}`).join("\n")}\n`;

const BASE = ten({});
const FIRST = ten({ 3: "first" });
const SECOND = ten({ 3: "first", 25: "second" });
const whole = diffOf(BASE, SECOND);
const push = diffOf(FIRST, SECOND);

test("only the hunks of the pull request that the push has touched are read", () => {
  const fresh = freshLines([{ path: "src/a.ts", patch: push.patch }]);
  const [file, ...more] = onlyFresh(whole.files, fresh);
  expect(more).toEqual([]);
  expect(file?.hunks).toEqual([whole.files[0]?.hunks[1]]);
});

test("a file that the push did not touch, or only a merge from the base did, is not read", () => {
  expect(onlyFresh(whole.files, freshLines([{ path: "src/other.ts", patch: push.patch }]))).toEqual([]);
  const merged = diffOf(BASE, ten({ 14: "from the base" }));
  expect(onlyFresh(whole.files, freshLines([{ path: "src/a.ts", patch: merged.patch }]))).toEqual([]);
});

test("lines that were only taken away are new, too", () => {
  const taken = diffOf(FIRST, FIRST.replace("line 4\n", ""));
  const file = diffOf(BASE, FIRST.replace("line 4\n", "")).files;
  expect(onlyFresh(file, freshLines([{ path: "src/a.ts", patch: taken.patch }]))).toEqual(file);
  const all = diffOf("one\n", "");
  expect(onlyFresh(all.files, freshLines([{ path: "src/a.ts", patch: all.patch }])).length).toBe(0);
});

test.each([undefined, "@@ -1,9 +1,9 @@\n cut"])(
  "a patch that is not whole makes the whole file new",
  (patch) => {
    expect(onlyFresh(whole.files, freshLines([{ path: "src/a.ts", patch }]))).toEqual(whole.files);
  },
);

test("a deleted file is read whole", () => {
  const gone = whole.files.map((file) => ({ ...file, kind: "deleted" as const }));
  expect(onlyFresh(gone, freshLines([{ path: "src/a.ts", patch: push.patch }]))).toEqual(gone);
});

test("a name that needs quoting is no obstacle", () => {
  const odd = whole.files.map((file) => ({ ...file, path: 'a"b.ts' }));
  expect(onlyFresh(odd, freshLines([{ path: 'a"b.ts', patch: push.patch }]))[0]?.hunks).toHaveLength(1);
});

test("every line that a push adds is fresh, and no other but the neighbours of what it removes", () => {
  fc.assert(
    fc.property(randomDiff, ({ files, patch }) => {
      const fresh = freshLines([{ path: "src/a.ts", patch }]).get("src/a.ts");
      const lines = files.flatMap((file) => file.hunks.flatMap((hunk) => hunk.lines));
      for (const { kind, newLine } of lines)
        if (kind === "added") expect(fresh).toSatisfy((set: Set<number>) => set.has(newLine));
      if (lines.every(({ kind }) => kind !== "removed"))
        expect(fresh).toEqual(
          new Set(lines.flatMap((line) => (line.kind === "added" ? [line.newLine] : []))),
        );
    }),
  );
});
