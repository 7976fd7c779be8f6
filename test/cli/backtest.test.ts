import { describe, expect, test } from "vitest";
import { type BacktestOptions, runBacktest } from "../../src/cli/backtest.ts";
import { ConfigurationError } from "../../src/domain/errors.ts";
import { isRecord } from "../../src/domain/record.ts";

type Outcome = readonly [resolved: boolean, costUsd: number];

function row(task: string, outcomes: Record<string, Outcome>, lines = 5): string {
  return JSON.stringify({
    task,
    patch: { files: 1, additions: lines, deletions: 0 },
    outcomes: Object.fromEntries(
      Object.entries(outcomes).map(([name, [resolved, costUsd]]) => [name, { resolved, costUsd, calls: 3 }]),
    ),
  });
}

const EASY = row("add sorting\nto the table", { mini: [true, 0.1], sonnet: [true, 0.5], opus: [true, 1] });
const HARD = row("add paging", { mini: [false, 0.1], sonnet: [false, 0.5], opus: [true, 1] });
const FILES: Record<string, string> = {
  "data.jsonl": [EASY, HARD, "", EASY, EASY].join("\n"),
  "train.jsonl": Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? HARD : EASY)).join("\n"),
  "empty.jsonl": "\n",
};

async function backtest(change: Partial<BacktestOptions>, files = FILES, stdin = ""): Promise<string> {
  const written: string[] = [];
  await runBacktest(
    { data: "data.jsonl", tiers: "mini,sonnet,opus", policy: "rules", ...change },
    {
      read: async (path) => {
        const text = files[path];
        if (text === undefined) throw new Error("ENOENT");
        return Promise.resolve(text);
      },
      input: async () => Promise.resolve(stdin),
      write: (text) => {
        written.push(text);
      },
    },
  );
  return written.join("");
}

async function json(change: Partial<BacktestOptions>, files = FILES): Promise<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(await backtest({ ...change, json: true }, files));
  return isRecord(parsed) ? parsed : {};
}

describe("figures", () => {
  test("of a fixed cascade", async () => {
    expect(await json({ policy: "fixed:mini>opus", value: 2 })).toMatchObject({
      policy: "fixed:mini>opus",
      solved: 1,
      costPerTaskUsd: expect.closeTo(0.35),
      costPerResolvedUsd: expect.closeTo(0.35),
      utility: expect.closeTo(1.65),
      escalationRate: 0.25,
      share: { mini: 1 },
      clairvoyant: { solved: 1, costPerTaskUsd: expect.closeTo(1.3 / 4) },
    });
  });

  test("of always one tier, with CI and false greens", async () => {
    expect(await json({ policy: "always:mini", ciCost: 0.4, falseGreen: 0.1 })).toMatchObject({
      solved: 0.75,
      costPerTaskUsd: expect.closeTo(0.5),
      escalationRate: 0,
    });
  });

  test("of nothing solved have no cost for each resolved task", async () => {
    const files = { "data.jsonl": row("x", { mini: [false, 1], sonnet: [false, 1], opus: [false, 1] }) };
    expect(await json({ policy: "always:mini" }, files)).toMatchObject({
      solved: 0,
      costPerResolvedUsd: null,
    });
    expect(await backtest({ policy: "always:mini" }, files)).toMatch(/always:mini\s+0\.0%\s+\$1\.000\s+-/);
  });

  test("of the rules are those of the production router", async () => {
    expect(await json({ policy: "rules" })).toMatchObject({ share: { sonnet: 1 }, solved: 1 });
    expect(await json({ policy: "rules", preset: "audit" })).toMatchObject({ share: { sonnet: 1 } });
  });
});

test("the learned policy learns from the training rows", async () => {
  const learned = await json({ policy: "learned", train: "train.jsonl", value: 5 });
  expect(learned).toMatchObject({ solved: 1, share: { mini: 1 } });
  expect(learned["notes"]).toEqual(["mini stands in for haiku.", "Learned and chosen on 30 other rows."]);
});

test("without training rows the learned policy decides each fifth by the others", async () => {
  const learned = await json({ data: "train.jsonl", policy: "learned", value: 5 });
  expect(learned).toMatchObject({ solved: 1, share: { mini: 1 } });
  expect(JSON.stringify(learned["notes"])).toContain("each fifth");
});

