import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  estimateFromDiff,
  estimateFromText,
  estimateOfWords,
  linesAreKnown,
  searchable,
  type ComplexityEstimate,
} from "../../src/domain/complexity.ts";
import { coverageFromLcov, coverageFromSummary } from "../../src/domain/complexity/coverage-report.ts";
import { readIntent } from "../../src/domain/complexity/intent.ts";
import { givenLines, probability, sized } from "../../src/domain/complexity/prediction.ts";
import {
  NO_REPOSITORY_EVIDENCE,
  type RepositoryEvidence,
} from "../../src/domain/complexity/repository-evidence.ts";
import { complexityScore } from "../../src/domain/complexity/score.ts";
import { secondOpinion, tierFeatures } from "../../src/domain/complexity/second-opinion.ts";
import { SIZE_FEATURES, sizeFeatures } from "../../src/domain/complexity/size-features.ts";
import { AT_LEAST_2_FILES, AT_LEAST_6_FILES } from "../../src/domain/complexity/size-model.ts";
import { readTask } from "../../src/domain/complexity/task-lexicon.ts";
import { namedThings, readTaskWords } from "../../src/domain/complexity/task-words.ts";

const intentOf = (text: string) => readIntent(readTask(readTaskWords(text).prose)).intent;
const saysOf = ({ evidence }: ComplexityEstimate) => evidence.map(({ says }) => says);
const flagsOf = (text: string, body?: string) =>
  estimateFromText({ text, ...(body === undefined ? {} : { body }) }).flags;

describe("the words of a task", () => {
  test("quotations, code, paths and addresses are taken out of the prose", () => {
    const text =
      'Please rename `authToken` in src/auth/token.ts, see https://example.com/auth and "payment flow"';
    expect(readTaskWords(text).prose).toBe("please rename codename in pathname , see and quotation");
    expect(namedThings(text)).toEqual({ paths: ["src/auth/token.ts"], identifiers: ["authToken"] });
  });

  test.each([
    ["read `src/a.ts` and `a.b.yml`", "read pathname and pathname"],
    ["see README.md and `docs/use.md`", "see docfile and docfile"],
    ["GET /orders/:id returns 500", "endpointname returns 500"],
    ["s/recieve/receive/ in comments", "sedscript in comments"],
    ["a <!-- hidden --> word", "a word"],
    ["say ‘hi’ to “the team”", "say quotation to quotation"],
    ["run this: ```rm -rf``` now", "run this: now"],
    ["[Bug]: crash on start", "crash on start"],
    ["", ""],
  ])("'%s' reads as '%s'", (text, prose) => {
    expect(readTaskWords(text).prose).toBe(prose);
  });

  test.each([
    ["fix: handle null", "fix"],
    ["feat(cli)!: drop node 18", "feat"],
    ["handle null", undefined],
  ])("the conventional type of '%s' is %s", (text, type) => {
    expect(readTaskWords(text).conventionalType).toBe(type);
  });

  test("products that look like files are no paths", () => {
    expect(namedThings("upgrade Next.js and ./src/a.ts and node.js").paths).toEqual(["src/a.ts"]);
    expect(readTaskWords("upgrade Next.js").prose).toBe("upgrade next.js");
    expect(namedThings("nothing at all").paths).toEqual([]);
    expect(namedThings("open `src/a.ts`").identifiers).toEqual([]);
  });

  test("an ask that says nothing takes its words from the description", () => {
    expect(readTaskWords("fix this", () => "The heap keeps growing\nmore").prose).toContain(
      "the heap keeps growing",
    );
    expect(readTaskWords("fix this").prose).toBe("fix this");
  });

  test("any text can be read, and read fast", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (text, body) => {
        const estimate = estimateFromText({ text, body });
        expect(estimate.score).toBeGreaterThanOrEqual(0);
        expect(estimate.score).toBeLessThanOrEqual(1);
        expect(estimate.pAtLeast6Files).toBeLessThanOrEqual(estimate.pAtLeast2Files);
        expect(estimate.pAtLeast2Files).toBeLessThan(1);
      }),
    );
  });

  test.each(["a/", "`", "a.", "_a", "the ", "x -> ", "- [ ] ", "aA", "```", "<!--", "s/a/", "add add "])(
    "no text makes reading slow: %j repeated",
    (part) => {
      const text = part.repeat(4_000);
      const before = process.cpuUsage();
      estimateFromText({ text, body: text });
      const { user, system } = process.cpuUsage(before);
      // Microseconds of processor time; a busy machine and instrumentation take their share.
      expect(user + system).toBeLessThan(2_000_000);
    },
  );
});

