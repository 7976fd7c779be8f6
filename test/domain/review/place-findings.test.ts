import { describe, expect, test } from "vitest";
import { highestRisk, type ReviewFinding } from "../../../src/domain/review/finding.ts";
import { fingerprintOf, isSaid } from "../../../src/domain/review/fingerprint.ts";
import { placeFindings } from "../../../src/domain/review/place-findings.ts";
import { diffOf } from "./random-diff.ts";

const { files } = diffOf("", "const a = one();\nconst b = two();\nconst c = three();\n");
const at = (line: number, title: string, severity: ReviewFinding["severity"] = "minor"): ReviewFinding => ({
  severity,
  title,
  reason: "because",
  path: "src/a.ts",
  line,
});
const place = (findings: ReviewFinding[], earlier: Parameters<typeof isSaid>[2] = [], limit = 10) =>
  placeFindings({ files, findings, earlier, limit });

describe("which findings are said", () => {
  test("the most serious ones first, and no more than the limit", () => {
    const { said, beyond } = place(
      [at(1, "small"), at(2, "grave", "critical"), at(3, "large", "major")],
      [],
      2,
    );
    expect(said.map(({ finding }) => finding.title)).toEqual(["grave", "large"]);
    expect(beyond).toBe(1);
  });

  test("none twice in one review, however it is worded", () => {
    const { said, repeated } = place([at(1, "The result of one() is ignored"), at(1, "Unchecked call")]);
    expect(said).toHaveLength(1);
    expect(repeated).toBe(1);
  });

  test("none again after a push, though its line has moved", () => {
    const [first] = place([at(2, "two() may fail")]).said;
    const moved = diffOf("", "// a comment\n\n  const b =  two();\n").files;
    const earlier = [{ fingerprint: first?.fingerprint ?? "", path: "src/a.ts", title: "two() may fail" }];
    const again = placeFindings({ files: moved, findings: [at(3, "Handle the error")], earlier, limit: 9 });
    expect(again).toMatchObject({ said: [], repeated: 1 });
  });

  test("much the same words about the same file are the same", () => {
    const earlier = [{ fingerprint: "x", path: "src/a.ts", title: "The result of two() is never checked" }];
    expect(place([at(3, "Result of two() never checked")], earlier).said).toEqual([]);
    expect(place([at(3, "The loop is never left")], earlier).said).toHaveLength(1);
    expect(isSaid({ path: "src/b.ts", title: "Result of two() never checked" }, "y", earlier)).toBe(false);
    expect(isSaid({ path: "src/a.ts", title: "??" }, "y", earlier)).toBe(false);
  });

  test("what fits no line has no position and a fingerprint of its words", () => {
    const finding: ReviewFinding = { severity: "major", title: "No test for the new path", reason: "" };
    const [placed] = place([finding, at(99, "Elsewhere")]).said;
    expect(placed).toMatchObject({ position: undefined, suggestion: undefined });
    expect(fingerprintOf({ title: "the path: new! no test for" }, [])).toBe(placed?.fingerprint);
  });

  test("a suggestion moves the finding to the lines that it replaces", () => {
    const suggestion = { replaces: "const c = three();", with: "" };
    const [placed] = place([{ ...at(1, "Unused"), suggestion }]).said;
    expect(placed).toMatchObject({ position: { line: 3 }, suggestion: { text: undefined } });
  });
});

test("the worst risk of several parts is the risk of all", () => {
  expect(highestRisk(["low", "high", "medium"])).toBe("high");
  expect(highestRisk([])).toBe("low");
});