test("every baseline comes with the paired difference", async () => {
  const { baselines } = await json({ policy: "always:opus" });
  expect(baselines).toMatchObject([
    { policy: "always mini" },
    { policy: "always sonnet" },
    { policy: "always opus", utilityDifference: { mean: 0, low: 0, high: 0 } },
    { policy: "best fixed cascade (mini > opus)", utilityDifference: { mean: expect.closeTo(-0.65) } },
  ]);
});

test("the text says which model stands in for which tier", async () => {
  const text = await backtest({ policy: "learned" });
  expect(text).toContain("mini stands in for haiku.");
  expect(text).toContain("our utility minus theirs");
  expect(text).toMatch(/Started on: .*\d+%/);
  const named = JSON.stringify({ task: "x", outcomes: { haiku: { resolved: true, costUsd: 1 } } });
  expect(await backtest({ tiers: "haiku", policy: "always:haiku" }, { "data.jsonl": named })).toContain(
    "Every recorded model is of the tier that it is named after.",
  );
});

test("rows come from standard input, and a byte order mark is no row", async () => {
  const text = await backtest({ data: "-", policy: "always:mini", json: true }, FILES, `\uFEFF${EASY}\n`);
  expect(JSON.parse(text)).toMatchObject({ tasks: 1, solved: 1 });
});

test("costs that differ a little may be in any order", async () => {
  const close = row("x", { mini: [true, 0.14], sonnet: [true, 0.1] });
  expect(await backtest({ tiers: "mini,sonnet" }, { "data.jsonl": close })).toContain("1 tasks");
});

test("tiers on which nothing started have a share of 0", async () => {
  const { share } = await json({ policy: "fixed:sonnet" });
  expect(share).toEqual({ mini: 0, sonnet: 1, opus: 0 });
  expect(await backtest({ policy: "fixed:sonnet" })).toContain("Started on: mini 0%, sonnet 100%, opus 0%.");
});

describe("mistakes are named", () => {
  test.each<[Partial<BacktestOptions>, string]>([
    [{ since: "2026-11-01" }, "--since goes with --ledger"],
    [{ data: "-", train: "-" }, "cannot both be standard input"],
    [{ data: "-" }, "standard input has no rows"],
    [
      { tiers: "opus,sonnet,mini" },
      "in these rows opus cost $1.000 a task and sonnet $0.500: write --tiers mini,sonnet,opus.",
    ],
    [{ tiers: "sonnet,mini,opus" }, "write --tiers mini,sonnet,opus."],
    [{ tiers: "" }, "--tiers"],
    [{ tiers: "mini,mini" }, "--tiers"],
    [{ policy: "best" }, "--policy"],
    [{ policy: "always:gpt" }, '"gpt"'],
    [{ policy: "always:mini>opus" }, "takes one tier"],
    [{ policy: "fixed:mini>mini" }, "twice"],
    [{ policy: "fixed:" }, '""'],
    [{ preset: "wild" }, "--preset"],
    [{ value: -1 }, "--value"],
    [{ ciCost: Number.NaN }, "--ci-cost"],
    [{ falseGreen: 1.1 }, "--false-green"],
    [{ data: "nowhere.jsonl" }, "nowhere.jsonl cannot be read"],
    [{ data: "empty.jsonl" }, "has no rows"],
    [{ tiers: "mini,gpt" }, 'data.jsonl, line 1: no usable outcome of "gpt" (it has mini, sonnet, opus)'],
  ])("%j → %s", async (options, message) => {
    const failed = backtest(options);
    await expect(failed).rejects.toThrow(ConfigurationError);
    await expect(failed).rejects.toThrow(message);
  });

  test.each([
    ["no json", "data.jsonl, line 2: not JSON: Unexpected token"],
    ['{"task":"fix it', "data.jsonl, line 2: not JSON: Unterminated string in JSON at position 15."],
    ['{"task":"x","outcomes":{"mini":{', "data.jsonl, line 2: not JSON: "],
    ["[]", "line 2"],
    ['{"task":1,"outcomes":{}}', "line 2"],
    ['{"task":"x"}', "line 2"],
    ['{"task":"x","outcomes":{}}', "it has none"],
    ['{"task":"x","outcomes":{"mini":{"resolved":"yes","costUsd":1}}}', "no usable outcome"],
    ['{"task":"x","outcomes":{"mini":{"resolved":true,"costUsd":-1}}}', "no usable outcome"],
    ['{"task":"x","outcomes":{"mini":{"resolved":true,"costUsd":"1"}}}', "no usable outcome"],
  ])("the row %s", async (text, message) => {
    const files = { "data.jsonl": `${EASY}\n${text}\n` };
    await expect(backtest({ tiers: "mini", policy: "always:mini" }, files)).rejects.toThrow(message);
  });
});

