import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { withDispatch } from "../../src/adapters/setup/ci-workflow-edit.ts";
import { parseWorkflow } from "../../src/adapters/setup/parse-workflow.ts";
import { loadConfig } from "../../src/adapters/config/load-config.ts";
import { type InitOptions, type InitPorts, type InitQuestions, runInit } from "../../src/cli/init.ts";
import { parseAction } from "../../src/cli/init/workflow-files.ts";

const EXAMPLES = resolve(import.meta.dirname, "../../examples/workflows");
const CI = "name: CI\non: [pull_request]\njobs:\n  test:\n    steps: []\n";
const SHA = "b".repeat(40);

interface World {
  written: Map<string, string>;
  printed: string;
  asked: string[];
}

/** A checkout in memory. `files` are there before. */
async function init(
  options: Partial<InitOptions> = {},
  about: {
    files?: Record<string, string>;
    ports?: Partial<InitPorts>;
    answers?: Partial<{ [K in keyof InitQuestions]: Awaited<ReturnType<InitQuestions[K]>> }>;
  } = {},
): Promise<World> {
  const files = { ".github/workflows/ci.yml": CI, "src/a.py": "", "tox.ini": "", ...about.files };
  const world: World = { written: new Map(), printed: "", asked: [] };
  const { answers } = about;
  const answer = <K extends keyof InitQuestions>(name: K, value: Awaited<ReturnType<InitQuestions[K]>>) => {
    world.asked.push(name);
    return Promise.resolve(answers?.[name] ?? value);
  };
  const workflows = Object.entries(files)
    .filter(([path]) => path.startsWith(".github/workflows/"))
    .map(([path, text]) => parseWorkflow(path, text));
  await runInit(
    { repo: ".", action: "upshift-dev/upshift@v1", ...options },
    {
      inspect: async () => ({
        root: "/r",
        remote: { host: "github.com", owner: "octo", name: "hello" },
        defaultBranch: "main",
        files: Object.keys(files),
        workflows,
        manifests: {},
      }),
      visibility: async () => "private",
      commitOf: async () => SHA,
      example: async (name) => readFileSync(join(EXAMPLES, name), "utf8"),
      withDispatch,
      read: async (path) => world.written.get(path) ?? new Map(Object.entries(files)).get(path.slice(3)),
      write: async (path, text) => void world.written.set(path, text),
      print: async (text) => void (world.printed += text),
      ask:
        answers === undefined
          ? undefined
          : {
              ci: (candidates) => answer("ci", candidates.slice(0, 1)),
              gate: () => answer("gate", "events"),
              monthlyBudgetUsd: (suggested) => answer("monthlyBudgetUsd", suggested),
              mayWrite: () => answer("mayWrite", false),
            },
      ...about.ports,
    },
  );
  return world;
}

