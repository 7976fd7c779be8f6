import { describe, expect, test } from "vitest";
import { offeredToOthers, unmentioned } from "../../../src/domain/job/dead-code.ts";
import { entryPointTest, starExports } from "../../../src/domain/job/entry-points.ts";
import { exportedNames, Mentions } from "../../../src/domain/job/exported-names.ts";
import { findingsAt } from "../../../src/domain/job/finding.ts";
import { jobPathTest } from "../../../src/domain/job/job-paths.ts";
import { ranked } from "../../../src/domain/job/rank.ts";
import { readReport, trackedPath } from "../../../src/domain/job/report.ts";
import { sourceParts } from "../../../src/domain/job/source-parts.ts";
import { findSuppressed } from "../../../src/domain/job/suppressed-rule.ts";
import { findWideTypes } from "../../../src/domain/job/wide-types.ts";

/* How candidates are found: by words where they act, and by nothing that only looks like them. */

const lines = (findings: readonly { line: number }[]): number[] => findings.map((finding) => finding.line);

describe("code, comments and strings", () => {
  test.each([
    ['const a = "any"; // any', "const a =      ; ", "any"],
    ["const b = `x ${any} any`;", "any", ""],
    ["x = a / b; /* any */ y = c / d;", "x = a / b;", "any"],
    ["const r = /['\"any]/g; any;", "any;", ""],
    ["return /any/.test(x)", ".test(x)", ""],
    ["`a ${`b ${any} c`} d`; any2", "any2", ""],
    ["`a ${{ b: any }.b} any`; x", "{ b: any }.b", ""],
    ["`a ${f({ b: { c: any } })} any`; }; x", "}; x", ""],
    ["`a \\` \\${any`; x", "; x", ""],
  ])("%s", (text, inCode, inComments) => {
    const { code, comments } = sourceParts(text, "javascript");
    expect(code).toHaveLength(text.length);
    expect(comments).toHaveLength(text.length);
    expect(code).toContain(inCode);
    expect(comments).toContain(inComments);
  });

  test("a string that is not closed ends with its line", () => {
    expect(sourceParts("const a = 'any\nany", "javascript").code).toMatch(/\nany$/);
    expect(sourceParts("a = 'any\nany", "python").code).toMatch(/\nany$/);
  });

  test("Python's long strings and comments", () => {
    const text = 'a = """any # any\n"any" """ # any\nAny';
    expect(sourceParts(text, "python").code.replaceAll(/\s/g, "")).toBe("a=Any");
    expect(sourceParts(text, "python").comments.trim()).toBe("# any");
  });
});

describe("types that say nothing", () => {
  test.each([
    ["a.ts", "let a: any;", [1]],
    [
      "a.ts",
      "f(x as any);\nconst b = <any>c;\ntype D = Map<string, any>;\nfunction g(...rest: any[]) {}",
      [1, 2, 3, 4],
    ],
    [
      "a.ts",
      'const any = 1; // : any\nconst s = ": any";\nPromise.any(x); ({ any: 1 });\nlist.map((any) => 1);',
      [],
    ],
    ["a.d.ts", "export declare let a: any;", []],
    ["a.js", "let a: any;", []],
    [
      "a.py",
      "def f(x: Any) -> t.Any:\n    pass\ny = g()  # type: ignore[arg-type]\nfrom typing import Any, Dict",
      [1, 3],
    ],
    ["a.py", 'x = "Any"\nAny = 1', []],
    ["a.md", "let a: any;", []],
  ])("%s: %s", (path, text, expected) => {
    expect(lines(findWideTypes(path, text))).toEqual(expected);
  });
});

describe("suppressions of one rule", () => {
  test.each([
    ["no-console", "// eslint-disable-next-line no-console", [1]],
    ["no-console", "// eslint-disable-next-line no-console-log", []],
    ["no-console", "// we like no-console", []],
    ["E501", "x = 1  # noqa: E501", [1]],
    ["@typescript-eslint/no-explicit-any", "/* eslint-disable @typescript-eslint/no-explicit-any */", [1]],
    ["no-explicit-any", "/* eslint-disable @typescript-eslint/no-explicit-any */", []],
    ["arg-type", "f(x)  # type: ignore[arg-type]\ng(y)  # type: ignore[arg-type, misc]", [1, 2]],
    ["istanbul", "/* istanbul ignore next */", []],
  ])("%s in %s", (rule, text, expected) => {
    expect(lines(findSuppressed(rule, text))).toEqual(expected);
  });
});

test("a line is found once, with its own words, cut", () => {
  expect(findingsAt(`a b\n${"x".repeat(300)}`, [2, 0, 5])).toEqual([
    { line: 1, says: "a b" },
    { line: 2, says: "x".repeat(200) },
  ]);
  expect(findingsAt("a", [])).toEqual([]);
});

