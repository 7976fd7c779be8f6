/*
 * Cases of what a test expects of calls, answers itself, or leaves to a build to choose.
 */
import { edit, JS, one, type RuleCase } from "./rule-case.ts";

const RB = "spec/cart_spec.rb";
const asserting = "it('a', () => {\n  expect(total([1])).toBe(3);\n});\n";

export const STUB_CASES: readonly RuleCase[] = [
  // Calls.
  one(
    "a count that is meant anyway",
    RB,
    "  expect(mail).to receive(:send).once\n",
    "  expect(mail).to receive(:send)\n",
  ),
  one(
    "a count that becomes arguments",
    JS,
    "  expect(mail).toHaveBeenCalledTimes(1);\n",
    '  expect(mail).toHaveBeenNthCalledWith(1, "a");\n',
  ),
  one("a remark about calls", JS, "  // once\n  go();\n", "  // at_least once\n  go();\n"),
  // Handlers.
  one(
    "a handler behind a call that has to fail",
    "test/ATest.java",
    "  void a() {\n    assertThrows(Gone.class, () -> touch());\n  }\n",
    "  void a() {\n    try {\n      touch();\n      fail();\n    } catch (Gone e) {\n      assertNotNull(e);\n    }\n  }\n",
  ),
  one(
    "a handler that does something else",
    JS,
    "  await expect(touch()).rejects.toThrow('gone');\n",
    "  let thrown;\n  try {\n    await touch();\n  } catch (error) {\n    thrown = error;\n  }\n  expect(thrown.message).toBe('gone');\n",
  ),
  // Stubs.
  {
    name: "a stub whose calls are asked about",
    files: [
      edit(
        JS,
        "it('a', () => {\n  run();\n  expect(api.load).toHaveBeenCalled();\n});\n",
        "it('a', () => {\n  vi.spyOn(api, 'load').mockReturnValue(1);\n  run();\n  expect(api.load).toHaveBeenCalled();\n});\n",
      ),
      edit("src/b.ts", "a();\n", "b();\n"),
    ],
    stops: [],
  },
  {
    name: "a module of which the rest stays",
    files: [
      edit(
        JS,
        `import { total } from "./cart";\n${asserting}`,
        `import { total } from "./cart";\nvi.mock("./cart", async (load) => ({ ...(await load()), tax: 1 }));\n${asserting}`,
      ),
      edit("src/b.ts", "a();\n", "b();\n"),
    ],
    stops: [],
  },
  {
    name: "a module that is made up and changes",
    files: [
      edit(
        "test/shop/a.test.ts",
        'import { total } from "../../src/cart.js";\n',
        'import { total } from "../../src/cart.js";\nvi.mock("../../src/cart.js", () => ({ total: () => 3 }));\n',
      ),
      edit("src/cart.ts", "a();\n", "b();\n"),
    ],
    stops: ["test-stubbed"],
  },
  {
    name: "a module that nothing imported",
    files: [
      edit(JS, asserting, `vi.mock("./cart", () => ({ tax: 1 }));\n${asserting}`),
      edit("src/b.ts", "a();\n", "b();\n"),
    ],
    stops: [],
  },
  one(
    "methods of one object whose name begins like that of a test",
    "test/a_test.rb",
    "def a\n  go\nend\n",
    'def a\n  tester = Object.new\n  def tester.id\n    "a"\n  end\n  def tester.name\n    "b"\n  end\n  go\nend\n',
  ),
  // Builds.
  one(
    "a choice among tests far from the head of its block",
    "build.gradle",
    "test {\n  a()\n  b()\n  c()\n  useJUnitPlatform()\n  d()\n}\n",
    "test {\n  a()\n  b()\n  c()\n  useJUnitPlatform()\n  exclude 'x/**'\n  d()\n}\n",
    ["narrowed"],
  ),
  one(
    "a choice in a block about something else",
    "build.gradle",
    "jar {\n  a()\n}\n",
    "jar {\n  a()\n  exclude 'x/**'\n}\n",
  ),
  {
    name: "a test that is gone from the list and the disk",
    files: [
      edit(
        "CMakeLists.txt",
        "add_executable(tests a_test.cc b_test.cc)\n",
        "add_executable(tests a_test.cc)\n",
      ),
      { path: "test/b_test.cc", before: "int b;\n" },
    ],
    stops: [],
  },
  one("a remark about a test", "CMakeLists.txt", "# runs a_test.cc\nx()\n", "# runs all\nx()\n"),
];
