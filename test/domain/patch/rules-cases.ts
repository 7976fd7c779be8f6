/*
 * Cases of single rules: what is looked at closely and let through, and what is not. `file`: its lines before and after.
 */

export interface RuleCase {
  name: string;
  files: readonly { path: string; before?: string; after?: string }[];
  /** Names of the rules, without `weakening/`, that stop the patch; none: it passes. */
  stops: readonly string[];
}

const edit = (path: string, before: string, after: string) => ({ path, before, after });
const one = (
  name: string,
  path: string,
  before: string,
  after: string,
  stops: readonly string[] = [],
): RuleCase => ({
  name,
  files: [edit(path, before, after)],
  stops,
});

const JS = "test/a.test.ts";
const GO = "a_test.go";

export const RULE_CASES: readonly RuleCase[] = [
  // Assertions.
  one(
    "a comparison that is denied",
    "test/ATest.java",
    "  assertTrue(a == b);\n",
    "  assertFalse(a == b);\n",
    ["assertion-loosened", "expectation-edited"],
  ),
  one("to equal true is to be true", "test/test_a.py", "assert f(x) == True\n", "assertTrue(f(x))\n"),
  one(
    "a contained part that must not be there",
    JS,
    "  expect(list).toEqual(undefined);\n",
    '  expect(list).not.toContain("a");\n',
  ),
  one(
    "a commented assertion beside a weak one",
    JS,
    "  // expect(total(cart)).toBe(3);\n  go();\n",
    "  expect(total(cart)).toBeTruthy();\n",
  ),
  // Go's conditions.
  one(
    "a condition without a failure",
    GO,
    "\tif a != 1 {\n\t\treturn\n\t}\n",
    "\tif a == 1 {\n\t\treturn\n\t}\n",
  ),
  one(
    "a part of a text",
    GO,
    '\tif got != "abc" {\n\t\tt.Fatal(got)\n\t}\n',
    '\tif !strings.Contains(got, "b") {\n\t\tt.Fatal(got)\n\t}\n',
    ["assertion-loosened"],
  ),
  one(
    "a condition that only asks whether",
    GO,
    '\tif got != "abc" {\n\t\tt.Fatal(got)\n\t}\n',
    "\tif bad(got) {\n\t\tt.Fatal(got)\n\t}\n",
    ["assertion-loosened"],
  ),
  // Flow.
  one("a file of tests that ends at once", "test/a.test.sh", "one\ntwo\n", "return\none\ntwo\n", [
    "test-disabled",
  ]),
  one(
    "a check in a new function",
    JS,
    "function run() {\n  go();\n}\nexpect(a).toBe(1);\n",
    "function run() {\n  go();\n}\nfunction help() {\n  if (x) return;\n  go();\n}\nexpect(a).toBe(1);\n",
  ),
  one(
    "a comment that says never",
    JS,
    "it('a', () => {\n  expect(a).toBe(1);\n});\n",
    "it('a', () => {\n  // if false && x\n  expect(a).toBe(1);\n});\n",
  ),
  one(
    "a markup comment that opens",
    "test/a.test.ts",
    "  expect(a).toBe(1);\n  expect(b).toBe(1);\n",
    "<!--\n  expect(a).toBe(1);\n  expect(b).toBe(1);\n",
    ["commented-out"],
  ),
  one(
    "an end of a long text",
    "test/test_a.py",
    'def test_a():\n    text = """\n    a\n    """\n    assert text\n',
    'def test_a():\n    text = """\n    a\n    b\n"""\n    assert text\n',
  ),
  one(
    "a guarded assertion with another one otherwise",
    JS,
    "it('a', () => {\n  expect(a).toBe(1);\n});\n",
    "it('a', () => {\n  if (x) {\n    expect(a).toBe(1);\n  } else {\n    expect(a).toBe(2);\n  }\n});\n",
  ),
  one(
    "a guarded assertion with nothing otherwise",
    JS,
    "it('a', () => {\n  expect(a).toBe(1);\n});\n",
    "it('a', () => {\n  if (x) {\n    expect(a).toBe(1);\n  } else {\n    go();\n  }\n});\n",
    ["test-disabled"],
  ),
  one(
    "Go's failure under one condition more",
    GO,
    "func TestA(t *testing.T) {\n\tif a != 1 {\n\t\tt.Fatal(a)\n\t}\n}\n",
    "func TestA(t *testing.T) {\n\tif slow {\n\t\tif a != 1 {\n\t\t\tt.Fatal(a)\n\t\t}\n\t}\n}\n",
    ["test-disabled"],
  ),
  one("Go's failure that moves alone", GO, "\tt.Fatal(a)\n", "\t\tt.Fatal(a)\n"),
  one(
    "assertions in a function that nothing calls",
    JS,
    "it('a', () => {\n  expect(a).toBe(1);\n});\n",
    "it('a', () => {\n  const later = () => {\n    expect(a).toBe(1);\n  };\n});\n",
    ["test-disabled"],
  ),
  one(
    "assertions in a function that is called",
    JS,
    "it('a', () => {\n  expect(a).toBe(1);\n});\n",
    "it('a', () => {\n  const check = () => {\n    expect(a).toBe(1);\n  };\n  check();\n});\n",
  ),
  one(
    "a way out of a helper",
    JS,
    "it('a', () => {\n  go();\n  expect(a).toBe(1);\n});\n",
    "it('a', () => {\n  if (x) {\n    return;\n  }\n  go();\n  expect(a).toBe(1);\n});\n",
    ["assertion-loosened"],
  ),
  one(
    "a way out in front of the end",
    JS,
    "{\n  {\n    go();\n  }\n}\nexpect(a).toBe(1);\n",
    "{\n  {\n    go();\n    if (x) {\n      return;\n    }\n  }\n}\nexpect(a).toBe(1);\n",
  ),
  // Settings.
  one(
    "a check in a comment of a pipeline",
    "ci.yml",
    "# npm test\nother: 1\n",
    "# npm test -- --grep a\nother: 1\n",
  ),
  one(
    "a level in a list",
    ".eslintrc.json",
    '{\n  "x": [\n    "error",\n    "always"\n  ]\n}\n',
    '{\n  "x": [\n    "warn",\n    "always"\n  ]\n}\n',
    ["judge-only", "narrowed"],
  ),
  one(
    "a mode that checks all",
    "pyrightconfig.json",
    '{\n  "typeCheckingMode": "standard"\n}\n',
    '{\n  "typeCheckingMode": "basic"\n}\n',
    ["narrowed"],
  ),
  one(
    "a mode that checks all and still does",
    "pyrightconfig.json",
    '{\n  "typeCheckingMode": "standard"\n}\n',
    '{\n  "typeCheckingMode": "recommended"\n}\n',
  ),
  one("a warning that goes", "lint.toml", "unused = warn\n", "unused = allow\n", ["narrowed"]),
  one("a warning that becomes an error", "lint.toml", "unused = warn\n", "unused = deny\n"),
  one("a switch in a comment", "lint.toml", "# strict = true\n", "# strict = false\n"),
  one(
    "two switches of which one moves",
    "lint.toml",
    "check: { a: true, strict: true }\n",
    "check: { a: true, strict: false }\n",
    ["narrowed", "threshold-lowered"],
  ),
  one(
    "a threshold that moves down",
    "quality.json",
    '{\n  "threshold": 90\n}\n',
    '{\n  "threshold": 80\n}\n',
    ["threshold-lowered"],
  ),
  one("an option that is new", "Makefile", "test:\n\tpytest --maxfail 1\n", "test:\n\tpytest --workers 2\n", [
    "narrowed",
  ]),
  one(
    "an option that allows more",
    "Makefile",
    "lint:\n\tx --max-warnings 0\n",
    "lint:\n\tx --max-warnings 9\n",
    ["threshold-lowered"],
  ),
  one("a bound that becomes stricter", "src/load.ts", '  "rate<0.05",\n', '  "rate<0.01",\n'),
  one("a lower bound that becomes laxer", "src/load.ts", '  "checks>0.95",\n', '  "checks>0.5",\n', [
    "threshold-lowered",
  ]),
  one("retries that a test asks for", JS, "  expect(retries).toBe(2);\n", "  expect(retries).toBe(3);\n", [
    "expectation-edited",
  ]),
  one("a tool that stays", "requirements-dev.txt", "pytest==7\n", "pytest==8\n"),
  one(
    "a folder in place of its part",
    "jest.config.json",
    '{\n  "roots": ["src/a"]\n}\n',
    '{\n  "roots": ["src"]\n}\n',
    ["judge-only"],
  ),
  one(
    "tests in a list of what is left out",
    "tsconfig.json",
    '{\n  "exclude": [\n    "dist"\n  ]\n}\n',
    '{\n  "exclude": [\n    "dist",\n    "src/a.test.ts"\n  ]\n}\n',
    ["judge-only", "narrowed"],
  ),
  one(
    "a new script",
    "package.json",
    '{\n  "scripts": {\n    "test": "jest"\n  }\n}\n',
    '{\n  "scripts": {\n    "snap": "jest -u",\n    "test": "jest"\n  }\n}\n',
  ),
  // Results.
  one("a result that is shorter", "test/fixtures/expected.out", "a\nb\nc\nd\n", "a\nb\nc\n", [
    "expectation-edited",
  ]),
  one("a result that has grown", "test/fixtures/expected.out", "a\nb\n", "a\nb\nc\n"),
  one("data that no result is", "test/fixtures/input.csv", "a\nb\n", "a\nc\n"),
  one(
    "a result that was written out",
    JS,
    "  expect(a).toMatchInlineSnapshot(`1`);\n",
    "  expect(a).toMatchInlineSnapshot();\n",
    ["expectation-edited"],
  ),
  // Suppressions and what is caught.
  one(
    "a reason in a sentence",
    "src/a.ts",
    "const a = f(b);\n",
    "// @ts-ignore the types of this library are wrong until version nine\nconst a = f(b);\n",
  ),
  one(
    "a reason in a test",
    JS,
    "  go();\n",
    "  go();\n  // @ts-ignore wrong on purpose\n  call(undefined);\n",
  ),
  {
    name: "a new file that is not checked",
    files: [{ path: "src/a.ts", after: "// @ts-nocheck\nexport const a = 1;\n" }],
    stops: ["suppressed"],
  },
  {
    name: "a new test that is not checked",
    files: [{ path: JS, after: "// @ts-nocheck\nit('a', () => {\n  expect(1).toBe(a);\n});\n" }],
    stops: [],
  },
  { name: "a new file that is empty", files: [{ path: "src/a.ts", after: "" }], stops: [] },
  one(
    "a region that ends at once",
    "src/a.py",
    "a = 1\nb = 2\n",
    "# pylint: disable=invalid-name\n\nc = 3\n# pylint: enable=invalid-name\na = 1\nb = 2\n",
  ),
  {
    name: "code that no test reaches, in a patch that tests more",
    files: [
      edit("src/a.ts", "const a = 1;\n", "const a = 1;\n/* istanbul ignore next */\nconst b = 2;\n"),
      edit(
        JS,
        "it('a', () => {\n  expect(a).toBe(1);\n});\n",
        "it('a', () => {\n  expect(a).toBe(1);\n});\nit('b', () => {\n  expect(b).toBe(2);\n});\n",
      ),
    ],
    stops: [],
  },
  one(
    "a failure that is handed on",
    JS,
    "it('a', (done) => {\n  go();\n});\n",
    "it('a', (done) => {\n  go()\n    .catch(done);\n});\n",
  ),
  one(
    "a failure of new code that is dropped",
    JS,
    "it('a', () => {\n  expect(a).toBe(1);\n});\n",
    "it('a', () => {\n  expect(a).toBe(1);\n});\nit('b', () => {\n  clean()\n    .catch(() => {});\n});\n",
  ),
  one(
    "a failure of old code that is dropped",
    JS,
    "it('a', async () => {\n  await go(1);\n  expect(a).toBe(1);\n});\n",
    "it('a', async () => {\n  await go(1)\n    .catch(() => {});\n  expect(a).toBe(1);\n});\n",
    ["failure-swallowed"],
  ),
  // Source.
  one("a special case without an answer", "src/a.ts", "go();\n", 'if (x === "a-b-c") {\n  go();\n}\n'),
  one(
    "a constant in the middle of a function",
    "src/a.ts",
    "function f(a) {\n  const b = g(a) + 1;\n  return b;\n}\n",
    "function f(a) {\n  const b = 1;\n  return b;\n}\n",
  ),
  // Files.
  { name: "a deleted empty test", files: [{ path: JS, before: "" }], stops: ["test-removed"] },
  one("a declaration without a name in Go", GO, "x\n", "#[test]\nx\n"),
  one(
    "a change too large to pair",
    JS,
    `${Array.from({ length: 90 }, (_, at) => `  line(${at});`).join("\n")}\n`,
    `${Array.from({ length: 90 }, (_, at) => `  row(${at});`).join("\n")}\n`,
  ),
];
