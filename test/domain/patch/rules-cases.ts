/*
 * Cases of single rules: what is looked at closely and let through, and what is not. `file`: its lines before and after.
 */
import { edit, GO, JS, one, type RuleCase } from "./rule-case.ts";

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

  one(
    "a condition of the compiler around a new test",
    "ATest.cs",
    "public class ATest {\n    [Fact]\n    public void A() {\n        Assert.Equal(1, a);\n    }\n}\n",
    "public class ATest {\n    [Fact]\n    public void A() {\n        Assert.Equal(1, a);\n    }\n\n#if NET8\n    [Fact]\n    public void B() {\n\n#if FAST\n        Assert.Equal(1, b);\n#endif\n        Assert.Equal(2, b);\n    }\n#else\n    // none\n#endif\n}\n",
  ),
  one(
    "a condition of the compiler on code beside tests",
    "src/lib.rs",
    "pub fn a() {}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {\n        assert_eq!(1, a());\n    }\n}\n",
    "pub fn a() {}\n\n#[inline]\n#[cfg(unix)]\n#[must_use]\npub fn b() {}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {\n        assert_eq!(1, a());\n    }\n}\n",
  ),
  one(
    "an option that allows more, of another command",
    "Makefile",
    "lint:\n\tx src --max-warnings 0\n",
    "lint:\n\tx src test --cache --max-warnings 9\n",
    ["threshold-lowered"],
  ),
  {
    name: "a result of code that is gone",
    files: [
      { path: "src/price.ts", before: "export function price() {\n  return 1;\n}\n" },
      { path: "test/__snapshots__/price.snap", before: "exports[`price 1`] = `1`;\n" },
    ],
    stops: [],
  },
  one(
    "a last value that is not the last",
    "lib/a.rb",
    "def f(a)\n  b = g(a) + 1\n  h(b)\nend\n",
    "def f(a)\n  1\n  h(b)\nend\n",
  ),
  {
    name: "tests of a group that come back elsewhere and say something else",
    files: [
      edit(
        "test/test_a.py",
        "import unittest\n\nclass A(unittest.TestCase):\n    def test_one(self):\n        self.assertEqual(f(1), 2)\n",
        "import unittest\n",
      ),
      { path: "test/test_b.py", after: "def test_one():\n    assert g(1) == 3\n" },
    ],
    stops: [],
  },
  {
    name: "a small sign in a patch that checks far more",
    files: [
      edit(
        JS,
        "it('a', () => {\n  expect(total(cart)).toBe(3);\n});\n",
        "it('a', () => {\n  expect(total(cart)).toBeTruthy();\n});\n",
      ),
      {
        path: "test/b.test.ts",
        after: Array.from(
          { length: 6 },
          (_, at) => `it('b${at}', () => {\n  expect(b).toBe(${at});\n});\n`,
        ).join(""),
      },
    ],
    stops: [],
  },
  {
    name: "a grave sign in a patch that checks far more",
    files: [
      edit(
        JS,
        "it('a', () => {\n  expect(total(cart)).toBe(3);\n});\n",
        "it.skip('a', () => {\n  expect(total(cart)).toBe(3);\n});\n",
      ),
      {
        path: "test/b.test.ts",
        after: Array.from(
          { length: 6 },
          (_, at) => `it('b${at}', () => {\n  expect(b).toBe(${at});\n});\n`,
        ).join(""),
      },
    ],
    stops: ["test-skipped"],
  },
  one(
    "a value in the middle of Rust's tests",
    "tests/a.rs",
    "    let a = 1;\n    assert_eq!(a, 1);\n",
    "    let a = 1;\n    assert_eq!(a, 2);\n",
    ["expectation-edited"],
  ),
  one(
    "a value inside an assertion of several lines",
    JS,
    "it('a', () => {\n  assert.deepEqual(f(x), [\n    f(1),\n    g(2),\n  ]);\n});\n",
    "it('a', () => {\n  assert.deepEqual(f(x), [\n    f(1),\n    g(3),\n  ]);\n});\n",
    ["expectation-edited"],
  ),
  one(
    "a handler of the process in a new test",
    JS,
    "it('a', () => {\n  expect(a).toBe(1);\n});\n",
    "it('a', () => {\n  expect(a).toBe(1);\n});\nit('b', () => {\n  process.on('uncaughtException', seen);\n  expect(b).toBe(1);\n});\n",
  ),
  one(
    "a condition of the compiler on old code beside tests",
    "src/lib.rs",
    "#[inline]\n#[must_use]\npub fn a() {}\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {\n        assert_eq!(1, a());\n    }\n}\n",
    "#[inline]\n#[cfg(unix)]\n#[must_use]\npub fn a() {}\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn t() {\n        assert_eq!(1, a());\n    }\n}\n",
  ),
  one(
    "a check in Rust's code itself",
    "src/lib.rs",
    "pub fn a(b: u8) {\n    assert_eq!(b, 1);\n}\n",
    "pub fn a(b: u8) {\n    assert_eq!(b, 1);\n    go();\n}\n",
  ),
  one(
    "an expected value that another call works out",
    JS,
    "it('a', () => {\n  const expected = 3;\n  expect(add(1, 2)).toBe(expected);\n});\n",
    "it('a', () => {\n  const expected = sum(1, 2);\n  expect(add(1, 2)).toBe(expected);\n});\n",
    ["expectation-edited"],
  ),
];
