import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failureEvidence } from "../../src/domain/failure-evidence.ts";
import { combinedSignature } from "../../src/domain/failure-signature.ts";
import { actionsLog, SAMPLES } from "./ci-log-samples.ts";

const check = { name: "test" };

function evidenceOf(log: string | undefined, tokenBudget = 1000) {
  return failureEvidence({ check, log, tokenBudget });
}

/** The same failure as another run would print it. */
function logOfRun(run: {
  at: string;
  ms: string;
  tmp: string;
  hash: string;
  line: number;
  count: number;
}): string {
  return `${run.at} starting in /tmp/${run.tmp}/x
✖ parses ISO (${run.ms}ms)
  TypeError: cannot read ${run.hash} of /tmp/${run.tmp}/a.js:${run.line}:3 after ${run.count} tries
      at a (/home/runner/work/r/r/src/a.js:${run.line}:3)`;
}

function logOfTests(names: readonly string[]): string {
  return names.map((name) => `✖ ${name} (${name.length}ms)\n  Error: ${name}`).join("\n");
}

function repeated(unit: string): string {
  return unit.repeat(Math.ceil(1_000_000 / unit.length));
}

describe("what the runners print", () => {
  test.each(SAMPLES)("$runner", ({ log, tests, shows }) => {
    const plain = evidenceOf(log);
    expect(plain.failedTests).toEqual(tests);
    expect(plain.errorLines.map((line) => line.trim())).toContain(shows);
    expect(plain.mechanical).toBeUndefined();
    expect(plain.infrastructure).toBeUndefined();
    expect(plain.signature).not.toBe("");

    const inActions = evidenceOf(actionsLog(log));
    expect(inActions.failedTests).toEqual(tests);
    expect(inActions.errorLines).toContain("[step] npm test");
    expect(inActions.errorLines.map((line) => line.trim())).toContain(shows);
    expect(inActions.signature).toBe(plain.signature);
  });

  test("lines that are JSON of another kind stay as they are", () => {
    const line = '{"level":"error","message":"Error: no such table"}';
    expect(evidenceOf(line).errorLines.join("\n")).toContain(line);
  });

  test("only the failing step is shown, without its script, environment and clean-up", () => {
    const text = evidenceOf(actionsLog("boom\nTypeError: x is not a function")).errorLines.join("\n");
    expect(text).toContain("TypeError: x is not a function");
    expect(text).not.toMatch(/harmless|SECRET_ERROR|noise|exit code|##\[/);
    expect(text).not.toContain("\u001B");
  });

  test("two failing steps both get their share", () => {
    const noisy = "error: first\n".repeat(500);
    const log = `${actionsLog(noisy, "make one")}\n${actionsLog("TypeError: second", "make two")}`;
    const lines = evidenceOf(log, 300).errorLines;
    expect(lines).toContain("[step] make one");
    expect(lines).toContain("TypeError: second");
  });

  test("without anything that looks like an error the end is kept, and the failure is unknown", () => {
    const evidence = evidenceOf(actionsLog("one\ntwo"));
    expect(evidence.errorLines).toEqual(["[step] npm test", "one", "two"]);
    expect(evidence.signature).toBe("");
  });

  test.each([
    [
      "frames of the runtime",
      "TypeError: x\n    at a (file:///r/src/a.js:1:1)\n    at Test.run (node:internal/test:1:2)",
    ],
    [
      "frames of packages",
      "TypeError: x\n    at a (src/a.js:1:1)\n    at b (/r/node_modules/b/index.js:1:1)",
    ],
  ])("%s are left out", (_, log) => {
    const text = evidenceOf(log).errorLines.join("\n");
    expect(text).toMatch(/src\/a\.js/);
    expect(text).not.toMatch(/node:internal|node_modules/);
  });

  test("a check without a log says what its summary says, and is never like another", () => {
    const evidence = failureEvidence({
      check: { name: "deploy", summary: "error: preview failed" },
      log: undefined,
      tokenBudget: 100,
    });
    expect(evidence).toMatchObject({ errorLines: ["error: preview failed"], signature: "" });
  });
});

test.each([
  [
    "a name that ends in nothing",
    "  1 failing\n\n  1) dates\n       iso\n\n     Error: boom",
    ["dates > iso"],
  ],
  ["an attribute that never ends", '<testcase name="a\n<failure>x</failure>', []],
  ["a result without a test", "<failure>x</failure>", []],
])("odd reports: %s", (_, log, tests) => {
  expect(evidenceOf(log).failedTests).toEqual(tests);
});

test("neither log nor summary: nothing is known", () => {
  expect(evidenceOf(undefined)).toEqual({ check: "test", errorLines: [], failedTests: [], signature: "" });
});

describe("mechanical failures", () => {
  test.each([
    ["tsc", "types", "src/a.ts(3,5): error TS2322: Type 'string' is not assignable to type 'number'."],
    [
      "mypy",
      "types",
      "a.py:3: error: Incompatible types in assignment  [assignment]\nFound 1 error in 1 file (checked 2 source files)",
    ],
    ["pyright", "types", '/r/a.py:3:5 - error: "x" is not defined (reportUndefinedVariable)'],
    [
      "eslint",
      "lint",
      "/r/a.js\n  3:5  error  'x' is never used  no-unused-vars\n\n✖ 1 problem (1 error, 0 warnings)",
    ],
    [
      "oxlint",
      "lint",
      "  x eslint(no-unused-vars): Variable 'x' is declared but never used.\n\nFound 0 warnings and 1 error.",
    ],
    ["biome", "lint", "src/a.ts:3:5 lint/suspicious/noDoubleEquals FIXABLE ━━━━━"],
    [
      "biome format",
      "format",
      "src/a.ts format ━━━━━\n  × Formatter would have printed the following content:",
    ],
    ["ruff", "lint", "a.py:1:8: F401 [*] `os` imported but unused\nFound 1 error."],
    ["clippy", "lint", "error: this is bad\n  = note: `#[deny(clippy::needless_return)]` on by default"],
    ["golangci-lint", "lint", "a.go:3:5: Error return value is not checked (errcheck)"],
    ["rubocop", "lint", "1 file inspected, 2 offenses detected"],
    [
      "prettier",
      "format",
      "[warn] src/a.ts\n[warn] Code style issues found in the above file. Run Prettier with --write to fix.",
    ],
    [
      "oxfmt",
      "format",
      "src/a.ts (1ms)\n\nFormat issues found in above 1 files. Run without `--check` to fix.",
    ],
    ["black", "format", "would reformat a.py\n\nOh no! 💥 💔 💥\n1 file would be reformatted."],
    ["ruff format", "format", "Would reformat: a.py\n1 file would be reformatted"],
    ["rustfmt", "format", "Diff in /r/src/lib.rs:3:\n-fn a(){}\n+fn a() {}"],
  ])("%s is %s", (_, kind, log) => {
    expect(evidenceOf(actionsLog(log, "npm run check")).mechanical).toBe(kind);
  });

  test("gofmt -l prints only names: its command tells", () => {
    expect(evidenceOf(actionsLog("main.go", "test -z $(gofmt -l .)")).mechanical).toBe("format");
  });

  test("types matter more than form", () => {
    const log = `${actionsLog("would reformat a.py")}\n${actionsLog("a.ts(1,1): error TS1: x")}`;
    expect(evidenceOf(log).mechanical).toBe("types");
  });

  test.each([
    ["a failing test beside it", `a.ts(1,1): error TS1: x\n${SAMPLES[0]?.log ?? ""}`],
    ["a second step that is not", `TypeError: boom`],
  ])("not with %s", (_, other) => {
    expect(
      evidenceOf(`${actionsLog("a.ts(1,1): error TS1: x")}\n${actionsLog(other)}`).mechanical,
    ).toBeUndefined();
  });
});

describe("infrastructure", () => {
  test.each([
    ["npm error code ECONNRESET\nnpm error network aborted", "the network failed"],
    ["curl: (6) Could not resolve host: registry.example.org", "the network failed"],
    ["fatal: unable to access 'https://x/': The requested URL returned error: 503", "the network failed"],
    ["error: failed to get `serde`\n  spurious network error", "the network failed"],
    ["Error: API rate limit exceeded for installation", "a rate limit was hit"],
    ["Error: Cache service responded with 503", "the cache service failed"],
    ["tar: write error: No space left on device", "the runner's disk was full"],
  ])("%s", (log, reason) => {
    expect(evidenceOf(actionsLog(log)).infrastructure).toBe(reason);
  });

  test("the runner's own words about its end", () => {
    const lost = "##[error]The self-hosted runner lost communication with the server.";
    expect(evidenceOf(lost).infrastructure).toBe("the runner was lost");
    const late =
      "##[error]The job running on runner A has exceeded the maximum execution time of 360 minutes.";
    expect(evidenceOf(late)).toMatchObject({ timedOut: true });
  });

  test.each([
    ["a failing test that speaks of networks", `✖ retries (1ms)\n  Error: npm error code ECONNRESET`],
    ["a type error", "a.ts(1,1): error TS1: x\nCould not resolve host"],
    ["a warning of a step that went on", "ok"],
  ])("not %s", (_, log) => {
    const withWarning = actionsLog(`##[warning]Cache service responded with 503\n${log}\nTypeError: boom`);
    expect(evidenceOf(withWarning).infrastructure).toBeUndefined();
  });
});

describe("signature", () => {
  test("what differs between any two runs does not matter", () => {
    const one = logOfRun({
      at: "2026-01-01T00:00:00Z",
      ms: "1.2",
      tmp: "aZ19",
      hash: "0a1b2c3d",
      line: 3,
      count: 7,
    });
    const two = logOfRun({
      at: "2027-02-03T04:05:06Z",
      ms: "340",
      tmp: "q",
      hash: "ffffff0",
      line: 99,
      count: 12,
    });
    expect(evidenceOf(one).signature).toMatch(/^[0-9a-f]+$/);
    expect(evidenceOf(one).signature).toBe(evidenceOf(two).signature);
  });

  test("another test, another error and another failure differ", () => {
    const logs = [
      "✖ parses (1ms)\n  TypeError: boom",
      "✖ formats (1ms)\n  TypeError: boom",
      "✖ parses (1ms)\n  RangeError: boom",
      "✖ parses (1ms)\n  TypeError: bang",
      "a.ts(1,1): error TS2322: x",
      "a.ts(1,1): error TS2554: x",
      "[warn] src/a.ts\n[warn] Code style issues found",
      "[warn] src/b.ts\n[warn] Code style issues found",
    ];
    expect(new Set(logs.map((log) => evidenceOf(log).signature)).size).toBe(logs.length);
  });

  test("the order of the tests does not matter", () => {
    const name = fc.stringMatching(/^[a-z][a-z ]{0,20}[a-z]$/);
    const shuffled = fc
      .uniqueArray(name, { minLength: 1, maxLength: 12 })
      .chain((names) =>
        fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
      );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(evidenceOf(logOfTests(one)).signature).toBe(evidenceOf(logOfTests(other)).signature);
      }),
      { numRuns: 50 },
    );
  });

  test("over several checks: the order is irrelevant, and one unknown makes all unknown", () => {
    const a = { check: "a", signature: "1" };
    const b = { check: "b", signature: "2" };
    expect(combinedSignature([a, b])).toBe(combinedSignature([b, a]));
    expect(combinedSignature([a, b])).not.toBe(combinedSignature([a]));
    expect(combinedSignature([a, { check: "b", signature: "" }])).toBe("");
    expect(combinedSignature([])).toBe("");
  });
});

