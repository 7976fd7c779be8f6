import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseWorkflow } from "../../../src/adapters/setup/parse-workflow.ts";
import { DEFAULT_CONFIG } from "../../../src/domain/config.ts";
import { diagnose, type SetupFinding, worstOf } from "../../../src/domain/setup/diagnosis.ts";
import type { SetupFacts } from "../../../src/domain/setup/facts.ts";
import { diagnosisText, renderDiagnosis } from "../../../src/render/diagnosis.ts";

/* A set-up that works is taken apart one piece at a time, and each missing piece has to be named with its fix. */

const EXAMPLES = resolve(import.meta.dirname, "../../../examples/workflows");
const example = (name: string, change: (text: string) => string = (text) => text) =>
  parseWorkflow(`.github/workflows/${name}`, change(readFileSync(join(EXAMPLES, name), "utf8")));
const pin = (text: string): string => text.replaceAll("upshift@v1", `upshift@${"a".repeat(40)}`);
const CI = parseWorkflow(
  ".github/workflows/ci.yml",
  "name: CI\non: [pull_request]\njobs: {test: {steps: []}}\n",
);
const EVERYTHING = {
  contents: true,
  issues: true,
  "pull-requests": true,
  checks: true,
  statuses: true,
  actions: true,
};

const GOOD: SetupFacts = {
  visibility: "private",
  defaultBranch: "main",
  workflows: [CI, example("upshift.yml", pin), example("upshift-sweep.yml", pin)],
  configuration: { file: ".github/upshift.yml", config: DEFAULT_CONFIG, mistake: undefined },
  provider: {
    hasCredential: true,
    failure: undefined,
    models: [{ rung: "haiku", model: "claude-haiku-5-5", problem: undefined }],
  },
  token: { reads: EVERYTHING, hasPushToken: undefined },
  rules: { "upshift/ledger": [], "upshift/issue-1-1": ["non_fast_forward"] },
  jobTokenMayOpenPullRequests: undefined,
};

/** The findings that are not "ok" when the good set-up is changed so. */
function wrong(change: Partial<SetupFacts>): SetupFinding[] {
  return diagnose({ ...GOOD, ...change }).filter((finding) => finding.level !== "ok");
}
const withGate = (gate: Partial<typeof DEFAULT_CONFIG.gate>): Partial<SetupFacts> => ({
  configuration: {
    ...GOOD.configuration,
    config: { ...DEFAULT_CONFIG, gate: { ...DEFAULT_CONFIG.gate, ...gate } },
  },
});
const workflows = (...names: (SetupFacts["workflows"][number] | string)[]): SetupFacts["workflows"] =>
  names.map((each) => (typeof each === "string" ? example(each, pin) : each));

test("a set-up that works has nothing to mend", () => {
  expect(wrong({})).toEqual([]);
  expect(worstOf(diagnose(GOOD))).toBe("ok");
});

test.each(["upshift-three-jobs.yml", "upshift-full.yml"])("%s works as it is documented", (name) => {
  expect(
    wrong({ workflows: workflows(CI, name, "upshift-sweep.yml"), visibility: "public" }).map(
      ({ check }) => check,
    ),
  ).toEqual(name === "upshift-full.yml" ? ["three-jobs"] : []);
});

