/*
 * Tests that stay and are not found, types that no longer say anything, checks that are called and not heard: each with its honest twin.
 */
import { one } from "./rule-case.ts";
import type { RuleCase } from "./rule-case.ts";

const PY = "tests/test_a.py";
const JS = "test/a.test.ts";
const inPython = (name: string) => `class ${name}:\n    def test_a(self):\n        assert f() == 1\n`;
const inScript = "it('a', () => {\n  expect(f()).toBe(\"Abc\");\n});\n";
const without = (
  name: string,
  path: string,
  before: string,
  beside: RuleCase["files"],
  stops: readonly string[],
) => ({
  name,
  files: [{ path, before }, ...beside],
  stops,
});

export const HIDDEN_CASES: readonly RuleCase[] = [
  // Types.
  one("a cast to any", "src/a.ts", "const x: number = g();\n", "const x: number = g() as any;\n", [
    "suppressed",
  ]),
  one("any in a type's place", "src/a.ts", "const x: number = g();\n", "const x: any = g();\n", [
    "suppressed",
  ]),
  one("any for a type of a name", "src/a.ts", "export type Id = string;\n", "export type Id = any;\n", [
    "suppressed",
  ]),
  one(
    "code that changes the matchers of its tests",
    "src/a.ts",
    "go();\n",
    "go();\nglobalThis.expect?.extend({ toBe: () => ({ pass: true }) });\n",
    ["detects-tests"],
  ),
  one("any where any was", "src/a.ts", "const x: any = g();\n", "const x: any = h();\n"),
  one("any in a new line", "src/a.ts", "go();\n", "go();\nexport const x = (v: any): User => v;\n"),
  one(
    "another line that says any",
    "src/a.ts",
    "go(1);\n",
    "const b: any = await load(x, y, z, { deep: true });\n",
  ),
  one(
    "a member that a library does not declare",
    "src/a.ts",
    "serve({ hook: this.hook.middleware });\n",
    "serve({ hook: (this.hook as any).middleware });\n",
  ),
  one("a double in a test", JS, "const db = make();\n", "const db = make() as any;\n"),
  one("a remark with any", "src/a.ts", "const x: T = g();\n", "// const x: any = g();\n"),
  one("Python's cast", "src/a.py", "x: int = g()\n", "x: int = cast(Any, g())\n", ["suppressed"]),
  one("Python's Any", "src/a.py", "def f(x: int) -> str:\n", "def f(x: Any) -> Any:\n", ["suppressed"]),
  one(
    "an expected error above an old check",
    JS,
    inScript,
    inScript.replace("  expect", "  // @ts-expect-error\n  expect"),
    ["suppressed"],
  ),
  one(
    "an expected error in a new check",
    JS,
    inScript,
    `${inScript}it('b', () => {\n  // @ts-expect-error\n  expect(() => f("a")).toThrow();\n});\n`,
  ),
  // Tests that nobody finds.
  one("a class that pytest passes over", PY, inPython("TestA"), inPython("BaseA"), ["test-renamed"]),
  one("a class of another name", PY, inPython("TestA"), inPython("TestB")),
  one(
    "a class that unittest finds",
    PY,
    inPython("TestA"),
    inPython("SuiteA").replace(":", "(unittest.TestCase):"),
  ),
  one("a base of new tests", PY, inPython("TestA"), `${inPython("BaseA")}class TestA(BaseA):\n    pass\n`),
  one(
    "a test that is taken away",
    PY,
    "def test_a():\n    assert f()\n",
    "def test_a():\n    assert f()\ndel test_a\n",
    ["test-removed"],
  ),
  one(
    "a test that hides another",
    PY,
    "def test_a():\n    assert f()\n",
    "def test_a():\n    assert f()\ndef test_a():\n    pass\n",
    ["test-removed"],
  ),
  one(
    "a test of the same name in another class",
    PY,
    inPython("TestA"),
    inPython("TestA") + inPython("TestB"),
  ),
  one(
    "a test that hides another, in Ruby",
    "test/a_test.rb",
    "  def test_a\n    assert f\n  end\n",
    "  def test_a\n    assert f\n  end\n  def test_a\n  end\n",
    ["test-removed"],
  ),
  one(
    "functions of the same name in two others",
    PY,
    "def test_a():\n    assert f()\n",
    "def test_a():\n    def test(x):\n        go(x)\n    assert f()\ndef test_b():\n    def test(x):\n        go(x)\n",
  ),
  one(
    "two that were there",
    PY,
    "def test_a():\n    go(1)\ndef test_a():\n    pass\n",
    "def test_a():\n    go(2)\ndef test_a():\n    pass\n",
  ),
  one(
    "an assertion in a function that nothing calls",
    JS,
    inScript,
    inScript.replace('  expect(f()).toBe("Abc");', '  const check = () => { expect(f()).toBe("Abc"); };'),
    ["test-disabled"],
  ),
  one(
    "an assertion in a function that is called",
    JS,
    inScript,
    inScript.replace(
      '  expect(f()).toBe("Abc");',
      '  const check = () => { expect(f()).toBe("Abc"); };\n  check();',
    ),
  ),
  // Comparisons.
  one(
    "case that no longer counts",
    JS,
    inScript,
    inScript.replace("f()", "f().toLowerCase()").replace("Abc", "abc"),
    ["assertion-loosened"],
  ),
  one(
    "one way to a text for another",
    "ATest.java",
    "    assertEquals(a, b.toASCIIString());\n",
    "    assertEquals(a, b.toString());\n",
  ),
  one(
    "an expected value that gets a name",
    JS,
    inScript,
    "it('a', () => {\n  const want = \"Abc\";\n  expect(f()).toBe(want);\n});\n",
  ),
  one(
    "an expected value in the name of another",
    JS,
    inScript,
    "it('a', () => {\n  const want = \"Abd\";\n  expect(f()).toBe(want);\n});\n",
    ["expectation-edited"],
  ),
  // What the patch itself brings.
  {
    name: "a test of what is there under a condition now",
    files: [
      { path: "src/a.rs", before: "fn a() {}\n", after: '#[cfg(feature = "env")]\nfn a() {}\n' },
      {
        path: "tests/b.rs",
        before: "#[test]\nfn b() {}\n",
        after: '#[test]\n#[cfg(feature = "env")]\nfn b() {}\n',
      },
    ],
    stops: [],
  },
  one(
    "a test under a condition of its own",
    "tests/b.rs",
    "#[test]\nfn b() {}\n",
    '#[test]\n#[cfg(feature = "env")]\nfn b() {}\n',
    ["test-skipped"],
  ),
  {
    name: "a new test that one build leaves out",
    files: [
      {
        path: "test/A.csproj",
        before: "<ItemGroup>\n</ItemGroup>\n",
        after: '<ItemGroup>\n<Compile Remove="NewTests.cs" />\n</ItemGroup>\n',
      },
      { path: "test/NewTests.cs", after: "[Fact]\npublic void A() { Assert.Equal(1, f()); }\n" },
    ],
    stops: [],
  },
  {
    name: "an old test that a build leaves out",
    files: [
      {
        path: "test/A.csproj",
        before: "<ItemGroup>\n</ItemGroup>\n",
        after: '<ItemGroup>\n<Compile Remove="OldTests.cs" />\n</ItemGroup>\n',
      },
      { path: "test/NewTests.cs", after: "[Fact]\npublic void A() { Assert.Equal(1, f()); }\n" },
    ],
    stops: ["narrowed"],
  },
  // Runners.
  one("mocha's options", "test/mocha.opts", "--reporter spec\n", "--reporter spec\n--grep foo --invert\n", [
    "narrowed",
  ]),
  one(
    "a matcher that always passes",
    "test/setup.ts",
    "go();\n",
    "go();\nexpect.extend({toBe(){return {pass:true}}});\n",
    ["harness"],
  ),
  one("a script that ends well", "scripts/test.sh", "#!/bin/sh\nnpm test\n", "#!/bin/sh\nnpm test\ntrue\n", [
    "failure-ignored",
  ]),
  one(
    "a script that stops before it ends well",
    "scripts/test.sh",
    "set -e\nnpm test\n",
    "set -e\nnpm test\ntrue\n",
  ),
  one("a script that goes on", "scripts/test.sh", "npm test\ngo\n", "npm test\ntrue\ngo\n"),
  one("true behind nothing", "scripts/test.sh", "go\n", "true\ngo\n"),
  one("true behind no check", "scripts/test.sh", "go\n", "go\ntrue\n"),
  // Data.
  without("a case that goes", "test/fixtures/case-1.json", "{}\n", [], ["case-removed"]),
  without("a case in plain text that goes", "tests/cases/1.txt", "a\n", [], ["case-removed"]),
  without(
    "a case that goes with its code",
    "test/fixtures/case-1.json",
    "{}\n",
    [{ path: "src/a.ts", before: "go();\n" }],
    [],
  ),
  without(
    "a case that goes with its test",
    "test/fixtures/case-1.json",
    "{}\n",
    [{ path: JS, before: "go(1);\n", after: "go(2);\n" }],
    [],
  ),
  without(
    "a case in place of another",
    "test/fixtures/case-1.json",
    "{}\n",
    [{ path: "test/fixtures/case-2.json", after: "{}\n" }],
    [],
  ),
];
