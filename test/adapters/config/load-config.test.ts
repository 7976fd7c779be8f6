import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type ConfigInputs, loadConfig } from "../../../src/adapters/config/load-config.ts";
import { CONFIG_SCHEMA } from "../../../src/adapters/config/schema.ts";
import { type Config, DEFAULT_CONFIG } from "../../../src/domain/config.ts";
import { ConfigurationError } from "../../../src/domain/errors.ts";
import { DEFAULT_LIMITS } from "../../../src/domain/ladder.ts";
import { isRecord } from "../../../src/domain/record.ts";

const FILE = ".github/upshift.yml";
const load = (text: string | undefined, inputs?: ConfigInputs): Config =>
  loadConfig({ text, file: FILE, ...(inputs === undefined ? {} : { inputs }) });

function failure(text: string | undefined, inputs?: ConfigInputs): ConfigurationError {
  try {
    load(text, inputs);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error("there was nothing wrong");
}

describe("without a setting", () => {
  it.each([
    ["no file", undefined],
    ["an empty file", ""],
    ["blank lines", "\n\n  \n"],
    ["comments only", "# later\n"],
    ["a document marker", "---\n"],
    ["a byte-order mark", "\uFEFF"],
    ["an empty map", "{}"],
    ["null", "null"],
    ["sections whose keys are all commented out", "budget:\n  # per_task: 1\nladder:\nlimits:\n  haiku:\n"],
  ])("the defaults hold: %s", (_what, text) => {
    expect(load(text)).toEqual(DEFAULT_CONFIG);
  });

  it("the defaults are those that the README promises", () => {
    expect(load(undefined)).toMatchObject({
      preset: "conservative",
      budget: { perTaskMicroUsd: 2_000_000, perDayMicroUsd: undefined },
      permission: { minimum: "write", bots: [] },
      pullRequest: { draft: true },
    });
    expect(load(undefined).ladder.map(({ name }) => name)).toEqual(["haiku", "sonnet", "opus"]);
  });
});

const WHOLE = `
ladder: [haiku, haiku@high, sonnet@low, opus]
models:
  haiku: claude-haiku-4-5
prices:
  - model: house-model
    from: 2026-11-01
    source: https://gateway.example/prices
    input: 0.1
    output: 0.5
    cache_write_5m: 0.125
    cache_read: 0.01
    long_prompt:
      above_tokens: 100000
      input: 0.5
      output: 2.5
preset: aggressive
budget:
  per_task: 0.75
  per_day: 10
  per_month: 150.5
  per_actor_day: 0
limits:
  haiku@high:
    turns: 10
  haiku:
    minutes: 2.5
    usd: 0.25
    output_tokens: 9000
    prompt_tokens: 50000
gate:
  required: [test, "lint / js"]
  ignore: [codecov/patch]
permission:
  minimum: maintain
  bots: [49699333]
protected_paths:
  refuse: ["infra/**"]
  needs_human: ["src/auth/**"]
  allow: [package-lock.json]
pull_request:
  draft: false
  labels: [bot]
test_coverage: 0.83
`;

describe("a whole file", () => {
  it("is read into integers of micro-dollars and milliseconds", () => {
    const haiku = {
      turns: 40,
      wallMs: 150_000,
      microUsd: 250_000,
      outputTokens: 9000,
      promptTokens: 50_000,
    };
    expect(load(WHOLE)).toMatchObject({
      ladder: [
        { name: "haiku", line: "haiku" },
        { name: "haiku@high", line: "haiku", effort: "high" },
        { name: "sonnet@low", line: "sonnet", effort: "low" },
        { name: "opus", line: "opus" },
      ],
      models: { haiku: "claude-haiku-4-5" },
      prices: [
        {
          model: "house-model",
          from: "2026-11-01",
          source: "https://gateway.example/prices",
          prices: {
            input: 100_000,
            output: 500_000,
            cacheWrite5m: 125_000,
            cacheWrite1h: undefined,
            cacheRead: 10_000,
          },
          longPrompt: {
            aboveTokens: 100_000,
            prices: {
              input: 500_000,
              output: 2_500_000,
              cacheWrite5m: undefined,
              cacheWrite1h: undefined,
              cacheRead: undefined,
            },
          },
        },
      ],
      preset: "aggressive",
      budget: {
        perTaskMicroUsd: 750_000,
        perDayMicroUsd: 10_000_000,
        perMonthMicroUsd: 150_500_000,
        perActorDayMicroUsd: 0,
      },
      // The rung stands on its line, though it comes first in the file.
      limits: { ...DEFAULT_LIMITS, haiku, "haiku@high": { ...haiku, turns: 10 } },
      gate: { required: ["test", "lint / js"], ignore: ["codecov/patch"] },
      permission: { minimum: "maintain", bots: [49_699_333] },
      protectedPaths: {
        refuse: ["infra/**"],
        needsHuman: ["src/auth/**"],
        allow: ["package-lock.json"],
      },
      pullRequest: { draft: false, labels: ["bot"] },
      testCoverage: 0.83,
    });
  });

  it("means the same with CRLF", () => {
    expect(load(WHOLE.replaceAll("\n", "\r\n"))).toEqual(load(WHOLE));
  });
});

/** What is wrong, and where: line, column, message without the place. */
type Mistake = [text: string, line: number, column: number, message: string | RegExp];

const MISTAKES: Mistake[] = [
  // Keys.
  ["bugdet:\n  per_task: 2", 1, 1, "`bugdet` is not a key here; did you mean `budget`?"],
  ["# a\n\npull_requests: {}", 3, 1, "`pull_requests` is not a key here; did you mean `pull_request`?"],
  ["budget:\n  per_taks: 2", 2, 3, "`per_taks` is not a key in `budget`; did you mean `per_task`?"],
  ["budget: {per_day: 2, perTask: 2}", 1, 22, "`perTask` is not a key in `budget`; did you mean `per_task`?"],
  ["Budget: {}", 1, 1, "`Budget` is not a key here; did you mean `budget`?"],
  ["x: 1", 1, 1, /^`x` is not a key here; the keys are `ladder`, `models`, .*`test_coverage`$/],
  ["gate:\n  x: 1", 2, 3, /^`x` is not a key in `gate`; the keys are `required`, `ignore`/],
  ["limits:\n  hauku: {}", 2, 3, "`hauku` is not a key in `limits`; did you mean `haiku`?"],
  ["limits:\n  haiku@hgh: {}", 2, 3, "`haiku@hgh` is not a key in `limits`; did you mean `haiku@high`?"],
  ["limits:\n  opus:\n    turn: 3", 3, 5, "`turn` is not a key in `limits.opus`; did you mean `turns`?"],
  [
    "prices:\n  - {model: a, from: 2026-01-01, source: s, input: 1, output: 2, cache_reed: 1}",
    2,
    66,
    "`cache_reed` is not a key in `prices[0]`; did you mean `cache_read`?",
  ],
  ["trigger: /bot", 1, 1, /it is an input of the action: `trigger`/],
  ["__proto__: {budget: 1}", 1, 1, /^`__proto__` is not a key here/],
  ["constructor: 1", 1, 1, /^`constructor` is not a key here/],
  ["budget:\n  toString: 1", 2, 3, /^`toString` is not a key in `budget`/],
  [`${"k".repeat(500)}: 1`, 1, 1, /^`k{40}…` is not a key here/],
  // Types and ranges.
  ["budget: 5", 1, 9, "`budget` must be a section with keys, not 5"],
  ["budget:\n  per_task: lots", 2, 13, "`budget.per_task` must be a number, not the text `lots`"],
  ["budget:\n  per_task: $2", 2, 13, "`budget.per_task` must be a number, not the text `$2`"],
  ["budget:\n  per_task: 0", 2, 13, "`budget.per_task` must be above 0, not 0"],
  ["budget:\n  per_day: -1", 2, 12, "`budget.per_day` must be 0 or more, not -1"],
  ["budget:\n  per_day: .inf", 2, 12, "`budget.per_day` must be a number, not Infinity"],
  ["budget:\n  per_day: .nan", 2, 12, "`budget.per_day` must be a number, not NaN"],
  ["budget:\n  per_day: 1e9", 2, 12, "`budget.per_day` must be 1000000 or less, not 1000000000"],
  ["budget:\n  per_day: [1]", 2, 3, "`budget.per_day` must be a number, not a list"],
  ["test_coverage: 80", 1, 16, "`test_coverage` must be 1 or less, not 80"],
  ["limits:\n  haiku:\n    turns: 2.5", 3, 12, "`limits.haiku.turns` must be a whole number, not 2.5"],
  ["limits:\n  haiku: fast", 2, 10, "`limits.haiku` must be a section with keys, not the text `fast`"],
  ["pull_request:\n  draft: yes", 2, 10, "`pull_request.draft` must be true or false, not the text `yes`"],
  ["pull_request: []", 1, 1, "`pull_request` must be a section with keys, not a list"],
  ["pull_request:\n  labels: bot", 2, 11, "`pull_request.labels` must be a list, not the text `bot`"],
  ["pull_request:\n  labels: [1]", 2, 12, "`pull_request.labels[0]` must be text, not 1"],
  ["pull_request:\n  labels:\n    - a\n    - ''", 4, 7, "`pull_request.labels[1]` must not be empty"],
  [
    "gate:\n  required: [test, upshift]",
    2,
    3,
    /^`gate.required` is wrong: `upshift` is the check of Upshift itself/,
  ],
  ["gate:\n  required: []", 2, 3, "`gate.required` must not be an empty list"],
  ["permission:\n  bots: ['1']", 2, 10, "`permission.bots[0]` must be a number, not the text `1`"],
  ["permission:\n  bots: [evil]", 2, 10, "`permission.bots[0]` must be a number, not the text `evil`"],
  ["permission:\n  bots: [null]", 2, 10, "`permission.bots[0]` must be a number, not nothing"],
  [
    "preset: bold",
    1,
    9,
    "`preset` must be one of `audit`, `conservative`, `balanced`, `aggressive`, not the text `bold`",
  ],
  ["preset: agressive", 1, 9, /not the text `agressive`; did you mean `aggressive`\?$/],
  [
    "permission:\n  minimum: read",
    2,
    12,
    /^`permission.minimum` must be one of `triage`, .* not the text `read`$/,
  ],
  ["ladder: haiku", 1, 9, "`ladder` must be a list, not the text `haiku`"],
  ["ladder: []", 1, 1, "`ladder` must not be an empty list"],
  ["ladder: [haiku, snnet]", 1, 17, /^`ladder\[1\]` must be one of .* did you mean `sonnet`\?$/],
  ["ladder:\n  - haiku\n  - opus@hihg", 3, 5, /did you mean `opus@high`\?$/],
  ["budget: {}\nladder: [opus, haiku]", 2, 1, /^`ladder`: .*haiku must stand before opus/],
  ["ladder: [haiku, haiku]", 1, 1, /^`ladder`: .*haiku twice/],
  [
    "prices:\n  - from: 2026-13-01\n    model: a\n    source: s\n    input: 1\n    output: 1",
    2,
    11,
    /must be a date such as/,
  ],
  [
    "prices:\n  - model: a\n    from: 2026-01-01\n    source: s\n    input: 1",
    2,
    5,
    "`prices[0].output` is missing",
  ],
  ["- a", 1, 1, "the file must be a section with keys, not a list"],
  ["just words", 1, 1, "the file must be a section with keys, not the text `just words`"],
  // YAML itself.
  ["budget:\n\tper_task: 2", 2, 1, "a tab cannot indent YAML; use spaces"],
  ["preset: audit\npreset: balanced", 2, 1, "`preset` is there twice"],
  ["budget:\n  per_day: 1\n  per_day: 2", 3, 3, "`per_day` is there twice"],
  ["budget: {per_task: 2", 1, 21, /must.*end with a \}/],
  ["ladder: [haiku", 1, 15, /must.*end with a \]/],
  ["preset: 'audit", 1, 15, /quote/],
  ["preset: audit\n---\npreset: audit", 2, 1, "the file holds more than one document (`---`); keep one"],
  ["budget: &b {per_task: 2}\nlimits: *b", 2, 9, /^an alias/],
  ["? [a]\n: 1", 1, 3, "a key must be a word"],
  ["preset: !!js/function audit", 1, 9, /tag/],
  ["%YAML 9.9 1\n---\npreset: audit", 1, 1, /./],
];

