/** What the common runners really print when `parses ISO` (or its like) fails; long parts are left out. */
export const SAMPLES: readonly { runner: string; log: string; tests: string[]; shows: string }[] = [
  {
    runner: "node:test, spec",
    tests: ["parses ISO", "throws"],
    shows: "AssertionError [ERR_ASSERTION]: 1 == 2",
    log: `▶ dates
  ✖ parses ISO (1.305969ms)
  ✔ ok (0.19501ms)
  ⚠ later (5.959668ms) # TODO
✖ dates (8.564426ms)
✖ throws (0.118927ms)
ℹ tests 4
ℹ fail 2

✖ failing tests:

test at a.test.mjs:2:27
✖ parses ISO (1.305969ms)
  AssertionError [ERR_ASSERTION]: 1 == 2
      at TestContext.<anonymous> (file:///tmp/s/a.test.mjs:2:59)
      at Test.runInAsyncScope (node:async_hooks:227:14)
      at node:internal/per_context/primordials:504:82

test at a.test.mjs:3:1
✖ throws (0.118927ms)
  TypeError: boom`,
  },
  {
    runner: "node:test, TAP",
    tests: ["parses ISO", "throws"],
    shows: "error: '1 == 2'",
    log: `TAP version 13
# Subtest: dates
    # Subtest: parses ISO
    not ok 1 - parses ISO
      ---
      duration_ms: 1.079122
      location: '/tmp/s/a.test.mjs:2:27'
      failureType: 'testCodeFailure'
      error: '1 == 2'
      ...
    # Subtest: later
    not ok 3 - later # TODO
      ---
      failureType: 'testCodeFailure'
      ...
    1..3
not ok 1 - dates
  ---
  type: 'suite'
  failureType: 'subtestsFailed'
  error: '1 subtest failed'
  ...
# Subtest: throws
not ok 2 - throws
  ---
  failureType: 'testCodeFailure'
  error: 'boom'
  ...
1..2`,
  },
  {
    runner: "JUnit XML",
    tests: ["dates.parses ISO", "dates.a <b> & c"],
    shows: '<failure type="testCodeFailure" message="1 == 2">',
    log: `<testsuites>
	<testsuite name="dates" tests="3" failures="2" skipped="1">
		<testcase name="parses ISO" time="0.001082" classname="dates" failure="1 == 2">
		<failure type="testCodeFailure" message="1 == 2">
		</failure></testcase>
		<testcase name="ok" time="0.000134" classname="dates"/>
		<testcase name="later" classname="dates"><skipped type="todo" message="true"/><failure message="x"/></testcase>
		<testcase classname="dates" name="a &lt;b&gt; &amp; c"><error>boom</error></testcase>
	</testsuite>`,
  },
  {
    runner: "vitest",
    tests: ["b.test.ts > dates > parses ISO"],
    shows: "AssertionError: expected 1 to be 2 // Object.is equality",
    log: ` RUN  v5.1.1 /tmp/s/v

 ❯ b.test.ts (2 tests | 1 failed) 9ms
     × parses ISO 6ms
     ✓ ok 1ms

⎯⎯⎯⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯⎯⎯⎯

 FAIL  b.test.ts > dates > parses ISO
AssertionError: expected 1 to be 2 // Object.is equality

- Expected
+ Received

 ❯ b.test.ts:2:62`,
  },
  {
    runner: "vitest, a file that does not load",
    tests: ["b.test.ts"],
    shows: "Error: Cannot find module './gone'",
    log: ` FAIL  b.test.ts [ b.test.ts ]
Error: Cannot find module './gone'`,
  },
  {
    runner: "jest",
    tests: ["dates › parses ISO"],
    shows: "Received: 1",
    log: `FAIL src/dates.test.js (5.2 s)
  dates
    ✕ parses ISO (3 ms)
    ✓ ok

  ● Console

    console.log hello

  ● dates › parses ISO

    expect(received).toBe(expected) // Object.is equality

    Expected: 2
    Received: 1

Tests:       1 failed, 1 passed, 2 total`,
  },
  {
    runner: "mocha",
    tests: ["dates > iso > parses", "throws"],
    shows: "AssertionError: expected 1 to equal 2",
    log: `  dates
    1) parses

  1 passing (4ms)
  2 failing

  1) dates
       iso
         parses:

     AssertionError: expected 1 to equal 2
      at Context.<anonymous> (test/dates.js:3:5)

  2) throws:
     Error: boom`,
  },
  {
    runner: "playwright",
    tests: ["[chromium] › date.spec.ts:3:5 › parses"],
    shows: "Error: expect(locator).toHaveText(expected)",
    log: `  1) [chromium] › date.spec.ts:3:5 › parses ──────────────

    Error: expect(locator).toHaveText(expected)`,
  },
  {
    runner: "pytest",
    tests: ["test_dates.py::test_parses[a b]", "test_dates.py::DateTest::test_iso"],
    shows: "E   AssertionError: assert 'a b' == 'c'",
    log: `collected 3 items

test_dates.py F.F                                                        [100%]

=================================== FAILURES ===================================
_______________________________ test_parses[a b] _______________________________

>   def test_parses(x): assert x == "c"
E   AssertionError: assert 'a b' == 'c'

test_dates.py:3: AssertionError
=========================== short test summary info ============================
FAILED test_dates.py::test_parses[a b] - AssertionError: assert 'a b' == 'c'
FAILED test_dates.py::DateTest::test_iso - AssertionError: 1 != 2
========================= 2 failed, 1 passed in 0.03s ==========================`,
  },
  {
    runner: "unittest",
    tests: ["test_dates.DateTest.test_iso", "test_old.OldTest.test_b"],
    shows: "AssertionError: 1 != 2",
    log: `F
======================================================================
FAIL: test_iso (test_dates.DateTest.test_iso)
----------------------------------------------------------------------
Traceback (most recent call last):
  File "/tmp/s/py/test_dates.py", line 5, in test_iso
AssertionError: 1 != 2
======================================================================
ERROR: test_b (test_old.OldTest)
----------------------------------------------------------------------
Ran 2 tests in 0.001s

FAILED (failures=1, errors=1)`,
  },
  {
    runner: "go test",
    tests: ["TestDate/iso"],
    shows: "x_test.go:3: got 1 want 2",
    log: `--- FAIL: TestDate (0.00s)
    --- FAIL: TestDate/iso (0.00s)
        x_test.go:3: got 1 want 2
FAIL
FAIL	x	0.002s
FAIL`,
  },
  {
    runner: "go test -json",
    tests: ["TestDate/iso"],
    shows: "x_test.go:3: got 1 want 2",
    log: `{"Time":"2026-11-23T21:32:39.14139861Z","Action":"start","Package":"x"}
{"Time":"2026-11-23T21:32:39.143724383Z","Action":"output","Package":"x","Test":"TestDate/iso","Output":"    x_test.go:3: got 1 want 2\\n"}
{"Time":"2026-11-23T21:32:39.143729Z","Action":"output","Package":"x","Test":"TestDate/iso","Output":"--- FAIL: TestDate/iso (0.00s)\\n"}
{"Time":"2026-11-23T21:32:39.143731613Z","Action":"fail","Package":"x","Test":"TestDate/iso","Elapsed":0}
{"Time":"2026-11-23T21:32:39.143737723Z","Action":"output","Package":"x","Test":"TestDate","Output":"--- FAIL: TestDate (0.00s)\\n"}`,
  },
  {
    runner: "cargo test",
    tests: ["dates::parses"],
    shows: "assertion `left == right` failed",
    log: `running 2 tests
test dates::ok ... ok
test dates::parses ... FAILED

failures:

---- dates::parses stdout ----

thread 'dates::parses' (7231) panicked at src/lib.rs:1:48:
assertion \`left == right\` failed
  left: 1
 right: 2

test result: FAILED. 1 passed; 1 failed; 0 ignored; finished in 0.08s`,
  },
  {
    runner: "rspec",
    tests: ["Dates parses ISO"],
    shows: "expected: 2",
    log: `Failures:

  1) Dates parses ISO
     Failure/Error: expect(1).to eq(2)

       expected: 2
            got: 1

Failed examples:

rspec ./spec/dates_spec.rb:3 # Dates parses ISO`,
  },
  {
    runner: "dotnet test",
    tests: ["Dates.Tests.Parses(x: 1)"],
    shows: "Assert.Equal() Failure",
    log: `  Failed Dates.Tests.Parses(x: 1) [12 ms]
  Error Message:
   Assert.Equal() Failure
Failed!  - Failed:     1, Passed:     1`,
  },
  {
    runner: "maven surefire",
    tests: ["com.acme.DateTest.parses", "com.acme.DateTest.iso"],
    shows: "java.lang.AssertionError: expected:<1> but was:<2>",
    log: `[ERROR] Tests run: 2, Failures: 2, Errors: 0 <<< FAILURE! -- in com.acme.DateTest
[ERROR] com.acme.DateTest.parses -- Time elapsed: 0.012 s <<< FAILURE!
java.lang.AssertionError: expected:<1> but was:<2>
[ERROR] com.acme.DateTest.iso  Time elapsed: 0.001 s  <<< ERROR!`,
  },
  {
    runner: "gradle",
    tests: ["DateTest > parses()"],
    shows: "org.opentest4j.AssertionFailedError at DateTest.java:9",
    log: `> Task :test FAILED
DateTest > parses() FAILED
    org.opentest4j.AssertionFailedError at DateTest.java:9`,
  },
  {
    runner: "phpunit",
    tests: ["Tests\\DateTest::testParses"],
    shows: "Failed asserting that 1 matches expected 2.",
    log: `There was 1 failure:

1) Tests\\DateTest::testParses
Failed asserting that 1 matches expected 2.

/app/tests/DateTest.php:9`,
  },
  {
    runner: "bun",
    tests: ["dates > parses"],
    shows: "error: expect(received).toBe(expected)",
    log: `error: expect(received).toBe(expected)
(fail) dates > parses [0.12ms]`,
  },
];

/** As Actions stores it: time stamps, a step for checking out, then the failing step. */
export function actionsLog(output: string, command = "npm test"): string {
  const lines = [
    "##[group]Run actions/checkout@v5",
    "with:",
    "##[endgroup]",
    "Syncing repository: an error here is harmless",
    `##[group]Run ${command}`,
    `\u001B[36;1m${command}\u001B[0m`,
    "shell: /usr/bin/bash -e {0}",
    "env:",
    "  SECRET_ERROR: not output",
    "##[endgroup]",
    ...output.split("\n"),
    "##[error]Process completed with exit code 1.",
    "Post job cleanup.",
    "fatal: some noise after the failure",
  ];
  return lines
    .map((line, index) => `2026-11-23T10:00:${String(index % 60).padStart(2, "0")}.1234567Z ${line}`)
    .join("\r\n");
}
