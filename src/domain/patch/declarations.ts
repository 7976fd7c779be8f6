import type { Language } from "./language.ts";

/** How a test, or a group of tests, is declared in the common frameworks. The name is in the group `name`, where there is one. */
const DECLARATIONS: readonly RegExp[] = [
  // JavaScript, TypeScript; Dart; Pest; Swift's Quick.
  /^\s*(?:export\s+)?[xf]?(?:it|test|specify|Deno\.test|bench|bun\.test)(?:\.[a-z]\w{0,20}\b(?:<[^(`]{0,80}>)?)*\s*(?:\(|`)(?:[^"'`]{0,400}\)\s*\()?\s*(?:["'`](?<name>.{0,200}?)["'`]\s*[,)]|(?<name2>[\w.]{1,80})\s*,|\s*$|[[({])/u,
  /^\s*(?:async\s+)?def\s+(?<name>test\w*)\s*(?:\(|$)/u,
  /^\s*func\s+(?<name>(?:Test|Benchmark|Fuzz|Example)\w*)\s*\(/u,
  /^\s*(?:@\w+\s+)*(?:public\s+|internal\s+|override\s+|final\s+|static\s+|async\s+)*func(?:tion)?\s+(?<name>test\w*)\s*\(/u,
  /^\s*#\[(?:\w+::)?(?:test|rstest|test_case|wasm_bindgen_test|quickcheck|proptest)\b/u,
  /^\s*@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example|org\.junit\.\w{1,30}\.?\w{0,30}Test)\b(?!\s*\w+\s*[:=])/u,
  /^\s*\[(?:\w+,\s*)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b/u,
  /^\s*(?:it|specify|example|scenario|test)\s+["'](?<name>.{0,200}?)["'].{0,120}\bdo\b/u,
  /^\s*(?:it|specify|example)\s*(?:\{|do\b)/u,
  /^\s*(?:TEST|TEST_F|TEST_P|TYPED_TEST|TEST_CASE|SCENARIO|SECTION|BOOST_AUTO_TEST_CASE|BOOST_FIXTURE_TEST_CASE|DOCTEST_TEST_CASE|START_TEST|CTEST|Test|TEST_METHOD|tcase_add_test|suite_add_tcase|cmocka_unit_test\w*|g_test_add_func|mu_run_test|MU_RUN_TEST|RUN_TEST|CPPUNIT_TEST|cr_test)\s*\(\s*(?<name>[^)]{0,200})\)/u,
  /^\s*@test\s+["'](?<name>.{0,200}?)["']/u,
  /^\s*@(?:Test|Suite)\b/u,
  /^\s*\(deftest\s+(?<name>\S{1,100})/u,
  /^\s*(?:Scenario|Scenario Outline|Example):\s*(?<name>.{0,200})$/u,
  /^\s*test\s+["'](?<name>.{0,200}?)["']/u,
  /^\s*test_that\(\s*["'](?<name>.{0,200}?)["']/u,
  /^\s*\/\*\*\s*@test/u,
  /^\s*#\[Test\]/u,
  /^\s*t\.Run\(\s*["`](?<name>.{0,200}?)["`]/u,
  /^\s*subtest\s+["'](?<name>.{0,200}?)["']/u,
  /^\s*(?:function\s+)?(?<name>test_?\w+)\s*\(\)\s*\{/u,
];

/** Playwright's way to skip the test that the call stands in: it declares none. */
const RUNTIME_MARK =
  /^\s*(?:it|test)\.(?:skip|fixme|fail|slow)\((?!\s*["'`])(?!.{0,400}(?:=>|\bfunction\b)).{0,400}\)\s*;?\s*$/u;

export interface Declaration {
  name: string;
}

/** Undefined for a line that declares no test. */
export function readDeclaration(line: string, language: Language): Declaration | undefined {
  const text = line.slice(0, 1000);
  if (RUNTIME_MARK.test(text)) return undefined;
  for (const pattern of DECLARATIONS) {
    const groups = pattern.exec(text);
    // Go finds `TestX` only; other languages that say "func" find `testX`.
    if (groups !== null && language === "go" && /^_?test/u.test(groups.groups?.["name"] ?? "")) continue;
    if (groups !== null) return { name: (groups.groups?.["name"] ?? groups.groups?.["name2"] ?? "").trim() };
  }
  return undefined;
}