describe("intent", () => {
  test.each([
    ["What does src/a.ts do?", "look-up"],
    ["run through the folder and tell me what is new", "look-up"],
    ["list the failing tests and fix them", "fix"],
    ["find the memory leak", "diagnose"],
    ["why does the build fail?", "diagnose"],
    ["why is the dashboard so slow", "diagnose"],
    ["Where does it go? The pods are killed under load every hour", "diagnose"],
    ["Where do jobs go? Two workers start the same one twice", "diagnose"],
    ["Where do jobs go? They are in the wrong folder", "look-up"],
    ["investigate the outage", "diagnose"],
    ["orders vanish in production", "diagnose"],
    ["how should we store sessions?", "design"],
    ["plan the upgrade", "design"],
    ["a roadmap for the billing module", "design"],
    ["review this pull request", "review"],
    ["fix a typo", "simple-edit"],
    ["tests for the parser", "test"],
    ["document the plugin format in a tutorial from scratch", "document"],
    ["move the app from Vue to React", "migrate"],
    ["adopt strict mode", "migrate"],
    ["callbacks → promises", "migrate"],
    ["extract the form", "refactor"],
    ["handle a missing file", "fix"],
    ["the page crashes", "fix"],
    ["add a page that never crashes", "implement"],
    ["a page for invoices", "implement"],
    ["show a spinner", "implement"],
    ["search the code base for `foo`", "look-up"],
  ])("'%s' → %s", (text, intent) => {
    expect(intentOf(text)).toBe(intent);
  });
});

describe("what is at stake", () => {
  test.each([
    ["a question", "how does the auth middleware verify tokens?"],
    ["a typo", "fix the typo in the word authentification"],
    ["documentation", "document the payment API in the readme"],
    ["a test", "write tests for the password reset"],
    ["a label", "make the login button wider"],
    ["a circumstance", "the total is wrong when a refund is issued"],
    ["a circumstance far from it", "when the page opens, show the oauth card title"],
  ])("%s that mentions a critical topic is not critical", (_, text) => {
    expect(flagsOf(text)).toMatchObject({ securityCritical: false, performanceCritical: false });
  });

  test.each([
    ["securityCritical", "rotate the signing keys"],
    ["securityCritical", "secrets show up in the build output of forks"],
    ["securityCritical", "when the app starts, use oauth"],
    ["securityCritical", "greet people when the app starts, with oauth"],
    ["securityCritical", "customers can see other customers' invoices"],
    ["performanceCritical", "the worker is OOM-killed after a few hours"],
    ["performanceCritical", "race condition in a distributed lock"],
    ["performanceCritical", "debug the crash in production"],
    ["architecture", "put a message queue between the services"],
    ["architecture", "decouple the services"],
    ["architecture", "rewrite the retries so that they are idempotent"],
    ["architecture", "migrate the logger"],
    ["architecture", "rename the field across all packages"],
    ["multiStep", "add a model, migrate the data and then remove the old table"],
  ] as const)("%s: %s", (flag, text) => {
    expect(flagsOf(text)[flag]).toBe(true);
  });

  test("a description counts only where it names a vulnerability or a lack of memory", () => {
    expect(flagsOf("search is broken", "A SQL injection is possible").securityCritical).toBe(true);
    expect(flagsOf("the import stops", "JavaScript heap out of memory").performanceCritical).toBe(true);
    expect(flagsOf("search is broken", "see also our performance and auth docs")).toMatchObject({
      securityCritical: false,
      performanceCritical: false,
    });
  });

  test("work in one named place is not system-wide", () => {
    expect(flagsOf("convert all functions in `utils.ts` to async").architecture).toBe(false);
    expect(flagsOf("convert all functions in src to async").architecture).toBe(true);
    expect(flagsOf("port the helper in src/a.js to TypeScript").architecture).toBe(false);
  });

  test("a report of something wrong is not made wide by its words", () => {
    expect(flagsOf("fields should not be equal across models").architecture).toBe(false);
  });

  test.each([
    "rename the variable `x`; there is an XSS in the page",
    "rename the variable `x`; the pods are OOM-killed",
    "rename the variable `x`; two workers grab the same job",
  ])("a small edit beside something critical is no small edit: %s", (text) => {
    expect(flagsOf(text).simplePattern).toBe(false);
  });

  test("designing a look is no architecture", () => {
    expect(flagsOf("design a profile card").architecture).toBe(false);
    expect(flagsOf("design a plugin system").architecture).toBe(true);
  });
});

