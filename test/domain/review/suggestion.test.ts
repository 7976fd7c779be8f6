import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReviewFinding } from "../../../src/domain/review/finding.ts";
import { applySuggestion, fitSuggestion } from "../../../src/domain/review/suggestion.ts";
import { diffOf, randomDiff } from "./random-diff.ts";

const finding = (
  suggestion: ReviewFinding["suggestion"],
  line?: number,
  path = "src/a.ts",
): ReviewFinding => ({
  severity: "major",
  title: "t",
  reason: "r",
  path,
  ...(line === undefined ? {} : { line }),
  ...(suggestion === undefined ? {} : { suggestion }),
});

const AFTER = "if (a) {\n  go();\n}\nif (b) {\n  go();\n}\nend();\n";
const { files } = diffOf("", AFTER);

describe("a suggestion", () => {
  test("stands at the very lines that it replaces, not where the finding was put", () => {
    const fitted = fitSuggestion(files, finding({ replaces: "end();", with: "finish();\nend();\n" }, 1));
    expect(fitted).toEqual({
      position: { path: "src/a.ts", side: "RIGHT", line: 7 },
      text: "finish();\nend();",
    });
    expect(fitted && applySuggestion(AFTER, fitted)).toBe(AFTER.replace("end();", "finish();\nend();"));
  });

  test("of equal places takes the one nearest to the finding", () => {
    const { position } =
      fitSuggestion(files, finding({ replaces: "  go();\n}", with: "  stop();\n}" }, 4)) ?? {};
    expect(position).toEqual({ path: "src/a.ts", side: "RIGHT", line: 6, startLine: 5 });
  });

  test("that takes lines away leaves no empty one", () => {
    const fitted = fitSuggestion(files, finding({ replaces: "end();", with: "" }));
    expect(fitted?.text).toBeUndefined();
    expect(fitted && applySuggestion(AFTER, fitted)).toBe(AFTER.replace("end();\n", ""));
  });

  test.each([
    ["lines that are not there", { replaces: "end()", with: "x" }, 7],
    ["equal places and nothing to tell them apart", { replaces: "  go();", with: "x" }, undefined],
    ["two places equally near", { replaces: "  go();", with: "x" }, 3.5],
    ["no change", { replaces: "end();\n", with: "end();" }, 7],
    ["nothing to replace", { replaces: "\n", with: "x" }, 7],
    ["a large edit", { replaces: "end();", with: "x\n".repeat(31) }, 7],
    ["a character that nobody sees", { replaces: "end();", with: "end(\u202E);" }, 7],
    ["no suggestion", undefined, 7],
  ])("%s: none", (_name, suggestion, line) => {
    expect(fitSuggestion(files, finding(suggestion, line))).toBeUndefined();
  });

  test("a file that is gone, or not in the diff, takes none", () => {
    const gone = diffOf("x\n", "", "src/b.ts").files.map((file) => ({ ...file, kind: "deleted" as const }));
    expect(fitSuggestion(gone, finding({ replaces: "x", with: "y" }, 1, "src/b.ts"))).toBeUndefined();
    expect(fitSuggestion(files, finding({ replaces: "end();", with: "y" }, 7, "no.ts"))).toBeUndefined();
  });
});

test("whatever is suggested for lines of the diff applies cleanly", () => {
  fc.assert(
    fc.property(
      randomDiff,
      fc.nat(70),
      fc.nat(4),
      fc.array(fc.constantFrom("x", "  y", ""), { maxLength: 4 }),
      (diff, first, length, lines) => {
        const text = diff.after.replace(/\n$/, "").split("\n");
        const replaces = text.slice(first, first + length + 1).join("\n");
        const fitted = fitSuggestion(
          diff.files,
          finding({ replaces, with: lines.join("\n") }, first + length + 1),
        );
        if (fitted === undefined) return;
        const applied = applySuggestion(text.join("\n"), fitted);
        const { startLine, line } = fitted.position;
        const put = fitted.text?.split("\n") ?? [];
        const from = (startLine ?? line) - 1;
        // A newline at the very end of a text is the end of its last line.
        expect(text.slice(from, line).join("\n")).toBe(replaces.replace(/\n$/, ""));
        // As texts: of no lines and of one empty line it is the same.
        expect(applied).toBe([...text.slice(0, from), ...put, ...text.slice(line)].join("\n"));
      },
    ),
  );
});
