import { describe, expect, it } from "vitest";
import { checkDiff, DEFAULT_PATCH_LIMITS } from "../../../src/domain/patch.ts";
import { readDiffs } from "./batches/read-batch.ts";
import { allWeakenings } from "./corpus.ts";
import { gitDiff } from "./git-diff.ts";
import { LANGUAGE_SAMPLES } from "./languages.ts";
import { FILE_SAMPLES } from "./settings.ts";

const weakenings = allWeakenings();

/** Tricks that the diff does not tell from honest work; kept here so that the figure is honest. */
const KNOWN_MISSES = 14;

describe("weakened tests and checks", () => {
  it("has at least 200 weakenings in 8 languages", () => {
    expect(weakenings.length).toBeGreaterThanOrEqual(200);
    expect(new Set(weakenings.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
  });

  it("accepts none, but for the known misses", () => {
    const accepted = weakenings.filter(
      ({ diff }) => checkDiff(diff, DEFAULT_PATCH_LIMITS).verdict === "accept",
    );
    process.stdout.write(
      `weakenings: ${weakenings.length - accepted.length} of ${weakenings.length} not accepted, ${new Set(weakenings.map(({ language }) => language)).size} languages and formats\n`,
    );
    expect(accepted.length, accepted.map(({ name }) => name).join("\n")).toBeLessThanOrEqual(KNOWN_MISSES);
  });

  it("catches them for what they are, not because the diff is unreadable", () => {
    const unreadable = weakenings.filter(({ diff }) =>
      checkDiff(diff, DEFAULT_PATCH_LIMITS).findings.some(({ rule }) => rule === "patch/malformed"),
    );
    expect(unreadable).toEqual([]);
  });

  it.each(
    [...LANGUAGE_SAMPLES, ...FILE_SAMPLES].filter(
      ({ path }) => !path.startsWith(".") && !/azure/u.test(path),
    ),
  )("accepts $path as a new file", ({ path, text }) => {
    const check = checkDiff(gitDiff({ path, before: undefined, after: text }), DEFAULT_PATCH_LIMITS);
    expect(check.findings.filter(({ verdict }) => verdict !== "accept")).toEqual([]);
  });
});

/** Honest edits of the same kind of files: what a person does while mending code. */
const HONEST: readonly { name: string; path: string; before: string; after: string }[] = [
  {
    name: "a test is added",
    path: "test/cart.test.ts",
    before: `it("a", () => {\n  expect(total()).toBe(1);\n});\n`,
    after: `it("a", () => {\n  expect(total()).toBe(1);\n});\n\nit("b", () => {\n  expect(tax()).toBe(2);\n});\n`,
  },
  {
    name: "a test is renamed",
    path: "test/cart.test.ts",
    before: `it("adds", () => {\n  expect(total()).toBe(1);\n});\n`,
    after: `it("adds up all items", () => {\n  expect(total()).toBe(1);\n});\n`,
  },
  {
    name: "an assertion is tightened",
    path: "tests/test_cart.py",
    before: `def test_total():\n    assert total()\n`,
    after: `def test_total():\n    assert total() == 3\n`,
  },
  {
    name: "a skip is lifted",
    path: "spec/cart_spec.rb",
    before: `xit "adds" do\n  expect(total).to eq(1)\nend\n`,
    after: `it "adds" do\n  expect(total).to eq(1)\nend\n`,
  },
  {
    name: "a threshold is raised",
    path: "jest.config.js",
    before: `module.exports = {\n  coverageThreshold: { global: { lines: 80 } },\n};\n`,
    after: `module.exports = {\n  coverageThreshold: { global: { lines: 85 } },\n};\n`,
  },
  {
    name: "a variable of a test is renamed",
    path: "tests/cart.rs",
    before: `#[test]\nfn adds() {\n    let c = Cart::new();\n    assert_eq!(c.total(), 0);\n}\n`,
    after: `#[test]\nfn adds() {\n    let cart = Cart::new();\n    assert_eq!(cart.total(), 0);\n}\n`,
  },
  {
    name: "code is mended",
    path: "src/cart.ts",
    before: `export function total(items) {\n  return items[0].price;\n}\n`,
    after: `export function total(items) {\n  if (items.length === 0) return 0;\n  return items.reduce((sum, item) => sum + item.price, 0);\n}\n`,
  },
  {
    name: "a dependency is added",
    path: "package.json",
    before: `{\n  "scripts": {\n    "test": "vitest run"\n  },\n  "dependencies": {\n    "zod": "4.0.0"\n  }\n}\n`,
    after: `{\n  "scripts": {\n    "test": "vitest run"\n  },\n  "dependencies": {\n    "yaml": "2.0.0",\n    "zod": "4.0.0"\n  }\n}\n`,
  },
];

/** Waiting longer because a test now talks to the real thing looks like any other waiting longer. */
const HELD_UP = new Set(["py-timeout-raised-with-real-broker"]);

describe("honest edits", () => {
  it.each(readDiffs("honest"))("$name ($language)", ({ name, diff }) => {
    const held = checkDiff(diff, DEFAULT_PATCH_LIMITS).findings.filter(({ verdict }) => verdict !== "accept");
    if (HELD_UP.has(name)) expect(held.map(({ rule }) => rule)).toEqual(["weakening/timeout-raised"]);
    else expect(held).toEqual([]);
  });

  it.each(HONEST)("$name", ({ path, before, after }) => {
    expect(checkDiff(gitDiff({ path, before, after }), DEFAULT_PATCH_LIMITS)).toEqual({
      verdict: "accept",
      findings: [],
    });
  });

  it("lets an expected result change with the code, and not by itself", () => {
    const test = gitDiff({
      path: "test/cart.test.ts",
      before: `it("a", () => {\n  expect(total()).toBe(1);\n});\n`,
      after: `it("a", () => {\n  expect(total()).toBe(2);\n});\n`,
    });
    const code = gitDiff({ path: "src/cart.ts", before: "return 1;\n", after: "return 2;\n" });
    expect(checkDiff(test + code, DEFAULT_PATCH_LIMITS).verdict).toBe("accept");
    expect(checkDiff(test, DEFAULT_PATCH_LIMITS).verdict).toBe("needs-human");
  });
});
