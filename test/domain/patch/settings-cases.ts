/* Cases of single rules that look at settings and at written results. */
import { JS, one, type RuleCase } from "./rule-case.ts";

export const SETTINGS_CASES: readonly RuleCase[] = [
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
  one(
    "a further command behind a check",
    "package.json",
    '{\n  "scripts": {\n    "test": "jest --runInBand"\n  }\n}\n',
    '{\n  "scripts": {\n    "test": "jest --runInBand && node report.js"\n  }\n}\n',
  ),
  one(
    "an expected value in other quotes",
    JS,
    "  const expected = 'a';\n  expect(f()).toBe(expected);\n",
    '  const expected = "a" as string;\n  expect(f()).toBe(expected);\n',
  ),
  one(
    "a constraint in both forms of Go",
    "a_test.go",
    "// +build linux\n\npackage a\n",
    "//go:build linux\n// +build linux\n\npackage a\n",
  ),
];