describe("a mistake", () => {
  it.each(MISTAKES.map(([text, line, column, message]) => ({ text, line, column, message })))(
    "$text",
    ({ text, line, column, message }) => {
      const { message: actual, at } = failure(text);
      const place = ` (${FILE}:${line}:${column})`;
      expect(actual.slice(-place.length)).toBe(place);
      expect(at).toEqual({ file: FILE, line, column });
      const said = actual.slice(0, -place.length);
      if (typeof message === "string") expect(said).toBe(message);
      else expect(said).toMatch(message);
    },
  );

  it("does not hide another: all are told at once, in the order of the file", () => {
    const text = "preset: bold\nbudget:\n  per_taks: 1\n  per_day: x\nladder: [haku]\n";
    const { message, at } = failure(text, { ladder: "opus, haiku", budgetPerTask: "lots" });
    const [first, ...lines] = message.split("\n");
    expect(first).toBe("6 mistakes:");
    expect(lines.map((line) => /(?<=^- )(?:the input )?`[^`]*`/.exec(line)?.[0])).toEqual([
      "`preset`",
      "`per_taks`",
      "`budget.per_day`",
      "`ladder[0]`",
      "the input `budget-per-task`",
      "the input `ladder`",
    ]);
    expect(at).toEqual({ file: FILE, line: 1, column: 9 });
  });

  it("repeated a thousand times does not fill the page", () => {
    const text = Array.from({ length: 1000 }, (_, index) => `key_${index}: 1`).join("\n");
    const lines = failure(text).message.split("\n");
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe("- and 980 more");
  });

  it("shows hostile text harmlessly", () => {
    const { message } = failure('"a`@everyone\\n\u202E\\u001b[31m": 1');
    expect(message).not.toMatch(/[\n\u202E\u001B]/);
    expect(message.startsWith("`a @everyone [31m` is not a key")).toBe(true);
  });
});

describe("inputs", () => {
  it("win over the file, and the file over the defaults", () => {
    const text = "ladder: [sonnet]\nbudget:\n  per_task: 3\n  per_day: 4\n  per_actor_day: 5\n";
    const config = load(text, { ladder: "haiku, opus", budgetPerTask: "$0.50", budgetPerMonth: "100" });
    expect(config.ladder.map(({ name }) => name)).toEqual(["haiku", "opus"]);
    expect(config.budget).toEqual({
      perTaskMicroUsd: 500_000,
      perDayMicroUsd: 4_000_000,
      perMonthMicroUsd: 100_000_000,
      perActorDayMicroUsd: 5_000_000,
    });
  });

  it("that are empty count as not given", () => {
    expect(load("ladder: [sonnet]", { ladder: " ", budgetPerTask: "", budgetPerDay: " " })).toEqual(
      load("ladder: [sonnet]"),
    );
  });

  it.each([
    [{ ladder: "haiku, gpt" }, /^the input `ladder`: "gpt" is not a tier/],
    [{ ladder: "opus, haiku" }, /^the input `ladder`: .*before/],
    [
      { budgetPerTask: "-1" },
      /^the input `budget-per-task` must be an amount of US dollars such as 2.00, not `-1`$/,
    ],
    [{ budgetPerTask: "0" }, /^the input `budget-per-task` must be above 0$/],
    [{ budgetPerDay: "1e3" }, /^the input `budget-per-day`/],
    [{ budgetPerMonth: "two" }, /^the input `budget-per-month`/],
  ] satisfies [ConfigInputs, RegExp][])("%j is a mistake without a place", (inputs, message) => {
    const error = failure(undefined, inputs);
    expect(error.message).toMatch(message);
    expect(error.at).toBeUndefined();
  });

  it("do not excuse a mistake in the file", () => {
    expect(failure("ladder: [x]", { ladder: "haiku" }).message).toContain("`ladder[0]`");
  });
});

describe("hostile files", () => {
  it.each([
    ["nested lists", "[".repeat(50_000)],
    ["nested maps", "{a: ".repeat(20_000)],
    ["nested dashes", "- ".repeat(40_000)],
    [
      "a billion laughs",
      Array.from({ length: 20 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)}1]`).join(
        "\n",
      ),
    ],
    ["a merge key", "x: &x {preset: audit}\n<<: *x"],
    ["a file of 101 KB", "# x\n".repeat(26_000)],
  ])("%s are refused quickly", (_what, text) => {
    const start = process.cpuUsage();
    expect(failure(text).at?.file).toBe(FILE);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(1500);
  });

  it("any text gives a configuration or a ConfigurationError", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."ladder budget per_task limits haiku gate : - [ ] { } , & * ! | > ' \" % @ # ? null ~ 1 2.5 true".split(
          " ",
        ),
        ": ",
        "\n",
        "\n  ",
        "\n- ",
        "\t",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          load(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the schema", () => {
  it("makes a JSON Schema that describes every key", () => {
    const undescribed: string[] = [];
    let keys = 0;
    const visit = (schema: unknown, path: string): void => {
      if (!isRecord(schema)) return;
      for (const [key, value] of Object.entries(isRecord(schema["properties"]) ? schema["properties"] : {})) {
        keys += 1;
        const here = `${path}.${key}`;
        if (!isRecord(value) || typeof value["description"] !== "string") undescribed.push(here);
        visit(value, here);
      }
      visit(schema["items"], `${path}[]`);
    };
    const schema = z.toJSONSchema(CONFIG_SCHEMA, { io: "input" });
    visit(schema, "");
    expect(undescribed).toEqual([]);
    expect(keys).toBeGreaterThan(150);
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
  });
});

it.each([
  ["now", "now"],
  ["batch", "batch"],
  ["off", "off"],
  ["true", "now"],
  ["false", "off"],
])("review.verify: %s is %s", (written, verify) => {
  expect(load(`review:\n  verify: ${written}\n`).review.verify).toBe(verify);
});

it("a wrong review.verify is told what it may be", () => {
  expect(failure("review:\n  verify: bacth\n").message).toContain("did you mean `batch`?");
});
