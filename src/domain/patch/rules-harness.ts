import type { Finding } from "../patch.ts";
import type { DiffLine } from "../unified-diff.ts";
import { isComment } from "./changes.ts";
import { indentation, isBlank, placeOf, weakening } from "./finding.ts";
import { isInNewTest } from "./new-ground.ts";
import { CHECK_COMMAND } from "./rules-commands.ts";
import type { Subject } from "./subject.ts";

/** What a single test may do for itself. */
const PER_TEST = "keeps errors from failing a test";

/** Words by which code around the tests decides which of them run and what comes out, in one sentence each. */
const HARNESS: readonly { message: string; pattern: RegExp }[] = [
  {
    message: "decides about the results of tests",
    pattern:
      /\bdef\s+pytest_(?:runtest_makereport|runtest_protocol|runtest_call|pyfunc_call|report_teststatus|sessionfinish|exception_interact|unconfigure)\b|\b(?:report|rep|outcome|result)\.outcome\s*=|\.force_result\(|\bwasSuccessful\s*=|\.(?:failures|errors)\.clear\(\)|\bfailures\s*=\s*\[\]|\bat_exit\b.{0,40}\bexit|\batexit\.register\(.{0,80}_exit|\bafter_run\b.{0,40}\bexit|\btrap\s+["'].{0,40}exit\s+0|\bregister_shutdown_function\(|\bprocess\.exitCode\s*=\s*0|\bsession\.(?:testsfailed|exitstatus)\s*=|\.exitOverride\(|\bdeferred_failures?\b|\bsetExitCode\(0\)|\binstance_variable_set\(:@(?:exception|failures?)|\b(?:example|current_example)\.(?:set_)?exception\s*=|\bset_exception\(nil|\bfunction\s+runTest\b|\bparent::runTest\b|\bsuper\.(?:runTest|invokeTest)\(|\bsuper\(\)\.run\(result/u,
  },
  {
    message: "decides which tests are run",
    pattern:
      /\bdef\s+pytest_(?:collection_modifyitems|ignore_collect|collect_file|pycollect_makeitem|deselected|generate_tests)\b|\bdef\s+load_tests\b|\bitems\[:\]\s*=|\bitems\.(?:remove|clear|pop)\(|\bfilter_run(?:_excluding|_including|_when_matching)?\b|\bexclude_pattern\b|\bExUnit\.(?:start|configure)\(.{0,80}\b(?:exclude|only|include)\b|\bGTEST_FLAG(?:_SET)?\(\s*filter|\bGTEST_FLAG\(filter\)|\bspecFilter\b|\bmocha\.(?:grep|fgrep|invert)\(|\bQUnit\.config\.(?:filter|module|testId)|\bdefaultTestSuite\b|\bsetFilter\(|\bMinitest\.(?:filter|extensions)\b|\bcollect_ignore\b/u,
  },
  {
    message: "puts something else in the place of an assertion",
    pattern:
      /^\s*(?:async\s+)?["']?(?:toBe|toEqual|toStrictEqual|toMatchObject|toContain|toThrow|toThrowError|toHaveBeenCalled|toHaveBeenCalledWith|toHaveLength|toMatchSnapshot|toBeCloseTo)["']?\s*(?:\([^;]{0,80}\)\s*\{|:\s*(?:async\s*)?(?:\(|function\b|\w+\s*=>))|\bexpect\.extend\(.{0,200}\bpass\s*:\s*(?:true|!0)\b|\b(?:global|globalThis|window|self)\.(?:expect|assert|it|test|describe)\s*=|^\s*(?:assert|expect|chai\.Assertion\.prototype|TestCase)\.\w{1,40}\s*=(?![=>])|(?<![\w$])assert(?:_?(?:equals?|eq|that|true|raises|is|in|same|strictEqual|deepEqual)|Equals?|True|That|Same|Raises|In)?\s*=\s*(?:lambda|\(.{0,40}\)\s*=>|function|mock|Mock|jest\.fn|vi\.fn|nil|None)|^\s*#\s*define\s+(?:assert|ASSERT|EXPECT|CHECK|REQUIRE|TEST_ASSERT)\w*\b|\bmacro_rules!\s+assert|^\s*def\s+assert(?:_equal|Equal|True|Raises|_raises|_nil|In|Is)\b|^\s*(?:public|protected|static|\s)*function\s+assert(?:Equals|Same|True|Count)\b|^\s*#\s*define\s+NDEBUG\b|-DNDEBUG\b/u,
  },
  {
    message: PER_TEST,
    pattern:
      /\bCypress\.on\(\s*["'](?:uncaught:exception|fail)["']|\bwindow\.onerror\s*=|\bset_error_handler\(|\berror_reporting\(0\)|\bprocess\.(?:on|once)\(\s*["'](?:uncaughtException|unhandledRejection)|\bdangerouslyIgnoreUnhandledErrors\b|\bwarnings\.(?:simplefilter|filterwarnings)\(\s*["']ignore|\bThread\.setDefaultUncaughtExceptionHandler\(|\bThread\.report_on_exception\s*=\s*false|\bsuppress_health_check\b|\bhandleTestExecutionException\b|\bTestExecutionExceptionHandler\b|\bIRetryAnalyzer\b|\bset_hook\(Box::new\(\|_\|/u,
  },
];

/** A result that the program used to hand on to its caller. */
const HANDED_ON =
  /\breturn\s+(?:RUN_ALL_TESTS\(\)|UNITY_END\(\)|Catch::Session|session\.run\(|context\.run\(|(?:result|status|failures?|failed|code|rc)\b)|\bos\.Exit\(\s*m\.Run\(\)|\bos\.Exit\(\s*(?:code|status|result|rc)\b|\bsys\.exit\(\s*(?!0?\s*\))\S|\bprocess\.exit\(\s*(?!0?\s*\))\S|\bexit\(\s*(?:main\(|status|result|code|failed|failures|!)|\bexit\s+"?\$\{?\w|\bexit\s+\$\?/u;

/** Tests, and the scripts that run them, that take the runner's decisions into their own hands. */
export function findHarnessChanges(subject: Subject): Finding[] {
  if (!subject.role.test && !subject.role.settings) return [];
  const hooks = HARNESS.flatMap(({ message, pattern }) =>
    more(subject, "added", pattern)
      .filter((line) => !(message === PER_TEST && isInNewTest(subject, line)))
      .map((line) => weakening(subject, line, "weakening/harness", message)),
  );
  const kept = more(subject, "removed", HANDED_ON).map((line) =>
    weakening(subject, line, "weakening/failure-ignored", "a result is no longer handed on"),
  );
  return [...hooks, ...kept];
}

/** Options of `set` that make a shell stop at what fails. */
const SHELL_OPTION = /\bset\s+-(\w*)(?:\s+(?:-o\s+)?(pipefail|errexit|nounset))*/u;

/** Scripts that stop at fewer failures than before. */
export function findLaxShells(subject: Subject): Finding[] {
  if (!subject.role.settings) return [];
  const options = (lines: DiffLine[]) =>
    lines.flatMap((line) => {
      const match = isComment(line.text) ? null : SHELL_OPTION.exec(line.text);
      if (match === null) return [];
      const [, letters = ""] = match;
      return [
        ...letters.replaceAll(/[^eu]/gu, "").split(""),
        ...(line.text.match(/\b(?:pipefail|errexit|nounset)\b/gu) ?? []),
      ].map((option) => ({
        line,
        option,
      }));
    });
  const removed = subject.changes.flatMap((change) => options(change.removed));
  const added = new Set(
    subject.changes.flatMap((change) => options(change.added)).map(({ option }) => option),
  );
  const lost = removed.find(({ option }) => !added.has(option));
  const silent = subject.changes.flatMap(({ added: lines, hunk }) =>
    lines.filter((line) => isLastWord(hunk.lines, placeOf(hunk.lines, line))),
  );
  const praised = silent.map((line) =>
    weakening(subject, line, "weakening/failure-ignored", "a script that ends well, whatever its check says"),
  );
  return lost === undefined
    ? praised
    : [
        ...praised,
        weakening(
          subject,
          lost.line,
          "weakening/failure-ignored",
          `the script no longer stops (${lost.option})`,
        ),
      ];
}

/** `true` behind a check, at the end of a script that does not stop at what fails. */
function isLastWord(lines: DiffLine[], at: number): boolean {
  if (!/^\s*(?:true|:)\s*;?\s*$/u.test(lines[at]!.text)) return false;
  const shown = (line: DiffLine) => line.kind !== "removed" && !isBlank(line);
  const before = lines.slice(0, at).findLast(shown);
  const after = lines.slice(at + 1).find(shown);
  return (
    before !== undefined &&
    CHECK_COMMAND.test(before.text) &&
    (after === undefined || indentation(after.text) < indentation(before.text)) &&
    !lines.some((line) => line.kind !== "removed" && SHELL_OPTION.exec(line.text)?.[0].includes("e") === true)
  );
}

/** Lines of one kind that match, beyond as many of the other kind. */
function more(subject: Subject, kind: "added" | "removed", pattern: RegExp): DiffLine[] {
  const hits = (lines: DiffLine[]) =>
    lines.filter((line) => acts(line) && pattern.test(line.text.slice(0, 1000)));
  const own = subject.changes.flatMap((change) => hits(change[kind]));
  const other = subject.changes.flatMap((change) => hits(change[kind === "added" ? "removed" : "added"]));
  return own.slice(other.length);
}

function acts(line: DiffLine): boolean {
  return !isComment(line.text) || /^\s*#\s*define\b/u.test(line.text);
}