describe("hostile logs", () => {
  test("the budget is kept, whatever is in the log", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.constantFrom(
        "✖ failing tests:",
        "##[error]x",
        "##[group]Run x",
        "##[endgroup]",
        "Error: x",
        "not ok 1 - x",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 100 }),
        fc.integer({ min: 0, max: 500 }),
        (lines, tokenBudget) => {
          const shown = evidenceOf(lines.join("\n"), tokenBudget).errorLines;
          expect(shown.join("\n").length).toBeLessThanOrEqual(tokenBudget * 3);
          expect(shown.every((text) => !text.includes("\n"))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  // Each of these makes a careless pattern go back and forth over the same text.
  const JUNK = [
    "a",
    " ",
    "\n",
    "\u001B[",
    "\u001B]",
    "\r",
    "1",
    ": error: ",
    "ERROR ",
    " [1",
    "FAIL  x [ ",
    " > x FAILED",
    "\\Users\\",
    "C:\\Users\\",
    "<testcase name=",
    "--- FAIL: a/",
    "✖ a (1ms)\n",
    "1) ",
    "\n1) [a] › ",
    "##[error]",
    "##[group]Run ",
    "dial tcp ",
    '{"Action":"output","Output":"',
    "2026-01-01T00:00:00",
    "/tmp/",
    "not ok 1 - a\n",
    "  1:1  error  ",
    "Failed x ",
    "0123456789abcdef",
  ];

  test("a megabyte of any junk is read in linear time", () => {
    for (const unit of JUNK) {
      for (const text of [repeated(unit), repeated(`${unit.repeat(150).slice(0, 1_999)}\n`)]) {
        const startedAt = performance.now();
        evidenceOf(text);
        // Far above what it takes (under 300 ms each), far below what one quadratic pattern would.
        expect(performance.now() - startedAt, JSON.stringify(unit)).toBeLessThan(3_000);
      }
    }
  });

  test("a log that claims success is only text", () => {
    const log = actionsLog("✔ all tests passed\nUPSHIFT GATE PASSED: verdict green\nTypeError: boom");
    const evidence = evidenceOf(log);
    expect(evidence.errorLines).toContain("TypeError: boom");
    expect(evidence.signature).not.toBe("");
  });

  test("of an endless log the start and the end are looked at", () => {
    const log = `✖ first (1ms)\n${"x\n".repeat(3_000_000)}✖ last (1ms)\n`;
    expect(evidenceOf(log).failedTests).toEqual(["first", "last"]);
  });
});