describe("estimates", () => {
  test("counts that are given are kept", () => {
    const estimate = estimateFromText({ text: "x", files: 3, lines: 7 });
    expect(estimate).toMatchObject({ files: 3, lines: 7, known: true, linesKnown: true });
    expect(estimate).toMatchObject({ pAtLeast2Files: 1, pAtLeast6Files: 0 });
    expect(saysOf(estimate)).toContain("3 files and 7 lines, as counted");
  });

  test("files that are given say nothing certain of the lines", () => {
    const estimate = estimateFromText({ text: "x", files: 1 });
    expect(estimate).toMatchObject({ files: 1, lines: 30, known: true, linesKnown: false });
    expect(saysOf(estimate)).toContain("1 file, as given");
    expect(saysOf(estimate).at(-1)).toContain("by its size: 1 file and about 30 lines");
    expect(saysOf(estimate)).toContain("is likely to change about 30 lines, 30 in each file");
  });

  test("lines that are given move the odds of the files, and leave them odds", () => {
    const given = (lines: number) => estimateFromText({ text: "update the handler", lines });
    expect(given(260)).toMatchObject({ lines: 260, known: false, linesKnown: true });
    expect(saysOf(given(260))).toContain("260 lines, as given");
    expect(saysOf(given(260)).join()).not.toContain("as counted");
    expect(saysOf(given(260)).at(-1)).toContain("by its size: about 3 files and 260 lines");
    const odds = [0, 5, 50, 500, 10_000].map((lines) => given(lines).pAtLeast6Files);
    expect(odds).toEqual(odds.toSorted((one, other) => one - other));
    expect(new Set(odds).size).toBe(odds.length);
    expect(given(2).files).toBe(1);
    expect(given(1_000_000_000)).toMatchObject({ files: 10, pAtLeast2Files: given(10_000).pAtLeast2Files });
    expect(given(1_000_000_000).pAtLeast6Files).toBeLessThan(1);
  });

  test("a question stays one, whatever the lines", () => {
    expect(estimateFromText({ text: "what is in src/a.ts?", lines: 9 })).toMatchObject({
      files: 0,
      lines: 9,
      known: false,
      linesKnown: true,
    });
  });

  test("of an estimate that was recorded without them, lines are known where files are", () => {
    const { linesKnown: _, ...recorded } = estimateFromText({ text: "x", files: 3 });
    expect(linesAreKnown(recorded)).toBe(true);
    expect(linesAreKnown({ ...recorded, linesKnown: false })).toBe(false);
  });

  test("the predicted files are those of the likeliest class", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, fc.option(fc.nat()), (atLeast2, atLeast6, lines) => {
        const size = sized(atLeast2, atLeast6);
        const told = lines === null ? size : givenLines(size, lines);
        const { pAtLeast2Files: two, pAtLeast6Files: six, files } = told;
        const classes = [1 - two, two - six, six];
        expect(classes[files >= 6 ? 2 : files >= 2 ? 1 : 0]).toBe(Math.max(...classes));
      }),
    );
  });

  test("reading changes nothing", () => {
    expect(estimateFromText({ text: "what is in src/a.ts?" })).toMatchObject({
      files: 0,
      lines: 0,
      known: false,
      kind: "question",
      pAtLeast2Files: 0,
      pAtLeast6Files: 0,
    });
  });

  test("the kind of a command's verb wins", () => {
    expect(estimateFromText({ text: "the new page", kind: "review" })).toMatchObject({ kind: "review" });
    expect(estimateFromText({ text: "the new page", kind: "plan" }).flags.architecture).toBe(true);
    expect(estimateFromText({ text: "fix a typo", kind: "implement" })).toMatchObject({
      kind: "implement",
      flags: { simplePattern: true },
    });
    expect(estimateFromText({ text: "fix a typo" }).kind).toBe("docs");
  });

  test("a diff is counted, and its evidence kept", () => {
    const estimate = estimateFromDiff(
      { text: "x" },
      { files: 2, lines: 9, evidence: [{ about: "lines", says: "two hunks" }] },
    );
    expect(estimate).toMatchObject({ files: 2, lines: 9, known: true });
    expect(estimate.evidence.at(-1)?.says).toBe("two hunks");
  });

  test.each([
    [0.1, 0.05, 1],
    [0.27, 0.27, 1],
    [0.5, 0, 3],
    [0.9, 0.3, 3],
    [0.9, 0.5, 10],
    [0.6, 0.25, 1],
    [0.2, 0.9, 1],
  ])("chances %s and %s mean %s files", (atLeast2, atLeast6, files) => {
    expect(sized(atLeast2, atLeast6).files).toBe(files);
  });
});