test("size and calls may be missing", async () => {
  const bare = '{"task":"x","outcomes":{"mini":{"resolved":false,"costUsd":0}},"patch":{"files":1}}';
  expect(await backtest({ tiers: "mini", policy: "rules" }, { "data.jsonl": bare })).toContain("1 tasks");
});

test("ten thousand rows, every text different, do not take for ever", async () => {
  const text = Array.from({ length: 10_000 }, (_, index) =>
    (index % 3 === 0 ? HARD : EASY).replace("add ", `add ${index} `),
  ).join("\n");
  const before = process.cpuUsage();
  await backtest({ policy: "learned", train: "train.jsonl" }, { ...FILES, "data.jsonl": text });
  const { user, system } = process.cpuUsage(before);
  // A fifth of a second on a quiet machine (bench/routing/speed.ts); the rest is room for a busy one.
  expect(user + system).toBeLessThan(4_000_000);
});

describe("rows", () => {
  const outcomes =
    '"outcomes":{"mini":{"resolved":true,"costUsd":1},"sonnet":{"resolved":true,"costUsd":1},"opus":{"resolved":true,"costUsd":1}}';
  test.each([
    ["a quote in the text", `{"task":"say \\"add\\" \\\\",${outcomes}}`],
    ["spaces around the colon", `{ "task" : "fix it", ${outcomes}}`],
    ["the name in another member first", `{"id":"\\"task\\":","task":"fix it",${outcomes}}`],
    ["a member of that name further in", `{"meta":{"task":"x"},"task":"fix it",${outcomes}}`],
    ["an empty text", `{"task":"",${outcomes}}`],
  ])("are read with %s", async (_, data) => {
    expect(await json({ data: "one.jsonl" }, { ...FILES, "one.jsonl": data })).toMatchObject({
      tasks: 1,
      solved: 1,
    });
  });

  test("are read by their first line, and by problems that their description names", async () => {
    const startOf = async (task: string): Promise<unknown> => {
      const data = `{"task":${task},${outcomes}}`;
      return (await json({ policy: "rules", data: "one.jsonl" }, { ...FILES, "one.jsonl": data }))["share"];
    };
    expect(await startOf('"fix a typo in the readme"')).toMatchObject({ mini: 1 });
    expect(await startOf('"add sorting\\nto the table"')).toMatchObject({ sonnet: 1 });
    expect(await startOf('"add sorting\\nthis is a sql injection"')).toMatchObject({ opus: 1 });
    expect(await startOf('"fix this\\nfix a typo in the readme"')).toMatchObject({ mini: 1 });
    expect(await startOf('"rename the folder C:\\\\new\\nfor the team"')).toMatchObject({ mini: 1 });
  });

  test.each([
    ["a control character", '"fix\tit"'],
    ["a control character in the description", '"fix this\\nfix\tit"'],
    ["an escape that is none", '"fix \\q"'],
  ])("are refused with %s, when their text is wanted", async (_, task) => {
    const files = { ...FILES, "one.jsonl": `${EASY}\n{"task":${task},${outcomes}}` };
    await expect(json({ data: "one.jsonl", policy: "rules" }, files)).rejects.toThrow(
      'one.jsonl, line 2: the text "task" has a control character or an escape that JSON does not allow.',
    );
    expect(await json({ data: "one.jsonl", policy: "always:opus" }, files)).toMatchObject({ tasks: 2 });
  });

  test.each([
    ["no text", `{${outcomes}}`],
    ["a text that is a number", `{"task":7,${outcomes}}`],
    ["no object", "7"],
  ])("are refused with %s", async (_, data) => {
    await expect(json({ data: "one.jsonl" }, { ...FILES, "one.jsonl": data })).rejects.toThrow(
      'one.jsonl, line 1: not an object with the text "task" and the object "outcomes".',
    );
  });
});
