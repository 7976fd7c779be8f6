import { expect, it } from "vitest";
import { checkDiff, DEFAULT_PATCH_LIMITS } from "../../../src/domain/patch.ts";
import { gitDiff } from "../../hostile/weakenings/git-diff.ts";

/*
 * Pairs of patches that look alike: one that a reviewer would take, and one that asks less of the code. What tells them
 * apart is the principle in the name.
 */

type File = readonly [path: string, before: string | undefined, after: string | undefined];

const JS = "test/sum.test.ts";
const PY = "tests/test_sum.py";
const GO = "sum_test.go";
const CODE: File = ["src/sum.ts", "export const step = 1;\n", "export const step = 2;\n"];

const jsTest = (name: string, body: string, call = "it"): string =>
  `${call}("${name}", () => {\n  ${body}\n});\n`;
const THREE = [1, 2, 3].map((n) => jsTest(`adds ${n}`, `expect(sum(${n}, 40)).toBe(${n + 40});`)).join("\n");

const TWINS: readonly { principle: string; taken: readonly File[]; stopped: readonly File[] }[] = [
  {
    principle: "tests that become rows of a table are still there",
    taken: [
      [
        JS,
        THREE,
        `it.each([\n  [1, 41],\n  [2, 42],\n  [3, 43],\n])("adds %d", (n, want) => {\n  expect(sum(n, 40)).toBe(want);\n});\n`,
      ],
    ],
    stopped: [
      [
        JS,
        THREE,
        `it.each([\n  [1, 41],\n])("adds %d", (n, want) => {\n  expect(sum(n, 40)).toBe(want);\n});\n`,
      ],
    ],
  },
  {
    principle: "a test that moves to another file is still there",
    taken: [
      [JS, THREE, undefined],
      ["test/adding.test.ts", undefined, THREE],
    ],
    stopped: [
      [JS, THREE, undefined],
      ["test/adding.test.ts", undefined, jsTest("adds 1", "expect(sum(1, 40)).toBe(41);")],
    ],
  },
  {
    principle: "tests may go with the code that they were for",
    taken: [
      ["src/legacy_total.py", "def legacy_total(cart):\n    return sum(cart)\n", undefined],
      [
        "tests/test_legacy_total.py",
        "from src.legacy_total import legacy_total\n\n\ndef test_total():\n    assert legacy_total([1, 2]) == 3\n",
        undefined,
      ],
    ],
    stopped: [
      [
        "tests/test_legacy_total.py",
        "from src.legacy_total import legacy_total\n\n\ndef test_total():\n    assert legacy_total([1, 2]) == 3\n",
        undefined,
      ],
    ],
  },
  {
    principle: "one assertion may take the place of two that ask for less",
    taken: [
      [
        JS,
        jsTest("finds", "expect(hits).toBeTruthy();\n  expect(hits.length).toBeGreaterThan(0);"),
        jsTest("finds", `expect(hits).toEqual(["a"]);`),
      ],
      CODE,
    ],
    stopped: [
      [
        JS,
        jsTest("finds", `expect(hits).toEqual(["a"]);`),
        jsTest("finds", "expect(hits).toBeTruthy();\n  expect(hits.length).toBeGreaterThan(0);"),
      ],
      CODE,
    ],
  },
  {
    principle: "what is printed is not asserted",
    taken: [
      [
        PY,
        "def check(got, want):\n    assert got == want\n\n\ndef test_a():\n    assert total(7) == 70\n",
        "def check(got, want):\n    assert got == want\n\n\ndef test_a():\n    check(total(7), 70)\n",
      ],
    ],
    stopped: [[PY, "def test_a():\n    assert total(7) == 70\n", "def test_a():\n    print(total(7), 70)\n"]],
  },
  {
    principle: "a new test may be skipped, an old one not",
    taken: [
      [
        JS,
        jsTest("a", "expect(a()).toBe(1);"),
        `${jsTest("a", "expect(a()).toBe(1);")}\n${jsTest("b", "expect(b()).toBe(2);", "it.skip")}`,
      ],
    ],
    stopped: [[JS, jsTest("a", "expect(a()).toBe(1);"), jsTest("a", "expect(a()).toBe(1);", "it.skip")]],
  },
  {
    principle: "an old test that is renamed while it is skipped is no new one",
    taken: [
      [
        JS,
        jsTest("adds up all items", "expect(a()).toBe(1);"),
        jsTest("adds up all the items", "expect(a()).toBe(1);"),
      ],
    ],
    stopped: [
      [
        JS,
        jsTest("adds up all items", "expect(a()).toBe(1);"),
        jsTest("adds up all the items", "expect(a()).toBe(1);", "it.skip"),
      ],
    ],
  },
  {
    principle: "a condition around nothing but new code leaves nothing out",
    taken: [
      [
        "tests/CartTests.cs",
        "class CartTests\n{\n}\n",
        "class CartTests\n{\n#if NET8\n    [Fact]\n    public void Total() => Assert.Equal(1, cart.Total);\n#endif\n}\n",
      ],
    ],
    stopped: [
      [
        "tests/CartTests.cs",
        "class CartTests\n{\n    [Fact]\n    public void Total() => Assert.Equal(1, cart.Total);\n}\n",
        "class CartTests\n{\n#if NET8\n    [Fact]\n    public void Total() => Assert.Equal(1, cart.Total);\n#endif\n}\n",
      ],
    ],
  },
  {
    principle: "set-up may take its time, a test not",
    taken: [
      [
        JS,
        "beforeAll(async () => {\n  await start();\n}, 5_000);\n",
        "beforeAll(async () => {\n  await start();\n}, 60_000);\n",
      ],
      CODE,
    ],
    stopped: [
      [
        JS,
        `it("answers", async () => {\n  await start();\n}, 5_000);\n`,
        `it("answers", async () => {\n  await start();\n}, 60_000);\n`,
      ],
      CODE,
    ],
  },
  {
    principle: "Go's check of a call that is gone goes with it",
    taken: [
      [
        GO,
        'func TestA(t *testing.T) {\n\tif err := os.Setenv("A", "1"); err != nil {\n\t\tt.Fatal(err)\n\t}\n\trun(t)\n}\n',
        'func TestA(t *testing.T) {\n\tt.Setenv("A", "1")\n\trun(t)\n}\n',
      ],
    ],
    stopped: [
      [
        GO,
        "func TestA(t *testing.T) {\n\tif err := Save(cart); err != nil {\n\t\tt.Fatal(err)\n\t}\n\trun(t)\n}\n",
        "func TestA(t *testing.T) {\n\t_ = Save(cart)\n\trun(t)\n}\n",
      ],
    ],
  },
  {
    principle: "a list of exceptions may name what nobody writes",
    taken: [
      [
        "jest.config.json",
        `{\n  "coveragePathIgnorePatterns": [\n    "/node_modules/"\n  ]\n}\n`,
        `{\n  "coveragePathIgnorePatterns": [\n    "/node_modules/",\n    "/src/generated/"\n  ]\n}\n`,
      ],
      CODE,
    ],
    stopped: [
      [
        "jest.config.json",
        `{\n  "coveragePathIgnorePatterns": [\n    "/node_modules/"\n  ]\n}\n`,
        `{\n  "coveragePathIgnorePatterns": [\n    "/node_modules/",\n    "/src/billing/"\n  ]\n}\n`,
      ],
      CODE,
    ],
  },
  {
    principle: "a new result in a snapshot is one thing, what broken code prints another",
    taken: [
      [
        "src/__snapshots__/a.test.tsx.snap",
        "exports[`a 1`] = `\nEUR 12.50\n`;\n",
        "exports[`a 1`] = `\n€12.50\n`;\n",
      ],
      CODE,
    ],
    stopped: [
      [
        "src/__snapshots__/a.test.tsx.snap",
        "exports[`a 1`] = `\nEUR 12.50\n`;\n",
        "exports[`a 1`] = `\nEUR NaN\n`;\n",
      ],
      CODE,
    ],
  },
  {
    principle: "an assertion may be told for both cases, not for one alone",
    taken: [
      [
        JS,
        jsTest("a", 'expect(name()).toBe("x");'),
        jsTest(
          "a",
          'if (windows) {\n    expect(name()).toBe("x");\n  } else {\n    expect(name()).toBe("y");\n  }',
        ),
      ],
      CODE,
    ],
    stopped: [
      [
        JS,
        jsTest("a", 'expect(name()).toBe("x");'),
        jsTest("a", 'if (windows) {\n    expect(name()).toBe("x");\n  }'),
      ],
      CODE,
    ],
  },
  {
    principle: "the text that is expected may come from data that changes with it",
    taken: [
      ["config/locales/en.yml", `saved: "Saved!!"\n`, `saved: "Your changes were saved."\n`],
      [
        "spec/a_spec.rb",
        `it "says so" do\n  expect(flash).to eq("Saved!!")\nend\n`,
        `it "says so" do\n  expect(flash).to eq("Your changes were saved.")\nend\n`,
      ],
    ],
    stopped: [
      [
        "spec/a_spec.rb",
        `it "says so" do\n  expect(flash).to eq("Saved!!")\nend\n`,
        `it "says so" do\n  expect(flash).to eq("Your changes were saved.")\nend\n`,
      ],
    ],
  },
  {
    principle: "more rules for the linter are for nobody to fear",
    taken: [
      [
        "eslint.config.js",
        "export default [\n  base,\n];\n",
        `export default [\n  base,\n  {\n    rules: {\n      "no-eval": "error",\n    },\n  },\n];\n`,
      ],
    ],
    stopped: [
      [
        "eslint.config.js",
        `export const rules = {\n  "no-eval": "error",\n};\n`,
        `export const rules = {\n  "no-eval": "warn",\n};\n`,
      ],
    ],
  },
];

const verdict = (files: readonly File[]): string[] =>
  checkDiff(
    files.map(([path, before, after]) => gitDiff({ path, before, after })).join(""),
    DEFAULT_PATCH_LIMITS,
  )
    .findings.filter((finding) => finding.verdict !== "accept")
    .map(({ rule, message }) => `${rule}: ${message}`);

it.each(TWINS)("$principle", ({ taken, stopped }) => {
  expect(verdict(taken)).toEqual([]);
  expect(verdict(stopped)).not.toEqual([]);
});