describe("the size model", () => {
  test("has one weight for each feature", () => {
    expect(sizeFeatures("x", "")).toHaveLength(SIZE_FEATURES.length);
    expect(AT_LEAST_2_FILES.weights).toHaveLength(SIZE_FEATURES.length);
    expect(AT_LEAST_6_FILES.weights).toHaveLength(SIZE_FEATURES.length);
    expect(probability({ intercept: 0, weights: [1] }, [])).toBe(0.5);
  });

  test("a broad feature is likelier to touch several files than a typo", () => {
    const broad = estimateFromText({
      text: "feat!: migrate all providers and add tests",
      body: "- one\n- two",
    });
    const typo = estimateFromText({ text: "docs: fix typo in README.md" });
    expect(broad.pAtLeast2Files).toBeGreaterThan(0.8);
    expect(typo.pAtLeast2Files).toBeLessThan(0.2);
  });

  test("the lines of a pull request template say nothing", () => {
    const template =
      "## Background\n\n## Summary\n\n- [x] Tests have been added\n- [ ] Documentation\n<!-- all -->\nn/a";
    expect(sizeFeatures("fix: x", template)).toEqual(sizeFeatures("fix: x", ""));
  });

  test("scopes and breaking marks are read", () => {
    const named = (text: string) =>
      Object.fromEntries(sizeFeatures(text, "").map((value, index) => [SIZE_FEATURES[index], value]));
    expect(named("feat(docs)!: x")).toMatchObject({
      "type:feat": 1,
      scoped: 1,
      "scope:docs": 1,
      breakingMark: 1,
    });
    expect(named("chore(deps): x")).toMatchObject({ "scope:tooling": 1, breakingMark: 0 });
    expect(named("x")).toMatchObject({ scoped: 0 });
  });
});

