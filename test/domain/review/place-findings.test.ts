import { describe, expect, test } from "vitest";
import { type EarlierFinding, highestRisk, type ReviewFinding } from "../../../src/domain/review/finding.ts";
import { isSaid, isTwin } from "../../../src/domain/review/fingerprint.ts";
import { type PlacedFinding, placeFindings } from "../../../src/domain/review/place-findings.ts";
import { diffOf } from "./random-diff.ts";

const { files } = diffOf("", "const a = one();\nconst b = two();\nconst c = three();\n");
const at = (line: number, title: string, severity: ReviewFinding["severity"] = "minor"): ReviewFinding => ({
  severity,
  title,
  reason: "because",
  path: "src/a.ts",
  line,
});
const kept = ({ fingerprint, near, finding }: PlacedFinding): EarlierFinding => ({
  fingerprint,
  near,
  path: finding.path,
  title: finding.title,
});
const place = (findings: ReviewFinding[], earlier: EarlierFinding[] = [], limit = 10) =>
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

  test("none twice in one review; two faults of one line are two", () => {
    const { said, repeated } = place([
      at(1, "The result of one() is ignored"),
      at(2, "Result of one() ignored"),
      at(1, "It runs before two()"),
    ]);
    expect(said.map(({ finding }) => finding.title)).toEqual([
      "The result of one() is ignored",
      "It runs before two()",
    ]);
    expect(repeated).toBe(1);
  });

  test("none again after a push, though its line has moved", () => {
    const earlier = place([at(2, "two() may fail")]).said.map(kept);
    const moved = diffOf("", "// a comment\n\n  const b =  two();\n").files;
    const again = placeFindings({ files: moved, findings: [at(3, "Handle the error")], earlier, limit: 9 });
    expect(again).toMatchObject({ said: [], repeated: 1 });
  });

  test("much the same words about lines beside it are the same; elsewhere they are another finding", () => {
    const long = Array.from({ length: 12 }, (_, index) => `const v${index} = call${index}();`).join("\n");
    const { files: all } = diffOf("", `${long}\n`);
    const said = (findings: ReviewFinding[], earlier: EarlierFinding[] = []) =>
      placeFindings({ files: all, findings, earlier, limit: 9 }).said;
    const earlier = said([at(2, "The result of the call is never checked")]).map(kept);
    expect(said([at(4, "Result of the call never checked")], earlier)).toEqual([]);
    expect(said([at(4, "The loop is never left")], earlier)).toHaveLength(1);
    expect(said([at(11, "Result of the call never checked")], earlier)).toHaveLength(1);
    const other = { ...at(2, "Result of the call never checked"), path: "src/b.ts" };
    expect(isSaid(other, { fingerprint: "x", near: earlier[0]?.near ?? [] }, [...earlier])).toBe(false);
    expect(isSaid(at(2, "??"), { fingerprint: "x", near: earlier[0]?.near ?? [] }, [...earlier])).toBe(false);
  });

  test("what fits no line has no position, and is known by its words", () => {
    const finding: ReviewFinding = { severity: "major", title: "No test for the new path", reason: "" };
    const { said } = place([finding, at(99, "Elsewhere")]);
    expect(said[0]).toMatchObject({ position: undefined, suggestion: undefined, near: [] });
    expect(place([{ ...finding, title: "The new path: no test for it!" }], said.map(kept)).said).toEqual([]);
  });

  test("a suggestion moves the finding to the lines that it replaces", () => {
    const suggestion = { replaces: "const c = three();", with: "" };
    const [placed] = place([{ ...at(1, "Unused"), suggestion }]).said;
    expect(placed).toMatchObject({ position: { line: 3 }, suggestion: { text: undefined } });
  });
});

test("two findings at no line of one file are twins by their words", () => {
  const finding = { path: "src/a.ts", title: "The module has no tests" };
  const earlier = { fingerprint: "x", near: [], path: "src/a.ts", title: "the module has no test at all" };
  expect(isTwin(finding, { fingerprint: "y", near: [] }, earlier)).toBe(true);
  expect(isTwin(finding, { fingerprint: "y", near: [] }, { ...earlier, near: ["12"] })).toBe(false);
});

test("the worst risk of several parts is the risk of all", () => {
  expect(highestRisk(["low", "high", "medium"])).toBe("high");
  expect(highestRisk([])).toBe("low");
});