describe("what nothing mentions", () => {
  function dead(files: Record<string, string>, entryPoints: string[] = []): Record<string, string[]> {
    const stars = new Map(
      Object.entries(files).map(([path, text]) => [path, starExports(path, text, (other) => other in files)]),
    );
    const packages = Object.entries(files)
      .filter(([path]) => path.endsWith("package.json"))
      .map(([path, text]) => ({ path, text }));
    const isOffered = offeredToOthers(stars, entryPointTest(packages, entryPoints));
    const offers = Object.entries(files)
      .filter(([path]) => !isOffered(path))
      .map(([path, text]) => ({ path, names: exportedNames(path, text) }));
    const mentions = new Mentions(new Set(offers.flatMap(({ names }) => names.map(({ name }) => name))));
    for (const [path, text] of Object.entries(files)) mentions.read(path, text);
    return Object.fromEntries(
      unmentioned(offers, mentions).map(({ path, findings }) => [
        path,
        findings.map((finding) => finding.says),
      ]),
    );
  }
  const nothing = (name: string) => `nothing else in the repository names \`${name}\``;
  const only = (name: string) => `\`${name}\` is exported, and only this file uses it`;

  test("exports in all their forms", () => {
    const text = [
      "export function a() {}",
      "export async function* b() {}",
      "export const c = 1, d = 2;",
      "export abstract class E {}",
      "export type F = string;",
      "const g = 1;",
      "export { g, g as h };",
      "export { g as default };",
      "export default function i() {}",
      "// export function j() {}",
    ].join("\n");
    expect(dead({ "x.ts": text })["x.ts"]).toEqual(
      ["a", "b", "c", "E", "F"].map(nothing).concat([only("g"), nothing("h")]),
    );
  });

  test("a name is counted in its own file and elsewhere", () => {
    const mentions = new Mentions(new Set(["a"]));
    mentions.read("x.ts", "a(a)");
    expect(mentions.of("a", "x.ts")).toEqual({ here: 2, elsewhere: false });
    expect(mentions.of("a", "y.ts")).toEqual({ here: 0, elsewhere: true });
    expect(mentions.of("b", "x.ts")).toEqual({ here: 0, elsewhere: false });
  });

  test("whoever mentions a name may mean it: another file, a string, a document", () => {
    const files = { "x.ts": "export function a() {}\nexport function b() {}\nexport function c() {}" };
    expect(dead({ ...files, "y.ts": "a()", "z.json": '["b"]', "README.md": "Call c." })).toEqual({});
    expect(dead({ ...files, "y.ts": "aa(); b_; $c" })).toHaveProperty(["x.ts"]);
  });

  test("overloads are one name, and a type that its own file uses is no waste", () => {
    expect(dead({ "x.ts": "export function a(x: 1): 1;\nexport function a(x: 2): 2;" })["x.ts"]).toEqual([
      nothing("a"),
    ]);
    expect(dead({ "x.ts": "export interface A {}\nexport function b(): A {}", "y.ts": "b()" })).toEqual({});
  });

  test("entry points are others' to use, with all that they pass on", () => {
    const lib = {
      "src/index.ts": 'export * from "./a.js";',
      "src/a.ts": 'export * from "./b";\nexport const alpha = 1;',
      "src/b.ts": "export const beta = 1;",
    };
    expect(dead({ ...lib, "package.json": '{"exports": {".": "./dist/index.js"}}' })).toEqual({});
    expect(Object.keys(dead({ ...lib, "package.json": '{"main": "other.js"}' }))).toEqual([
      "src/a.ts",
      "src/b.ts",
    ]);
    expect(dead({ "lib/z.ts": "export const z = 1;" }, ["lib/**"])).toEqual({});
    expect(Object.keys(dead({ ...lib, "package.json": "{}" }))).toEqual(["src/a.ts", "src/b.ts"]);
    const packed = {
      "pkg/index.ts": lib["src/index.ts"],
      "pkg/a.ts": lib["src/a.ts"],
      "pkg/b.ts": lib["src/b.ts"],
    };
    expect(dead({ ...packed, "pkg/package.json": "{}" })).toEqual({});
    expect(dead({ ...lib, "package.json": '{"exports": {".": ["./dist/index.js", null]}}' })).toEqual({});
    expect(Object.keys(dead({ ...lib, "package.json": "[]" }))).toEqual(["src/a.ts", "src/b.ts"]);
  });

  test("files may pass on one another, folders above them, packages and what is not there", () => {
    const round = {
      "package.json": '{"main": "src/in/index.js"}',
      "src/in/index.ts": 'export * from "../a";\nexport * from "zod";\nexport * from "./gone";',
      "src/a.ts": 'export * from "./in/index.js";\nexport const alpha = 1;',
    };
    expect(dead(round)).toEqual({});
    expect(offeredToOthers(new Map([["a.ts", ["b.ts"]]]), (path) => path === "a.ts")("b.ts")).toBe(true);
    expect(
      dead({
        "package.json": "{",
        "vite.config.ts": "export const z = 1;",
        "a.test.ts": "export const y = 1;",
      }),
    ).toEqual({});
  });

  test("Python: what nothing calls, but not what a decorator or a framework may", () => {
    const text =
      "def f():\n    pass\n\ndef f():\n    pass\n\ndef a():\n    pass\n\n@route('/')\ndef b():\n    pass\n\ndef test_c():\n    pass\n\nclass D:\n    pass\n\ndef e():\n    e()\n";
    expect(dead({ "pkg/x.py": text, "pkg/conftest.py": "def z():\n    pass\n" })).toEqual({
      "pkg/x.py": [nothing("f"), nothing("a"), nothing("D")],
    });
  });
});