describe("the checkout", () => {
  const repository = (change: Partial<RepositoryEvidence>): RepositoryEvidence => ({
    ...NO_REPOSITORY_EVIDENCE,
    ...change,
  });
  const chance = (change: Partial<RepositoryEvidence>) =>
    estimateFromText({ text: "change foo", repository: repository(change) }).pAtLeast2Files;
  const file = (together: number | undefined, usedBy = 1) => ({
    path: "src/a.ts",
    bytes: 4_000,
    usedBy,
    together,
  });

  test("moves the odds with the company that a file changes in and the spread of a name", () => {
    const alone = chance({});
    expect(chance({ files: [file(12)] })).toBeGreaterThan(alone);
    expect(chance({ files: [file(0)] })).toBeLessThan(alone);
    expect(chance({ files: [file(undefined)] })).toBe(alone);
    expect(chance({ symbols: [{ name: "foo", files: 90 }] })).toBeGreaterThan(alone);
    expect(chance({ symbols: [{ name: "foo", files: 0 }] })).toBe(alone);
  });

  test("says how much context is needed, how well tests cover, and all of it in words", () => {
    const estimate = estimateFromText({
      text: "add paging to foo",
      repository: repository({
        files: [file(1.4), file(undefined, 3)],
        symbols: [{ name: "foo", files: 2 }],
        missing: ["src/b.ts"],
        testCoverage: 0.815,
      }),
    });
    expect(estimate.contextTokens).toBe(2_000 + Math.round((4_000 * 1.7 + 4_000) / 4));
    expect(estimate.testCoverage).toBe(0.815);
    expect(estimate.evidence.slice(-7).map(({ says }) => says)).toEqual([
      "names src/a.ts, which 1 other file uses and which usually changes with 1 other",
      "names src/a.ts, which 3 other files use",
      "names foo, found in 2 files",
      "names src/b.ts, which does not exist",
      "needs about 4,700 tokens of context: the files it names, and a part of what changes with them",
      "tests cover 82% of the lines, by the report in the checkout",
      "is 0.2 on a scale from 0 to 1, by its size: about 1 file and about 30 lines",
    ]);
    const bare = repository({ symbols: [{ name: "bar", files: 0 }] });
    expect(estimateFromText({ text: "x", repository: bare }).evidence.map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        "names bar, found nowhere",
        "needs about 2,000 tokens of context, as it names no file",
      ]),
    );
    const told = { text: "x", testCoverage: 0.5, repository: repository({ testCoverage: 0.9 }) };
    expect(estimateFromText(told).testCoverage).toBe(0.5);
    expect(estimateFromText(told).evidence.at(-2)?.says).toBe("tests cover 50% of the lines, as configured");
  });
});

describe("the score", () => {
  test.each([
    ["what is in src/a.ts?", "is 0.05 on a scale from 0 to 1, as nothing changes"],
    ["the worker is OOM-killed", "the least for work that is critical, architectural or of several steps"],
    [
      "fix a typo in the readme",
      "is 0.1 on a scale from 0 to 1, half of what its size (about 1 file and about 30 lines) makes, for a simple edit",
    ],
  ])("of %s is said in words", (text, says) => {
    const { evidence } = estimateFromText({ text });
    expect(evidence.at(-1)?.says).toContain(says);
    expect(evidence.some((item) => item.says === "changes no file")).toBe(text.endsWith("?"));
  });

  const none = estimateFromText({ text: "x" }).flags;
  test.each([
    [{ files: 0, lines: 0, flags: { ...none, readOnly: true } }, 0.05],
    [{ files: 1, lines: 10, flags: none }, 0.2],
    [{ files: 1, lines: 10, flags: { ...none, simplePattern: true } }, 0.1],
    [{ files: 6, lines: 10, flags: none }, 0.6],
    [{ files: 1, lines: 480, flags: none }, 0.6],
    [{ files: 1, lines: 10, flags: { ...none, securityCritical: true } }, 0.75],
    [
      {
        files: 1,
        lines: 10,
        flags: {
          ...none,
          securityCritical: true,
          architecture: true,
          performanceCritical: true,
          multiStep: true,
        },
      },
      0.9,
    ],
    [{ files: 96, lines: 10, flags: { ...none, securityCritical: true } }, 0.96],
  ])("of %j is %s", (estimate, score) => {
    expect(complexityScore(estimate)).toBe(score);
  });
});