describe.each<[string, Partial<SetupFacts>, SetupFinding["level"], string, RegExp]>([
  [
    "a mistake in the configuration",
    { configuration: { file: "a.yml", config: undefined, mistake: "x (a.yml:1:1)" } },
    "error",
    "configuration",
    /config check a\.yml/,
  ],
  [
    "no key",
    { provider: { ...GOOD.provider, hasCredential: false } },
    "error",
    "provider-key",
    /ANTHROPIC_API_KEY/,
  ],
  [
    "a job without a key on purpose",
    { provider: { ...GOOD.provider, hasCredential: undefined } },
    "unknown",
    "provider-key",
    /mode: attempt/,
  ],
  [
    "a key that is refused",
    { provider: { ...GOOD.provider, failure: "401" } },
    "error",
    "provider-key",
    /revoked/,
  ],
  [
    "a model without a price",
    { provider: { ...GOOD.provider, models: [{ rung: "opus", model: undefined, problem: "no price" }] } },
    "error",
    "model",
    /prices/,
  ],
  ["no workflow of ours", { workflows: [CI] }, "error", "workflow", /upshift init/],
  [
    "a workflow that hears no comment",
    { workflows: workflows(CI, "upshift-sweep.yml") },
    "error",
    "workflow",
    /upshift init/,
  ],
  [
    "an action that is not pinned",
    { workflows: [CI, example("upshift.yml"), example("upshift-sweep.yml")] },
    "warning",
    "pinned",
    /SHA/,
  ],
  ["no sweep", { workflows: workflows(CI, "upshift.yml") }, "warning", "sweep", /upshift-sweep\.yml/],
  [
    "no concurrency",
    {
      workflows: [
        CI,
        example("upshift.yml", (text) => pin(text).replace(/ {4}concurrency:[\s\S]*?queue: max\n/, "")),
        example("upshift-sweep.yml", pin),
      ],
    },
    "warning",
    "concurrency",
    /issue's number/,
  ],
  [
    "one group for all",
    {
      workflows: [
        CI,
        example("upshift.yml", (text) =>
          pin(text).replace(/group: >-[\s\S]*?queue/, "group: upshift-${{ github.ref }}\n      queue"),
        ),
        example("upshift-sweep.yml", pin),
      ],
    },
    "warning",
    "concurrency",
    /issue\.number/,
  ],
  [
    "a missing permission",
    {
      workflows: [
        CI,
        example("upshift.yml", (text) => pin(text).replace(/ +checks: read.*\n/, "")),
        example("upshift-sweep.yml", pin),
      ],
    },
    "error",
    "permissions",
    /`checks: read`/,
  ],
  [
    "read where write is needed",
    {
      workflows: [
        CI,
        example("upshift.yml", (text) => pin(text).replace("issues: write", "issues: read")),
        example("upshift-sweep.yml", pin),
      ],
    },
    "error",
    "permissions",
    /`issues: write`/,
  ],
  [
    "an attempt that may write",
    {
      workflows: [
        CI,
        example("upshift-three-jobs.yml", (text) =>
          pin(text).replace("contents: read # the checkout", "contents: write # the checkout"),
        ),
      ],
    },
    "error",
    "permissions",
    /contents: read/,
  ],
  ["one job on a public repository", { visibility: "public" }, "warning", "three-jobs", /three-jobs/],
  [
    "no token that pushes",
    { token: { reads: EVERYTHING, hasPushToken: false } },
    "error",
    "pushes-start-ci",
    /push-token/,
  ],
  [
    "CI by a name that is not there",
    { workflows: [{ ...CI, name: "Tests" }, ...workflows("upshift.yml", "upshift-sweep.yml")] },
    "error",
    "ci-wakes-upshift",
    /“Tests”/,
  ],
  [
    "CI that starts by itself for nobody",
    {
      workflows: [
        { ...CI, triggers: ["workflow_dispatch"] },
        ...workflows("upshift.yml", "upshift-sweep.yml"),
      ],
    },
    "error",
    "ci-starts",
    /pull_request/,
  ],
  [
    "nobody who hears CI's end",
    {
      workflows: [
        CI,
        example("upshift.yml", (text) => pin(text).replace(/ {2}workflow_run:\n.*\n.*\n/, "")),
        example("upshift-sweep.yml", pin),
      ],
    },
    "error",
    "ci-wakes-upshift",
    /workflow_run: \{workflows: \[CI\]/,
  ],
  [
    "a read that is refused",
    { token: { reads: { ...EVERYTHING, checks: false }, hasPushToken: true } },
    "error",
    "token-reads",
    /`checks: read`/,
  ],
  [
    "a read without an answer",
    { token: { reads: { ...EVERYTHING, checks: undefined }, hasPushToken: true } },
    "unknown",
    "token-reads",
    /again/,
  ],
  [
    "a rule over the ledger",
    { rules: { ...GOOD.rules, "upshift/ledger": ["creation", "deletion"] } },
    "error",
    "rulesets",
    /bypass/,
  ],
  [
    "rules that cannot be read",
    { rules: { ...GOOD.rules, "upshift/issue-1-1": undefined } },
    "unknown",
    "rulesets",
    /bypass/,
  ],
])("%s", (_name, change, level, check, fix) => {
  test("is found, alone, with what to do", () => {
    const found = wrong(change);
    expect(found.map((finding) => [finding.level, finding.check])).toContainEqual([level, check]);
    expect(found.find((finding) => finding.check === check && finding.level === level)?.fix).toMatch(fix);
  });
});

test("a job without permissions of its own gets the repository's default, which is said", () => {
  const bare = example("upshift.yml", (text) =>
    pin(text)
      .replace("permissions: {}", "")
      .replace(/ {4}permissions:[\s\S]*?concurrency/, "    concurrency"),
  );
  const found = wrong({ workflows: [CI, bare, example("upshift-sweep.yml", pin)] });
  expect(found).toMatchObject([
    { check: "permissions", level: "warning", fix: expect.stringContaining("`contents: write`") },
  ]);
});

test("an attempt without permissions has the default ones, which may write", () => {
  const bare = example("upshift-three-jobs.yml", (text) =>
    pin(text)
      .replace("permissions: {}", "")
      .replace(/ {4}permissions:\n {6}contents: read.*\n/, ""),
  );
  expect(wrong({ workflows: [CI, bare] })).toMatchObject([{ check: "permissions", level: "error" }]);
});

describe("who may open the pull request", () => {
  const byJobToken = { token: { reads: EVERYTHING, hasPushToken: false } };
  test.each([
    [true, "ok"],
    [false, "error"],
    [undefined, "unknown"],
  ] as const)("the setting %s is %s", (may, level) => {
    const found = diagnose({ ...GOOD, ...byJobToken, jobTokenMayOpenPullRequests: may });
    expect(found.find(({ check }) => check === "pull-requests-allowed")?.level).toBe(level);
  });

  test("does not matter where another token pushes", () => {
    expect(diagnose(GOOD).some(({ check }) => check === "pull-requests-allowed")).toBe(false);
  });

  test("without a configuration that can be read, the defaults are looked at", () => {
    const found = diagnose({ ...GOOD, configuration: { file: "a.yml", config: undefined, mistake: "x" } });
    expect(found.filter(({ level }) => level !== "ok").map(({ check }) => check)).toEqual(["configuration"]);
  });
});

describe("mode dispatch", () => {
  const gate = withGate({ mode: "dispatch", workflow: "ci.yml" });
  const ciForDispatch = { ...example("ci-for-dispatch.yml"), path: ".github/workflows/ci.yml" };
  const mayOpen = { jobTokenMayOpenPullRequests: true };

  test("works with the two examples", () => {
    const all = workflows(ciForDispatch, "upshift-dispatch.yml", "upshift-sweep.yml");
    expect(wrong({ ...gate, ...mayOpen, workflows: all })).toEqual([]);
  });

  test.each([
    ["no workflow named", withGate({ mode: "dispatch" }), ciForDispatch, "ci-starts"],
    [
      "a workflow that is not there",
      withGate({ mode: "dispatch", workflow: "tests.yml" }),
      ciForDispatch,
      "ci-starts",
    ],
    ["no trigger", gate, { ...ciForDispatch, triggers: ["push"] }, "ci-starts"],
    ["no last job", gate, { ...ciForDispatch, jobs: [] }, "ci-wakes-upshift"],
  ])("%s", (_name, change, ci, check) => {
    const all = workflows(ci, "upshift-dispatch.yml", "upshift-sweep.yml");
    expect(wrong({ ...change, ...mayOpen, workflows: all }).map((finding) => finding.check)).toContain(check);
  });

  test("nobody who takes the commit that was judged", () => {
    const all = workflows(ciForDispatch, "upshift.yml", "upshift-sweep.yml");
    expect(wrong({ ...gate, ...mayOpen, workflows: all }).map((finding) => finding.check)).toContain(
      "ci-wakes-upshift",
    );
  });
});

test("without a CI workflow, what to write is said all the same", () => {
  const fixes = (name: string, change: (text: string) => string) =>
    wrong({
      workflows: [example(name, (text) => change(pin(text))), example("upshift-sweep.yml", pin)],
    }).flatMap(({ check, fix }) => (check === "ci-wakes-upshift" ? [fix] : []));
  expect(fixes("upshift.yml", (text) => text.replace("workflow_run:", "schedule:"))).toEqual([
    "Add `workflow_run: {workflows: [CI], types: [completed]}` to its triggers.",
  ]);
  expect(fixes("upshift.yml", (text) => text)).toEqual([
    "The workflows here are none: name the one that is your CI.",
  ]);
  expect(worstOf([])).toBe("ok");
});

test("mode reusable needs CI that can be called", () => {
  const gate = withGate({ mode: "reusable" });
  const all = (ci: SetupFacts["workflows"][number]) =>
    workflows(ci, "upshift-reusable.yml", "upshift-sweep.yml");
  const checks = (ci: SetupFacts["workflows"][number]) =>
    wrong({ ...gate, jobTokenMayOpenPullRequests: true, workflows: all(ci) }).map(({ check }) => check);
  expect(checks(example("ci-for-reusable.yml"))).not.toContain("ci-starts");
  expect(checks(CI)).toContain("ci-starts");
});

describe("what people read", () => {
  test("what to mend first, what is fine folded away", () => {
    const text = renderDiagnosis(diagnose({ ...GOOD, provider: { ...GOOD.provider, hasCredential: false } }));
    expect(text).toMatch(/^\*\*1 thing keeps Upshift from working here\.\*\*\n\n- ❌ No key/);
    expect(text).toMatch(/<details><summary>\d+ things are as they should be<\/summary>/);
  });

  test.each([
    [{}, "All is well"],
    [{ visibility: "public" as const }, "could be better"],
    [{ rules: {} }, "could not be looked at"],
    [{ workflows: [CI], provider: { ...GOOD.provider, hasCredential: false } }, "2 things keep"],
  ])("the last line of a terminal says what it comes to: %j", (change, words) => {
    const lines = diagnosisText(diagnose({ ...GOOD, ...change }))
      .trimEnd()
      .split("\n");
    expect(lines.at(-1)).toContain(words);
  });
});
