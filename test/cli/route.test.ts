import { describe, expect, test } from "vitest";
import { runRoute, type RouteIo, type RouteOptions } from "../../src/cli/route.ts";
import { NO_REPOSITORY_EVIDENCE } from "../../src/domain/complexity/repository-evidence.ts";
import { ConfigurationError } from "../../src/domain/errors.ts";
import { isRecord } from "../../src/domain/record.ts";
import { ledgerOf } from "./ledger-fixture.ts";

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

async function route(
  options: RouteOptions,
  change: Partial<RouteIo> & { stdin?: string } = {},
): Promise<string> {
  const written: string[] = [];
  const { stdin = "", ...io } = change;
  await runRoute(options, {
    input: bytes(stdin),
    write: (text) => {
      written.push(text);
    },
    surveyOf: () => ({ survey: async () => Promise.resolve(NO_REPOSITORY_EVIDENCE) }),
    readLedger: async () => Promise.reject(new Error("ENOENT")),
    warn: () => {},
    now: () => "2026-11-23T12:00:00Z",
    ...io,
  });
  return written.join("");
}

async function json(
  options: RouteOptions,
  change?: Parameters<typeof route>[1],
): Promise<Record<string, unknown>> {
  return parsed(await route({ json: true, ...options }, change));
}

function parsed(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  return isRecord(value) ? value : {};
}

test("one task as JSON", async () => {
  const answer = await json({ task: "fix a typo in a comment" });
  expect(answer).toMatchObject({
    tier: "haiku",
    rung: { name: "haiku", line: "haiku", effort: null },
    estimate: { kind: "docs", pAtLeast2Files: expect.any(Number), pAtLeast6Files: expect.any(Number) },
    reasons: [expect.stringContaining("simple edit")],
    expectedCostUsd: expect.any(Number),
  });
  expect(answer["expectedCostUsd"]).toBeGreaterThan(0);
  expect(answer["expectedCostUsd"]).toBeLessThan(1);
});

test("one task in words", async () => {
  const text = await route({ task: "architect real-time notifications" });
  expect(text).toMatch(/^opus \(rule: architecture\)\n/);
  expect(text).toContain("Expected cost: $");
});

test("counts, coverage, preset, urgency and tier are heard", async () => {
  expect(await json({ task: "add sorting", files: 7 })).toMatchObject({ tier: "opus", rule: "large-change" });
  expect(await json({ task: "add sorting", files: 1, lines: 3, preset: "balanced" })).toMatchObject({
    tier: "haiku",
  });
  expect(await json({ task: "rename a variable", coverage: 0.2 })).toMatchObject({ tier: "sonnet" });
  expect(await json({ task: "add sorting", urgent: true })).toMatchObject({ tier: "haiku" });
  expect(await json({ task: "add sorting", tier: "opus" })).toMatchObject({
    tier: "opus",
    rule: "requested-tier",
  });
});

test("the checkout is asked for the names in the task", async () => {
  const asked: unknown[] = [];
  const answer = await json(
    { task: "change `foo` in src/a.ts", repo: "/checkout" },
    {
      surveyOf: (directory) => ({
        survey: async (names) => {
          asked.push(directory, names.paths, names.identifiers);
          return Promise.resolve({
            ...NO_REPOSITORY_EVIDENCE,
            files: [{ path: "src/a.ts", bytes: 400, usedBy: 2, together: 3 }],
          });
        },
      }),
    },
  );
  expect(asked).toEqual(["/checkout", ["src/a.ts"], ["foo"]]);
  expect(answer).toMatchObject({ estimate: { contextTokens: expect.any(Number) } });
});

describe("--jsonl", () => {
  test("one answer for each line, mistakes on their own line", async () => {
    const stdin = [
      '{"task":"what does src/auth/token.ts do?"}',
      '{"task":"fix this","body":"The heap keeps growing until the pod restarts","files":null}',
      '{"task":"add sorting","files":8,"lines":2}',
      "",
      "nope",
      "[]",
      '{"task":1}',
      '{"task":"x","body":7}',
      '{"task":"x","files":-1}',
      '{"task":"x","lines":1.5}',
      '{"task":""}',
    ].join("\n");
    const lines = (await route({ jsonl: true }, { stdin })).trimEnd().split("\n");
    expect(lines.map(parsed).map(({ tier, error }) => tier ?? error)).toEqual([
      "haiku",
      "opus",
      "opus",
      "The line is not JSON.",
      "The line is not JSON.",
      'The line is not an object with the text "task".',
      'The line is not an object with the text "task".',
      '"body" is not a text.',
      '"files" is not a whole number from 0 up.',
      '"lines" is not a whole number from 0 up.',
      '"task" is empty.',
    ]);
  });
});

describe("mistakes are named", () => {
  test.each<[RouteOptions, string]>([
    [{}, "--task"],
    [{ task: " " }, "--task"],
    [{ task: "x", files: -1 }, "--files"],
    [{ task: "x", lines: 0.5 }, "--lines"],
    [{ task: "x", coverage: 80 }, "--coverage"],
    [{ task: "x", preset: "wild" }, "--preset"],
    [{ task: "x", tier: "gpt" }, "--tier"],
  ])("%j → %s", async (options, message) => {
    const failed = route(options);
    await expect(failed).rejects.toThrow(ConfigurationError);
    await expect(failed).rejects.toThrow(message);
  });
});

describe("--ledger", () => {
  test("past tasks are learned from", async () => {
    const readLedger = async () => Promise.resolve(ledgerOf(30));
    const answer = await json({ task: "add paging", ledger: "/ledger" }, { readLedger });
    expect(answer).toMatchObject({ tier: "haiku", rule: "learned" });
    expect(JSON.stringify(answer["reasons"])).toContain("30 of 30");
  });

  test("an empty ledger leaves it to the rules", async () => {
    const readLedger = async () => Promise.resolve(ledgerOf(0));
    expect(await json({ task: "add paging", ledger: "/ledger" }, { readLedger })).toMatchObject({
      rule: "middle-by-default",
    });
  });
});