describe("coverage reports", () => {
  test.each([
    ["SF:a\nLF:10\nLH:8\nend_of_record\nSF:b\nLF:10\nLH:1\n", 0.45],
    ["SF:a\nLF:0\nLH:0\n", undefined],
    ["LF:1\nLH:5\n", 1],
    ["", undefined],
  ])("lcov %j → %s", (text, share) => {
    expect(coverageFromLcov(text)).toBe(share);
  });

  test.each([
    ['{"total":{"lines":{"total":10,"covered":9,"skipped":0,"pct":87.5},"statements":{"pct":1}}}', 0.875],
    ['{"total":{"lines":{"total":0,"pct":"Unknown"}}}', undefined],
    ['{"total":{"lines":{"pct":250}}}', 1],
    ["not json", undefined],
  ])("summary %j → %s", (text, share) => {
    expect(coverageFromSummary(text)).toBe(share);
  });
});

describe("a second opinion", () => {
  const opinionOf = (text: string) => secondOpinion(readTask(readTaskWords(text).prose));

  test("adds up to one, and names its words", () => {
    const opinion = opinionOf("the transfers deadlock when both workers run");
    expect(opinion.haiku + opinion.sonnet + opinion.opus).toBeCloseTo(1);
    expect(opinion.opus).toBeGreaterThan(opinion.haiku);
    expect(opinion.because()).toHaveLength(3);
    expect(opinionOf("where is the port set?").haiku).toBeGreaterThan(0.8);
  });

  test("counts a word once, and knows more words than it remembers", () => {
    const many = Array.from({ length: 500 }, (_, text) =>
      Array.from({ length: 50 }, (__, word) => `w${text}x${word}q`).join(" "),
    );
    for (const text of many) opinionOf(text);
    expect(opinionOf("list list list").haiku).toBe(opinionOf("list list list").haiku);
    expect(opinionOf("lock the zyxwv zyxwv").opus).toBe(opinionOf("lock the zyxwv").opus);
  });

  test("the features are stems, the first word, and the lists that were found", () => {
    const features = [...tierFeatures(readTask("leaking 20 files"))];
    expect(features).toEqual(expect.arrayContaining(["leak", "^leak", "#", "fil"]));
    expect(features.some((feature) => feature.startsWith("@"))).toBe(true);
  });

  test("takes a small edit from the cheap tier when the words are not those of one", () => {
    const estimate = estimateFromText({ text: "Live cursors and comments for our design tool" });
    expect(estimate.flags).toMatchObject({ simplePattern: false, readOnly: false });
    expect(estimate.evidence.map(({ about }) => about)).toContain("doubt");
  });

  test("speaks where no rule does", () => {
    const large = estimateFromText({
      text: "turn our single-user desktop app into a multi-user web service",
    });
    expect(large.flags.architecture).toBe(true);
  });
});

describe("an estimate of words alone", () => {
  test.each([
    ["the worker is OOM-killed", ""],
    ["fix a typo", ""],
    ["add sorting to the table", "- one\n- two"],
    ["what is in src/a.ts?", ""],
  ])("agrees with the whole one: %s", (text, body) => {
    const whole = estimateFromText({ text, body });
    const words = estimateOfWords(text, searchable(body));
    expect(words.flags).toEqual(whole.flags);
    expect([words.kind, words.files, words.lines, words.score]).toEqual([
      whole.kind,
      whole.files,
      whole.lines,
      whole.score,
    ]);
    expect([words.pAtLeast2Files, words.pAtLeast6Files]).toEqual([
      whole.pAtLeast2Files,
      whole.pAtLeast6Files,
    ]);
  });
});