test("without a terminal nobody is asked; the files are valid and the next two clicks are printed", async () => {
  const { written, printed } = await init();
  expect([...written.keys()]).toEqual([
    "/r/.github/workflows/upshift.yml",
    "/r/.github/workflows/upshift-sweep.yml",
    "/r/.github/upshift.yml",
  ]);
  const text = written.get("/r/.github/upshift.yml") ?? "";
  expect(loadConfig({ text, file: "upshift.yml" }).budget.perMonthMicroUsd).toBe(50_000_000);
  // What is offered as a comment is valid too.
  const uncommented = text.replaceAll(/^# (gates:| {2}.*)$/gm, "$1");
  expect(loadConfig({ text: uncommented, file: "upshift.yml" }).gates).toMatchObject([{ run: "tox" }]);
  expect(printed).toContain("Languages   Python; tests: tox");
  expect(printed).toContain(
    "1. Add the secrets ANTHROPIC_API_KEY and UPSHIFT_PUSH_TOKEN: https://github.com/octo/hello/settings/secrets/actions/new",
  );
  expect(printed).toContain("2. Commit ");
});

test("at a terminal at most three questions are asked, and only what is not known", async () => {
  const second = { ".github/workflows/build.yml": CI.replace("CI", "Build") };
  const { asked, written } = await init({}, { files: second, answers: { monthlyBudgetUsd: 12.5 } });
  expect(asked).toEqual(["ci", "gate", "monthlyBudgetUsd"]);
  expect(written.get("/r/.github/upshift.yml")).toContain("per_month: 12.5");
  expect((await init({}, { answers: {} })).asked).toEqual(["gate", "monthlyBudgetUsd"]);
  expect((await init({ gate: "events", budget: 5, yes: true }, { answers: {} })).asked).toEqual([]);
});

test.each([
  ["public", "three-jobs"],
  [undefined, "three-jobs"],
  ["private", "one-job"],
  ["internal", "one-job"],
] as const)("a repository whose visibility is %s gets the form %s", async (visibility, form) => {
  const { printed } = await init({ json: true }, { ports: { visibility: async () => visibility } });
  expect(JSON.parse(printed)).toMatchObject({ form });
});

test("the flag decides over the visibility, and an unknown commit leaves the version and says so", async () => {
  const { written, printed } = await init(
    { form: "three-jobs" },
    { ports: { commitOf: async () => undefined } },
  );
  expect(written.get("/r/.github/workflows/upshift.yml")).toContain("uses: upshift-dev/upshift@v1\n");
  expect(written.has("/r/.github/workflows/upshift-sweep.yml")).toBe(false);
  expect(printed).toContain("pin it later");
});

describe("a file that is there", () => {
  const files = { ".github/upshift.yml": "preset: aggressive\n" };

  test("is kept without a terminal, after showing what would change", async () => {
    const { written, printed } = await init({}, { files });
    expect(written.has("/r/.github/upshift.yml")).toBe(false);
    expect(printed).toContain("-preset: aggressive");
    expect(printed).toContain("kept       .github/upshift.yml");
  });

  test("is written when somebody agrees, and only then", async () => {
    const agreed = await init({}, { files, answers: { mayWrite: true } });
    expect(agreed.written.has("/r/.github/upshift.yml")).toBe(true);
    expect(agreed.printed).toContain("-preset: aggressive");
    const refused = await init({}, { files, answers: { mayWrite: false } });
    expect(refused.written.has("/r/.github/upshift.yml")).toBe(false);
  });

  test("is written with --yes, still after the difference", async () => {
    const { written, printed } = await init({ yes: true }, { files });
    expect(written.has("/r/.github/upshift.yml")).toBe(true);
    expect(printed).toContain("-preset: aggressive");
  });
});

test("a dry run writes nothing", async () => {
  const { written, printed } = await init(
    { dryRun: true, yes: true },
    { files: { ".github/upshift.yml": "{}\n" } },
  );
  expect(written.size).toBe(0);
  expect(printed).toContain("would write .github/workflows/upshift.yml");
});

test("the job token: Upshift starts CI, and CI gets the trigger and the job that it needs", async () => {
  const { written } = await init({ gate: "dispatch", yes: true });
  expect(written.get("/r/.github/workflows/ci.yml")).toContain("workflow_dispatch:");
  expect(written.get("/r/.github/upshift.yml")).toMatch(/mode: dispatch\n {2}workflow: ci\.yml/);
  expect(written.get("/r/.github/workflows/upshift.yml")).toContain("head-sha");
});

test("names that YAML would read as something else are quoted", async () => {
  const ci = { ".github/workflows/ci.yml": CI.replace("name: CI", 'name: "CI: all, now"') };
  const { written } = await init({}, { files: ci });
  expect(parseWorkflow("u.yml", written.get("/r/.github/workflows/upshift.yml") ?? "").waitsFor).toEqual([
    "CI: all, now",
  ]);
});

test.each<[Partial<InitOptions>, RegExp]>([
  [{ ci: ["Tests"] }, /No workflow is called "Tests"\. Here are: “CI”/],
  [{ gate: "push" }, /--gate is "push"/],
  [{ form: "two" }, /--form is "two"/],
  [{ budget: 0 }, /--budget must be above 0/],
  [{ action: "upshift" }, /--action is "upshift"/],
])("%j is a mistake with its remedy", async (options, message) => {
  await expect(init(options)).rejects.toThrow(message);
});

test("a workflow may be named by its file, and a repository without CI is told so", async () => {
  const { printed } = await init({ ci: ["ci.yml"], json: true });
  expect(JSON.parse(printed)).toMatchObject({ ci: ["CI"] });
  await expect(init({}, { files: { ".github/workflows/ci.yml": "on: schedule\n" } })).rejects.toThrow(
    /nothing could judge a change/,
  );
});

test("an action of another owner is used as given", () => {
  expect(parseAction("acme/upshift-fork@v2.1")).toEqual({ repository: "acme/upshift-fork", version: "v2.1" });
});