describe("reports", () => {
  test("ESLint, SARIF, knip and coverage", () => {
    const eslint = [
      {
        filePath: "/ci/app/src/a.ts",
        messages: [
          { ruleId: "no-console", line: 3, message: "No  console." },
          { ruleId: null, message: 1 },
        ],
      },
    ];
    expect(readReport(JSON.stringify(eslint))).toEqual({
      kind: "lint",
      results: [
        { path: "/ci/app/src/a.ts", rule: "no-console", finding: { line: 3, says: "No console." } },
        { path: "/ci/app/src/a.ts", rule: "", finding: { line: 1, says: "" } },
      ],
    });
    const result = {
      ruleId: "R",
      message: { text: "bad" },
      locations: [{ physicalLocation: { artifactLocation: { uri: "src/a.ts" }, region: { startLine: 2 } } }],
    };
    const sarif = { runs: [{ results: [result, { ...result, suppressions: [{}] }, { ruleId: "nowhere" }] }] };
    expect(readReport(JSON.stringify(sarif))).toEqual({
      kind: "lint",
      results: [{ path: "src/a.ts", rule: "R", finding: { line: 2, says: "bad" } }],
    });
    const knip = {
      issues: [
        { file: "src/a.ts", files: [{ name: "src/a.ts" }], exports: [{ name: "f", line: 4 }], types: [] },
        {},
      ],
    };
    expect(readReport(JSON.stringify(knip))).toMatchObject({
      kind: "unused",
      results: [
        { finding: { line: 1, says: "knip: nothing imports this file" } },
        { finding: { line: 4, says: "knip: nothing uses `f`" } },
      ],
    });
    const coverage = { total: { lines: { pct: 50 } }, "/ci/app/src/a.ts": { lines: { pct: 80 } }, odd: {} };
    expect(readReport(JSON.stringify(coverage))).toEqual({
      kind: "coverage",
      files: new Map([["/ci/app/src/a.ts", 0.8]]),
    });
  });

  test.each(["", "{", "1", "{}", '[{"a": 1}]', '{"total": 1}'])("no report: %s", (text) => {
    expect(readReport(text)).toBeUndefined();
  });

  test("a path means the tracked file with the longest same end", () => {
    const tracked = new Set(["src/a.ts", "a.ts"]);
    expect(trackedPath("/home/runner/work/app/app/src/a.ts", tracked)).toBe("src/a.ts");
    expect(trackedPath("file:///C:\\app\\src\\a.ts", tracked)).toBe("src/a.ts");
    expect(trackedPath("./a.ts", tracked)).toBe("a.ts");
    expect(trackedPath("/etc/passwd", tracked)).toBeUndefined();
  });
});

test("globs take in and take out, and never what machines write or what CI is", () => {
  const may = jobPathTest({ paths: ["src/**", "!src/legacy/**"] });
  expect(["src/a.ts", "src/legacy/a.ts", "lib/a.ts", "src/dist/a.js"].map(may)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  const all = jobPathTest({ paths: ["!docs/**"] });
  expect(["a.ts", "docs/a.md", "package-lock.json", ".github/workflows/ci.yml"].map(all)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("the order is always the same: worth, then what tests would notice, then the name; tests last", () => {
  const finding = { line: 1, says: "" };
  const candidates = [
    { path: "test/a.test.ts", findings: [finding, finding, finding] },
    { path: "src/c.ts", findings: [finding] },
    { path: "src/b.ts", findings: [finding] },
    { path: "src/a.ts", findings: [finding], weight: 9 },
  ];
  const order = (work: "dead-code" | "tighten-types", coverage: [string, number][]) =>
    ranked(candidates, work, new Map(coverage)).map(({ path }) => path);
  expect(order("tighten-types", [])).toEqual(["src/a.ts", "src/b.ts", "src/c.ts", "test/a.test.ts"]);
  expect(order("tighten-types", [["src/c.ts", 0.9]])).toEqual([
    "src/a.ts",
    "src/c.ts",
    "src/b.ts",
    "test/a.test.ts",
  ]);
  expect(order("dead-code", [["src/b.ts", 0.9]])).toEqual([
    "src/a.ts",
    "src/c.ts",
    "src/b.ts",
    "test/a.test.ts",
  ]);
});
