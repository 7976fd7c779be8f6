/** At most so many names, each at most so long: the names come from whoever wrote the tests. */
const MOST_NAMES = 200;
const NAME_CHARACTERS = 300;

/** Names of the tests that failed, as the common runners print them. Lines are clean: no colours, no time stamps. */
export function failedTests(lines: readonly string[]): string[] {
  const names = [
    ...lines.flatMap((line) => LINE_PATTERNS.flatMap((pattern) => pattern.exec(line)?.[1] ?? [])),
    ...goTests(lines),
    ...nodeSpec(lines),
    ...tap(lines),
    ...jest(lines),
    ...numbered(lines),
    ...unittest(lines),
    ...junit(lines),
  ];
  const trimmed = names.map((name) => name.trim().slice(0, NAME_CHARACTERS)).filter((name) => name !== "");
  return [...new Set(trimmed)].slice(0, MOST_NAMES);
}

/** Runners that name a failed test on one line that stands for itself. */
const LINE_PATTERNS: readonly RegExp[] = [
  // pytest's short summary: `FAILED tests/test_a.py::test_b[x] - AssertionError: …`
  /^(?:FAILED|ERROR) ([^\s:]+\.py(?:::.*?)?)(?: - .*)?$/,
  // cargo: `test dates::parses ... FAILED`
  /^test (.+?) \.\.\. FAILED$/,
  // rspec's list: `rspec ./spec/date_spec.rb:12 # Date parses`
  /^rspec \S+ # (.+)$/,
  // dotnet: `  Failed Dates.Parses [12 ms]`; xunit: `[xUnit.net 00:00:01.2]     Dates.Parses [FAIL]`
  /^\s*(?:Failed|X) (\S.*?) \[[<\d][^\]]{0,40}\]$/,
  /^\s*\[xUnit\.net [^\]]+\]\s+(\S.*?) \[FAIL\]$/,
  // surefire: `[ERROR] com.a.DateTest.parses  Time elapsed: 0.01 s  <<< FAILURE!` (with `--` before it since 3.x)
  /^\[ERROR\] +(?!Tests run)(\S+) +(?:-- )?Time elapsed: .*<<< (?:FAILURE|ERROR)!$/,
  // gradle: `DateTest > parses FAILED`
  /^(\S+ > .+) FAILED$/,
  // bun: `(fail) dates > parses [0.12ms]`
  /^\(fail\) (.+?)(?: \[[\d.]+ ?m?s\])?$/,
];

/** `--- FAIL: TestDate/parses (0.00s)`; a test fails with its parts, so only the parts are named. */
function goTests(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) => /^\s*--- FAIL: (\S+) \(/.exec(line)?.[1] ?? []);
  const parents = new Set(names.flatMap((name) => prefixes(name)));
  return names.filter((name) => !parents.has(name));
}

function prefixes(name: string): string[] {
  const parts = name.split("/").slice(0, 20);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** node:test, spec reporter: `✖ parses (1.2ms)`; the section at the end leaves out suites that fail by their tests. */
function nodeSpec(lines: readonly string[]): string[] {
  const section = lines.findIndex((line) => /^\s*✖ failing tests:$/.test(line));
  return lines
    .slice(Math.max(section, 0))
    .flatMap((line) => /^\s*✖ (.+?) \(\d[\d.]*m?s\)(?: # .*)?$/.exec(line)?.[1] ?? []);
}

/** TAP, also node:test's: `not ok 3 - parses`, but not what is expected to fail or fails only by its subtests. */
function tap(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const [, name = "", directive = ""] = /^\s*not ok \d+(?: - | )(.*?)(?: # (.*))?$/.exec(line) ?? [];
    if (name === "" || /^(?:TODO|SKIP)\b/i.test(directive)) return [];
    const detail = lines.slice(index + 1, index + 12);
    const end = detail.findIndex((next) => next.trim() === "...");
    const own = end === -1 ? detail : detail.slice(0, end);
    return own.some((next) => next.includes("'subtestsFailed'")) ? [] : [name];
  });
}

/** jest: `  ● suite › name`. vitest: ` FAIL  file > suite > name`; a file alone when it did not even load. */
function jest(lines: readonly string[]): string[] {
  const bullets = lines.flatMap((line) => /^\s*● (.+)$/.exec(line)?.[1] ?? []);
  const names = bullets.filter(
    (name) => !/^(?:Console|Validation|Deprecation|Test suite failed to run)\b/.test(name),
  );
  const files = lines.flatMap(
    (line) => /^\s*FAIL {1,2}(\S[^\t]*?)(?: \[ .{1,200} \])?(?: \([\d.]+ m?s\))?$/.exec(line)?.[1] ?? [],
  );
  return names.length > 0 && !files.some((file) => file.includes(" > ")) ? names : files;
}

/** mocha (`2 failing`), playwright, phpunit (`There was 1 failure:`): a numbered list, names over several lines. */
function numbered(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) =>
    /^\s*\d+ failing$|^There (?:was|were) \d+ (?:failure|error)s?:$/.test(line),
  );
  const playwright = lines.flatMap((line) => /^\s+\d+\) (\[[^\]]+\] › [^─]+)/.exec(line)?.[1] ?? []);
  if (start === -1) return playwright;
  const names: string[] = [];
  const list = lines.slice(start + 1);
  for (const [index, line] of list.entries()) {
    const first = /^\s*\d+\) (.+)$/.exec(line)?.[1];
    if (first === undefined) continue;
    // phpunit's names are one line; mocha's go on until one that ends with a colon.
    const isWhole = /^[\w\\]+::\w+/.test(first) || first.endsWith(":");
    const parts = isWhole ? [first] : [first, ...restOfName(list.slice(index + 1, index + 10))];
    names.push(parts.join(" > ").replace(/:$/, ""));
  }
  return names;
}

function restOfName(following: readonly string[]): string[] {
  const parts: string[] = [];
  for (const line of following.map((text) => text.trim())) {
    if (line === "") break;
    parts.push(line);
    if (line.endsWith(":")) break;
  }
  return parts;
}

/** `FAIL: test_parses (test_dates.DateTest)`, since 3.11 with the whole name in brackets. */
function unittest(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [, name = "", place = ""] = /^(?:FAIL|ERROR): (\S+) \(([\w.]+)\)/.exec(line) ?? [];
    if (name === "") return [];
    return [place === name || place.endsWith(`.${name}`) ? place : `${place}.${name}`];
  });
}

/** JUnit XML: a `<testcase>` with a `<failure>` or `<error>` inside. */
function junit(lines: readonly string[]): string[] {
  const names: string[] = [];
  let current: string | undefined;
  for (const line of lines) {
    const tag = /^\s*<(testcase|failure|error|skipped)\b/.exec(line)?.[1];
    if (tag === "testcase") {
      const name = attribute(line, "name");
      const owner = attribute(line, "classname");
      current = owner === undefined || name === undefined ? name : `${owner}.${name}`;
    } else if (tag !== undefined && current !== undefined) {
      // node:test writes what it expects to fail as skipped and failed.
      if (tag !== "skipped") names.push(current);
      current = undefined;
    }
    if (line.includes("</testcase>")) current = undefined;
  }
  return names;
}

function attribute(line: string, name: string): string | undefined {
  const at = line.indexOf(` ${name}="`);
  if (at === -1) return undefined;
  const start = at + name.length + 3;
  const end = line.indexOf('"', start);
  return end === -1 ? undefined : unescapeXml(line.slice(start, end));
}

function unescapeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
